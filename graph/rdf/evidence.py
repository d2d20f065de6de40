"""The evidence of one work, from the file of all, without reading the others: an index tells where each begins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from graph.output import damaged
from graph.rdf.writers import EVIDENCE, unpacked

INDEX = "evidence.index"


class EvidenceIndex:
    """Written beside a file of evidence while its parts are; one line a graph: its name, where it begins, how long it is."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._at = 0

    def add(self, graph: str, part: bytes) -> None:
        """Note the next part of the file, the `graph` of which it is."""
        if part:
            self._lines.append(f"{graph}\t{self._at}\t{len(part)}\n")
            self._at += len(part)

    def write(self, folder: Path) -> None:
        """Write the index into `folder`."""
        (folder / INDEX).write_text("".join(self._lines), encoding="utf-8", errors="surrogatepass", newline="\n")


class Evidence:
    """The evidence of a build, asked for by the names of its graphs."""

    def __init__(self, output: Path):
        self._path = output / EVIDENCE
        self._places = _places(output / INDEX)

    def lines(self, graph: str) -> str:
        """The lines of N-Quads of a named graph (its IRI); '' where there is none. Raises NoOutput where the file is damaged."""
        place = self._places.get(graph)
        if place is None:
            return ""
        try:
            with self._path.open("rb") as file:
                file.seek(place[0])
                return unpacked(file.read(place[1]))
        except (OSError, EOFError) as error:
            raise damaged(self._path, error) from error

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)


def _places(path: Path) -> Mapping[str, tuple[int, int]]:
    """Graph → where its part begins, and its length; of a build without evidence, none."""
    try:
        rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
        return {graph: (int(start), int(length)) for graph, start, length in rows}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise damaged(path, error) from error
