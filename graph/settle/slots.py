"""The same place in several versions: what each says there, as one slot."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from graph.kinds import SYMBOLLED, Kind
from graph.model import BODY, Citation, Part
from graph.settle.slips import figures_of

NAMES = frozenset({"instrument", "entity", "programme"})
"""What has a name in each language."""


@dataclass(slots=True, eq=False)
class Slot:
    """A place: version (its number) → what it says there, once or more in the same words.

    `id` is what they say where they say the same, None where it is left open or they use names of their own. A slot
    is made by one alignment and is not shared.
    """

    part: Part
    kind: Kind
    id: str | None
    said: dict[int, list[Citation]] = field(default_factory=dict)

    @property
    def first(self) -> Citation:
        """What its first version says first."""
        return self.said[min(self.said)][0]


def slot_of(version: int, citation: Citation) -> Slot:
    """A slot of one place in one version."""
    return Slot(citation.part, citation.kind, citation.id, {version: [citation]})


def equal_slots(versions: Sequence[Sequence[Citation]]) -> list[Slot]:
    """The citations of `versions` by part, target and order within the part; those left open are slots of their own.

    Where a version names a thing again and others do not, it is the same place told twice.
    """
    found: dict[tuple[str, str, str], list[Slot]] = {}
    slots: list[Slot] = []
    for version, citations in enumerate(versions):
        times: dict[tuple[str, str, str], int] = {}
        for citation in citations:
            if citation.id is None:
                slots.append(slot_of(version, citation))
                continue
            key = (citation.part, citation.kind, citation.id)
            at = times.get(key, 0)
            times[key] = at + 1
            same = found.setdefault(key, [])
            if at < len(same):
                same[at].said[version] = [citation]
            else:
                same.append(slot_of(version, citation))
                slots.append(same[-1])
    again = {id(slot) for same in found.values() for slot in _repeated(same, len(versions))}
    return [slot for slot in slots if id(slot) not in again]


def _repeated(same: list[Slot], versions: int) -> list[Slot]:
    """Those of slots of one thing in one part that less than half of the versions have, if they say it before; what they say
    goes to the first."""
    first = same[0]
    again = [slot for slot in same[1:] if 2 * len(slot.said) < versions and slot.said.keys() <= first.said.keys()]
    for slot in again:
        for version, citations in slot.said.items():
            first.said[version].extend(citations)
    return again


def by_figures(slots: Iterable[Slot]) -> list[Slot]:
    """`slots` with those joined that say the same number in the same part, which versions take for different bodies' or leave
    open: figures are the same in every language."""
    found: dict[tuple[str, tuple[str, ...]], list[Slot]] = {}
    kept: list[Slot] = []
    for slot in sorted(slots, key=lambda slot: -len(slot.said) if slot.id else 1):
        figures = figures_of(slot.id or slot.first.text) if slot.kind in SYMBOLLED else ()
        others = found.setdefault((slot.part, figures), []) if figures else []
        same = next((other for other in others if not other.said.keys() & slot.said.keys()), None)
        if same is None:
            others.append(slot)
            kept.append(slot)
        else:
            same.said |= slot.said
    return kept


def across_parts(slots: Iterable[Slot]) -> list[Slot]:
    """`slots` with those joined that say the same in parts which versions count differently: a footnote that is text in
    one of them, a paragraph that is the one before in another."""
    by_target: dict[tuple[str, str | None], list[Slot]] = {}
    kept: list[Slot] = []
    for slot in slots:
        others = by_target.setdefault((slot.kind, slot.id), [])
        fitting = (
            (other for other in others if not other.said.keys() & slot.said.keys() and near(other.part, slot.part))
            if slot.id is not None
            else iter(())
        )
        best = max(fitting, key=lambda other: len(other.said), default=None)
        if best is None:
            others.append(slot)
            kept.append(slot)
            continue
        if len(slot.said) > len(best.said):
            best.part = slot.part
        best.said |= slot.said
    return kept


def near(one: Part, other: Part) -> bool:
    """Whether two parts may be one, counted differently by versions.

    >>> near(Part("op", 9), Part("op", 10)), near(Part("pp", 1), Part("op", 1)), near(BODY, Part("fn", 3))
    (True, False, True)
    """
    if one == other or BODY in (one, other):
        return True
    if one.kind != other.kind or one.number is None or other.number is None:
        return False
    return one.number == other.number or (abs(one.number - other.number) == 1 and one.letters == other.letters)


def by_part(slots: Iterable[Slot]) -> Mapping[str, list[Slot]]:
    """`slots` by their parts."""
    parts: dict[str, list[Slot]] = {}
    for slot in slots:
        parts.setdefault(slot.part, []).append(slot)
    return parts
