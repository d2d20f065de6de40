"""The authority: bodies, posts, instruments, programmes and topics, read from SKOS/ORG Turtle.

Users may add files of their own in the same form (`Authority.load(extra=…)`): a key that exists is replaced.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from ontology import HOME
from ontology.numbered_series import SeriesTable
from ontology.properties import Iri, Property, Ref, Value, value_of
from ontology.series_file import table_of
from ontology.thesaurus import SKOS, UNBIS, Concept, concepts_among, concepts_of_table

NAMES = (
    "bodies.ttl",
    "organizations.ttl",
    "names.ttl",
    "instruments.ttl",
    "states.ttl",
    "topics.ttl",
    "series.ttl",
    "ties.ttl",
)
FILES = tuple(Path(__file__).parent / "authority" / name for name in NAMES)
KINDS = ("entity", "instrument", "programme", "state", "topic")

_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_DCTERMS = "http://purl.org/dc/terms/"
_ORG = "http://www.w3.org/ns/org#"
_CLASS = "https://w3id.org/resograph/ontology/class/"
_RG = "https://w3id.org/resograph/ontology#"


class AuthorityError(ValueError):
    """An authority file that cannot be used; the message names the file, the place and the remedy."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing the authority knows. `names` holds the names by language, the preferred one first.

    `properties` are its other statements, sorted.
    """

    key: str
    kind: str
    names: Mapping[str, tuple[str, ...]]
    notation: str | None = None
    issued: str | None = None
    properties: tuple[Property, ...] = ()

    @property
    def label(self) -> str:
        """The English name, else the first name there is, else the key."""
        return self.name("en")

    @property
    def classes(self) -> tuple[str, ...]:
        """The classes of the vocabulary that it is said to have ('convention'), in the order of `properties`."""
        values = (value.value for _, value in self.properties if isinstance(value, Iri))
        return tuple(value.removeprefix(_CLASS) for value in values if value.startswith(_CLASS))

    def linked(self, by: str) -> str | None:
        """The key of the entry to which a property leads, `by` its local name ('postIn'); None where it has none."""
        return next((value.key for value in self.values(by) if isinstance(value, Ref)), None)

    def value(self, of: str) -> str | None:
        """The text or the IRI that a property has, by its local name ('meetingsAnewSince'); None where it has none."""
        return next((value.value for value in self.values(of) if not isinstance(value, Ref)), None)

    def values(self, of: str) -> Iterator[Value]:
        """The values of a property, by its local name."""
        return (each.value for each in self.properties if each.name == of)

    def is_sought(self, lang: str) -> bool:
        """Whether its names in a text of this language are mentions of it; not those of the United Nations, which are in every
        line, nor names that are common words there ('欧洲学校')."""
        if self.value("notSought") is not None:
            return False
        return all(value.value != lang for value in self.values("notSoughtIn") if not isinstance(value, Ref))

    def name(self, lang: str) -> str:
        """The preferred name in `lang`, else in English, else in any language, else the key."""
        for names in (self.names.get(lang), self.names.get("en"), *self.names.values()):
            if names:
                return names[0]
        return self.key


@dataclass(frozen=True)
class Authority:
    """All entries, by (kind, key), in the order of the files; how bodies number their acts; whether that is what comes with the program."""

    entries: Mapping[tuple[str, str], Entry] = field(default_factory=dict)
    series: SeriesTable = field(default_factory=SeriesTable)
    is_shipped: bool = field(default=False, compare=False)

    @classmethod
    def load(cls, extra: Iterable[Path] = (), leaving_out: Iterable[Path] = ()) -> Authority:
        """The shipped files (but those of `leaving_out`) and then `extra`. Raises AuthorityError where one cannot be read."""
        entries: dict[tuple[str, str], Entry] = {}
        told: dict[str, list[Any]] = {}
        left_out = frozenset(leaving_out)
        files = (*(file for file in FILES if file not in left_out), *extra)
        for path in files:
            if path.suffix.lower() == ".tsv":
                _add_concepts(entries, _table(path))
                continue
            statements = _statements(path)
            _add_concepts(entries, concepts_among(statements))
            for subject, triples in statements.items():
                if subject.startswith(UNBIS):
                    continue
                entry = _more(entries.get(_place(subject)), triples) or _entry(subject, triples)
                if entry is not None:
                    entries[entry.kind, entry.key] = entry
            for subject, triples in statements.items():
                told.setdefault(subject, []).extend(triples)
        return cls(entries, table_of(told), is_shipped=files == tuple(FILES))

    @cached_property
    def digest(self) -> str:
        """A digest of all entries, which differs where anything in them does."""
        return hashlib.sha256(
            repr((list(self.entries.values()), self.series)).encode("utf-8", "backslashreplace")
        ).hexdigest()

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries.values())

    def get(self, kind: str, key: str) -> Entry | None:
        """The entry of a kind and key."""
        return self.entries.get((kind, key))

    def body(self, key: str | None) -> Entry | None:
        """The body, office or mission of a key."""
        return self.entries.get(("entity", key or ""))

    def names(self, kind: str, lang: str) -> Iterator[tuple[Entry, str]]:
        """The entries of a kind that are sought in texts, each with each of its names in a language."""
        for entry in self:
            if entry.kind == kind and entry.is_sought(lang):
                for name in entry.names.get(lang, ()):
                    yield entry, name

    def acronym(self, key: str | None) -> str | None:
        """The acronym of a body: 'ga' → 'GA'; None where it has none."""
        entry = self.body(key)
        return entry.notation if entry else None

    @cached_property
    def bodies_by_acronym(self) -> Mapping[str, str]:
        """Acronym in capitals → key of the body."""
        return {entry.notation.upper(): entry.key for entry in self if entry.kind == "entity" and entry.notation}

    def find(self, text: str, kind: str | None = None) -> Entry | None:
        """The entry (of a kind) whose key, acronym or name in any language is `text`, whatever its case; else None."""
        found = self._by_name.get(text.strip().casefold(), ())
        return next((entry for entry in found if kind in (None, entry.kind)), None)

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[Entry, ...]]:
        found: dict[str, tuple[Entry, ...]] = {}
        for entry in self:
            names = {
                entry.key,
                entry.notation or entry.key,
                *(name for names in entry.names.values() for name in names),
            }
            for name in sorted(names):
                found[name.casefold()] = (*found.get(name.casefold(), ()), entry)
        return found

    @cached_property
    def topics_by_name(self) -> Mapping[str, str]:
        """Upper-case names of the topics, in every language → keys."""
        return {
            name.upper(): entry.key
            for entry in self
            if entry.kind == "topic"
            for names in entry.names.values()
            for name in names
        }


def _add_concepts(entries: dict[tuple[str, str], Entry], concepts: Iterable[Concept]) -> None:
    """Add the concepts of a thesaurus to `entries`: more names to the topics that are of them already, else topics of their own."""
    known = {entry.value("exactMatch"): entry for entry in entries.values() if entry.kind == "topic"}
    for concept in concepts:
        entry = known.get(concept.iri) or entries.get(("topic", concept.key))
        if entry is None:
            entry = Entry(concept.key, "topic", {}, properties=(Property(SKOS + "exactMatch", Iri(concept.iri)),))
        own = entry.names
        names = {
            lang: tuple(dict.fromkeys((*own.get(lang, ()), *concept.names.get(lang, ()))))
            for lang in (*own, *concept.names)
        }
        entries["topic", entry.key] = replace(entry, names=names)


def _table(path: Path) -> Sequence[Concept]:
    try:
        return list(concepts_of_table(path))
    except (OSError, ValueError) as error:
        raise AuthorityError(f"{path}: cannot be read as a table of terms: {error}") from error


def _statements(path: Path) -> dict[str, list[Any]]:
    """The triples of a Turtle file, by their subjects."""
    import pyoxigraph

    statements: dict[str, list[Any]] = {}
    try:
        for triple in pyoxigraph.parse(path=str(path), base_iri=HOME):
            if isinstance(triple.subject, pyoxigraph.NamedNode):
                statements.setdefault(triple.subject.value, []).append(triple)
    except (SyntaxError, OSError, ValueError) as error:
        raise AuthorityError(
            f"{path}: cannot be read as an authority file: {error}. Give Turtle as in ontology/authority/*.ttl."
        ) from error
    return statements


def _entry(subject: str, triples: list[Any]) -> Entry | None:
    names: dict[str, list[str]] = {}
    kind, notation, issued = "topic", None, None
    statements: list[tuple[str, Any]] = []
    preferred_first = sorted(triples, key=lambda triple: triple.predicate.value != SKOS + "prefLabel")
    for triple in preferred_first:
        predicate, value = triple.predicate.value, triple.object
        match predicate:
            case _ if predicate == _TYPE:
                kind = _kind(value.value, kind)
            case _ if predicate in (SKOS + "prefLabel", SKOS + "altLabel"):
                names.setdefault(value.language or "en", []).append(value.value)
                continue
            case _ if predicate == SKOS + "notation":
                notation = value.value
                continue
            case _ if predicate == _DCTERMS + "issued":
                issued = value.value
        statements.append((predicate, value))
    if not names or (kind == "topic" and _place(subject)[0] in KINDS[:-1]):  # more names of what is not there
        return None
    key = _key(subject, kind)
    return Entry(key, kind, {lang: tuple(n) for lang, n in names.items()}, notation, issued, _told(statements))


def _more(entry: Entry | None, triples: list[Any]) -> Entry | None:
    """`entry` with what a file says of it without a type: how it is tied to other datasets, and more names, before those it has."""
    if entry is None or entry.kind == "topic" or any(triple.predicate.value == _TYPE for triple in triples):
        return None
    more = _entry("", triples)
    names, told = (more.names, more.properties) if more else ({}, _told((t.predicate.value, t.object) for t in triples))
    merged = {
        lang: tuple(dict.fromkeys((*names.get(lang, ()), *entry.names.get(lang, ()))))
        for lang in {**names, **entry.names}
    }
    return replace(entry, names=merged, properties=_sorted({*entry.properties, *told}))


def _told(statements: Iterable[tuple[str, Any]]) -> tuple[Property, ...]:
    """The properties that predicates and RDF terms tell."""
    found = ((predicate, value_of(node)) for predicate, node in statements)
    return _sorted(Property(predicate, value) for predicate, value in found if value is not None)


def _sorted(told: Iterable[Property]) -> tuple[Property, ...]:
    """Properties in the order in which they are written."""
    return tuple(sorted(told, key=lambda each: (each.predicate, str(each.value))))


def _place(subject: str) -> tuple[str, str]:
    """The kind and key that an IRI names."""
    kind, _, key = subject.removeprefix(HOME).partition("/")
    return kind, key


def _kind(type_iri: str, current: str) -> str:
    if type_iri == _RG + "Instrument":
        return "instrument"
    if type_iri == _RG + "Programme":
        return "programme"
    if type_iri == _RG + "State":
        return "state"
    return "entity" if type_iri.startswith(_ORG) else current


def _key(subject: str, kind: str) -> str:
    marker = f"/id/{kind}/"
    return (
        subject.split(marker, 1)[1] if marker in subject else subject.rstrip("/#").replace("#", "/").rsplit("/", 1)[-1]
    )
