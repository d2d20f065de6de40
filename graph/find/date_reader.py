"""Dates as a grammar writes them."""

from __future__ import annotations

import re

from graph.dates import PartialDate
from graph.languages.grammar import Grammar
from graph.text.iso_dates import written_date


def without_groups(pattern: str) -> str:
    """`pattern` with its named groups made anonymous, so that it may stand in another pattern more than once."""
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


class DateReader:
    """Reads the dates of one language; `plain` is their pattern without groups."""

    def __init__(self, grammar: Grammar):
        self.pattern = re.compile(grammar.date)
        self.plain = f"(?:{without_groups(grammar.date)})"
        self._months = grammar.months

    def read(self, text: str | None) -> PartialDate | None:
        """The first date in `text`, as far as it is given; None where there is none."""
        match = self.pattern.search(text) if text else None
        return self.of(match) if match else None

    def of(self, match: re.Match[str]) -> PartialDate:
        """The date of a match of `pattern`."""
        return written_date(match, self._months)
