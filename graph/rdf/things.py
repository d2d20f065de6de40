"""What works say of the things that they point to: told once for all of them, in graphs of their own.

A cited act is described by each work that cites it, in the same words. So that each statement of the data is in one graph, and in
that alone, what a work says of others is taken out of its graph, and is put together here. The graph of the corpus is then the union
of its graphs, and nothing in it is counted twice.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from sys import intern
from typing import NamedTuple

from graph.rdf.layers import Layers
from graph.rdf.terms import Quad, Triple, plain_iri, resource
from graph.rdf.vocabulary import term
from graph.rdf.writers import packed, unpacked

NAME = "things"
# What belongs to one work alone, by the kind of its IRI; a work and its parts do, too.
_OF_ONE_WORK = ("citation", "dispute", "expression", "extraction", "graph", "mandate", "vote")
_PREFERRED, _OTHER = term("skos:prefLabel"), term("skos:altLabel")
_DESCRIBING = frozenset(
    map(term, (
        "rdf:type", "rdfs:label", "rdfs:seeAlso", "rg:symbol", "dcterms:identifier", "eli:id_local",
        "schema:legislationIdentifier", "dcterms:title", "schema:name", "eli:type_document", "eli:is_part_of", "rg:adoptedBy",
        "eli:passed_by", "schema:legislationPassedBy",
    ))
)  # fmt: skip


class ToldOfThings(NamedTuple):
    """What one work says: of itself, of others, and of itself what others may say, too. Sorted and distinct, as lines are."""

    own: Layers
    of_others: Layers
    as_others: tuple[Triple, ...]

    def packed(self) -> bytes:
        """What it says of others, and as others, as bytes."""
        told = (self.of_others.graph, self.of_others.evidence, self.as_others)
        return packed(json.dumps(told, ensure_ascii=False))


def told(layers: Layers, work: str, base: str) -> ToldOfThings:
    """What the `layers` of a `work` (its IRI) say of itself and of others; `base` begins every IRI of the data."""
    of_one = tuple(f"<{base}{kind}/" for kind in _OF_ONE_WORK)
    of_parts = f"<{plain_iri(work)}#"
    mine, others, as_others = list[list[Triple]](), list[list[Triple]](), list[Triple]()
    for triples in layers:
        own, of_others = list[Triple](), list[Triple]()
        for subject, said in groupby(triples, key=itemgetter(0)):  # they are sorted
            is_described = subject == work or subject.startswith(of_parts)
            of_subject = list(said)
            (own if is_described or subject.startswith(of_one) else of_others).extend(of_subject)
            if is_described:
                as_others += (triple for triple in of_subject if triple[1] in _DESCRIBING)
        mine.append(own)
        others.append(of_others)
    return ToldOfThings(Layers(*map(tuple, mine)), Layers(*map(tuple, others)), tuple(as_others))


def unpacked_things(data: bytes) -> tuple[list[Triple], list[Triple], list[Triple]]:
    """What `ToldOfThings.packed` has made `data` of: of others in the graph and in the evidence, and as others do."""
    of_graph, of_evidence, as_others = (
        [(intern(subject), intern(predicate), value) for subject, predicate, value in some]
        for some in json.loads(unpacked(data))
    )
    return of_graph, of_evidence, as_others


class Things:
    """Gathers what the works of a corpus say of others; `base` begins every IRI of the data."""

    def __init__(self, base: str):
        self._base = base
        self._told: tuple[set[Triple], set[Triple]] = (set(), set())

    def add(self, works: Callable[[], Iterable[bytes]]) -> None:
        """Add all `works`, as `ToldOfThings.packed` gives them; they are gone through twice."""
        for data in works():
            of_graph, of_evidence, _ = unpacked_things(data)
            for gathered, triples in zip(self._told, (of_graph, of_evidence), strict=True):
                gathered.update(triples)
        for data in works():
            _, _, as_others = unpacked_things(data)
            self._leave_out(as_others)

    def tell(self, layer: int, triple: Triple) -> None:
        """Add one statement of the graph (0) or of the evidence (1)."""
        self._told[layer].add(triple)

    def leave_out(self, quads: Iterable[Quad]) -> None:
        """Leave out what another graph says."""
        self._leave_out([(subject, predicate, value) for subject, predicate, value, _ in quads])

    def quads(self) -> tuple[tuple[Quad, ...], tuple[Quad, ...]]:
        """The quads of the graph of things, and those of its evidence, sorted; what works call a thing besides its first name in a
        language are other names of it."""
        graph, evidence = self._told
        return self._quads(graph, "graph"), self._quads(evidence, "evidence")

    def _leave_out(self, triples: Collection[Triple]) -> None:
        for gathered in self._told:
            gathered.difference_update(triples)

    def _quads(self, triples: Iterable[Triple], layer: str) -> tuple[Quad, ...]:
        graph = resource(self._base, layer, NAME)
        return tuple(sorted((*triple, graph) for triple in _with_one_name(sorted(triples))))


def _with_one_name(triples: Iterable[Triple]) -> Iterator[Triple]:
    """`triples`, in which a thing has one preferred name in each language, the first; the others are other names of it."""
    named = set[tuple[str, str]]()
    for triple in triples:
        subject, predicate, value = triple
        if predicate != _PREFERRED:
            yield triple
            continue
        name = subject, value.rpartition("@")[2]
        yield (subject, _OTHER, value) if name in named else triple
        named.add(name)
