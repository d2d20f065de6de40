"""A corpus on a shelf: read as often as one likes, in an order of its own, and never in memory as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from graph.model import Document, Extent, Reading
from graph.rdf.metadata import MetadataStatements
from graph.rdf.quads import QuadMaker
from graph.rdf.writers import lines_of
from graph.resolve.corpus import complete, known_years
from graph.resolve.targets import Targets
from graph.scale.shelf import Shelf, Volume
from ontology.authority import Authority


class Settler:
    """Settles in single volumes what only the whole corpus can: `years` are those of bare numbers that it knows."""

    def __init__(self, authority: Authority, base: str, years: Mapping[int, str]):
        self._targets, self._maker, self._years = Targets(authority), QuadMaker(authority, base), years

    def reading(self, volume: Volume) -> Reading:
        """The reading of a volume."""
        reading = volume.read()
        return complete(reading, self._years, self._targets) if volume.waits else reading

    def nquads(self, volume: Volume) -> str:
        """Its lines of N-Quads."""
        return lines_of(self._maker.quads(self.reading(volume))) if volume.waits else volume.nquads()


class Corpus:
    """The readings of a shelf that has been arranged, with what only the whole corpus can settle."""

    def __init__(self, kept: Shelf, authority: Authority, base: str):
        self._kept, self._authority = kept, authority
        self._settler = Settler(authority, base, known_years(kept.years()))
        self._statements = MetadataStatements(authority, base, Targets(authority))

    def __iter__(self) -> Iterator[Reading]:
        """The readings of texts."""
        return (self._settler.reading(volume) for volume in self._kept.volumes() if volume.lang)

    def records(self) -> Iterator[Document]:
        """The documents of which only metadata is known, or which have a record beside their texts."""
        return (volume.read().document for volume in self._kept.volumes() if not volume.lang)

    def versions(self, identifier: str) -> tuple[Reading, ...]:
        """The versions of a document, by language."""
        return tuple(self._settler.reading(volume) for volume in self._kept.versions(identifier) if volume.lang)

    def text(self, identifier: str, lang: str) -> Document:
        """A version of a document as it was read. Raises KeyError where there is none."""
        for volume in self._kept.versions(identifier):
            if volume.lang == lang:
                return volume.read().document
        raise KeyError((identifier, lang))

    def nquads(self) -> Iterator[str]:
        """The lines of N-Quads of each reading."""
        return map(self._settler.nquads, self._kept.volumes())

    def extent(self) -> Extent:
        """How much there is."""
        documents, citations, left_open = 0, 0, 0
        languages, used, last = Counter[str](), set[tuple[str, str]](), ""
        for reading in self:
            documents += reading.document.id != last
            last = reading.document.id
            languages[reading.document.lang] += 1
            citations += len(reading.citations)
            left_open += sum(citation.id is None for citation in reading.citations)
            used.update(place for place in self._named(reading) if self._authority.get(*place))
        for document in self.records():
            used.update(place for place in self._named(Reading(document, ())) if self._authority.get(*place))
        return Extent(documents, languages.total(), citations, left_open, languages, frozenset(used))

    def _named(self, reading: Reading) -> Iterator[tuple[str, str]]:
        """What a reading names, as kind and key: what it cites, its organs and topics, the States that voted on it."""
        document = reading.document
        yield from ((citation.kind, citation.id) for citation in reading.citations if citation.id)
        organs = (document.body, document.recommended_by, document.drafts_for, *(s.voice for s in document.sections))
        yield from (("entity", key) for key in organs if key)
        topics = (self._authority.topics_by_name.get(topic.upper()) for topic in document.topics)
        yield from (("topic", key) for key in topics if key)
        yield from self._statements.named(document)
