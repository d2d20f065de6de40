"""Whether a body can have adopted an act of a number: judged by its series (`ontology.numbered_series`), never by the number alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property, lru_cache

from graph.dates import PartialDate
from graph.kinds import Kind
from graph.numbers import Number, NumberShape, Session, roman
from graph.symbols import Symbols
from ontology.numbered_series import Cycle, Period, Series, SeriesTable

EVER = 9999  # the year of a text of which nobody tells when it was written
_KEPT = 1 << 16  # judgements
_ELECTIONS = 100  # numbers right before the first of its decisions, which the elections of a session once had
_RUNNING: tuple[NumberShape, ...] = ("year", "roman")  # the forms of numbers that run on
_IN_A_YEAR = 100  # numbers that run on go on by so many a year at the most, where no last one is known


class Numbering:
    """The series of all bodies."""

    def __init__(self, table: SeriesTable):
        self.table = table
        self.known_until = table.known_until
        self.symbols = Symbols(table)
        self.trouble = lru_cache(maxsize=_KEPT)(self._trouble)
        self.years = lru_cache(maxsize=_KEPT)(self._years)
        self.numbers_so = lru_cache(maxsize=_KEPT)(self._numbers_so)
        self._series = lru_cache(maxsize=_KEPT)(self._series_of)

    def adopts(self, body: str) -> bool:
        """Whether a body adopts acts: an office, a post or a mission does not."""
        return body in self.table.bodies

    def _numbers_so(self, body: str, number: Number) -> bool:
        """Whether a body numbers its acts in the form of `number`: the Assembly never had a 2004/25."""
        if number.shape == "bare":
            return self.adopts(body)
        known = self.table.of(body)
        if not known:
            return (
                number.shape not in ("year", "point")
                and not (number.session and number.session.special == "ES")
                and self.adopts(body)
            )
        return any(_has(series, number) for series in known if series.shape == number.shape)

    @cached_property
    def pointed(self) -> frozenset[str]:
        """The bodies that number with a full stop: 69.2."""
        told = self.table.bodies.values()
        return frozenset(body.key for body in told if any(series.shape == "point" for series in body.series))

    def bears_year(self, number: Number) -> bool:
        """Whether a number bears a year of the body whose numbers run on through the years."""
        return number.shape == "year" and number.ordinal >= self.table.first_year

    def before_sessions(self, number: Number) -> bool:
        """Whether a number is of an earlier session than those by which the Assembly numbers with a stroke."""
        return number.shape == "session" and number.with_stroke and number.ordinal < self.table.first_session

    def session_of(self, body: str, date: PartialDate | None) -> Session | None:
        """The session in which a body was that numbered by them in Roman numerals, and held one a year from autumn on.

        None where `date` does not tell: it lacks its month, or lies before a session opens, or after the last one.
        """
        opens = self._in_roman(body)
        if opens is None or opens.month is None or date is None or not date.year or (date.month or 0) < opens.month:
            return None
        session = opens.first + date.year - opens.year
        return Session(session, numeral=roman(session)) if opens.first <= session <= (opens.last or session) else None

    def numbered_by_autumn(self, body: str) -> bool:
        """Whether a body has numbered on through sessions in Roman numerals of which one opened each year."""
        return self._in_roman(body) is not None

    def _in_roman(self, body: str) -> Cycle | None:
        """How those sessions followed one another."""
        cycles = (c for series in self.table.of(body) if series.shape == "roman" for c in series.cycles)
        return next((cycle for cycle in cycles if cycle.month), None)

    def impossible(self, body: str, kind: Kind, number: Number) -> bool:
        """Whether a body cannot have adopted act `number`, whenever a text was written."""
        return not self.numbers_so(body, number) or self.trouble(body, kind, number, EVER) is not None

    def refuses(self, text: str) -> bool:
        """Whether a symbol is of an act that its body cannot have adopted: S/RES/1989(2001)."""
        symbol = self.symbols.parse(text)
        if symbol is None or symbol.body is None or symbol.number is None or not self.table.of(symbol.body):
            return False
        return self.impossible(symbol.body, symbol.kind, symbol.number)

    def _trouble(self, body: str, kind: Kind, number: Number, horizon: int) -> str | None:
        """Why a body cannot have adopted act `number` by the year `horizon`; None where it can.

        The body numbers in this form (`numbers_so`).
        """
        series = self._series(body, number)
        if series is None:
            return None
        if series.runs_on and kind == "resolution" and (disagrees := _out_of_run(series, number)):
            return disagrees
        years = _years_in(series, number, horizon)
        if years is None:
            return f"no session or year {number.period}" if number.period else None
        if years[0] > horizon:
            session = "" if number.period == str(years[0]) else f"session {number.period} is of "
            return f"{session}{years[0]}, after the text itself"
        return _outside(series, kind, number)

    def _years(self, body: str, number: Number) -> tuple[int, int] | None:
        """The first and the last year in which a body can have adopted act `number`; None where nothing is told of that."""
        series = self._series(body, number)
        years = _years_in(series, number, 0) if series else None
        return years if years and years[1] >= years[0] > 0 else None

    def is_decision(self, body: str, number: Number) -> bool:
        """Whether a body numbers decisions so, and no resolutions: the Assembly's decisions of a session begin with 401."""
        series = self._series(body, number)
        return series is not None and series.first_decision is not None and number.serial >= series.first_decision

    def adopts_so(self, body: str, kind: Kind, number: Number) -> bool:
        """Whether a body that numbers so adopts acts of a kind: some bodies take decisions and no resolutions."""
        series = self._series(body, number)
        return series is None or series.most.get(kind) != 0

    def year_begun(self, body: str, number: Number) -> int | None:
        """The year in which the session of an act began; None where that is not known, or a session went on for years."""
        series = self._series(body, number)
        years = _years_in(series, number, EVER) if series else None
        return years[0] if years and years[1] <= years[0] + 1 else None

    def dated(self, body: str, number: Number, date: PartialDate) -> bool | None:
        """Whether a body can have adopted act `number` on `date`; None where nothing tells."""
        series = self._series(body, number)
        year = date.year
        if series is None or year is None:
            return None
        years = _years_in(series, number, year)
        if years is None:
            return None if number.shape == "bare" else False
        if not years[0] <= year <= years[1]:
            return False
        special = number.session is not None and number.session.special
        opens = next((c.month for c in series.cycles if c.month and not c.prefix and not special), None)
        month = date.month if opens and years[1] == years[0] + 1 else None
        if month is None or opens is None:
            return True
        return month >= opens if year == years[0] else month <= opens

    def of_serial(self, body: str, serial: int) -> Number | None:
        """The number in full of a serial number that runs on through the years or sessions: the Security Council's 1325 is 1325
        (2000), the Assembly's 1514 is 1514 (XV). None where no period, or more than one, is known to have had it."""
        held = [
            Number(shape, serial, Session.parse(period.name))
            for series in self.table.of(body)
            for shape in _RUNNING
            if series.shape == shape
            for period in series.periods
            if period.first and period.last and period.first <= serial <= period.last
        ]
        return held[0] if len(held) == 1 else None

    def in_run(self, body: str, number: Number) -> bool:
        """Whether a body whose numbers run on through the years has adopted `number` in its year, as far as is known."""
        return number.shape == "year" and self.of_serial(body, number.serial) == replace(number, letter="")

    def alike(self, body: str, number: Number, date: PartialDate | None, slips: bool = True) -> Iterator[Number]:
        """What an act of a body may be that it cannot have adopted as it is written: with the session or year in which its serial
        number fell or which the date tells; with `slips` also with one digit otherwise, or without the mark of a footnote at its end.
        """
        yield number
        series = self._series(body, number)
        if series is None:
            return
        if date and number.shape == "session" and number.with_stroke:
            for session in (number.ordinal - 1, number.ordinal + 1):
                if self.dated(body, moved := replace(number, session=Session(session)), date):
                    yield moved
        if not slips:
            return
        if series.runs_on:
            fell = (p for p in series.periods if p.first and p.last and p.first <= number.serial <= p.last)
            yield from (replace(number, session=Session.parse(period.name)) for period in fell)
            own = series.period(number.period)
            known = range(own.first, (own.last or own.first) + 1) if own and own.first else ()
            yield from (
                replace(number, serial=serial) for serial in known if _one_slip(str(serial), str(number.serial))
            )
        elif len(str(number.serial)) > 2:
            yield from (replace(number, serial=int(str(number.serial)[:-length])) for length in (1, 2))

    def _series_of(self, body: str, number: Number) -> Series | None:
        return next((one for one in self.table.of(body) if one.shape == number.shape and _has(one, number)), None)


