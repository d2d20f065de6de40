"""RDF terms in N-Triples syntax (W3C RDF 1.1 N-Triples), as strings; and what such lines, read back from a file, hold."""

from __future__ import annotations

import re
from functools import lru_cache

from graph import symbols
from graph.rdf.vocabulary import PREFIXES, term

Triple = tuple[str, str, str]
"""Subject, predicate and object, each in N-Triples syntax."""
Quad = tuple[str, str, str, str]
"""Subject, predicate, object and graph, each in N-Triples syntax."""

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"}
# What must be escaped, and what some readers take for the end of a line.
_SPECIAL = re.compile('[\\\\"\x00-\x08\n-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]')

_INTEGER = term("xsd:integer")
_FIGURES = re.compile(r"(\d+)")


def literal(text: str, lang: str = "", datatype: str = "") -> str:
    """A literal with its language tag or datatype ('xsd:date'): the text itself, but for lone surrogates, which are no
    characters, and U+0000, which stores do not hold; both become U+FFFD."""
    escaped = _SPECIAL.sub(_escaped, text)
    if lang:
        return f'"{escaped}"@{lang}'
    return f'"{escaped}"^^{term(datatype)}' if datatype else f'"{escaped}"'


def _escaped(hit: re.Match[str]) -> str:
    character = hit[0]
    if character == "\0" or "\ud800" <= character <= "\udfff":
        return "\ufffd"
    return _ESCAPES.get(character) or f"\\u{ord(character):04X}"


def integer(number: int) -> str:
    """A whole number: xsd:integer."""
    return f'"{number}"^^{_INTEGER}'


def date(text: str) -> str:
    """An ISO 8601 date as far as it is given: xsd:date, xsd:gYearMonth or xsd:gYear."""
    return literal(text, datatype={4: "xsd:gYear", 7: "xsd:gYearMonth"}.get(len(text), "xsd:date"))


def language(code: str) -> str:
    """The Library of Congress's IRI of a language: of two letters in ISO 639-1, of three in ISO 639-2 ('und')."""
    return f"<{PREFIXES['lang']}{code}>" if len(code) == 2 else f"<http://id.loc.gov/vocabulary/iso639-2/{code}>"


@lru_cache(maxsize=1 << 16)
def resource(base: str, kind: str, identifier: str) -> str:
    """The IRI `{base}{kind}/{identifier}`."""
    return f"<{symbols.iri(base, kind, identifier)}>"


def fragment(iri: str, name: str) -> str:
    """`iri` with the fragment `name`."""
    return f"<{plain_iri(iri)}#{name}>"


def triple_of(line: str) -> Triple:
    """The terms of a line of N-Triples that this program wrote, with or without the full stop.

    >>> triple_of('<urn:a> <urn:b> "one . two" .')
    ('<urn:a>', '<urn:b>', '"one . two"')
    """
    subject, predicate, value = line.split(" ", 2)
    return subject, predicate, value.rstrip("\n").removesuffix(" .")


def plain_iri(term: str) -> str:
    """The IRI of a term that is one: '<urn:a>' → 'urn:a'."""
    return term[1:-1]


def plain_value(term: str) -> str:
    """The value of a literal that holds nothing that is escaped, as numbers, dates and codes do: '"2011"^^<…#gYear>' → '2011'."""
    return term.split('"', 2)[1]


def by_numbers(text: str) -> list[tuple[int, str]]:
    """The key by which 'op2' comes before 'op10', and letters before figures."""
    return [(int(piece), "") if piece.isdecimal() else (-1, piece) for piece in _FIGURES.split(text)]
