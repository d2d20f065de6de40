"""How bodies number their acts, and when their sessions and running numbers fell: `authority/series.ttl` as typed values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

_RG = "https://w3id.org/resograph/ontology#"
_INTEGERS = (
    "firstSession", "lastSession", "firstYear", "sessionsInYear", "yearsBetween", "opensInMonth", "goesOnForYears", "year",
    "firstNumber", "lastNumber", "mostResolutions", "mostDecisions", "mostDocuments",
)  # fmt: skip
_MOST = {"resolution": "mostResolutions", "decision": "mostDecisions", "document": "mostDocuments"}
_ANY = 9999  # as many as four digits can say


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
    numbers run on.
    """

    body: str
    shape: str
    stem: str | None = None
    most: Mapping[str, int] = field(default_factory=dict)
    cycles: tuple[Cycle, ...] = ()
    periods: tuple[Period, ...] = ()

    def period(self, name: str) -> Period | None:
        """The period of a name."""
        return next((period for period in self.periods if period.name == name), None)

    @property
    def runs_on(self) -> bool:
        """Whether its numbers go on from one session or year to the next."""
        return any(period.first for period in self.periods)


@dataclass(frozen=True, slots=True)
class SeriesTable:
    """All series, by the body whose they are; the bodies that adopt acts of which no series is told; until when this is known."""

    of_bodies: Mapping[str, tuple[Series, ...]] = field(default_factory=dict)
    adopting: tuple[str, ...] = ()
    known_until: int = 0

    def of(self, body: str) -> tuple[Series, ...]:
        """The series of a body; none where it numbers nothing that is known."""
        return self.of_bodies.get(body, ())

    def stem(self, body: str) -> str | None:
        """What the symbols of a body's acts begin with; None where that is its acronym."""
        return next((series.stem for series in self.of(body)), None)


def table_of(statements: Mapping[str, Iterable[Any]]) -> SeriesTable:
    """The table that the statements of authority files make: subject IRI → its triples."""
    told = {subject: _properties(triples) for subject, triples in statements.items()}
    parts: dict[str, list[Mapping[str, Any]]] = {}
    for values in told.values():
        if "inSeries" in values:
            parts.setdefault(values["inSeries"], []).append(values)
    of_bodies: dict[str, tuple[Series, ...]] = {}
    for subject, values in told.items():
        if "adoptedBy" in values and "numberShape" in values:
            series = _series(values, parts.get(subject, []))
            of_bodies[series.body] = (*of_bodies.get(series.body, ()), series)
    adopting = tuple(_key(subject) for subject, values in told.items() if values.get("adoptsActs") == "true")
    return SeriesTable(
        of_bodies, adopting, max((int(values.get("knownUntil", 0)) for values in told.values()), default=0)
    )


def _properties(triples: Iterable[Any]) -> Mapping[str, Any]:
    """Local name → value, of our own properties."""
    values: dict[str, Any] = {}
    for triple in triples:
        name = triple.predicate.value.removeprefix(_RG)
        values[name] = int(triple.object.value) if name in _INTEGERS else triple.object.value
    return values


def _key(iri: str) -> str:
    return iri.rpartition("/")[2]


def _series(values: Mapping[str, Any], parts: Iterable[Mapping[str, Any]]) -> Series:
    rules = [values, *parts]
    return Series(
        _key(values["adoptedBy"]), values["numberShape"], values.get("stem"),
        {kind: values.get(most, _ANY) for kind, most in _MOST.items()},
        tuple(_cycle(rule) for rule in rules if "firstSession" in rule),
        tuple(sorted((_period(part) for part in parts if "firstSession" not in part), key=lambda period: period.first or 0)),
    )  # fmt: skip


def _cycle(values: Mapping[str, Any]) -> Cycle:
    return Cycle(
        values["firstSession"], values["firstYear"], values.get("lastSession"), values.get("sessionsInYear", 1),
        values.get("yearsBetween", 1), values.get("opensInMonth"), values.get("goesOnForYears", 0), values.get("session", ""),
    )  # fmt: skip


def _period(values: Mapping[str, Any]) -> Period:
    year = values.get("year")
    years = (year, year + values.get("goesOnForYears", 0)) if year else None
    return Period(values.get("session") or str(year), years, values.get("firstNumber"), values.get("lastNumber"))
