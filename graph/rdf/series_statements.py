"""The series of a corpus → quads in a graph of their own: what an act follows, and the latest of its series."""

from __future__ import annotations

from collections.abc import Iterator

from graph.rdf.terms import Quad, resource
from graph.rdf.vocabulary import term
from graph.series.succession import Succession
from graph.symbols import Symbol

GRAPH = "series"


def series_quads(found: Succession, base: str) -> tuple[Quad, ...]:
    """The quads of the series, sorted."""
    graph = resource(base, "graph", GRAPH)
    return tuple((*triple, graph) for triple in sorted(set(_triples(found, base))))


def _triples(found: Succession, base: str) -> Iterator[tuple[str, str, str]]:
    def work(identifier: str) -> str:
        symbol = Symbol.parse(identifier)
        return resource(base, symbol.kind if symbol else "document", identifier)

    for act, before in found.predecessor.items():
        yield work(act), term("rg:follows"), work(before)
    for act, latest in found.latest.items():
        yield work(act), term("rg:latestInSeries"), work(latest)
