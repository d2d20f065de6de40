"""Writing, loading and asking quads: rdflib, which most scripts use, against this program's writer and store."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from bench.invented_corpus import documents
from graph.build import BASE_IRI
from graph.model import Document
from graph.rdf.quads import QuadMaker
from graph.rdf.writers import lines_of
from graph.reader import Reader
from graph.settle.work import works
from ontology.authority import Authority

_GROUPED = "SELECT ?p (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?p"


def seconds(count: int = 300) -> Iterator[tuple[str, float, float]]:
    """For each step over the quads of `count` resolutions: what it is, our seconds, and rdflib's."""
    import pyoxigraph as ox
    from rdflib import Dataset

    authority = Authority.load()
    reader, maker = Reader(authority), QuadMaker(authority, BASE_IRI)
    readings = [reader.read(_document(record)) for record in documents(count)]
    quads = [maker.quads(work) for work in works(readings)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "quads.nq"
        dataset = Dataset()

        def write() -> None:
            path.write_text("".join(map(lines_of, quads)), encoding="utf-8")

        ours = _timed(write)
        parsing = _timed(lambda: dataset.parse(str(path), format="nquads"))
        yield (
            "N-Quads written",
            ours,
            _timed(lambda: dataset.serialize(str(Path(folder) / "rdflib.nq"), format="nquads")),
        )
        store = ox.Store(str(Path(folder) / "store"))
        yield "N-Quads loaded", _timed(lambda: store.bulk_load(path=str(path), format=ox.RdfFormat.N_QUADS)), parsing
        yield (
            "statements counted by predicate",
            _timed(lambda: list(store.query(_GROUPED))),
            _timed(lambda: list(dataset.query(_GROUPED))),
        )


def _document(record: dict[str, Any]) -> Document:
    kept = {name: record[name] for name in ("id", "lang", "title", "date", "text")}
    return Document("bench", topics=tuple(record["topics"]), body="ga", **kept)


def _timed(step: Callable[[], object]) -> float:
    begun = time.perf_counter()
    step()
    return time.perf_counter() - begun
