"""What a version says that the others do not say there: which place of theirs it stands at.

Numbers are the same in every language, so that a place is known by what is said before and after it in its part.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from graph.model import Citation
from graph.settle.likeness import likeness, says
from graph.settle.slots import ACTS, NAMES, Slot, across_parts, by_figures, by_part, equal_slots

_MOST = 4096  # pairs of one part that are looked at: beyond, those alone that stand between the same
_LONG = ("annex", "body")  # parts of any length, in which the same order says little
_ENOUGH = 3  # of a weight, to join what one version says to what several do; twice as much, to join it to what one does


def slots_of(versions: Sequence[Sequence[Citation]]) -> list[Slot]:
    """The places of a work, whose versions say `versions`, each in the order of its text; in the order of their parts."""
    slots = equal_slots(versions)
    if len(versions) == 1:
        return slots
    slots = across_parts(by_figures(slots))
    gone: set[int] = set()
    for part in by_part(slots).values():
        acts = [slot for slot in part if slot.kind in ACTS]
        names = [slot for slot in part if slot.kind in NAMES]
        gone |= _joined(acts, len(versions)) | _joined(names, len(versions))
        gone.update(map(id, _own_names(part, gone)))
    return [slot for slot in slots if id(slot) not in gone]


def _joined(part: list[Slot], versions: int) -> set[int]:
    """Joins to the slots of several versions what one of the others says at their place, and of two that are alone those that
    are alike; the slots that this does away with."""
    gone: set[int] = set()
    anchors = [slot for slot in part if len(slot.said) > 1]
    for version in range(versions):
        alone = [slot for slot in part if len(slot.said) == 1 and version in slot.said and id(slot) not in gone]
        missing = [slot for slot in anchors if version not in slot.said]
        missing += [slot for slot in part if len(slot.said) == 1 and min(slot.said) < version and id(slot) not in gone]
        if not alone or not missing:
            continue
        between = _Gaps(part, version)
        many = len(alone) * len(missing) > _MOST
        pairs = [
            (-_weight(one, other, between, version), at, to)
            for at, one in enumerate(alone)
            for to, other in enumerate(missing)
            if one.kind in ACTS or (one.kind == other.kind and not one.first.known)
            if not many or between.own(one) == between.others(other)
        ]
        taken: set[int] = set()
        for weight, at, to in sorted(pairs):
            one, other = alone[at], missing[to]
            enough = _ENOUGH if len(other.said) > 1 else 2 * _ENOUGH
            if -weight >= enough and id(one) not in taken and id(other) not in taken:
                taken |= {id(one), id(other)}
                other.said[version] = one.said[version]
                gone.add(id(one))
    return gone


class _Gaps:
    """Between which slots of a part, that a version has with others, something stands: in the version, and in the others."""

    def __init__(self, part: Iterable[Slot], version: int):
        self._version = version
        self._anchors = [slot for slot in part if len(slot.said) > 1 and version in slot.said]
        self._places: dict[int, list[tuple[int, int]]] = {}

    def own(self, slot: Slot) -> tuple[int, int]:
        """The gap in which the version says what is `slot`'s."""
        return self._gap(slot.said[self._version][0].start, self._version)

    def others(self, slot: Slot) -> tuple[int, int]:
        """The gap in which the first of the versions that have `slot` says it."""
        version = min(slot.said)
        return self._gap(slot.said[version][0].start, version)

    def _gap(self, start: int, version: int) -> tuple[int, int]:
        if version not in self._places:
            shared = (slot for slot in self._anchors if version in slot.said)
            self._places[version] = sorted((slot.said[version][0].start, id(slot)) for slot in shared)
        places = self._places[version]
        before, after = bisect_left(places, (start, 0)), bisect_left(places, (start + 1, 0))
        return places[before - 1][1] if before else 0, places[after][1] if after < len(places) else 0


def _weight(one: Slot, other: Slot, between: _Gaps, version: int) -> int:
    """How likely what a version says alone is what the others say at `other`."""
    own, theirs = between.own(one), between.others(other)
    weight = 3 * (own == theirs) or (own[0] == theirs[0] != 0) + (own[1] == theirs[1] != 0)
    said, meant = one.first, other.first
    if one.id is None:
        return weight + (4 if other.id in said.candidates else 0) - (2 if one.kind != other.kind else 0)
    if other.id is None or one.kind not in ACTS:
        return weight + (4 if one.id in meant.candidates else 0)
    like = "body" if says(said.text, other.id) else likeness(one.id, other.id)
    dated = said.date is not None and said.date == meant.date
    unlike = -2 if own == (0, 0) else 0
    return weight + {"digits": 3, "letters": 3, "year": 3, "body": 3, "number": unlike}[like] + 2 * dated


def _own_names(part: list[Slot], gone: set[int]) -> Iterator[Slot]:
    """Joins what versions call by names of their own, which no authority knows; the slots that this does away with."""
    for kind in sorted(NAMES):
        own: dict[int, list[Slot]] = {}
        for slot in part:
            if slot.kind == kind and len(slot.said) == 1 and id(slot) not in gone and not slot.first.known and slot.id:
                own.setdefault(min(slot.said), []).append(slot)
        counts = {len(slots) for slots in own.values()}
        if len(own) < 2 or not counts:
            continue
        short = not part[0].part.startswith(_LONG)
        yield from _in_order(own) if len(counts) == 1 and short else _in_gaps(part, own)


def _in_order(own: dict[int, list[Slot]]) -> Iterator[Slot]:
    """Every version has as many: the first is the first, and so on."""
    first, *rest = (sorted(own[version], key=lambda slot: slot.first.start) for version in sorted(own))
    for slots in rest:
        for slot, other in zip(first, slots, strict=True):
            slot.said |= other.said
            yield other


def _in_gaps(part: list[Slot], own: dict[int, list[Slot]]) -> Iterator[Slot]:
    """Versions have more or fewer: those are one that are the only ones of their versions between the same anchors."""
    found: dict[tuple[int, int], list[Slot]] = {}
    for version in sorted(own):
        gaps = _Gaps(part, version)
        places = [gaps.own(slot) for slot in own[version]]
        for slot, place in zip(own[version], places, strict=True):
            if places.count(place) == 1:
                found.setdefault(place, []).append(slot)
    for first, *rest in found.values():
        for other in rest:
            first.said |= other.said
            yield other
