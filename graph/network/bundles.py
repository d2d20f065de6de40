"""Citations of one work by another with verbs of one family: what is drawn as one line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from graph.network.construction import Graph
from graph.network.palette import family


class Bundle(NamedTuple):
    """The `citations` of `target` by `source` with verbs of a `family`, each with what the graph says of it."""

    source: str
    target: str
    family: str
    citations: list[Mapping[str, Any]]


def bundles(graph: Graph) -> Iterator[Bundle]:
    """All citations of a graph, in the order of their ends and families."""
    found: dict[tuple[str, str, str], list[Mapping[str, Any]]] = defaultdict(list)
    for source, target, data in graph.edges(data=True):
        found[source, target, family(data["relation"])].append(data)
    for ends, citations in sorted(found.items(), key=lambda item: item[0]):
        yield Bundle(*ends, citations)
