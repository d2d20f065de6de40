"""Numbers in a list that share a word: 'the 4096th and 4097th meetings', 'the 1267, 1373 and 1540 Committees'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.find.date_reader import without_groups
from graph.languages.grammar import Grammar

Member = tuple[re.Match[str], int, int]  # a number, and where the mention of which it is begins and ends


class ListedNumbers:
    """Two or more numbers of one form, as a language lists and joins them."""

    def __init__(self, grammar: Grammar, number: str):
        self.between = without_groups(f"{grammar.separator}|{grammar.through}")
        self._number = re.compile(number)
        self.pattern = rf"(?<![\d/.]){number}(?: ?(?:{self.between}) ?{number}(?!\d)){{1,30}}"

    def members(self, match: re.Match[str]) -> Iterator[Member]:
        """The members of the list in `match`; the word that they share belongs to the one it stands beside."""
        numbers = list(self._number.finditer(match.string, *match.span()))
        starts = [match.start(), *(number.start() for number in numbers[1:])]
        ends = [*(number.end() for number in numbers[:-1]), match.end()]
        return zip(numbers, starts, ends, strict=True)
