"""Where the works of a small picture stand: years from left to right, labels apart."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from graph.network.construction import Graph

COLUMN, ROW = 160, 76  # pixels: wider and higher than a node with its label, which is broken at LABEL
LABEL = 140
_STRETCH = 1.35  # by how much a picture is wider than high


def positions_by_year(graph: Graph) -> Mapping[str, tuple[int, int]]:
    """Columns in the order of years, in which the most cited stand in the middle; what has no year stands at the left. A picture
    is about as high as a screen: years with few works share a column, one with many has several."""
    rows = max(math.ceil(math.sqrt(len(graph) * COLUMN / (ROW * _STRETCH))), 4)
    places: dict[str, tuple[int, int]] = {}
    for column, members in enumerate(_columns(graph, rows)):
        for at, node in enumerate(sorted(members, key=lambda n: (-graph.in_degree(n), n))):
            row = (at + 1) // 2 if at % 2 else -(at // 2)
            # every second column half a row lower, so that lines pass between the works
            places[node] = (column * COLUMN, row * ROW + (ROW // 2 + 3 if column % 2 else 0) + 2 * column)
    return places


def _columns(graph: Graph, rows: int) -> Iterator[Sequence[str]]:
    """The works by year, at most so many in a column; those without a year in columns of their own."""
    years = {node: int(graph.nodes[node].get("year") or 0) for node in graph}
    undated = sorted(node for node in graph if not years[node])
    for some in (undated, sorted(years.keys() - undated, key=lambda node: (years[node], node))):
        yield from (some[start : start + rows] for start in range(0, len(some), rows))
