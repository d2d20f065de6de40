"""The attributes of an edge: how a citation stands in its text. The words are taken from the text when they are asked for.

A corpus has many more citations than documents: an edge that held its words would take ten times as much memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableMapping
from functools import lru_cache
from typing import Any

import networkx as nx

from graph.model import Document
from graph.settle.facts import Fact

Texts = Callable[[str, str], Document]
"""Identifier and language of a document → its text."""

_CONTEXT, _CONTEXT_ZH = 150, 60  # characters of the paragraph on either side of a mention, for the reader
_SAID = ("relation", "role", "part", "via", "lang", "witnesses")
_WORDS = ("quote", "before", "after")
_HALF = 30  # bits of an offset: a text is shorter than that
_RECENT = 512  # documents whose texts are at hand


class Evidence(MutableMapping[str, Any]):
    """The attributes relation, role, part, via, lang, witnesses (how many versions tell), quote, before, after and, if given,
    effect and pinpoint; and what others add."""

    __slots__ = ("_document", "_span", "_texts", "lang", "more", "part", "relation", "role", "via", "witnesses")

    def __init__(self) -> None:
        self.more: dict[str, Any] | None = None
        self._texts: Texts | None = None

    def tell(self, fact: Fact, texts: Texts) -> None:
        """Hold what `fact` says, in the words of its first witness, whose text is looked up in `texts`."""
        witness = fact.witnesses[0]
        self.relation, self.part, self.via, self.lang = fact.relation, fact.part, fact.via, witness.lang
        self.role, self.witnesses = fact.role, len(fact.languages)
        self._document, self._texts = fact.doc, texts
        self._span = witness.start << _HALF | witness.end  # one number takes half the memory of two
        if fact.effect:
            self["effect"] = fact.effect
        if fact.pinpoint:
            self["pinpoint"] = fact.pinpoint

    def __getitem__(self, key: str) -> Any:
        if self._texts is not None:
            if key in _SAID:
                return getattr(self, key)
            if key in _WORDS:
                return self._words(key)
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
        if self._texts is not None:
            yield from _SAID
            yield from _WORDS
        yield from self.more or ()

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return repr(dict(self))

    def copy(self) -> dict[str, Any]:
        """All of it, with the words."""
        return dict(self)

    def _words(self, key: str) -> str:
        assert self._texts is not None
        document = self._texts(self._document, self.lang)
        first, last = self._span >> _HALF, self._span & ((1 << _HALF) - 1)
        if key == "quote":
            return _tidy(document.text[first:last], self.lang)
        begin, end = _paragraph(document, first, last)
        if key == "before":
            return _beginning(_tidy(document.text[begin:first], self.lang), self.lang)
        return _ending(_tidy(document.text[last:end], self.lang), self.lang)


class Graph(nx.MultiDiGraph):  # type: ignore[misc]
    """Works, instruments, bodies … and the citations between them; see `graph.network.construction`."""

    edge_attr_dict_factory = Evidence


def remembering(texts: Texts) -> Texts:
    """`texts` with the last ones that were asked for at hand."""
    return lru_cache(maxsize=_RECENT)(texts)


def _paragraph(document: Document, first: int, last: int) -> tuple[int, int]:
    """Where the paragraph of a mention begins and ends; of a text without parts, its whole."""
    for section in document.sections:
        if section.start <= first < section.end:
            return section.start, max(section.end, last)
    return min(document.content, first), len(document.text)


def _beginning(text: str, lang: str) -> str:
    """The last words of `text`, whole ones; an ellipsis tells that more stands before."""
    most = _CONTEXT_ZH if lang == "zh" else _CONTEXT
    if len(text) <= most:
        return text.lstrip()
    end = text[-most:]
    return "…" + (end if lang == "zh" else end[end.find(" ") + 1 :])


def _ending(text: str, lang: str) -> str:
    """The first words of `text`, as `_beginning`."""
    most = _CONTEXT_ZH if lang == "zh" else _CONTEXT
    if len(text) <= most:
        return text.rstrip()
    begin = text[:most]
    return (begin if lang == "zh" else begin[: begin.rfind(" ") + 1 or most].rstrip()) + "…"


def _tidy(text: str, lang: str) -> str:
    """One line for a person to read: segmentation spaces of Chinese go, runs of white space become one space, at the ends too."""
    words = text.split()
    if lang != "zh":
        ends = (" " if text[:1].isspace() else "", " " if text[-1:].isspace() and words else "")
        return ends[0] + " ".join(words) + ends[1]
    return "".join(
        word if not before or not (before[-1:].isascii() and word[:1].isascii()) else f" {word}"
        for before, word in zip(["", *words], words, strict=False)
    )
