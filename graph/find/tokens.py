"""What may stand about a number or a title: bodies, dates, quoted titles, nouns, 'its', each with its place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.find.dates import DateReader
from graph.find.grammar import GENERIC, OWN, Grammar
from graph.find.windows import around, finditer

_REACH = 900  # characters about a number in which its date, title and description may stand


@dataclass(frozen=True, slots=True)
class Token:
    """A span of the view; `kind` is body, date, title, about or noun, `value` what it says (key, ISO date, …)."""

    start: int
    end: int
    kind: str
    value: str


class Tokens:
    """The tokens of one text, reachable by where they begin and by where they end."""

    def __init__(self, tokens: Iterable[Token]):
        self._tokens = list(_without_overlaps(tokens))
        self._ends = [token.end for token in self._tokens]
        self._at = {token.start: token for token in self._tokens}
        self._nouns = [token.end for token in self._tokens if token.kind == "noun"]

    def __iter__(self) -> Iterator[Token]:
        return iter(self._tokens)

    def before(self, place: int) -> Token | None:
        """The last token that ends at or before `place`."""
        index = bisect_right(self._ends, place) - 1
        return self._tokens[index] if index >= 0 else None

    def named_at(self, end: int) -> Token | None:
        """The token that ends at `end`, white space aside."""
        token = self.before(end)
        return token if token is not None and end - token.end <= 1 else None

    def noun_before(self, place: int) -> int:
        """Where the last noun before `place` ends; far before the text where there is none."""
        index = bisect_right(self._nouns, place) - 1
        return self._nouns[index] if index >= 0 else -(1 << 30)

    def at(self, place: int) -> Token | None:
        """The token that begins at `place`."""
        return self._at.get(place)


class Tokenizer:
    """Finds the tokens of one language."""

    def __init__(self, grammar: Grammar, dates: DateReader):
        self._dates = dates
        self._noun = _one_of(grammar.resolution_nouns)
        self._noun_kinds = [(re.compile(noun), kind) for noun, kind in grammar.resolution_nouns.items()]
        self._title = re.compile(grammar.titled)
        self._about = re.compile(grammar.about.replace("{date}", dates.plain))
        self._own = re.compile(grammar.own)
        self._generic = _one_of(grammar.generic_bodies)

    def owners(self, text: str, begin: int, bodies: Iterable[Token]) -> Tokens:
        """The bodies named in the view from `begin` on, found already, with 'its' and nouns such as 'the Council'."""
        return Tokens((*bodies, *self._pronouns(text, begin)))

    def all(self, text: str, begin: int, owners: Tokens, numbers: Iterable[tuple[int, int]]) -> Tokens:
        """`owners` with the dates, titles, descriptions and nouns about `numbers`, whose spans are in order."""
        windows = list(around(numbers, _REACH, _REACH, len(text)))
        return Tokens((*owners, *self._modifiers(text, begin, windows)))

    def _modifiers(self, text: str, begin: int, windows: list[tuple[int, int]]) -> Iterator[Token]:
        for match in finditer(self._dates.pattern, text, begin, windows):
            yield Token(match.start(), match.end(), "date", self._dates.iso(match))
        for match in finditer(self._title, text, begin, windows):
            title = next(filter(None, match.groups()))
            yield Token(match.start(), match.end(), "title", title)
        for match in finditer(self._about, text, begin, windows):
            yield Token(match.start(), match.end(), "about", "")
        for match in finditer(self._noun, text, begin, windows):
            kind = next(kind for pattern, kind in self._noun_kinds if pattern.match(text, match.start()))
            yield Token(match.start(), match.end(), "noun", kind)

    def _pronouns(self, text: str, begin: int) -> Iterator[Token]:
        for match in self._own.finditer(text, begin):
            yield Token(match.start(), match.end(), "body", OWN)
        for match in self._generic.finditer(text, begin):
            yield Token(match.start(), match.end(), "body", GENERIC + match[0])


_WEIGHT = {"about": 0, "title": 0}  # what is written inside a description or a title is not a modifier by itself


def _without_overlaps(tokens: Iterable[Token]) -> Iterator[Token]:
    """In text order; of two that overlap the outer one, and a body's own name before a mere noun for it."""
    end = -1
    for token in sorted(tokens, key=lambda t: (t.start, _WEIGHT.get(t.kind, 1), -t.end, t.value.startswith(GENERIC))):
        if token.start >= end:
            yield token
            end = token.end


def _one_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(patterns, key=len, reverse=True)) or r"(?!)")
