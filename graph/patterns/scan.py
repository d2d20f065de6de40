"""One pass over a text for all the patterns of a language: each is then tried only where it can begin.

A pattern whose matches begin with words ('that resolution', 'Committee established') is found by these words, all of
them in one automaton (Aho–Corasick); one whose matches begin with certain characters only (digits) by these characters.
What is found is what the patterns find by themselves; only the time differs.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from string import ascii_letters, digits

import numpy as np

from graph.patterns.automaton import Automaton
from graph.patterns.code_points import codes
from graph.patterns.prefixes import Literals, first_characters, never_after, words_of

NEVER = r"(?!)"
_DIGITS = frozenset(digits)
_LONG = 2_000  # characters: in a shorter text digits are found as other characters are
_MANY = 12  # characters that are rarely found together, whichever they are: '1267/1989/2253 I'
_FEW = 40  # characters with which a match may begin: with more, looking for them first gains nothing


def one_of(patterns: Iterable[str]) -> str:
    """A pattern for any of these, the longest that fits; for nothing where there are none."""
    return "|".join(sorted(patterns, key=len, reverse=True)) or NEVER


@dataclass(frozen=True, slots=True)
class Gate:
    """A pattern with what its matches hold near their beginning: `words` for the automaton, or the places where it matches,
    and any of the characters that they begin `first` with.

    `numbered`: they begin with a digit or one of these characters, and right after no digit and no ASCII letter. `never`: it
    matches nothing, in a language that has not what it is for.
    """

    pattern: re.Pattern[str]
    index: int
    words: Literals
    first: re.Pattern[str] | None
    places: re.Pattern[str] | None
    numbered: frozenset[str] | None
    never: bool


class Gates:
    """The patterns of a language. All are added before the first scan."""

    def __init__(self) -> None:
        self._gates: list[Gate] = []

    def add(self, pattern: str) -> Gate:
        """`pattern`, a regular expression without flags, to be found by `Scan.finditer`."""
        words = next((found for found in words_of(pattern) if _are_telling(found.literals)), Literals(frozenset()))
        first = first_characters(pattern)
        # The first character is taken, and the whole pattern is then looked for from before it: so `re` skips to it.
        any_first = f"[{''.join(map(re.escape, sorted(first)))}]" if 0 < len(first) <= _FEW else None
        by_first = f"{any_first}(?<=(?={pattern}).)" if any_first else None
        numbered = first >= _DIGITS and never_after(pattern) >= _DIGITS.union(ascii_letters)
        gate = Gate(
            re.compile(pattern), len(self._gates), words, re.compile(any_first) if any_first else None,
            re.compile(by_first, re.DOTALL) if by_first and not words.literals else None,
            first - _DIGITS if numbered else None, pattern == NEVER,
        )  # fmt: skip
        self._gates.append(gate)
        return gate

    def scan(self, text: str, begin: int = 0) -> Scan:
        """`text` from `begin` on, with the places where each pattern may begin."""
        automaton, gates = self._automaton
        found = defaultdict[int, list[int]](list)
        for word, place, _ in automaton.find(text):
            for index in gates[word]:
                found[index].append(place)
        return Scan(text, begin, {index: self._beginnings(index, places, begin) for index, places in found.items()})

    def _beginnings(self, index: int, places: list[int], begin: int) -> list[int]:
        """Where the matches of a pattern may begin whose words stand at `places`, in order, from `begin` on."""
        words = self._gates[index].words
        if words.most:
            places = list({place - before for place in places for before in range(words.least, words.most + 1)})
        places.sort()
        return places[bisect_left(places, begin) :] if begin else places

    @cached_property
    def _automaton(self) -> tuple[Automaton, list[tuple[int, ...]]]:
        """The automaton, and for each of its words the patterns that may begin with it."""
        words: dict[str, list[int]] = {}
        for gate in self._gates:
            for word in gate.words.literals:
                words.setdefault(word, []).append(gate.index)
        return Automaton(words), [tuple(gates) for gates in words.values()]


@dataclass(frozen=True, slots=True)
class Scan:
    """A text, where the reading of it begins, and by pattern the places where it may match, if there are any."""

    text: str
    begin: int
    starts: dict[int, list[int]]

    def finditer(self, gate: Gate, begin: int | None = None, end: int | None = None) -> Iterator[re.Match[str]]:
        """The matches of a pattern in [begin, end), in order, none overlapping another: as `Pattern.finditer` gives them."""
        if gate.never or (gate.words.literals and gate.index not in self.starts):
            return iter(())
        begin = self.begin if begin is None else max(begin, self.begin)
        end = len(self.text) if end is None else end
        if gate.words.literals:
            return self._from(gate, begin, end)
        if gate.places is not None:
            return self._at(gate, gate.places, begin, end)
        return gate.pattern.finditer(self.text, begin, end)

    def within(self, gate: Gate, windows: Iterable[tuple[int, int]]) -> Iterator[re.Match[str]]:
        """The matches of a pattern inside `windows`, which are in order."""
        for start, stop in windows:
            yield from self.finditer(gate, start, stop)

    def places(self, gate: Gate, begin: int, end: int) -> Iterator[int]:
        """Where in [begin, end) a match of the pattern may begin, in order."""
        if gate.words.literals:
            starts = self.starts.get(gate.index, ())
            first = bisect_left(starts, begin)
            if first == len(starts) or starts[first] >= end:
                return iter(())
            return iter(starts[first : bisect_left(starts, end)])
        if gate.never:
            return iter(())
        begin = max(begin, self.begin)
        if gate.first is not None:
            return (place.start() for place in gate.first.finditer(self.text, begin, end))
        return iter(range(begin, end))

    def _from(self, gate: Gate, begin: int, end: int) -> Iterator[re.Match[str]]:
        places, match = self.starts[gate.index], gate.pattern.match
        for index in range(bisect_left(places, begin), len(places)):
            start = places[index]
            if start >= end:
                return
            if start >= begin and (found := match(self.text, start, end)):
                begin = found.end()
                yield found

    def _at(self, gate: Gate, places: re.Pattern[str], begin: int, end: int) -> Iterator[re.Match[str]]:
        match = gate.pattern.match
        if gate.numbered is not None and end - begin > _LONG:
            starts: Iterable[int] = self._numbers(gate.numbered, begin, end)
        else:
            starts = (place.start() for place in places.finditer(self.text, begin, end))
        for start in starts:
            if start >= begin and (found := match(self.text, start, end)):
                begin = found.end()
                yield found

    def _numbers(self, others: frozenset[str], begin: int, end: int) -> list[int]:
        """Where in [begin, end) a digit or one of `others` stands, but right after a digit or an ASCII letter."""
        characters = codes(self.text[begin:end])
        is_digit = (characters - np.uint16(ord("0"))) < 10
        is_letter = ((characters | np.uint16(0x20)) - np.uint16(ord("a"))) < 26
        starts = is_digit.copy()
        for other in others:
            starts |= characters == ord(other)
        starts[1:] &= ~(is_digit | is_letter)[:-1]
        places: list[int] = (starts.nonzero()[0] + begin).tolist()
        return places


def group(match: re.Match[str], name: str) -> str | None:
    """What the group called `name` has matched, or name_2, name_3 … in another branch of the pattern; None where it is nothing."""
    branch = branch_of(match, name)
    return match[branch] if branch else None


def branch_of(match: re.Match[str], name: str) -> str | None:
    """The group that has matched something, of those called `name`, name_2, name_3 … in the branches of the pattern."""
    for branch in match.re.groupindex:
        if name_of_branch(branch) == name and match[branch]:
            return branch
    return None


def name_of_branch(group: str) -> str:
    """The name that a grammar gives a group, whose branches Python wants called otherwise each: 'year_2' → 'year'."""
    return group.partition("_")[0]


def _are_telling(words: frozenset[str]) -> bool:
    return bool(words) and all(map(_is_telling, words))


def _is_telling(word: str) -> bool:
    """Whether a word is rare enough to be looked for: one Chinese character is, of others three with two letters, or many."""
    letters = sum(map(str.isalpha, word))
    return "\u3400" <= max(word) <= "\u9fff" or (len(word) >= 3 and letters >= 2) or len(word) >= _MANY
