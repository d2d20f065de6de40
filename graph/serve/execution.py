"""Queries answered by processes, so that none keeps another waiting for long.

Each begins in one of a few quick processes. One that is not done after a moment goes on beside them, with less of the
processor; where too many go on so already, it is stopped until there is a place; where too many are stopped, it is refused.
One whose time is up, or whose client has gone, is ended for good.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from graph.serve.processes import Process, Processes
from graph.serve.protocol import Query, Refused
from graph.serve.query_queue import Queue, ShapeTimes, Turn, shape_of
from graph.serve.worker import Job, QueryAnswer

_QUICK = 2  # processes in which queries begin
_RESERVED = 1  # one more for those that are known to be quick
_MOMENT = 0.1  # seconds of the processor that a query has there
_PATIENCE = 0.4  # seconds that this may take where others use the processor, too
_LONG = 20_000  # characters of a query that is not looked at for its shape
_LOG = logging.getLogger("resograph")
_BUSY = "Too many queries are waiting. Try again in a moment."
_HEAVY = "Too many long queries are being answered. Try again in a moment, or ask for less."


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a query may take (seconds), and how large answer and memory may grow (bytes)."""

    seconds: float = 30.0
    answer: int = 64 << 20
    memory: int = 1 << 30


class Executor:
    """Answers queries from a store, `workers` long ones at once; its processes begin with the first use."""

    def __init__(self, store: Path, base: str, workers: int, limits: Limits):
        """`base` is that below which the IRIs of a query may be told."""
        self._limits, self._base = limits, base
        self._places, self._stopped_places = workers, 2 * workers
        self._processes = Processes(store, limits.memory)
        self._threads = ThreadPoolExecutor(2 * (_QUICK + _RESERVED) + 3 * workers + 2, "resograph-query")
        self._shapes = ShapeTimes(_MOMENT)
        self._queue = Queue(self._shapes)
        self._quick, self._long = 0, 0
        self._stopped: list[asyncio.Future[None]] = []
        self._open = 0
        self._retired = False
        self._prepare()

    async def run(self, query: Query, accept: str | None, own: bool = False) -> QueryAnswer:
        """The answer to `query`; `own` are those of the site's pages, which go first.

        Raises Refused: beside what the query is to blame for, 503 busy or out of memory, and 504 out of time.
        """
        shape = shape_of(query.text) if len(query.text) < _LONG else f"{len(query.text):_}"
        if not own and self._shapes.is_heavy(shape) and self._no_place:
            raise Refused(503, _HEAVY)
        self._open += 1
        try:
            await self._turn(shape, own)
            job = Job(query, accept, self._limits.answer, self._limits.seconds, self._base)
            return await self._answered(job, shape)
        finally:
            self._open -= 1
            if self._retired and not self._open:
                self.close()

    def retire(self) -> None:
        """Take no more; close as soon as what was asked is answered."""
        self._retired = True
        if not self._open:
            self.close()

    def close(self) -> None:
        """End all processes."""
        self._retired = True
        self._processes.close()
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _prepare(self) -> None:
        self._threads.submit(self._processes.prepare)

    @property
    def _no_place(self) -> bool:
        return self._long >= self._places and len(self._stopped) >= self._stopped_places

    async def _turn(self, shape: str, own: bool) -> None:
        """Wait until there is a quick process; it is taken then."""
        turn, last = self._queue.enter(shape, own)
        if last is not None and not last.come.done():
            last.come.set_exception(Refused(503, _BUSY))
        self._let_in()
        try:
            await turn.come
        except asyncio.CancelledError:
            self._withdraw(turn)
            raise

    def _withdraw(self, turn: Turn) -> None:
        self._queue.leave(turn)
        if turn.come.done() and not turn.come.cancelled() and turn.come.exception() is None:
            self._left_quick()

    def _let_in(self) -> None:
        while self._quick < _QUICK + _RESERVED and (turn := self._queue.next(self._quick >= _QUICK)) is not None:
            if turn.come.done():
                continue
            if self._no_place and not turn.own and self._shapes.is_heavy(turn.shape):  # as is known by now
                turn.come.set_exception(Refused(503, _HEAVY))
                continue
            self._quick += 1
            turn.come.set_result(None)

    def _left_quick(self) -> None:
        self._quick -= 1
        self._let_in()

    async def _answered(self, job: Job, shape: str) -> QueryAnswer:
        """The answer of a quick process that has been taken, or of what goes on beside."""
        loop = asyncio.get_running_loop()
        process, in_quick, done = None, True, False
        try:
            process = await self._taken()
            before, started = process.used(), monotonic()
            said = loop.run_in_executor(self._threads, process.ask, job)
            said.add_done_callback(_read)
            while not said.done() and process.used() - before < _MOMENT and monotonic() - started < _PATIENCE:
                await asyncio.wait({said}, timeout=_MOMENT / 2)
            if not said.done():
                self._shapes.took(shape, 2 * _MOMENT)
                in_quick = False
                self._left_quick()
                await self._go_on(process, said, job.seconds)
            answer = await said
            self._shapes.took(shape, process.used() - before)
            done = True
        except (EOFError, OSError):
            _LOG.warning("A query was ended: it took more memory than it may.")
            raise Refused(503, "The query took more memory than it may, and was ended. Ask for less of it.") from None
        finally:
            if process is not None:
                self._processes.give_back(process, usable=done and in_quick)
                if not (done and in_quick) and not self._retired:
                    self._prepare()
            if in_quick:
                self._left_quick()
        if isinstance(answer, QueryAnswer):
            return answer
        raise Refused(*answer)

    async def _taken(self) -> Process:
        taking = asyncio.get_running_loop().run_in_executor(self._threads, self._processes.take)
        try:
            return await asyncio.shield(taking)
        except asyncio.CancelledError:
            taking.add_done_callback(
                lambda took: None if took.exception() else self._processes.give_back(took.result(), True)
            )
            raise

    async def _go_on(
        self, process: Process, said: asyncio.Future[QueryAnswer | tuple[int, str]], seconds: float
    ) -> None:
        """Let a long query go on for `seconds` in all, when there is a place. Raises Refused where there is none."""
        if self._no_place:
            raise Refused(503, _HEAVY)
        process.yield_to_others()
        if self._long >= self._places:
            await self._stop(process)
        else:
            self._long += 1
        try:
            await asyncio.wait({said}, timeout=max(seconds - _MOMENT, 0.01))
            if not said.done():
                raise Refused(504, f"The query was ended after {seconds:g} seconds. Ask for less of it.")
        finally:
            self._long_left()

    async def _stop(self, process: Process) -> None:
        """Wait, stopped, for a place among the long ones; it is taken then."""
        place: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._stopped.append(place)
        process.stop()
        try:
            await place
        except asyncio.CancelledError:
            if place in self._stopped:
                self._stopped.remove(place)
            elif not place.cancelled():
                self._long_left()
            raise
        process.go_on()

    def _long_left(self) -> None:
        """A place among the long ones is free: the first of the stopped takes it."""
        while self._stopped:
            place = self._stopped.pop(0)
            if not place.done():
                place.set_result(None)
                return
        self._long -= 1


def _read(future: asyncio.Future[QueryAnswer | tuple[int, str]]) -> None:
    """Look at how it ended, so that nobody is told of an error that nobody waits for any more."""
    with contextlib.suppress(BaseException):
        future.exception()
