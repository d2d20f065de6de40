"""The governing verbs of a text: at the start of each clause that has one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from graph.kinds import Relation
from graph.languages.grammar import Grammar
from graph.model import Verb
from graph.patterns.prefixes import suffixes
from graph.patterns.scan import Gates, Scan

_REACH = 160  # characters of adverbs between the start of a clause and its verb, at the most
_ENDING = 3  # characters with which adverbs end
_CLOSE = 6  # characters of what starts a clause, and a space, at the most
_SPEAKER = 48  # characters of an organ, and a space, at the most


class VerbFinder:
    """Finds governing verbs as English lemmas. It goes from what may be a verb back to where its clause starts."""

    def __init__(self, grammar: Grammar, gates: Gates):
        starts = f"{grammar.clause_start}|{grammar.speaker}"
        self._right_before = re.compile(rf"(?:{grammar.clause_start})(?P<clause>) ?\Z")
        self._speaks = re.compile(rf"(?:{grammar.speaker})(?P<clause>) ?\Z")
        self._speakers = tuple(suffixes(grammar.speaker, _ENDING))
        self._before = re.compile(rf"(?:{starts})(?P<clause>) ?{grammar.adverbs}\Z")
        self._endings = tuple(suffixes(grammar.adverbs, _ENDING))
        self._adverbs = re.compile(grammar.adverbs)
        verbs, self._relations = alternatives(grammar.verbs)
        self._verb, self._clause = gates.add(verbs), re.compile(rf" ?{grammar.adverbs}(?:{verbs})")
        verbs, self._opening_relations = opening_verbs(grammar)
        self._opening_verb, self._opening = gates.add(verbs), re.compile(rf"{grammar.adverbs}(?:{verbs})")

    def clauses(self, scan: Scan) -> Iterator[Verb]:
        """The verb of each clause that starts with one, in view coordinates."""
        last = -1
        for place in scan.places(self._verb, scan.begin, len(scan.text)):
            for start in self._starts(scan, place):
                match = self._clause.match(scan.text, start) if start > last else None
                if match is not None:
                    last = start
                    yield Verb(start, self._relations[match.lastgroup or ""], match.end())
                    break

    def _starts(self, scan: Scan, verb: int) -> Iterator[int]:
        """Where a clause may start that has nothing but adverbs before `verb`: right before it, or else the first first."""
        close = self._right_before.search(scan.text, max(scan.begin, verb - _CLOSE), verb)
        if close is not None:
            yield close.start("clause")
        elif scan.text.endswith(self._speakers, scan.begin, verb - scan.text.startswith(" ", verb - 1)):
            speaker = self._speaks.search(scan.text, max(scan.begin, verb - _SPEAKER), verb)
            if speaker is not None:
                yield speaker.start("clause")
        if not scan.text.endswith(self._endings, scan.begin, verb):
            return
        floor = max(scan.begin, verb - _REACH)
        while match := self._before.search(scan.text, floor, verb):
            yield match.start("clause")
            floor = match.start() + 1

    def opening(self, scan: Scan, start: int) -> Verb | None:
        """The verb that a paragraph starting at `start` opens with."""
        first = next(scan.places(self._opening_verb, start, start + _REACH), None)
        if first is None:
            return None
        adverbs = self._adverbs.match(scan.text, start) if first > start else None
        if first > (adverbs.end() if adverbs else start):
            return None
        match = self._opening.match(scan.text, start)
        return Verb(start, self._opening_relations[match.lastgroup or ""], match.end()) if match else None


def opening_verbs(grammar: Grammar) -> tuple[str, Mapping[str, Relation]]:
    """A pattern for any verb with which a paragraph opens, and by the name of its group the relation of each."""
    return alternatives({**grammar.verbs, **grammar.opening_verbs})


def alternatives(verbs: Mapping[str, Relation]) -> tuple[str, Mapping[str, Relation]]:
    """A pattern for any of `verbs`, and by the name of its group the relation of each.

    The group is empty and ends its verb: so `re` sees at once with which letter each verb begins, which takes half the time.
    """
    relations = {f"v{index}": relation for index, relation in enumerate(verbs.values())}
    return "|".join(f"(?:{form})(?P<v{index}>)" for index, form in enumerate(verbs)), relations
