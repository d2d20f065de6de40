"""Titles in quotation marks that name an instrument which the authority does not know."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.find.dates import DateReader
from graph.find.grammar import Grammar
from graph.find.pinpoints import PinpointReader
from graph.model import Mention


class TitleFinder:
    """Finds titles that end with the name of a kind of instrument, whatever stands nested in them."""

    def __init__(self, grammar: Grammar, dates: DateReader, pinpoints: PinpointReader):
        opened, closed = re.escape(grammar.instrument_open), re.escape(grammar.instrument_close)
        nouns = "|".join(sorted(grammar.instrument_nouns, key=len, reverse=True))
        inner = f"[^{opened}{closed}]"
        # One level of nesting with the same marks is met in real texts, where 〈 〉 should stand.
        self._title = re.compile(
            rf"{opened}(?P<title>(?:{inner}|{opened}{inner}{{1,120}}{closed}){{3,300}}?(?:{nouns})(?:\([^()]{{1,40}}\))?){closed}"
            if opened else r"(?!)"
        )  # fmt: skip
        self._dates, self._pinpoints = dates, pinpoints

    def find(self, text: str, begin: int) -> Iterator[Mention]:
        """Mentions in view coordinates; their key is the title itself."""
        for match in self._title.finditer(text, begin):
            pinpoint = self._pinpoints.about(text, match.start(), match.end())
            yield Mention(
                match.start(),
                match.end(),
                "instrument",
                "title",
                match["title"],
                title=match["title"],
                pinpoint=pinpoint,
            )
