"""The same step for many things on all cores of one machine, in the order in which they came."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from graph.model import Problem

T = TypeVar("T")
R = TypeVar("R")


def in_order(
    items: Iterable[T], make: Callable[[], Callable[[T], R]], workers: int, place: Callable[[T], str] = str
) -> Iterator[R | Problem]:
    """What the step that `make` makes gives for each of `items`, in order.

    With one worker everything happens here; with more, in processes of their own, each of which makes the step once. The
    results are the same. For a thing at which a process dies there is a problem; `place` tells what it is called.
    """
    if workers <= 1:
        yield from map(make(), items)
        return
    from graph.parallel.process_pool import in_processes  # what begins processes takes long to load

    yield from in_processes(items, make, workers, place)
