"""Pairs of things that stand together in many lists: co-citation, coupling."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import TypeVar

T = TypeVar("T", str, tuple[str, str])


def frequent_pairs(lists: Iterable[Sequence[T]], most: int) -> list[tuple[tuple[T, T], int]]:
    """The pairs that stand together in two lists or more, each in order, the most frequent first, at `most` so many."""
    counts = Counter(pair for found in lists for pair in combinations(sorted(found), 2))
    several = ((pair, count) for pair, count in counts.items() if count > 1)
    return sorted(several, key=lambda item: (-item[1], item[0]))[:most]
