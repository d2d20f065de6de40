"""Getting from servers politely: one request at a time with a pause between, an honest user agent, conditional requests, and
retries that wait longer each time, and as long as the server asks."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from graph import __version__
from graph.model import OnProblem, Problem

log = logging.getLogger(__name__)

USER_AGENT = f"resograph/{__version__} (+https://w3id.org/resograph)"
_RETRIED = frozenset({408, 425, 429, 500, 502, 503, 504})
_REFUSED = 403  # with a time to wait, it is a limit on requests
_LARGEST = 64 << 20  # bytes of one document
_LARGEST_FILE = 4 << 30  # bytes of what goes to disk
_LONGEST_WAIT = 120.0  # seconds
_LATER = "Try again later; what has been got is kept."


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answers: `status` is 200 or 304, `said` its validators, etag and last_modified, '' where it has none."""

    status: int
    content: bytes
    said: Mapping[str, str]


class Polite:
    """Gets one thing after another. `pause` is in seconds; `sleep` can be replaced where time must not pass."""

    def __init__(
        self, report: OnProblem, pause: float = 1.0, tries: int = 5, sleep: Callable[[float], None] = time.sleep
    ):
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

    def get(self, url: str, what: str, headers: Mapping[str, str] | None = None) -> Answer | None:
        """The answer of a server; None, which is reported as of `what`, where there is none worth having."""
        found: list[bytes] = []
        said = self._ask(url, what, headers or {}, lambda chunks: found.append(b"".join(_bounded(chunks, _LARGEST))))
        return Answer(said[0], found[-1] if found else b"", said[1]) if said else None

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

        reason = "could not be got."
        for attempt in range(self._tries):
            if self._asked_before:
                self._sleep(self._pause)
            self._asked_before = True
            wait = min(self._pause * 2**attempt, _LONGEST_WAIT)
            try:
                with self._client.stream("GET", url, headers=dict(headers)) as answer:
                    log.info("%s %s", answer.status_code, url)
                    if answer.status_code in (200, 304):
                        take(answer.iter_bytes())
                        told = answer.headers.get
                        return answer.status_code, {
                            "etag": told("etag", ""), "last_modified": told("last-modified", ""),
                        }  # fmt: skip
                    reason = f"could not be got: the server answers {answer.status_code}."
                    asked = answer.headers.get("retry-after")
                    if answer.status_code not in _RETRIED and not (answer.status_code == _REFUSED and asked):
                        break
                    wait = _asked_for(asked, wait)
            except TooLargeError as error:
                reason = f"is larger than {error.args[0] >> 20} MiB."
                break
            except httpx.HTTPError as error:
                reason = f"could not be got: {type(error).__name__} {error}."
            if attempt + 1 < self._tries:
                self._sleep(wait)
        self._report(Problem(what, reason, _LATER))
        return None


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


def _asked_for(retry_after: str | None, wait: float) -> float:
    """How long the server asks to wait, in seconds, within reason; `wait` where it says nothing."""
    if retry_after and retry_after.strip().isdecimal():
        return min(float(retry_after), _LONGEST_WAIT)
    return wait