def _outside(series: Series, kind: Kind, number: Number) -> str | None:
    """Why no session or year of a series had so high or so low a number; None where one may have had. The decisions of special
    sessions have low ones."""
    most, first = series.most.get(kind), series.first_decision
    if most is not None and number.serial > most:
        return f"no session or year has had so many: {number.serial}"
    special = number.session is not None and number.session.special
    if (
        kind == "decision"
        and first
        and number.shape == "session"
        and not special
        and number.serial < first - _ELECTIONS
    ):
        return f"the decisions of a session do not begin so low: {number.serial}"
    return None


def _session(period: Period) -> Session:
    """The session or year that a period of a series is."""
    return Session.parse(period.name) or Session(0)


def _has(series: Series, number: Number) -> bool:
    """Whether a series has sessions of this form; of those in Roman numerals, whether it has this one."""
    if series.shape in ("year", "point") or not (series.cycles or series.periods):
        return True
    session = number.session
    if session is not None and session.special:
        alike = any(_session(period).special == session.special for period in series.periods)
        return alike or any(cycle.prefix == session.prefix for cycle in series.cycles)
    if series.period(number.period):
        return True
    regular = [cycle for cycle in series.cycles if not cycle.prefix]
    if not regular:
        return any(not _session(period).special for period in series.periods)
    value = number.ordinal
    return any(cycle.first <= value <= (cycle.last or value) for cycle in regular)


