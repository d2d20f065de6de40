"""Which mandates somebody asks for: those of a body, those due in a year or at a session."""

from __future__ import annotations

from graph.mandates.mandate import Mandate


def asks(mandate: Mandate, body: str) -> bool:
    """Whether a mandate asks the body with this key of the authority."""
    return any(addressee.id == body for addressee in mandate.addressees)


def is_due(mandate: Mandate, when: str) -> bool:
    """Whether a mandate is due, or what it extends ends, in a year ('2026') or at a session ('GA/81')."""
    if "/" in when:
        return mandate.due.session == when
    return any(day is not None and day.startswith(when) for day in (mandate.due.date, mandate.until))
