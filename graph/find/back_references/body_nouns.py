"""Nouns by which a body is called once it has been named: 'the Council', 'the Agency', le Comité, Комиссия, 委员会."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from graph.find.names.known_names import is_alias
from graph.find.names.name_shapes import Doing
from graph.find.spelling import names_in_view, written
from graph.find.tokens import BodyToken
from graph.languages.grammar import Grammar
from graph.patterns.automaton import Automaton
from graph.patterns.scan import NEVER, Gates, Scan, one_of
from graph.references import UNKNOWN_BODY, BodyByNoun, BodyNoun, Mention, NounInName, Unlisted
from ontology.authority import Authority

_FORMS = 1 << 10  # of nouns, kept
_WORD = re.compile(r"\w")
_NUMBERED = re.compile(r" [IVX]+\b")  # another of the same name
_WITHIN = re.compile(r"[^\W\d_A-ZА-ЯЁ] \Z")  # inside a sentence
_DATED = re.compile(r"[^,;.()]{0,16}\d")  # 'the Council of 3 May', 'the Council on its 20th session'
_ARTICLE = 12  # characters before a noun in which its article may stand
_REACH = 24  # characters before it that tell whether it ends a longer name


class BodyNounFinder:
    """Finds these nouns; which body each means is settled in `graph.resolve`."""

    def __init__(self, grammar: Grammar, authority: Authority, gates: Gates):
        self._noun = gates.add(grammar.body_noun.replace("{nouns}", one_of(grammar.body_nouns)))
        self._nouns = [
            (re.compile(grammar.body_noun.replace("{nouns}", pattern)), noun)
            for pattern, noun in grammar.body_nouns.items()
        ]
        self._word = lru_cache(maxsize=_FORMS)(self._noun_of)
        self._owner = lru_cache(maxsize=_FORMS)(self._owner_of)
        self._common, self._owners = grammar.names.common_nouns, grammar.names.owner_nouns
        self._if_named = grammar.names.named_nouns
        self._article = re.compile(rf"(?:{grammar.body_article})\Z")
        self._pointed = re.compile(rf"(?:{grammar.body_pointed or NEVER})\Z")
        self._unled = re.compile(grammar.body_unled or NEVER)
        self._told = re.compile(grammar.body_told or NEVER)
        self._begun = re.compile(rf"(?:{grammar.body_begun})\Z")
        self._unbegun = re.compile(grammar.body_unbegun or NEVER)
        self._goes_on = re.compile(grammar.body_goes_on)
        self._unmeant = re.compile(grammar.body_unmeant)
        self._doing, self._defined = Doing(grammar.names), re.compile(grammar.defined or NEVER)
        # A noun that is a name by itself (大会) is found as such, and only where it is one.
        self._names = frozenset(name for _, name in names_in_view(authority, "entity", grammar))

    def matches(self, scan: Scan) -> list[re.Match[str]]:
        """Where such nouns stand, in order."""
        return list(scan.finditer(self._noun))

    def tokens(self, nouns: Iterable[re.Match[str]]) -> Iterator[BodyToken]:
        """The nouns as what may stand about a number."""
        for match in nouns:
            yield BodyToken(match.start(), match.end(), self._owner(match[0]))

    def strangers(self, text: str, nouns: Iterable[re.Match[str]]) -> Iterator[BodyToken]:
        """The nouns that are a part of a longer name, as bodies that nobody knows ('the Parliamentary Assembly'); where the
        authority knows the name, it is longer than such a token, or as long."""
        for match in nouns:
            start, end = match.span()
            begun = self._begun_before(text, start, end)
            goes_on = self._goes_on.match(text, end)
            if begun or (goes_on and not _DATED.match(text, end)):
                yield BodyToken(begun.start() if begun else start, end, UNKNOWN_BODY)

    def _begins(self, text: str, start: int, end: int, article: re.Match[str] | None) -> re.Match[str] | None:
        """As `_begun_before`; no name begins before an article, but in a language without articles an adjective in a capital letter
        tells that one does."""
        if article and article[0]:
            return None
        begun = self._begun_before(text, start, end)
        return begun if begun and (not article or begun[0][0].isupper()) else None

    def _begun_before(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """Where a name begins of which the noun from `start` to `end` is a part; no name begins with 'Recalling' in 'Recalling
        Council resolutions'."""
        if self._unbegun.match(text, end):
            return None
        begun = self._begun.search(text, max(0, start - _REACH), start)
        if begun and begun[0][0].isupper():
            return begun if _WITHIN.search(text, max(0, begun.start() - _ARTICLE), begun.start()) else None
        return begun

    def mentions(self, text: str, nouns: Iterable[re.Match[str]]) -> Iterator[Mention]:
        """The nouns as mentions, of a body where one stands for it alone, else of a part of a longer name."""
        for match in nouns:
            start, end = match.span()
            if self._owners and self._word(match[0]) in self._owners:
                continue
            article = self._article.search(text, max(0, start - _ARTICLE), start)
            begun = self._begins(text, start, end, article)
            led = article or self._unled.match(text, end)
            if article and not begun and self._told.match(text, end):
                yield Mention(article.start(), end, Unlisted("entity", self._word(match[0]), post=False))
            elif begun or (self._goes_on.match(text, end) and not self._doing.is_told(text, start, end)):
                yield Mention(start, end, NounInName(self._word(match[0])))
            elif led and match[0] not in self._names and not self._unmeant.fullmatch(match[0]):
                if is_alias(self._defined, text, start, end):
                    continue
                noun = self._word(match[0])
                pointed = self._pointed.search(text, max(0, start - _ARTICLE), start) is not None
                is_common, if_named = noun in self._common and not pointed, noun in self._if_named and not pointed
                yield Mention(article.start() if article else start, end, BodyByNoun(noun, is_common, if_named))

    def _noun_of(self, words: str) -> str:
        """The noun as names have it, of which `words` are a form."""
        return next(noun for pattern, noun in self._nouns if pattern.fullmatch(words))

    def _owner_of(self, words: str) -> BodyNoun:
        return BodyNoun(self._noun_of(words))


