"""The part of a graph that a picture can show: around one node, or what matters most of the whole."""

from __future__ import annotations

from graph.network.construction import Graph
from graph.official_languages import LANGUAGES
from graph.symbols import of_number

LARGEST_PICTURE = 150  # nodes: what a person can read, and a mail can hold


class NoNode(KeyError):
    """A node that the graph has not."""


def find_node(graph: Graph, asked: str) -> str:
    """The node whose name, symbol, number ('66/102'), key or label in any language is `asked`. Raises NoNode."""
    if asked in graph:
        return asked
    numbered = of_number(asked)
    wanted = (numbered.text if numbered else asked).strip().casefold().replace(" ", "")
    for node, data in graph.nodes(data=True):
        said = (data["key"], *(data[name] for lang in LANGUAGES if (name := f"name_{lang}") in data))
        if wanted in (name.casefold().replace(" ", "") for name in said):
            return str(node)
    raise NoNode(asked)


def around(graph: Graph, node: str, steps: int) -> Graph:
    """`node` with all that is within `steps` citations of it, in either direction, as far as a picture can hold."""
    kept, ring = {node}, {node}
    for _ in range(steps):
        ring = {n for member in ring for n in (*graph.predecessors(member), *graph.successors(member))} - kept
        kept |= set(_weightiest(graph, ring, LARGEST_PICTURE - len(kept)))
    part: Graph = graph.subgraph(kept)
    return part


def weightiest(graph: Graph) -> Graph:
    """The whole graph, or of a large one the nodes with the most citations in and out."""
    part: Graph = graph.subgraph(_weightiest(graph, set(graph), LARGEST_PICTURE))
    return part


def _weightiest(graph: Graph, nodes: set[str], most: int) -> list[str]:
    return sorted(nodes, key=lambda node: (-graph.degree(node), node))[:most]
