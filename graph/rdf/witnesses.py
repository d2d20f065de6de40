"""A place in a version of a work → triples: where its words stand, and what they are (W3C Web Annotation)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from graph.rdf.terms import fragment, literal, resource
from graph.rdf.vocabulary import term

_A = term("rdf:type")


class Words(NamedTuple):
    """Words of the version of a work in `lang`, from `start` to `end` in code points."""

    doc: str
    lang: str
    start: int
    end: int
    text: str


def place_of(node: str, words: Words) -> str:
    """The IRI of a witness of `node`."""
    return fragment(node, f"{words.lang}-{words.start}-{words.end}")


def witness_triples(node: str, words: Words, base: str) -> Iterator[tuple[str, str, str]]:
    """The triples of a witness of `node`."""
    place = place_of(node, words)
    position, quotation = f"{place[:-1]}-position>", f"{place[:-1]}-quotation>"
    yield node, term("rg:witness"), place
    yield place, _A, term("oa:SpecificResource")
    yield place, term("oa:hasSource"), resource(base, "expression", f"{words.doc}/{words.lang}")
    yield place, term("oa:hasSelector"), position
    yield position, _A, term("oa:TextPositionSelector")
    yield position, term("oa:start"), literal(str(words.start), datatype="xsd:integer")
    yield position, term("oa:end"), literal(str(words.end), datatype="xsd:integer")
    yield place, term("oa:hasSelector"), quotation
    yield quotation, _A, term("oa:TextQuoteSelector")
    yield quotation, term("oa:exact"), literal(words.text)
