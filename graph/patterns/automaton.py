"""Many words looked for in one pass (Aho–Corasick): an automaton that is made when it is first needed, and made faster where
much is read with it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_MUCH = 40_000_000  # characters: what is saved in reading them pays for the faster automaton and its memory
_TOLD_BY = 20  # characters of a name by which it is looked for: an automaton of all of them takes long to make

Found = tuple[int, int, int]
"""A word that stands in a text: its number, its start and its end."""


class Automaton:
    """Looks for all of `words`, whether they overlap or not.

    What it is made of can be pickled; the automaton itself is made anew.
    """

    def __init__(self, words: Iterable[str]):
        self._words = tuple(words)
        self._small: AhoCorasick | None = None
        self._fast: AhoCorasick | None = None
        self._read = 0

    def __reduce__(self) -> tuple[Any, ...]:
        return Automaton, (self._words,)

    def find(self, text: str) -> list[Found]:
        """The words that stand in `text`, by their ends."""
        self._read += len(text)
        if self._read >= _MUCH:
            self._fast = self._fast or self._made(fast=True)
        else:
            self._small = self._small or self._made(fast=False)
        automaton = self._fast or self._small
        assert automaton is not None
        return automaton.find_matches_as_indexes(text, overlapping=True)

    def _made(self, fast: bool) -> AhoCorasick:
        from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

        return AhoCorasick(
            self._words, MatchKind.Standard, store_patterns=False,
            implementation=Implementation.DFA if fast else Implementation.ContiguousNFA,
        )  # fmt: skip


class LongestNames:
    """Looks for long `names`, none overlapping another: the one that begins first, and of those that begin there the longest."""

    def __init__(self, names: Iterable[str]):
        begun: dict[str, list[tuple[str, int]]] = {}
        for number, name in enumerate(names):
            begun.setdefault(name[:_TOLD_BY], []).append((name, number))
        self._begun = [sorted(alike, key=lambda one: -len(one[0])) for alike in begun.values()]
        self._beginnings = Automaton(begun)

    def find(self, text: str) -> list[Found]:
        """The names that stand in `text`, in order."""
        found: list[Found] = []
        last = 0
        for which, start, _ in sorted(self._beginnings.find(text), key=_by_start):
            if start < last:
                continue
            for name, number in self._begun[which]:
                if text.startswith(name, start):
                    last = start + len(name)
                    found.append((number, start, last))
                    break
        return found


def _by_start(found: Found) -> tuple[int, int]:
    """By where a beginning stands; of several there, the longest first."""
    return found[1], -found[2]
