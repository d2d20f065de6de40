"""The files of the build before: where all that a page or a neighbourhood is made of is as it was, it stands as it is, and is not
made again.

Beside them stand indexes: of each its name, a digest of what it is made of, how long its files are, and of a page what it names that
has names in other languages (see `graph.view.other_languages`).
"""

from __future__ import annotations

import hashlib
import os
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from graph.network.construction import Graph
from graph.network.evidence import Evidence
from graph.network.measures import Measures
from graph.serialize import packed_json, unpacked_json
from graph.view.other_languages import MarkedThing
from graph.view.page_links import file_of
from graph.view.series_of_works import SeriesOfWorks

PAGES_INDEX, NEIGHBOURHOODS_INDEX = "pages.index", "neighbourhoods.index"
SectionContents = Callable[[str], object]
"""What a section of the page of a node is made of beside the node and what it cites and is cited by: as `repr` tells it."""


class Made(NamedTuple):
    """What is made of a node as the index tells of it; `files` are its own, by their paths in the output, and how many bytes they have."""

    key: str
    files: dict[str, int]
    names: list[MarkedThing]


class PageInputs:
    """Makes digests of what pages and neighbourhoods are made of. `program` tells of what makes them, `told` of what sections of
    other rooms are made of, text and all, `state` that of an act."""

    def __init__(
        self, graph: Graph, measures: Measures, series: SeriesOfWorks, program: bytes, told: Sequence[SectionContents],
        state: SectionContents,
    ):  # fmt: skip
        self._graph, self._measures, self._series, self._program = graph, measures, series, program
        self._told, self._state = told, state
        self._nodes = {node: _digest(repr(sorted(data.items()))) for node, data in graph.nodes(data=True)}
        self._edges: Mapping[int, bytes] = {id(edge): edge.digest() for *_, edge in graph.edges(data=True)}
        self._cites = {node: _digest("\n".join(_targets(graph, node))) for node in graph}
        self._with_acts = {data["body"] for _, data in graph.nodes(data=True) if data["in_corpus"] and "body" in data}
        self._own = cache(self._digest_of)

    def page(self, node: str) -> str | None:
        """The digest of the page of a node; None where it is made anew each time: that of a body, of all its acts."""
        data = self._graph.nodes[node]
        if data["kind"] == "entity" and data["key"] in self._with_acts:
            return None
        return self._own(node).hex()

    def neighbourhood(self, node: str) -> str:
        """The digest of the neighbourhood of a node: of how often each neighbour is cited, and whom it cites itself, too."""
        told = hashlib.blake2b(self._own(node), digest_size=16)
        told.update(repr(self._state(node)).encode("utf-8", "surrogatepass"))
        graph, standings = self._graph, self._measures.standings
        for other in chain(graph.successors(node), graph.predecessors(node), self._series.get(node, ())):
            told.update(b"%d " % standings[other].cited_by + self._cites[other])
        return told.hexdigest()

    def _digest_of(self, node: str) -> bytes:
        told = hashlib.blake2b(self._program, digest_size=16)
        for part in self._parts(node):
            told.update(part)
        return told.digest()

    def _parts(self, node: str) -> Iterator[bytes]:
        yield self._nodes[node]
        yield repr(self._measures.standings[node].cited_by).encode()
        for edges, other in ((self._graph.out_edges, 1), (self._graph.in_edges, 0)):
            for edge in edges(node, data=True):
                yield self._nodes[edge[other]]
                yield self._edges[id(edge[2])]
            yield b"|"
        for act in self._series.get(node, ()):
            yield self._nodes[act]
        for of_section in self._told:
            yield repr(of_section(node)).encode("utf-8", "surrogatepass")


def _targets(graph: Graph, node: str) -> Iterator[str]:
    """Whom a node cites, and how first."""
    for target in graph.successors(node):
        first: Evidence = next(iter(graph.get_edge_data(node, target).values()))
        yield f"{target} {first['relation']}"


class EarlierBuild(NamedTuple):
    """The build before in `output`; a digest of what makes pages, and what the sections of other rooms are made of."""

    output: Path
    program: bytes
    told: Sequence[SectionContents]


class EarlierFiles:
    """The files of nodes in the build before in `output`, as its `index` tells of them, which are taken into that in `folder`, and
    the index of the files there. `key` makes a digest of what those of a node are made of; None where they are not to be taken."""

    def __init__(self, index: str, output: Path, folder: Path, key: Callable[[str], str | None]):
        self._index, self._output, self._folder, self._key = index, output, folder, key
        self._earlier, self._made = _index(output / index), dict[str, Made]()
        self._keys = dict[str, str | None]()  # of nodes whose files have not been taken, until they are made

    def take(self, node: str) -> Sequence[MarkedThing] | None:
        """Take the files of a node over with what they named, if they were made of what they are made of now; else None."""
        made, key = self._earlier.get(file_of(node)), self._key(node)
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

    def made(self, node: str, files: Sequence[str], names: Sequence[MarkedThing] = ()) -> None:
        """Note that the files of a node that could not be taken have been made, and what they named."""
        key = self._keys.pop(node)
        if key is not None:
            sizes = {path: (self._folder / path).stat().st_size for path in files}
            self._made[file_of(node)] = Made(key, sizes, list(names))

    def write_index(self) -> None:
        """Write the index of all files."""
        rows = [[name, *made] for name, made in sorted(self._made.items())]
        (self._folder / self._index).write_bytes(packed_json(rows))


def _index(path: Path) -> dict[str, Made]:
    """What an index tells; nothing where it cannot be read."""
    try:
        rows = unpacked_json(path.read_bytes())
        return {name: Made(key, files, [MarkedThing(*one) for one in names]) for name, key, files, names in rows}
    except (OSError, ValueError, TypeError, zlib.error):
        return {}


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
