"""The store that answers SPARQL: an Oxigraph database on disk, filled by bulk load."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import BufferedReader, RawIOBase
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.rdf.graph_parts import GraphParts, differing
from graph.rdf.query_safety import names_graphs
from graph.rdf.vocabulary import PREFIXES
from graph.rdf.writers import byte_lines_in
from ontology import HOME

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer
    from pyoxigraph import Store

FOLDER = "store"
_AT_ONCE = 915_000  # statements: a load of some more takes a third more memory, since the tables of the database double
_REST = 1_600_000  # statements: what is left is one load, which the database makes of two pieces
_MANY = 1_000_000  # statements: where more are other, a new store is made sooner
_FEW = 100_000  # statements that are added one by one: no layer is made of them alone
_BLOCK = 1 << 20  # bytes


class NoStore(FileNotFoundError):
    """The folder holds no store that can be read."""


def fill(folder: Path, files: Iterable[Path], vocabulary: Path) -> None:
    """Make a new store in `folder` of N-Quads files and the ontology (in a graph named by its IRI).

    It is asked for the union of its graphs (see `ask`): each statement is in one of them alone. As few loads as memory allows, and
    the store closed after the last: each makes a layer of compressed files, and once there are three the database begins to join
    them to files that it does not compress, as long as it is open.
    """
    import pyoxigraph as ox

    shutil.rmtree(folder, ignore_errors=True)
    own, held = _vocabulary(vocabulary), list(files)
    statements = len(own) + sum(1 for path in held for _ in byte_lines_in(path))
    store, lines = ox.Store(str(folder)), chain(own, *map(byte_lines_in, held))
    for size in _loads(statements):
        store.bulk_load(BufferedReader(_Lines(islice(lines, size)), _BLOCK), format=ox.RdfFormat.N_QUADS)
    store.flush()


def _loads(statements: int) -> Iterator[int]:
    """How many statements each load has."""
    while statements > _REST:
        yield _AT_ONCE
        statements -= _AT_ONCE
    yield statements


def _vocabulary(path: Path) -> list[bytes]:
    """The statements of the ontology as lines of N-Quads."""
    import pyoxigraph as ox

    graph = ox.NamedNode("https://w3id.org/resograph/ontology")
    said = (
        ox.Quad(one.subject, one.predicate, one.object, graph)
        for one in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE)
    )
    told = ox.serialize(said, format=ox.RdfFormat.N_QUADS)
    assert told is not None
    return told.splitlines(keepends=True)


class _Lines(RawIOBase):
    """Lines as a file that is read once, from the beginning to the end."""

    def __init__(self, lines: Iterable[bytes]):
        self._lines, self._rest = iter(lines), memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        if not self._rest:
            self._rest = memoryview(b"".join(islice(self._lines, 4096)))
        room = memoryview(buffer)
        size = min(len(room), len(self._rest))
        room[:size], self._rest = self._rest[:size], self._rest[size:]
        return size


def renew(folder: Path, before: Path, names: Sequence[str], own: Callable[[str], bool]) -> None:
    """Make the store of the build in `folder` of that of the build in `before`, whose N-Quads files `names` it held then; `own`
    tells of a name in its folder whether it is a file of the store.

    Only the graphs that are others now are changed. The files of the old store are linked and never written to. Raises OSError
    or RuntimeError where that cannot be done, or where so much is other that a new store is made sooner.
    """
    import pyoxigraph as ox

    # Found first: a store that is open for long joins its layers (see `fill`).
    removed, added = _changes(folder, before, names)
    shutil.rmtree(folder / FOLDER, ignore_errors=True)
    _link(before / FOLDER, folder / FOLDER, own)
    store = ox.Store(str(folder / FOLDER))
    for quad in ox.parse("".join(removed), format=ox.RdfFormat.N_QUADS):
        store.remove(quad)
    if len(added) > _FEW:
        store.bulk_load("".join(added), format=ox.RdfFormat.N_QUADS)
    else:
        store.extend(ox.parse("".join(added), format=ox.RdfFormat.N_QUADS))
    store.flush()


def _changes(folder: Path, before: Path, names: Sequence[str]) -> tuple[list[str], list[str]]:
    """The lines of N-Quads in `before` that are not in `folder`, and those that are there alone."""
    removed, added = list[str](), list[str]()
    for name in names:
        old, new = GraphParts(before / name), GraphParts(folder / name)
        if not old.parts:
            raise OSError(f"{before / name} has no index")
        for graph in differing(old, new):
            was, now = (set(parts.lines(graph).splitlines(keepends=True)) for parts in (old, new))
            removed += was - now
            added += now - was
            if len(removed) + len(added) > _MANY:
                raise RuntimeError("too much is other for the store before to be changed")
    return removed, added


def ask(store: Store, query: str, base: str = HOME) -> Any:
    """The answer of `store` to a query, with our prefixes and the `base` of a corpus, below which IRIs may be told: of the graphs
    that it names, else of the union of all."""
    union = not names_graphs(query)
    return store.query(query, base_iri=base, prefixes=dict(PREFIXES), use_default_graph_as_union=union)


def _link(old: Path, new: Path, own: Callable[[str], bool]) -> None:
    """A second store of the files of a first, which nobody may be writing: tables never change, and are linked."""
    new.mkdir(parents=True)
    for path in old.iterdir():
        if not own(path.name):
            continue
        if path.suffix == ".sst":
            os.link(path, new / path.name)
        elif path.name != "LOCK":
            shutil.copyfile(path, new / path.name)


def open_store(output: Path) -> Store:
    """The store of an output folder, for reading. Raises NoStore where there is none, or only what is left of one."""
    import pyoxigraph as ox

    folder = output / FOLDER
    if not (folder / "CURRENT").exists():
        raise NoStore(f"{output}: holds no store. Build it first: resograph build PATH… -o {output}")
    try:
        return ox.Store.read_only(str(folder))
    except (RuntimeError, OSError) as error:
        reason = " ".join(str(error).split())[:200]
        said = f"{folder}: is damaged or cannot be read ({reason}). Remove {output}, and build it again."
        raise NoStore(said) from error
