"""What the statements of a work say in the words of other vocabularies, for clients that know only one and do not reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from graph.official_languages import OFFICIAL
from graph.rdf.terms import Triple, literal
from graph.rdf.vocabulary import PREFIXES, term

# Property of the data → the properties of other vocabularies that say the same, or less of the same.
PROPERTIES: Mapping[str, tuple[str, ...]] = {
    "rg:cites": ("cito:cites", "eli:cites", "dcterms:references", "schema:citation"),
    "rg:amends": ("eli:amends", "eli:changes", "schema:legislationChanges"),
    "rg:extends": ("eli:changes", "schema:legislationChanges"),
    "rg:renews": ("rg:extends", "eli:changes", "schema:legislationChanges"),
    "rg:suspends": ("eli:changes", "schema:legislationChanges"),
    "rg:terminates": ("eli:changes", "schema:legislationChanges"),
    "rg:replaces": ("eli:changes", "schema:legislationChanges", "dcterms:replaces"),
    "rg:basedOn": ("eli:based_on",),
    "rg:adoptedBy": ("eli:passed_by", "schema:legislationPassedBy"),
    "rg:topic": ("dcterms:subject", "eli:is_about", "schema:about"),
    "dcterms:identifier": ("eli:id_local", "schema:legislationIdentifier"),
    "eli:date_document": ("dcterms:date", "schema:legislationDate"),
    "dcterms:title": ("schema:name",),
    "rdfs:label": ("schema:name",),
    "eli:is_realized_by": ("frbr:realization", "schema:workExample"),
    "eli:realizes": ("frbr:realizationOf", "schema:exampleOfWork"),
    "dcterms:isPartOf": ("eli:is_part_of",),
}  # fmt: skip

# Class of the data → the classes of other vocabularies beside it.
CLASSES: Mapping[str, tuple[str, ...]] = {
    "eli:LegalResource": ("fabio:Work", "frbr:Work", "schema:Legislation"),
    "undo:Document": ("fabio:Work", "frbr:Work", "schema:CreativeWork"),
    "rg:Instrument": ("eli:LegalResource", "fabio:Work", "frbr:Work", "schema:Legislation"),
    "undo:DocumentVersion": ("frbr:Expression", "schema:Legislation"),
    "undo:Annotation": ("oa:Annotation",),
}

# Class of an act → its type among those of the Publications Office of the European Union (authority table resource-type).
TYPES: Mapping[str, str] = {"undo:Resolution": "eu-type:RES", "undo:Decision": "eu-type:DEC"}
# Code of two letters → that of the table of languages there (ISO 639-3, in capitals).
EU_LANGUAGES: Mapping[str, str] = {lang: one.long_code.upper() for lang, one in OFFICIAL.items()}

_A, _LANGUAGE, _TYPE = term("rdf:type"), term("dcterms:language"), term("eli:type_document")
_SAME: Mapping[str, tuple[str, ...]] = {term(name): tuple(map(term, names)) for name, names in PROPERTIES.items()}
_SAME_CLASSES = {term(name): tuple(map(term, names)) for name, names in CLASSES.items()}
_TYPES = {term(name): term(kind) for name, kind in TYPES.items()}
_SAID_OTHERWISE = frozenset((*_SAME, _A, _LANGUAGE))


def said_otherwise(triples: Iterable[Triple]) -> Iterator[Triple]:
    """What other vocabularies have for `triples`, beside them."""
    for triple in triples:
        if triple[1] not in _SAID_OTHERWISE:
            continue
        subject, predicate, value = triple
        for same in _SAME.get(predicate, ()):
            yield subject, same, value
        if predicate == _A:
            for same in _SAME_CLASSES.get(value, ()):
                yield subject, _A, same
            if value in _TYPES:
                yield subject, _TYPE, _TYPES[value]
        elif predicate == _LANGUAGE and value.startswith(f"<{PREFIXES['lang']}"):
            short = value[len(PREFIXES["lang"]) + 1 : -1]
            yield subject, term("schema:inLanguage"), literal(short)
            if short in EU_LANGUAGES:
                yield subject, term("eli:language"), term(f"eu-language:{EU_LANGUAGES[short]}")
