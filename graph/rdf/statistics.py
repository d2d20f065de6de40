"""How much a dataset holds: counted while its N-Quads stream by, or put together of what each of its graphs holds."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from graph.compression import QUICKLY
from graph.metadata import SCHEMES
from graph.rdf.distinct_counts import distinct_counters
from graph.rdf.terms import Triple, plain_iri, plain_value, triple_of
from graph.rdf.vocabulary import term
from graph.rdf.writers import lines_in, parted
from graph.serialize import packed_json, unpacked_json

_TYPE = term("rdf:type")
_LANGUAGE = term("dcterms:language")
_DATE = term("eli:date_document")
_UNBIS, _GOALS, _EUROVOC = (f"<{start}" for start in SCHEMES.values())
# Predicate and beginning of the target → what the links lead to.
LINKS: Mapping[str, tuple[str, str]] = {
    "unbis": (term("skos:exactMatch"), _UNBIS),
    "official-documents": (term("rdfs:seeAlso"), "<https://undocs.org/"),
    "digital-library": (term("rdfs:seeAlso"), "<https://digitallibrary.un.org/record/"),
    "wikidata": (term("skos:exactMatch"), "<http://www.wikidata.org/entity/"),
    "sustainable-development-goals": (term("rg:topic"), _GOALS),
    "eurovoc": (term("rg:topic"), _EUROVOC),
    "languages": (term("eli:language"), "<http://publications.europa.eu/resource/authority/language/"),
    "types-of-acts": (term("eli:type_document"), "<http://publications.europa.eu/resource/authority/resource-type/"),
}
_BY_TARGET = frozenset((_TYPE, _LANGUAGE, *(predicate for predicate, _ in LINKS.values())))


@dataclass(frozen=True, slots=True)
class Statistics:
    """How many `quads` there are, and counts of distinct things in the union of all graphs.

    `links` go by the names of LINKS, `languages` are two-letter codes.
    """

    quads: int
    triples: int
    subjects: int
    objects: int
    properties: Mapping[str, int]
    classes: Mapping[str, int]
    links: Mapping[str, int]
    languages: tuple[str, ...]
    graphs: int
    dates: tuple[str, ...] = ()
    """The first and the last date of a document (ISO 8601); none where none has one."""


def statistics(nquads: Path) -> Statistics:
    """The counts of an N-Quads file that this program wrote, in which each statement is one line with single spaces."""
    return _count(lines_in(nquads))


def _count(lines: Iterable[str]) -> Statistics:
    graphs, quads, dates = 0, 0, set[str]()
    last_graph = last_subject = ""
    classes: dict[_Class, int] = {}
    with distinct_counters("triples", "subjects", "objects") as (triples, subjects, objects):
        for line in lines:
            quads += 1
            triple, graph = parted(line)
            graphs += graph != last_graph  # graphs follow one another
            last_graph = graph
            subject, predicate, value = triple_of(triple)
            triples.add(hash(triple), classes.setdefault(_class_of(predicate, value), len(classes)))
            objects.add(hash(value))
            if predicate == _DATE:
                dates.add(plain_value(value))
            if subject != last_subject:
                subjects.add(hash(subject))
                last_subject = subject
        counted = triples.counts()
        of_classes = {class_: counted[at] for class_, at in classes.items()}
        return _told(quads, of_classes, subjects.counts().total(), objects.counts().total(), graphs, dates)


def _told(
    quads: int, classes: Mapping[_Class, int], subjects: int, objects: int, graphs: int, dates: Iterable[str]
) -> Statistics:
    """The statistics of a dataset with so many distinct statements of each class."""
    properties, types, links = Counter[str](), Counter[str](), Counter[str]()
    for (predicate, type_, linked), count in classes.items():
        properties[predicate] += count
        if predicate == _TYPE:
            types[type_] += count
        links.update(dict.fromkeys(linked, count))
    languages = {plain_iri(type_).rpartition("/")[2] for predicate, type_, _ in classes if predicate == _LANGUAGE}
    ordered = sorted(dates)
    return Statistics(
        quads, sum(classes.values()), subjects, objects, dict(sorted(properties.items())), dict(sorted(types.items())),
        dict(sorted(links.items())), tuple(sorted(languages)), graphs, (ordered[0], ordered[-1]) if ordered else (),
    )  # fmt: skip


class GraphCounts(NamedTuple):
    """What one graph holds: how many statements of each class, the dates of documents, and digests of its subjects and objects."""

    classes: Mapping[_Class, int]
    dates: frozenset[str]
    subjects: bytes
    objects: bytes

    @classmethod
    def of(cls, triples: Iterable[Triple]) -> GraphCounts:
        """The counts of a graph of these statements, each given once."""
        classes, dates, subjects, objects = Counter[_Class](), set[str](), set[str](), set[str]()
        for subject, predicate, value in triples:
            classes[_class_of(predicate, value)] += 1
            subjects.add(subject)
            objects.add(value)
            if predicate == _DATE:
                dates.add(plain_value(value))
        return cls(classes, frozenset(dates), _digests(subjects), _digests(objects))

    def packed(self) -> bytes:
        """The counts as bytes, the same for the same."""
        classes = sorted((*class_, count) for class_, count in self.classes.items())
        told = packed_json([classes, sorted(self.dates)], QUICKLY)
        lengths = (len(told), len(self.subjects))
        return b"".join((*(length.to_bytes(_LENGTH) for length in lengths), told, self.subjects, self.objects))

    @classmethod
    def unpacked(cls, data: bytes) -> GraphCounts:
        """The counts that `packed` has made `data` of."""
        first, second = (int.from_bytes(data[at : at + _LENGTH]) for at in (0, _LENGTH))
        told, rest = data[2 * _LENGTH : 2 * _LENGTH + first], data[2 * _LENGTH + first :]
        classes, dates = unpacked_json(told)
        counted = {(predicate, type_, tuple(linked)): count for predicate, type_, linked, count in classes}
        return cls(counted, frozenset(dates), rest[:second], rest[second:])


def joined(graphs: Iterable[GraphCounts]) -> Statistics:
    """The statistics of a dataset of `graphs`, of which none says what another does (see `graph.rdf.things`)."""
    classes, dates, subjects, objects, count = Counter[_Class](), set[str](), bytearray(), bytearray(), 0
    for counts in graphs:
        count += bool(counts.classes)
        for class_, number in counts.classes.items():
            classes[class_] += number
        dates |= counts.dates
        subjects += counts.subjects
        objects += counts.objects
    return _told(classes.total(), classes, _distinct(subjects), _distinct(objects), count, dates)


def triples_in(lines: str) -> Iterator[Triple]:
    """The statements of lines of N-Quads that this program wrote."""
    return (triple_of(parted(line)[0]) for line in lines.splitlines(keepends=True))


_LENGTH = 4  # bytes that tell how long something is


def _digests(terms: Iterable[str]) -> bytes:
    """Digests of eight bytes, in order."""
    told = (hashlib.blake2b(some.encode("utf-8", "surrogatepass"), digest_size=8).digest() for some in terms)
    return b"".join(sorted(told))


def _distinct(digests: bytearray) -> int:
    return len(np.unique(np.frombuffer(digests, dtype=np.uint64)))


_Class = tuple[str, str, tuple[str, ...]]
"""What a statement counts for: its predicate, its target where that is a type or a language, the links it is one of."""


def _class_of(predicate: str, value: str) -> _Class:
    if predicate not in _BY_TARGET:  # most: nothing more is looked at
        return predicate, "", ()
    told = value if predicate in (_TYPE, _LANGUAGE) else ""
    linked = tuple(name for name, (link, start) in LINKS.items() if predicate == link and value.startswith(start))
    return predicate, told, linked
