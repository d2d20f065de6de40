"""What each worker process of Spark keeps: it handles many partitions, and what reads and settles takes longer to make than to use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from graph.cache.corpus import Settler
from graph.cache.readings import CachedReading
from graph.model import Problem
from graph.parallel.cached_steps import Keyed, entry_step

T = TypeVar("T")

# By what it is and by that of which it is made, which is kept with it, so that its place in memory remains its own.
_made: dict[tuple[str, int], tuple[object, Any]] = {}


def reading_of(shared: Any) -> Callable[[Keyed], CachedReading | Problem]:
    """What reads documents; `shared` are the authority and the base, sent once to each machine."""
    return _kept("reading", shared.value, lambda: entry_step(shared.value[0]))


def settler_of(shared: Any) -> Settler:
    """What settles works; `shared` are the authority, the base and the years of bare numbers, sent once to each machine."""
    return _kept("settler", shared.value, lambda: Settler(*shared.value))


def _kept(name: str, of: object, make: Callable[[], T]) -> T:
    place = name, id(of)
    if place not in _made:
        _made[place] = of, make()
    made: T = _made[place][1]
    return made
