"""When a session opens: 'GA/81' → 2026, from the table of sessions."""

from __future__ import annotations

from ontology.authority import Authority

_YEAR = 4  # digits


def opening_year(session: str, authority: Authority) -> int | None:
    """The year in which a session ('GA/81', 'HRC/62') opens; None where its body's sessions follow no rule that is known."""
    acronym, _, number = session.partition("/")
    body = authority.bodies_by_acronym.get(acronym.upper())
    if body is None:
        return None
    if len(number) == _YEAR and number.isdecimal():
        return int(number)  # a body that counts its sessions by their years
    for series in authority.series.of(body):
        for cycle in series.cycles:
            if (
                not number.startswith(cycle.prefix)
                or not number.removeprefix(cycle.prefix).isdecimal()
                or not cycle.in_year
            ):
                continue
            years = cycle.years(int(number.removeprefix(cycle.prefix)), cycle.year)
            if years:
                return years[0]
    return None
