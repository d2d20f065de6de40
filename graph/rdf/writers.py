"""Quads → files: N-Quads as a plain stream, gzip, each named graph a part of the file that can be read by itself.

Other syntaxes are made from it: N-Triples, Turtle, TriG, RDF/XML, JSON-LD (compacted; whole, or a line a graph).
The same quads in the same order give
the same bytes.
"""

from __future__ import annotations

import errno
import gzip
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import chain, groupby
from pathlib import Path
from typing import IO, Any, cast

from graph.compression import gzipped
from graph.rdf.json_ld import compact
from graph.rdf.syntaxes import as_xml_can_hold, syntax
from graph.rdf.terms import Quad, Triple
from graph.rdf.vocabulary import PREFIXES
from ontology import CONTEXT

LAYERS = (_CITATIONS, _EVIDENCE) = ("citations", "evidence")
"""What the names of files begin with, one a layer."""
FILES = (NQUADS, EVIDENCE) = (f"{_CITATIONS}.nq.gz", f"{_EVIDENCE}.nq.gz")
"""The files of a build in RDF, one a layer."""
WITH_GRAPHS = ("nq", "trig")
"""The endings of the syntaxes that tell in which graph a statement is."""
NOTHING = gzipped(b"")
"""A file of no lines."""


def parted(line: str) -> tuple[str, str]:
    """A line of N-Quads that this program wrote → its triple, without the full stop, and its graph as '<IRI>'."""
    at = line.rindex(" <", 0, -2)
    return line[:at], line[at + 1 : -3]


def is_evidence(name: str) -> bool:
    """Whether a file is of the layer of evidence, by its name: 'evidence.nq.gz', 'evidence-001.ttl.gz'."""
    return name.startswith(_EVIDENCE)


def packed_file(path: Path) -> IO[bytes]:
    """A file of lines, gzip or not by its name, to be read."""
    return cast(IO[bytes], gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb"))


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Whatever is found out to be damaged in a file is an OSError that names it."""
    try:
        yield
    except (EOFError, ValueError, zlib.error, gzip.BadGzipFile) as error:
        raise OSError(errno.EIO, f"it is damaged ({error})", str(path)) from error


def byte_lines_in(path: Path) -> Iterator[bytes]:
    """The lines of a file of lines, gzip or not. Raises OSError, which names the file, where it is damaged."""
    with _told(path), packed_file(path) as file:
        yield from file


def lines_in(path: Path) -> Iterator[str]:
    """The lines of a file of lines as text, otherwise as `byte_lines_in`."""
    return (line.decode() for line in byte_lines_in(path))


def read_graphs(*paths: Path) -> Iterator[list[str]]:
    """The lines of each named graph of N-Quads files in which graphs follow one another."""
    for path in paths:
        lines: list[str] = []
        current = ""
        for line in lines_in(path):
            with _told(path):
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


def lines_of_graph(triples: Iterable[Triple], graph: str) -> str:
    """The `triples` of a named graph as lines of N-Quads."""
    return "".join(f"{s} {p} {o} {graph} .\n" for s, p, o in triples)


def packed(lines: str) -> bytes:
    """The lines of one graph as a part of a file: a member of gzip, which can be read by itself; nothing for nothing."""
    return gzipped(lines.encode("utf-8", "surrogatepass")) if lines else b""


def unpacked(part: bytes) -> str:
    """The lines that `packed` has made `part` of."""
    return gzip.decompress(part).decode("utf-8", "surrogatepass")


def triples_of(lines: Iterable[str]) -> Iterator[str]:
    """Lines of N-Quads as lines of N-Triples."""
    return (f"{parted(line)[0]} .\n" for line in lines)


def write_merged(nquads: Path, path: Path, form: str) -> None:
    """Write all statements of an N-Quads file in the syntax that `form` is the ending of; their graphs where that has graphs."""
    import pyoxigraph as ox

    if form in _AS_LINES:
        with path.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(_AS_LINES[form](read_graphs(nquads)))
        return
    with _told(nquads), packed_file(nquads) as file_:
        quads: Iterable[Any] = ox.parse(file_, format=ox.RdfFormat.N_QUADS)
        statements = quads if form in WITH_GRAPHS else (quad.triple for quad in quads)
        ox.serialize(
            map(as_xml_can_hold, statements) if form == "rdf" else statements,
            output=str(path),
            format=syntax(form),
            prefixes=dict(PREFIXES),
        )


def serialized(lines: list[str], form: str) -> bytes:
    """The N-Quads `lines` of whole graphs in the syntax that `form` is the ending of."""
    import pyoxigraph as ox

    if form in _AS_LINES:
        return "".join(_AS_LINES[form](_grouped(lines))).encode()
    quads: Any = ox.parse("".join(lines), format=ox.RdfFormat.N_QUADS)
    if form not in WITH_GRAPHS:
        quads = (quad.triple for quad in quads)
    if form == "rdf":
        quads = map(as_xml_can_hold, quads)
    return ox.serialize(quads, format=syntax(form), prefixes=dict(PREFIXES)) or b""


def _grouped(lines: Iterable[str]) -> Iterator[list[str]]:
    return (list(group) for _, group in groupby(lines, key=lambda line: parted(line)[1]))


def _as_nquads(graphs: Iterable[list[str]]) -> Iterator[str]:
    return chain.from_iterable(graphs)


def _as_ntriples(graphs: Iterable[list[str]]) -> Iterator[str]:
    return triples_of(chain.from_iterable(graphs))


def json_ld(graphs: Iterable[list[str]]) -> Iterator[str]:
    """The pieces of a JSON-LD document of all statements, in no graph of their own, so that what reads triples reads them.

    No more than one graph is in memory.
    """
    context = _context()
    yield '{"@context": ' + json.dumps(context, sort_keys=True) + ',\n"@graph": ['
    first = True
    for lines in graphs:
        for node in _compacted(lines, context)["@graph"]:
            yield ("\n" if first else ",\n") + json.dumps(node, ensure_ascii=False)
            first = False
    yield "\n]}\n"


def json_ld_lines(graphs: Iterable[list[str]]) -> Iterator[str]:
    """A line for each named graph, which is a JSON-LD document by itself: its context, its name, its statements."""
    context = _context()
    for lines in graphs:
        yield json.dumps({"@context": context} | _compacted(lines, context), ensure_ascii=False) + "\n"


def _compacted(lines: list[str], context: dict[str, str]) -> dict[str, Any]:
    """A named graph as a node with its name and what is in it."""
    import pyoxigraph as ox

    quads = ox.parse("".join(lines), format=ox.RdfFormat.N_QUADS)
    expanded = json.loads(ox.serialize(quads, format=ox.RdfFormat.JSON_LD) or b"[]")
    named = cast(dict[str, Any], compact(expanded[0], context))
    return named | {"@graph": named["@graph"] if isinstance(named["@graph"], list) else [named["@graph"]]}


def _context() -> dict[str, str]:
    read: dict[str, dict[str, str]] = json.loads(CONTEXT.read_text(encoding="utf-8"))
    return read["@context"]


_AS_LINES: Mapping[str, Callable[[Iterable[list[str]]], Iterator[str]]] = {
    "nq": _as_nquads, "nt": _as_ntriples, "jsonld": json_ld, "jsonl": json_ld_lines,
}  # fmt: skip
