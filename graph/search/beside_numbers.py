"""A number that nothing has → the acts whose numbers come next to it."""

from __future__ import annotations

import re
import sqlite3

from graph.kinds import ACTS
from graph.search.typed_numbers import AskedNumber

_MOST = 4
_FAR = 200  # numbers between, where no session bounds them
_PLAIN = re.compile(
    r"(?:(?P<period>\d+)/)?(?P<serial>\d+)(?:\([^)]*\))?[a-z]?\Z"
)  # of '74/998', 'a/res/74/998', '1244(1999)'


def beside(base: sqlite3.Connection, number: AskedNumber) -> list[int]:
    """The acts nearest to `number`, of its session where it has one, of its body where it names one; those of its series where
    it is a symbol, then the nearest first."""
    plain = _PLAIN.search(number.serial or number.form)
    if plain is None:
        return []
    begins = f"{plain['period']}/" if plain["period"] else ""
    series = number.form.partition(plain[0])[0]
    rows = base.execute(
        "SELECT thing, form, kind, body, cited, key FROM number JOIN thing ON thing.id = thing "
        "WHERE form >= ? AND form < ? AND form NOT GLOB '*[^0-9/]*'", (f"{begins}0", f"{begins}:"),
    ).fetchall()  # fmt: skip
    far = {
        thing: (
            not key.casefold().startswith(series),
            abs(int(form.removeprefix(begins)) - int(plain["serial"])),
            -cited,
        )
        for thing, form, kind, body, cited, key in rows
        if kind in ACTS and number.body in (None, body) and form.removeprefix(begins).isdecimal()
    }
    near = (thing for thing, (_, between, _) in far.items() if begins or between <= _FAR)
    return sorted(near, key=lambda thing: (far[thing], thing))[:_MOST]
