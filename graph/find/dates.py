"""Dates as a grammar writes them → ISO 8601."""

from __future__ import annotations

import re

from graph.languages.grammar import Grammar
from graph.text.iso_dates import iso_date


def without_groups(pattern: str) -> str:
    """`pattern` with its named groups made anonymous, so that it may stand in another pattern more than once."""
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


class DateReader:
    """Reads the dates of one language; `plain` is their pattern without groups."""

    def __init__(self, grammar: Grammar):
        self.pattern = re.compile(grammar.date)
        self.plain = f"(?:{without_groups(grammar.date)})"
        self._months = grammar.months

    def read(self, text: str | None) -> str | None:
        """The first date in `text`, as ISO 8601 as far as it is given; None where there is none."""
        match = self.pattern.search(text) if text else None
        return self.iso(match) if match else None

    def iso(self, match: re.Match[str]) -> str:
        """A match of `pattern` as ISO 8601."""
        return iso_date(match, self._months)
