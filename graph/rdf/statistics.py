"""How much a dataset holds, counted while its N-Quads stream by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.metadata import SCHEMES
from graph.rdf.distinct_counts import distinct_counters
from graph.rdf.terms import plain_iri, plain_value, triple_of
from graph.rdf.vocabulary import term
from graph.rdf.writers import lines_in, parted

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
    by_predicate: dict[str, int] = {}  # of predicates whose targets do not matter
    with distinct_counters("triples", "subjects", "objects") as (triples, subjects, objects):
        for line in lines:
            quads += 1
            triple, graph = parted(line)
            graphs += graph != last_graph  # graphs follow one another
            last_graph = graph
            subject, predicate, value = triple_of(triple)
            at = by_predicate.get(predicate)
            if at is None:
                at = classes.setdefault(_class_of(predicate, value), len(classes))
                if predicate not in _BY_TARGET:
                    by_predicate[predicate] = at
            triples.add(hash(triple), at)
            objects.add(hash(value))
            if predicate == _DATE:
                dates.add(plain_value(value))
            if subject != last_subject:
                subjects.add(hash(subject))
                last_subject = subject
        counted = triples.counts()
        properties, types, links = Counter[str](), Counter[str](), Counter[str]()
        for (predicate, type_, linked), at in classes.items():
            properties[predicate] += counted[at]
            if predicate == _TYPE:
                types[type_] += counted[at]
            links.update(dict.fromkeys(linked, counted[at]))
        languages = {plain_iri(type_).rpartition("/")[2] for predicate, type_, _ in classes if predicate == _LANGUAGE}
        return Statistics(
            quads, counted.total(), subjects.counts().total(), objects.counts().total(), dict(sorted(properties.items())),
            dict(sorted(types.items())), dict(sorted(links.items())), tuple(sorted(languages)), graphs,
            (min(dates), max(dates)) if dates else (),
        )  # fmt: skip


_Class = tuple[str, str, tuple[str, ...]]
"""What a statement counts for: its predicate, its target where that is a type or a language, the links it is one of."""


def _class_of(predicate: str, value: str) -> _Class:
    told = value if predicate in (_TYPE, _LANGUAGE) else ""
    linked = tuple(name for name, (link, start) in LINKS.items() if predicate == link and value.startswith(start))
    return predicate, told, linked
