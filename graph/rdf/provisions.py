"""A pinpoint (article 2, paragraph 4; paragraphs 10-13) → the parts of the cited work that it means, by name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product

from graph.kinds import Kind
from graph.numbers import roman_value
from graph.pinpoint_units import Letters, Pinpoint, Unit, UnitName, UnitNumber

_UNITS: Mapping[UnitName, str] = {
    "volume": "vol", "annex": "annex", "appendix": "appendix", "part": "part", "chapter": "chap", "section": "sec",
    "article": "art", "rule": "rule", "principle": "principle", "paragraph": "par",
}  # fmt: skip
_COUNTED_IN_ROMAN = frozenset({"annex", "appendix", "part", "chapter", "section", "article", "principle"})
_FIGURES = re.compile(r"\d{1,4}", re.ASCII)
_NUMBER = re.compile(r"\d{1,4}|[IVXLC]+|[A-Z]", re.ASCII)
_ROMAN = re.compile("[IVXLC]{2,}|[IVX]")  # a lone C is a letter
_LETTER = re.compile("[A-Za-z0-9]{1,4}")
_LONGEST = 100  # paragraphs of a range that are told one by one
ProvisionNames = tuple[str, ...]


def provisions_of(pinpoint: Pinpoint, kind: Kind) -> ProvisionNames:
    """The names of the parts that `pinpoint` means in a work of this `kind`, as fragments of its IRI: one a unit.

    The paragraphs of a resolution are its operative ones, as its own parts are named. () where the units have no such names.

    >>> provisions_of((Unit("paragraph", (UnitNumber("8"), UnitNumber("9"))),), "resolution")
    ('op8', 'op9')
    """
    levels: list[ProvisionNames] = []
    for unit in pinpoint:
        written, values = _UNITS.get(unit.name), tuple(_values(unit))
        if written is None or (unit.numbers and not values):
            return ()
        if unit.name == "paragraph" and not levels and kind == "resolution":
            written = "op"
        levels.append(tuple(f"{written}{value}" for value in values) or (written,))
    return tuple("-".join(names) for names in product(*levels)) if levels else ()


def _values(unit: Unit) -> Iterator[str]:
    """The numbers of a unit as names have them, up to the first that has no such name."""
    for number, following in zip(unit.numbers, (*unit.numbers[1:], UnitNumber()), strict=False):
        if following.through:
            first, last = _figure(number), _figure(following)
            if first is None or last is None or not first < last <= first + _LONGEST:
                return
            yield from map(str, range(first, last))
            continue
        values = tuple(_lettered(number, unit.name))
        yield from values
        if len(values) < max(1, len(number.letters)):
            return


def _figure(number: UnitNumber) -> int | None:
    """The number of a paragraph of which a range can begin or end; None of another."""
    plain = _FIGURES.fullmatch(number.number) and number == UnitNumber(number.number, through=number.through)
    return int(number.number) if plain else None


def _lettered(number: UnitNumber, unit: UnitName) -> Iterator[str]:
    """A number with each of its letters that has a name: 5 (b), (c) → 5.b, 5.c."""
    if not _NUMBER.fullmatch(number.number):
        return
    value = number.number
    if unit in _COUNTED_IN_ROMAN and _ROMAN.fullmatch(value):
        value = str(roman_value(value))
    stem = (value, *filter(None, (number.section, number.repeated)))
    told = number.letters or (Letters(()),)
    depth = len(told[0].letters)
    for letters, through in told:
        if through or len(letters) < depth or not all(map(_LETTER.fullmatch, letters)):
            return  # in '(d) (i), (ii)' the last may stand within the first or beside it
        yield ".".join((*stem, *letters))
