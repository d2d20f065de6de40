"""Processes that answer queries: so many at once, and each ended for good when its time is up."""

from __future__ import annotations

import multiprocessing
import queue
import threading
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from graph.serve.protocol import Query, Refused
from graph.serve.worker import Answer, Job, work

_START_TIME = 30.0  # seconds in which a new process must have opened the store


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a query may take (seconds), how long it may wait for a process, and how large answer and memory may grow (bytes)."""

    seconds: float = 30.0
    waiting: float = 60.0
    answer: int = 64 << 20
    memory: int = 4 << 30


@dataclass(frozen=True, slots=True)
class _Worker:
    process: multiprocessing.process.BaseProcess
    connection: Connection


class Executor:
    """Answers queries from a store in `workers` processes, which begin with the first use and are replaced when they end."""

    def __init__(self, store: Path, workers: int, limits: Limits):
        self._store, self._limits = str(store), limits
        self._context = multiprocessing.get_context("spawn")
        self._idle: queue.LifoQueue[_Worker | None] = queue.LifoQueue()
        for _ in range(workers):
            self._idle.put(None)
        self._all: set[_Worker] = set()
        self._lock = threading.Lock()

    def run(self, query: Query, accept: str | None) -> Answer:
        """The answer to `query`. Raises Refused: beside what the query is to blame for, 503 busy and 504 out of time."""
        try:
            worker = self._idle.get(timeout=self._limits.waiting)
        except queue.Empty:
            raise Refused(503, "Too many queries are waiting. Try again in a moment.") from None
        usable: _Worker | None = None
        try:
            worker = worker or self._start()
            worker.connection.send(Job(query, accept, self._limits.answer))
            if not worker.connection.poll(self._limits.seconds):
                raise Refused(504, f"The query was ended after {self._limits.seconds:g} seconds. Ask for less of it.")
            said = worker.connection.recv()
            usable = worker
        except (EOFError, OSError):
            raise Refused(500, "The query took more memory than it may, and was ended. Ask for less of it.") from None
        finally:
            if worker is not None and usable is None:
                self._end(worker)
            self._idle.put(usable)
        if isinstance(said, Answer):
            return said
        raise Refused(*said)

    def close(self) -> None:
        """End all processes."""
        for worker in tuple(self._all):
            self._end(worker)

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(
            target=work, args=(theirs, self._store, self._limits.memory), name="resograph-query", daemon=True
        )
        process.start()
        theirs.close()
        worker = _Worker(process, ours)
        with self._lock:
            self._all.add(worker)
        if not ours.poll(_START_TIME):
            self._end(worker)
            raise Refused(503, "No process could be started to answer.")
        try:
            ours.recv()
        except EOFError:
            self._end(worker)
            raise Refused(500, f"The store cannot be opened: {self._store}") from None
        return worker

    def _end(self, worker: _Worker) -> None:
        worker.process.kill()
        worker.process.join(5)
        worker.connection.close()
        with self._lock:
            self._all.discard(worker)
