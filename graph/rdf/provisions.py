"""A pinpoint in English ('article 2, paragraph 4', 'paragraph 10-13') → the parts of the cited work that it means, by name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from graph.kinds import Kind
from graph.numbers import roman_value

_UNITS = {
    "volume": "vol", "annex": "annex", "appendix": "appendix", "part": "part", "chapter": "chap", "section": "sec",
    "article": "art", "rule": "rule", "principle": "principle", "paragraph": "par", "subparagraph": "point",
}  # fmt: skip
_COUNTED_IN_ROMAN = frozenset({"annex", "appendix", "part", "chapter", "section", "article", "principle"})
_UNIT = re.compile(rf"({'|'.join(_UNITS)})\b ?")
_VALUE = re.compile(r"(?P<from>\d{1,4}|[IVXLC]+|[A-Z])(?:(?P<tail>(?:[. ]?\(?[A-Za-z0-9]{1,4}\)?)*)|-(?P<to>\d{1,4}))")
_TAIL = re.compile(r"[A-Za-z0-9]+")
_ROMAN = re.compile("[IVXLC]{2,}|[IVX]")  # a lone C is a letter
_LONGEST = 100  # paragraphs of a range that are told one by one
Names = tuple[str, ...]


def provisions_of(pinpoint: str, kind: Kind) -> Names:
    """The names of the parts that `pinpoint` means in a work of this `kind`, as fragments of its IRI: one a unit.

    The paragraphs of a resolution are its operative ones, as its own parts are named. () where the words are no such units.

    >>> provisions_of("article 2, paragraph 4", "instrument"), provisions_of("paragraph 8, 9", "resolution")
    (('art2-par4',), ('op8', 'op9'))
    """
    levels: list[Names] = []
    for unit, told in _levels(pinpoint):
        values = tuple(_values(unit, told))
        if not values and told:
            return ()
        written = _UNITS[unit]
        if unit == "paragraph" and not levels and kind == "resolution":
            written = "op"
        levels.append(tuple(f"{written}{value}" for value in values) or (written,))
    if not levels:
        return ()
    return tuple("-".join(names) for names in product(*levels))


def _levels(pinpoint: str) -> Iterator[tuple[str, str]]:
    """'annex I, paragraph 20' → ('annex', 'I'), ('paragraph', '20'). Nothing where something else comes before."""
    hits = list(_UNIT.finditer(pinpoint))
    if not hits or hits[0].start():
        return
    for at, hit in enumerate(hits):
        end = hits[at + 1].start() if at + 1 < len(hits) else len(pinpoint)
        yield hit[1], pinpoint[hit.end() : end].strip(" ,")


def _values(unit: str, told: str) -> Iterator[str]:
    for item in filter(None, told.split(", ")):
        match = _VALUE.fullmatch(item)
        if match is None:
            return
        if match["to"]:
            first, last = int(match["from"]), int(match["to"])
            if not first < last <= first + _LONGEST:
                return
            yield from map(str, range(first, last + 1))
            continue
        value = match["from"]
        if unit in _COUNTED_IN_ROMAN and _ROMAN.fullmatch(value):
            value = str(roman_value(value))
        yield ".".join((value, *_TAIL.findall(match["tail"] or "")))
