"""What stands around the whole site: which build a request is for, headers that keep its pages safe, errors told in a line."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph.serve.builds import Builds
from graph.serve.content_security_policy import policy
from graph.serve.protocol import Refused
from graph.serve.responses import refuse

_T = TypeVar("_T")
_LOG = logging.getLogger("resograph")
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


class Gone(Exception):
    """The client has gone: there is nobody to answer."""


class Guard:
    """The application, with all that holds for each request."""

    def __init__(self, app: ASGIApp, builds: Builds):
        self._app, self._builds = app, builds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, as ASGI has it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = False

        async def sent(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Content-Security-Policy", policy())
            await send(message)

        scope.setdefault("state", {})["site"] = self._builds.site
        try:
            if scope["path"] not in ("/health", "/robots.txt"):
                scope["state"]["site"] = await self._builds.current()
            await self._app(scope, receive, sent)
        except Gone:
            _LOG.info("%s %s: the client has gone.", scope["method"], scope["path"])
        except asyncio.CancelledError:  # the site is being closed, and has waited for this long enough
            _LOG.info("%s %s: ended with the site.", scope["method"], scope["path"])
            if not begun:
                await refuse(Request(scope), Refused(503, "The site is being closed."))(scope, receive, sent)
        except Exception as error:
            problem = _problem(error)
            if problem.status >= 500 and not isinstance(error, Refused):
                _LOG.error(
                    "%s", " ".join(f"{scope['method']} {scope['path']}: {type(error).__name__}: {error}".split())
                )
            if not begun:
                await refuse(Request(scope), problem)(scope, receive, sent)
            # else the client sees that the connection ends before the answer does


async def failed(request: Request, error: Exception) -> Response:
    """The answer where something went wrong that nobody foresaw; `Guard` tells of it."""
    return refuse(request, _problem(error))


def _problem(error: Exception) -> Refused:
    """What a client is told of an error."""
    match error:
        case Refused():
            return error
        case OSError() | MemoryError() | RuntimeError():  # the folder is not there, or not whole
            return Refused(503, "The data cannot be read at the moment. Try again later.")
        case UnicodeError() | ValueError():
            return Refused(400, "The request cannot be read.")
    return Refused(500, "Something went wrong.")


async def while_there(request: Request, work: Awaitable[_T]) -> _T:
    """What `work` gives; it is broken off, and Gone raised, when the client goes away. The request's body has been read."""
    task = asyncio.ensure_future(work)
    watch = asyncio.ensure_future(_gone(request.receive))
    try:
        await asyncio.wait({task, watch}, return_when=asyncio.FIRST_COMPLETED)
        if not task.done():
            raise Gone
        return task.result()
    finally:
        for either in (task, watch):
            either.cancel()


async def _gone(receive: Callable[[], Awaitable[Any]]) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
