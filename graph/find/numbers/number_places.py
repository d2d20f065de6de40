"""Where the numbers of resolutions and decisions stand, whatever they are of."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from graph.find.date_reader import without_groups
from graph.languages.grammar import Grammar
from graph.patterns.scan import Gates, Scan

_HELD = re.compile(r"\(\d\d\)")  # the session of a number that is a letter
_LETTERS = 8  # characters of such a letter, as a language writes it, at the most


class NumberPlaces:
    """Finds the numbers of one language; `continued` is the pattern of those that go on from one with its session."""

    def __init__(self, grammar: Grammar, continued: str, gates: Gates):
        opened, closed = grammar.number_open, grammar.number_close
        nouns = "|".join(grammar.resolution_nouns)
        more = rf"(?:{closed})?(?:{without_groups(grammar.separator)})(?:{without_groups(grammar.date)})?(?:{opened})?\d{{3,4}}"
        named = rf"(?=(?:{more}){{0,9}}{closed}(?:{nouns}))"
        framed = rf"|(?:(?<={opened})\d{{1,4}}|\d{{3,4}})[A-Z]?{named}" if opened else ""
        # What stands in brackets right behind it may be a year or session that is misread, and no word.
        ends = r"(?![\d/]| ?\([^\s()]{1,8}\)|[.,]\d)"
        bare = "".join(rf"|(?<={re.escape(word)})\d{{3,4}}(?:[A-Z](?![A-Za-z]))?{ends}" for word in grammar.bare_after)
        when = without_groups(f"{grammar.glue_after}(?:{grammar.date})|{grammar.number_year}")
        dated = "" if grammar.noun_follows else rf"|\d{{3,4}}(?={when})"
        self._number = gates.add(
            rf"(?<![0-9A-Za-z/.\-])(?:(?<!\()(?:{continued}|{grammar.number}{framed}{dated}){bare}|\d{{1,2}}\.\d{{1,3}}(?![\d.%/(]))"
        )
        self._lettered = re.compile(rf"(?<![0-9A-Za-z/.\-(])(?:{grammar.lettered_number})\Z")

    def find(self, scan: Scan) -> list[re.Match[str]]:
        """Where numbers of the form of a resolution's stand, in order."""
        found = list(scan.finditer(self._number))
        ends = [match.end() for match in found]
        lettered = [match for match in self._lettered_in(scan) if not _is_taken(match, found, ends)]
        return sorted((*found, *lettered), key=re.Match.start) if lettered else found

    def _lettered_in(self, scan: Scan) -> Iterator[re.Match[str]]:
        """Numbers as 'J (68)', by what is in the brackets: letters are everywhere."""
        for held in _HELD.finditer(scan.text, scan.begin):
            match = self._lettered.search(scan.text, max(scan.begin, held.start() - _LETTERS), held.end())
            if match is not None:
                yield match


def _is_taken(match: re.Match[str], others: list[re.Match[str]], ends: list[int]) -> bool:
    """Whether something of what stands there has been found as another; `others` are in order, `ends` is where each ends."""
    after = bisect_right(ends, match.start())
    return after < len(others) and others[after].start() < match.end()
