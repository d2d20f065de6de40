"""What the authority knows of the things that a corpus names → quads in a graph of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.rdf.terms import Quad, literal, resource
from graph.rdf.vocabulary import INSTRUMENT_CLASSES, term
from ontology.authority import Authority, Entry
from ontology.properties import Ref


def authority_quads(authority: Authority, used: Iterable[tuple[str, str]], base: str) -> tuple[Quad, ...]:
    """The quads of the entries `used`, given as (kind, key), and of all that they refer to; sorted and distinct."""
    graph = resource(base, "graph", "authority")
    entries = _closure(authority, used)
    return tuple((*triple, graph) for triple in sorted({t for entry in entries for t in _triples(entry, base)}))


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


def _triples(entry: Entry, base: str) -> Iterator[tuple[str, str, str]]:
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
