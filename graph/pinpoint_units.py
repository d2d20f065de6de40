"""The units of a work to which a citation points: 'annex II, paragraph 5 (a)-(c), 7 (b) (ii)', 'article 19 bis', 'section III.E'."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

UnitName = Literal[
    "", "annex", "appendix", "article", "chapter", "decision", "paragraph", "part", "preamble", "preambular paragraph", "principle",
    "rule", "section", "subparagraph", "volume",
]  # fmt: skip
"""What English calls a unit; '' is none by itself, as the operative part."""


class Letters(NamedTuple):
    """The letters of a subparagraph, one within the other: '(b)', '(d) (i)'. `through`: all from those before to these are meant."""

    letters: tuple[str, ...]
    through: bool = False

    def __str__(self) -> str:
        return " ".join(f"({letter})" for letter in self.letters)


class UnitNumber(NamedTuple):
    """A number of a unit as English writes it: '5', 'IV', '1/CP.21'; '' where only letters are told, as in 'subparagraph (b)'.

    `section` is the letter behind a point ('III.E'), `repeated` what tells a number that was put in later ('19 bis'), `letters`
    those of its subparagraphs. `through`: all from the number before to this one are meant.
    """

    number: str = ""
    section: str = ""
    repeated: str = ""
    letters: tuple[Letters, ...] = ()
    through: bool = False

    def with_letters(self, letters: tuple[Letters, ...]) -> UnitNumber:
        """The number with letters of it: '5' with '(b)', '5 (b)' with '(ii)' within its own."""
        if self.letters and letters:
            *others, last = self.letters
            inner, *beside = letters
            return self._replace(letters=(*others, last._replace(letters=last.letters + inner.letters), *beside))
        return self._replace(letters=self.letters + letters)

    def __str__(self) -> str:
        number = f"{self.number}.{self.section}" if self.section else self.number
        return " ".join(filter(None, (number, self.repeated, "".join(_listed(self.letters)))))


class Unit(NamedTuple):
    """A unit of a work with its numbers; of an only one there may be none: 'annex'."""

    name: UnitName
    numbers: tuple[UnitNumber, ...] = ()

    def with_letters(self, letters: tuple[Letters, ...]) -> Unit:
        """The unit with letters of the last of its numbers."""
        *others, last = self.numbers or (UnitNumber(),)
        return self._replace(numbers=(*others, last.with_letters(letters))) if letters else self

    def __str__(self) -> str:
        return " ".join(filter(None, (self.name, "".join(_listed(self.numbers)))))


Pinpoint = tuple[Unit, ...]
"""Units one within the other, the widest first; () where a work is cited as a whole."""


def in_words(pinpoint: Pinpoint) -> str:
    """A pinpoint as English writes it.

    >>> in_words((Unit("annex", (UnitNumber("I"), UnitNumber("III", through=True))), Unit("paragraph", (UnitNumber("4"),))))
    'annex I-III, paragraph 4'
    """
    return ", ".join(map(str, pinpoint))


def pinpoint_of(
    record: Iterable[tuple[UnitName, Iterable[tuple[str, str, str, Iterable[tuple[list[str], bool]], bool]]]],
) -> Pinpoint:
    """The pinpoint that JSON has made this record of: each tuple a list."""
    return tuple(
        Unit(name, tuple(
            UnitNumber(number, section, repeated, tuple(Letters(tuple(each), to) for each, to in letters), through)
            for number, section, repeated, letters, through in numbers
        ))
        for name, numbers in record
    )  # fmt: skip


def _listed(items: Iterable[Letters | UnitNumber]) -> Iterator[str]:
    """The items with what parts each from the one before."""
    for place, item in enumerate(items):
        if place:
            yield "-" if item.through else ", "
        yield str(item)
