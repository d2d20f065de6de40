"""The whole way: paths → readings → data, graph, pages. The only module that sees all the rooms."""

from __future__ import annotations

import hashlib
import logging
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import ontology
from graph import __version__
from graph.cache import readings as cache
from graph.cache.corpus import CachedCorpus, Settler
from graph.cache.counted import corpus_statistics
from graph.cache.documents import FoundDocument
from graph.cache.finished_works import NAME as FINISHED
from graph.cache.finished_works import FinishedWork, FinishedWorks, WorkKeys
from graph.cache.gathered import gathered
from graph.cache.kept_evidence import KeptEvidence
from graph.cache.layer_files import LINES, WrittenData, write_data
from graph.cache.readings import CacheKeys, ReadingCache
from graph.cache.search_files import write_offline_search, write_search
from graph.extraction import documents_of, without
from graph.failures import within
from graph.folders import locked
from graph.model import Document, OnProblem, Problem
from graph.naming import Namer
from graph.network.graph_files import GRAPHML, write_graphml
from graph.network.measures import measure
from graph.network.packed_blocks import index_of
from graph.official_languages import LANGUAGES
from graph.output import MANIFEST, NothingRead, claim, staged, write_manifest
from graph.parallel.background import background
from graph.parallel.cached_steps import entry_step, finishing_step
from graph.parallel.workers import in_order
from graph.program_digest import digest_of
from graph.rdf import dataset_description, store, writers
from graph.rdf.store_of_build import fill_store, is_renewed
from graph.search import index as search
from graph.search import offline, offline_texts
from graph.search.findable import things
from graph.search.typed_numbers import BodyNames
from graph.settle.facts import Settled
from graph.view.adoption_sections import TieSections
from graph.view.earlier_pages import EarlierBuild
from graph.view.mandate_pages import CALENDAR, write_mandate_pages
from graph.view.mandate_sections import MandateSections
from graph.view.other_languages import OtherLanguages
from graph.view.site import write_pages
from graph.view.structured_data import StructuredData
from ontology.authority import Authority

__all__ = [
    "BASE_IRI",
    "Built",
    "NothingRead",
    "build",
    "works_of",
]
log = logging.getLogger(__name__)

