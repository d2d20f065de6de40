"""Names that no authority knows are others in each language: which of them are one thing's is told by where they stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from graph.model import Citation
from graph.settle.between_slots import Gaps
from graph.settle.slots import NAMES, Slot

PlaceInPart = Callable[[int, Citation], float]
"""Version and citation → how far into its part it stands, from 0 to 1."""

_FAR = 0.2  # of a part, beyond which two names are hardly one thing's
_LEAST = 1.0  # of a likeness, where the order does not tell
_LONG = ("annex", "body")  # parts of any length, in which the same order says little


def joined_names(part: list[Slot], place: PlaceInPart) -> set[int]:
    """Joins what versions call by names of their own at one place of a part; the slots that this does away with."""
    gone: set[int] = set()
    for kind in sorted(NAMES):
        own: dict[int, list[Slot]] = {}
        for slot in part:
            if slot.kind == kind and len(slot.said) == 1 and slot.id is not None and not slot.first.known:
                own.setdefault(min(slot.said), []).append(slot)
        if len(own) > 1:
            gone.update(map(id, _joined(part, own, place)))
    return gone


def _joined(part: list[Slot], own: dict[int, list[Slot]], place: PlaceInPart) -> Iterator[Slot]:
    """Each version's names are joined to those of the versions with more of them before it, as far as they are like."""
    first, *rest = sorted(own, key=lambda version: (-len(own[version]), version))
    things = sorted(own[first], key=lambda slot: slot.first.start)
    likeness = _Likeness(part, place)
    for version in rest:
        names = sorted(own[version], key=lambda slot: slot.first.start)
        in_order = len(names) == len(things) and part[0].part.kind not in _LONG
        if in_order and all(_alike(one, other) for one, other in zip(names, things, strict=True)):
            pairs = list(zip(names, things, strict=True))
        else:
            pairs = list(_likest(names, things, likeness))
        for name, thing in pairs:
            thing.said |= name.said
            yield name
        joined = {id(name) for name, _ in pairs}
        things += [name for name in names if id(name) not in joined]


def _likest(names: list[Slot], things: list[Slot], likeness: _Likeness) -> Iterator[tuple[Slot, Slot]]:
    """Pairs of a name and a thing, the likest first; none is in two."""
    scores = ((likeness.of(name, thing), at, to) for at, name in enumerate(names) for to, thing in enumerate(things))
    taken: set[tuple[str, int]] = set()
    for _, at, to in sorted((-score, at, to) for score, at, to in scores if score >= _LEAST):
        if not {("name", at), ("thing", to)} & taken:
            taken |= {("name", at), ("thing", to)}
            yield names[at], things[to]


class _Likeness:
    """How likely names are one thing's: they stand equally far into the part, between the same things, and have the same figures."""

    def __init__(self, part: list[Slot], place: PlaceInPart):
        self._part, self._place = part, place
        self._gaps: dict[int, Gaps] = {}

    def of(self, name: Slot, thing: Slot) -> float:
        if name.said.keys() & thing.said.keys() or not _alike(name, thing):
            return 0.0
        one, other = min(name.said), min(thing.said)
        far = abs(self._place(one, name.first) - self._place(other, thing.first))
        own, theirs = self._gap(one, name), self._gap(other, thing)
        beside = sum(a == b != 0 for a, b in zip(own, theirs, strict=True))
        return 2 * (1 - far / _FAR) + beside + (2 if _figures(name) and _figures(thing) else 0)

    def _gap(self, version: int, slot: Slot) -> tuple[int, int]:
        if version not in self._gaps:
            self._gaps[version] = Gaps(self._part, version)
        return self._gaps[version].own(slot)


def _alike(one: Slot, other: Slot) -> bool:
    """Whether nothing speaks against two names: figures in them, where both have some, are the same."""
    first, second = _figures(one), _figures(other)
    return not first or not second or first == second


def _figures(slot: Slot) -> list[str]:
    """The figures in a name, as they are the same in every language."""
    return sorted(re.findall(r"\d+|\b[IVX]+\b", slot.first.text))
