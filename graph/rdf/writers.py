"""Quads → files: N-Quads as a plain stream, gzip, each named graph a part of the file that can be read by itself.

Other syntaxes are made from it: N-Triples, Turtle, TriG, RDF/XML, JSON-LD, compacted. The same quads in the same order give
the same bytes.
"""

from __future__ import annotations

import errno
import gzip
import json
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, cast

from graph.rdf.json_ld import compact
from graph.rdf.syntaxes import as_xml_can_hold, syntax
from graph.rdf.terms import Quad
from graph.rdf.vocabulary import PREFIXES
from ontology import CONTEXT

NQUADS = "citations.nq.gz"
EVIDENCE = "evidence.nq.gz"
FILES = (NQUADS, EVIDENCE)
"""The files of a build in RDF, one a layer."""
WITH_GRAPHS = ("nq", "trig")
"""The endings of the syntaxes that tell in which graph a statement is."""
NOTHING = gzip.compress(b"", mtime=0)
"""A file of no lines."""
_LEVEL = 6  # of gzip: 9 takes three times as long for a hundredth less


def parted(line: str) -> tuple[str, str]:
    """A line of N-Quads that this program wrote → its triple, without the full stop, and its graph as '<IRI>'."""
    at = line.rindex(" <", 0, -2)
    return line[:at], line[at + 1 : -3]


def opened(path: Path) -> IO[bytes]:
    """A file of lines, gzip or not by its name, to be read."""
    return cast(IO[bytes], gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb"))


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Whatever is found out to be damaged in a file is an OSError that names it."""
    try:
        yield
    except (EOFError, ValueError, zlib.error, gzip.BadGzipFile) as error:
        raise OSError(errno.EIO, f"it is damaged ({error})", str(path)) from error


def lines_in(path: Path) -> Iterator[str]:
    """The lines of a file of lines, gzip or not. Raises OSError, which names the file, where it is damaged."""
    with _told(path), opened(path) as file:
        for line in file:
            yield line.decode()


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


def packed(lines: str) -> bytes:
    """The lines of one graph as a part of a file: a member of gzip, which can be read by itself; nothing for nothing."""
    return gzip.compress(lines.encode("utf-8", "surrogatepass"), _LEVEL, mtime=0) if lines else b""


def unpacked(part: bytes) -> str:
    """The lines that `packed` has made `part` of."""
    return gzip.decompress(part).decode("utf-8", "surrogatepass")


def triples_of(lines: Iterable[str]) -> Iterator[str]:
    """Lines of N-Quads as lines of N-Triples."""
    return (f"{parted(line)[0]} .\n" for line in lines)


def write_merged(nquads: Path, path: Path, form: str) -> None:
    """Write all statements of an N-Quads file, whatever their graph, in the syntax that `form` is the ending of."""
    import pyoxigraph as ox

    if form == "nt":
        with path.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(triples_of(lines_in(nquads)))
    elif form == "jsonld":
        with path.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(json_ld(read_graphs(nquads)))
    else:
        with _told(nquads), opened(nquads) as file_:
            quads = ox.parse(file_, format=ox.RdfFormat.N_QUADS)
            triples: Iterable[Any] = (quad.triple for quad in quads)
            ox.serialize(
                map(as_xml_can_hold, triples) if form == "rdf" else triples,
                output=str(path),
                format=syntax(form),
                prefixes=dict(PREFIXES),
            )


def serialized(lines: list[str], form: str) -> bytes:
    """The N-Quads `lines` of whole graphs in the syntax that `form` is the ending of."""
    import pyoxigraph as ox

    if form == "nq":
        return "".join(lines).encode()
    quads: Any = ox.parse("".join(lines), format=ox.RdfFormat.N_QUADS)
    if form not in (*WITH_GRAPHS, "jsonld"):
        quads = (quad.triple for quad in quads)
    if form == "rdf":
        quads = map(as_xml_can_hold, quads)
    return ox.serialize(quads, format=syntax(form), prefixes=dict(PREFIXES)) or b""


def json_ld(graphs: Iterable[list[str]]) -> Iterator[str]:
    """The pieces of a JSON-LD document: one object a graph, so that no more than one graph is in memory."""
    import pyoxigraph as ox

    context = json.loads(CONTEXT.read_text(encoding="utf-8"))["@context"]
    yield '{"@context": ' + json.dumps(context, sort_keys=True) + ',\n"@graph": ['
    for index, lines in enumerate(graphs):
        quads = ox.parse("".join(lines), format=ox.RdfFormat.N_QUADS)
        expanded = json.loads(ox.serialize(quads, format=ox.RdfFormat.JSON_LD) or b"[]")
        yield (",\n" if index else "\n") + json.dumps(compact(expanded[0], context), ensure_ascii=False)
    yield "\n]}\n"
