"""The numbers that go on from a number with parts of it only, in a range, or as bare as it is: '48/75 A and B', '3411 A to D (XXX)',
'60/1 to 60/5', '242 and 338'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from graph.find.date_reader import without_groups
from graph.languages.grammar import Grammar
from graph.numbers import Number
from graph.patterns.scan import NEVER, one_of

_MOST = 50  # numbers of a range
_ALIKE = re.compile(r"[0-9]+(?:/[0-9]+)?")
_SESSION = r" ?\([^()]{1,9}\)"  # in Roman numerals, or as a language writes them
_RANGED = ("session", "annual", "roman")  # the shapes of numbers of which there are ranges


class ContinuedNumber(NamedTuple):
    """A number that goes on from another, and where it stands; None where no series has one of that form."""

    start: int
    end: int
    number: Number | None


class ContinuedNumberReader:
    """Reads them in the view of a text of one language."""

    def __init__(self, grammar: Grammar):
        self._forms = [(re.compile(form), english) for form, english in grammar.number_forms.items()]
        opened, closed = re.escape(grammar.number_open), re.escape(grammar.number_close)
        self._letter = re.compile(
            rf"(?:(?P<through>{grammar.through})|{grammar.separator})(?P<letter>{grammar.letter})(?!\.\w)"  # no 'U.N.'
        )
        letters = rf"(?:(?:{grammar.through}|{grammar.separator}){grammar.letter}){{1,9}}"
        # A number whose session stands after further letters of it: '3411 A to D (XXX)'.
        self.before_session = rf"\d{{1,4}} ?{grammar.letter}(?={letters}{_SESSION})"
        self._session = re.compile(rf"{letters}(?P<session>{_SESSION})")
        self._last = re.compile(rf"(?:{closed})?(?:{grammar.through})(?:{opened})?(?P<number>{grammar.number})")
        closed_range = (
            rf"|(?:{closed})?(?:{grammar.through})(?={opened}?\d{{1,3}}{closed})(?:{opened})?" if closed else ""
        )
        self._until = re.compile(rf"(?:-{closed_range})(?P<last>\d{{1,3}})(?![.,]\d|[A-Za-z\d/-])")
        months = one_of(map(re.escape, grammar.months)) if grammar.months else NEVER
        self._bare = re.compile(
            rf"(?:{closed})?(?:{without_groups(grammar.separator)})(?P<whole>(?:{opened})?(?P<number>\d{{3,4}})"
            rf"(?![\d/%{re.escape(grammar.year_mark)}]| ?[(-]|[.,]\d| (?:[A-Z]|(?i:{months})))(?:{closed})?)"
        )

    def english(self, number: str) -> str:
        """`number` as English writes it; all languages write alike what is digits and a stroke."""
        if _ALIKE.fullmatch(number):
            return number
        for form, english in self._forms:
            number = form.sub(english, number)
        return number

    def read(self, text: str, first: re.Match[str]) -> tuple[Number | None, tuple[ContinuedNumber, ...]]:
        """The number that `first` has matched, with the session that stands after its further letters; and what goes on from it.
        Those that a range leaves out stand where its last one does."""
        written = self.english(first[0])
        number, at = Number.parse(written), first.end()
        if written.isdigit():
            return number, tuple(self._as_bare(text, at, len(written)))
        if not written[-1].isalpha():
            last = self._last.match(text, at)
            if last is None:
                return number, tuple(self._elided(text, at, number))
            return number, tuple(_between(number, Number.parse(self.english(last["number"])), last.span("number")))
        session = self._session.match(text, at) if number is None or number.shape == "bare" else None
        if session is None:
            return number, tuple(self._lettered(text, at, number, written[-1]))
        number = Number.parse(f"{written} {self.english(session['session']).strip()}")
        pieces = tuple(self._lettered(text, at, number, written[-1]))
        end = pieces[-1].end
        return number, tuple(each._replace(end=session.end()) if each.end == end else each for each in pieces)

    def _elided(self, text: str, at: int, first: Number | None) -> Iterator[ContinuedNumber]:
        """The numbers of a range whose last one lacks its session: '67/1-4'."""
        until = self._until.match(text, at) if first and first.shape in ("session", "annual") else None
        if until is not None and first is not None and not first.letter:
            yield from _between(first, replace(first, serial=int(until["last"])), until.span("last"))

    def _as_bare(self, text: str, at: int, digits: int) -> Iterator[ContinuedNumber]:
        """Those without year or session after one that has none either; what has fewer digits counts something else."""
        while (more := self._bare.match(text, at)) and len(more["number"]) >= digits:
            yield ContinuedNumber(*more.span("whole"), Number.parse(more["number"]))
            at = more.end("number")

    def _lettered(self, text: str, at: int, first: Number | None, letter: str) -> Iterator[ContinuedNumber]:
        """The further letters of a number: B of '53/243 A and B'."""
        while letter.isalpha() and (more := self._letter.match(text, at)):
            following = self.english(more["letter"])
            missing = map(chr, range(ord(letter) + 1, ord(following))) if more["through"] else ()
            for each in (*missing, following):
                yield ContinuedNumber(*more.span("letter"), replace(first, letter=each) if first else None)
            letter, at = following, more.end()


def _between(first: Number | None, last: Number | None, place: tuple[int, int]) -> Iterator[ContinuedNumber]:
    """The numbers after `first` up to `last`; none where these are not of one session or year."""
    if (
        first is None
        or last is None
        or first.shape not in _RANGED
        or (first.shape, first.session) != (last.shape, last.session)
    ):
        return
    if 0 < last.serial - first.serial <= _MOST:
        for serial in range(first.serial + 1, last.serial):
            yield ContinuedNumber(*place, replace(first, serial=serial))
        yield ContinuedNumber(*place, last)
