"""Steps that need not wait for one another, in processes of their own where there are several."""

from __future__ import annotations

import multiprocessing
import pickle
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from typing import Any

from graph.child_processes import give_way, ignore_interrupts, look_for_garbage_less_often
from graph.parallel.process_pool import end_processes

_BEHIND = 5  # niceness: the process that all wait for has the most to do, and goes before those beside it

Run = Callable[..., "Future[Any]"]
"""Function and its arguments → its result, once it is asked for; both must be fit to be sent to a process."""


@contextmanager
def background(workers: int) -> Iterator[Run]:
    """Gives what runs a step beside the others; with one worker it is done at once. All are done when the block ends.

    The process that asks works as well, and is one of the `workers`: of steps that wait, as many less one are done at once, so
    that no more memory is held than is needed. What a step raises is raised where the block ends.
    """
    if workers <= 1:
        yield _at_once
        return
    waiting: list[Future[Any]] = []

    def run(step: Callable[..., Any], *arguments: Any) -> Future[Any]:
        waiting.append(
            pool.submit(_taken_up, pickle.dumps((step, arguments)))
        )  # as they are now: they may change meanwhile
        return waiting[-1]

    spawned = multiprocessing.get_context("spawn")
    # Each step has a process of its own: what one has held is given back before the next begins.
    with ProcessPoolExecutor(workers - 1, mp_context=spawned, initializer=_give_way, max_tasks_per_child=1) as pool:
        try:
            yield run
            for future in waiting:
                future.result()
        except BaseException:
            end_processes(pool)
            raise


def _taken_up(packed: bytes) -> Any:
    step, arguments = pickle.loads(packed)
    return step(*arguments)


def _give_way() -> None:
    ignore_interrupts()
    look_for_garbage_less_often()
    give_way(_BEHIND)


def _at_once(step: Callable[..., Any], *arguments: Any) -> Future[Any]:
    done: Future[Any] = Future()
    done.set_result(step(*arguments))
    return done
