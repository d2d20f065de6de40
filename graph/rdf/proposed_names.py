"""Names learnt and names attested → Turtle in the form of the authority, for people to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.rdf.terms import literal
from graph.settle.attested_names import Attestation
from graph.settle.learnt_names import Learnt
from graph.symbols import iri
from ontology import HOME

_PREFIXES = f"""@base <{HOME}> .
@prefix rg: <https://w3id.org/resograph/ontology#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
"""
_CLASSES = {"instrument": "rg:Instrument", "entity": "org:Organization", "programme": "rg:Programme"}


def learnt_turtle(learnt: Iterable[Learnt]) -> Iterator[str]:
    """Entries to be confirmed, one a thing: all their names are marked as unconfirmed, the texts are their sources."""
    yield f"{_PREFIXES}# Learnt from language versions. Look at each, correct it, take out what is none;\n"
    yield "# then give this file to --authority.\n"
    for thing in learnt:
        names = ", ".join(literal(name, lang) for lang, name in thing.names.items())
        unconfirmed = ", ".join(literal(lang) for lang in thing.names)
        sources = ", ".join(literal(_place(doc, part)) for doc, part in thing.places)
        yield (
            f"\n# They meet in {thing.meetings} {'place' if thing.meetings == 1 else 'places'}.\n"
            f"<{_relative(thing.kind, thing.key)}> a {_CLASSES[thing.kind]} ;\n  skos:prefLabel {names} ;\n"
            f"  rg:namesUnconfirmedIn {unconfirmed} ;\n  dcterms:source {sources} .\n"
        )


def attested_turtle(attested: Iterable[Attestation]) -> Iterator[str]:
    """Attestations: which text calls which entry by which name, in its version in the language of the name."""
    yield f"{_PREFIXES}# Names of the authority that texts of the United Nations attest (resograph names attest).\n"
    last, count = ("", "", ""), 0
    for item in attested:
        place = (item.kind, item.key, item.lang)
        count = count + 1 if place == last else 1
        last = place
        node = _relative("attestation", f"{item.kind}/{item.key}/{item.lang}/{count}")
        yield (
            f"\n<{node}> a rg:Attestation ; rg:ofEntry <{_relative(item.kind, item.key)}> ;\n"
            f"  rg:attestedName {literal(item.name, item.lang)} ; dcterms:source {literal(_place(item.doc, item.part))} .\n"
        )


def _relative(kind: str, key: str) -> str:
    return iri("", kind, key)


def _place(doc: str, part: str) -> str:
    """'A/RES/75/114, pp3'."""
    return f"{doc}, {part}"
