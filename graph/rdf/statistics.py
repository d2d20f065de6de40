"""How much a dataset holds, counted while its N-Quads stream by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.rdf.vocabulary import term
from graph.rdf.writers import parted

_TYPE = term("rdf:type")
_LANGUAGE = term("dcterms:language")
# Predicate and beginning of the target → what the links lead to.
LINKS: Mapping[str, tuple[str, str]] = {
    "unbis": (term("skos:exactMatch"), "<http://metadata.un.org/thesaurus/"),
    "official-documents": (term("rdfs:seeAlso"), "<https://undocs.org/"),
}


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


def statistics(nquads: Path) -> Statistics:
    """The counts of an N-Quads file that this program wrote, in which each statement is one line with single spaces."""
    with nquads.open(encoding="utf-8", newline="\n") as file:
        return _count(file)


def _count(lines: Iterable[str]) -> Statistics:
    seen, subjects, objects, graphs = set[int](), set[str](), set[int](), set[str]()
    properties, classes, links, languages = Counter[str](), Counter[str](), Counter[str](), set[str]()
    quads = 0
    for line in lines:
        quads += 1
        triple, graph = parted(line)
        graphs.add(graph)
        digest = hash(triple)
        if digest in seen:
            continue
        seen.add(digest)
        subject, predicate, value = triple.split(" ", 2)
        subjects.add(subject)
        objects.add(hash(value))
        properties[predicate] += 1
        if predicate == _TYPE:
            classes[value] += 1
        elif predicate == _LANGUAGE:
            languages.add(value[1:-1].rpartition("/")[2])
        else:
            links.update(name for name, (link, start) in LINKS.items() if predicate == link and value.startswith(start))
    return Statistics(
        quads, len(seen), len(subjects), len(objects), dict(sorted(properties.items())), dict(sorted(classes.items())),
        dict(sorted(links.items())), tuple(sorted(languages)), len(graphs),
    )  # fmt: skip
