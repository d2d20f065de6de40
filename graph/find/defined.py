"""Short forms that a text defines for itself: '… (hereinafter “the Relationship Agreement”)'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from graph.find.grammar import Grammar
from graph.find.pinpoints import PinpointReader
from graph.model import Mention


class DefinedTermFinder:
    """Finds where a text uses a term that it has defined for an instrument just named."""

    def __init__(self, grammar: Grammar, pinpoints: PinpointReader):
        self._defined = re.compile(grammar.defined)
        self._pinpoints = pinpoints

    def find(self, text: str, named: Iterable[Mention]) -> Iterator[Mention]:
        """Mentions in view coordinates, of the instruments among `named` (which are in text order) by their terms."""
        for mention in named:
            definition = self._defined.match(text, mention.end) if mention.kind == "instrument" else None
            if definition is None:
                continue
            term = definition["term"]
            for use in re.compile(rf"(?<!\w){re.escape(term)}(?!\w)").finditer(text, definition.end()):
                pinpoint = self._pinpoints.about(text, *use.span())
                yield Mention(*use.span(), "instrument", "short", mention.key, title=term, pinpoint=pinpoint)