def heads(authority: Authority, grammar: Grammar) -> Mapping[str, frozenset[str]]:
    """Key of a body → the nouns at the heads of its names, as `Grammar.body_nouns` gives them."""
    nouns = {noun.casefold(): noun for noun in grammar.body_nouns.values()}
    any_noun = one_of(map(re.escape, nouns.values()))
    head = re.compile(grammar.body_head.replace("{nouns}", any_noun), re.IGNORECASE)
    alone = {
        folded: re.compile(grammar.body_head.replace("{nouns}", re.escape(noun)), re.IGNORECASE)
        for folded, noun in nouns.items()
    }
    owner = re.compile(grammar.body_owner)
    found: dict[str, set[str]] = {}
    for entry, listed in names_in_view(authority, "entity", grammar):
        for noun, class_ in grammar.body_classes.items():
            if class_ in entry.classes:
                found.setdefault(entry.key, set()).add(noun.casefold())
        spelled = set(written(listed, grammar.variants))
        for name in spelled | {owner.sub("", name, count=1) for name in spelled}:
            match = head.search(name)
            # The 'Executive Director of the … Office' is no office.
            if match and not (" " in name[: match.start("noun")] and "post" in entry.classes):
                found.setdefault(entry.key, set()).add(match["noun"].casefold())
    # The Advisory Committee is 'the Committee' too.
    space = "" if grammar.layout.joins_words else " "
    return {
        key: frozenset(
            noun
            for folded, noun in nouns.items()
            if any(
                f"{space}{folded}{space}" in f"{space}{head}{space}" and alone[folded].search(head) for head in of_one
            )
        )
        for key, of_one in found.items()
    }


def last_meant(
    authority: Authority, grammar: Grammar, called: Mapping[str, frozenset[str]]
) -> frozenset[tuple[str, str]]:
    """Pairs of a noun and the key of a body that the noun alone means only where it can mean no other: 委员会 is seldom 第六委员会, and
    特派团 is a body of another name only where none of that name is. `called` are the nouns of bodies, as `heads` tells them."""
    last = re.compile(grammar.body_last)
    named = heads(authority, replace(grammar, body_classes={})) if grammar.body_classes else called
    by_class = {
        (noun.casefold(), entry.key)
        for noun, class_ in grammar.body_classes.items()
        for entry in authority
        if class_ in entry.classes and noun.casefold() not in named.get(entry.key, ())
    }
    return frozenset(by_class) | {
        (noun, entry.key)
        for entry, name in names_in_view(authority, "entity", grammar)
        if last.search(name)
        for noun in named.get(entry.key, ())
    }


def bodies_within(authority: Authority, grammar: Grammar) -> Mapping[str, tuple[str, ...]]:
    """Key of a body → the keys of the bodies that its names name: 'Economic and Social Council Tea Forum' → ecosoc. Of a language
    that writes spaces: elsewhere a name in another is mostly a chance."""
    if grammar.layout.joins_words:
        return {}
    names = [(name, entry.key) for entry, name in names_in_view(authority, "entity", grammar)]
    automaton = Automaton(name for name, _ in names)
    found: dict[str, dict[str, None]] = {}
    for name, key in names:
        for index, start, end in automaton.find(name):
            inner = names[index][1]
            around = name[max(0, start - 1) : start] + name[end : end + 1]
            if inner != key and " " in name[start:end] and not (_WORD.search(around) or _NUMBERED.match(name, end)):
                found.setdefault(key, {})[inner] = None
    return {key: tuple(inner) for key, inner in found.items()}


def posts(authority: Authority) -> Mapping[str, str]:
    """Key of a post → that of the body that it is in."""
    bodies = {entry.key: entry.linked("postIn") for entry in authority if entry.kind == "entity"}
    return {key: body for key, body in bodies.items() if body}


def begun(authority: Authority, grammar: Grammar) -> Mapping[str, frozenset[str]]:
    """Key of a body → the nouns of several words with which its names begin: the Advisory Committee on Tea is 'the Advisory Committee'
    before the Independent Tea Advisory Committee is."""
    nouns = [noun for noun in grammar.body_nouns.values() if " " in noun]
    found: dict[str, set[str]] = {}
    for entry, name in names_in_view(authority, "entity", grammar):
        for noun in nouns:
            if name.casefold().startswith(f"{noun.casefold()} "):
                found.setdefault(entry.key, set()).add(noun)
    return {key: frozenset(of_one) for key, of_one in found.items()}
