"""The main path of a graph of citations: the chain through which most ways lead (Hummon & Doreian 1989; search path count)."""

from __future__ import annotations

from graph.kinds import ACTS
from graph.network.construction import Graph


def main_path(graph: Graph) -> tuple[str, ...]:
    """The nodes of the main path, the oldest first; () where no act cites another.

    Acts only, and each citation from a later to an earlier one: what the dates do not order is left out, so that there are
    no circles.
    """
    order = {node: _moment(graph, node) for node, kind in graph.nodes(data="kind") if kind in ACTS}
    cites = {
        node: sorted({t for t in graph.successors(node) if t in order and order[t] and order[t] < own})
        for node, own in order.items()
        if own
    }
    newest_last = sorted((node for node in cites), key=lambda node: (order[node], node))
    cited: dict[str, list[str]] = {}
    for node in newest_last:
        for target in cites[node]:
            cited.setdefault(target, []).append(node)
    down: dict[str, int] = {}  # ways from a node to the oldest
    for node in newest_last:
        down[node] = sum(down[target] for target in cites[node]) or 1
    up: dict[str, int] = {}  # ways from the newest to a node
    for node in reversed(newest_last):
        up[node] = sum(up[source] for source in cited.get(node, ())) or 1
    weights = {(node, target): up[node] * down[target] for node in newest_last for target in cites[node]}
    if not weights:
        return ()
    starts = {node for node, _ in weights if not cited.get(node)}
    edge = max(((e, w) for e, w in weights.items() if e[0] in starts), key=lambda item: (item[1], item[0]))[0]
    path = [*edge]
    while cites.get(path[-1]):
        path.append(max(cites[path[-1]], key=lambda target: (weights[path[-1], target], target)))
    return tuple(reversed(path))


def _moment(graph: Graph, node: str) -> str:
    """Date, else year, of an act; '' where neither is known."""
    data = graph.nodes[node]
    return str(data.get("date") or data.get("year") or "")
