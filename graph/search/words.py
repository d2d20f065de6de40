"""A text or a question → the words by which one is found in the other, whatever the language and the way of writing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from graph.languages import searches
from graph.patterns.code_points import codes, text_of
from graph.patterns.scan import one_of
from graph.search.chinese_words import cut
from graph.text.chinese_dictionary import segmenter
from graph.text.folding import DROPPED, fold, table

_SHORT = 300  # characters: a shorter text is translated sooner than it is made an array
_RUN = re.compile(r"[\u3400-\u9fff]+|[^\W_\u3400-\u9fff]+")
_WORD = re.compile(r"[^\W_]+")  # where no Chinese character stands
_BETWEEN = "\ue000"  # of private use: nobody writes it, and it stands for itself
_HAN = re.compile(r"[\u3400-\u9fff]")
MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")


def folded(text: str) -> str:
    """The text in small letters without accents, in simplified characters, with plain spaces and digits."""
    if text.isascii():
        return text.casefold()
    plain = _plain_text(text).casefold()
    return plain if plain.isascii() else MARKS.sub("", unicodedata.normalize("NFKD", plain))


def letters() -> Mapping[str, str]:
    """What stands for each character that does not stand for itself."""
    return {chr(code): chr(letter) if letter else "" for code, letter in _plain().items()}


def _plain_text(text: str) -> str:
    """`text` with what stands for each of its characters."""
    if len(text) < _SHORT:
        return text.translate(_plain())
    source = codes(text)
    plain = fold(source)
    return text_of(plain[(plain != DROPPED) | (source == DROPPED)])  # U+0000 stands for itself


@cache
def _plain() -> dict[int, int | None]:
    """What stands for characters by their code points, as text is translated."""
    plain = table().tolist()
    return {code: None if letter == DROPPED else letter for code, letter in enumerate(plain) if code != letter}


def words_of(text: str) -> list[str]:
    """The words of a text, folded: Chinese ones as jieba finds them, others without the articles and endings of their language."""
    return _words_in(folded(text))


def words_of_each(texts: Sequence[str]) -> list[list[str]]:
    """The words of each of several texts, as `words_of` finds them: folded together, which takes half the time."""
    if not texts or any(_BETWEEN in text for text in texts):
        return [*map(words_of, texts)]
    return [_words_in(plain) for plain in folded(_BETWEEN.join(texts)).split(_BETWEEN)]


def _words_in(plain: str) -> list[str]:
    """The words of a folded text."""
    if not _HAN.search(plain):
        return [*map(_bare, _WORD.findall(plain))]
    found: list[str] = []
    for run in _RUN.findall(plain):
        if "\u3400" <= run[0] <= "\u9fff":
            found += cut(run)
        else:
            found.append(_bare(run))
    return found


@lru_cache(maxsize=1 << 16)
def _bare(word: str) -> str:
    """A word without its article, and without the ending that tells its case or number."""
    prefixes, endings = affixes()
    return endings.sub("", prefixes.sub("", word))


@cache
def affixes() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What every language takes off words: before them, and at their end."""
    return (
        re.compile(one_of(dict.fromkeys(search.prefixes for search in searches()))),
        re.compile(one_of(dict.fromkeys(search.endings for search in searches()))),
    )


def telling(words: list[str]) -> list[str]:
    """Those of the words that tell something; all where none does. None twice."""
    return list(dict.fromkeys(without_empty(words) or words))


def without_empty(words: list[str]) -> list[str]:
    """The words but those that tell nothing apart."""
    return [word for word in words if word not in empty()]


def side_by_side(words: list[str], text: str) -> bool:
    """Whether a text has the words one after the other, but for words that tell nothing; the last may be unfinished."""
    return f" {' '.join(words)}" in f" {' '.join(without_empty(words_of(text)))}"


@cache
def empty() -> frozenset[str]:
    """Words that tell nothing apart, folded."""
    return frozenset(folded(word) for search in searches() for word in search.empty)


def load_dictionary() -> None:
    """Load what the first Chinese text would wait for."""
    segmenter()


@lru_cache(maxsize=1 << 16)
def distance(one: str, other: str, most: int) -> int:
    """How many letters are to be changed, added, left out or exchanged with a neighbour to make `other` of `one`; `most` + 1
    where they are more than `most`."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for place, letter in enumerate(one, start=1):
        row = [place]
        for column, wanted in enumerate(other, start=1):
            cost = min(last[column] + 1, row[column - 1] + 1, last[column - 1] + (letter != wanted))
            if place > 1 and column > 1 and letter == other[column - 2] and one[place - 2] == wanted:
                cost = min(cost, before[column - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return min(last[-1], most + 1)
