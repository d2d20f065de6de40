"""Getting from servers politely: one request at a time with a pause between, an honest user agent, conditional requests, and
retries that wait longer each time, and as long as the server asks.

Retries are tenacity's. A cache of answers (hishel) would hold every text twice: what has been got is the user's own files, and
what is asked again is asked with the validators kept beside them.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING

from graph import __version__
from graph.model import OnProblem, Problem

if TYPE_CHECKING:
    from tenacity import RetryCallState

log = logging.getLogger(__name__)

USER_AGENT = f"resograph/{__version__} (+https://w3id.org/resograph)"
_RETRIED = frozenset({408, 425, 429, 500, 502, 503, 504})
_REFUSED = 403  # with a time to wait, it is a limit on requests
_LARGEST = 64 << 20  # bytes of one document
_LARGEST_FILE = 4 << 30  # bytes of what goes to disk
_LONGEST_WAIT = 120.0  # seconds
_LATER = "Try again later; what has been got is kept."


@dataclass(frozen=True, slots=True)
class ServerAnswer:
    """What a server answers: `status` is 200 or 304, `said` its validators, etag and last_modified, '' where it has none."""

    status: int
    content: bytes
    said: Mapping[str, str]


class Polite:
    """Gets one thing after another. `pause` is in seconds; `sleep` can be replaced where time must not pass."""

    def __init__(self, report: OnProblem, pause: float, tries: int = 5, sleep: Callable[[float], None] = time.sleep):
        import httpx

        self._report, self._pause, self._tries, self._sleep = report, pause, tries, sleep
        self._client = httpx.Client(
            headers={"User-Agent": USER_AGENT}, timeout=httpx.Timeout(60.0, connect=20.0), follow_redirects=True
        )
        self._asked_before = False

    def __enter__(self) -> Polite:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def get(self, url: str, what: str, headers: Mapping[str, str] | None = None) -> ServerAnswer | None:
        """The answer of a server; None, which is reported as of `what`, where there is none worth having."""
        found: list[bytes] = []
        said = self._ask(url, what, headers or {}, lambda chunks: found.append(b"".join(_bounded(chunks, _LARGEST))))
        return ServerAnswer(said[0], found[-1] if found else b"", said[1]) if said else None

    def download(self, url: str, what: str, path: Path) -> bool:
        """Save what a server answers as `path`, however large; whether that could be done."""

        def save(chunks: Iterator[bytes]) -> None:
            with path.open("wb") as file:
                _write(file, _bounded(chunks, _LARGEST_FILE))

        return self._ask(url, what, {}, save) is not None

    def _ask(
        self, url: str, what: str, headers: Mapping[str, str], take: Callable[[Iterator[bytes]], None]
    ) -> tuple[int, dict[str, str]] | None:
        import httpx
        from tenacity import Retrying, retry_if_exception_type, stop_after_attempt

        retrying = Retrying(
            stop=stop_after_attempt(self._tries), wait=self._wait, sleep=self._sleep, reraise=True,
            retry=retry_if_exception_type((_AgainError, httpx.HTTPError)),
        )  # fmt: skip
        try:
            return retrying(self._once, url, dict(headers), take)
        except TooLargeError as error:
            reason = f"is larger than {error.args[0] >> 20} MiB."
        except (_RefusedError, _AgainError) as error:
            reason = f"could not be got: the server answers {error.status}."
        except httpx.HTTPError as error:
            reason = f"could not be got: {type(error).__name__} {error}."
        self._report(Problem(what, reason, _LATER))
        return None

    def _once(
        self, url: str, headers: dict[str, str], take: Callable[[Iterator[bytes]], None]
    ) -> tuple[int, dict[str, str]]:
        """The answer to one request. Raises _AgainError where a later one may be answered, _RefusedError where none will be."""
        if self._asked_before:
            self._sleep(self._pause)
        self._asked_before = True
        with self._client.stream("GET", url, headers=headers) as answer:
            log.info("%s %s", answer.status_code, url)
            told = answer.headers.get
            if answer.status_code in (200, 304):
                take(answer.iter_bytes())
                return answer.status_code, {"etag": told("etag", ""), "last_modified": told("last-modified", "")}
            asked = told("retry-after")
            if answer.status_code in _RETRIED or (answer.status_code == _REFUSED and asked):
                raise _AgainError(answer.status_code, asked)
            raise _RefusedError(answer.status_code)

    def _wait(self, state: RetryCallState) -> float:
        """How long to wait before the next request: longer each time, and as long as the server asks."""
        error = state.outcome.exception() if state.outcome else None
        asked = _asked_for(error.retry_after) if isinstance(error, _AgainError) else None
        return min(self._pause * 2 ** (state.attempt_number - 1) if asked is None else asked, _LONGEST_WAIT)


class _RefusedError(Exception):
    """An answer that will be no other the next time."""

    def __init__(self, status: int):
        super().__init__(status)
        self.status = status


class _AgainError(_RefusedError):
    """An answer that may be another the next time; `retry_after` is what the server says of when."""

    def __init__(self, status: int, retry_after: str | None):
        super().__init__(status)
        self.retry_after = retry_after


class TooLargeError(Exception):
    """More than is taken; its argument says how much that is, in bytes."""


def _bounded(chunks: Iterator[bytes], largest: int) -> Iterator[bytes]:
    total = 0
    for chunk in chunks:
        total += len(chunk)
        if total > largest:
            raise TooLargeError(largest)
        yield chunk


def _write(file: IO[bytes], chunks: Iterator[bytes]) -> None:
    for chunk in chunks:
        file.write(chunk)


def _asked_for(retry_after: str | None) -> float | None:
    """The seconds that a server asks to wait, by a number or a date (RFC 9110); None where it says nothing that can be read."""
    asked = (retry_after or "").strip()
    if asked.isdecimal():
        return float(asked)
    try:
        return max(0.0, parsedate_to_datetime(asked).timestamp() - time.time())
    except ValueError:
        return None
