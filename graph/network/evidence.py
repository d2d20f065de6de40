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

_CONTEXT = 60  # characters of the sentence on either side of a mention, for the reader
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
        start, end = {
            "quote": (first, last),
            "before": (max(document.content, first - _CONTEXT), first),
            "after": (last, last + _CONTEXT),
        }[key]
        return _tidy(document.text[start:end], self.lang)


class Graph(nx.MultiDiGraph):  # type: ignore[misc]
    """Works, instruments, bodies … and the citations between them; see `graph.network.construction`."""

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
