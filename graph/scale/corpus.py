"""A corpus on a shelf: read as often as one likes, in an order of its own, and never in memory as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from graph.model import Document, Extent, Reading
from graph.rdf.quads import QuadMaker
from graph.rdf.writers import lines_of
from graph.resolve.corpus import complete, known_years
from graph.resolve.targets import Targets
from graph.scale.shelf import Shelf, Volume
from ontology.authority import Authority


class Corpus:
    """The readings of a shelf that has been arranged, with what only the whole corpus can settle."""

    def __init__(self, kept: Shelf, authority: Authority, base: str):
        self._kept, self._authority = kept, authority
        self._targets, self._maker = Targets(authority), QuadMaker(authority, base)
        self._years = known_years(kept.years())

    def __iter__(self) -> Iterator[Reading]:
        return map(self._settled, self._kept.volumes())

    def versions(self, identifier: str) -> tuple[Reading, ...]:
        """The versions of a document, by language."""
        return tuple(map(self._settled, self._kept.versions(identifier)))

    def text(self, identifier: str, lang: str) -> Document:
        """A version of a document as it was read. Raises KeyError where there is none."""
        for volume in self._kept.versions(identifier):
            if volume.lang == lang:
                return volume.read().document
        raise KeyError((identifier, lang))

    def nquads(self) -> Iterator[str]:
        """The lines of N-Quads of each reading."""
        for volume in self._kept.volumes():
            reading = volume.read() if volume.waits else None
            settled = complete(reading, self._years, self._targets) if reading else None
            yield volume.nquads() if settled == reading or settled is None else lines_of(self._maker.quads(settled))

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
            used.update(place for place in _named(reading, self._authority) if self._authority.get(*place))
        return Extent(documents, languages.total(), citations, left_open, languages, frozenset(used))

    def _settled(self, volume: Volume) -> Reading:
        reading = volume.read()
        return complete(reading, self._years, self._targets) if volume.waits else reading


def _named(reading: Reading, authority: Authority) -> Iterator[tuple[str, str]]:
    """What a reading names, as kind and key: what it cites, its organs and its topics."""
    document = reading.document
    yield from ((citation.kind, citation.id) for citation in reading.citations if citation.id)
    organs = (document.body, document.recommended_by, document.drafts_for, *(s.voice for s in document.sections))
    yield from (("entity", key) for key in organs if key)
    topics = (authority.topics_by_name.get(topic.upper()) for topic in document.topics)
    yield from (("topic", key) for key in topics if key)
