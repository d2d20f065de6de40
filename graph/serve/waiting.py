"""Who is answered next: a short queue that puts what is known or likely to be quick before what may take long.

A crowd of heavy queries must not keep a light one waiting. How long a query takes is known once one of its *shape* (the
query without its names, numbers and spaces) has been answered; until then, the fewer its variables the likelier it is quick.
"""

from __future__ import annotations

import asyncio
import itertools
import re
from collections import OrderedDict
from dataclasses import dataclass, field

from graph.rdf.safety import without_comments

_WORDS = re.compile(r"[?$]\w+|[^\s?$]+")
_SHAPES = 10_000  # how many are remembered
_QUICK, _NEW, _HEAVY = 0, 1, 2

Rank = tuple[int, int, int]
"""What is answered first: the smaller."""


def shape_of(query: str) -> str:
    """The query with its variables numbered, without strings, IRIs, comments, numbers and spaces."""
    numbers: dict[str, str] = {}
    words = []
    for word in _WORDS.findall(without_comments(query)):
        words.append(numbers.setdefault(word, f"?{len(numbers)}") if word[0] in "?$" else re.sub(r"\d+", "0", word))
    return " ".join(words)


class Shapes:
    """How long queries of each shape took, in seconds; what is asked most recently is remembered longest."""

    def __init__(self, quick: float):
        self._quick = quick
        self._seconds: OrderedDict[str, float] = OrderedDict()

    def took(self, shape: str, seconds: float) -> None:
        """A query of this shape has used `seconds`."""
        before = self._seconds.pop(shape, seconds)
        self._seconds[shape] = max(seconds, (before + seconds) / 2) if seconds > self._quick else (before + seconds) / 2
        if len(self._seconds) > _SHAPES:
            self._seconds.popitem(last=False)

    def is_heavy(self, shape: str) -> bool:
        """Whether queries of this shape are known to take long."""
        return self._seconds.get(shape, 0.0) > self._quick

    def rank(self, shape: str, number: int) -> Rank:
        """The rank of the `number`th query, which is of this shape."""
        seconds = self._seconds.get(shape)
        if seconds is None:
            variables = len(set(re.findall(r"\?\d+", shape)))
            return (_NEW, variables // 4, number)
        return (_HEAVY if seconds > self._quick else _QUICK, 0, number)


@dataclass(order=True, slots=True)
class Turn:
    """One who waits; `come` is done when the turn has come, or fails where another was put before and no place was left."""

    rank: Rank
    come: asyncio.Future[None] = field(compare=False)


class Queue:
    """Those who wait: at most `places` of them, the rank of each deciding."""

    def __init__(self, places: int):
        self._places = places
        self._waiting: list[Turn] = []
        self._numbers = itertools.count()

    def number(self) -> int:
        """The number of the next who comes."""
        return next(self._numbers)

    def enter(self, rank: Rank) -> tuple[Turn, Turn | None]:
        """The turn of a new one, and the one that has to leave where there were no more places (it may be the new one)."""
        turn = Turn(rank, asyncio.get_running_loop().create_future())
        self._waiting.append(turn)
        last = max(self._waiting) if len(self._waiting) > self._places else None
        if last is not None:
            self._waiting.remove(last)
        return turn, last

    def leave(self, turn: Turn) -> None:
        """Forget one who waits no longer."""
        if turn in self._waiting:
            self._waiting.remove(turn)

    def next(self) -> Turn | None:
        """Take out the one who is first."""
        first = min(self._waiting, default=None)
        if first is not None:
            self._waiting.remove(first)
        return first
