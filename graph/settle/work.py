"""The readings of all versions of a work → what the work says: its facts, its disputes, its versions as they settle each other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from graph.model import Citation, Doubt, Reading
from graph.settle.align import slots_of
from graph.settle.facts import Dispute, Fact, Settled
from graph.settle.slots import Slot
from graph.settle.vote import Impossible, Verdict, verdict


def works(readings: Iterable[Reading], impossible: Impossible = lambda symbol: False) -> Iterator[Settled]:
    """The works of a corpus in which the versions of a work follow one another."""
    for _, versions in groupby(readings, key=lambda reading: reading.document.id):
        yield settle(tuple(versions), impossible)


def settle(readings: Sequence[Reading], impossible: Impossible = lambda symbol: False) -> Settled:
    """What the versions of one work say together, whatever their order. A work of one version is as that version says.

    `impossible` tells of a symbol whether its body's series cannot have it.
    """
    ordered = sorted(readings, key=lambda reading: (reading.document.lang, reading.document.source))
    places = _Places(ordered)
    slots = slots_of([reading.citations for reading in ordered], places.of)
    doc, languages = ordered[0].document.id, [reading.document.lang for reading in ordered]
    parts = Counter(part for reading in ordered for part in _parts(reading))
    naming: dict[str, set[int]] = defaultdict(set)
    for version, reading in enumerate(ordered):
        for citation in reading.citations:
            if citation.id is not None:
                naming[citation.id].add(version)
    found: list[tuple[Slot, Verdict]] = []
    for slot in slots:
        found.append((slot, verdict(slot, doc, languages, parts[slot.part], naming, impossible)))
    facts = tuple(_in_order(judged.fact for _, judged in found if judged.fact))
    disputes = tuple(judged.dispute for _, judged in found if judged.dispute)
    return Settled(doc, _mended(ordered, found), facts, disputes)


class _Places:
    """How far into its part a citation stands, from 0 to 1; where a version has a part several times, in the last of them."""

    def __init__(self, readings: Sequence[Reading]):
        self._spans = [{s.part: (s.start, s.end) for s in reading.document.sections} for reading in readings]

    def of(self, version: int, citation: Citation) -> float:
        start, end = self._spans[version].get(citation.part, (0, 0))
        return (citation.start - start) / (end - start) if start <= citation.start < end else 0.0


def _parts(reading: Reading) -> set[str]:
    return {s.part for s in reading.document.sections} | {c.part for c in reading.citations}


def _in_order(facts: Iterable[Fact]) -> list[Fact]:
    """Facts in the order of the text that the first of their witnesses is of."""
    return sorted(
        facts, key=lambda fact: (fact.witnesses[0].lang, fact.witnesses[0].start, fact.witnesses[0].end, fact.id or "")
    )


def _mended(readings: Sequence[Reading], found: Iterable[tuple[Slot, Verdict]]) -> tuple[Reading, ...]:
    """`readings` with what they leave open or tell wrongly as the others tell it, which `via` says; what nobody can tell is
    open, with what it may be."""
    changed: dict[tuple[int, int], Citation] = {}
    for slot, judged in found:
        for version, citations in slot.said.items():
            for citation in citations:
                mended = _as_settled(citation, judged, version in judged.wrong)
                if mended is not citation:
                    changed[version, id(citation)] = mended
    if not changed:
        return tuple(readings)
    return tuple(
        replace(reading, citations=tuple(changed.get((version, id(c)), c) for c in reading.citations))
        for version, reading in enumerate(readings)
    )


def _as_settled(citation: Citation, judged: Verdict, wrong: bool) -> Citation:
    fact, dispute = judged.fact, judged.dispute
    if fact is None:
        return citation._replace(
            id=None, label=None, known=False, problem=_told(dispute), candidates=_candidates(dispute)
        )
    if fact.id is None or fact.id == citation.id:
        return citation
    problem = citation.problem or _told(dispute) if wrong else None
    candidates = (citation.id,) if wrong and citation.id else ()
    return citation._replace(
        kind=fact.kind, id=fact.id, label=fact.label, known=fact.known, via="version", problem=problem,
        candidates=candidates,
    )  # fmt: skip


def _told(dispute: Dispute | None) -> Doubt | None:
    if dispute is None:
        return None
    words = {"alone": "no other version says it", "divided": "the versions are divided"}
    return Doubt("versions", words.get(dispute.reason, "other versions say otherwise"))


def _candidates(dispute: Dispute | None) -> tuple[str, ...]:
    return tuple(said.id for said in dispute.against if said.id) if dispute else ()
