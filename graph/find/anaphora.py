"""Words that point back: 该决议, 上述公约, short forms of instruments: 《公约》, and protocols by their instrument: 及其议定书."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.find.grammar import Grammar
from graph.find.pinpoints import PinpointReader
from graph.model import Mention


class AnaphorFinder:
    """Finds anaphors and bare short forms; what they mean is settled in `graph.resolve`."""

    def __init__(self, grammar: Grammar, pinpoints: PinpointReader):
        self._anaphor = re.compile(grammar.anaphors)
        self._protocols = re.compile(grammar.protocols)
        self._short = re.compile(grammar.short)
        self._short_bodies = re.compile(grammar.short_bodies)
        self._types, self._singular = grammar.instrument_nouns, grammar.plural_nouns
        self._nouns = {re.compile(noun): kind for noun, kind in grammar.resolution_nouns.items()}
        self._pinpoints = pinpoints

    def find(self, text: str, begin: int) -> Iterator[Mention]:
        """Mentions in view coordinates. The key is `resolution`, `decision`, `statement` or the type of instrument."""
        protocols = list(self._protocols.finditer(text, begin))
        taken = {place for match in protocols for place in range(match.start(), match.end() + 1)}
        for match in protocols:
            yield Mention(match.start(), match.end(), "instrument", "protocol", "protocol")
        for match in self._anaphor.finditer(text, begin):
            taken.add(match.end())
            groups = match.groupdict()
            noun = groups["noun"] or groups.get("nouns") or groups.get("noun_2") or ""
            noun = self._singular.get(noun, noun)
            kind = next((kind for pattern, kind in self._nouns.items() if pattern.fullmatch(noun)), None)
            pinpoint = self._pinpoints.about(text, match.start(), match.end())
            yield Mention(
                match.start(), match.end(), kind or "instrument", "anaphor", kind or self._types[noun],
                title=noun, pinpoint=pinpoint, plural=bool(match["plural"]),
            )  # fmt: skip
        for match in self._short_bodies.finditer(text, begin):
            yield Mention(match.start(), match.end(), "entity", "short", match["noun"])
        for match in self._short.finditer(text, begin):
            if match.end() in taken:  # 'that Convention' is not 'the Convention' too
                continue
            pinpoint = self._pinpoints.about(text, match.start(), match.end())
            yield Mention(
                match.start(),
                match.end(),
                "instrument",
                "short",
                self._types[self._singular.get(match["noun"], match["noun"])],
                pinpoint=pinpoint,
                title=match["noun"],
            )
