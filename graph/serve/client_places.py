"""Bounds on what is done, and held, at once: what goes beyond is told so at once, and keeps nobody else waiting."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from graph.serve.protocol import Refused

_P = ParamSpec("_P")
_T = TypeVar("_T")


class Places:
    """Places for one kind of work: threads of its own, so that it takes none of the others', and a short row before them."""

    def __init__(self, name: str, threads: int, waiting: int):
        self._threads = ThreadPoolExecutor(threads, f"resograph-{name}")
        self._most, self._inside = threads + waiting, 0

    async def run(self, work: Callable[_P, _T], *arguments: _P.args, **named: _P.kwargs) -> _T:
        """What `work` gives. Raises Refused 503 where the row is full."""
        if self._inside >= self._most:
            raise Refused(503, "Too many ask for this now. Try again in a moment.")
        self._inside += 1
        done = self._threads.submit(work, *arguments, **named)
        loop = asyncio.get_running_loop()

        def left(_: Future[_T]) -> None:  # a thread works on when its client has gone
            with contextlib.suppress(RuntimeError):  # the site has been closed meanwhile
                loop.call_soon_threadsafe(self._left)

        done.add_done_callback(left)
        return await asyncio.wrap_future(done)

    def close(self) -> None:
        """Begin nothing more."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _left(self) -> None:
        self._inside -= 1


class Outgoing:
    """Large answers on their way to clients that may take their time: `most` bytes of them are held at once."""

    def __init__(self, most: int):
        self._most, self._held = most, 0

    def sent(self, response: Response, size: int) -> Response:
        """`response`, whose content of `size` bytes is held until it has been taken. Raises Refused 503 where too much is held."""
        if self._held + size > self._most:
            raise Refused(503, "Too many large answers are being sent. Try again in a moment, or ask for less (LIMIT).")
        return _Held(response, size, self)

    def _hold(self, size: int) -> None:
        self._held += size


class _Held(Response):
    """A response that is counted while it is sent."""

    def __init__(self, response: Response, size: int, outgoing: Outgoing):
        self._response, self._size, self._outgoing = response, size, outgoing
        outgoing._hold(size)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self._response(scope, receive, send)
        finally:
            self._outgoing._hold(-self._size)
