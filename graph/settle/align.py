"""What a version says that the others do not say there: which place of theirs it stands at.

Numbers are the same in every language, so that a place is known by what is said before and after it in its part.
"""

from __future__ import annotations

from collections.abc import Sequence

from graph.kinds import SYMBOLLED
from graph.model import Citation
from graph.settle.between_slots import Gap, Gaps
from graph.settle.own_names import PlaceInPart, joined_names
from graph.settle.slips import corrigenda, likeness, says
from graph.settle.slots import NAMES, Slot, across_parts, by_figures, by_part, equal_slots

_MOST = 4096  # pairs of one part; of more, only those are compared that stand between the same shared slots
_ENOUGH = 3  # the least weight to join a lone slot to a shared one; twice as much, to join it to another lone one


def slots_of(versions: Sequence[Sequence[Citation]], place: PlaceInPart) -> list[Slot]:
    """The places of a work, whose versions say `versions`, each in the order of its text; `place` tells how far into its part
    a citation stands in a version, from 0 to 1."""
    slots = equal_slots(versions)
    if len(versions) == 1:
        return slots
    slots = across_parts(by_figures(slots))
    gone: set[int] = set()
    for part in by_part(slots).values():
        acts = [slot for slot in part if slot.kind in SYMBOLLED]
        names = [slot for slot in part if slot.kind in NAMES]
        gone |= _joined(acts, len(versions)) | _joined(names, len(versions))
        gone |= joined_names([slot for slot in part if id(slot) not in gone], place)
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
        between = Gaps(part, version)
        own, theirs = [*map(between.own, alone)], [*map(between.others, missing)]
        many = len(alone) * len(missing) > _MOST
        pairs = [
            (-_weight(one, other, own[at], theirs[to]), at, to)
            for at, one in enumerate(alone)
            for to, other in enumerate(missing)
            if one.kind in SYMBOLLED or (one.kind == other.kind and not one.first.known)
            if not many or own[at] == theirs[to]
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


def _weight(one: Slot, other: Slot, own: Gap, theirs: Gap) -> int:
    """How likely what a version says alone, in the gap `own`, is what the others say at `other`, in the gap `theirs`."""
    weight = 3 * (own == theirs) or (own[0] == theirs[0] != 0) + (own[1] == theirs[1] != 0)
    said, meant = one.first, other.first
    if one.id is None:
        return weight + (4 if other.id in said.candidates else 0) - (2 if one.kind != other.kind else 0)
    if other.id is None or one.kind not in SYMBOLLED:
        return weight + (4 if one.id in meant.candidates else 0)
    if corrigenda(one.id, other.id):
        return 0
    like = "body" if says(said.text, other.id) else likeness(one.id, other.id)
    dated = said.date is not None and said.date == meant.date
    unlike = -2 if own == (0, 0) else 0
    return weight + {"digits": 3, "letters": 3, "year": 3, "body": 3, "number": unlike}[like] + 2 * dated
