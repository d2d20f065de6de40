"""The numbers before operative paragraphs, also where a scan has lost or misread some of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_SKIPPED = 3  # numbers in a row that a scan may have lost


@dataclass(frozen=True, slots=True)
class Enumerator:
    """The number of a paragraph, and where it begins and ends in the view; nothing long where it is lost."""

    number: int
    start: int
    end: int


class EnumeratorReader:
    """Reads the enumerators 1., 2., 3. … of one language; other numbers with a full stop are none."""

    def __init__(self, enumerator: str, operative: str):
        self._enumerator = re.compile(enumerator)
        self._misread = re.compile(rf" ?(?:[^\s\w]?\w{{0,2}}[.,] ?)?(?=(?:{operative}))")

    def read(self, text: str, begin: int, end: int, breaks: Sequence[int]) -> list[Enumerator]:
        """The enumerators in [begin, end) of the view, in order; `breaks` are the places where paragraphs begin."""
        places = [at for at in breaks if begin <= at < end]
        found = list(self._counted(text, begin, end, places))
        lost: list[Enumerator] = []
        for before, after in pairwise([Enumerator(0, begin, begin), *found]):
            lost += self._between(text, before, after, places)
        return sorted((*found, *lost), key=lambda enumerator: enumerator.start)

    def _counted(self, text: str, begin: int, end: int, places: Sequence[int]) -> Iterator[Enumerator]:
        """Each number by one higher than the one before it; higher by a few only at the beginning of a paragraph."""
        matches = (self._enumerator.match(text, at, end) for at in places if text[at].isdigit())
        ahead = [Enumerator(int(match["number"]), *match.span()) for match in matches if match]
        expected, at = 1, begin
        while True:
            far = next((e for e in ahead if e.start >= at and expected < e.number <= expected + _SKIPPED), None)
            found = self._next(text, expected, at, far.start if far else end) or far
            if found is None:
                return
            yield found
            expected, at = found.number + 1, found.end

    def _next(self, text: str, number: int, at: int, end: int) -> Enumerator | None:
        while (at := text.find(str(number), at, end)) >= 0:
            match = self._enumerator.match(text, at, end)
            if match is not None and int(match["number"]) == number:
                return Enumerator(number, *match.span())
            at = match.end() if match else at + 1
        return None

    def _between(self, text: str, before: Enumerator, after: Enumerator, places: Sequence[int]) -> list[Enumerator]:
        """The numbers missing between two, where as many paragraphs open with an operative verb ('3, Decides', 'Z. Decides')."""
        missing = range(before.number + 1, after.number)
        if not missing:
            return []
        inside = (self._misread.match(text, at) for at in places if before.end < at < after.start)
        opening = [match for match in inside if match][-len(missing) :]
        if len(opening) < len(missing):
            return []
        return [Enumerator(number, *match.span()) for number, match in zip(missing, opening, strict=True)]
