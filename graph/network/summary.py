"""What a graph holds, in figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from graph.kinds import NUMBERED, WORKS
from graph.network.construction import Graph
from graph.network.measures import Measures


@dataclass(frozen=True, slots=True)
class Ranked:
    """A node with its rank: `documents` cite it; `pagerank` is its share of attention when citations are followed."""

    node: str
    name: str
    documents: int
    pagerank: float


@dataclass(frozen=True, slots=True)
class GraphSummary:
    """What a graph holds. `missing` counts cited resolutions and decisions that the corpus lacks."""

    documents: int
    works: int
    mentions: int
    kinds: Mapping[str, int]
    relations: Mapping[str, int]
    missing: int
    most_cited: tuple[Ranked, ...]


def summary(graph: Graph, measures: Measures, most: int = 10) -> GraphSummary:
    """The figures of `graph`, with the `most` cited works."""
    nodes = graph.nodes(data=True)
    relations = Counter(relation for _, _, relation in graph.edges(data="relation"))
    cited = [name for name, data in nodes if data["kind"] in WORKS and measures.standings[name].cited_by]
    standings = measures.standings
    cited.sort(key=lambda name: (-standings[name].cited_by, -standings[name].pagerank, name))
    return GraphSummary(
        documents=sum(1 for _, data in nodes if data["in_corpus"]),
        works=sum(1 for _, data in nodes if data["kind"] in WORKS),
        mentions=graph.number_of_edges(),
        kinds=dict(sorted(Counter(data["kind"] for _, data in nodes).items())),
        relations=dict(relations.most_common()),
        missing=sum(1 for _, data in nodes if data["kind"] in NUMBERED and not data["in_corpus"]),
        most_cited=tuple(
            Ranked(name, graph.nodes[name]["name_en"], standings[name].cited_by, standings[name].pagerank)
            for name in cited[:most]
        ),
    )
