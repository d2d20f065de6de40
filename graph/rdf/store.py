"""The store that answers SPARQL: an Oxigraph database on disk, filled by bulk load."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyoxigraph import Store

FOLDER = "store"


class NoStore(FileNotFoundError):
    """The folder holds no store."""


def fill(folder: Path, nquads: Path, ntriples: Path, vocabulary: Path) -> None:
    """Make a new store in `folder` of an N-Quads file and the ontology (in a graph named by its IRI).

    The default graph holds the merge of all, from `ntriples`: asked for the union of its graphs instead, Oxigraph gives a
    statement once for each graph that holds it, and counts would be wrong.
    """
    import pyoxigraph as ox

    shutil.rmtree(folder, ignore_errors=True)
    store = ox.Store(str(folder))
    store.bulk_load(path=str(nquads), format=ox.RdfFormat.N_QUADS)
    store.bulk_load(path=str(ntriples), format=ox.RdfFormat.N_TRIPLES)
    store.bulk_load(path=str(vocabulary), format=ox.RdfFormat.TURTLE)
    store.bulk_load(
        path=str(vocabulary), format=ox.RdfFormat.TURTLE, to_graph=ox.NamedNode("https://w3id.org/resograph/ontology")
    )
    store.optimize()
    store.flush()


def open_store(output: Path) -> Store:
    """The store of an output folder, for reading. Raises NoStore."""
    import pyoxigraph as ox

    folder = output / FOLDER
    if not (folder / "CURRENT").exists():
        raise NoStore(f"{output}: holds no store. Build it first: resograph build PATH… -o {output}")
    return ox.Store.read_only(str(folder))
