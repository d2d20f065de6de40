"""jieba's dictionary of Chinese: whole for what is cut whole, else as far as a text may hold its words, since the whole takes a
hundred times as long to load as a short text to read."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from graph.compiled import of_installed

if TYPE_CHECKING:
    import jieba


@cache
def segmenter() -> jieba.Tokenizer:
    """jieba with the words of its dictionary alone, which all share: it is taught none."""
    made = _unloaded()
    made.initialize()
    return made


def _unloaded() -> jieba.Tokenizer:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # jieba 0.42.1 has invalid escapes and imports pkg_resources
        import jieba

    jieba.setLogLevel(60)
    return jieba.Tokenizer()


@dataclass(frozen=True, slots=True)
class TaughtWords:
    """How often jieba is told that words stand which it is taught, and 0 for their beginnings; and the number of all words with
    these. They are told by the first two characters of each, or the one that there is."""

    frequencies: Mapping[str, Mapping[str, int]]
    total: int


def taught(words: Iterable[str]) -> TaughtWords:
    """What jieba takes of `words`, so that none of them is parted."""
    known, made = segmenter(), _unloaded()
    made.FREQ, made.total, made.initialized = dict(known.FREQ), known.total, True
    frequencies: dict[str, dict[str, int]] = {}
    begun: set[str] = set()
    for word in words:
        made.add_word(word)
        begun.update(word[:end] for end in range(1, len(word) + 1))
    for word in begun:
        frequencies.setdefault(word[:2], {})[word] = made.FREQ[word]
    return TaughtWords(frequencies, made.total)


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines of the dictionary in order, each after a line feed, and from where to where those stand that begin with a
    character."""

    content: bytes
    places: Mapping[str, tuple[int, int]]

    def beginning_with(self, begun: str) -> Iterator[tuple[str, int, str]]:
        """The words that begin with these two characters, or the word of one; each with how often it stands and its tag."""
        start, end = self.places.get(begun[0], (0, 0))
        sought = f"\n{begun}".encode() + (b" " if len(begun) == 1 else b"")
        at = self.content.find(sought, start, end)
        while at >= 0 and self.content.startswith(sought, at):
            after = self.content.find(b"\n", at + 1)
            word, frequency, tag = self.content[at + 1 : after].decode().split(" ")
            yield word, int(frequency), tag
            at = after


class Segmenter:
    """jieba with the words of its dictionary and those that it is taught, of which those are loaded that a text may hold."""

    def __init__(self, words: TaughtWords):
        self._taught, self._lines, self._loaded = words, _lines(), set[str]()
        self._tags: dict[str, str] = {}
        self._tokenizer = _unloaded()
        self._tokenizer.FREQ, self._tokenizer.total, self._tokenizer.initialized = {}, words.total, True

    def frequencies(self, text: str) -> Mapping[str, int]:
        """How often the words stand that `text` may hold, and 0 for the beginnings of words."""
        known: dict[str, int] = self._tokenizer.FREQ
        for place, character in enumerate(text):
            two = text[place : place + 2]
            if two not in self._loaded:
                self._load(character, known)
                self._load(two, known)
        return known

    def tag(self, word: str) -> str:
        """The tag that the dictionary gives a word; nothing where it lacks it."""
        self.frequencies(word)
        return self._tags.get(word, "")

    def cut(self, text: str) -> Iterator[str]:
        """The words of `text`, in order."""
        self.frequencies(text)
        yield from self._tokenizer.cut(text, HMM=False)

    def _load(self, begun: str, known: dict[str, int]) -> None:
        """Add to those that are known the words that begin so."""
        if begun in self._loaded:
            return
        self._loaded.add(begun)
        if len(begun) == 1 and begun in self._lines.places:
            known[begun] = 0
        for word, frequency, tag in self._lines.beginning_with(begun):
            known[word], self._tags[word] = frequency, tag
            for end in range(len(begun), len(word)):
                known.setdefault(word[:end], 0)
        known.update(self._taught.frequencies.get(begun, {}))


@cache
def _lines() -> _Lines:
    """The lines of the dictionary that is installed."""
    return of_installed("chinese-words", "jieba", "dict.txt", _read)


def _read(file: Path) -> _Lines:
    lines = sorted(file.read_bytes().splitlines())
    places: dict[str, tuple[int, int]] = {}
    at = 0
    for line in lines:
        first, end = line.decode()[0], at + len(line) + 1
        places[first] = (places.get(first, (at, at))[0], end)
        at = end
    return _Lines(b"".join(b"\n" + line for line in lines) + b"\n", places)
