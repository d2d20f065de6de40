"""The graph as a file that other programs open: GraphML, and back. Gephi shows it with labels and colours.

It is written node by node and edge by edge, so that a large graph takes no more memory than it has, and sooner than by networkx's
own writers: `python -m bench.graphml_writers OUTPUT` measures both.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import networkx as nx

from graph.kinds import Kind
from graph.network.construction import Graph
from graph.network.evidence import Evidence
from graph.network.packed_blocks import BlockWriter, blocks_of
from graph.network.palette import color
from graph.output import damaged
from graph.text.xml import fit_for_xml

GRAPHML = "graph.graphml.gz"
_GRAPHML = "http://graphml.graphdrawing.org/xmlns"
_TYPES = {bool: "boolean", int: "long", float: "double"}
_TUPLES, _BETWEEN = ("topics", "adopted_through"), "|"  # attributes of many values, which GraphML has no type for
_IN_TEXT = {"\r": "&#13;"}  # beside what always stands for something else in XML
_IN_ATTRIBUTE = {'"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
_SHOWN_ONLY = ("label", "r", "g", "b")  # what Gephi reads of a node in GraphML


def write_graphml(graph: Graph, path: Path, program: bytes = b"", before: Path | None = None) -> None:
    """Write `graph`; characters that XML cannot hold become U+FFFD.

    Where the name of the file says so it is packed, in blocks, of which an index beside it tells: those that are made of the same
    as in the file `before` are taken from there. `program` is a digest of what makes them.
    """
    if path.suffix == ".gz":
        with BlockWriter(path, before) as packed:
            for made_of, text in _parts(graph):
                packed.add(_digest(program, made_of()), text)
        return
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(text() for _, text in _parts(graph))


def _parts(graph: Graph) -> Iterator[tuple[Callable[[], Iterable[bytes]], Callable[[], str]]]:
    """The parts of the file of a graph, in their order: what each is made of, and what makes it."""
    nodes = _types(_shown(data) for _, data in graph.nodes(data=True))
    shapes: dict[tuple[object, ...], Mapping[str, Any]] = {}
    for *_, data in graph.edges(data=True):
        shapes.setdefault(data.shape() if isinstance(data, Evidence) else tuple(data), data)
    edges = _types(shapes.values())
    node_keys = {name: f"d{at}" for at, name in enumerate(nodes)}
    edge_keys = {name: f"d{at}" for at, name in enumerate(edges, start=len(nodes))}
    begin = f"<graphml xmlns={_quoted(_GRAPHML)}>" + "".join(
        f"<key id={_quoted(keys[name])} for={_quoted(kind)} attr.name={_quoted(name)} attr.type={_quoted(type_)}/>\n"
        for kind, types, keys in (("node", nodes, node_keys), ("edge", edges, edge_keys))
        for name, type_ in types.items()
    )
    declared, end = begin.encode(), "</graph></graphml>"
    yield lambda: [declared], lambda: f'{begin}<graph edgedefault="directed">'
    for block in blocks_of(graph):
        yield partial(_nodes_made_of, graph, block, declared), partial(_nodes, graph, block, node_keys)
    for block in blocks_of(graph):
        yield partial(_edges_made_of, graph, block, declared), partial(_edges, graph, block, edge_keys)
    yield lambda: [end.encode()], lambda: end


def _shown(data: Mapping[str, Any]) -> dict[str, Any]:
    return {"label": data["name_en"], **data, **dict(zip("rgb", _rgb(data["kind"]), strict=True))}


def _nodes_made_of(graph: Graph, block: Iterable[str], declared: bytes) -> Iterator[bytes]:
    yield b"nodes" + declared
    for node in block:
        yield repr((node, graph.nodes[node])).encode("utf-8", "surrogatepass")


def _nodes(graph: Graph, block: Iterable[str], keys: Mapping[str, str]) -> str:
    return "".join(f"<node id={_quoted(node)}>{_data(_shown(graph.nodes[node]), keys)}</node>\n" for node in block)


def _edges_made_of(graph: Graph, block: Iterable[str], declared: bytes) -> Iterator[bytes]:
    yield b"edges" + declared
    for source, target, key, data in graph.edges(block, keys=True, data=True):
        yield f"{source}\n{target}\n{key}\n".encode("utf-8", "surrogatepass")
        yield data.digest() if isinstance(data, Evidence) else repr(data).encode("utf-8", "surrogatepass")


def _edges(graph: Graph, block: Iterable[str], keys: Mapping[str, str]) -> str:
    return "".join(
        f"<edge source={_quoted(source)} target={_quoted(target)} id={_quoted(key)}>{_data(data, keys)}</edge>\n"
        for source, target, key, data in graph.edges(block, keys=True, data=True)
    )


def _digest(program: bytes, made_of: Iterable[bytes]) -> bytes:
    """A digest of a program and of what it makes something of."""
    told = hashlib.blake2b(program, digest_size=16)
    for part in made_of:
        told.update(part)
    return told.digest()


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
