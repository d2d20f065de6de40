"""What a verb governs: its clause in a part of the text, and the references in that."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from graph.kinds import Relation
from graph.model import Verb
from graph.references import Mention


class PlacedPart(NamedTuple):
    """A part of a text with its place: `above` is the number of the part that it is a subparagraph of; `basis`: it
    tells on what the text rests."""

    start: int
    end: int
    above: int | None = None
    basis: bool = False


class GovernedClause(NamedTuple):
    """A clause from its governing verb on: what the verb is, where it stands, and which references are in the clause."""

    relation: Relation
    start: int
    end: int
    verb_end: int
    first: int
    last: int


def verb_before(verbs: Sequence[Verb], starts: Sequence[int], place: int, start: int) -> Verb | None:
    """The last verb at or before `place` and from `start` on; `starts` is where each begins."""
    last = bisect_right(starts, place) - 1
    return verbs[last] if last >= 0 and verbs[last].start >= start else None


def governed_clauses(
    mentions: Sequence[Mention], verbs: Sequence[Verb], parts: Sequence[PlacedPart]
) -> Iterator[GovernedClause]:
    """The clause of each verb."""
    begins, starts = [mention.start for mention in mentions], [part.start for part in parts]
    for number, verb in enumerate(verbs):
        end = parts[max(0, bisect_right(starts, verb.start) - 1)].end
        if number + 1 < len(verbs):
            end = min(end, verbs[number + 1].start)
        yield GovernedClause(
            verb.relation, verb.start, end, verb.end, bisect_left(begins, verb.start), bisect_left(begins, end)
        )
