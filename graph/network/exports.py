"""The graph as files that other programs open: GraphML (and back), GEXF. Gephi shows both with labels, colours and dates."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import networkx as nx

from graph.network.build import Graph
from graph.network.looks import color
from graph.text.xml import fit_for_xml

GRAPHML = "graph.graphml"
GEXF = "graph.gexf"
_SHOWN_ONLY = ("label", "r", "g", "b")  # what Gephi reads of a node in GraphML


def write_graphml(graph: Graph, path: Path) -> None:
    """Write `graph`; characters that XML cannot hold become U+FFFD."""
    clean = _writable(graph)
    for _, attributes in clean.nodes(data=True):
        attributes |= dict(zip("rgb", _rgb(attributes["kind"]), strict=True))
    nx.write_graphml_xml(clean, str(path), encoding="utf-8", prettyprint=True)


def write_gexf(graph: Graph, path: Path) -> None:
    """Write `graph` for Gephi: `label` in English, a colour by kind, and from when on (`start`) a dated document exists."""
    clean = _writable(graph)
    for _, attributes in clean.nodes(data=True):
        red, green, blue = _rgb(attributes["kind"])
        attributes["viz"] = {"color": {"r": red, "g": green, "b": blue, "a": 1.0}}
        if re.fullmatch(r"\d{4}-\d\d-\d\d", str(attributes.get("date", ""))):
            attributes["start"] = attributes["date"]
    text = "\n".join(nx.generate_gexf(clean, prettyprint=True))
    # networkx writes the day of the run into the file; the same graph must give the same bytes.
    path.write_text(re.sub(r' lastmodifieddate="[^"]*"', "", text) + "\n", encoding="utf-8", newline="\n")


def read_graphml(path: Path) -> Graph:
    """The graph of a file that `write_graphml` wrote."""
    graph = nx.read_graphml(str(path), force_multigraph=True)
    for _, attributes in graph.nodes(data=True):
        for name in _SHOWN_ONLY:
            attributes.pop(name, None)
    return graph


def _rgb(kind: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(color(kind)[1:])
    return red, green, blue


def _writable(graph: Graph) -> Graph:
    clean = Graph()
    for node, attributes in graph.nodes(data=True):
        clean.add_node(
            _fit(node), label=_fit(attributes["name_en"]), **{k: _fit(v) for k, v in attributes.items() if k != "label"}
        )
    for source, target, attributes in graph.edges(data=True):
        clean.add_edge(_fit(source), _fit(target), **{key: _fit(value) for key, value in attributes.items()})
    return clean


def _fit(value: Any) -> Any:
    return fit_for_xml(value) if isinstance(value, str) else value
