"""The identifiers of sessions and meetings as values: 'GA/68', 'GA/S-20', 'SC/4213', 'GA/66/83'."""

from __future__ import annotations

from typing import NamedTuple

from graph.numbers import Session
from ontology.authority import Authority


class OccasionId(NamedTuple):
    """A session or a meeting of a body, by its key in the authority. `number` is that of the session or of the meeting, `period` the
    session or year of a meeting of a body that counts anew in each."""

    body: str
    number: Session
    period: Session | None = None

    @classmethod
    def parse(cls, written: str, authority: Authority) -> OccasionId | None:
        """The occasion that an identifier is of; None where it is of none."""
        stem, *numbers = written.split("/")
        body = authority.bodies_by_acronym.get(stem.upper()) or stem.lower()
        sessions = [session for number in numbers if (session := Session.parse(number)) is not None]
        if len(sessions) != len(numbers) or not 1 <= len(sessions) <= 2:
            return None
        return cls(body, sessions[-1], sessions[0] if len(sessions) > 1 else None)

    def written(self, authority: Authority) -> str:
        """The identifier: the acronym of the body, or its key where it has none, and the numbers."""
        stem = authority.acronym(self.body) or self.body.upper()
        return "/".join((stem, *(str(number) for number in (self.period, self.number) if number is not None)))
