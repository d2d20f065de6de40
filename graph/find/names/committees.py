"""Committees of the Security Council called by the resolution that established them: 'the Committee established pursuant to
resolution 1267 (1999)'."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from graph.find.names.known_names import is_alias
from graph.find.number_lists import ListedNumbers
from graph.languages.grammar import Grammar
from graph.numbers import Number, Session
from graph.patterns.scan import NEVER, Gates, Scan, group
from graph.references import KnownName, Mention
from ontology.authority import Authority

_NUMBER = re.compile(r"(\d{3,4}) ?\((\d{4})\)")
_SERIAL = re.compile(r"\d{3,4}")


class CommitteeFinder:
    """Finds them by the number; one that the authority does not know is not reported, but its resolution is."""

    def __init__(self, grammar: Grammar, authority: Authority, gates: Gates):
        self._pattern = gates.add(grammar.committee)
        self._defined = re.compile(grammar.defined or NEVER)
        self._numbers = ListedNumbers(grammar, grammar.committee_number)
        self._several = gates.add(grammar.committees.replace("{list}", self._numbers.pattern))
        self._keys = _by_resolution(authority)
        serials = Counter(number.serial for number in self._keys)
        self._by_serial = {number.serial: key for number, key in self._keys.items() if serials[number.serial] == 1}

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Mentions in view coordinates."""
        for match in scan.finditer(self._pattern):
            key = self._key(group(match, "number") or "")
            if key is not None and not is_alias(self._defined, scan.text, _start(match), match.end()):
                yield Mention(_start(match), match.end(), KnownName("entity", key))
        for match in scan.finditer(self._several):
            for number, start, end in self._numbers.members(match):
                key = self._key(number[0])
                if key is not None:
                    yield Mention(max(start, _start(match)), end, KnownName("entity", key), in_list=True)

    def _key(self, called: str) -> str | None:
        """The committee called by these resolutions, or by a number alone."""
        numbers = _numbers(called)
        if numbers:
            return next(filter(None, map(self._keys.get, numbers)), None)
        serial = _SERIAL.search(called)
        return self._by_serial.get(int(serial[0])) if serial else None


def _start(match: re.Match[str]) -> int:
    """Where what `match` calls begins: after an article that is no part of it."""
    return match.end("article") if group(match, "article") else match.start()


def _numbers(words: str) -> tuple[Number, ...]:
    """The numbers of resolutions with their years that words hold."""
    return tuple(Number("year", int(serial), Session(int(year))) for serial, year in _NUMBER.findall(words))


def _by_resolution(authority: Authority) -> Mapping[Number, str]:
    """Number of a resolution → key of the committee of which an English name has it."""
    return {
        number: entry.key
        for entry in authority
        if entry.kind == "entity" and "security-council-committee" in entry.classes
        for name in entry.names.get("en", ())
        for number in _numbers(name)
    }
