"""Numbers of resolutions and decisions → targets: whose they are, and whether that body can have adopted them.

A number that its series cannot hold, or that contradicts its year or date, is left open: the target tells what is wrong with it
and what it may be. Where the series and the date leave one reading, that is taken: a pair that is printed from the other side
(157/75), a number with the mark of a footnote glued to it (66/1021 with a note 1).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from graph.dates import PartialDate, year_of
from graph.kinds import ActKind, Kind, Via
from graph.languages import load_script
from graph.model import Document, Doubt
from graph.numbering import EVER, Numbering
from graph.numbers import Number, Session, other_readings
from graph.references import VOICE, ActByNumber, BodyNoun, NamedBody, Owner, UnknownBody, key_of
from graph.resolve.named_bodies import Bodies
from graph.resolve.owners import NumberPlace, owners_of
from graph.resolve.targets import Target, Targets
from graph.symbols import Symbol

_AHEAD = 5  # years from the last that is known, in which a text without a date may have been written
_MOST_CANDIDATES = 5
_MOST_SESSIONS = 100  # a number up to this may be a session whose number after the stroke is lost
_OF_SESSION = re.compile(r"(?P<stem>[A-Z]+)/(?P<session>\d{2,3})/(?P<item>\d{1,4})")  # a document: A/66/102


@dataclass(slots=True)
class Numbers:
    """Resolves the numbers of one document, in text order."""

    targets: Targets
    document: Document
    bodies: Bodies
    years: dict[int, Target] = field(default_factory=dict)  # of the Security Council's, by their serial numbers
    horizon: int = 0
    _named: dict[tuple[ActKind, Number], Target] = field(default_factory=dict)  # the last so far with its body

    def __post_init__(self) -> None:
        self.horizon = horizon_of(self.document, self.numbering)

    @property
    def numbering(self) -> Numbering:
        """What numbers the series of bodies can hold."""
        return self.targets.numbering

    def of_act(self, act: ActByNumber, place: NumberPlace) -> tuple[Target, Via]:
        """What a number stands for, and how it is said (explicit or short-form)."""
        number, said, speaks = act.number, act.owner, place.speaks
        if number is None:
            return self.targets.unknown(act.kind), "explicit"
        if number.shape == "bare":
            if isinstance(said, BodyNoun):  # 'the Council's resolution 338'
                meant = self.bodies.meant(said.noun, place.section, speaks)
                said = NamedBody(meant) if meant else None
            number = self._with_session(number, said, act.date, speaks)
            owner = key_of(said) or (speaks if said == VOICE else None)
            if number.shape == "bare" and owner and self.numbering.numbered_by_autumn(owner):
                return self.targets.unknown(act.kind), "explicit"  # not by a year of the Council's
            number = self._with_year(number, said, act.date, speaks)
        if number.shape == "bare" and (said in (None, VOICE) or key_of(said) == self.numbering.table.of_years):
            return self._of_council(act.kind, number, said, speaks), "short-form"
        if said and self._is_unknown(said):
            if number.shape not in ("year", "roman"):  # by which the series of the Council and the Assembly are known
                return self.targets.unknown(act.kind), "explicit"
            act = act._replace(owner=None)
        target = self._named_before(act, number, place) or self._chosen(act, number, place)
        if target.id and (key_of(act.owner) or isinstance(act.owner, BodyNoun)):
            self._named[act.kind, number] = target
        if target.id and number.shape == "year":
            self.years[number.serial] = target
        return target, "explicit"

    def _named_before(self, act: ActByNumber, number: Number, place: NumberPlace) -> Target | None:
        """What a number without a body, which the organ that speaks cannot have adopted, has been said to be before."""
        if act.owner not in (None, VOICE) or (act.kind, number) not in self._named:
            return None
        own = place.speaks
        possible = own and self.numbering.numbers_so(own, number) and self._problem(own, act, number) is None
        return None if possible else self._named[act.kind, number]

    def of_symbol(self, symbol: Symbol) -> Target:
        """What a symbol stands for; without the year of a Security Council resolution ('S/RES/1808'), the one named with it, else
        what the series tells."""
        symbol = self.numbering.symbols.parse(symbol.text) or symbol  # by all bodies of the authority
        number = symbol.number
        if symbol.body is None:
            return self.targets.symbol(symbol.text)
        if number is None:
            return self._of_document(symbol)
        if symbol.body == self.numbering.table.of_years and number.shape == "bare":
            return self._without_year(symbol, number, symbol.body)
        target = self.targets.symbol(symbol.text)
        if self._cannot_be(symbol.kind, symbol.body, number):
            written = ActByNumber(_act(symbol), number, NamedBody(symbol.body))
            return self._chosen(written, number, NumberPlace(self.document, None, 0))
        if symbol.body == self.numbering.table.of_years and number.shape == "year":
            self.years[number.serial] = target
        return target

    def _without_year(self, symbol: Symbol, number: Number, council: str) -> Target:
        """A symbol of the Security Council's without year: what has been named in full with its number, else with the year that the
        series tells; as it is written where that knows none but there may be one by now."""
        if named := self.years.get(number.serial):
            return named
        if whole := self.numbering.of_serial(council, number.serial):
            return self.targets.numbered(symbol.kind, council, whole)
        newest = Number("year", number.serial, Session(self.horizon))
        if trouble := self.numbering.trouble(council, symbol.kind, newest, self.horizon):
            return self.targets.unknown(symbol.kind)._replace(problem=Doubt("series", trouble))
        return self.targets.symbol(symbol.text)

    def _of_document(self, symbol: Symbol) -> Target:
        """The document of a symbol; without the mark of a footnote that is glued to a number of which there are not so many."""
        written = _OF_SESSION.fullmatch(symbol.text)
        body, number = symbol.body or "", Number.parse(f"{written['session']}/{written['item']}") if written else None
        if written is None or number is None or not self.numbering.numbers_so(body, number):
            return self.targets.symbol(symbol.text)
        problem = self.numbering.trouble(body, symbol.kind, number, EVER)
        if problem is None:
            return self.targets.symbol(symbol.text)
        for reading in self._without_mark(number):
            if self.numbering.trouble(body, symbol.kind, reading, EVER) is None:
                return self.targets.symbol(f"{written['stem']}/{reading}")
        readings = (reading for reading in self.numbering.alike(body, number, None) if reading != number)
        candidates = tuple(f"{written['stem']}/{reading}" for reading in readings)
        return self.targets.unknown(symbol.kind)._replace(problem=Doubt("series", problem), candidates=candidates)

    def _cannot_be(self, kind: Kind, body: str, number: Number) -> bool:
        numbers_so = self.numbering.numbers_so(body, number)
        return numbers_so and self.numbering.trouble(body, kind, number, self.horizon) is not None

    def _with_session(self, number: Number, said: Owner | None, date: PartialDate | None, speaks: str | None) -> Number:
        """A bare number of a body that numbered on through sessions, with the session of its date; where no date tells that, with the
        one in which the series tells that the number fell: 'General Assembly resolution 1514'."""
        owner = key_of(said) or (speaks if said in (None, VOICE) else None)
        if owner is None or owner == self.numbering.table.of_years:
            return number
        if session := self.numbering.session_of(owner, date):
            return replace(number, shape="roman", session=session)
        told = said is not None and number.serial > _MOST_SESSIONS
        whole = self.numbering.of_serial(owner, number.serial) if told else None
        fell = whole is not None and (date is None or self.numbering.dated(owner, whole, date) is not False)
        return replace(whole, letter=number.letter) if whole and fell else number

    def _with_year(self, number: Number, said: Owner | None, date: PartialDate | None, speaks: str | None) -> Number:
        """A bare number of the Security Council with the year of its date: 'its resolution 277 of 18 March 1970'."""
        council = self.numbering.table.of_years
        of_council = key_of(said) == council or (said in (None, VOICE) and speaks == council)
        year = date.year if date else None
        if said is None and year and not speaks:  # no other organ numbers so since
            of_council = year >= self.numbering.table.none_else_runs_on_since and self.bodies.named(council)
        dated = number.shape == "bare" and year and of_council
        return replace(number, shape="year", session=Session(year)) if dated and year else number

    def _of_council(self, kind: Kind, number: Number, said: Owner | None, speaks: str | None) -> Target:
        """A bare number: what has been named in full with it; where it is said to be the Security Council's, whose numbers run on
        through the years, what the series tells; else open, with what it is if it is the Security Council's."""
        named = self.years.get(number.serial)
        if named is not None:
            return named
        council = self.numbering.table.of_years
        is_named = key_of(said) == council
        maybe = is_named or speaks in (council, None)
        whole = self.numbering.of_serial(council, number.serial) if maybe else None
        target = self.targets.numbered(kind, council, whole) if whole else None
        if target and is_named:
            return target
        candidates = (target.id or "",) if target else ()
        return self.targets.unknown(kind)._replace(candidates=candidates)

    def _is_unknown(self, said: Owner) -> bool:
        """Whether a number is said to be of a body that nobody knows."""
        if isinstance(said, NamedBody):
            return self.targets.find("entity", said.key) is None
        return isinstance(said, UnknownBody)

    def _owners(self, act: ActByNumber, number: Number, place: NumberPlace) -> tuple[str, ...]:
        """The bodies that may own `number`; the one alone that is named with it, if it numbers so."""
        able = owners_of(number, act.owner, act.date, place, self.bodies, self.numbering)
        owners = tuple(body for body in able if self.numbering.adopts_so(body, act.kind, number))
        return owners[:1] if owners and owners[0] == key_of(act.owner) else owners

    def _chosen(self, act: ActByNumber, number: Number, place: NumberPlace) -> Target:
        """The act of the first of its owners that can have adopted it, as it is written or else as it must be read."""
        owners = self._owners(act, number, place)
        by_date = () if key_of(act.owner) in owners or not act.date else self.numbering.table.by_form(number.shape)
        for body in (*owners, *by_date):
            possible = self.numbering.numbers_so(body, number) and self._problem(body, act, number) is None
            if possible and (body in owners or (act.date and self.numbering.dated(body, number, act.date))):
                return self.targets.numbered(act.kind, body, number)
        for reading in self._readings(act, number) if not self._late(act, number, owners) else ():
            for body in self._owners(act, reading, place):
                # Else it would be its by the form of another number alone; that of the Council's is nobody else's.
                near = body not in self.numbering.table.if_named(reading.shape)
                told = body in (key_of(act.owner), place.speaks) or (near and self.bodies.named(body))
                meant = told or body == self.numbering.table.of_sessions or reading.shape == "year"
                if meant and self._problem(body, act, reading) is None:
                    return self.targets.numbered(act.kind, body, reading)
        if not owners:
            return self.targets.unknown(act.kind)
        return self._open(act, number, owners)

    def _late(self, act: ActByNumber, number: Number, owners: tuple[str, ...]) -> bool:
        """Whether nothing is wrong with a number but that its date lies beside its session or year: the date may be misprinted."""
        for body in owners if number.shape != "year" else ():
            years = self.numbering.years(body, number)
            year = act.date.year if act.date else None
            near = years and year and years[0] - 1 <= year <= years[1] + 1
            if near and self.numbering.trouble(body, act.kind, number, self.horizon) is None:
                return True
        return False

    def _open(self, act: ActByNumber, number: Number, owners: tuple[str, ...]) -> Target:
        """What is left open: why, and what it may be."""
        candidates = tuple(dict.fromkeys(self._candidates(act, number, owners)))[:_MOST_CANDIDATES]
        problem = self._problem(owners[0], act, number)
        return self.targets.unknown(act.kind)._replace(problem=problem, candidates=candidates)

    def _problem(self, body: str, act: ActByNumber, number: Number) -> Doubt | None:
        """Why a body cannot have adopted an act with the number and the date of `act`; None where it can."""
        if number.shape == "bare":
            return None
        trouble = self.numbering.trouble(body, act.kind, number, self.horizon)
        if trouble is None and act.date and self.numbering.dated(body, number, act.date) is False:
            years = self.numbering.years(body, number)
            told = "" if years is None else f": {number.period} is of {years[0]}"
            told += f" to {years[1]}" if years and years[1] == years[0] + 1 else ""
            return Doubt("date", f"number and date disagree{told}, not of {act.date}")
        return Doubt("series", trouble) if trouble else None

    def _readings(self, act: ActByNumber, number: Number) -> Iterator[Number]:
        """What a number that cannot be as it is written must be read as, if a body can have adopted that."""
        yield from self._without_mark(number)
        if load_script(self.document.lang or "").from_right:
            yield from other_readings(number)
        if act.date and act.date.year and number.shape == "year":  # '1267 (1988) of 15 October 1999'
            yield replace(number, session=Session(act.date.year))

    def _without_mark(self, number: Number) -> Iterator[Number]:
        """`number` without the mark of one of the document's footnotes, which is glued to it."""
        written = str(number.serial)
        for note in self.document.footnotes if number.shape in ("session", "annual") else ():
            if written.endswith(note) and len(written) > len(note):
                yield replace(number, serial=int(written[: -len(note)]))

    def _candidates(self, act: ActByNumber, number: Number, owners: tuple[str, ...]) -> Iterator[str]:
        """What a number that cannot be as it is written may be."""
        slips = self.numbering.trouble(owners[0], act.kind, number, self.horizon) is not None
        for body in dict.fromkeys((*owners, *self.numbering.table.by_form(number.shape))):
            for reading in (*self.numbering.alike(body, number, act.date, slips), *other_readings(number)):
                fits = self.numbering.numbers_so(body, reading)
                if fits and self.numbering.trouble(body, act.kind, reading, self.horizon) is None:
                    yield self.targets.numbered(act.kind, body, reading).id or ""


def _act(symbol: Symbol) -> ActKind:
    return "decision" if symbol.kind == "decision" else "resolution"


def horizon_of(document: Document, numbering: Numbering) -> int:
    """The last year of which a document can cite acts: the one after its own, since what its date tells may be early.

    Where its symbol does not tell when it was written, some years after the last that the series know.
    """
    symbol = Symbol.parse(document.id)
    years = None
    if symbol and symbol.body and symbol.number and not numbering.impossible(symbol.body, symbol.kind, symbol.number):
        years = numbering.years(symbol.body, symbol.number)
    if years is None:
        return max(numbering.known_until + _AHEAD, year_of(document.date) or 0)
    return max(*years, year_of(document.date) or 0) + 1
