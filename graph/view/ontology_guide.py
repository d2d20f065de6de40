"""What stands before the terms on the page of the ontology: a diagram, one citation, graphs, terms of others, questions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import ontology
from graph.rdf.other_vocabularies import CLASSES, PROPERTIES
from graph.rdf.vocabulary import PREFIXES, shortened

if TYPE_CHECKING:
    from rdflib import Graph

OURS = ("rg", "rgc", "rgr")
_ABOVE = ("rdfs:subClassOf", "rdfs:subPropertyOf")


@dataclass(frozen=True, slots=True)
class DiagramBox:
    """A class in the diagram: its name as it is shown, the term that it links to, its place (left, top) and width."""

    name: str
    term: str
    left: int
    top: int
    width: int = 190


@dataclass(frozen=True, slots=True)
class Arrow:
    """A property in the diagram: from where to where (x, y), where its name stands, and what it is."""

    name: str
    term: str
    line: tuple[int, int, int, int]
    at: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Foreign:
    """A term of another vocabulary: its name and IRI, and what of ours stands below it or is said in it, too."""

    name: str
    iri: str
    ours: tuple[str, ...]


HEIGHT, SIZE = 44, (960, 365)
BOXES = (
    DiagramBox("rg:Part", "Part", 20, 20), DiagramBox("rg:Citation", "Citation", 385, 110), DiagramBox("governing verb", "verb", 750, 20),
    DiagramBox("undo:Document", "cites", 20, 200), DiagramBox("work, provision", "citesPart", 750, 200),
    DiagramBox("undo:DocumentVersion", "textDigest", 20, 300), DiagramBox("rg:Witness", "Witness", 385, 300),
    DiagramBox("allot:Organization", "adoptedBy", 750, 300),
)  # fmt: skip
ARROWS = (
    Arrow("rg:cites · rg:recalls …", "cites", (210, 218, 750, 218), (590, 212)),
    Arrow("rg:inPart", "inPart", (385, 122, 210, 48), (320, 80)),
    Arrow("cito:hasCitationCharacterization", "Citation", (575, 122, 750, 48), (600, 66)),
    Arrow("cito:hasCitingEntity", "Citation", (385, 144, 210, 206), (262, 160)),
    Arrow("cito:hasCitedEntity", "Citation", (575, 144, 750, 206), (710, 160)),
    Arrow("dcterms:isPartOf", "Part", (115, 64, 115, 200), (122, 120)),
    Arrow("eli:realizes", "Witness", (115, 300, 115, 244), (122, 278)),
    Arrow("rg:witness", "witness", (480, 154, 480, 300), (436, 208)),
    Arrow("oa:hasSource", "Witness", (385, 326, 210, 326), (298, 318)),
    Arrow("rg:names · rg:adoptedBy", "names", (210, 236, 750, 312), (640, 274)),
)  # fmt: skip


def example() -> str:
    """One citation, whole, in Turtle."""
    return ontology.EXAMPLE.read_text(encoding="utf-8")


def foreign(vocabulary: Graph) -> tuple[Foreign, ...]:
    """The terms of other vocabularies that the ontology stands under or the data says beside ours, in order."""
    from rdflib import URIRef

    found: dict[str, set[str]] = {}
    for ours, others in (*CLASSES.items(), *PROPERTIES.items()):
        for other in others:
            found.setdefault(_expanded(other), set()).add(ours)
    for above in _ABOVE:
        for low, high in vocabulary.subject_objects(URIRef(_expanded(above))):
            if isinstance(low, URIRef) and isinstance(high, URIRef):
                found.setdefault(str(high), set()).add(shortened(str(low)))
    rows = (Foreign(shortened(iri), iri, tuple(sorted(names))) for iri, names in found.items())
    return tuple(sorted((row for row in rows if not row.name.startswith(OURS)), key=lambda row: row.name))


def _expanded(name: str) -> str:
    prefix, _, local = name.partition(":")
    return PREFIXES[prefix] + local
