"""The terms that the data uses, as N-Triples IRIs, and which of them says what of our records."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from graph.kinds import Effect

PREFIXES: Mapping[str, str] = {
    "allot": "https://w3id.org/akn/ontology/allot/",
    "cito": "http://purl.org/spar/cito/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "eu-language": "http://publications.europa.eu/resource/authority/language/",
    "eu-type": "http://publications.europa.eu/resource/authority/resource-type/",
    "fabio": "http://purl.org/spar/fabio/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "frbr": "http://purl.org/vocab/frbr/core#",
    "lang": "http://id.loc.gov/vocabulary/iso639-1/",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "rg": "https://w3id.org/resograph/ontology#",
    "rgc": "https://w3id.org/resograph/ontology/class/",
    "rgr": "https://w3id.org/resograph/ontology/relation/",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": "http://spdx.org/rdf/terms#",
    "undo": "https://w3id.org/un/ontology/undo/",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "void": "http://rdfs.org/ns/void#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


@cache  # of the terms there are, each asked for with every citation
def term(name: str) -> str:
    """'rg:cites' → '<https://w3id.org/resograph/ontology#cites>'."""
    prefix, _, local = name.partition(":")
    return f"<{PREFIXES[prefix]}{local}>"


def shortened(iri: str) -> str:
    """'http://purl.org/spar/cito/cites' → 'cito:cites'; as it is where no prefix fits."""
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri[len(namespace) :]}"
    return iri


# Relation (lemma of the governing verb) → the property that is its plain edge. The ontology holds the same pairs.
RELATIONS: Mapping[str, str] = {
    "recall": "recalls", "reaffirm": "reaffirms", "reiterate": "reiterates", "note": "notes", "take-note": "takesNoteOf",
    "welcome": "welcomes", "endorse": "endorses", "approve": "approves", "adopt": "adopts", "affirm": "affirms",
    "recognize": "recognizes", "acknowledge": "acknowledges", "emphasize": "emphasizes", "stress": "stresses",
    "bear-in-mind": "bearsInMind", "guide": "isGuidedBy", "consider": "considers", "commend": "commends",
    "express-concern": "expressesConcernAbout", "condemn": "condemns", "determine": "determines", "decide": "decidesOn",
    "demand": "demands", "request": "requests", "invite": "invites", "urge": "urges", "encourage": "encourages",
    "call-upon": "callsUpon", "pursuant-to": "actsPursuantTo", "amend": "amends", "extend": "extends",
    "terminate": "terminates", "supersede": "replaces", "base-on": "isBasedOn", "mention": "namesWithoutVerb",
    "convince": "isConvincedOf", "aware": "isAwareOf", "resolve": "isResolvedOn", "desire": "desires", "have-regard": "hasRegardTo",
    "believe": "believes", "hear": "hears", "receive": "receives", "declare": "declares", "support": "supports",
    "authorize": "authorizes", "establish": "establishes", "recommend": "recommends", "direct": "directs", "express": "expresses",
    "suspend": "suspends",
}  # fmt: skip

# What is decided of what an act set → the property of that edge.
EFFECTS: Mapping[Effect, str] = {
    "extend": "extends", "renew": "renews", "amend": "amends", "suspend": "suspends", "terminate": "terminates",
    "replace": "replaces",
}  # fmt: skip

# Kind of target → its classes. Entities take theirs from the authority.
CLASSES: Mapping[str, tuple[str, ...]] = {
    "resolution": ("undo:Resolution", "eli:LegalResource"),
    "decision": ("undo:Decision", "eli:LegalResource"),
    "statement": ("undo:OfficialStatement", "eli:LegalResource"),
    "document": ("undo:Document",),
    "instrument": ("rg:Instrument",),
    "entity": ("allot:Organization",),
    "programme": ("rg:Programme",),
    "session": ("rg:Session",),
    "meeting": ("rg:Meeting",),
}

PARTS: Mapping[str, str] = {
    "title": "rg:Title", "basis": "rg:Basis", "pp": "rg:PreambularParagraph", "op": "rg:OperativeParagraph",
    "p": "rg:Paragraph",
    "annex": "rg:Annex", "fn": "rg:Footnote",
}  # fmt: skip

INSTRUMENT_CLASSES: Mapping[str, str] = {
    "convention": "undo:Convention", "covenant": "undo:Treaty", "treaty": "undo:Treaty", "protocol": "undo:Protocol",
    "charter": "undo:Charter", "rules": "undo:Rules", "code": "undo:CodeOfConduct",
}  # fmt: skip
