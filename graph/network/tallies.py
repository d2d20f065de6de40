"""Counts over a whole corpus, made once so that nobody who asks has to read all of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.model import WORKS, Reading
from graph.network.pairs import frequent_pairs

Place = tuple[str, str]
"""Kind and identifier of a work: ('resolution', 'A/RES/66/102')."""

_PAIRS = 1000  # of works cited together: the most frequent


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
    """The counts of a corpus; the versions of a document in several languages count as one."""
    cited: dict[str, set[Place]] = defaultdict(set)
    bodies: dict[str, str | None] = {}
    verbs = Counter[str]()
    for reading in readings:
        document = reading.document
        bodies[document.id] = bodies.get(document.id) or document.body
        works = [c for c in reading.citations if c.id and c.kind in WORKS]
        cited[document.id].update((c.kind, c.id) for c in works if c.id)
        verbs.update(c.relation for c in works)
    citing, relying = Counter[Place](), Counter[tuple[str, str]]()
    for document_id, places in cited.items():
        ordered = sorted(places)
        citing.update(ordered)
        body = bodies[document_id]
        relying.update((body, name) for kind, name in ordered if body and kind == "instrument")
    pairs = frequent_pairs(map(list, cited.values()), _PAIRS)
    return Tallies(*(dict(sorted(counts.items())) for counts in (citing, dict(pairs), relying, verbs)))  # type: ignore[arg-type]
