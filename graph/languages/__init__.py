"""One declarative grammar per language; `load` gives the one asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import TYPE_CHECKING, TypeVar

from graph.languages import schema
from graph.languages.script import Script
from ontology import relations

if TYPE_CHECKING:  # the others are loaded with what is declared in them
    from graph.languages.act_names import ActNames
    from graph.languages.grammar import Grammar
    from graph.languages.mandates import MandateGrammar
    from graph.languages.page_forms import PageForms
    from graph.languages.roles import RoleGrammar
    from graph.languages.search_words import SearchWords

Declared = TypeVar("Declared")

AVAILABLE = tuple(sorted(found.name for found in iter_modules(__path__) if found.ispkg))
"""The two-letter codes of the languages that have a grammar: each is a folder here."""


@cache
def load(language: str) -> Grammar:
    """The grammar of a two-letter language code, in the letters of the view. Raises KeyError where there is none, and
    GrammarError where it is not as its schema has it."""
    if language not in AVAILABLE:
        raise KeyError(language)
    grammar: Grammar = import_module(f"graph.languages.{language}.grammar").GRAMMAR
    known = relations()
    where = f"graph/languages/{language}"
    schema.check(grammar, f"{where}/grammar.py", ("verbs", known), ("opening_verbs", known))
    schema.check(grammar.layout, f"{where}/layout.py")
    schema.check(grammar.layout.past, f"{where}/past.py", ("verbs", known))
    schema.check(grammar.names, f"{where}/names.py")
    for shape in grammar.names.shapes:
        schema.check(shape, f"{where}/names.py")
    return _in_view(language, grammar)


@cache
def load_script(language: str) -> Script:
    """How a language is written; of one without a folder, or without a word of it there, what most have. Loads no grammar.

    Raises GrammarError where it is not as its schema has it."""
    return _declared(language, "script", Script())


@cache
def load_search(language: str) -> SearchWords:
    """What people type in a language when they search; nothing where that has not been written down.

    Raises GrammarError where it is not as its schema has it."""
    from graph.languages.search_words import SearchWords

    return _declared(language, "search", SearchWords())


@cache
def load_page_forms(language: str) -> PageForms:
    """How a language writes dates and places on pages; as English does where that has not been written down.

    Raises GrammarError where it is not as its schema has it."""
    from graph.languages.page_forms import PageForms

    return _declared(language, "page_forms", PageForms())


def scripts() -> tuple[Script, ...]:
    """How each language is written, for what is read in texts of all of them."""
    return tuple(map(load_script, AVAILABLE))


def searches() -> tuple[SearchWords, ...]:
    """What people type in each language."""
    return tuple(map(load_search, AVAILABLE))


@cache
def load_act_names(language: str) -> ActNames:
    """What acts are called in a language. Raises GrammarError where it is not as its schema has it."""
    names: ActNames = import_module(f"graph.languages.{language}.act_names").ACT_NAMES
    schema.check(names, f"graph/languages/{language}/act_names.py")
    return names


def load_mandates(language: str) -> MandateGrammar | None:
    """How a language asks somebody to do something, in the letters of the view; None where that has not been written down.

    Raises GrammarError where it is not as its schema has it."""
    grammar: MandateGrammar | None = _declared(language, "mandates", None, ("asks", relations()))
    return None if grammar is None else _in_view(language, grammar)


@cache
def load_roles(language: str) -> RoleGrammar:
    """The words by which a language tells roles, in the letters of the view; none where they have not been written down.

    Raises KeyError where the language has no grammar, and GrammarError where they are not as their schema has them."""
    from graph.languages.roles import RoleGrammar

    if language not in AVAILABLE:
        raise KeyError(language)
    return _in_view(language, _declared(language, "roles", RoleGrammar(language=language)))


def _declared(language: str, module: str, usual: Declared, *also: tuple[str, frozenset[str]]) -> Declared:
    """What a module of a language's folder declares under its own name in capitals, checked; `usual` where there is no such module."""
    home = f"graph.languages.{language}.{module}"
    if language not in AVAILABLE or find_spec(home) is None:
        return usual
    declared: Declared = getattr(import_module(home), module.upper())
    schema.check(declared, f"graph/languages/{language}/{module}.py", *also)
    return declared


def _in_view(language: str, declared: Declared) -> Declared:
    """What is declared of a language, in the letters that the view has."""
    from graph.languages.respelling import respelled

    letters = load_script(language).letters_in_view
    return respelled(declared, letters) if letters else declared
