"""Settled works → what their series are told from: titles, organ, date, what they cite, and a sketch of their words."""

from __future__ import annotations

import heapq
import re
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.kinds import NUMBERED, Kind
from graph.model import Document
from graph.settle.facts import Settled
from graph.symbols import Symbol

_SKETCH = 128  # MinHash: so many of the smallest digests of its runs of words tell how alike two texts are
_RUN = 4  # words of a run
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Act:
    """A resolution or decision as far as its series is told from it.

    `titles` are by language; `cited` are the acts of the same organ and kind that it cites, with the titles that it gives them.
    `order` sorts the acts of an organ in the order of their numbers, None where they tell none. `sketch` is of
    its words, empty without a text.
    """

    id: str
    kind: Kind
    body: str
    date: str | None
    order: tuple[int, int] | None
    titles: Mapping[str, str]
    cited: Mapping[str, str | None]
    sketch: frozenset[int]

    def precedes(self, other: Act) -> bool:
        """Whether it was adopted before `other`, an act of the same organ, as far as dates or numbers tell."""
        if self.date and other.date and self.date[:10] != other.date[:10]:
            return self.date < other.date
        return self.order is not None and other.order is not None and self.order < other.order


def acts_of(works: Iterable[Settled]) -> dict[str, Act]:
    """The acts among `works`, by identifier, with those of which only records are known."""
    return sketched_acts((work, sketch_of(work)) for work in works)


def sketched_acts(works: Iterable[tuple[Settled, frozenset[int]]]) -> dict[str, Act]:
    """As `acts_of`, of works whose texts are not at hand: each with its sketch."""
    return {act.id: act for work, sketch in works if (act := _act(work, sketch)) is not None}


def sketch_of(work: Settled) -> frozenset[int]:
    """A sketch of the words of a work, by its first version; empty without a text."""
    return _sketch(work.readings[0].document.text) if work.readings else frozenset()


def _act(work: Settled, sketch: frozenset[int]) -> Act | None:
    symbol = Symbol.parse(work.id)
    if symbol is None or symbol.kind not in NUMBERED or symbol.body is None:
        return None
    documents = [*(reading.document for reading in work.readings), *work.records]
    cited: dict[str, str | None] = {}
    for fact in work.facts:
        target = Symbol.parse(fact.id) if fact.id and fact.id != work.id else None
        if target and (target.kind, target.body) == (symbol.kind, symbol.body):
            cited[target.text] = cited.get(target.text) or fact.title
    date = next((document.date for document in documents if document.date), None)
    return Act(
        work.id, symbol.kind, symbol.body, date, order_of(symbol), _titles(documents), cited, sketch,
    )  # fmt: skip


def order_of(symbol: Symbol) -> tuple[int, int] | None:
    """What sorts the acts of an organ that number by session or year, or whose numbers run on; None for other numbers."""
    number = symbol.number
    if number is None or number.session is None or number.session.special:
        return None
    return number.session.number, number.serial


def _titles(documents: Iterable[Document]) -> Mapping[str, str]:
    titles: dict[str, str] = {}
    for document in documents:
        for lang, title in document.metadata.titles if document.metadata else ():
            titles.setdefault(lang, title)
        if document.title:
            titles[document.lang or "en"] = document.title
    return titles


def _sketch(text: str) -> frozenset[int]:
    words = _WORD.findall(text.casefold())
    runs = {zlib.crc32(" ".join(words[at : at + _RUN]).encode()) for at in range(len(words) - _RUN + 1)}
    return frozenset(heapq.nsmallest(_SKETCH, runs))
