"""Short forms that a text defines for itself: '… (hereinafter “the Relationship Agreement”)'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from graph.find.grammar import Grammar
from graph.find.pinpoints import PinpointReader
from graph.model import Mention
from graph.text.scan import Scan


class DefinedTermFinder:
    """Finds where a text uses a term that it has defined for an instrument just named."""

    def __init__(self, grammar: Grammar, pinpoints: PinpointReader):
        self._defined = re.compile(grammar.defined)
        self._pinpoints = pinpoints

    def find(self, scan: Scan, named: Iterable[Mention]) -> Iterator[Mention]:
        """Mentions in view coordinates, of the instruments among `named` (which are in text order) by their terms.

        A term that is defined twice means, from its second definition on, the second.
        """
        defined: dict[str, list[tuple[int, str]]] = {}
        for mention in named:
            definition = self._defined.match(scan.text, mention.end) if mention.kind == "instrument" else None
            if definition is not None:
                defined.setdefault(definition["term"], []).append((definition.end(), mention.key))
        if not defined:
            return
        for start, end in _uses(scan.text, list(defined)):
            term = scan.text[start:end]
            key = next((key for since, key in reversed(defined[term]) if since <= start), None)
            if key is not None:
                pinpoint = self._pinpoints.about(scan, start, end)
                yield Mention(start, end, "instrument", "short", key, title=term, pinpoint=pinpoint)


def _uses(text: str, terms: list[str]) -> Iterator[tuple[int, int]]:
    """Where any of `terms` stands as whole words, all of them in one pass."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    for _, start, end in AhoCorasick(terms, MatchKind.LeftmostLongest).find_matches_as_indexes(text):
        if not _continues(text[start - 1 : start]) and not _continues(text[end : end + 1]):
            yield start, end


def _continues(character: str) -> bool:
    return character.isalnum() or character == "_"
