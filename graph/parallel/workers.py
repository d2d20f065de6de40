"""The same step for many things on all cores of one machine, in the order in which they came."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_BATCH = 16  # things sent to a worker at once: enough to hide the cost of sending, few enough to share them out
_AHEAD = 4  # batches waiting for each worker, so that memory stays bounded

_step: Callable[[Any], Any] | None = None  # one a worker process, set as it starts


def in_order(items: Iterable[T], make: Callable[[], Callable[[T], R]], workers: int) -> Iterator[R]:
    """What the step that `make` makes gives for each of `items`, in order.

    With one worker everything happens here; with more, in processes of their own, each of which makes the step once. The
    results are the same.
    """
    if workers <= 1:
        yield from map(make(), items)
        return
    batches = _batches(items)
    with ProcessPoolExecutor(workers, initializer=_start, initargs=(make,)) as pool:
        waiting: deque[Future[list[R]]] = deque(pool.submit(_do, batch) for batch in islice(batches, workers * _AHEAD))
        while waiting:
            yield from waiting.popleft().result()
            waiting.extend(pool.submit(_do, batch) for batch in islice(batches, 1))


def _batches(items: Iterable[T]) -> Iterator[list[T]]:
    iterator = iter(items)
    while batch := list(islice(iterator, _BATCH)):
        yield batch


def _start(make: Callable[[], Callable[[Any], Any]]) -> None:
    global _step  # noqa: PLW0603 — a worker process has one step for all its work
    _step = make()


def _do(batch: list[Any]) -> list[Any]:
    assert _step is not None
    return [_step(item) for item in batch]
