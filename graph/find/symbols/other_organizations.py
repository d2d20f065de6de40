"""Acts of other organizations, by the symbols that these give them: 'WHA69.2', 'GC(59)/RES/10', '1/CP.21'."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from graph.find.pinpoints import PinpointReader
from graph.patterns.scan import Gates, Scan
from graph.references import BySymbol, Mention
from graph.symbols import Symbols


class OtherSymbolFinder:
    """Finds them in any language: they are written alike in all."""

    def __init__(self, symbols: Symbols, pinpoints: PinpointReader, gates: Gates):
        self._symbols = symbols
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
                pinpoint = self._pinpoints.about(scan, *match.span())
                yield Mention(*match.span(), BySymbol(symbol.kind, symbol), pinpoint)
