"""Grammars and names in another spelling: as the view folds letters, or as texts are typed without their accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import TypeVar

from graph.languages.grammar import Grammar
from graph.languages.respelling import LetterTable, respelled
from graph.languages.roles import RoleGrammar
from graph.text.clean_view import clean
from ontology.authority import Authority, Entry

_FEWEST = 300  # letters: of a shorter text nothing can be said
_RARE = 400  # letters to one with an accent, at least; French has one in thirty, Spanish one in fifty

_Grammar = TypeVar("_Grammar", Grammar, RoleGrammar)


def lacks_accents(text: str) -> bool:
    """Whether a text in a language that writes accents has been typed without them: 'Assemblee generale'."""
    accented = len(_accented().findall(text))
    if accented * _RARE >= len(text):  # nearly always, and told without counting the letters
        return False
    letters = sum(map(str.isalpha, text))
    return letters >= _FEWEST and accented * _RARE < letters


@cache
def _accented() -> re.Pattern[str]:
    """Any letter that has an accent."""
    return re.compile(f"[{''.join(map(chr, WITHOUT_ACCENTS))}]")


def grammar_in(letters: LetterTable, grammar: _Grammar) -> _Grammar:
    """`grammar` with other letters in its words."""
    return respelled(grammar, letters)


def authority_in(letters: LetterTable, authority: Authority, lang: str) -> Authority:
    """`authority` with other letters in the names of one language."""
    entries = {
        place: replace(entry, names={**entry.names, lang: respelled(entry.names.get(lang, ()), letters)})
        for place, entry in authority.entries.items()
    }
    return Authority(entries, authority.series)


def names_in_view(authority: Authority, kind: str, grammar: Grammar) -> Iterator[tuple[Entry, str]]:
    """The entries of a kind, each with each of its names as the view of a text in the language of `grammar` has it."""
    for entry, name in authority.names(kind, grammar.language):
        yield entry, clean(name, grammar.layout.joins_words).text


def written(name: str, variants: Mapping[str, str]) -> Iterator[str]:
    """`name`, and all ways to write it with some of its parts written otherwise."""
    spellings = [name]
    for part, other in variants.items():
        spellings += [spelling.replace(part, other) for spelling in spellings if part in spelling]
    yield from spellings


WITHOUT_ACCENTS: LetterTable = {
    code: plain
    for code in range(0xC0, 0x180)
    if len(plain := "".join(c for c in unicodedata.normalize("NFD", chr(code)) if not unicodedata.combining(c))) == 1
    and plain != chr(code)
}
