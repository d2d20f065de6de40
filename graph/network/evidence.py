"""The attributes of an edge: how a citation stands in its text. The words are taken from the text when they are asked for.

A corpus has many more citations than documents: an edge that held its words would take ten times as much memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableMapping
from functools import lru_cache
from typing import Any

import networkx as nx

from graph.model import Citation, Document

Texts = Callable[[str, str], Document]
"""Identifier and language of a document → its text."""

_CONTEXT = 60  # characters of the sentence on either side of a mention, for the reader
_SAID = ("relation", "role", "part", "via", "lang")
_WORDS = ("quote", "before", "after")
_HALF = 30  # bits of an offset: a text is shorter than that
_RECENT = 512  # documents whose texts are at hand


class Evidence(MutableMapping[str, Any]):
    """The attributes relation, role, part, via, lang, quote, before, after and, if given, effect and pinpoint; and what others add."""

    __slots__ = ("_document", "_span", "_texts", "_version", "lang", "more", "part", "relation", "role", "via")

    def __init__(self) -> None:
        self.more: dict[str, Any] | None = None
        self._texts: Texts | None = None

    def tell(self, citation: Citation, version: str, texts: Texts) -> None:
        """Hold what `citation` says; its document, in the language `version`, is looked up in `texts` for the words."""
        self._version = version
        self.relation, self.part, self.via, self.lang = citation.relation, citation.part, citation.via, citation.lang
        self.role = citation.role
        self._document, self._texts = citation.doc, texts
        self._span = citation.start << _HALF | citation.end  # one number takes half the memory of two
        if citation.effect:
            self["effect"] = citation.effect
        if citation.pinpoint:
            self["pinpoint"] = citation.pinpoint

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
        document = self._texts(self._document, self._version)
        first, last = self._span >> _HALF, self._span & ((1 << _HALF) - 1)
        start, end = {
            "quote": (first, last),
            "before": (max(document.content, first - _CONTEXT), first),
            "after": (last, last + _CONTEXT),
        }[key]
        return _tidy(document.text[start:end], self.lang)


class Graph(nx.MultiDiGraph):  # type: ignore[misc]
    """Works, instruments, bodies … and the citations between them; see `graph.network.build`."""

    edge_attr_dict_factory = Evidence


def remembering(texts: Texts) -> Texts:
    """`texts` with the last ones that were asked for at hand."""
    return lru_cache(maxsize=_RECENT)(texts)


def _tidy(text: str, lang: str) -> str:
    """One line for a person to read: segmentation spaces of Chinese go, runs of white space become one space."""
    words = text.split()
    if lang != "zh":
        return " ".join(words)
    return "".join(
        word if not before or not (before[-1:].isascii() and word[:1].isascii()) else f" {word}"
        for before, word in zip(["", *words], words, strict=False)
    )
