"""The graph as a file that other programs open: GraphML, and back. Gephi shows it with labels and colours.

It is written node by node and edge by edge, so that a large graph takes no more memory than it has, and sooner than by networkx's
own writers: `python -m bench.graphml_writers OUTPUT` measures both.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import networkx as nx
from lxml import etree

from graph.kinds import Kind
from graph.network.construction import Graph
from graph.network.palette import color
from graph.output import damaged
from graph.text.xml import fit_for_xml

GRAPHML = "graph.graphml.gz"
_GRAPHML = "http://graphml.graphdrawing.org/xmlns"
_TYPES = {bool: "boolean", int: "long", float: "double"}
_LEVEL = 6  # of gzip
_TUPLES, _BETWEEN = ("topics", "adopted_through"), "|"  # attributes of many values, which GraphML has no type for
_SHOWN_ONLY = ("label", "r", "g", "b")  # what Gephi reads of a node in GraphML


def write_graphml(graph: Graph, path: Path) -> None:
    """Write `graph`, packed where the name of the file says so; characters that XML cannot hold become U+FFFD."""

    def shown(data: Mapping[str, Any]) -> dict[str, Any]:
        return {"label": data["name_en"], **data, **dict(zip("rgb", _rgb(data["kind"]), strict=True))}

    nodes = _types(shown(data) for _, data in graph.nodes(data=True))
    edges = _types(data for _, _, data in graph.edges(data=True))
    node_keys = {name: f"d{at}" for at, name in enumerate(nodes)}
    edge_keys = {name: f"d{at}" for at, name in enumerate(edges, start=len(nodes))}
    packed = gzip.GzipFile(path, "wb", _LEVEL, mtime=0) if path.suffix == ".gz" else path.open("wb")
    with packed as place, etree.xmlfile(place, encoding="utf-8") as file, file.element("graphml", xmlns=_GRAPHML):
        for kind, types, keys in (("node", nodes, node_keys), ("edge", edges, edge_keys)):
            for name, type_ in types.items():
                declared = {"id": keys[name], "for": kind, "attr.name": name, "attr.type": type_}
                _line(file, etree.Element("key", declared))
        with file.element("graph", edgedefault="directed"):
            for node, data in graph.nodes(data=True):
                element = etree.Element("node", id=_fit(node))
                for name, value in shown(data).items():
                    etree.SubElement(element, "data", key=node_keys[name]).text = _fit(value)
                _line(file, element)
            for source, target, key, data in graph.edges(keys=True, data=True):
                element = etree.Element("edge", source=_fit(source), target=_fit(target), id=str(key))
                for name, value in data.items():
                    etree.SubElement(element, "data", key=edge_keys[name]).text = _fit(value)
                _line(file, element)


def read_graphml(path: Path) -> Graph:
    """The graph of a file that `write_graphml` wrote. Raises NoOutput where it is damaged, or not there."""
    try:
        graph: Graph = nx.read_graphml(str(path), force_multigraph=True)
        for _, data in graph.nodes(data=True):
            data["name_en"], data["kind"], data["in_corpus"]
    except Exception as error:  # parsers of XML and of GraphML have errors of their own
        raise damaged(path, error) from error
    for _, attributes in graph.nodes(data=True):
        for name in _SHOWN_ONLY:
            attributes.pop(name, None)
        attributes.update({name: tuple(attributes[name].split(_BETWEEN)) for name in _TUPLES if name in attributes})
    return graph


def plain(graph: Graph) -> Graph:
    """A copy of a graph whose attributes all writers of networkx can write: the values of a tuple are one string."""
    copied: Graph = graph.copy()
    for _, data in copied.nodes(data=True):
        data.update({name: _BETWEEN.join(data[name]) for name in _TUPLES if name in data})
    return copied


def _types(records: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """The names of attributes in the order in which they come, with their types."""
    types: dict[str, str] = {}
    for record in records:
        for name in record:
            if name not in types:
                types[name] = _TYPES.get(type(record[name]), "string")
    return types


def _line(file: Any, element: Any) -> None:
    file.write(element)
    file.write("\n")


def _rgb(kind: Kind) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(color(kind)[1:])
    return red, green, blue


def _fit(value: Any) -> str:
    if isinstance(value, tuple):
        return fit_for_xml(_BETWEEN.join(value))
    return str(value).lower() if isinstance(value, bool) else fit_for_xml(str(value))
