"""The attributes of an edge: how a citation stands in its text, in which words, in little memory.

A corpus has many more citations than documents: an edge that held its words as others do would take three times as much.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterator, MutableMapping
from operator import attrgetter
from typing import Any

import networkx as nx

from graph.languages import load_script
from graph.model import Document
from graph.pinpoint_units import in_words
from graph.settle.facts import Fact, Settled, Witness

_CONTEXT, _CONTEXT_ZH = 150, 60  # characters of the paragraph on either side of a mention, for the reader
_NEAR = 3  # times as many are read of a long paragraph, where white space will be taken out
_SAID = ("relation", "role", "part", "via", "lang", "witnesses")
_WORDS = ("quote", "before", "after")
_BETWEEN = "\x1f"  # a separator: it counts as white space, so that tidied words hold none


class Evidence(MutableMapping[str, Any]):
    """The attributes relation, role, part, via, lang, witnesses (how many versions tell), quote, before, after and, if given,
    effect and pinpoint; and what others add."""

    __slots__ = ("_words", "lang", "more", "part", "relation", "role", "via", "witnesses")

    def __init__(self) -> None:
        self.more: dict[str, Any] | None = None
        self._words: bytes | None = None

    def tell(self, fact: Fact, words: bytes) -> None:
        """Hold what `fact` says, in `words` as `words_of` gives them."""
        self.relation, self.part, self.via, self.lang = fact.relation, fact.part, fact.via, fact.witnesses[0].lang
        self.role, self.witnesses = fact.role, len(fact.languages)
        self._words = words
        if fact.effect:
            self["effect"] = fact.effect
        if fact.pinpoint:
            self["pinpoint"] = in_words(fact.pinpoint)

    def __getitem__(self, key: str) -> Any:
        if self._words is not None:
            if key in _SAID:
                return getattr(self, key)
            if key in _WORDS:
                return self._words.decode("utf-8", "surrogatepass").split(_BETWEEN)[_WORDS.index(key)]
        if self.more is None:
            raise KeyError(key)
        return self.more[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.more = (self.more or {}) | {key: value}

    def __delitem__(self, key: str) -> None:
        if self.more is None:
            raise KeyError(key)
        del self.more[key]

    def __iter__(self) -> Iterator[str]:
        if self._words is not None:
            yield from _SAID
            yield from _WORDS
        yield from self.more or ()

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return repr(dict(self))

    def digest(self) -> bytes:
        """A digest of all of it: the same for the same."""
        said = tuple(getattr(self, name) for name in _SAID) if self._words is not None else ()
        told = hashlib.blake2b(repr((said, self.more)).encode("utf-8", "surrogatepass"), digest_size=16)
        told.update(self._words or b"")
        return told.digest()

    def shape(self) -> tuple[object, ...]:
        """What attributes it has: the same for the same, in the same order."""
        return self._words is None, *(self.more or ())

    def copy(self) -> dict[str, Any]:
        """All of it, with the words, which are taken apart once."""
        told = {name: getattr(self, name) for name in _SAID} if self._words is not None else {}
        if self._words is not None:
            told |= zip(_WORDS, self._words.decode("utf-8", "surrogatepass").split(_BETWEEN), strict=True)
        return told | (self.more or {}) | told


class Graph(nx.MultiDiGraph):  # type: ignore[misc]
    """Works, instruments, bodies … and the citations between them; see `graph.network.construction`."""

    edge_attr_dict_factory = Evidence


def words_of(work: Settled) -> tuple[bytes, ...]:
    """The words of the first witness of each fact, and what stands before and after them, in little room."""
    texts = {reading.document.lang: reading.document for reading in work.readings}
    return tuple(_in_little(around(texts[fact.witnesses[0].lang], fact.witnesses[0])) for fact in work.facts)


def around(document: Document, witness: Witness) -> tuple[str, str, str]:
    """What stands before a mention in its paragraph, its own words, and what stands after."""
    first, last, lang = witness.start, witness.end, witness.lang
    begin, end = _paragraph(document, first, last)
    return (
        _beginning(document.text, begin, first, lang),
        _tidy(document.text[first:last], lang),
        _ending(document.text, last, end, lang),
    )


def _in_little(said: tuple[str, str, str]) -> bytes:
    before, quote, after = said
    return _BETWEEN.join((quote, before, after)).encode("utf-8", "surrogatepass")


def _paragraph(document: Document, first: int, last: int) -> tuple[int, int]:
    """Where the paragraph of a mention begins and ends; of a text without parts, its whole."""
    at = bisect_right(document.sections, first, key=attrgetter("start")) - 1
    if at >= 0 and first < document.sections[at].end:
        return document.sections[at].start, max(document.sections[at].end, last)
    return min(document.content, first), len(document.text)


def _beginning(text: str, begin: int, end: int, lang: str) -> str:
    """The last words of [begin, end) of `text`, whole ones, tidied; an ellipsis tells that more stands before."""
    joins_words = load_script(lang).joins_words
    most = _CONTEXT_ZH if joins_words else _CONTEXT
    tidied = _tidy(text[max(begin, end - _NEAR * most) : end], lang)
    if len(tidied) <= most and end - begin > _NEAR * most:  # white space for the most part
        tidied = _tidy(text[begin:end], lang)
    if len(tidied) <= most:
        return tidied.lstrip()
    last = tidied[-most:]
    return "…" + (last if joins_words else last[last.find(" ") + 1 :])


def _ending(text: str, begin: int, end: int, lang: str) -> str:
    """The first words of [begin, end) of `text`, as `_beginning`."""
    joins_words = load_script(lang).joins_words
    most = _CONTEXT_ZH if joins_words else _CONTEXT
    tidied = _tidy(text[begin : min(end, begin + _NEAR * most)], lang)
    if len(tidied) <= most and end - begin > _NEAR * most:
        tidied = _tidy(text[begin:end], lang)
    if len(tidied) <= most:
        return tidied.rstrip()
    first = tidied[:most]
    return (first if joins_words else first[: first.rfind(" ") + 1 or most].rstrip()) + "…"


def _tidy(text: str, lang: str) -> str:
    """One line for a person to read: segmentation spaces of Chinese go, runs of white space become one space, at the ends too."""
    words = text.split()
    if not load_script(lang).joins_words:
        ends = (" " if text[:1].isspace() else "", " " if text[-1:].isspace() and words else "")
        return ends[0] + " ".join(words) + ends[1]
    return "".join(
        word if not before or not (before[-1:].isascii() and word[:1].isascii()) else f" {word}"
        for before, word in zip(["", *words], words, strict=False)
    )
