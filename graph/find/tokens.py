"""What may stand about a number or a title: bodies, dates, quoted titles, nouns, 'its', each with its place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import NamedTuple

from graph.dates import PartialDate
from graph.find.date_reader import DateReader
from graph.kinds import ActKind
from graph.languages.grammar import Grammar
from graph.patterns.prefixes import words_of
from graph.patterns.scan import Gates, Scan, one_of
from graph.patterns.windows import around
from graph.references import VOICE, BodyNoun, NamedBody, Owner

_REACH = 900  # characters about a number in which its date and title may stand
_NEAR = 40  # characters about a number in which a short form of its organ may stand
_DESCRIPTION = 200  # characters before a number in which what it is about may stand: no grammar's is longer


class BodyToken(NamedTuple):
    """A body, or what stands for one."""

    start: int
    end: int
    owner: Owner


class DateToken(NamedTuple):
    """A date."""

    start: int
    end: int
    date: PartialDate


class TitleToken(NamedTuple):
    """A title in quotation marks, with the words that introduce it."""

    start: int
    end: int
    title: str


class NounToken(NamedTuple):
    """The noun of an act: 'resolution', 'decisions'."""

    start: int
    end: int
    act: ActKind


class AboutToken(NamedTuple):
    """A description of what an act is about."""

    start: int
    end: int


Token = BodyToken | DateToken | TitleToken | NounToken | AboutToken
"""A span of the view with what it says."""


class Tokens:
    """The tokens of one text, reachable by where they begin and by where they end."""

    def __init__(self, tokens: Iterable[Token]):
        self._tokens = _without_overlaps(tokens)
        self._ends = [token.end for token in self._tokens]
        self._at = {token.start: token for token in self._tokens}
        self._nouns = [token for token in self._tokens if isinstance(token, NounToken)]
        self._noun_ends = [token.end for token in self._nouns]

    def __iter__(self) -> Iterator[Token]:
        return iter(self._tokens)

    def before(self, place: int) -> Token | None:
        """The last token that ends at or before `place`."""
        index = bisect_right(self._ends, place) - 1
        return self._tokens[index] if index >= 0 else None

    def noun_before(self, place: int) -> NounToken | None:
        """The last noun that ends at or before `place`."""
        index = bisect_right(self._noun_ends, place) - 1
        return self._nouns[index] if index >= 0 else None

    def at(self, place: int) -> Token | None:
        """The token that begins at `place`."""
        return self._at.get(place)


class Tokenizer:
    """Finds the tokens of one language."""

    def __init__(self, grammar: Grammar, dates: DateReader, gates: Gates):
        self._dates = dates
        self._date = gates.add(grammar.date)
        self._noun = gates.add(one_of(grammar.resolution_nouns))
        self._noun_kinds = [(re.compile(noun), kind) for noun, kind in grammar.resolution_nouns.items()]
        self._title = gates.add(grammar.titled)
        self._about = gates.add(grammar.about.replace("{date}", dates.plain))
        self._own = gates.add(grammar.own)
        # Too short to be looked for with the words of other patterns, and mostly not there at all.
        self._forms = [
            (next(words_of(form)).literals, gates.add(form), NamedBody(key))
            for form, key in grammar.owner_forms.items()
        ]

    def all(self, scan: Scan, owners: Iterable[Token], numbers: Iterable[tuple[int, int]]) -> Tokens:
        """`owners` with the dates, titles, descriptions and nouns about `numbers`, whose spans are in order."""
        spans = list(numbers)
        windows = list(around(spans, _REACH, _REACH, len(scan.text)))
        before = around(spans, _DESCRIPTION, 0, len(scan.text))
        near = list(around(spans, _NEAR, _NEAR, len(scan.text)))
        return Tokens((*owners, *self._organs(scan, near), *self._modifiers(scan, windows, before)))

    def _modifiers(
        self, scan: Scan, windows: list[tuple[int, int]], before: Iterable[tuple[int, int]]
    ) -> Iterator[Token]:
        for match in scan.within(self._date, windows):
            yield DateToken(match.start(), match.end(), self._dates.of(match))
        for match in scan.within(self._title, windows):
            title = next(filter(None, match.groups()))
            yield TitleToken(match.start(), match.end(), title)
        for match in scan.within(self._about, before):  # a number follows it
            yield AboutToken(match.start(), match.end())
        for match in scan.within(self._noun, windows):
            kind = next(kind for pattern, kind in self._noun_kinds if pattern.match(scan.text, match.start()))
            yield NounToken(match.start(), match.end(), kind)

    def _organs(self, scan: Scan, windows: list[tuple[int, int]]) -> Iterator[BodyToken]:
        """What stands for an organ only beside a number: 'GA resolution 60/1'."""
        near = "\n".join([scan.text[start:stop] for start, stop in windows])
        for literals, form, body in self._forms:
            there = any(literal in near for literal in literals)
            for match in scan.within(form, windows) if there else ():
                yield BodyToken(match.start(), match.end(), body)

    def pronouns(self, scan: Scan) -> Iterator[BodyToken]:
        """'its', wherever it stands."""
        for match in scan.finditer(self._own):
            yield BodyToken(match.start(), match.end(), VOICE)


_START = attrgetter("start")


def _without_overlaps(tokens: Iterable[Token]) -> list[Token]:
    """In text order; of two that overlap the outer one, and a body's own name before a mere noun for it, of which it keeps
    what is written together with the noun: لمجلس is where لمجلس حقوق الإنسان begins."""
    kept: list[Token] = []
    end = -1
    for token in sorted(tokens, key=_START):
        if token.start >= end:
            kept.append(token)
            end = token.end
        elif token.start == kept[-1].start and _rank(token) < _rank(kept[-1]):
            kept[-1] = token
            end = token.end
        elif (
            isinstance(token, BodyToken)
            and isinstance(token.owner, NamedBody)
            and _is_noun(kept[-1])
            and token.end > end
        ):
            kept[-1] = token._replace(start=kept[-1].start)
            end = token.end
    return kept


def is_voice(token: Token | None) -> bool:
    """Whether a token stands for the organ that speaks: 'its'."""
    return isinstance(token, BodyToken) and token.owner == VOICE


def _is_noun(token: Token) -> bool:
    return isinstance(token, BodyToken) and isinstance(token.owner, BodyNoun)


def _rank(token: Token) -> tuple[bool, int, bool]:
    """What is written inside a description or a title is not a modifier by itself; a name goes before a mere noun."""
    return not isinstance(token, AboutToken | TitleToken), -token.end, _is_noun(token)
