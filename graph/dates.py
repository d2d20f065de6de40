"""Dates as far as they are known."""

from __future__ import annotations

import re
from typing import NamedTuple

_ISO = re.compile(r"(?P<year>\d{4}|-)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?", re.ASCII)
_YEAR = re.compile(r"\d{4}", re.ASCII)


class PartialDate(NamedTuple):
    """A year, a month of it, a day of that; or a day and a month of a year that is not said."""

    year: int | None
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, iso: str | None) -> PartialDate | None:
        """A date as `str` writes it; None for anything else."""
        match = _ISO.fullmatch(iso or "")
        if match is None:
            return None
        year, month, day = match.group("year", "month", "day")
        return cls(None if year == "-" else int(year), int(month) if month else None, int(day) if day else None)

    def __str__(self) -> str:
        """As ISO 8601: 2011, 2011-12 or 2011-12-09; --12-09 without a year, as ISO 8601:2000 wrote it."""
        year = "-" if self.year is None else f"{self.year:04d}"
        return "-".join((year, *(f"{unit:02d}" for unit in (self.month, self.day) if unit is not None)))


def year_of(iso: str | None) -> int | None:
    """The year of a date as ISO 8601 writes it, with or without a time after it; None where it says none.

    >>> year_of("2011-12-09"), year_of("2011"), year_of("--12-09"), year_of(None)
    (2011, 2011, None, None)
    """
    match = _YEAR.match(iso or "")
    return int(match[0]) if match else None