BASE_IRI = ontology.HOME
_TOGETHER = 64  # readings put into the cache at once


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made: its files, and how much they hold. `versions` are the texts, several a document in many languages.

    `citations` are those of the documents, `mentions` the places in all texts that tell of them.
    `triples` are what the quads of the graph say, each once, in whatever graphs: the count of the dataset everywhere.
    `read` are the texts that had to be read; the others were read by an earlier build.
    """

    documents: int
    versions: int
    citations: int
    mentions: int
    open: int
    quads: int
    triples: int
    files: tuple[str, ...]
    read: int = 0


def works_of(
    paths: Iterable[str | Path], authority: Authority, workers: int, on_problem: OnProblem
) -> Iterator[Settled]:
    """The works of `paths`, settled, by identifier. They are kept on disk while they are read: memory does not grow with them."""
    with TemporaryDirectory() as folder, ReadingCache(Path(folder) / cache.NAME) as kept, suppress(NothingRead):
        _read_into(documents_of(paths, on_problem), kept, authority, BASE_IRI, on_problem, workers)
        _tell_repeated(kept, on_problem)
        corpus = CachedCorpus(kept)
        settle = within(Settler(authority, BASE_IRI, corpus.years).work, lambda versions: versions[0].source)
        works = (corpus.work(versions[0].id) for versions in corpus.version_keys())
        yield from without(map(settle, works), on_problem)


def build(
    documents: Iterable[Document | FoundDocument],
    output: Path,
    authority: Authority,
    base: str,
    on_problem: OnProblem,
    workers: int = 1,
    evidence: bool = False,
    presented: dataset_description.Presentation | None = None,
) -> Built:
    """Write everything that users use into `output`, which changes only once all is written.

    The store holds the graph, and with `evidence` that, too; `presented` is how it is described. What an earlier
    build of `output` has read and made already, whether it came to its end or not, is not read and made again.
    Raises NotOurs where `output` is not a build's, Busy where another build writes it, and NothingRead, which
    leaves all as it was.
    """
    claim(output)
    is_new = not output.exists()
    try:
        with (
            locked(output),
            ReadingCache(output / cache.NAME) as kept,
            FinishedWorks(output / FINISHED) as finished,
            KeptEvidence(output) as at_hand,
        ):
            read_anew = _read_into(documents, kept, authority, base, on_problem, workers)
            _tell_repeated(kept, on_problem)
            corpus = CachedCorpus(kept)
            for identifier, problem in _finish(corpus, finished, at_hand, authority, base, workers):
                on_problem(problem)
                kept.leave_out(identifier)
            if not len(kept):
                raise NothingRead("nothing could be written of what was read. Nothing is written.")
            with staged(output) as folder:
                built = _write(finished, folder, output, authority, base, on_problem, workers, evidence, presented)
            at_hand.let_go()
            return replace(built, read=read_anew)
    except NothingRead:
        if is_new:
            shutil.rmtree(output / Path(cache.NAME).parent, ignore_errors=True)
            with suppress(OSError):
                output.rmdir()
        raise


def _read_into(
    documents: Iterable[Document | FoundDocument],
    kept: ReadingCache,
    authority: Authority,
    base: str,
    on_problem: OnProblem,
    workers: int,
) -> int:
    """Read those of `documents` that are not in the cache yet, and put all in order; how many were read."""
    keys = CacheKeys(authority, base)
    keyed = ((keys.key(document), document) for document in documents)
    missing = (
        (key, found.read() if isinstance(found, FoundDocument) else found) for key, found in keyed if not kept.take(key)
    )
    made = in_order(missing, partial(entry_step, authority), workers, lambda item: item[1].source)
    entries = without(made, on_problem)
    count = 0
    while some := list(islice(entries, _TOGETHER)):
        kept.put(some)
        count += len(some)
    if not kept.has_any():
        raise NothingRead("nothing could be read: no document was found in what was given. Nothing is written.")
    log.info("%d texts read, the others were read before", count)
    kept.arrange()
    return count


def _tell_repeated(kept: ReadingCache, on_problem: OnProblem) -> None:
    for identifier, lang, source, first in kept.repeated():
        said = f"is {identifier} ({lang}), which {first} holds already."
        on_problem(Problem(source, said, "Only the first is kept; remove one."))


def _finish(
    corpus: CachedCorpus, finished: FinishedWorks, at_hand: KeptEvidence, authority: Authority, base: str, workers: int
) -> list[tuple[str, Problem]]:
    """Make those works that are not finished yet; of which nothing can be made, by identifier, and why."""
    keys, unfit = WorkKeys(authority, base, corpus.years), list[tuple[str, Problem]]()
    finished.begin()
    keyed = ((versions[0].id, keys.key(versions)) for versions in corpus.version_keys())
    missing = [(identifier, key) for identifier, key in keyed if not finished.take(identifier, key, at_hand)]
    finished.forget_others()  # before others are put in their place
    works_of = ((key, corpus.work(identifier)) for identifier, key in missing)
    step = partial(finishing_step, authority, base, corpus.years)
    made = in_order(works_of, step, workers, lambda item: item[1][0].id)
    while some := list(islice(made, _TOGETHER)):
        finished.put((work for work in some if isinstance(work, FinishedWork)), at_hand)
        unfit += (_left_out(work, corpus) for work in some if not isinstance(work, FinishedWork))
    return unfit


def _left_out(told: Problem | tuple[str, Problem], corpus: CachedCorpus) -> tuple[str, Problem]:
    """A work of which nothing can be made, by identifier, and why: in the place of its first version."""
    if not isinstance(told, Problem):
        return told
    return told.path, replace(told, path=corpus.work(told.path)[0].source)


def _write(
    finished: FinishedWorks,
    folder: Path,
    output: Path,
    authority: Authority,
    base: str,
    on_problem: OnProblem,
    workers: int,
    evidence: bool,
    presented: dataset_description.Presentation | None,
) -> Built:
    """Write the files of a corpus of works that are `finished` into `folder`; `output` holds what was built before."""
    program = digest_of((), base, authority.digest)
    about = {
        "version": __version__, "base": base, "graphs": "apart", "store": list(writers.FILES if evidence else writers.FILES[:1]),
        "vocabulary": hashlib.sha256(ontology.VOCABULARY.read_bytes()).hexdigest(),
    }  # fmt: skip
    with background(workers) as run:
        data: WrittenData = run(write_data, folder, output, authority, base).result()
        filled = run(fill_store, folder, output, about)
        if not is_renewed(output, about):
            filled.result()  # it takes a gigabyte, which is given back before the graph is held
        held = gathered(finished.summaries(), Namer(authority))
        extent, network, series = data.told.extent, held.network, data.told.series
        findable, short = things(network, authority), dict(BodyNames(authority).short)
        run(write_search, folder, finished.path, findable, held.provisions, program, output)
        run(write_offline_search, folder, finished.path, findable, held.provisions, short, program, output)
        counted = run(corpus_statistics, folder / writers.NQUADS, finished.path, data.common)
        names = {
            entry.key: {lang: entry.name(lang) for lang in LANGUAGES} for entry in authority if entry.kind == "entity"
        }
        files: tuple[str, ...] = (*writers.FILES, LINES)
        others = OtherLanguages(authority)
        ties = TieSections(network)
        asked = MandateSections(held.mandates, series, network, authority, others)
        listed, files = write_mandate_pages(folder, asked, network), (*files, CALENDAR)
        structured = StructuredData(base, names)

        def texts_of(node: str) -> bytes:
            return finished.key(network.nodes[node]["key"])

        pages = write_pages(
            folder,
            network,
            measure(network),
            names,
            files,
            extent,
            finished.versions,
            on_problem,
            (*asked.sections(), ties.section),
            (structured.head,),
            series=series.series,
            texts=finished.text,
            quotations=finished.quotations,
            state=asked.state_of,
            start_head=structured.dataset(extent, writers.FILES, presented),
            others=others,
            before=EarlierBuild(output, program, (texts_of, asked.told, ties.told)),
        )
        write_graphml(network, folder / GRAPHML, program, output / GRAPHML)
    dumps = [dataset_description.Dump.of(folder / name) for name in writers.FILES]
    dataset_description.write(
        folder / dataset_description.NAME, counted.result(), extent.versions, base, dumps, presented
    )
    built = Built(
        extent.documents, extent.versions, extent.citations, extent.mentions, extent.open, counted.result().quads, counted.result().triples,
        (*files, *listed, GRAPHML, index_of(Path(GRAPHML)).name, *pages, search.NAME, offline.FOLDER, offline_texts.INDEX,
         dataset_description.NAME, store.FOLDER, MANIFEST),
    )  # fmt: skip
    told = {name: value for name, value in asdict(built).items() if name != "read"}
    write_manifest(folder, about | {"digest": dumps[0].sha256, "dumps": list(writers.FILES)} | told)
    return built
