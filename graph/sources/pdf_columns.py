"""Whether a page of a PDF is set in two columns, and which parts of it to read one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points from the lower left corner of the page."""

_FEWEST = 8  # runs of text in a column: fewer are a header or a signature
_GUTTER = 10.0  # points between the columns
_CROSSING = 0.2  # of the runs may cross the gutter: headings over both columns


def reading_order(page: PdfTextPage) -> list[Box]:
    """The parts of a page of two columns: what stands over them, the left, the right, what stands under; else []."""
    runs = _segments([page.get_rect(index) for index in range(page.count_rects())])
    middle = _gutter(runs)
    if middle is None:
        return []
    columns = [run for run in runs if run[2] <= middle or run[0] >= middle]
    crossing = [run for run in runs if not (run[2] <= middle or run[0] >= middle)]
    left, right = min(run[0] for run in runs) - 1, max(run[2] for run in runs) + 1
    bottom, top = min(run[1] for run in runs) - 1, max(run[3] for run in runs) + 1
    # A heading among the columns is rare; where one stands, the columns are read as if it were at their head.
    under = max((run[3] for run in crossing if run[3] <= min(c[1] for c in columns)), default=bottom)
    over = min((run[1] for run in crossing if run[1] >= max(c[3] for c in columns)), default=top)
    parts = [
        (left, over, right, top),
        (left, under, middle, over),
        (middle, under, right, over),
        (left, bottom, right, under),
    ]
    return [part for part in parts if part[3] - part[1] > 1]


def _segments(runs: list[Box]) -> list[Box]:
    """Runs of text that stand at one height and close to one another as one: a change of font is no gap."""
    rows: list[list[Box]] = []
    for run in sorted((r for r in runs if r[2] > r[0]), key=lambda r: -(r[1] + r[3])):
        above = rows[-1][0] if rows else None
        if above and abs(above[1] + above[3] - run[1] - run[3]) < above[3] - above[1]:
            rows[-1].append(run)
        else:
            rows.append([run])
    whole: list[Box] = []
    for row in rows:
        segment: Box | None = None
        for run in sorted(row):
            if segment and run[0] - segment[2] < _GUTTER:
                segment = (segment[0], min(segment[1], run[1]), max(segment[2], run[2]), max(segment[3], run[3]))
            else:
                whole += [segment] if segment else []
                segment = run
        whole += [segment] if segment else []
    return whole


def _gutter(runs: list[Box]) -> float | None:
    """The middle of the empty strip between two columns; None where there is none."""
    if len(runs) < 2 * _FEWEST:
        return None
    left, right = min(run[0] for run in runs), max(run[2] for run in runs)
    for middle in sorted({run[0] - _GUTTER / 2 for run in runs if left + (right - left) * 0.3 < run[0] < right}):
        one = [run for run in runs if run[2] <= middle]
        other = [run for run in runs if run[0] >= middle]
        if min(len(one), len(other)) < _FEWEST or len(runs) - len(one) - len(other) > _CROSSING * len(runs):
            continue
        apart = min(run[0] for run in other) - max(run[2] for run in one) >= _GUTTER
        if apart and _shared_height(one, other) > 0.5:
            return middle
    return None


def _shared_height(one: Iterable[Box], other: Iterable[Box]) -> float:
    """How much of the lower of two columns stands beside the other."""
    (bottom, top), (low, high) = ((min(r[1] for r in c), max(r[3] for r in c)) for c in (list(one), list(other)))
    shared = min(top, high) - max(bottom, low)
    return shared / max(1.0, min(top - bottom, high - low))
