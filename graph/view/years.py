"""Where the works of a small picture stand: years from left to right, labels apart."""

from __future__ import annotations

from collections.abc import Mapping

from graph.network.construction import Graph

COLUMN, ROW = 300, 64  # pixels: wider and higher than a node with its label
_ROWS = 14  # works above one another; more of a year stand in further columns


def positions_by_year(graph: Graph) -> Mapping[str, tuple[int, int]]:
    """A column for each year, in which the most cited stand in the middle; what has no year stands at the left."""
    by_year: dict[int, list[str]] = {}
    for node in sorted(graph, key=lambda n: (-graph.in_degree(n), n)):
        by_year.setdefault(int(graph.nodes[node].get("year") or 0), []).append(node)
    places: dict[str, tuple[int, int]] = {}
    column = 0
    for year in sorted(by_year):
        members = by_year[year]
        for start in range(0, len(members), _ROWS):
            some = members[start : start + _ROWS]
            for at, node in enumerate(some):
                row = (at + 1) // 2 if at % 2 else -(at // 2)
                # every second column half a row lower, so that lines pass between the works
                places[node] = (column * COLUMN, row * ROW + (ROW // 2 + 3 if column % 2 else 0) + 2 * column)
            column += 1
    return places
