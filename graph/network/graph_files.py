"""The graph as a file that other programs open: GraphML, and back. Gephi shows it with labels and colours.

It is written node by node and edge by edge, so that a large graph takes no more memory than it has, and sooner than by networkx's
own writers: `python -m bench.graphml_writers OUTPUT` measures both.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Mapping
from io import TextIOWrapper
from pathlib import Path
from typing import IO, Any, cast
from xml.sax.saxutils import escape

import networkx as nx

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
_IN_TEXT = {"\r": "&#13;"}  # beside what always stands for something else in XML
_IN_ATTRIBUTE = {'"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
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
    with packed as file, TextIOWrapper(cast(IO[bytes], file), "utf-8", newline="\n", write_through=False) as lines:
        lines.write(f"<graphml xmlns={_quoted(_GRAPHML)}>")
        for kind, types, keys in (("node", nodes, node_keys), ("edge", edges, edge_keys)):
            for name, type_ in types.items():
                declared = f"id={_quoted(keys[name])} for={_quoted(kind)}"
                lines.write(f"<key {declared} attr.name={_quoted(name)} attr.type={_quoted(type_)}/>\n")
        lines.write('<graph edgedefault="directed">')
        for node, data in graph.nodes(data=True):
            lines.write(f"<node id={_quoted(node)}>{_data(shown(data), node_keys)}</node>\n")
        for source, target, key, data in graph.edges(keys=True, data=True):
            begin = f"<edge source={_quoted(source)} target={_quoted(target)} id={_quoted(key)}>"
            lines.write(f"{begin}{_data(data, edge_keys)}</edge>\n")
        lines.write("</graph></graphml>")


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


def _data(values: Mapping[str, Any], keys: Mapping[str, str]) -> str:
    """The elements that tell the attributes of a node or of an edge."""
    return "".join(f'<data key="{keys[name]}">{escape(_fit(value), _IN_TEXT)}</data>' for name, value in values.items())


def _quoted(value: Any) -> str:
    """A value as an attribute of XML."""
    return f'"{escape(_fit(value), _IN_ATTRIBUTE)}"'


def _rgb(kind: Kind) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(color(kind)[1:])
    return red, green, blue


def _fit(value: Any) -> str:
    if isinstance(value, tuple):
        return fit_for_xml(_BETWEEN.join(value))
    return str(value).lower() if isinstance(value, bool) else fit_for_xml(str(value))
