"""Instruments that share their noun: 'the Basel, Rotterdam and Stockholm conventions'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.find.spelling import names_in_view
from graph.languages.grammar import Grammar
from graph.patterns.scan import NEVER, Gates, Scan
from graph.references import KnownName, Mention
from ontology.authority import Authority

_LONGEST = 120  # characters of the words before or after the noun, at the most
_NAMED = "named"  # the group of what tells the instruments apart


class JointNameFinder:
    """Finds instruments of the authority, each by its own word; what the authority does not know is left out."""

    def __init__(self, grammar: Grammar, authority: Authority, gates: Gates):
        self._nouns = gates.add("|".join(grammar.joint_nouns) or NEVER)
        self._singular = [(re.compile(plural), noun) for plural, noun in grammar.joint_nouns.items()]
        self._before = re.compile(rf"(?:{grammar.joint_before})\Z")
        self._after = re.compile(grammar.joint_after)
        self._word = re.compile(grammar.joint_word)
        self._name = grammar.joint_name
        self._endings = re.compile(grammar.endings or NEVER)
        self._joins = grammar.layout.joins_words
        names = names_in_view(authority, "instrument", grammar)
        self._keys = {self._form(name): entry.key for entry, name in names}

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Mentions in view coordinates: each of its own word, the one beside the noun with the noun."""
        for noun in scan.finditer(self._nouns):
            start = max(scan.begin, noun.start() - _LONGEST)
            named = self._before.search(scan.text, start, noun.start()) or self._after.match(scan.text, noun.end())
            if named is not None:
                yield from self._instruments(scan.text, noun, *named.span(_NAMED))

    def _instruments(self, text: str, noun: re.Match[str], start: int, end: int) -> Iterator[Mention]:
        singular = next(name for plural, name in self._singular if plural.fullmatch(noun[0]))
        words = list(self._word.finditer(text, start, end))
        for word in words:
            at, key = self._key(word, singular)
            if key is not None:
                begin = noun.start() if noun.start() < start and word is words[0] else at
                stop = noun.end() if noun.start() >= end and word is words[-1] else word.end()
                yield Mention(begin, stop, KnownName("instrument", key), in_list=True)

    def _key(self, word: re.Match[str], noun: str) -> tuple[int, str | None]:
        """Where the word of an instrument begins and which that is; where words are joined it may be the end of `word`."""
        last = word.end() - 1 if self._joins else word.start() + 1
        for start in range(word.start(), last):
            key = self._keys.get(self._form(self._name.format(noun=noun, word=word.string[start : word.end()])))
            if key is not None:
                return start, key
        return word.start(), None

    def _form(self, name: str) -> str:
        """A name as it is compared: whatever its case, grammatical or of letters."""
        return self._endings.sub("", name).casefold()
