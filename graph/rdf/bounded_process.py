"""A piece of work in a process of its own, which may take only so long and so much memory, and can be ended at once."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar

from graph.child_processes import ignore_interrupts

_T = TypeVar("_T")
_GRACE = 5  # seconds of the processor beyond the limit, after which the system ends a process that nobody ended


class OutOfTime(Exception):
    """The work took longer than it may."""


class OutOfMemory(Exception):
    """The work took more memory than it may."""


def bounded(work: Callable[..., _T], *arguments: Any, seconds: float, failures: type[Exception]) -> _T:
    """What `work(*arguments)` gives within `seconds`. It can be interrupted at any moment, and may call `bound_memory`.

    An exception of the type `failures` is raised here with its message. Raises OutOfTime and OutOfMemory.
    """
    methods = multiprocessing.get_all_start_methods()
    context: Any = multiprocessing.get_context("fork" if "fork" in methods else "spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_child, args=(theirs, work, arguments, seconds, failures), daemon=True)
    process.start()
    theirs.close()
    try:
        if not ours.poll(seconds):
            raise OutOfTime
        try:
            fine, value = ours.recv()
        except EOFError:
            raise OutOfMemory from None
    finally:
        process.kill()
        process.join()
        ours.close()
    if fine:
        result: _T = value
        return result
    raise failures(value)


def bound_memory(size: int) -> None:
    """Let this process take no more than `size` bytes beyond what it has now, where the system can say so."""
    try:
        import resource
    except ImportError:  # Windows
        return
    statistics = Path("/proc/self/statm")
    has = int(statistics.read_text().split()[0]) * resource.getpagesize() if statistics.exists() else 0
    resource.setrlimit(resource.RLIMIT_AS, (has + size, has + size))


def bound_processor(seconds: float) -> None:
    """Let this process use the processor for no more than some `seconds` from now on, whoever is left to end it."""
    try:
        import resource
    except ImportError:  # Windows
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = int(used.ru_utime + used.ru_stime + seconds) + _GRACE
    resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _child(
    connection: Connection, work: Callable[..., Any], arguments: tuple[Any, ...], seconds: float, failures: type[Exception]
) -> None:  # fmt: skip
    """The body of the process: sends (True, value) or (False, message); silence means that the memory was not enough."""
    ignore_interrupts()
    silence()
    bound_processor(seconds)
    try:
        connection.send((True, work(*arguments)))
    except failures as error:
        connection.send((False, str(error)))
    except MemoryError:
        return


def silence() -> None:
    """Let this process print no errors: what a library says when it aborts for want of memory is no message for people."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 2)
    os.close(null)
