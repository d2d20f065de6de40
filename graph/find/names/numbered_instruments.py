"""Conventions and recommendations that are called by their numbers, as those of the International Labour Organization are: 'ILO
Conventions Nos. 29, 105 and 182'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from graph.find.date_reader import without_groups
from graph.languages.grammar import Grammar
from graph.patterns.scan import NEVER, Gates, Scan, name_of_branch
from graph.references import KnownName, Mention, Title
from ontology.authority import Authority

_FORMS = {"conventions": "conventionForm", "recommendations": "recommendationForm"}  # group of the pattern → property
_NUMBER = re.compile(r"\d{1,3}")


class NumberedInstrumentFinder:
    """Finds them, each member of a list as one of its own."""

    def __init__(self, grammar: Grammar, authority: Authority, gates: Gates):
        self._authority = authority
        told = ((group, entry.value(name)) for entry in authority for group, name in _FORMS.items())
        self._forms = {group: form for group, form in told if form}
        number = grammar.numbered_instrument
        listed = rf"{number}(?:(?:{without_groups(grammar.separator)}){number}(?!\d))*"
        pattern = grammar.numbered_instruments
        self._named = gates.add(pattern if pattern == NEVER else pattern.replace("{list}", listed))

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Mentions in view coordinates; of a list the first begins with the noun, the others are the numbers alone."""
        for match in scan.finditer(self._named):
            numbers = list(_numbers(match, self._forms))
            for at, (start, end, name) in enumerate(numbers):
                alone = len(numbers) == 1
                span = (match.start() if at == 0 else start, match.end() if alone else end)
                yield Mention(*span, self._reference(name), in_list=not alone)

    def _reference(self, name: str) -> KnownName | Title:
        known = self._authority.find(name, "instrument")
        return KnownName("instrument", known.key) if known else Title("instrument", name, said=False)


def _numbers(match: re.Match[str], forms: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """Each number of a match, where it stands and what it is called in English, in text order; none where the authority does not
    tell what they are called."""
    groups = sorted((match.start(group), group) for group, words in match.groupdict().items() if words)
    for begin, group in groups:
        form = forms.get(name_of_branch(group), "")
        for number in _NUMBER.finditer(match[group]) if form else ():
            name = form.format(number[0])
            yield begin + number.start(), begin + number.end(), name
