"""Whether a stretch of text is nothing but words of some patterns.

As one pattern, `(?:a|b)*\\Z` tries every way of dividing a stretch, and these double with each word that can be read in two ways:
seconds for thirty digits, years for sixty. Here each place is come to once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable


class Cover:
    """Patterns of words, of which a stretch may be made."""

    def __init__(self, patterns: Iterable[str]):
        # A word as it is read first, and as it is read when no letter may follow: 'a' is read in 'abril', and 'abril'.
        self._words = [re.compile(form) for one in patterns for form in (one, rf"(?:{one})(?!\w)")]

    def ends(self, text: str, at: int) -> set[int]:
        """Where a word that begins at `at` may end."""
        return {match.end() for word in self._words if (match := word.match(text, at)) and match.end() > at}

    def covers(self, text: str, starts: Iterable[int] = (0,)) -> bool:
        """Whether `text` from one of `starts` on is nothing but words."""
        seen = set(starts)
        left = list(seen)
        while left:
            at = left.pop()
            if at == len(text):
                return True
            new = self.ends(text, at) - seen
            seen |= new
            left += new
        return False
