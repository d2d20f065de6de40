"""The asking clauses of a paragraph: where each begins, with which verb, and where it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from graph.languages.mandates import MandateGrammar
from graph.patterns.scan import Gates, Scan

_SAYS = "says"  # the name of the group of a verb that does not ask
_WHOM, _SUFFIX = "whom", "suffix"  # those of a pronoun before the verb, and at its end
_ENUMERATOR = re.compile(r"\([a-zа-яء-ي]{1,4}\) ?\Z|(?:^|\s)[a-zа-яء-ي]{1,4}\) ?\Z|[㈠-㈩] ?\Z")


@dataclass(frozen=True, slots=True)
class AskingClause:
    """An asking clause in the view: its verb's lemma, where the verb begins and ends, and where the clause ends; the place of
    a pronoun beside the verb that is whom it asks."""

    verb: str
    start: int
    after: int
    end: int
    pronoun: tuple[int, int] | None = None


class ClauseFinder:
    """Finds the asking clauses of one language."""

    def __init__(self, grammar: MandateGrammar):
        verbs, self._lemmas = _alternatives(grammar.asks)
        self._gates = Gates()
        self._verb = self._gates.add(
            rf"(?:{grammar.before})(?:(?P<{_WHOM}>{grammar.whom}))?"
            rf"(?:(?:{verbs})(?:(?P<{_SUFFIX}>{grammar.suffix}))?|(?P<{_SAYS}>{grammar.says}))"
        )

    def scan(self, text: str) -> Scan:
        """A view's text, with the places where clauses may begin."""
        return self._gates.scan(text)

    def find(self, scan: Scan, start: int, end: int) -> Iterator[AskingClause]:
        """The asking clauses in [start, end) of what `scan` has gone over, each up to the next verb of the organ."""
        text = scan.text
        found: list[AskingClause] = []
        listed = False  # whether what was found last asks for all points of a list
        for match in scan.finditer(self._verb, start, end):
            clause = self._clause(match, end)
            if listed and _ENUMERATOR.search(text, max(start, match.start() - 8), match.start()):
                continue  # a point of the list begins with the verb: '请秘书长: (a) 鼓励…'
            asked = text[found[-1].after : match.start()] if found and found[-1].verb else ""
            if _ENUMERATOR.search(text, max(start, match.start() - 8), match.start()) and _opens_list(asked):
                listed = True
                continue
            found.append(clause)
        ends = [clause.start for clause in found[1:]] + [end]
        for clause, stop in zip(found, ends, strict=False):
            if clause.verb:
                yield replace(clause, end=stop)

    def _clause(self, match: re.Match[str], end: int) -> AskingClause:
        """The clause of a verb that was found; its lemma is empty where the verb does not ask."""
        groups = {name for name, words in match.groupdict().items() if words}
        name = next((n for n in groups if n in self._lemmas), _SAYS)
        pronoun = next((match.span(n) for n in (_WHOM, _SUFFIX) if n in groups), None)
        start = min(match.start(name), pronoun[0]) if pronoun else match.start(name)
        return AskingClause(self._lemmas.get(name, ""), start, match.end(), end, pronoun)


def _opens_list(words: str) -> bool:
    """Whether the words between a verb and a point of a list lead to the list: a colon stands before its first point."""
    return ":" in words


def _alternatives(verbs: Mapping[str, str]) -> tuple[str, Mapping[str, str]]:
    """A pattern for any of `verbs`, and by the name of its group the lemma of each; the group of the verb is the last."""
    lemmas = {f"v{index}": lemma for index, lemma in enumerate(verbs.values())}
    return "|".join(f"(?P<v{index}>{form})" for index, form in enumerate(verbs)), lemmas
