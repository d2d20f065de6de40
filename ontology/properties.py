"""What an entry of the authority is said to be or to have, beside its names: a property and its value."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from ontology import HOME

_STRING = "http://www.w3.org/2001/XMLSchema#string"
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"}
_ESCAPED = re.compile(r'[\\"\n\r]')
_SEPARATOR = re.compile(r"[#/]")


class Ref(NamedTuple):
    """Something of ours, by its kind and key: another entry, a class of the vocabulary, an act."""

    kind: str
    key: str

    def __str__(self) -> str:
        return f"<{HOME}{self.kind}/{self.key}>"


class Text(NamedTuple):
    """Words with their language, or a value with the IRI of its datatype."""

    value: str
    lang: str = ""
    datatype: str = ""

    def __str__(self) -> str:
        quoted = f'"{_ESCAPED.sub(lambda hit: _ESCAPES[hit[0]], self.value)}"'
        if self.lang:
            return f"{quoted}@{self.lang}"
        return f"{quoted}^^<{self.datatype}>" if self.datatype else quoted


class Iri(NamedTuple):
    """Something of others, by its IRI."""

    value: str

    def __str__(self) -> str:
        return f"<{self.value}>"


Value = Ref | Text | Iri
"""Written as in N-Triples."""


class Property(NamedTuple):
    """A property by its IRI, and its value."""

    predicate: str
    value: Value

    @property
    def name(self) -> str:
        """The local name of the property: 'protocolTo'."""
        return _local_name(self.predicate)

    def __str__(self) -> str:
        return f"<{self.predicate}> {self.value}"


@lru_cache(maxsize=1 << 10)  # there are some hundred predicates, and a name is asked for at every mention
def _local_name(predicate: str) -> str:
    return _SEPARATOR.split(predicate)[-1]


@lru_cache(maxsize=1 << 12)  # most are said of many entries
def value_of(node: Any) -> Value | None:
    """The value that an RDF term (of pyoxigraph) is; None of a blank node, which names nothing."""
    match type(node).__name__:
        case "NamedNode":
            iri: str = node.value
            if iri.startswith(HOME):
                kind, slash, key = iri[len(HOME) :].partition("/")
                return Ref(kind, key) if slash else Iri(iri)
            return Iri(iri)
        case "Literal":
            lang = node.language
            if lang:
                return Text(node.value, lang)
            datatype = node.datatype.value
            return Text(node.value, "", "" if datatype == _STRING else datatype)
    return None
