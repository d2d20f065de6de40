"""How much a corpus holds: what is kept with each of its works, and its other graphs, which are counted as they are written."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from graph.cache.finished_works import FinishedWorks
from graph.rdf.graph_parts import GraphParts
from graph.rdf.statistics import GraphCounts, Statistics, joined, triples_in


def corpus_statistics(nquads: Path, finished: Path, common: Iterable[str]) -> Statistics:
    """The counts of the graphs of the works that are `finished`, and of the graphs in `nquads` that `common` names."""
    parts = GraphParts(nquads)
    of_common = (GraphCounts.of(triples_in(parts.lines(graph))) for graph in common)
    with FinishedWorks(finished) as works:
        return joined(chain(of_common, map(GraphCounts.unpacked, works.counts())))
