"""Titles that name an instrument which the authority does not know: in quotation marks, or in capitalized words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.find.grammar import Grammar
from graph.find.pinpoints import PinpointReader
from graph.model import Mention
from graph.text.scan import NEVER, Gates, Scan

_LONGEST = 90  # characters of a title without quotation marks before its noun


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
        self._end, self._words = gates.add(grammar.title_end), re.compile(rf"(?:{grammar.title_words})\Z")
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

    def unquoted(self, scan: Scan) -> Iterator[Mention]:
        """Mentions in view coordinates of titles without quotation marks, 'the Yamoussoukro IV Accord'."""
        for end in scan.finditer(self._end):
            words = self._words.search(scan.text, max(scan.begin, end.start() - _LONGEST), end.start())
            if words is not None:
                title = scan.text[words.start() : end.end()]
                pinpoint = self._pinpoints.about(scan, words.start(), end.end())
                yield Mention(words.start(), end.end(), "instrument", "title", title, title=title, pinpoint=pinpoint)
