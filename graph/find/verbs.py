"""The governing verbs of a text: at the start of each clause that has one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from graph.find.grammar import Grammar
from graph.model import Verb


class VerbFinder:
    """Finds governing verbs as English lemmas."""

    def __init__(self, grammar: Grammar):
        self._start = re.compile(grammar.clause_start)
        self._clause, self._clause_relations = _alternatives(rf" ?{grammar.adverbs}", grammar.verbs)
        self._opening, self._opening_relations = _alternatives(
            grammar.adverbs, {**grammar.verbs, **grammar.opening_verbs}
        )

    def clauses(self, text: str, begin: int) -> Iterator[Verb]:
        """The verb of each clause that starts with one, in view coordinates."""
        for start in self._start.finditer(text, begin):
            match = self._clause.match(text, start.end())
            if match:
                yield Verb(match.start(), self._clause_relations[match.lastgroup or ""])

    def opening(self, text: str, start: int) -> Verb | None:
        """The verb that a paragraph starting at `start` opens with."""
        match = self._opening.match(text, start)
        return Verb(start, self._opening_relations[match.lastgroup or ""]) if match else None


def _alternatives(before: str, verbs: Mapping[str, str]) -> tuple[re.Pattern[str], Mapping[str, str]]:
    relations = {f"v{index}": relation for index, relation in enumerate(verbs.values())}
    forms = "|".join(f"(?P<v{index}>{form})" for index, form in enumerate(verbs))
    return re.compile(f"{before}(?:{forms})"), relations
