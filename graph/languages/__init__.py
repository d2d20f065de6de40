"""One declarative grammar per language; `load` gives the one asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TypeVar

from graph.languages.grammar import Grammar
from graph.languages.mandates import MandateGrammar
from graph.languages.roles import RoleGrammar
from ontology import VOCABULARY, relations

Declared = TypeVar("Declared")

AVAILABLE = ("ar", "en", "es", "fr", "ru", "zh")


@cache
def load(language: str) -> Grammar:
    """The grammar of a two-letter language code, in the letters of the view. Raises KeyError where there is none, ValueError
    where it has a relation that the vocabulary does not know."""
    if language not in AVAILABLE:
        raise KeyError(language)
    grammar: Grammar = import_module(f"graph.languages.{language}.grammar").GRAMMAR
    unknown = {*grammar.verbs.values(), *grammar.opening_verbs.values()} - relations()
    if unknown:
        raise ValueError(
            f"graph.languages.{language}.grammar has relations that {VOCABULARY.name} lacks: {sorted(unknown)}"
        )
    return _in_view(language, grammar)


def load_mandates(language: str) -> MandateGrammar | None:
    """How a language asks somebody to do something, in the letters of the view; None where that has not been written down."""
    if language not in AVAILABLE:
        return None
    grammar: MandateGrammar = import_module(f"graph.languages.{language}.mandates").MANDATES
    return _in_view(language, grammar)


@cache
def load_roles(language: str) -> RoleGrammar:
    """The words by which a language tells roles, in the letters of the view. Raises KeyError where there are none."""
    if language not in AVAILABLE:
        raise KeyError(language)
    roles: RoleGrammar = import_module(f"graph.languages.{language}.roles").ROLES
    return _in_view(language, roles)


def _in_view(language: str, declared: Declared) -> Declared:
    """What is declared of a language, in the letters that the view has."""
    from graph.find.spelling import respelled
    from graph.text.folding import LETTERS

    return respelled(declared, LETTERS[language]) if language in LETTERS else declared
