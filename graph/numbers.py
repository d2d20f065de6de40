"""The numbers of resolutions and decisions as values, without the body whose they are: '66/102', '217 A (III)', '1325 (2000)'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from graph.kinds import Special

NumberShape = Literal["session", "annual", "roman", "year", "point", "letter", "bare"]

# A number as texts write it, without its body: 66/102, 52/12 A, S-20/2, 217 A (III), 3201 (S-VI), 1325 (2000);
# and as scanners misread it: 1 325 (2000).
NUMBER_PATTERN = (
    r"(?:(?:ES|S)- ?\d{1,2} ?/ ?\d{1,4}|19\d\d/(?=\d{1,4}(?: ?[A-Z])? ?\([IVXLC]+\))\d{1,4}(?: ?[A-Z])? ?\([IVXLC]+\)|"
    r"\d{1,4} ?/ ?\d{1,4}(?![/\d])|"
    r"(?:[12] (?=\d{3} ?\((?:19|20)\d\d\)))?\d{1,4}(?: ?[A-Z])? ?\( ?(?:\d{4}|(?:E?S-)?[IVXLC]+|E?S-\d{1,2}) ?\))"
    r"(?: ?(?:AA|BB|CC|DD|EE|FF|[A-Z])(?![A-Za-z'’]))?"  # after Z the letters of parts are doubled
)

_ROMAN = r"[IVXLC]+"
_NUMBER = re.compile(
    rf"""(?:(?P<special>ES|S)-\ ?)?(?P<session>\d{{1,4}})\ ?/\ ?(?P<item>\d{{1,4}})\ ?(?P<after>[A-Z]{{0,2}})$
       | (?:19\d\d/)?(?P<serial>\d{{1,4}}|[12]\ \d{{3}}(?=\ ?\(\d))\ ?(?P<letter>[A-Z])?
         \ ?\(\ ?(?:(?P<year>\d{{4}})|(?:(?P<of>E?S)-\ ?)?(?P<roman>{_ROMAN}|(?<=S-)\d{{1,2}}))\ ?\)
         (?:\ ?\[?(?P<trailing>[A-Z])\]?)?$
       | (?P<lettered>[A-Z])\ ?\((?P<held>\d{{2}})\)$
       | (?P<assembly>\d{{1,2}})\.(?P<point>\d{{1,3}})$
       | (?P<bare>\d{{1,4}})(?P<part>[A-Z])?$""",
    re.X,
)
_SESSION = re.compile(rf"(?:(?P<special>E?S)-)?(?P<numeral>\d+|{_ROMAN})", re.ASCII)
_SPECIAL: Mapping[str | None, Special | None] = {None: None, "S": "S", "ES": "ES"}
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def roman_value(numeral: str) -> int:
    """'XXIII' → 23. The numeral is taken as written: a library that knows canonical numerals alone would refuse what texts have."""
    values = [_ROMAN_DIGITS[digit] for digit in numeral]
    return sum(
        -value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True)
    )


def roman(number: int) -> str:
    """9 → IX; for 1 to 399, which is all that sessions and chapters take: no reason for a package more in every installation."""
    text = ""
    for value, numeral in (
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ):
        count, number = divmod(number, value)
        text += numeral * count
    return text


class Session(NamedTuple):
    """A session or year by which acts and meetings are numbered: 66, S-20, XXI, S-VI, 1999. `numeral` is its number as it is
    written, where that is not in plain figures."""

    number: int
    special: Special | None = None
    numeral: str = ""

    @classmethod
    def parse(cls, written: str) -> Session | None:
        """The session that is written so, by itself ('S-20', 'XXI'); None where none is."""
        return _parse_session(written)

    @property
    def prefix(self) -> str:
        """'S-' of S-20."""
        return f"{self.special}-" if self.special else ""

    @property
    def plain(self) -> int | None:
        """The number of a regular session or a year in figures; None of another."""
        return None if self.special or self.numeral else self.number

    def __str__(self) -> str:
        return f"{self.prefix}{self.numeral or self.number}"


@dataclass(frozen=True, slots=True)
class Number:
    """The number of a resolution or decision without its body.

    `shape` is its form: `session` (66/102, S-20/2), `annual` (2004/25), `roman` (217 A (III)), `year` (1325 (2000)),
    `point` (69.2), `letter` (J (68), the tenth of a session) or `bare` (1540). `session` is the session or year; None when bare.
    """

    shape: NumberShape
    serial: int
    session: Session | None = None
    letter: str = ""

    @classmethod
    def parse(cls, text: str) -> Number | None:
        """'217 A (III)' → Number; None where `text` is not the number of a resolution."""
        return _parse_number(text)

    @property
    def period(self) -> str:
        """Its session or year as identifiers have it; '' when bare."""
        return str(self.session or "")

    @property
    def ordinal(self) -> int:
        """Its session or year as a number: 66, 20 of S-20, 23 of XXIII, 2004; 0 when bare."""
        return self.session.number if self.session else 0

    @property
    def with_stroke(self) -> bool:
        """Whether it is of a regular session or a year, and written before a stroke: 66/102, 2004/25, and no S-20/2."""
        return self.shape in ("session", "annual") and self.session is not None and self.session.plain is not None

    def written(self) -> str:
        """As English texts write it: '66/102', '217 A (III)', '1325 (2000)'."""
        letter = f" {self.letter}" if self.letter else ""
        if self.shape == "letter":
            return f"{self.letter} ({self.period})"
        if self.shape in ("roman", "year"):
            return f"{self.serial}{letter} ({self.period})"
        return f"{self}" if not letter else f"{self.period}/{self.serial}{letter}"

    def __str__(self) -> str:
        match self.shape:
            case "roman" | "year":
                return f"{self.serial}({self.period}){self.letter}"
            case "letter":
                return f"{self.letter}({self.period})"
            case "point":
                return f"{self.period}.{self.serial}"
            case "bare":
                return f"{self.serial}{self.letter}"
            case _:
                return f"{self.period}/{self.serial}{self.letter}"


@lru_cache(maxsize=65536)
def _parse_number(text: str) -> Number | None:
    match = _NUMBER.match(text.strip())
    if match is None:
        return None
    if match["bare"]:
        return Number("bare", int(match["bare"]), letter=match["part"] or "")
    if match["point"]:
        return Number("point", int(match["point"]), _session(match["assembly"]))
    if match["lettered"]:
        return Number("letter", ord(match["lettered"]) - ord("A") + 1, _session(match["held"]), match["lettered"])
    if match["serial"]:
        serial, letter = int(match["serial"].replace(" ", "")), match["letter"] or match["trailing"] or ""
        numeral = match["year"] or match["roman"]  # '186 (S-2)' is 186 (S-II)
        numeral = roman(int(numeral)) if numeral.isdecimal() and not match["year"] else numeral
        return Number("year" if match["year"] else "roman", serial, _session(numeral, _SPECIAL[match["of"]]), letter)
    session = Session(int(match["session"]), _SPECIAL[match["special"]])
    shape: NumberShape = "annual" if session.number > 1900 and not session.special else "session"
    return Number(shape, int(match["item"]), session, match["after"])


def _session(numeral: str, special: Special | None = None) -> Session:
    """A session by its number as it is written, in figures or in Roman numerals."""
    value = int(numeral) if numeral.isdecimal() else roman_value(numeral)
    return Session(value, special, "" if str(value) == numeral else numeral)


@lru_cache(maxsize=4096)
def _parse_session(written: str) -> Session | None:
    match = _SESSION.fullmatch(written)
    return _session(match["numeral"], _SPECIAL[match["special"]]) if match else None


def other_readings(number: Number) -> Iterator[Number]:
    """What a number of two parts may be that is printed from the other side: 157/75 → 75/157, 25/2004 → 2004/25."""
    if number.with_stroke:
        shape: NumberShape = "annual" if number.serial > 1900 else "session"
        yield Number(shape, number.ordinal, Session(number.serial), number.letter)
