"""Names attested: where a version names a thing as the authority says, unconfirmed, and others bear it out.

One other version does by a confirmed name, `_AGREEING` do by unconfirmed names of the same thing: they agree on the place.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.kinds import Kind, kind_of
from graph.languages import AVAILABLE, load
from graph.settle.facts import Fact, Settled, Witness
from graph.settle.slots import NAMES
from ontology.authority import Authority, Entry
from ontology.confirmed import NameOfEntry, is_attested, is_confirmed

_AGREEING = 2  # other versions whose names of a thing, none of which has a source, bear one another out
_AROUND = 3  # characters that stand before or behind a name in its mention: an article, a case, a quotation mark


@dataclass(frozen=True, slots=True, order=True)
class Attestation:
    """The text `doc`, in its version `lang`, calls the entry by `name` in its part `part`."""

    kind: Kind
    key: str
    lang: str
    name: str
    doc: str
    part: str


@dataclass(frozen=True, slots=True, order=True)
class Unattested:
    """A name of the authority that has no source and that no text attests; `seen` are the mentions in texts that use it."""

    kind: Kind
    key: str
    lang: str
    name: str
    seen: int


def unattested(works: Iterable[Settled], authority: Authority) -> tuple[Unattested, ...]:
    """The names of `authority` that have no source, that neither the works nor any text before them attest."""
    finder, seen, sure = _Finder(authority), Counter[NameOfEntry](), set[NameOfEntry]()
    for work in works:
        for fact in work.facts:
            seen.update(finder.named(fact))
            sure.update((item.kind, item.key, item.lang, item.name) for item in finder.attested(fact))
    unsure = (
        (entry, (kind_of(entry.kind), entry.key, lang, name))
        for entry in authority if entry.kind in NAMES for lang, names in entry.names.items() if lang in AVAILABLE for name in names
    )  # fmt: skip
    return tuple(
        sorted(
            Unattested(*place, seen[place])
            for entry, place in unsure
            if place not in sure and not is_confirmed(entry, *place[2:]) and not is_attested(entry, *place[2:])
        )
    )


def attestations(works: Iterable[Settled], authority: Authority) -> tuple[Attestation, ...]:
    """The names of `authority` without a source that the works attest, each with the first text that does."""
    finder = _Finder(authority)
    found: dict[tuple[Kind, str, str, str], Attestation] = {}
    for work in works:
        for fact in work.facts:
            for attested in finder.attested(fact):
                found.setdefault((attested.kind, attested.key, attested.lang, attested.name), attested)
    return tuple(sorted(found.values()))


class _Finder:
    """Tells by which of its names a mention calls an entry."""

    def __init__(self, authority: Authority):
        self._authority = authority
        self._endings = {lang: re.compile(load(lang).endings or r"(?!)") for lang in AVAILABLE}

    def attested(self, fact: Fact) -> Iterator[Attestation]:
        """The unconfirmed names by which versions call what others call by a confirmed one, or by several unconfirmed ones."""
        entry = self._authority.get(fact.kind, fact.id) if fact.id and fact.kind in NAMES else None
        if entry is None or len(fact.languages) < 2:
            return
        named = [(witness, name) for witness in fact.witnesses if (name := self._name(entry, witness))]
        sure = {witness.lang for witness, name in named if is_confirmed(entry, witness.lang, name)}
        said = {witness.lang for witness, _ in named}
        for witness, name in named:
            borne_out = sure - {witness.lang} or len(said - {witness.lang}) >= _AGREEING
            if borne_out and not is_confirmed(entry, witness.lang, name):
                yield Attestation(fact.kind, entry.key, witness.lang, name, fact.doc, witness.part)

    def named(self, fact: Fact) -> Iterator[NameOfEntry]:
        """By which names of the authority's the witnesses of a fact call its target."""
        entry = self._authority.get(fact.kind, fact.id) if fact.id and fact.kind in NAMES else None
        for witness in fact.witnesses if entry else ():
            if entry and (name := self._name(entry, witness)):
                yield entry.kind, entry.key, witness.lang, name

    def _name(self, entry: Entry, witness: Witness) -> str | None:
        """The longest name of `entry` that the mention is, but for case and what is written together with it."""
        if witness.id != entry.key or witness.via not in ("explicit", "list") or witness.lang not in self._endings:
            return None
        said = self._form(witness.text, witness.lang)
        fitting = (
            name
            for name in entry.names.get(witness.lang, ())
            if (form := self._form(name, witness.lang)) in said and len(said) - len(form) <= _AROUND
        )
        return max(fitting, key=len, default=None)

    def _form(self, text: str, lang: str) -> str:
        """A name as it is compared: whatever its case, grammatical or of letters, and its apostrophes."""
        plain = unicodedata.normalize("NFKC", text).replace("’", "'")
        return self._endings[lang].sub("", " ".join(plain.split())).casefold()
