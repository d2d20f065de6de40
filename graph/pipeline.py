"""The whole way: paths → readings → data, graph, pages. The only module that sees all the rooms."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import chain
from pathlib import Path

import ontology
from graph import __version__
from graph.model import Citation, Problem, Reading
from graph.network.build import build as build_network
from graph.network.exports import GEXF, GRAPHML, write_gexf, write_graphml
from graph.network.measures import measure
from graph.network.names import Namer
from graph.network.tallies import tally
from graph.output import MANIFEST, staged
from graph.rdf import description, store, writers
from graph.rdf.authority import authority_quads
from graph.rdf.quads import QuadMaker
from graph.rdf.statistics import statistics
from graph.rdf.tallies import tally_quads
from graph.resolve.corpus import completed
from graph.resolve.targets import Targets
from graph.scale.aside import aside
from graph.scale.workers import read_documents
from graph.sources import open_documents
from graph.view.neighbourhood import weightiest
from graph.view.page import render
from graph.view.site import write_pages
from ontology.authority import Authority

BASE_IRI = ontology.HOME
PAGE = "network.html"
LINES = "citations.jsonl"

OnProblem = Callable[[Problem], None]


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made: its files, and how much they hold. `versions` are the texts, several a document in many languages."""

    documents: int
    versions: int
    citations: int
    open: int
    quads: int
    files: tuple[str, ...]


def read(
    paths: Iterable[str | Path],
    authority: Authority,
    workers: int,
    on_problem: OnProblem,
    columns: Mapping[str, str] | None = None,
) -> Iterator[Reading]:
    """The readings of all documents of `paths`, in their order."""
    documents = (document for path in paths for document in open_documents(path, on_problem, columns))
    for result in read_documents(documents, authority, workers):
        if isinstance(result, Problem):
            on_problem(result)
        else:
            yield result


def line(citation: Citation) -> str:
    """A citation as a line of JSON."""
    return json.dumps(asdict(citation), ensure_ascii=False)


def build(
    readings: Iterable[Reading], output: Path, authority: Authority, base: str, on_problem: OnProblem, workers: int = 1
) -> Built:
    """Write everything that users use into `output`, which changes only once all is written."""
    corpus = _corpus(readings, Targets(authority), on_problem)
    maker = QuadMaker(authority, base)
    files = list(writers.FILES)
    with staged(output) as folder:
        used = sorted({place for reading in corpus for place in _used(reading, authority)})
        common = (authority_quads(authority, used, base), tally_quads(tally(corpus), base))
        writers.write_nquads(folder / writers.NQUADS, chain(common, map(maker.quads, corpus)))
        with aside(workers) as run:
            run(_fill_store, folder)
            held = run(statistics, folder / writers.NQUADS)
            for name in files[1:]:
                if name != writers.NTRIPLES:
                    run(writers.derive, folder, name)
            (folder / LINES).write_text("".join(f"{line(c)}\n" for r in corpus for c in r.citations), encoding="utf-8")
            network = build_network(corpus, Namer(authority))
            names = {entry.key: (entry.name("en"), entry.name("zh")) for entry in authority if entry.kind == "entity"}
            pages = write_pages(folder, corpus, network, measure(network), names, files)
            write_graphml(network, folder / GRAPHML)
            write_gexf(network, folder / GEXF)
            (folder / PAGE).write_text(render(weightiest(network), len(network)), encoding="utf-8")
        dumps = [description.Dump.of(folder / name) for name in files]
        description.write(folder / description.NAME, held.result(), len(corpus), base, dumps)
        built = Built(
            documents=len({reading.document.id for reading in corpus}),
            versions=len(corpus),
            citations=sum(len(reading.citations) for reading in corpus),
            open=sum(citation.id is None for reading in corpus for citation in reading.citations),
            quads=held.result().quads,
            files=(*files, LINES, GRAPHML, GEXF, PAGE, *pages, description.NAME, store.FOLDER, MANIFEST),
        )
        manifest = {"version": __version__, "base": base, "digest": dumps[0].sha256, "dumps": files}
        (folder / MANIFEST).write_text(json.dumps(manifest | asdict(built), indent=1) + "\n", encoding="utf-8")
    return built


def _fill_store(folder: Path) -> None:
    writers.derive(folder, writers.NTRIPLES)
    store.fill(folder / store.FOLDER, folder / writers.NQUADS, folder / writers.NTRIPLES, ontology.VOCABULARY)


def _corpus(readings: Iterable[Reading], targets: Targets, on_problem: OnProblem) -> Sequence[Reading]:
    """The readings in an order of their own, so that the order of the files does not matter; each expression once."""
    kept: dict[tuple[str, str], Reading] = {}
    for reading in sorted(readings, key=lambda r: (r.document.id, r.document.lang, r.document.source)):
        place = (reading.document.id, reading.document.lang)
        first = kept.setdefault(place, reading)
        if first is not reading:
            on_problem(
                Problem(
                    reading.document.source,
                    f"is {place[0]} ({place[1]}), which {first.document.source} holds already.",
                    "Only the first is kept; remove one.",
                )
            )
    return completed(kept.values(), targets)


def _used(reading: Reading, authority: Authority) -> Iterator[tuple[str, str]]:
    """The entries of the authority that a reading needs described."""
    document = reading.document
    yield from ((citation.kind, citation.id) for citation in reading.citations if citation.id)
    organs = (document.body, document.recommended_by, document.drafts_for, *(s.voice for s in document.sections))
    yield from (("entity", key) for key in organs if key)
    topics = (authority.topics_by_name.get(topic.upper()) for topic in document.topics)
    yield from (("topic", key) for key in topics if key)
