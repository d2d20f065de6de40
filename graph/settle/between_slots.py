"""Between which places, that versions have in common, something stands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from graph.settle.slots import Slot

Gap = tuple[int, int]
"""The slots before and after it, by the numbers that Python knows them by; 0 where there is none."""


class Gaps:
    """Between which slots of a part, that a version has with others, something stands: in the version, and in the others."""

    def __init__(self, part: Iterable[Slot], version: int):
        self._version = version
        self._anchors = [slot for slot in part if len(slot.said) > 1 and version in slot.said]
        self._places: dict[int, list[tuple[int, int]]] = {}

    def own(self, slot: Slot) -> Gap:
        """The gap in which the version says what is `slot`'s."""
        return self._gap(slot.said[self._version][0].start, self._version)

    def others(self, slot: Slot) -> Gap:
        """The gap in which the first of the versions that have `slot` says it."""
        version = min(slot.said)
        return self._gap(slot.said[version][0].start, version)

    def _gap(self, start: int, version: int) -> Gap:
        if version not in self._places:
            shared = (slot for slot in self._anchors if version in slot.said)
            self._places[version] = sorted((slot.said[version][0].start, id(slot)) for slot in shared)
        places = self._places[version]
        before, after = bisect_left(places, (start, 0)), bisect_left(places, (start + 1, 0))
        return places[before - 1][1] if before else 0, places[after][1] if after < len(places) else 0
