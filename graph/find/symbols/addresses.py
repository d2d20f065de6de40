"""Addresses of documents in running text: 'https://docs.un.org/en/A/RES/79/1', 'undocs.org/A/HRC/RES/48/13'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.official_addresses import of_address
from graph.patterns.scan import Gates, Scan
from graph.references import BySymbol, Mention
from graph.text.clean_view import View

_ENDS = ".,;:!?'\"-"


class AddressFinder:
    """Finds them in any language: they are written alike in all."""

    def __init__(self, gates: Gates):
        hosts = r"(?:docs\.un\.org|(?:www\.)?undocs\.org|documents\.un\.org/(?:api/)?symbol/access)"
        self._address = gates.add(rf"(?:https?://)?(?<![\w.@\-]){hosts}[/?][!-~]+")

    def find(self, scan: Scan, view: View) -> Iterator[Mention]:
        """Mentions in view coordinates, of which each is said by its address alone; it ends where the source has a space."""
        at = scan.begin
        while match := next(scan.finditer(self._address, at), None):
            places = range(match.start(), match.end() - 1)
            end = next((at + 1 for at in places if view.offsets[at + 1] > view.offsets[at] + 1), match.end())
            written = _trimmed(scan.text[match.start() : end])
            at = match.start() + len(written)
            symbol = of_address(re.sub(r"^(?!https?://)", "https://", written))
            if symbol is not None:
                yield Mention(match.start(), at, BySymbol(symbol.kind, symbol, address=True))


def _trimmed(address: str) -> str:
    """`address` without the punctuation of the sentence that it stands in."""
    address = address.rstrip(_ENDS)
    while address.endswith(")") and address.count(")") > address.count("("):
        address = address[:-1].rstrip(_ENDS)
    return address
