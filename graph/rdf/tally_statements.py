"""Counts over a corpus → quads in a graph of their own."""

from __future__ import annotations

from collections.abc import Iterator

from graph.network.tallies import Tallies, WorkKey
from graph.rdf.terms import Quad, literal, resource
from graph.rdf.vocabulary import term

GRAPH = "tallies"


def tally_quads(tallies: Tallies, base: str) -> tuple[Quad, ...]:
    """The quads of the counts, sorted."""
    graph = resource(base, "graph", GRAPH)
    return tuple((*triple, graph) for triple in sorted(_triples(tallies, base)))


def _triples(tallies: Tallies, base: str) -> Iterator[tuple[str, str, str]]:
    a, citing = term("rdf:type"), term("rg:citingDocuments")

    def work(place: WorkKey) -> str:
        return resource(base, *place)

    def number(count: int) -> str:
        return literal(str(count), datatype="xsd:integer")

    ranked = sorted(tallies.citing.items(), key=lambda item: (-item[1], item[0]))
    for rank, (place, count) in enumerate(ranked, start=1):
        yield work(place), citing, number(count)
        yield work(place), term("rg:citationRank"), number(rank)
    for relation, count in tallies.verbs.items():
        yield term(f"rgr:{relation}"), term("rg:citationsUnder"), number(count)
    for (one, other), count in tallies.together.items():
        node = resource(base, "tally", f"{one[1]}+{other[1]}")
        yield node, a, term("rg:CoCitation")
        yield node, term("rg:ofWork"), work(one)
        yield node, term("rg:andWork"), work(other)
        yield node, citing, number(count)
    for (body, instrument), count in tallies.relying.items():
        node = resource(base, "tally", f"{body}+{instrument}")
        yield node, a, term("rg:Reliance")
        yield node, term("rg:ofWork"), resource(base, "instrument", instrument)
        yield node, term("rg:byBody"), resource(base, "entity", body)
        yield node, citing, number(count)
