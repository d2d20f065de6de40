"""Where to look closely: a pattern is tried only about the places where it can match at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def around(places: Iterable[tuple[int, int]], before: int, after: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of `places`, in order, widened on both sides within [0, end) and joined where they touch."""
    window: tuple[int, int] | None = None
    for first, last in places:
        start, stop = max(0, first - before), min(end, last + after)
        if window is not None and start <= window[1]:
            window = (window[0], stop)
        else:
            if window is not None:
                yield window
            window = (start, stop)
    if window is not None:
        yield window
