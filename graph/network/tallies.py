"""Counts over a whole corpus, made once so that nobody who asks has to read all of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from graph.kinds import WORKS
from graph.network.pair_counts import frequent_pairs
from graph.settle.facts import Settled

WorkKey = tuple[str, str]
"""Kind and identifier of a work: ('resolution', 'A/RES/66/102')."""

PAIRS = 1000  # of works cited together: the most frequent


@dataclass(frozen=True, slots=True)
class Tallies:
    """Counts by what they count; every mapping in an order of its own.

    `citing`: the documents that cite a work. `together`: those that cite both works of a pair, where these are two or
    more. `relying`: the documents of a body (authority key) that cite an instrument. `verbs`: citations under a verb.
    """

    citing: Mapping[WorkKey, int]
    together: Mapping[tuple[WorkKey, WorkKey], int]
    relying: Mapping[tuple[str, str], int]
    verbs: Mapping[str, int]


def tally(works: Iterable[Settled]) -> Tallies:
    """The counts of the works of a corpus, whose citations count once, in however many versions they stand."""
    citing, relying, verbs = Counter[WorkKey](), Counter[tuple[str, str]](), Counter[str]()

    def cited() -> Iterator[list[WorkKey]]:
        """The works that each document cites, counted on the way."""
        for work in works:
            body = next((reading.document.body for reading in work.readings if reading.document.body), None)
            facts = [fact for fact in work.facts if fact.id and fact.kind in WORKS]
            places = {(fact.kind, fact.id) for fact in facts if fact.id}
            verbs.update(fact.relation for fact in facts)
            citing.update(places)
            relying.update((body, name) for kind, name in places if body and kind == "instrument")
            yield sorted(places)

    pairs = frequent_pairs(cited(), PAIRS)
    return Tallies(*(dict(sorted(counts.items())) for counts in (citing, dict(pairs), relying, verbs)))  # type: ignore[arg-type]
