"""The whole way: paths → readings → data, graph, pages. The only module that sees all the rooms."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import TypeVar

import ontology
from graph import __version__
from graph.annotate import FORMATS
from graph.folders import NotOurs, locked
from graph.model import Document, OnProblem, Problem, Reading
from graph.network.build import build_of as build_network
from graph.network.evidence import remembering
from graph.network.exports import GEXF, GRAPHML, write_gexf, write_graphml
from graph.network.measures import measure
from graph.network.names import LANGUAGES, Namer
from graph.network.tallies import tally
from graph.output import MANIFEST, claim, staged, write_manifest
from graph.rdf import description, store, writers
from graph.rdf.authority import authority_quads
from graph.rdf.statistics import statistics
from graph.rdf.tallies import tally_quads
from graph.resolve.corpus import completed
from graph.resolve.targets import Targets
from graph.scale import opened, shelf
from graph.scale.aside import aside
from graph.scale.corpus import Corpus, unsettled
from graph.scale.records import line
from graph.scale.shelf import Catalogue, Shelf
from graph.scale.steps import lines_step, quads_step, reading_step, volume_step, written_step
from graph.scale.workers import in_order
from graph.search import index as search
from graph.search import offline
from graph.search.gather import paragraphs, provisions, things
from graph.search.offline import write_offline
from graph.settle.records import Settled
from graph.settle.work import works
from graph.sources.files import documents_at
from graph.view.site import write_pages
from ontology.authority import Authority

T = TypeVar("T")

BASE_IRI = ontology.HOME
LINES = "citations.jsonl"
_TOGETHER = 64  # readings put on the shelf at once


class NothingRead(ValueError):
    """There was no document to build anything from."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made: its files, and how much they hold. `versions` are the texts, several a document in many languages.

    `citations` are those of the documents, `mentions` the places in all texts that tell of them.
    `read` are the texts that had to be read; the others were read by an earlier build.
    """

    documents: int
    versions: int
    citations: int
    mentions: int
    open: int
    quads: int
    files: tuple[str, ...]
    read: int = 0


def documents_of(
    paths: Iterable[str | Path],
    on_problem: OnProblem,
    columns: Mapping[str, str] | None = None,
    output: Path | None = None,
) -> Iterator[Document]:
    """The documents of `paths`, in their order; those of files that a build of `output` has opened before, from there.

    Where each is from is told relative to the path that it was found by; `output` itself is not read.
    """
    if output is not None:
        return opened.documents_of(list(paths), output, on_problem, columns or {})
    return documents_at(list(paths), on_problem, columns)


def read(paths: Iterable[str | Path], authority: Authority, workers: int, on_problem: OnProblem) -> Iterator[Reading]:
    """The readings of all documents of `paths`, in their order."""
    documents = documents_of(paths, on_problem)
    return _without(in_order(documents, partial(reading_step, authority), workers), on_problem)


def annotated(
    paths: Iterable[str | Path], form: str, authority: Authority, on_problem: OnProblem
) -> Iterator[tuple[Document, str]]:
    """The documents of `paths`, each with itself as `form` writes it with its citations marked."""
    documents = documents_of(paths, on_problem)
    return _without(in_order(documents, partial(written_step, authority, FORMATS[form]), 1), on_problem)


def extract(
    documents: Iterable[Document], authority: Authority, workers: int, on_problem: OnProblem
) -> Iterator[bytes]:
    """The citations of each document as lines of JSON in UTF-8, in order."""
    return _without(in_order(documents, partial(lines_step, authority), workers), on_problem)


def settled(readings: Collection[Reading], authority: Authority) -> Iterator[Settled]:
    """The works of `readings`, whatever their order."""
    known = completed(readings, Targets(authority))
    return works(sorted(known, key=lambda r: (r.document.id, r.document.lang, r.document.source)))


def build(
    documents: Iterable[Document],
    output: Path,
    authority: Authority,
    base: str,
    on_problem: OnProblem,
    workers: int = 1,
) -> Built:
    """Write everything that users use into `output`, which changes only once all is written.

    What an earlier build of `output` has read already, whether it came to its end or not, is not read again. Raises NotOurs
    where `output` is not a build's, Busy where another build writes it, and NothingRead, which leaves all as it was.
    """
    claim(output)
    is_new = not output.exists()
    try:
        return _build(documents, output, authority, base, on_problem, workers)
    except NothingRead:
        if is_new:
            shutil.rmtree(output / Path(shelf.NAME).parent, ignore_errors=True)
            with suppress(OSError):
                output.rmdir()
        raise


def _build(
    documents: Iterable[Document], output: Path, authority: Authority, base: str, on_problem: OnProblem, workers: int
) -> Built:
    with locked(output), Shelf(output / shelf.NAME) as kept:
        read_anew = _shelve(documents, kept, authority, base, on_problem, workers)
        for identifier, lang, source, first in kept.repeated():
            said = f"is {identifier} ({lang}), which {first} holds already."
            on_problem(Problem(source, said, "Only the first is kept; remove one."))
        try:
            with staged(output) as folder:
                return replace(_write(kept, folder, authority, base, workers), read=read_anew)
        except (OSError, sqlite3.Error, NotOurs):
            raise
        except Exception:  # of some work: the others are written without it
            unfit = list(unsettled(Corpus(kept, authority, base), kept.volumes()))
            if not unfit:
                raise
            for identifier, problem in unfit:
                on_problem(problem)
                kept.leave_out(identifier)
        with staged(output) as folder:
            return replace(_write(kept, folder, authority, base, workers), read=read_anew)


def _shelve(
    documents: Iterable[Document], kept: Shelf, authority: Authority, base: str, on_problem: OnProblem, workers: int
) -> int:
    """Read those of `documents` that are not on the shelf yet, and put all in order; how many were read."""
    catalogue = Catalogue(authority, base)
    keyed = ((catalogue.key(document), document) for document in documents)
    missing = (item for item in keyed if not kept.take(item[0]))
    volumes = _without(in_order(missing, partial(volume_step, authority), workers), on_problem)
    count = 0
    while some := list(islice(volumes, _TOGETHER)):
        kept.put(some)
        count += len(some)
    if not kept.has_any():
        raise NothingRead("nothing could be read: no document was found in what was given. Nothing is written.")
    kept.arrange()
    return count


def _write(kept: Shelf, folder: Path, authority: Authority, base: str, workers: int) -> Built:
    """Write the files of the corpus on the shelf into `folder`."""
    corpus, files = Corpus(kept, authority, base), list(writers.FILES)
    extent = corpus.extent()
    common = (authority_quads(authority, extent.used, base), tally_quads(tally(corpus), base))
    of_works = in_order(corpus.bundles(), partial(quads_step, authority, base, corpus.years), workers)
    writers.write_nquads(folder / writers.NQUADS, chain(map(writers.lines_of, common), of_works))
    with aside(workers) as run:
        run(_fill_store, folder)
        held = run(statistics, folder / writers.NQUADS)
        for name in files[1:]:
            if name != writers.NTRIPLES:
                run(writers.derive, folder, name)
        with (folder / LINES).open("w", encoding="utf-8", newline="\n") as lines:
            lines.writelines(f"{line(citation)}\n" for reading in corpus.readings() for citation in reading.citations)
        network = build_network(corpus, Namer(authority), remembering(corpus.text))
        names = {
            entry.key: {lang: entry.name(lang) for lang in LANGUAGES} for entry in authority if entry.kind == "entity"
        }
        found, cited = things(network, authority), provisions(corpus)
        search.write_index(folder / search.NAME, found, paragraphs(corpus), cited)
        write_offline(folder / offline.FOLDER, found, paragraphs(corpus), cited)
        pages = write_pages(folder, network, measure(network), names, files, extent, corpus.versions)
        write_graphml(network, folder / GRAPHML)
        write_gexf(network, folder / GEXF)
    dumps = [description.Dump.of(folder / name) for name in files]
    description.write(folder / description.NAME, held.result(), extent.versions, base, dumps)
    built = Built(
        extent.documents, extent.versions, extent.citations, extent.mentions, extent.open, held.result().quads,
        (*files, LINES, GRAPHML, GEXF, *pages, search.NAME, offline.FOLDER, description.NAME, store.FOLDER, MANIFEST),
    )  # fmt: skip
    told = {name: value for name, value in asdict(built).items() if name != "read"}
    write_manifest(folder, {"version": __version__, "base": base, "digest": dumps[0].sha256, "dumps": files} | told)
    return built


def _without(results: Iterable[T | Problem], on_problem: OnProblem) -> Iterator[T]:
    """`results` but for the problems, which are told."""
    for result in results:
        if isinstance(result, Problem):
            on_problem(result)
        else:
            yield result


def _fill_store(folder: Path) -> None:
    writers.derive(folder, writers.NTRIPLES)
    store.fill(folder / store.FOLDER, folder / writers.NQUADS, folder / writers.NTRIPLES, ontology.VOCABULARY)
