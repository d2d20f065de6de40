"""Quads → files: N-Quads and N-Triples as plain streams, Turtle, TriG and RDF/XML by pyoxigraph, JSON-LD too, compacted.

The same quads in the same order give the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from graph.rdf.json_ld import compact
from graph.rdf.syntaxes import as_xml_can_hold, syntax
from graph.rdf.terms import Quad
from graph.rdf.vocabulary import PREFIXES
from ontology import CONTEXT

NQUADS = "citations.nq"
NTRIPLES = "citations.nt"
TRIPLES = (NTRIPLES, "citations.ttl", "citations.rdf", "citations.jsonld")


def derive(folder: Path, name: str) -> None:
    """Write the file `name`, one of FILES, from the N-Quads of the same folder."""
    _DERIVED[name](folder / NQUADS, folder / name)


def parted(line: str) -> tuple[str, str]:
    """A line of N-Quads that this program wrote → its triple, without the full stop, and its graph as '<IRI>'."""
    at = line.rindex(" <", 0, -2)
    return line[:at], line[at + 1 : -3]


def read_graphs(nquads: Path) -> Iterator[list[str]]:
    """The lines of each named graph of an N-Quads file in which graphs follow one another."""
    lines: list[str] = []
    current = ""
    with nquads.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            graph = parted(line)[1]
            if graph != current and lines:
                yield lines
                lines = []
            current = graph
            lines.append(line)
    if lines:
        yield lines


def lines_of(quads: Iterable[Quad]) -> str:
    """`quads` as lines of N-Quads."""
    return "".join(f"{s} {p} {o} {g} .\n" for s, p, o, g in quads)


def write_nquads(path: Path, graphs: Iterable[str]) -> None:
    """Write the lines of one named graph after the other, from which all other files are derived."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(graphs)


def _write_ntriples(nquads: Path, path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for lines in read_graphs(nquads):
            file.writelines(f"{parted(line)[0]} .\n" for line in lines)


def _by_pyoxigraph(ending: str, with_graphs: bool) -> Callable[[Path, Path], None]:
    def write(nquads: Path, path: Path) -> None:
        import pyoxigraph as ox

        quads: Iterable[Any] = ox.parse(path=str(nquads), format=ox.RdfFormat.N_QUADS)
        if not with_graphs:
            quads = (quad.triple for quad in quads)
        if ending == "rdf":
            quads = map(as_xml_can_hold, quads)
        ox.serialize(quads, output=str(path), format=syntax(ending), prefixes=dict(PREFIXES))

    return write


def _write_jsonld(nquads: Path, path: Path) -> None:
    """One object a graph, graph by graph, so that no more than one document is in memory."""
    import pyoxigraph as ox

    context = json.loads(CONTEXT.read_text(encoding="utf-8"))["@context"]
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write('{"@context": ' + json.dumps(context, sort_keys=True) + ',\n"@graph": [')
        for index, lines in enumerate(read_graphs(nquads)):
            quads = ox.parse("".join(lines), format=ox.RdfFormat.N_QUADS)
            expanded = json.loads(ox.serialize(quads, format=ox.RdfFormat.JSON_LD) or b"[]")
            file.write(",\n" if index else "\n")
            file.write(json.dumps(compact(expanded[0], context), ensure_ascii=False))
        file.write("\n]}\n")


_DERIVED: dict[str, Callable[[Path, Path], None]] = {
    NTRIPLES: _write_ntriples,
    "citations.ttl": _by_pyoxigraph("ttl", with_graphs=False),
    "citations.trig": _by_pyoxigraph("trig", with_graphs=True),
    "citations.rdf": _by_pyoxigraph("rdf", with_graphs=False),
    "citations.jsonld": _write_jsonld,
}
FILES = (NQUADS, *_DERIVED)
"""The files of a build in RDF, the N-Quads first."""
