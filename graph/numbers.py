"""The numbers of resolutions and decisions as values, without the body whose they are: '66/102', '217 A (III)', '1325 (2000)'."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Shape = Literal["session", "annual", "roman", "year", "point", "bare"]

# A number as texts write it, without its body: 66/102, 52/12 A, S-20/2, 217 A (III), 3201 (S-VI), 1325 (2000); and as
# scanners misread it: 1 325 (2000).
NUMBER_PATTERN = (
    r"(?:(?:ES|S)- ?\d{1,2} ?/ ?\d{1,4}|19\d\d/(?=\d{1,4}(?: ?[A-Z])? ?\([IVXLC]+\))\d{1,4}(?: ?[A-Z])? ?\([IVXLC]+\)|"
    r"\d{1,4} ?/ ?\d{1,4}(?![/\d])|"
    r"(?:[12] (?=\d{3} ?\((?:19|20)\d\d\)))?\d{1,4}(?: ?[A-Z])? ?\( ?(?:\d{4}|(?:E?S-)?[IVXLC]+) ?\))"
    r"(?: ?(?:AA|BB|CC|DD|EE|FF|[A-Z])(?![A-Za-z'’]))?"  # after Z the letters of parts are doubled
)

_ROMAN = r"[IVXLC]+"
_NUMBER = re.compile(
    rf"""(?:(?P<special>ES|S)-\ ?)?(?P<session>\d{{1,4}})\ ?/\ ?(?P<item>\d{{1,4}})\ ?(?P<after>[A-Z]{{0,2}})$
       | (?:19\d\d/)?(?P<serial>\d{{1,4}}|[12]\ \d{{3}}(?=\ ?\(\d))\ ?(?P<letter>[A-Z])?
         \ ?\(\ ?(?:(?P<year>\d{{4}})|(?P<roman>(?:E?S-\ ?)?{_ROMAN}))\ ?\)
         (?:\ ?\[?(?P<trailing>[A-Z])\]?)?$
       | (?P<assembly>\d{{1,2}})\.(?P<point>\d{{1,3}})$
       | (?P<bare>\d{{1,4}})$""",
    re.X,
)
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def roman_value(numeral: str) -> int:
    """'XXIII' → 23. The numeral is taken as written: no check of its canonical form."""
    values = [_ROMAN_DIGITS[digit] for digit in numeral]
    return sum(
        -value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True)
    )


def roman(number: int) -> str:
    """9 → IX; for 1 to 399."""
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


@dataclass(frozen=True, slots=True)
class Number:
    """The number of a resolution or decision without its body.

    `shape` is its form: `session` (66/102, S-20/2), `annual` (2004/25), `roman` (217 A (III)), `year` (1325 (2000)),
    `point` (69.2) or `bare` (1540). `period` is the session, roman session or year as written in the canonical form; '' when bare.
    """

    shape: Shape
    serial: int
    period: str = ""
    letter: str = ""

    @classmethod
    def parse(cls, text: str) -> Number | None:
        """'217 A (III)' → Number; None where `text` is not the number of a resolution."""
        return _parse_number(text)

    def written(self) -> str:
        """As English texts write it: '66/102', '217 A (III)', '1325 (2000)'."""
        letter = f" {self.letter}" if self.letter else ""
        if self.shape in ("roman", "year"):
            return f"{self.serial}{letter} ({self.period})"
        return f"{self}" if not letter else f"{self.period}/{self.serial}{letter}"

    def __str__(self) -> str:
        match self.shape:
            case "roman" | "year":
                return f"{self.serial}({self.period}){self.letter}"
            case "point":
                return f"{self.period}.{self.serial}"
            case "bare":
                return f"{self.serial}"
            case _:
                return f"{self.period}/{self.serial}{self.letter}"


@lru_cache(maxsize=65536)
def _parse_number(text: str) -> Number | None:
    match = _NUMBER.match(text.strip())
    if match is None:
        return None
    if match["bare"]:
        return Number("bare", int(match["bare"]))
    if match["point"]:
        return Number("point", int(match["point"]), match["assembly"])
    if match["serial"]:
        period = (match["year"] or match["roman"]).replace(" ", "")
        shape: Shape = "year" if match["year"] else "roman"
        return Number(shape, int(match["serial"].replace(" ", "")), period, match["letter"] or match["trailing"] or "")
    session = int(match["session"])
    if match["special"]:
        return Number("session", int(match["item"]), f"{match['special']}-{session}", match["after"])
    return Number("annual" if session > 1900 else "session", int(match["item"]), str(session), match["after"])
