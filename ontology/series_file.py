"""`authority/series.ttl`, and what else a corpus's own authority says of series → the typed values of `ontology.numbered_series`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from ontology import HOME
from ontology.numbered_series import Body, Cycle, Period, Series, SeriesTable

_RG = "https://w3id.org/resograph/ontology#"
_NOTATION = "http://www.w3.org/2004/02/skos/core#notation"
SHIPPED = Path(__file__).parent / "authority" / "series.ttl"
_INTEGERS = (
    "firstSession", "lastSession", "firstYear", "sessionsInYear", "yearsBetween", "opensInMonth", "goesOnForYears", "year",
    "firstNumber", "lastNumber", "mostResolutions", "mostDecisions", "mostDocuments", "byFormAlone", "committeesFrom",
    "firstDecision", "aloneBeyondMeeting",
)  # fmt: skip
_MOST = {"resolution": "mostResolutions", "decision": "mostDecisions", "document": "mostDocuments"}
_ANY = 9999  # as many as four digits can say


@cache
def shipped() -> SeriesTable:
    """The table of the shipped file alone, for what is read where no authority is at hand."""
    import pyoxigraph

    statements: dict[str, list[Any]] = {}
    for triple in pyoxigraph.parse(path=str(SHIPPED), base_iri=HOME):
        if isinstance(triple.subject, pyoxigraph.NamedNode):
            statements.setdefault(triple.subject.value, []).append(triple)
    return table_of(statements)


def table_of(statements: Mapping[str, Iterable[Any]]) -> SeriesTable:
    """The table that the statements of authority files make: subject IRI → its triples."""
    told = {subject: _properties(triples) for subject, triples in statements.items()}
    parts: dict[str, list[Mapping[str, Any]]] = {}
    for values in told.values():
        if "inSeries" in values:
            parts.setdefault(values["inSeries"], []).append(values)
    series: dict[str, list[Series]] = {}
    stems: dict[str, str] = {}
    for subject, values in told.items():
        if "adoptedBy" in values and "numberShape" in values:
            body = values["adoptedBy"]
            series.setdefault(body, []).append(_series(values, parts.get(subject, [])))
            if "stem" in values:
                stems.setdefault(body, values["stem"])
    adopting = (subject for subject, values in told.items() if _holds(values, "adoptsActs"))
    bodies = (
        _body(subject, told.get(subject, {}), stems.get(subject), series.get(subject, ()))
        for subject in dict.fromkeys((*series, *adopting))
    )
    known_until = max((int(values.get("knownUntil", 0)) for values in told.values()), default=0)
    classes = (
        _key(subject) for subject, values in told.items() if "/class/" in subject and _holds(values, "meetsInSessions")
    )
    return SeriesTable({body.key: body for body in bodies}, known_until, tuple(classes))


def _properties(triples: Iterable[Any]) -> Mapping[str, Any]:
    """Local name → value, of our own properties and the acronym."""
    values: dict[str, Any] = {}
    for triple in triples:
        name = triple.predicate.value.removeprefix(_RG)
        value = triple.object.value
        if name == "fieldCode":  # a body has several
            values[name] = (*values.get(name, ()), value)
        else:
            values[name] = int(value) if name in _INTEGERS else value
    return values


def _holds(values: Mapping[str, Any], name: str) -> bool:
    return values.get(name) == "true"


def _body(iri: str, values: Mapping[str, Any], stem: str | None, series: Iterable[Series]) -> Body:
    """A body; where no stem is told, that is its acronym."""
    key = _key(iri)
    stem = values.get("stem") or stem or (values.get(_NOTATION) or key).upper()
    codes = tuple(sorted(values.get("fieldCode", ())))
    return Body(
        key, stem, values.get("aknName"), values.get("symbolForm"), values.get("decisionForm"), tuple(series), codes,
        _holds(values, "meetsInSessions"), _holds(values, "alwaysInSession"), _holds(values, "sessionsBearNoNumber"),
        values.get("aloneBeyondMeeting"), _holds(values, "actsUntitled"),
    )  # fmt: skip


def _key(iri: str) -> str:
    return iri.rpartition("/")[2]


def _series(values: Mapping[str, Any], parts: Iterable[Mapping[str, Any]]) -> Series:
    rules = [values, *parts]
    return Series(
        _key(values["adoptedBy"]), values["numberShape"],
        {kind: values.get(most, _ANY) for kind, most in _MOST.items()},
        tuple(_cycle(rule) for rule in rules if "firstSession" in rule),
        tuple(sorted((_period(part) for part in parts if "firstSession" not in part), key=lambda period: period.first or 0)),
        values.get("byFormAlone", 0), _holds(values, "onlyIfNamed"), values.get("committeesFrom", 0), values.get("firstDecision"),
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
