"""The pages of the build before: where all that a page is made of is as it was, the page stands as it is, and is not made again.

Beside the pages stands an index: of each its name, a digest of what it is made of, how long it is, and what it names that has
names in other languages (see `graph.view.other_languages`).
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from graph.network.construction import Graph
from graph.network.measures import Measures
from graph.view.other_languages import MarkedThing
from graph.view.page_links import file_of
from graph.view.series_of_works import SeriesOfWorks

INDEX = "pages.index"
SectionContents = Callable[[str], object]
"""What a section of the page of a node is made of beside the node and what it cites and is cited by: as `repr` tells it."""


class Made(NamedTuple):
    """A page as the index tells of it; `files` are its own, by their paths in the output, and how many bytes they have."""

    key: str
    files: dict[str, int]
    names: list[MarkedThing]


class PageInputs:
    """Makes digests of what pages are made of. `program` tells of what makes them, `told` of what sections of other rooms are
    made of, text and all."""

    def __init__(
        self, graph: Graph, measures: Measures, series: SeriesOfWorks, program: bytes, told: Sequence[SectionContents]
    ):
        self._graph, self._measures, self._series, self._program, self._told = graph, measures, series, program, told
        self._nodes = {node: _digest(repr(sorted(data.items()))) for node, data in graph.nodes(data=True)}
        self._with_acts = {data["body"] for _, data in graph.nodes(data=True) if data["in_corpus"] and "body" in data}

    def key(self, node: str) -> str | None:
        """The digest of the page of a node; None where it is made anew each time: that of a body, of all its acts."""
        data = self._graph.nodes[node]
        if data["kind"] == "entity" and data["key"] in self._with_acts:
            return None
        told = hashlib.blake2b(self._program, digest_size=16)
        for part in self._parts(node):
            told.update(part)
        return told.hexdigest()

    def _parts(self, node: str) -> Iterator[bytes]:
        yield self._nodes[node]
        yield repr(self._measures.standings[node].cited_by).encode()
        for edges, other in ((self._graph.out_edges, 1), (self._graph.in_edges, 0)):
            for edge in edges(node, data=True):
                yield self._nodes[edge[other]]
                yield edge[2].digest()
            yield b"|"
        for act in self._series.get(node, ()):
            yield self._nodes[act]
        for of_section in self._told:
            yield repr(of_section(node)).encode("utf-8", "surrogatepass")


class EarlierBuild(NamedTuple):
    """The build before in `output`; a digest of what makes pages, and what the sections of other rooms are made of."""

    output: Path
    program: bytes
    told: Sequence[SectionContents]


class EarlierPages:
    """The pages of the build before in `output`, which are taken into that in `folder`, and the index of the pages there."""

    def __init__(self, output: Path, folder: Path, inputs: PageInputs):
        self._output, self._folder, self._inputs = output, folder, inputs
        self._earlier, self._made = _index(output / INDEX), dict[str, Made]()
        self._keys = dict[str, str | None]()  # of pages that have not been taken, until they are made

    def take(self, node: str) -> Sequence[MarkedThing] | None:
        """Take the page of a node over with what it named, if it was made of what it is made of now; else None."""
        made, key = self._earlier.get(file_of(node)), self._inputs.key(node)
        self._keys[node] = key
        if made is None or made.key != key:
            return None
        try:
            for path, size in made.files.items():
                if (self._output / path).stat().st_size != size:
                    return None
                os.link(self._output / path, self._folder / path)
        except OSError:  # it is gone, or files cannot be linked there: it is made anew
            for path in made.files:
                (self._folder / path).unlink(missing_ok=True)
            return None
        self._made[file_of(node)] = made
        del self._keys[node]
        return made.names

    def made(self, node: str, files: Sequence[str], names: Sequence[MarkedThing]) -> None:
        """Note that the page of a node that could not be taken has been made, in `files`, and what it named."""
        key = self._keys.pop(node)
        if key is not None:
            sizes = {path: (self._folder / path).stat().st_size for path in files}
            self._made[file_of(node)] = Made(key, sizes, list(names))

    def write_index(self) -> None:
        """Write the index of all pages."""
        lines = (json.dumps([name, *made], ensure_ascii=False) + "\n" for name, made in sorted(self._made.items()))
        (self._folder / INDEX).write_text("".join(lines), encoding="utf-8", errors="replace", newline="\n")


def _index(path: Path) -> dict[str, Made]:
    """What an index tells; nothing where it cannot be read."""
    try:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        return {name: Made(key, files, [MarkedThing(*one) for one in names]) for name, key, files, names in rows}
    except (OSError, ValueError, TypeError):
        return {}


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
