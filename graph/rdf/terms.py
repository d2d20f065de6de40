"""RDF terms in N-Triples syntax (W3C RDF 1.1 N-Triples), as strings."""

from __future__ import annotations

import re
from functools import lru_cache

from graph import symbols
from graph.rdf.vocabulary import term
from graph.text.xml import fit_for_xml

Quad = tuple[str, str, str, str]
"""Subject, predicate, object and graph, each in N-Triples syntax."""

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"}
_SPECIAL = re.compile(r'[\\"\n\r]')


def literal(text: str, lang: str = "", datatype: str = "") -> str:
    """A literal with its language tag or datatype ('xsd:date'); what XML cannot hold becomes U+FFFD, so that RDF/XML can."""
    escaped = _SPECIAL.sub(lambda hit: _ESCAPES[hit[0]], fit_for_xml(text))
    if lang:
        return f'"{escaped}"@{lang}'
    return f'"{escaped}"^^{term(datatype)}' if datatype else f'"{escaped}"'


def date(text: str) -> str:
    """An ISO 8601 date as far as it is given: xsd:date, xsd:gYearMonth or xsd:gYear."""
    return literal(text, datatype={4: "xsd:gYear", 7: "xsd:gYearMonth"}.get(len(text), "xsd:date"))


@lru_cache(maxsize=1 << 16)
def resource(base: str, kind: str, identifier: str) -> str:
    """The IRI `{base}{kind}/{identifier}`."""
    return f"<{symbols.iri(base, kind, identifier)}>"


def fragment(iri: str, name: str) -> str:
    """`iri` with the fragment `name`."""
    return f"{iri[:-1]}#{name}>"
