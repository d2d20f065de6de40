"""Counts over a whole corpus, made once so that nobody who asks has to read all of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from graph.model import WORKS, Reading
from graph.network.pairs import frequent_pairs

Place = tuple[str, str]
"""Kind and identifier of a work: ('resolution', 'A/RES/66/102')."""

PAIRS = 1000  # of works cited together: the most frequent


@dataclass(frozen=True, slots=True)
class Tallies:
    """Counts by what they count; every mapping in an order of its own.

    `citing`: the documents that cite a work. `together`: those that cite both works of a pair, where these are two or
    more. `relying`: the documents of a body (authority key) that cite an instrument. `verbs`: citations under a verb.
    """

    citing: Mapping[Place, int]
    together: Mapping[tuple[Place, Place], int]
    relying: Mapping[tuple[str, str], int]
    verbs: Mapping[str, int]


def tally(readings: Iterable[Reading]) -> Tallies:
    """The counts of a corpus, in which the versions of a document follow one another; they count as one."""
    citing, relying, verbs = Counter[Place](), Counter[tuple[str, str]](), Counter[str]()

    def cited() -> Iterator[list[Place]]:
        """The works that each document cites, counted on the way."""
        for _, versions in groupby(readings, key=lambda reading: reading.document.id):
            places, body = set[Place](), None
            for reading in versions:
                body = body or reading.document.body
                works = [c for c in reading.citations if c.id and c.kind in WORKS]
                places.update((c.kind, c.id) for c in works if c.id)
                verbs.update(c.relation for c in works)
            citing.update(places)
            relying.update((body, name) for kind, name in places if body and kind == "instrument")
            yield sorted(places)

    pairs = frequent_pairs(cited(), PAIRS)
    return Tallies(*(dict(sorted(counts.items())) for counts in (citing, dict(pairs), relying, verbs)))  # type: ignore[arg-type]
