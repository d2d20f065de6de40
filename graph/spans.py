"""Citations as spans that do not overlap, so that markup can stand around them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from graph.model import Citation


class ByPlace:
    """Citations by where they begin."""

    def __init__(self, citations: Iterable[Citation]):
        self._citations = sorted(citations, key=attrgetter("start"))
        self._starts = [citation.start for citation in self._citations]

    def between(self, start: int, end: int) -> Sequence[Citation]:
        """Those that begin in [start, end), in text order."""
        return self._citations[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


def apart(citations: Iterable[Citation]) -> Iterator[Citation]:
    """`citations` in text order without those that begin inside another; of those at one place, the first."""
    end = -1
    for citation in sorted(citations, key=lambda c: (c.start, -c.end)):
        if citation.start >= end:
            yield citation
            end = citation.end


def pieces(text: str, start: int, end: int, citations: Iterable[Citation]) -> Iterator[tuple[str, Citation | None]]:
    """[start, end) of `text` in pieces: words between citations, and citations with their words."""
    at = start
    for citation in apart(c for c in citations if start <= c.start and c.end <= end):
        if citation.start > at:
            yield text[at : citation.start], None
        yield text[citation.start : citation.end], citation
        at = citation.end
    if end > at:
        yield text[at:end], None
