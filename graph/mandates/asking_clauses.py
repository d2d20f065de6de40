"""The asking clauses of a paragraph: where each begins, with which verb, and where it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph.languages.mandates import MandateGrammar

_SAYS = "says"  # the name of the group of a verb that does not ask


@dataclass(frozen=True, slots=True)
class Clause:
    """An asking clause in the view: its verb's lemma, where the verb begins and ends, and where the clause ends."""

    verb: str
    start: int
    after: int
    end: int


class ClauseFinder:
    """Finds the asking clauses of one language."""

    def __init__(self, grammar: MandateGrammar):
        verbs, self._lemmas = _alternatives(grammar.asks)
        self._verb = re.compile(rf"(?:{grammar.before})(?:{verbs}|(?P<{_SAYS}>{grammar.says}))")

    def find(self, text: str, start: int, end: int) -> Iterator[Clause]:
        """The asking clauses in [start, end) of a view's text, each up to the next verb of the organ."""
        found = [
            (self._lemmas.get(match.lastgroup or ""), match.start(match.lastgroup or ""), match.end())
            for match in self._verb.finditer(text, start, end)
        ]
        ends = [begin for _, begin, _ in found[1:]] + [end]
        for (lemma, begin, after), stop in zip(found, ends, strict=False):
            if lemma is not None:
                yield Clause(lemma, begin, after, stop)


def _alternatives(verbs: Mapping[str, str]) -> tuple[str, Mapping[str, str]]:
    """A pattern for any of `verbs`, and by the name of its group the lemma of each; the group of the verb is the last."""
    lemmas = {f"v{index}": lemma for index, lemma in enumerate(verbs.values())}
    return "|".join(f"(?P<v{index}>{form})" for index, form in enumerate(verbs)), lemmas
