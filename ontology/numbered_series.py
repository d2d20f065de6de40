"""The bodies that adopt acts, how they number and write them, and in which years: as typed values (`ontology.series_file` reads them)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Cycle:
    """Sessions that follow a rule: session `first` fell in `year`, then `in_year` every year or one every `between` years.

    `in_year` is 0 where nothing is known but that they come one after the other. A session may go on, or be resumed, for
    `goes_on` years more, and for one more if it opens in `month`. `prefix` is of their numbers ('S-').
    """

    first: int
    year: int
    last: int | None = None
    in_year: int = 1
    between: int = 1
    month: int | None = None
    goes_on: int = 0
    prefix: str = ""

    def years(self, session: int, open_end: int) -> tuple[int, int] | None:
        """The first and the last year in which acts of a session may have been adopted; None where there is no such session.

        `open_end` stands for the last year where none is known.
        """
        if session < self.first or session > (self.last or session):
            return None
        if not self.in_year:
            return self.year, max(self.year, open_end)
        opened = self.year + (session - self.first) // self.in_year * self.between
        return opened, opened + self.goes_on + (self.month is not None)


@dataclass(frozen=True, slots=True)
class Period:
    """One session or year of a series: `name` is its number as the acts bear it ('66', 'S-20', 'XXI', '1999').

    `first` and `last` are the numbers that are known of it, where numbers run on.
    """

    name: str
    years: tuple[int, int] | None = None
    first: int | None = None
    last: int | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """The acts of a body that are numbered in one way: `shape` is session, annual, roman, year or point.

    `most` is by kind how many acts one of its sessions or years has had, at the most. `periods` are in the order of time where
    numbers run on. `by_form` tells how near it lies to take a number of its form alone for one of it: 1 is the nearest, 0 never;
    `if_named` that another organ which speaks does not mean it without having named the body; `committees_from` is the first
    number by which a committee is called, `first_decision` that with which the decisions of a session begin.
    """

    body: str
    shape: str
    most: Mapping[str, int] = field(default_factory=dict)
    cycles: tuple[Cycle, ...] = ()
    periods: tuple[Period, ...] = ()
    by_form: int = 0
    if_named: bool = False
    committees_from: int = 0
    first_decision: int | None = None

    def period(self, name: str) -> Period | None:
        """The period of a name."""
        return next((period for period in self.periods if period.name == name), None)

    @property
    def runs_on(self) -> bool:
        """Whether its numbers go on from one session or year to the next."""
        return any(period.first for period in self.periods)


@dataclass(frozen=True, slots=True)
class Body:
    """A body that adopts acts, with its series; none are told of one whose acts are numbered as the texts number them.

    `stem` begins their symbols ('A/HRC'), `akn_name` is AKN4UN's; `symbol_form` a pattern of symbols that no other body writes so
    ('WHA69.2'), `decision_form` of such of its decisions ('1/CP.21'); `field_codes` stand after a number for the field of an act.
    `in_sessions`: it meets in numbered ones, which may be `sessions_unnumbered`; `always_in_session`: it has none; beyond meeting
    `alone_beyond` no other body has counted on. `untitled`: its acts have no title of their own.
    """

    key: str
    stem: str
    akn_name: str | None = None
    symbol_form: str | None = None
    decision_form: str | None = None
    series: tuple[Series, ...] = ()
    field_codes: tuple[str, ...] = ()
    in_sessions: bool = False
    always_in_session: bool = False
    sessions_unnumbered: bool = False
    alone_beyond: int | None = None
    untitled: bool = False


@dataclass(frozen=True)
class SeriesTable:
    """The bodies that adopt acts, by their keys; until when their sessions are known; the classes of bodies that meet in sessions."""

    bodies: Mapping[str, Body] = field(default_factory=dict)
    known_until: int = 0
    classes_in_sessions: tuple[str, ...] = ()

    def of(self, body: str) -> tuple[Series, ...]:
        """The series of a body; none of one that adopts no acts."""
        return self.bodies[body].series if body in self.bodies else ()

    def by_form(self, shape: str) -> tuple[str, ...]:
        """The bodies whose a number of this shape may be by its form alone, the nearest first."""
        return tuple(series.body for series in self._by_form.get(shape, ()))

    def if_named(self, shape: str) -> tuple[str, ...]:
        """Those of `by_form` that another organ which speaks does not mean without having named them."""
        return tuple(series.body for series in self._by_form.get(shape, ()) if series.if_named)

    @cached_property
    def _by_form(self) -> Mapping[str, tuple[Series, ...]]:
        found: dict[str, list[Series]] = {}
        for series in sorted(
            (one for body in self.bodies.values() for one in body.series), key=lambda one: one.by_form
        ):
            if series.by_form:
                found.setdefault(series.shape, []).append(series)
        return {shape: tuple(alike) for shape, alike in found.items()}

    def meets_in_sessions(self, body: str, kind: str) -> bool:
        """Whether a body of a class meets in numbered sessions."""
        known = self.bodies.get(body)
        return kind in self.classes_in_sessions or (known is not None and known.in_sessions)

    @cached_property
    def always_in_session(self) -> Body | None:
        """The body that meets all the time: the Security Council."""
        return next((body for body in self.bodies.values() if body.always_in_session), None)

    def only_holder(self, prefix: str) -> str | None:
        """The body that alone holds special sessions of this prefix: the General Assembly, of emergency ones ('ES-')."""
        all_series = [series for body in self.bodies.values() for series in body.series]
        holders = {series.body for series in all_series if any(cycle.prefix == prefix for cycle in series.cycles)}
        return holders.pop() if len(holders) == 1 else None

    @cached_property
    def of_years(self) -> str:
        """The body whose numbers run on through the years, and bear them: the Security Council."""
        return next(iter(self.by_form("year")), "")

    @cached_property
    def of_sessions(self) -> str:
        """The body whose a number of a session is by its form alone: the General Assembly."""
        return next(iter(self.by_form("session")), "")

    @cached_property
    def first_year(self) -> int:
        """The first year that numbers of `of_years` bear."""
        periods = (p for one in self.of(self.of_years) if one.shape == "year" for p in one.periods)
        return min((period.years[0] for period in periods if period.years), default=0)

    @cached_property
    def first_session(self) -> int:
        """The first session by which `of_sessions` numbers with a stroke."""
        cycles = (c for one in self.of(self.of_sessions) if one.shape == "session" for c in one.cycles)
        return min((cycle.first for cycle in cycles if not cycle.prefix), default=0)

    @cached_property
    def none_else_runs_on_since(self) -> int:
        """The first year in which no body but `of_years` numbers on from session to session."""
        ended = (c.years(c.last, 0) for one in self._by_form.get("roman", ()) for c in one.cycles if c.last)
        return max((years[1] + 1 for years in ended if years), default=0)

    @cached_property
    def committees_from(self) -> int:
        """The first of the numbers of `of_years` by which a committee is called."""
        return max((series.committees_from for series in self.of(self.of_years)), default=0)

    def held_until_now(self, body: str) -> int:
        """How many regular sessions a body that numbers by them has held before the last year that is known."""
        cycles = (c for series in self.of(body) if series.shape == "session" for c in series.cycles if not c.prefix)
        return next((c.first + (self.known_until - c.year) // c.between * c.in_year - 1 for c in cycles), 0)
