"""The processes that answer queries: begun from one that has loaded all they need, ended at any moment."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
import time
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from graph.serve.protocol import Refused
from graph.serve.worker import Job, QueryAnswer, work

_START_TIME = 30.0  # seconds in which a new process must have opened the store
_SPARE = 3  # processes kept ready
_OF_A_PROCESS = 2  # the kind of clock that a number of a process gives (clock_getcpuclockid)
_NICE, _NICER = 5, 15  # by how much queries yield to the site itself, and long ones


class Process:
    """One that answers one query after the other."""

    def __init__(self, process: BaseProcess, connection: Connection):
        self._process, self._connection = process, connection

    def ask(self, job: Job) -> QueryAnswer | tuple[int, str]:
        """The answer, or status and message of a refusal. Raises EOFError, OSError where the process ended."""
        self._connection.send(job)
        said: QueryAnswer | tuple[int, str] = self._connection.recv()
        return said

    def used(self) -> float:
        """Seconds of the processor that it has used so far; those that have gone by where the system does not tell."""
        if sys.platform == "linux" and self._process.pid:
            with contextlib.suppress(OSError):
                return time.clock_gettime((~self._process.pid << 3) | _OF_A_PROCESS)
        return time.monotonic()

    def yield_to_others(self, by: int = _NICER) -> None:
        """Take less of the processor from now on."""
        if hasattr(os, "setpriority") and self._process.pid:
            with contextlib.suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, self._process.pid, by)

    def stop(self) -> None:
        """Stand still, where the system can do so."""
        self._signal("SIGSTOP")

    def go_on(self) -> None:
        """Go on after `stop`."""
        self._signal("SIGCONT")

    def end(self) -> None:
        """End for good. Whoever waits in `ask` is told by an error."""
        self._process.kill()

    @property
    def is_alive(self) -> bool:
        """Whether it still runs."""
        return self._process.is_alive()

    def _signal(self, name: str) -> None:
        number = getattr(signal, name, None)
        if number is not None and self._process.pid:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._process.pid, number)


class Processes:
    """Makes processes for the store in a folder, and keeps some of them ready."""

    def __init__(self, store: Path, memory: int):
        self._store, self._memory = str(store), memory
        method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
        self._context: Any = multiprocessing.get_context(method)
        if method == "forkserver":
            self._context.set_forkserver_preload(["graph.serve.worker", "pyoxigraph"])
        self._ready: list[Process] = []
        self._all: set[Process] = set()
        self._lock = threading.Lock()
        self._closed = False

    def take(self) -> Process:
        """One that is ready, or a new one. Raises Refused 503 where none can be begun."""
        while (process := self._taken()) is not None:
            if process.is_alive:
                return process
            self._forget(process)
        return self._begin()

    def prepare(self) -> None:
        """See to it that some are ready, where they can be begun."""
        with contextlib.suppress(Refused):
            while len(self._ready) < _SPARE and not self._closed:
                self.give_back(self._begin(), usable=True)

    def _taken(self) -> Process | None:
        with self._lock:
            return self._ready.pop() if self._ready else None

    def give_back(self, process: Process, usable: bool) -> None:
        """Keep it for the next query, or end it."""
        with self._lock:
            keep = usable and len(self._ready) < _SPARE and not self._closed
            if keep:
                self._ready.append(process)
        if not keep:
            self._forget(process)

    def close(self) -> None:
        """End all."""
        with self._lock:
            self._closed = True
            left, self._all, self._ready = self._all, set(), []
        for process in left:
            process.end()

    def _begin(self) -> Process:
        ours, theirs = self._context.Pipe()
        begun = self._context.Process(
            target=work, args=(theirs, self._store, self._memory), name="resograph-query", daemon=True
        )
        try:
            begun.start()
        except (OSError, EOFError) as error:
            raise Refused(503, f"No process could be started to answer: {error}.") from error
        theirs.close()
        process = Process(begun, ours)
        process.yield_to_others(_NICE)
        with self._lock:
            self._all.add(process)
            closed = self._closed
        problem: str | None = "the site is being closed"
        if not closed:
            with contextlib.suppress(EOFError, OSError):
                problem = ours.recv() if ours.poll(_START_TIME) else "it takes too long"
        if problem is not None:
            self._forget(process)
            raise Refused(503, f"The store cannot be opened at the moment: {problem}.")
        return process

    def _forget(self, process: Process) -> None:
        with self._lock:
            self._all.discard(process)
        process.end()
