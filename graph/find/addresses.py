"""Addresses of documents in running text: 'https://docs.un.org/en/A/RES/79/1', 'undocs.org/A/HRC/RES/48/13'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.model import Mention
from graph.symbols import of_address
from graph.text.scan import Gates, Scan

_ENDS = ".,;:!?'\"-"


class AddressFinder:
    """Finds them in any language: they are written alike in all."""

    def __init__(self, gates: Gates):
        hosts = r"(?:docs\.un\.org|(?:www\.)?undocs\.org|documents\.un\.org/(?:api/)?symbol/access)"
        self._address = gates.add(rf"(?:https?://)?(?<![\w.@\-]){hosts}[/?][!-~]+")

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Mentions in view coordinates, of which each is said by its address alone."""
        for match in scan.finditer(self._address):
            written = _trimmed(match[0])
            symbol = of_address(re.sub(r"^(?!https?://)", "https://", written))
            if symbol is not None:
                yield Mention(
                    match.start(), match.start() + len(written), symbol.kind, "link", symbol.text, symbol.body
                )


def _trimmed(address: str) -> str:
    """`address` without the punctuation of the sentence that it stands in."""
    address = address.rstrip(_ENDS)
    while address.endswith(")") and address.count(")") > address.count("("):
        address = address[:-1].rstrip(_ENDS)
    return address
