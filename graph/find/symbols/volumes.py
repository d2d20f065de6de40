"""Which volume of a document is said beside its symbol: '(A/77/49), vol. II' is A/77/49(Vol.II)."""

from __future__ import annotations

import re

from graph.languages.grammar import Grammar
from graph.numbers import roman, roman_value
from graph.symbols import Symbol

_ROMAN = re.compile(r"[IVX]+")


class VolumeReader:
    """Reads in one language how a volume is said behind a symbol and the bracket that it may stand in."""

    def __init__(self, grammar: Grammar):
        self._behind = re.compile(rf"\)?,? ?(?:{grammar.volume})")
        self._ordinals = grammar.ordinals

    def of(self, symbol: Symbol, text: str, end: int) -> Symbol:
        """`symbol`, which ends at `end`, or that of the volume of it that is meant."""
        match = self._behind.match(text, end) if symbol.kind == "document" and "(" not in symbol.text else None
        if match is None:
            return symbol
        said = match["volume"]
        number = roman_value(said) if _ROMAN.fullmatch(said) else self._ordinals.get(said, 0)
        return Symbol.parse(f"{symbol.text}(Vol.{roman(number)})") or symbol if number else symbol
