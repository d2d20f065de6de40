"""The series of a corpus, by the nodes of its graph: the acts that follow one another, for the explorer and the banner of a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from graph.kinds import NUMBERED
from graph.network.construction import Graph

SeriesOfWorks = Mapping[str, tuple[str, ...]]
"""An act → the acts of its series in their order, itself among them; acts that are in none are left out."""


def series_of(graph: Graph, told: Callable[[str], Sequence[str]]) -> SeriesOfWorks:
    """The series of all acts; `told` gives the symbols of the series of a symbol."""
    node_of = {data["key"]: node for node, data in graph.nodes(data=True) if data["kind"] in NUMBERED}
    found = {node: tuple(node_of[key] for key in told(symbol) if key in node_of) for symbol, node in node_of.items()}
    return {node: acts for node, acts in found.items() if len(acts) > 1 and node in acts}
