"""The endings of files and the syntaxes that they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graph.text.xml import fit_for_xml

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


def as_xml_can_hold(triple: Any) -> Any:
    """`triple` with U+FFFD for what XML cannot hold, which of all syntaxes RDF/XML alone cannot write."""
    import pyoxigraph as ox

    said = triple.object
    if not isinstance(said, ox.Literal) or (fit := fit_for_xml(said.value)) == said.value:
        return triple
    datatype = None if said.language else said.datatype
    return ox.Triple(triple.subject, triple.predicate, ox.Literal(fit, language=said.language, datatype=datatype))
