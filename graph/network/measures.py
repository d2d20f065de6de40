"""Figures that tell what a corpus rests on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graph.network.build import Graph

_WORKS = ("resolution", "decision", "statement", "document", "instrument")


@dataclass(frozen=True, slots=True)
class Ranked:
    """A node with its rank: `documents` cite it; `pagerank` is its share of attention when citations are followed."""

    node: str
    name: str
    documents: int
    pagerank: float


@dataclass(frozen=True, slots=True)
class Summary:
    """What a graph holds. `missing` counts cited resolutions and decisions that the corpus lacks."""

    documents: int
    works: int
    mentions: int
    kinds: Mapping[str, int]
    relations: Mapping[str, int]
    missing: int
    most_cited: tuple[Ranked, ...]


def summary(graph: Graph, most: int = 10) -> Summary:
    """The figures of `graph`, with the `most` cited works."""
    nodes: Mapping[str, Any] = graph.nodes
    relations = Counter(relation for _, _, relation in graph.edges(data="relation"))
    missing = sum(
        1 for _, data in graph.nodes(data=True) if data["kind"] in ("resolution", "decision") and not data["in_corpus"]
    )
    return Summary(
        documents=sum(1 for _, held in graph.nodes(data="in_corpus") if held),
        works=sum(1 for _, kind in graph.nodes(data="kind") if kind in _WORKS),
        mentions=graph.number_of_edges(),
        kinds=dict(sorted(Counter(kind for _, kind in graph.nodes(data="kind")).items())),
        relations=dict(relations.most_common()),
        missing=missing,
        most_cited=tuple(
            Ranked(node, nodes[node]["name_en"], documents, rank) for node, documents, rank in _ranked(graph)[:most]
        ),
    )


def _ranked(graph: Graph) -> list[tuple[str, int, float]]:
    """Cited works with the number of documents that cite them and their PageRank, the most cited first."""
    cited = {
        node: sum(1 for _ in graph.predecessors(node))  # each once, however often it cites
        for node, kind in graph.nodes(data="kind")
        if kind in _WORKS and graph.in_degree(node)
    }
    ranks = pagerank(graph)
    return sorted(((n, d, ranks[n]) for n, d in cited.items()), key=lambda item: (-item[1], -item[2], item[0]))


def pagerank(graph: Graph) -> dict[str, float]:
    """PageRank of every node; parallel citations count once each."""
    import igraph

    names = list(graph)
    places = {name: place for place, name in enumerate(names)}
    copy = igraph.Graph(len(names), [(places[s], places[t]) for s, t in graph.edges()], directed=True)
    return {name: round(rank, 9) for name, rank in zip(names, copy.pagerank(), strict=True)}
