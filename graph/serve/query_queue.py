"""Who is answered next: a short queue that puts what is known or likely to be quick before what may take long.

A crowd of heavy queries must not keep a light one waiting. How long a query takes is known once one of its *shape* (the
query without its names, numbers and spaces) has been answered; until then, the fewer its variables the likelier it is quick.
"""

from __future__ import annotations

import asyncio
import itertools
import re
from collections import Counter, OrderedDict
from dataclasses import dataclass

from graph.rdf.query_safety import grammar_only

_WORDS = re.compile(r"[?$]\w+|[^\s?$]+")
_SHAPES = 10_000  # how many are remembered
_OWN, _QUICK, _NEW, _HEAVY = 0, 1, 2, 3
_PLACES = {_OWN: 256, _QUICK: 256, _NEW: 64, _HEAVY: 8}  # how many of each kind may wait
_UNLIKELY = (_NEW, 1, 0)  # new, with many variables: the rank from which on a query may be long

Rank = tuple[int, int, int]
"""What is answered first: the smaller."""


def shape_of(query: str) -> str:
    """The query with its variables numbered, without strings, IRIs, comments, numbers and spaces."""
    numbers: dict[str, str] = {}
    words = []
    for word in _WORDS.findall(grammar_only(query)):
        words.append(numbers.setdefault(word, f"?{len(numbers)}") if word[0] in "?$" else re.sub(r"\d+", "0", word))
    return " ".join(words)


class ShapeTimes:
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

    def rank(self, turn: Turn) -> Rank:
        """How soon it is the turn of this one."""
        if turn.own:
            return (_OWN, 0, turn.number)
        seconds = self._seconds.get(turn.shape)
        if seconds is None:
            variables = len(set(re.findall(r"\?\d+", turn.shape)))
            return (_NEW, variables // 4, turn.number)
        return (_HEAVY if seconds > self._quick else _QUICK, 0, turn.number)


@dataclass(frozen=True, slots=True, eq=False)
class Turn:
    """One who waits; `come` is done when the turn has come, or fails where others were put before and no place was left."""

    shape: str
    own: bool
    number: int
    come: asyncio.Future[None]


class Queue:
    """Those who wait; what is known of their shapes decides who is first, and who has to go where they are too many."""

    def __init__(self, shapes: ShapeTimes):
        self._shapes = shapes
        self._waiting: list[Turn] = []
        self._numbers = itertools.count()

    def enter(self, shape: str, own: bool) -> tuple[Turn, Turn | None]:
        """The turn of a new one, and the one that has to leave where too many wait (it may be the new one)."""
        turn = Turn(shape, own, next(self._numbers), asyncio.get_running_loop().create_future())
        self._waiting.append(turn)
        ranked = sorted(self._waiting, key=self._shapes.rank)
        kinds = Counter(self._shapes.rank(waiting)[0] for waiting in ranked)
        full = [kind for kind, number in kinds.items() if number > _PLACES[kind]]
        last = next((one for one in reversed(ranked) if self._shapes.rank(one)[0] in full), None)
        if last is not None:
            self._waiting.remove(last)
        return turn, last

    def leave(self, turn: Turn) -> None:
        """Forget one who waits no longer."""
        if turn in self._waiting:
            self._waiting.remove(turn)

    def next(self, only_quick: bool = False) -> Turn | None:
        """Take out the one who is first; None where there is none, or none that is known to be quick."""
        first = min(self._waiting, key=self._shapes.rank, default=None)
        if first is None or (only_quick and self._shapes.rank(first) >= _UNLIKELY):
            return None
        self._waiting.remove(first)
        return first
