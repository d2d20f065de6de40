"""Acts of other organizations, by the symbols that these give them: 'WHA69.2', 'GC(59)/RES/10', '1/CP.21'."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from graph.find.pinpoints import PinpointReader
from graph.languages.grammar import Grammar
from graph.patterns.scan import Gates, Scan
from graph.references import BySymbol, Mention
from graph.symbols import Symbol, Symbols

_AROUND = 300  # characters on either side of a symbol that may name whose it is


class OtherSymbolFinder:
    """Finds them in any language: they are written alike in all."""

    def __init__(self, symbols: Symbols, grammar: Grammar, pinpoints: PinpointReader, gates: Gates):
        self._symbols = symbols
        written = {pattern: [form for form, other in grammar.symbol_forms.items() if other == pattern]
                   for pattern in grammar.symbol_forms.values()}  # fmt: skip
        self._written = [(gates.add(pattern), tuple(forms)) for pattern, forms in written.items()]
        self._named = {form: re.compile(named) for form, named in grammar.symbol_named.items()}
        self._nouns = re.compile(rf",? ?(?:{'|'.join(grammar.resolution_nouns)}) \Z")
        self._symbol = gates.add(rf"(?<![A-Za-z0-9/.\-])(?:{'|'.join(symbols.forms)})(?![A-Za-z0-9/])")
        self._pinpoints = pinpoints

    def find(self, scan: Scan, documents: Sequence[Mention]) -> Iterator[Mention]:
        """Mentions in view coordinates. None where the symbol says where in one of `documents`, which are in order and
        apart, the cited words stand: 'FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex'."""
        ends = [document.end for document in documents]
        for match in scan.finditer(self._symbol):
            before = bisect_right(ends, match.start()) - 1
            if before >= 0 and match.end() <= self._pinpoints.passed(scan.text, ends[before]):
                continue
            symbol = self._symbols.parse(match[0])
            if symbol is not None:
                yield self._mention(scan, match, symbol)
        for pattern, forms in self._written:
            for match in scan.finditer(pattern):
                before = bisect_right(ends, match.start()) - 1
                if before >= 0 and self._nouns.fullmatch(scan.text, ends[before], match.start()):
                    continue  # 'FCCC/CP/2015/10/Add.1, decision 1/CP.21', in words of the language
                form = self._meant(scan.text, match, forms)
                symbol = self._in_letters(form, match["serial"], match["session"]) if form else None
                if symbol is not None:
                    yield self._mention(scan, match, symbol)

    def _in_letters(self, form: str, serial: str, session: str) -> Symbol | None:
        """The symbol with these letters: '1/CP.21', or 'WHA69.2'."""
        return self._symbols.parse(f"{serial}/{form}.{session}") or self._symbols.parse(f"{form}{session}.{serial}")

    def _mention(self, scan: Scan, match: re.Match[str], symbol: Symbol) -> Mention:
        return Mention(*match.span(), BySymbol(symbol.kind, symbol), self._pinpoints.about(scan, *match.span()))

    def _meant(self, text: str, match: re.Match[str], forms: Sequence[str]) -> str | None:
        """The letters of the one that is meant of those that are written alike: whose conference
        the words around it name, else the text."""
        around = text[max(0, match.start() - _AROUND) : match.end() + _AROUND]
        for place in (around, text):
            meant = [form for form in forms if form not in self._named or self._named[form].search(place)]
            if meant:
                return meant[0] if len(meant) == 1 else None
        return None
