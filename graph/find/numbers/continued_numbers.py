"""The numbers that go on from a number with parts of it only, in a range, or as bare as it is: '48/75 A and B', '3411 A to D (XXX)',
'60/1 to 60/5', '242 and 338'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graph.find.dates import without_groups
from graph.languages.grammar import Grammar
from graph.patterns.scan import NEVER, one_of
from graph.symbols import Number

_MOST = 50  # numbers of a range
_SESSION = r" ?\([^()]{1,9}\)"  # in Roman numerals, or as a language writes them
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
            rf"(?![\d/%年]| ?[(-]|[.,]\d| (?:[A-Z]|(?i:{months})))(?:{closed})?)"
        )

    def english(self, number: str) -> str:
        """`number` as English writes it."""
        for form, english in self._forms:
            number = form.sub(english, number)
        return number

    def read(self, text: str, first: re.Match[str]) -> tuple[str, tuple[Further, ...]]:
        """The number that `first` has matched, as English writes it, with the session that stands after its further letters;
        and what goes on from it. Those that a range leaves out stand where its last one does."""
        number = self.english(first[0])
        if number.isdigit():
            return number, tuple(self._as_bare(text, first.end(), number))
        if not number[-1].isalpha():
            last = self._last.match(text, first.end())
            if last is None:
                return number, tuple(self._elided(text, first.end(), Number.parse(number)))
            return number, tuple(
                _between(Number.parse(number), Number.parse(self.english(last["number"])), last.span("number"))
            )
        session = self._session.match(text, first.end()) if Number.parse(number) is None else None
        whole = f"{number} {self.english(session['session']).strip()}" if session else number
        pieces = tuple(self._lettered(text, first.end(), whole, number[-1]))
        if session is None:
            return whole, pieces
        end = pieces[-1][1]
        return whole, tuple((start, session.end() if stop == end else stop, each) for start, stop, each in pieces)

    def _elided(self, text: str, at: int, first: Number | None) -> Iterator[Further]:
        """The numbers of a range whose last one lacks its session: '67/1-4'."""
        until = self._until.match(text, at) if first and first.shape in ("session", "annual") else None
        if until is not None and first is not None and not first.letter:
            yield from _between(first, replace(first, serial=int(until["last"])), until.span("last"))

    def _as_bare(self, text: str, at: int, number: str) -> Iterator[Further]:
        """Those without year or session after one that has none either; what has fewer digits counts something else."""
        while (more := self._bare.match(text, at)) and len(more["number"]) >= len(number):
            yield *more.span("whole"), more["number"]
            at = more.end("number")

    def _lettered(self, text: str, at: int, number: str, letter: str) -> Iterator[Further]:
        stem = re.sub(r" ?[A-Z]$| ?[A-Z](?= ?\()", "", number)
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
