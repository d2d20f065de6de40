"""Processes that do one step for many things; one that dies at a thing, as where the kernel ends it since the memory is full,
costs this thing and no other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from types import TracebackType
from typing import Any, Generic, TypeVar

from graph.child_processes import ignore_interrupts, look_for_garbage_less_often
from graph.model import Problem

T = TypeVar("T")
R = TypeVar("R")

_BATCH = 16  # things sent to a worker at once: enough to hide the cost of sending, few enough to share them out
_AHEAD = 4  # batches waiting for each worker, so that memory stays bounded
_step: Callable[[Any], Any] | None = None  # one a worker process, set as it starts


def in_processes(
    items: Iterable[T], make: Callable[[], Callable[[T], R]], workers: int, place: Callable[[T], str]
) -> Iterator[R | Problem]:
    """What the step that `make` makes gives for each of `items`, in order, worked out by `workers` processes."""
    batches = _batches(items)
    with _Pool(workers, make) as pool:
        waiting = deque((batch, pool.do(batch)) for batch in islice(batches, workers * _AHEAD))
        while waiting:
            batch, future = waiting.popleft()
            try:
                results: list[R | Problem] = list(future.result())
            except BrokenProcessPool:
                results = list(pool.one_by_one(batch, place))
                waiting = deque((b, f if _has_come(f) else pool.do(b)) for b, f in waiting)
            yield from results
            waiting.extend((batch, pool.do(batch)) for batch in islice(batches, 1))


class _Pool(Generic[T, R]):
    """Processes that do a step, and new ones where they die."""

    def __init__(self, workers: int, make: Callable[[], Callable[[T], R]]):
        self._workers, self._make = workers, make
        self._processes = self._started()

    def __enter__(self) -> _Pool[T, R]:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if error is not None:
            end_processes(self._processes)
        self._processes.shutdown(cancel_futures=error is not None)

    def do(self, batch: list[T]) -> Future[list[R]]:
        """What the step gives for each of `batch`, once it is asked for; BrokenProcessPool where a process has died."""
        try:
            return self._processes.submit(_do, batch)
        except BrokenProcessPool as error:
            broken: Future[list[R]] = Future()
            broken.set_exception(error)
            return broken

    def one_by_one(self, batch: list[T], place: Callable[[T], str]) -> Iterator[R | Problem]:
        """What the step gives for each of `batch` alone, so that it is known at which of them a process dies."""
        self._renew()
        for item in batch:
            try:
                yield from self.do([item]).result()
            except BrokenProcessPool:
                yield Problem(
                    place(item), "the process that read it was ended, as when memory is full.",
                    "Read it alone or on a larger machine, or with fewer --workers.",
                )  # fmt: skip
                self._renew()

    def _renew(self) -> None:
        """New processes; raises BrokenProcessPool where they die with nothing to do."""
        self._processes.shutdown()
        self._processes = self._started()
        self.do([]).result()

    def _started(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(self._workers, initializer=_start, initargs=(self._make,))


def end_processes(pool: ProcessPoolExecutor) -> None:
    """End the processes of a pool in the midst of what they do, where nobody wants it any more."""
    for process in list((getattr(pool, "_processes", None) or {}).values()):  # `terminate_workers` from Python 3.14 on
        process.kill()


def _has_come(future: Future[Any]) -> bool:
    return future.done() and not isinstance(future.exception(), BrokenProcessPool)


def _batches(items: Iterable[T]) -> Iterator[list[T]]:
    iterator = iter(items)
    while batch := list(islice(iterator, _BATCH)):
        yield batch


def _start(make: Callable[[], Callable[[Any], Any]]) -> None:
    global _step  # noqa: PLW0603 — a worker process has one step for all its work
    ignore_interrupts()
    look_for_garbage_less_often()
    _step = make()


def _do(batch: list[Any]) -> list[Any]:
    assert _step is not None
    return [_step(item) for item in batch]
