"""The numbers that go on from a number with parts of it only, or in a range: '48/75 A and B', '3411 A to D (XXX)', '60/1 to 60/5'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graph.find.grammar import Grammar
from graph.symbols import Number

_MOST = 50  # numbers of a range
_RANGED = ("session", "annual", "roman")  # the shapes of numbers of which there are ranges

Further = tuple[int, int, str]  # where it stands, from and to, and the number as English writes it


class FurtherNumbers:
    """Reads them in the view of a text of one language."""

    def __init__(self, grammar: Grammar):
        self._forms = [(re.compile(form), english) for form, english in grammar.number_forms.items()]
        opened, closed = re.escape(grammar.number_open), re.escape(grammar.number_close)
        self._letter = re.compile(
            rf"(?:(?P<through>{grammar.through})|{grammar.separator})(?P<letter>{grammar.letter})"
        )
        self._last = re.compile(rf"(?:{closed})?(?:{grammar.through})(?:{opened})?(?P<number>{grammar.number})")

    def english(self, number: str) -> str:
        """`number` as English writes it."""
        for form, english in self._forms:
            number = form.sub(english, number)
        return number

    def of(self, text: str, first: re.Match[str]) -> Iterator[Further]:
        """What goes on from the number that `first` has matched; those that a range leaves out stand where its last one does."""
        number = self.english(first[0])
        if number[-1].isalpha():
            yield from self._lettered(text, first.end(), number)
        elif (last := self._last.match(text, first.end())) is not None:
            yield from _between(Number.parse(number), Number.parse(self.english(last["number"])), last.span("number"))

    def _lettered(self, text: str, at: int, number: str) -> Iterator[Further]:
        stem, letter = re.sub(r" ?[A-Z]$| [A-Z](?= ?\()", "", number), number[-1]
        while letter.isalpha() and (more := self._letter.match(text, at)):
            following = self.english(more["letter"])
            missing = map(chr, range(ord(letter) + 1, ord(following))) if more["through"] else ()
            yield from ((*more.span("letter"), _with_letter(stem, each)) for each in (*missing, following))
            letter, at = following, more.end()


def _between(first: Number | None, last: Number | None, place: tuple[int, int]) -> Iterator[Further]:
    """The numbers after `first` up to `last`; none where these are not of one session or year."""
    if (
        first is None
        or last is None
        or first.shape not in _RANGED
        or (first.shape, first.period) != (last.shape, last.period)
    ):
        return
    if 0 < last.serial - first.serial <= _MOST:
        for serial in range(first.serial + 1, last.serial):
            yield *place, replace(first, serial=serial).written()
        yield *place, last.written()


def _with_letter(stem: str, letter: str) -> str:
    """'53/243', 'B' → '53/243 B'; '3411 (XXX)', 'B' → '3411 B (XXX)'."""
    serial, bracket, rest = stem.partition("(")
    return f"{serial.rstrip()} {letter}" + (f" ({rest}" if bracket else "")
