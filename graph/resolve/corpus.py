"""What only the whole corpus can settle: the year of a bare Security Council number ('resolution 1540')."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from graph.model import Citation, Reading
from graph.resolve.targets import Targets
from graph.symbols import Symbol


def known_years(readings: Iterable[Reading]) -> Mapping[int, str]:
    """Serial number → symbol, for the Security Council resolutions of which the corpus names one year only."""
    symbols: dict[int, set[str]] = defaultdict(set)
    for reading in readings:
        for identifier in (reading.document.id, *(c.id for c in reading.citations if c.kind == "resolution" and c.id)):
            symbol = Symbol.parse(identifier)
            if symbol and symbol.body == "sc" and symbol.number and symbol.number.shape == "year":
                symbols[symbol.number.serial].add(symbol.text)
    return {serial: next(iter(found)) for serial, found in symbols.items() if len(found) == 1}


def completed(readings: Collection[Reading], targets: Targets) -> tuple[Reading, ...]:
    """`readings` with the open bare numbers settled that they themselves name in full elsewhere."""
    years = known_years(readings)
    return tuple(complete(reading, years, targets) for reading in readings)


def complete(reading: Reading, years: Mapping[int, str], targets: Targets) -> Reading:
    """`reading` with the open bare numbers that `years` knows settled."""
    return replace(reading, citations=tuple(_settled(citation, years, targets) for citation in reading.citations))


def _settled(citation: Citation, years: Mapping[int, str], targets: Targets) -> Citation:
    if citation.id is not None or citation.via != "short-form" or citation.kind != "resolution":
        return citation
    digits = "".join(filter(str.isdigit, citation.text))
    symbol = years.get(int(digits)) if digits else None
    if symbol is None or symbol == citation.doc:
        return citation
    target = targets.symbol(symbol)
    return replace(citation, id=target.id, label=target.label, known=target.known)
