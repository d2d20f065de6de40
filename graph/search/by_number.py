"""A number that is asked for → the things that have it, in the index of a build."""

from __future__ import annotations

import re
import sqlite3

from graph.search.results import place_of_kind
from graph.search.typed_numbers import AskedNumber, shape_of
from graph.symbols import Symbol

_SEVERAL = {"year": 0, "session": 1, "annual": 2}  # a bare number may be several acts': the order of their shapes


_WITH_YEAR = re.compile(r"(?P<serial>\d+)\((?P<year>\d{4})\)")


def by_number(base: sqlite3.Connection, number: AskedNumber) -> list[int]:
    """The things that have `number`, the likeliest first; only those of the body that is said with it, where it has one.

    A number that is said with a year is also that of a body which numbers its acts by year: '22 of 2025' is 2025/22.
    """
    by_year = _WITH_YEAR.fullmatch(number.form)
    rows = base.execute(
        "SELECT thing.id, key, kind, cited, held, body FROM number JOIN thing ON thing.id = thing WHERE form IN (?, ?)",
        (number.form, f"{by_year['year']}/{by_year['serial']}" if by_year else number.form),
    ).fetchall()
    if number.body is not None:
        rows = [row for row in rows if number.body in (row[5], _organ(row[1]))] or rows

    def order(row: tuple[int, str, str, int, int, str]) -> tuple[object, ...]:
        return (
            row[1].casefold() != number.form,
            number.kind not in (None, row[2]),
            place_of_kind(row[2]),
            _SEVERAL.get(shape_of(row[1]), 9),
            -row[3],
            not row[4],
            row[1],
        )

    return [row[0] for row in sorted(rows, key=order)]


def _organ(key: str) -> str | None:
    symbol = Symbol.parse(key)
    return symbol.body if symbol else None
