"""The graphs of an N-Quads file, each without reading the others: an index beside the file tells where each begins.

By it the evidence of one work is looked up, and a store learns which graphs are others than those that it holds.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from graph.output import damaged
from graph.rdf.writers import NOTHING, unpacked

ENDING = ".index"  # instead of .nq.gz


class GraphPart(NamedTuple):
    """Where the part of a graph begins in its file, how long it is, and a digest of it."""

    start: int
    length: int
    digest: str


class PartWriter:
    """Writes a file of packed graphs and, beside it, its index. Use it as a context."""

    def __init__(self, path: Path):
        self._index, self._lines, self._at = index_of(path), list[str](), 0
        self._file = path.open("wb")

    def __enter__(self) -> PartWriter:
        return self

    def __exit__(self, *_: object) -> None:
        with self._file:
            if not self._at:
                self._file.write(NOTHING)
        self._index.write_text("".join(self._lines), encoding="utf-8", errors="surrogatepass", newline="\n")

    def add(self, graph: str, part: bytes) -> None:
        """Write the part of a named graph (its IRI), if it holds anything."""
        if part:
            self._lines.append(f"{graph}\t{self._at}\t{len(part)}\t{digest_of_part(part)}\n")
            self._at += len(part)
            self._file.write(part)


class GraphParts:
    """The graphs of a file by their IRIs; of a file without an index, none."""

    def __init__(self, path: Path):
        self._path = path
        self.parts: Mapping[str, GraphPart] = _parts(index_of(path))

    def lines(self, graph: str) -> str:
        """The lines of N-Quads of a graph; '' where there is none. Raises NoOutput where the file is damaged."""
        part = self.parts.get(graph)
        if part is None:
            return ""
        try:
            return unpacked(self.packed(part))
        except (OSError, EOFError) as error:
            raise damaged(self._path, error) from error

    def packed(self, part: GraphPart) -> bytes:
        """A part as it stands in the file. Raises OSError."""
        with self._path.open("rb") as file:
            file.seek(part.start)
            return file.read(part.length)


def digest_of_part(part: bytes) -> str:
    """What the index tells of a packed part, 32 hexadecimal digits; '' of nothing."""
    return hashlib.sha256(part).hexdigest()[:32] if part else ""


def differing(old: GraphParts, new: GraphParts) -> Iterator[str]:
    """The graphs that one of two files has otherwise than the other, or alone."""
    for graph in sorted(old.parts.keys() | new.parts.keys()):
        one, other = old.parts.get(graph), new.parts.get(graph)
        if one is None or other is None or one.digest != other.digest:
            yield graph


def index_of(path: Path) -> Path:
    """The index of a file of N-Quads: evidence.nq.gz → evidence.index."""
    return path.with_name(path.name.partition(".")[0] + ENDING)


def _parts(path: Path) -> Mapping[str, GraphPart]:
    try:
        rows = [line.split("\t") for line in path.read_text(encoding="utf-8", errors="surrogatepass").splitlines()]
        return {graph: GraphPart(int(start), int(length), digest) for graph, start, length, digest in rows}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise damaged(path, error) from error
