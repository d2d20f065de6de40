"""A corpus in the cache: read as often as one likes, in an order of its own, and never in memory as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from operator import attrgetter

from graph.cache.finished_works import FinishedWork
from graph.cache.found_versions import kept
from graph.cache.readings import CachedReading, CachedVersion, ReadingCache
from graph.cache.summaries import Summary, packed_page
from graph.citation_lines import line
from graph.compression import QUICKLY
from graph.model import Reading
from graph.rdf.citations import adopters
from graph.rdf.metadata_statements import MetadataStatements
from graph.rdf.quads import QuadMaker
from graph.rdf.statistics import GraphCounts
from graph.rdf.writers import packed
from graph.resolve.council_years import complete, known_years
from graph.resolve.targets import Targets
from graph.search.findable import versions as versions_found
from graph.serialize import packed_json
from graph.settle.facts import Settled
from graph.settle.work import settle
from graph.view.quotations import quotations_of
from graph.view.text_section import marked_text
from ontology.authority import Authority

Versions = tuple[CachedReading, ...]
"""The versions of one work, by language."""


class Settler:
    """Settles what single texts cannot: `years` are those of bare numbers that the corpus knows; versions settle each other."""

    def __init__(self, authority: Authority, base: str, years: Mapping[int, str]):
        self._targets, self._maker, self._years = Targets(authority), QuadMaker(authority, base), years
        self._authority, self._statements = authority, MetadataStatements(authority, base, Targets(authority))

    def work(self, versions: Versions) -> Settled:
        """What the versions of a work say together, with the records of it that have no text."""
        records = tuple(entry.read().document for entry in versions if not entry.lang)
        readings = [self._reading(entry) for entry in versions if entry.lang]
        if not readings:
            return Settled(versions[0].id, (), (), records=records)
        settled = settle(readings, self._targets.numbering.refuses)
        return replace(settled, records=records) if records else settled

    def nquads(self, versions: Versions) -> tuple[str, str]:
        """The lines of N-Quads of a work, those of the graph and those of the evidence."""
        work = self.work(versions)
        return self._maker.lines(work, self._maker.told(work))

    def things(self, versions: Versions) -> bytes:
        """What a work says of others, and as others do (see `graph.rdf.things`)."""
        return self._maker.told(self.work(versions)).packed()

    def finished(self, key: bytes, versions: Versions) -> FinishedWork:
        """A work as it is written and kept under `key`."""
        work = self.work(versions)
        mandates = self._maker.mandates(work)
        said = self._maker.told(work, mandates)
        graph, evidence = self._maker.lines(work, said)
        lines = "".join(f"{line(citation)}\n" for reading in work.readings for citation in reading.citations)
        return FinishedWork(
            key, versions[0].id, packed(graph), packed(evidence), said.packed(), packed(lines),
            GraphCounts.of(said.own.graph).packed(),
            Summary.of(work, self._named(work), mandates).packed(), kept(versions_found(work)),
            packed_page(work, marked_text(work.readings)), packed_json(quotations_of(work), QUICKLY),
        )  # fmt: skip

    def _named(self, work: Settled) -> Iterator[tuple[str, str]]:
        """What a work names that the authority knows, as kind and key: what it cites, its organs and topics, the States that
        voted on it."""
        return (place for place in self._every_name(work) if self._authority.get(*place))

    def _every_name(self, work: Settled) -> Iterator[tuple[str, str]]:
        cited = {(fact.kind, fact.id) for fact in work.facts if fact.id}
        cited.update((c.kind, c.id) for reading in work.readings for c in reading.citations if c.id)
        yield from cited
        yield from adopters(cited, self._targets.numbering.symbols)
        for document in (*(reading.document for reading in work.readings), *work.records):
            voices = (section.voice for section in document.sections)
            organs = (document.body, document.recommended_by, document.drafts_for, *voices)
            yield from (("entity", key) for key in organs if key)
            topics = (self._authority.topics_by_name.get(topic.upper()) for topic in document.topics)
            yield from (("topic", key) for key in topics if key)
            yield from self._statements.named(document)

    def _reading(self, entry: CachedReading) -> Reading:
        reading = entry.read()
        return complete(reading, self._years, self._targets) if entry.waits else reading


class CachedCorpus:
    """The works of a cache that has been arranged, with what only the whole corpus can settle."""

    def __init__(self, kept: ReadingCache):
        self._kept = kept
        self.years = known_years(kept.years())

    def works(self) -> Iterator[Versions]:
        """The versions of each work as they are kept."""
        return by_work(self._kept.entries())

    def work(self, identifier: str) -> Versions:
        """The versions of one work as they are kept."""
        return tuple(self._kept.versions(identifier))

    def version_keys(self) -> Iterator[tuple[CachedVersion, ...]]:
        """The versions of each work by their keys."""
        for _, versions in groupby(self._kept.version_keys(), key=attrgetter("id")):
            yield tuple(versions)


def by_work(entries: Iterable[CachedReading]) -> Iterator[Versions]:
    """`entries`, in which the versions of a work follow one another, by works."""
    for _, versions in groupby(entries, key=attrgetter("id")):
        yield tuple(versions)
