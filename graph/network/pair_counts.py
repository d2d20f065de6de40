"""Pairs of things that stand together in many lists: co-citation, coupling."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import TypeVar

import numpy as np

T = TypeVar("T", str, tuple[str, str])

_HALF = 32  # bits of a pair's number for each of the two


def frequent_pairs(lists: Iterable[Sequence[T]], most: int) -> list[tuple[tuple[T, T], int]]:
    """The pairs that stand together in two lists or more, each in order, the most frequent first, at `most` so many.

    A pair of a list takes eight bytes while they are counted.
    """
    numbers: dict[T, int] = {}
    pairs = array("Q")
    for found in lists:
        members = [numbers.setdefault(item, len(numbers)) for item in sorted(found)]
        pairs.extend(one << _HALF | other for one, other in combinations(members, 2))
    items = list(numbers)
    codes, counts = np.unique(np.frombuffer(pairs, dtype=np.uint64), return_counts=True)
    several = counts > 1
    codes, counts = codes[several], counts[several]
    if len(counts) > most:  # all that are as frequent as the last one that is taken, until the names decide
        enough = counts >= np.partition(counts, -most)[-most]
        codes, counts = codes[enough], counts[enough]
    named = (
        ((items[code >> _HALF], items[code & ((1 << _HALF) - 1)]), count)
        for code, count in zip(codes.tolist(), counts.tolist(), strict=True)
    )
    return sorted(named, key=lambda item: (-item[1], item[0]))[:most]