def _years_in(series: Series, number: Number, open_end: int) -> tuple[int, int] | None:
    """The years of the session or year of `number`; None where the series has none such."""
    period = series.period(number.period)
    if period and period.years:
        return period.years
    if series.shape == "year":
        last = series.periods[-1].years
        year = number.ordinal
        return (year, year) if last and year > last[0] else None
    prefix = number.session.prefix if number.session else ""
    for cycle in series.cycles:
        if cycle.prefix == prefix and (years := cycle.years(number.ordinal, open_end)):
            return years
    told = bool(series.cycles or series.periods)
    return None if told else (0, 9999)


def _out_of_run(series: Series, number: Number) -> str | None:
    """Why a number that runs on is not of its session or year; None where it may be."""
    before, own, after = _about(series, number)
    low = max((period.last or 0 for period in before if period.last), default=0)
    high = min((period.first for period in after if period.first), default=None)
    if own is not None and own.first is None:
        return None
    if number.serial > low and (high is None or number.serial < high):
        newest = series.periods[-1].first or 0
        since = number.ordinal - _session(series.periods[-1]).number + 1 if series.shape == "year" else 1
        if series.shape == "year" and high is None and number.serial > newest + _IN_A_YEAR * since:
            return f"no number {number.serial} yet"
        return None
    at = next((p for p in series.periods if p.first and p.first <= number.serial <= (p.last or p.first)), None)
    what = "year" if series.shape == "year" else "session"
    told = f": {number.serial} is of {at.name}" if at else ""
    return f"number and {what} disagree{told}"


def _about(series: Series, number: Number) -> tuple[list[Period], Period | None, list[Period]]:
    """The periods before that of `number`, that itself if it is told, and those after it.

    Special sessions lie between others: they are compared with those of their kind alone.
    """
    special = number.session.special if number.session else None
    alike = [(_session(period), period) for period in series.periods]
    alike = [(session, period) for session, period in alike if session.special == special]
    before = [period for session, period in alike if session.number < number.ordinal]
    after = [period for session, period in alike if session.number > number.ordinal]
    return before, series.period(number.period), after


def _one_slip(one: str, other: str) -> bool:
    """Whether one digit was misread or left out, or two were put in each other's places."""
    if len(one) == len(other):
        differ = [place for place in range(len(one)) if one[place] != other[place]]
        swapped = len(differ) == 2 and one[differ[0]] == other[differ[1]] and one[differ[1]] == other[differ[0]]
        return len(differ) == 1 or swapped
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer)))
