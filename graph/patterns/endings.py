"""What ends right before a place of a text: most places are told by the characters before them alone."""

from __future__ import annotations

import re

from graph.patterns.prefixes import suffixes

_LAST = 3  # characters with which matches end


class Ending:
    """A pattern, a regular expression without flags, whose matches end right before a place."""

    def __init__(self, pattern: str, start: str = ""):
        """`start` is what holds where matches begin, such as the beginning of a word."""
        self._pattern = re.compile(rf"{start}(?:{pattern})\Z")
        may_be_empty = self._pattern.match("") is not None
        self._last = ("",) if may_be_empty or "(?i" in pattern else tuple(suffixes(pattern, _LAST))

    def stands_before(self, text: str, place: int, most: int) -> bool:
        """Whether a match of up to `most` characters ends at `place`."""
        begin = max(0, place - most)
        return text.endswith(self._last, begin, place) and self._pattern.search(text, begin, place) is not None
