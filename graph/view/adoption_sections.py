"""An instrument and the act that adopted it → a section on the pages of both: who cites which, apart and together."""

from __future__ import annotations

from collections import defaultdict

from markupsafe import Markup

from graph.network.construction import Graph, acts_adopting
from graph.view.sections import PageSection, Subject, link, table
from graph.view.templates import phrase


class TieSections:
    """Makes the sections of one graph."""

    def __init__(self, graph: Graph):
        self._graph = graph
        self._tied: dict[str, list[str]] = defaultdict(list)
        for node in graph:
            for act in acts_adopting(graph, node):
                self._tied[node].append(act)
                self._tied[act].append(node)

    def told(self, node: str) -> object:
        """What the section of a node is made of."""
        tied = sorted(self._tied.get(node, ()))
        names = [self._graph.nodes[other]["name_en"] for other in tied]
        return tied, names, [sorted(set(self._graph.predecessors(other))) for other in tied]

    def section(self, subject: Subject) -> PageSection | None:
        """The instruments that an act adopted, or the acts that adopted an instrument, with how many documents cite each and any."""
        tied = sorted(self._tied.get(subject.node, ()))
        if not tied:
            return None
        citing = {node: set(subject.graph.predecessors(node)) - {node} for node in (subject.node, *tied)}
        rows: list[tuple[str | Markup, str]] = [
            (link(node, subject.graph.nodes[node]["name_en"]), str(len(documents)))
            for node, documents in citing.items()
        ]
        together = set().union(*citing.values())
        total = phrase("Together")
        rows.append((total, str(len(together))))
        return PageSection("adopted", "Instrument and act", table(("Document", "Cited by"), rows), len(together))
