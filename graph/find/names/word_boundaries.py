"""Word boundaries in Chinese, judged by jieba, for short names that may be part of another word ('大会' in '重大会议')."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from graph.text.chinese_dictionary import Segmenter, taught

_NOUN_TAGS = frozenset({"n", "ns", "nt", "nz"})
_ACTION = (
    "vn"  # a noun that is a verb as well: '审议大会' is a conference of its own, '审查人居署' is said of that office
)
_VERB = "v"
_PHRASE = 4  # characters of a phrase of two words that the dictionary has as one
_REACH = 6  # characters on either side: the longest word of jieba's dictionary that matters here is shorter


class BoundaryJudge:
    """Says whether a name in an unsegmented text is a run of whole words, and not the end of a longer name.

    `words` are names, `compounds` are words that hold a name without naming it; jieba is taught both. A noun right before
    a name makes it part of another one ('世界土著人民大会'), unless it is one of `governors`; a noun that is a verb as well does
    so only before one of `nouns`, the common nouns among the names. Only the neighbourhood of a name is segmented, never the
    text: jieba reads about a tenth as fast as the rest of the engine.
    """

    def __init__(
        self,
        words: tuple[str, ...],
        compounds: tuple[str, ...],
        governors: tuple[str, ...],
        nouns: Iterable[str],
    ):
        self._governors, self._nouns = frozenset(governors), frozenset(nouns)
        self._taught = taught((*words, *compounds))
        self._judge = lru_cache(maxsize=1 << 16)(self._segment)
        self._is_noun = lru_cache(maxsize=1 << 14)(self._look_up)
        self._segmenter: Segmenter | None = None

    def whole(self, text: str, start: int, end: int) -> bool:
        """Whether [start, end) of `text` begins and ends at word boundaries."""
        before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
        return self._judge(before, text[start:end], after)

    def _segment(self, before: str, name: str, after: str) -> bool:
        if not (before[-1:].isalpha() or after[:1].isalpha()):
            return True
        around = before + name + after
        start, end, at = len(before), len(before) + len(name), 0
        if not (
            self._is_bridged(around, start)
            or self._is_bridged(around, end)
            or self._may_follow_noun(around, start, name)
        ):
            return True
        previous = ""
        for word in self._load().cut(around):
            stop = at + len(word)
            if at < start < stop or at < end < stop:
                return False
            previous = word if stop == start else previous
            at = stop
        return not self._is_noun(previous, name in self._nouns)

    def _is_bridged(self, text: str, place: int) -> bool:
        """Whether a word of the dictionary stands on both sides of `place`: only then may segmentation not part there."""
        words = self._load().frequencies(text)
        for start in range(place):
            for end in range(start + 1, len(text) + 1):
                frequency = words.get(text[start:end])
                if frequency is None:
                    break
                if frequency and end > place:
                    return True
        return False

    def _may_follow_noun(self, text: str, place: int, name: str) -> bool:
        return any(self._is_noun(text[start:place], name in self._nouns) for start in range(place - 1))

    def _look_up(self, word: str, actions: bool) -> bool:
        """Whether jieba's dictionary calls `word`, of two characters or more, a noun (with `actions`, also one that is a verb as
        well) and it does not govern one."""
        if len(word) < 2 or not word.isalpha() or word in self._governors:
            return False
        tag = self._load().tag
        if len(word) == _PHRASE and tag(word[2:]) == _VERB:  # 全力支持: it ends with a verb, whose object follows
            return False
        return tag(word) in _NOUN_TAGS or (actions and tag(word) == _ACTION)

    def _load(self) -> Segmenter:
        if self._segmenter is None:
            self._segmenter = Segmenter(self._taught)
        return self._segmenter
