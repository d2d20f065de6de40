"""Many words looked for in one pass (Aho–Corasick): an automaton that is made when it is first needed, and made faster where
much is read with it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_MUCH = 40_000_000  # characters: what is saved in reading them pays for the faster automaton and its 50 MB


class Automaton:
    """Looks for `words`: with `overlapping` for all of them, else for the longest of those that begin first.

    What it is made of can be pickled; the automaton itself is made anew.
    """

    def __init__(self, words: Iterable[str], overlapping: bool = False):
        self._words, self._overlapping = tuple(words), overlapping
        self._small: AhoCorasick | None = None
        self._fast: AhoCorasick | None = None
        self._read = 0

    def __reduce__(self) -> tuple[Any, ...]:
        return Automaton, (self._words, self._overlapping)

    def find(self, text: str) -> list[tuple[int, int, int]]:
        """The words that stand in `text`: each by its number, with its start and end."""
        self._read += len(text)
        if self._read >= _MUCH:
            self._fast = self._fast or self._made(fast=True)
        else:
            self._small = self._small or self._made(fast=False)
        automaton = self._fast or self._small
        assert automaton is not None
        return automaton.find_matches_as_indexes(text, overlapping=self._overlapping)

    def _made(self, fast: bool) -> AhoCorasick:
        from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

        return AhoCorasick(
            self._words, MatchKind.Standard if self._overlapping else MatchKind.LeftmostLongest, store_patterns=False,
            implementation=Implementation.DFA if fast else Implementation.ContiguousNFA,
        )  # fmt: skip
