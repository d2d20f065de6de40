"""Titles in quotation marks that name an instrument which the authority does not know."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.find.grammar import Grammar
from graph.find.pinpoints import PinpointReader
from graph.model import Mention
from graph.text.scan import NEVER, Gates, Scan


class TitleFinder:
    """Finds titles that end with the name of a kind of instrument, whatever stands nested in them."""

    def __init__(self, grammar: Grammar, pinpoints: PinpointReader, gates: Gates):
        opened, closed = re.escape(grammar.instrument_open), re.escape(grammar.instrument_close)
        nouns = "|".join(sorted(grammar.instrument_nouns, key=len, reverse=True))
        inner = f"[^{opened}{closed}]"
        # One level of nesting with the same marks is met in real texts, where 〈 〉 should stand.
        self._title = gates.add(
            rf"{opened}(?P<title>(?:{inner}|{opened}{inner}{{1,120}}{closed}){{3,300}}?(?:{nouns})(?:\([^()]{{1,40}}\))?){closed}"
            if opened else NEVER
        )  # fmt: skip
        self._pinpoints = pinpoints

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Mentions in view coordinates; their key is the title itself."""
        for match in scan.finditer(self._title):
            pinpoint = self._pinpoints.about(scan, match.start(), match.end())
            yield Mention(
                match.start(),
                match.end(),
                "instrument",
                "title",
                match["title"],
                title=match["title"],
                pinpoint=pinpoint,
            )
