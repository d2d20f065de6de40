"""What the authority knows of the things that a corpus names → quads in a graph of their own."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from graph.rdf.layers import Layers, layered
from graph.rdf.other_vocabularies import said_otherwise
from graph.rdf.terms import Quad, Triple, literal, resource
from graph.rdf.vocabulary import INSTRUMENT_CLASSES, term
from ontology.authority import Authority, Entry
from ontology.properties import Ref


def authority_quads(authority: Authority, used: Iterable[tuple[str, str]], base: str) -> tuple[Quad, ...]:
    """The quads of the entries `used`, given as (kind, key), and of all that they refer to; sorted and distinct."""
    graph = resource(base, "graph", "authority")
    triples = {triple for entry in _closure(authority, used) for triple in _triples(entry, base)}
    return tuple((*triple, graph) for triple in sorted(triples.union(_otherwise(triples).graph)))


def authority_evidence(known: Iterable[Quad]) -> tuple[Triple, ...]:
    """What other vocabularies have for the `known` quads of the authority and belongs to the evidence."""
    return _otherwise({(subject, predicate, value) for subject, predicate, value, _ in known}).evidence


def _otherwise(triples: Collection[Triple]) -> Layers:
    return layered(set(said_otherwise(triples)).difference(triples))


def _closure(authority: Authority, used: Iterable[tuple[str, str]]) -> Iterator[Entry]:
    waiting, seen = sorted(set(used)), set[tuple[str, str]]()
    while waiting:
        place = waiting.pop()
        entry = authority.get(*place)
        if place in seen or entry is None:
            continue
        seen.add(place)
        yield entry
        for _, value in entry.properties:
            if isinstance(value, Ref):
                waiting.append(value)


def _triples(entry: Entry, base: str) -> Iterator[Triple]:
    node = resource(base, entry.kind, entry.key)
    for lang, names in entry.names.items():
        yield node, term("rdfs:label"), literal(names[0], lang)
        yield node, term("skos:prefLabel"), literal(names[0], lang)
        for name in names[1:]:
            yield node, term("skos:altLabel"), literal(name, lang)
    if entry.notation:
        yield node, term("skos:notation"), literal(entry.notation)
    if entry.kind == "entity":
        yield node, term("rdf:type"), term("allot:Organization")
    if entry.kind == "topic":
        yield node, term("rdf:type"), term("skos:Concept")
    for predicate, value in entry.properties:
        yield node, f"<{predicate}>", f"<{base}{value.kind}/{value.key}>" if isinstance(value, Ref) else str(value)
    if entry.kind == "instrument":
        for name in filter(INSTRUMENT_CLASSES.__contains__, entry.classes):
            yield node, term("rdf:type"), term(INSTRUMENT_CLASSES[name])
