"""The store that answers SPARQL: an Oxigraph database on disk, filled by bulk load."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.rdf.graph_parts import GraphParts, differing
from graph.rdf.query_safety import names_graphs
from graph.rdf.vocabulary import PREFIXES
from graph.rdf.writers import lines_in
from ontology import HOME

if TYPE_CHECKING:
    from pyoxigraph import Store

FOLDER = "store"
_AT_ONCE = 600_000  # statements: fewer lie in more layers, which the database then presses together without compression


class NoStore(FileNotFoundError):
    """The folder holds no store that can be read."""


def fill(folder: Path, files: Iterable[Path], vocabulary: Path) -> None:
    """Make a new store in `folder` of N-Quads files and the ontology (in a graph named by its IRI).

    It is asked for the union of its graphs (see `ask`): each statement is in one of them alone.
    """
    import pyoxigraph as ox

    shutil.rmtree(folder, ignore_errors=True)
    store = ox.Store(str(folder))
    for path in files:
        for lines in _parts(path):
            store.bulk_load("".join(lines), format=ox.RdfFormat.N_QUADS)
    store.bulk_load(
        path=str(vocabulary), format=ox.RdfFormat.TURTLE, to_graph=ox.NamedNode("https://w3id.org/resograph/ontology")
    )
    store.flush()


def renew(folder: Path, before: Path, names: Sequence[str], own: Callable[[str], bool]) -> None:
    """Make the store of the build in `folder` of that of the build in `before`, whose N-Quads files `names` it held then; `own`
    tells of a name in its folder whether it is a file of the store.

    Only the graphs that are others now are changed. The files of the old store are linked and never written to. Raises OSError
    or RuntimeError where that cannot be done.
    """
    import pyoxigraph as ox

    shutil.rmtree(folder / FOLDER, ignore_errors=True)
    _link(before / FOLDER, folder / FOLDER, own)
    store = ox.Store(str(folder / FOLDER))
    for name in names:
        old, new = GraphParts(before / name), GraphParts(folder / name)
        if not old.parts:
            raise OSError(f"{before / name} has no index")
        for graph in differing(old, new):
            was, now = (set(parts.lines(graph).splitlines(keepends=True)) for parts in (old, new))
            for quad in ox.parse("".join(was - now), format=ox.RdfFormat.N_QUADS):
                store.remove(quad)
            store.bulk_load("".join(now - was), format=ox.RdfFormat.N_QUADS)
    store.flush()


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


def _parts(path: Path) -> Iterator[list[str]]:
    """The lines of a file, some at a time: a bulk load holds in memory what it is given."""
    every = lines_in(path)
    while lines := list(islice(every, _AT_ONCE)):
        yield lines


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
