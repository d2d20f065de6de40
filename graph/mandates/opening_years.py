"""When a session opens: 'GA/81' → 2026, from the table of sessions."""

from __future__ import annotations

from graph.occasion_ids import OccasionId
from ontology.authority import Authority

_YEARS = range(1000, 10000)


def opening_year(session: str, authority: Authority) -> int | None:
    """The year in which a session ('GA/81', 'HRC/62') opens; None where its body's sessions follow no rule that is known."""
    occasion = OccasionId.parse(session, authority)
    if occasion is None or occasion.period or authority.body(occasion.body) is None:
        return None
    number = occasion.number
    if number.plain in _YEARS:
        return number.plain  # a body that counts its sessions by their years
    for series in authority.series.of(occasion.body):
        for cycle in series.cycles:
            if cycle.prefix != number.prefix or number.numeral or not cycle.in_year:
                continue
            years = cycle.years(number.number, cycle.year)
            if years:
                return years[0]
    return None
