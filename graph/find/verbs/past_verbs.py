"""The verbs of texts that tell what an organ has done: decisions, reports and letters."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from graph.find.verbs.governing_verbs import alternatives
from graph.languages.grammar import Grammar
from graph.model import Verb
from graph.patterns.scan import Gates, Scan

_REACH = 200  # characters of an organ and adverbs before a verb, at the most
_CLOSE = 4  # characters within which two verbs are one


class PastFinder:
    """Finds verbs in the past tense as English lemmas: at the start of a clause, or after the organ that is told of."""

    def __init__(self, grammar: Grammar, gates: Gates):
        past = grammar.layout.past
        verbs, self._relations = alternatives(past.verbs)
        self._verb = gates.add(verbs)
        self._before = re.compile(rf"(?:{grammar.clause_start}|{past.narrated}) ?{grammar.adverbs}\Z")

    def clauses(self, scan: Scan, others: Sequence[Verb], parts: Collection[int]) -> Iterator[Verb]:
        """The verbs, in view coordinates; none where one of `others`, which are in order, stands. `parts` are the places where
        the text's parts begin."""
        starts = [verb.start for verb in others]
        for match in scan.finditer(self._verb):
            start = match.start()
            near = bisect_right(starts, start + _CLOSE) - 1
            if near >= 0 and starts[near] >= start - _CLOSE:
                continue
            if start in parts or self._before.search(scan.text, max(scan.begin, start - _REACH), start):
                yield Verb(start, self._relations[match.lastgroup or ""], match.end())
