"""A place in a version of a work → triples: where its words stand, and what they are (W3C Web Annotation)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from graph.rdf.terms import fragment, integer, literal, resource
from graph.rdf.vocabulary import term

# Two thirds of all statements are of witnesses: their terms are looked up once.
_A, _WITNESS = term("rdf:type"), term("rg:witness")
_PLACE, _SOURCE, _SELECTOR = term("oa:SpecificResource"), term("oa:hasSource"), term("oa:hasSelector")
_POSITION, _START, _END = term("oa:TextPositionSelector"), term("oa:start"), term("oa:end")
_QUOTATION, _EXACT, _PREFIX = term("oa:TextQuoteSelector"), term("oa:exact"), term("oa:prefix")
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
    begin = f"{node[:-1]}#{_name_of(words)}"
    place, position, quotation = f"{begin}>", f"{begin}-position>", f"{begin}-quotation>"
    yield node, _WITNESS, place
    yield place, _A, _PLACE
    yield place, _SOURCE, resource(base, "expression", f"{words.doc}/{words.lang}")
    yield place, _SELECTOR, position
    yield position, _A, _POSITION
    yield position, _START, integer(words.start)
    yield position, _END, integer(words.end)
    yield place, _SELECTOR, quotation
    yield quotation, _A, _QUOTATION
    yield quotation, _EXACT, literal(words.text)
    if words.before:
        yield quotation, _PREFIX, literal(words.before)


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
