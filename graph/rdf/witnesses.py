"""A place in a version of a work → triples: where its words stand, and what they are (W3C Web Annotation)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from graph.rdf.terms import fragment, integer, literal, resource
from graph.rdf.vocabulary import term

_A = term("rdf:type")
_LENGTHS = (12, 24, 48, 96, 192)  # of what stands before words, in characters


class WitnessWords(NamedTuple):
    """Words of the version of a work in `lang`, from `start` to `end` in code points; `before` is what stands before them, where
    the text has them elsewhere, too."""

    doc: str
    lang: str
    start: int
    end: int
    text: str
    before: str = ""


def place_of(node: str, words: WitnessWords) -> str:
    """The IRI of a witness of `node`."""
    return fragment(node, _name_of(words))


def _name_of(words: WitnessWords) -> str:
    return f"{words.lang}-{words.start}-{words.end}"


def witness_triples(node: str, words: WitnessWords, base: str) -> Iterator[tuple[str, str, str]]:
    """The triples of a witness of `node`."""
    name = _name_of(words)
    place = fragment(node, name)
    position, quotation = fragment(node, f"{name}-position"), fragment(node, f"{name}-quotation")
    yield node, term("rg:witness"), place
    yield place, _A, term("oa:SpecificResource")
    yield place, term("oa:hasSource"), resource(base, "expression", f"{words.doc}/{words.lang}")
    yield place, term("oa:hasSelector"), position
    yield position, _A, term("oa:TextPositionSelector")
    yield position, term("oa:start"), integer(words.start)
    yield position, term("oa:end"), integer(words.end)
    yield place, term("oa:hasSelector"), quotation
    yield quotation, _A, term("oa:TextQuoteSelector")
    yield quotation, term("oa:exact"), literal(words.text)
    if words.before:
        yield quotation, term("oa:prefix"), literal(words.before)


def told_apart(text: str, start: int, end: int) -> str:
    """What stands before the words from `start` to `end` of `text` and tells them from all others like them; '' where there are
    none, and where not even the longest would do."""
    words = text[start:end]
    if not words or (text.find(words) == start and text.find(words, start + 1) < 0):
        return ""
    for length in _LENGTHS:
        begin = max(start - length, 0)
        if text.find(text[begin:end]) == begin and text.find(text[begin:end], begin + 1) < 0:
            return text[begin:start]
    return ""
