"""Whom a clause asks: where the addressees stand after the verb, one by one, and where what is asked begins.

Most languages mark the beginning of what is asked ('to' and an infinitive, 'de', 'a que', 'أن', an infinitive). Chinese does
not: there the addressees go as far as nouns that stand for somebody are joined to one another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.languages.mandates import MandateGrammar
from graph.mandates.asking_clauses import AskingClause
from graph.patterns.scan import NEVER

_FARTHEST = 1_200  # characters from the verb to what is asked, at the most
_NEAR = 40  # characters between the name of a body and what is asked of it, where nothing is said to be beside
_FIRST_HEAD = 60  # characters of what stands before the noun of the first addressee, at the most

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Named:
    """A body that the text names: its place in the view and the authority's key, None where it is left open; or an instrument,
    which is nobody who can be asked, and whose name is not parted either."""

    start: int
    end: int
    key: str | None
    is_body: bool = True


@dataclass(frozen=True, slots=True)
class AskedAddressees:
    """The addressees of a clause as spans of the view, and where what is asked of them begins."""

    addressees: tuple[Span, ...]
    action: int


class AddresseeFinder:
    """Finds the addressees of asking clauses in one language."""

    def __init__(self, grammar: MandateGrammar, attributive: str):
        """`attributive` is what makes words belong to the noun after them; '' where nothing does."""
        self._attributive = attributive
        self._addressed = re.compile(grammar.addressed)
        self._action = re.compile(rf"(?P<no>{grammar.no_action})|(?P<yes>{grammar.action}|: )")
        self._beside, self._included = re.compile(grammar.beside_addressee), re.compile(grammar.included)
        self._separator, self._shares = re.compile(grammar.separator), re.compile(rf"(?:{grammar.shares})\Z")
        self._article, self._nominal = re.compile(rf"(?:{grammar.article})*"), re.compile(grammar.nominal)
        self._heads = None if grammar.heads == NEVER else re.compile(grammar.heads)
        self._late = re.compile(grammar.late_action)
        self._joined = re.compile(grammar.said_with_heads)
        self._joint = re.compile(grammar.joint)
        self._states = re.compile(grammar.states)
        self._somebody = re.compile(rf"(?:{grammar.somebody})|(?:{grammar.states})|(?:{grammar.others})")
        self._complement = re.compile(grammar.complement)
        self._pronoun = re.compile(grammar.pronouns if self._heads else rf"(?:{grammar.pronouns})(?!\w)")

    def find(self, text: str, clause: AskingClause, named: Sequence[Named]) -> AskedAddressees:
        """Whom `clause` asks; nobody where it only says what is to be done. `named` are the names that stand in it."""
        if clause.pronoun is not None:
            return AskedAddressees((clause.pronoun,), self._begin(text, clause))
        addressed = self._addressed.match(text, clause.after, clause.end)
        begin = addressed.end() if addressed else clause.after
        if self._heads is None:
            return self._by_action(text, clause, begin, named)
        return AskedAddressees((), begin) if clause.verb == "decide" else self._by_heads(text, clause, begin, named)

    def _by_action(self, text: str, clause: AskingClause, begin: int, named: Sequence[Named]) -> AskedAddressees:
        """As far as the words that begin what is asked."""
        until = min(clause.end, begin + _FARTHEST)
        match = next((m for m in self._action.finditer(text, begin, until) if m["yes"] is not None), None)
        if match is None and clause.verb != "decide":
            match = self._late.search(text, begin, until)
        chain = self._chain(text, begin, clause.end, named)
        if clause.verb == "decide":  # 'that the Mission shall …', but nobody in 'that the measures shall apply'
            near = bool(chain) and match is not None and match.start() <= chain[-1][1] + _NEAR
            return AskedAddressees(tuple(chain), match.end()) if near and match else AskedAddressees((), begin)
        if chain and (match is None or match.start() > chain[-1][1] + _NEAR):
            last = chain[-1][1]
            if match is None or not self._separator.match(text, last, match.start()):
                beside = match is not None and self._beside.search(text, last, match.start())
                # where nothing else tells where what is asked begins, there
                return AskedAddressees(tuple(chain), match.end() if match and beside else last)
        if match is None or self._nominal.match(text, begin):
            return AskedAddressees((), begin)
        if match.start() <= begin:  # 'Decides to extend'
            return AskedAddressees((), match.end())
        members = self._members(text, begin, match.start(), named)
        return AskedAddressees(
            tuple(members), match.end() if members else begin
        )  # 'calls for the scaling up of … to meet …'

    def _begin(self, text: str, clause: AskingClause) -> int:
        """Where what is asked begins, of a clause whose addressee stands beside its verb."""
        match = self._action.search(text, clause.after, min(clause.end, clause.after + _NEAR))
        return match.end() if match and match["yes"] is not None else clause.after

    def _chain(self, text: str, begin: int, end: int, named: Sequence[Named]) -> list[Span]:
        """The bodies with which [begin, end) begins, joined by nothing but separators; none where the last is qualified."""
        found: list[Span] = []
        at = begin
        for body in named:
            if body.start < at or not body.is_body:
                continue
            if body.start != at:
                break
            found.append((body.start, body.end))
            part = self._separator.match(text, body.end, end)
            at = part.end() if part else body.end
            article = self._article.match(text, at, end) if part else None
            at = article.end() if article else at
        qualified = found and self._beside.match(text, found[-1][1], end)
        return [] if qualified else found

    def _members(self, text: str, begin: int, end: int, named: Sequence[Named]) -> list[Span]:
        """The addressees in [begin, end): the members of a list, with those that it says to be included, without those beside;
        a body that is `named` is never parted."""
        beside = self._beside.search(text, begin, end)
        if beside and beside.start() > begin:
            end = beside.start()
        members: list[Span] = []
        held = None  # where a member began that shares what comes after it
        at = begin
        parts = (p for p in self._separator.finditer(text, begin, end) if not _inside(p, named))
        for part in [*parts, None]:
            start, stop = (at if held is None else held), part.start() if part else end
            if part and self._shares.match(text[at:stop].strip()) and not self._has_article(text, part.end()):
                held, at = start, part.end()
                continue
            held, at = None, part.end() if part else end
            for first, last in self._parted(text, start, stop, named):
                span = self._trimmed(text, first, last)
                if span and self._is_somebody(text, span, named):
                    members.append(span)
        return members

    def _has_article(self, text: str, at: int) -> bool:
        article = self._article.match(text, at)
        return article is not None and article.end() > at

    def _parted(self, text: str, start: int, end: int, named: Sequence[Named]) -> Iterator[Span]:
        """[start, end) in two at the first 'and' between States and somebody else, else whole."""
        for joint in self._joint.finditer(text, start, end):
            left, right = (start, joint.start()), (joint.end(), end)
            if _inside(joint, named) or not all(self._is_somebody(text, span, named) for span in (left, right)):
                continue
            if self._tells_states(text, left) != self._tells_states(text, right):
                yield left
                yield from self._parted(text, *right, named)
                return
        yield start, end

    def _tells_states(self, text: str, span: Span) -> bool:
        return self._states.search(text[slice(*span)]) is not None

    def _trimmed(self, text: str, start: int, end: int) -> Span | None:
        """A span without article, and without white space and commas at its ends; None where nothing is left."""
        included = self._included.match(text, start, end)
        start = included.end() if included else start
        article = self._article.match(text, start, end)
        start = article.end() if article else start
        while end > start and not text[end - 1].isalnum() and text[end - 1] not in ")\"'":
            end -= 1
        return (start, end) if end > start else None

    def _is_somebody(self, text: str, span: Span, named: Sequence[Named]) -> bool:
        """Whether a span names somebody who can be asked, in the words before the complement of its noun."""
        complement = self._complement.search(text, *span)
        end = complement.start() if complement else span[1]
        if any(span[0] <= body.start < end for body in named if body.is_body):
            return True
        return self._somebody.search(text[span[0] : end]) is not None or self._pronoun.match(text, *span) is not None

    def _by_heads(self, text: str, clause: AskingClause, begin: int, named: Sequence[Named]) -> AskedAddressees:
        """As far as nouns for somebody follow one another, with nothing but their modifiers between them."""
        assert self._heads is not None
        members: list[Span] = []
        at, limit = begin, _FIRST_HEAD
        while True:
            noun = self._head(text, at, min(clause.end, at + limit), named)
            if noun is None or self._acts(text, at, noun[0]):
                break
            head = noun[1]
            start = self._article.match(text, at, head)
            members.append((start.end() if start else at, head))
            joined = self._joined.match(text, head, clause.end)
            at = head
            if joined is None or joined.end() == head:
                break
            at, limit = joined.end(), _FIRST_HEAD // 2
        if not members and (pronoun := self._pronoun.match(text, begin, clause.end)):
            members.append(pronoun.span())
        return AskedAddressees(tuple(members), members[-1][1] if members else begin)

    def _acts(self, text: str, start: int, end: int) -> bool:
        """Whether words before the noun of an addressee, of which they would be modifiers, tell an action: '安排秘书长'."""
        action = self._nominal.search(text, start)
        if action is None or action.start() >= end:
            return False
        modifies = bool(self._attributive) and self._attributive in text[action.end() : end]
        return not modifies or (action.start() == start and not self._states.match(text, end))

    def _head(self, text: str, begin: int, end: int, named: Sequence[Named]) -> Span | None:
        """The first noun for somebody in [begin, end): a body that is named, or a noun of the language, with the nouns that
        follow it at once ('秘书长特别代表')."""
        assert self._heads is not None
        noun = self._heads.search(text, begin, end)
        body = next((n for n in named if begin <= n.start < end and n.is_body), None)
        if body and (noun is None or body.start <= noun.start()):
            start, stop = body.start, body.end
        elif noun:
            start, stop = noun.span()
        else:
            return None
        while longer := self._heads.match(text, stop):
            stop = longer.end()
        return start, stop


def _inside(part: re.Match[str], named: Sequence[Named]) -> bool:
    """Whether a separator stands inside a name: 'Economic and Social Council'."""
    return any(body.start < part.start() and part.end() < body.end for body in named)
