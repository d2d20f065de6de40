"""What changes an act: the acts that extend, amend, supersede or end it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from graph.kinds import CHANGING
from graph.network.construction import Graph


def changes(graph: Graph, node: str) -> list[tuple[str, Mapping[str, Any], str]]:
    """The acts that extend, amend or end `node`, the latest first, with what they do: an effect, or the verb of a change."""
    found = {
        (source, data.get("effect") or data["relation"])
        for source, _, data in graph.in_edges(node, data=True)
        if source != node and _is_change(data, graph.nodes[node]["kind"])
    }
    ordered = sorted(found, key=lambda item: (str(graph.nodes[item[0]].get("date", "")), item), reverse=True)
    return [(source, graph.nodes[source], verb) for source, verb in ordered]


def _is_change(citation: Mapping[str, Any], kind: str) -> bool:
    """Whether a citation of a work of this kind says that it is changed: what is done under an instrument does not change it."""
    if kind == "instrument" and citation.get("role") != "object":
        return False
    return bool(citation.get("effect")) or (citation["relation"] in CHANGING and citation.get("role") == "object")
