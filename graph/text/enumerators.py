"""The numbers before operative paragraphs, also where a scan has lost or misread some of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from graph.languages.layout import Layout

_SKIPPED = 3  # numbers in a row that a scan may have lost
_ANY = 999  # numbers that a part of a resolution may leave out


@dataclass(frozen=True, slots=True)
class Enumerator:
    """The number of a paragraph, and where it begins and ends in the view; nothing long where it is lost."""

    number: int
    start: int
    end: int


class _Form:
    """How a language writes enumerators with one mark: `alone` where a paragraph begins, `inside` a text, and on a `line` of its own,
    where the number alone tells that is expected there."""

    def __init__(self, layout: Layout, mark: str):
        written = layout.enumerator.replace("{mark}", mark)
        self.alone, self.inside = re.compile(written), re.compile(layout.enumerator_after + written)
        self.line = re.compile(rf"(?P<number>\d{{1,3}}) ?(?:{mark}|-) ?(?=[\"(]? ?[^\W\d_])")


def _enumerator(match: re.Match[str]) -> Enumerator:
    return Enumerator(int(match["number"]), *match.span())


class EnumeratorReader:
    """Reads the enumerators 1., 2., 3. … of one language, or 1), 2), 3) …; other numbers with a full stop are none.

    `operative` is a pattern for what opens operative paragraphs.
    """

    def __init__(self, layout: Layout, operative: str):
        self._forms = tuple(_Form(layout, mark) for mark in (r"\.", r"\)"))
        self._misread = re.compile(rf" ?(?:[^\s\w]?\w{{0,2}}[.,] ?)?(?=(?:{operative}))")

    def read(self, text: str, begin: int, end: int, breaks: Sequence[int]) -> list[Enumerator]:
        """The enumerators in [begin, end) of the view, in order; `breaks` are the places where paragraphs begin."""
        places = [at for at in breaks if begin <= at < end]
        found = next(filter(None, (list(self._counted(form, text, (begin, end), places)) for form in self._forms)), [])
        lost: list[Enumerator] = []
        for before, after in pairwise([Enumerator(0, begin, begin), *found]):
            lost += self._between(text, before, after, places)
        return sorted((*found, *lost), key=lambda enumerator: enumerator.start)

    def _counted(self, form: _Form, text: str, span: tuple[int, int], places: Sequence[int]) -> Iterator[Enumerator]:
        """Each number by one higher than the one before it; higher by a few only at the beginning of a paragraph.

        A part of a resolution may begin with any number, and leave out any.
        """
        begin, end = span
        digits = [at for at in places if text[at].isdigit()]
        ahead = [_enumerator(match) for match in (form.alone.match(text, at, end) for at in digits) if match]
        lines = [_enumerator(match) for match in (form.line.match(text, at, end) for at in digits) if match]
        first = form.alone.match(text, begin, end)
        expected, at, skipped = 1, begin, _SKIPPED
        if first:
            yield _enumerator(first)
            expected, at = int(first["number"]) + 1, first.end()
            skipped = _SKIPPED if expected == 2 else _ANY
        while True:
            line = next((e for e in lines if e.start >= at and e.number == expected), None)
            far = line or next((e for e in ahead if e.start >= at and expected < e.number <= expected + skipped), None)
            found = self._next(form.inside, text, expected, (at, far.start if far else end)) or far
            if found is None:
                return
            yield found
            expected, at = found.number + 1, found.end

    @staticmethod
    def _next(form: re.Pattern[str], text: str, number: int, span: tuple[int, int]) -> Enumerator | None:
        at, end = span
        while (at := text.find(str(number), at, end)) >= 0:
            match = form.match(text, at, end)
            if match is not None and int(match["number"]) == number:
                return _enumerator(match)
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
