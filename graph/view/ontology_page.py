"""The ontology → a page that people read: every term with its labels, definitions and place among the others.

`python -m graph.view.ontology_page FILE` writes it (docs/ontology.html).
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ontology
from graph.rdf.vocabulary import PREFIXES, shortened
from graph.view import ontology_guide, ontology_kinds
from graph.view.templates import environment, standalone

if TYPE_CHECKING:
    from rdflib import Graph

_GROUPS = (
    ("owl:Class", "Classes"),
    ("owl:ObjectProperty", "Object properties"),
    ("owl:DatatypeProperty", "Datatype properties"),
    ("owl:AnnotationProperty", "Annotation properties"),
    ("skos:ConceptScheme", "Schemes of concepts"),
    ("skos:Concept", "Concepts"),
)
_FACTS = (
    ("rdfs:subClassOf", "Subclass of"), ("owl:equivalentClass", "One of"),
    ("rdfs:subPropertyOf", "Subproperty of"), ("owl:inverseOf", "Inverse of"),
    ("rdfs:domain", "Domain"), ("rdfs:range", "Range"), ("rg:verb", "Governing verb"), ("skos:notation", "Notation"),
    ("skos:inScheme", "Scheme"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Term:
    """A term on the page: its IRI, anchor, names and definitions by language, and facts (name, values with their links)."""

    iri: str
    anchor: str
    short: str
    labels: dict[str, str]
    definitions: dict[str, str]
    facts: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


@cache
def render_vocabulary(alone: bool = True) -> str:
    """The page of the ontology that comes with the program, the same whenever it is made: `alone`, or as one of a site's."""
    from rdflib import Graph, URIRef
    from rdflib.namespace import DCTERMS, OWL, RDF

    graph = Graph().parse(ontology.VOCABULARY)
    home = URIRef("https://w3id.org/resograph/ontology")
    groups = []
    for kind, name in _GROUPS:
        found = sorted(str(s) for s in graph.subjects(RDF.type, _iri(kind)) if str(s).startswith(str(home)))
        groups.append((name, [_term(graph, URIRef(iri)) for iri in found]))
    context = {
        "groups": groups,
        "iri": str(home),
        "titles": _by_language(graph, home, DCTERMS.title),
        "descriptions": _by_language(graph, home, DCTERMS.description),
        "version": str(graph.value(home, OWL.versionIRI)),
        "license": str(graph.value(home, DCTERMS.license)),
        "prefixes": sorted(PREFIXES.items()),
        "dates": [(said, str(graph.value(home, DCTERMS[said]))) for said in ("created", "issued", "modified")],
        "boxes": ontology_guide.BOXES, "arrows": ontology_guide.ARROWS, "height": ontology_guide.HEIGHT, "size": ontology_guide.SIZE,
        "example": ontology_guide.example(), "foreign": ontology_guide.foreign(graph), "questions": ontology.questions(),
        "kinds": ontology_kinds.KINDS,
    }  # fmt: skip
    if alone:
        return standalone("ontology.html", **context)
    return environment().get_template("ontology.html").render(top="", **context)


def _term(graph: Graph, iri: Any) -> Term:
    from rdflib.namespace import RDFS, SKOS

    facts = []
    for predicate, name in _FACTS:
        values = sorted(value for v in graph.objects(iri, _iri(predicate)) for value in _named(graph, v))
        if values:
            facts.append((name, tuple((shortened(value), _link(value)) for value in values)))
    labels = _by_language(graph, iri, RDFS.label) or _by_language(graph, iri, SKOS.prefLabel)
    definitions = _by_language(graph, iri, SKOS.definition)
    return Term(str(iri), _anchor(str(iri)), shortened(str(iri)), labels, definitions, tuple(facts))


def _named(graph: Graph, value: Any) -> list[str]:
    """What a value names: itself, or, where it is a union, each of its members."""
    from rdflib import BNode
    from rdflib.collection import Collection
    from rdflib.namespace import OWL

    if not isinstance(value, BNode):
        return [str(value)]
    members = graph.value(value, OWL.unionOf)
    return [str(member) for member in Collection(graph, members)] if members is not None else []


def _iri(name: str) -> Any:
    from rdflib import URIRef

    prefix, _, local = name.partition(":")
    return URIRef({**PREFIXES, "owl": "http://www.w3.org/2002/07/owl#"}[prefix] + local)


def _by_language(graph: Graph, subject: Any, predicate: Any) -> dict[str, str]:
    from rdflib import Literal

    values = (value for value in graph.objects(subject, predicate) if isinstance(value, Literal))
    return dict(sorted((value.language or "", str(value)) for value in values))


def _anchor(iri: str) -> str:
    return iri.replace("#", "/").rpartition("/")[2]


def _link(value: str) -> str:
    if value.startswith("https://w3id.org/resograph/ontology"):
        return f"#{_anchor(value)}"
    return value if "://" in value else ""


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(render_vocabulary(), encoding="utf-8")
