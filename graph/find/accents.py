"""A language as it is typed without its accents: 'Assemblee generale', 'resolucion', as scanned and telegraphed texts have it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from graph.find.grammar import Grammar
from ontology.authority import Authority

_FEWEST = 300  # letters: of a shorter text nothing can be said
_RARE = 400  # letters to one with an accent, at least; French has one in thirty, Spanish one in fifty

_Declared = TypeVar("_Declared")


def lacks_accents(text: str) -> bool:
    """Whether a text in a language that writes accents has been typed without them."""
    letters = sum(map(str.isalpha, text))
    accented = sum(1 for character in text if character in _PLAIN_OF)
    return letters >= _FEWEST and accented * _RARE < letters


def grammar_without(grammar: Grammar) -> Grammar:
    """`grammar` with the words of the language as they are without accents."""
    return _without(grammar)


def authority_without(authority: Authority, lang: str) -> Authority:
    """`authority` with the names of one language without accents."""
    entries = {
        place: replace(entry, names={**entry.names, lang: tuple(map(_plain, entry.names.get(lang, ())))})
        for place, entry in authority.entries.items()
    }
    return Authority(entries)


def _without(declared: _Declared) -> _Declared:
    """What a grammar declares, with every string in it without accents."""
    value: Any = declared
    if isinstance(value, str):
        value = _plain(value)
    elif isinstance(value, Mapping):
        value = {_without(key): _without(item) for key, item in value.items()}
    elif isinstance(value, tuple):
        value = tuple(map(_without, value))
    elif is_dataclass(value) and not isinstance(value, type):
        value = replace(value, **{field.name: _without(getattr(value, field.name)) for field in fields(value)})
    result: _Declared = value
    return result


def _plain(text: str) -> str:
    return text.translate(_PLAIN)


_PLAIN_OF = {
    letter: plain
    for letter in map(chr, range(0xC0, 0x180))
    if len(plain := "".join(c for c in unicodedata.normalize("NFD", letter) if not unicodedata.combining(c))) == 1
    and plain != letter
}
_PLAIN = str.maketrans(_PLAIN_OF)
