"""One entity tag for each encoding of an answer (RFC 9110, 8.8.3.3): what is compressed is not the same bytes."""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_MARK = "-gzip"


class EncodingTags:
    """Stands around what compresses: marks the tags of compressed answers, and takes the mark off those that clients send."""

    def __init__(self, app: ASGIApp):
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, as ASGI has it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        held = Headers(scope=scope).get("if-none-match", "")
        if _MARK in held:
            MutableHeaders(scope=scope)["if-none-match"] = held.replace(f'{_MARK}"', '"')

        async def marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                tag = headers.get("etag", "")
                compressed = headers.get("content-encoding") == "gzip"
                if tag.endswith('"') and (compressed or (message["status"] == 304 and _with_mark(tag) in held)):
                    headers["etag"] = _with_mark(tag)
            await send(message)

        await self._app(scope, receive, marked)


def _with_mark(tag: str) -> str:
    return f'{tag[:-1]}{_MARK}"'
