"""What a text, or whoever gives it, writes as a date."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date

from graph.dates import PartialDate

_DATE = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2})(?:[T ].*)?)?)?")


def written_date(match: re.Match[str], months: Mapping[str, int]) -> PartialDate:
    """The date of a match with the groups year, month and day, as far as they are there.

    `months` has the words for months, and for days too where these are written in words; the digits of a year may be those
    of any script (一九七三).
    """
    groups = match.groupdict()
    year = groups["year"]
    units: list[int] = []
    for unit in ("month", "day"):
        if not (written := groups.get(unit) or groups.get(f"{unit}_2")):
            break
        units.append(int(written) if written.isdecimal() else months[written.lower()])
    return PartialDate(int(year if year.isascii() else "".join(map(_digit, year))) if year else None, *units)


def calendar_date(written: str | None) -> str | None:
    """A date that is given from outside, as far as it is given and without its time of day; None where it is none: '206¹-02-30'."""
    match = _DATE.fullmatch((written or "").strip())
    if match is None:
        return None
    year, month, day = match.group("year", "month", "day")
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return "-".join(filter(None, (year, month, day)))


def _digit(character: str) -> str:
    return f"{unicodedata.numeric(character):.0f}"
