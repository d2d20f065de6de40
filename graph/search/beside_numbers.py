"""A number that nothing has → the acts whose numbers come next to it."""

from __future__ import annotations

import re
import sqlite3

from graph.kinds import ACTS
from graph.search.typed_numbers import AskedNumber

_MOST = 4
_PLAIN = re.compile(
    r"(?:(?P<period>\d+)/)?(?P<serial>\d+)(?:\([^)]*\))?[a-z]?\Z"
)  # of '74/998', 'a/res/74/998', '1244(1999)'


def beside(base: sqlite3.Connection, number: AskedNumber) -> list[int]:
    """The acts nearest to `number`, of its session where it has one, of its body where it names one; the nearest first."""
    plain = _PLAIN.search(number.serial or number.form)
    if plain is None:
        return []
    begins = f"{plain['period']}/" if plain["period"] else ""
    rows = base.execute(
        "SELECT thing, form, kind, body, cited FROM number JOIN thing ON thing.id = thing "
        "WHERE form >= ? AND form < ? AND form NOT GLOB '*[^0-9/]*'", (f"{begins}0", f"{begins}:"),
    ).fetchall()  # fmt: skip
    serials = {
        thing: (int(form.removeprefix(begins)), cited)
        for thing, form, kind, body, cited in rows
        if kind in ACTS and (number.body in (None, body)) and form.removeprefix(begins).isdecimal()
    }
    return sorted(
        serials, key=lambda thing: (abs(serials[thing][0] - int(plain["serial"])), -serials[thing][1], thing)
    )[:_MOST]
