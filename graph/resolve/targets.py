"""What may be cited, by canonical id: symbols, numbers of bodies, entries of the authority, titles nobody knows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

from graph.dates import PartialDate, year_of
from graph.kinds import Kind
from graph.model import Document, Doubt
from graph.naming import Namer
from graph.numbers import Number, Session
from graph.occasion_ids import OccasionId
from graph.symbols import Symbol
from ontology.authority import Authority, Entry
from ontology.properties import Ref

_KEPT = 1 << 16  # targets
_MOST_IN_A_SESSION = 400  # meetings; one of a higher number is of a body that counted on
_POST = "post"  # the class of bodies that are one person


class Target(NamedTuple):
    """What a citation points to; `id` is None where it is left open: `problem` may tell why, `candidates` what it may be.

    `type` is the kind of its noun ('convention').
    """

    id: str | None
    label: str | None
    known: bool
    type: str = ""
    problem: Doubt | None = None
    candidates: tuple[str, ...] = ()


class Targets:
    """Makes targets from what mentions say."""

    def __init__(self, authority: Authority):
        self._authority = authority
        self._namer = Namer(authority)
        self.numbering = self._namer.numbering
        self._leads_to = lru_cache(maxsize=_KEPT)(self._linked)
        self._entries: dict[tuple[str, str], Target | None] = {}
        # What is cited once is mostly cited again; bounded, since a corpus is not.
        self.symbol = lru_cache(maxsize=_KEPT)(self._symbol)
        self.numbered = lru_cache(maxsize=_KEPT)(self._of_number)

    def unknown(self, kind: Kind) -> Target:
        """A target of a kind that is left open."""
        return Target(None, None, False, kind)

    def _symbol(self, text: str) -> Target:
        """The target of a symbol."""
        symbol = self.numbering.symbols.parse(text)
        if symbol is None:
            return Target(text, text, False)
        return Target(symbol.text, self.label(symbol), True, symbol.kind)

    def _of_number(self, kind: Kind, body: str, number: Number) -> Target:
        """The target of resolution or decision `number` of `body`."""
        symbol = self.numbering.symbols.of_body(kind, body, number)
        return Target(symbol.text, self.label(symbol), True, kind)

    def label(self, symbol: Symbol) -> str:
        """The English name of a symbol: 'General Assembly resolution 66/102'; of a document, the symbol itself."""
        return self._namer.act(symbol) or symbol.text

    def occasion(self, kind: Kind, body: str | None, number: Session, period: Session | None = None) -> Target:
        """A session or meeting: 'GA/68', 'SC/4213'; of a post, one of the organ that it is in. A session in which a committee
        only meets is its organ's. A meeting of a body that counts anew each session or year is told by that `period` too
        ('GA/66/83', 'ECOSOC/2012/46'), and left open without it."""
        entry = self._in_session(body) if kind == "session" else self._organ(self._authority.body(body))
        if entry is None:
            return self.unknown(kind)
        occasion = OccasionId(entry.key, number)
        if kind == "meeting" and not _counts_on(entry, number.number, period):
            if period is None:
                return self.unknown(kind)
            occasion = occasion._replace(period=period)
        label = self._namer.occasion(kind, entry, number, occasion.period)
        return Target(occasion.written(self._authority), label, True, kind)

    def session_of(self, body: str | None) -> str | None:
        """The key of the body whose session it is when a body is said to be in session."""
        entry = self._in_session(body)
        return entry.key if entry else None

    def _in_session(self, body: str | None) -> Entry | None:
        entry = self._authority.body(body)
        return self._organ((self._authority.body(entry.linked("meetsInSessionsOf")) or entry) if entry else None)

    def _organ(self, entry: Entry | None) -> Entry | None:
        """A body; of a post, the organ that it is in."""
        return self._authority.body(entry.linked("postIn")) if entry and _POST in entry.classes else entry

    def session_holder(self, body: str | None) -> str | None:
        """The key of the body in whose sessions a body meets: its own, or its organ's; None where it is unknown."""
        entry = self._authority.body(body)
        return (self._leads_to("entity", entry.key, "meetsInSessionsOf") or entry.key) if entry else None

    def period_of(self, document: Document) -> Session | None:
        """The session of a document's body in which it was adopted, or the year, as the body counts: 66, ES-11, 2012."""
        if document.metadata is not None and (told := Session.parse(document.metadata.session or "")):
            return told
        symbol = Symbol.parse(document.id)
        number = symbol.number if symbol else None
        if number is not None and number.shape in ("session", "annual", "roman"):
            return number.session
        return Session(document.session) if document.session else None

    def named(self, kind: Kind, key: str) -> Target:
        """The entry of the authority, else a target of its own for a title that no authority knows."""
        return self.find(kind, key) or Target(slug(key), key, False, "")

    def find(self, kind: Kind, key: str) -> Target | None:
        """The entry of the authority; None where it has none."""
        place = (kind, key)
        if place not in self._entries:
            entry = self._authority.get(kind, key)
            target = Target(entry.key, entry.label, True, next(iter(entry.classes), "")) if entry else None
            self._entries[place] = target
        return self._entries[place]

    def adopted_through(self, resolution: str) -> str | None:
        """The key of the instrument that a resolution adopted; None where it adopted none or several."""
        return self._by_property["adoptedThrough"].get(resolution)

    def body_in(self, key: str) -> str | None:
        """The key of the body that an instrument is of, and names: 'Statute of the International Court of Justice' → icj."""
        return self._leads_to("instrument", key, "ofBody")

    def instrument_of(self, body: str | None, type_: str) -> Target:
        """The instrument of a type that a body has for itself: the rules of procedure of the organ that speaks; else left open."""
        keys = self._own_instruments.get((body or "", type_), ())
        return (self.find("instrument", keys[0]) if len(keys) == 1 else None) or self.unknown("instrument")

    @cached_property
    def _own_instruments(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        """Key of a body and a type → the instruments of it that are of that type."""
        found: dict[tuple[str, str], tuple[str, ...]] = {}
        for entry in self._authority:
            of = entry.linked("ofBody") if entry.kind == "instrument" else None
            for type_ in entry.classes if of else ():
                found[of or "", type_] = (*found.get((of or "", type_), ()), entry.key)
        return found

    def instrument_in(self, key: str) -> Target | None:
        """The instrument that a body is of, and names: 'Conference of the Parties to the Convention on Biological Diversity' → cbd."""
        instrument = self._leads_to("entity", key, "ofInstrument")
        return self.find("instrument", instrument) if instrument else None

    def _linked(self, kind: Kind, key: str, by: str) -> str | None:
        """The key of the entry to which a property of an entry leads."""
        entry = self._authority.get(kind, key)
        return entry.linked(by) if entry else None

    def unqualified(self, of_type: str | None) -> str | None:
        """The key of the instrument that a noun alone means where a text names no other of its type: 'charter' → un-charter."""
        return self._unqualified.get(of_type or "")

    @cached_property
    def _unqualified(self) -> Mapping[str, str]:
        meant = (entry for entry in self._authority if entry.kind == "instrument" and entry.value("meantUnqualified"))
        return {kind: entry.key for entry in meant for kind in entry.classes}

    def protocols_to(self, key: str, year: PartialDate | None) -> tuple[str, ...]:
        """The keys of the protocols to an instrument, all or those of a year, in the order of the authority."""
        found = self._protocols.get(key, ())
        return tuple(protocol for protocol, issued in found if year is None or year == PartialDate(issued))

    @cached_property
    def _protocols(self) -> Mapping[str, tuple[tuple[str, int | None], ...]]:
        """Key of an instrument → its protocols, each with its year."""
        found: dict[str, tuple[tuple[str, int | None], ...]] = {}
        for entry in self._authority:
            for value in entry.values("protocolTo"):
                if isinstance(value, Ref):
                    found[value.key] = (*found.get(value.key, ()), (entry.key, year_of(entry.issued)))
        return found

    def registered_as(self, treaty: str) -> str | None:
        """The key of the treaty with this volume and number of the Treaty Series ('610/8843'); None where it is unknown."""
        return self._by_property["treatySeries"].get(treaty)

    @cached_property
    def _by_property(self) -> Mapping[str, Mapping[str, str]]:
        """What single instruments are called by elsewhere → key; what two of them share is left out."""
        found: dict[str, dict[str, list[str]]] = {"adoptedThrough": {}, "treatySeries": {}}
        for entry in self._authority:
            for name, called in found.items() if entry.kind == "instrument" else ():
                for value in entry.values(name):
                    called.setdefault(value.key if isinstance(value, Ref) else value.value, []).append(entry.key)
        return {name: {called: keys[0] for called, keys in by.items() if len(keys) == 1} for name, by in found.items()}


def _counts_on(entry: Entry, number: int, period: Session | None) -> bool:
    """Whether a body counts its meetings on from session to session: so does one of which nothing else is known, and did some
    until a session or year of theirs."""
    anew = entry.value("meetingsAnewSince")
    if anew is None or number > _MOST_IN_A_SESSION:
        return True
    return period is not None and not period.special and period.number < int(anew)


def slug(title: str) -> str:
    """'Model Law on X' → 'model-law-on-x'; letters of every script stay."""
    return re.sub(r"[\W_]+", "-", title.lower()).strip("-")[:120].rstrip("-")
