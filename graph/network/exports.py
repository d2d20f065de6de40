"""The graph as files that other programs open: GraphML (and back), GEXF."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import networkx as nx

from graph.network.build import Graph
from graph.text.xml import fit_for_xml

GRAPHML = "graph.graphml"
GEXF = "graph.gexf"


def write_graphml(graph: Graph, path: Path) -> None:
    """Write `graph`; characters that XML cannot hold become U+FFFD."""
    nx.write_graphml_xml(_writable(graph), str(path), encoding="utf-8", prettyprint=True)


def write_gexf(graph: Graph, path: Path) -> None:
    """Write `graph` for Gephi, with `label` (English) and the year of each node as an attribute."""
    text = "\n".join(nx.generate_gexf(_writable(graph), prettyprint=True))
    # networkx writes the day of the run into the file; the same graph must give the same bytes.
    path.write_text(re.sub(r' lastmodifieddate="[^"]*"', "", text) + "\n", encoding="utf-8", newline="\n")


def read_graphml(path: Path) -> Graph:
    """The graph of a file that `write_graphml` wrote."""
    return nx.read_graphml(str(path), force_multigraph=True)


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
