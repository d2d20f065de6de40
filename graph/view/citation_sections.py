"""What a work cites and what cites it → the sections of its page: the first lines as a table, the rest by the page's script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graph.kinds import WORKS
from graph.network.construction import Graph
from graph.network.palette import family
from graph.view.sections import PageSection, Subject, rendered

FIRST = 20  # lines that a page holds itself


@dataclass(frozen=True, slots=True)
class CitationLine:
    """One citation, seen from one of its ends: the work at the other end, and how the one stands in the other's text."""

    node: str
    data: Any
    citing: str
    evidence: Mapping[str, Any]
    family: str


def cites_section(subject: Subject) -> PageSection | None:
    """What the work rests on: the works that it cites."""
    works = rests_on(subject.graph, subject.node)
    return _section(subject, "cites", "Cites", works, "out") if works else None


def cited_by_section(subject: Subject) -> PageSection | None:
    """The works that cite it, the newest first."""
    works = came_of(subject.graph, subject.node)
    return _section(subject, "cited-by", "Cited by", works, "in") if works else None


def rests_on(graph: Graph, node: str) -> list[str]:
    """The works that `node` cites, the latest first."""
    return _latest(graph, (n for n in graph.successors(node) if graph.nodes[n]["kind"] in WORKS and n != node))


def came_of(graph: Graph, node: str) -> list[str]:
    """The documents that cite `node`, the latest first."""
    return _latest(graph, (n for n in graph.predecessors(node) if n != node))


def _latest(graph: Graph, nodes: Iterable[str]) -> list[str]:
    def when(node: str) -> tuple[str, str]:
        data = graph.nodes[node]
        return str(data.get("date") or data.get("year") or ""), node

    return sorted(set(nodes), key=when, reverse=True)


def _section(subject: Subject, anchor: str, heading: str, works: list[str], side: str) -> PageSection:
    lines = list(_lines(subject, works, side))
    total = sum(
        subject.graph.number_of_edges(subject.node, n)
        if side == "out"
        else subject.graph.number_of_edges(n, subject.node)
        for n in works
    )
    html = rendered("work/citations.html", lines=lines, side=side, node=subject.node, works=len(works), total=total)
    return PageSection(anchor, heading, html, len(works))


def _lines(subject: Subject, works: list[str], side: str) -> Iterator[CitationLine]:
    count = 0
    for other in works:
        source, target = (subject.node, other) if side == "out" else (other, subject.node)
        for evidence in subject.graph.get_edge_data(source, target).values():
            yield CitationLine(other, subject.graph.nodes[other], source, evidence.copy(), family(evidence["relation"]))
            count += 1
            if count == FIRST:
                return
