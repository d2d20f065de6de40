"""What a title means that nobody knows, where one named before begins so: 'the Tea Declaration' of 'the Tea Declaration on Green Tea'."""

from __future__ import annotations

import re
from bisect import bisect_left, insort

from graph.kinds import Kind

_SEVERAL = 2  # names that begin alike
_SPACES = re.compile(r"[\s\u00a0]+")


class ShortenedTitles:
    """The titles and names that one document has used so far; `endings` are those of words, in a language with cases."""

    def __init__(self, endings: re.Pattern[str] | None):
        self._endings = endings
        self._named: dict[Kind, list[tuple[str, str]]] = {}  # stems with their targets, in order

    def name(self, kind: Kind, words: str, target: str) -> None:
        """Remember that `target` has been named so."""
        named, new = self._named.setdefault(kind, []), (self._stem(words), target)
        index = bisect_left(named, new)
        if named[index : index + 1] != [new]:
            insort(named, new)

    def meant(self, kind: Kind, words: str) -> tuple[str, ...]:
        """The targets with names that begin with `words` and go on, at most two: which of several is meant is not known."""
        named, begun = self._named.get(kind, []), f"{self._stem(words)} "
        found: dict[str, None] = {}
        for place in range(bisect_left(named, (begun, "")), len(named)):
            name, target = named[place]
            if len(found) == _SEVERAL or not name.startswith(begun):
                break
            found[target] = None
        return tuple(found)

    def _stem(self, words: str) -> str:
        """Words as they are compared: on one line, and without their endings in a language with cases."""
        line = _SPACES.sub(" ", words)
        return self._endings.sub("", line) if self._endings else line
