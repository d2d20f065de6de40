"""What only the whole corpus can settle: the year of a bare Security Council number ('resolution 1540')."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from graph.model import Citation, Reading
from graph.resolve.targets import Targets
from graph.symbols import Symbol, shipped
from graph.text.footnote_marks import RAISED_DIGITS

_LONGEST = 6  # digits of a number: more are none
_BROKEN = re.compile(rf"\d[{RAISED_DIGITS}]+\d")


def named_years(reading: Reading) -> Iterator[str]:
    """The symbols of the Security Council's resolutions that a reading names in full, its own among them."""
    named = (reading.document.id, *(c.id for c in reading.citations if c.kind == "resolution" and c.id))
    for symbol in filter(None, map(Symbol.parse, dict.fromkeys(named))):
        if symbol.number and symbol.number.shape == "year" and symbol.body == shipped().organ_of(symbol.number):
            yield symbol.text


def waits_for_years(reading: Reading) -> bool:
    """Whether a reading has a bare number that other documents may settle."""
    return any(map(_is_open, reading.citations))


def known_years(symbols: Iterable[str]) -> Mapping[int, str]:
    """Serial number → symbol, for the Security Council resolutions of which `symbols` have one year only."""
    found: dict[int, set[str]] = defaultdict(set)
    for symbol in filter(None, map(Symbol.parse, symbols)):
        if symbol.number:
            found[symbol.number.serial].add(symbol.text)
    return {serial: next(iter(named)) for serial, named in found.items() if len(named) == 1}


def completed(readings: Collection[Reading], targets: Targets) -> tuple[Reading, ...]:
    """`readings` with the open bare numbers settled that they themselves name in full elsewhere."""
    years = known_years(symbol for reading in readings for symbol in named_years(reading))
    return tuple(complete(reading, years, targets) for reading in readings)


def complete(reading: Reading, years: Mapping[int, str], targets: Targets) -> Reading:
    """`reading` with the open bare numbers that `years` knows settled."""
    return replace(reading, citations=tuple(settled(citation, years, targets) for citation in reading.citations))


def settled(citation: Citation, years: Mapping[int, str], targets: Targets) -> Citation:
    """`citation` with its number settled, if it is an open bare one that `years` knows."""
    if not _is_open(citation):
        return citation
    symbol = years.get(_serial(citation.text))
    if symbol is None or symbol == citation.doc:
        return citation
    target = targets.symbol(symbol)
    return citation._replace(id=target.id, label=target.label, known=target.known, problem=None, candidates=())


def _serial(quotation: str) -> int:
    """The number that an open mention quotes; 0 where it quotes none, or a note's mark stands within it.

    Marks of notes are digits that are no decimals: '第1540²号决议' is of 1540, '65²1' of nobody knows what.
    """
    digits = "".join(filter(str.isdecimal, quotation))
    return int(digits) if 0 < len(digits) <= _LONGEST and not _BROKEN.search(quotation) else 0


def _is_open(citation: Citation) -> bool:
    return (
        citation.id is None
        and citation.via == "short-form"
        and citation.kind == "resolution"
        and citation.problem is None
    )
