"""What a person types for a thing → its IRI."""

from __future__ import annotations

from graph.symbols import Symbol, iri
from ontology.authority import Authority

_KINDS = (
    "resolution",
    "decision",
    "statement",
    "document",
    "instrument",
    "entity",
    "programme",
    "topic",
    "session",
    "meeting",
)


def iri_of(asked: str, authority: Authority, base: str) -> str | None:
    """The IRI of a symbol ('A/RES/66/102'), a key, acronym or name of the authority, 'kind/id', or an IRI as it is.

    None where `asked` is nothing of these.
    """
    text = asked.strip()
    if text.startswith(("http://", "https://")):
        return text if " " not in text and not set(text) & set('<>"{}|\\^`') else None
    kind, _, identifier = text.partition("/")
    if kind in _KINDS and identifier:
        return iri(base, kind, identifier)
    entry = authority.find(text)
    if entry is not None:
        return iri(base, entry.kind, entry.key)
    symbol = Symbol.parse(text)
    return iri(base, symbol.kind, symbol.text) if symbol else None
