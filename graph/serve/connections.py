"""Connections that are not kept open for nothing: bounds on how many there are, and on how long a client may take.

uvicorn ends what is idle after an answer; this ends, too, what never asks, asks without end, or does not take its answer.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

_TICK = 1.0  # seconds between two looks at a connection
_FULL = (
    b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nConnection: close\r\n"
    b"Content-Type: text/plain\r\nContent-Length: 31\r\n\r\nToo many connections are open.\n"
)


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds for the head of a request, for its body, and in which some of an answer must be taken; connections at most."""

    head: float = 10.0
    body: float = 30.0
    stalled: float = 20.0
    connections: int = 500


def guarded(patience: Patience) -> type[H11Protocol]:
    """uvicorn's protocol with these bounds."""

    class Guarded(H11Protocol):
        _waits_since: float  # since when the client owes us something
        _unsent: int
        _refused = False

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            if len(self.connections) >= patience.connections and not _make_room(self.connections):
                self._refused = True
                transport.write(_FULL)
                transport.close()
                return
            super().connection_made(transport)
            self._waits_since, self._unsent = self.loop.time(), 0
            self.loop.call_later(_TICK, self._look)

        def data_received(self, data: bytes) -> None:
            if self._refused:
                return
            cycle = self.cycle
            super().data_received(data)
            if self.cycle is not cycle:  # the head has been read: the body is waited for
                self._waits_since = self.loop.time()

        def connection_lost(self, exc: Exception | None) -> None:
            if not self._refused:
                super().connection_lost(exc)

        def on_response_complete(self) -> None:
            self._waits_since = self.loop.time()
            super().on_response_complete()

        @property
        def waits_since(self) -> float | None:
            """Since when nothing is done here but waiting for the client; None where it is not so."""
            answered = self.cycle is None or self.cycle.response_complete
            return self._waits_since if answered or self.cycle.more_body else None

        def _look(self) -> None:
            """End the connection where the client takes too long."""
            if self not in self.connections:
                return
            now, unsent = self.loop.time(), self.transport.get_write_buffer_size()
            if unsent and unsent >= self._unsent > 0:
                allowed = patience.stalled
            elif unsent or self.waits_since is None:
                self._waits_since, allowed = now, patience.stalled
            else:
                allowed = patience.body if self.cycle and not self.cycle.response_complete else patience.head
            self._unsent = unsent
            if now - self._waits_since > allowed:
                self.transport.abort()
            else:
                self.loop.call_later(_TICK, self._look)

    return Guarded


def _make_room(connections: set[Any]) -> bool:
    """Whether a connection whose client makes us wait, the one that does so longest, could be ended for a new one."""
    waiting = [one for one in connections if one.waits_since is not None and not one.transport.is_closing()]
    if not waiting:
        return False
    min(waiting, key=lambda connection: connection.waits_since).transport.abort()
    return True
