"""Where the annexes of a text stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.model import BODY, Part
from graph.patterns.scan import Gate, Scan
from graph.text.parts import PartInView

_BROKEN = 3  # breaks: a text with as many has each paragraph on a line of its own
_SENTENCE_ENDS = (".", ";", ")", '"', "。")


class AnnexReader:
    """Finds annexes by their headings, which `heading` matches; a line before one may also end with any of `line_ends`."""

    def __init__(self, heading: Gate, line_ends: str):
        self._heading = heading
        self._ends = (*_SENTENCE_ENDS, *line_ends)

    def headings(self, scan: Scan, begin: int, parting: frozenset[int]) -> Iterator[re.Match[str]]:
        """Headings of annexes: where a paragraph begins, or in an unbroken text after what ends a sentence or a meeting."""
        for match in scan.finditer(self._heading, begin):
            if len(parting) >= _BROKEN and match.start() not in parting:
                continue
            before = scan.text[max(0, match.start() - 2) : match.start()].rstrip()
            if match.start() in parting or before.endswith(self._ends):
                yield match

    def parts(self, scan: Scan, begin: int, parting: frozenset[int], voice: str | None) -> Iterator[PartInView]:
        """What stands from `begin` on: the rest of the body, then the annexes."""
        matches = list(self.headings(scan, begin, parting))
        if not matches:
            yield PartInView(BODY, begin, len(scan.text), voice)
            return
        yield PartInView(BODY, begin, matches[0].start(), voice)
        for number, (match, following) in enumerate(zip(matches, [*matches[1:], None], strict=True), start=1):
            end = following.start() if following else len(scan.text)
            yield PartInView(Part("annex", number), match.start(), end, voice)
