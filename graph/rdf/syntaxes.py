"""The endings of files and the syntaxes that they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyoxigraph import RdfFormat

_NAMES = {
    "nq": "N_QUADS", "nt": "N_TRIPLES", "ttl": "TURTLE", "trig": "TRIG", "jsonld": "JSON_LD", "rdf": "RDF_XML",
}  # fmt: skip


def syntax(ending: str) -> RdfFormat:
    """The syntax of a file, as pyoxigraph reads and writes it: 'ttl' → Turtle."""
    import pyoxigraph as ox

    found: RdfFormat = getattr(ox.RdfFormat, _NAMES[ending])
    return found
