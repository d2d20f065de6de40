"""Why a citation was found, and why it means what it does: by which finder and which words of the grammar, which verb, which
step of the resolver. Nothing of this is kept: a text is read once more, and watched."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph.languages import AVAILABLE, load
from graph.languages.grammar import Grammar
from graph.model import Citation, Document, Verb
from graph.reader import Reader, Watch
from graph.references import (
    ActByNumber,
    Anaphor,
    BodyByNoun,
    BodyNoun,
    BySymbol,
    KnownName,
    NamedBody,
    Occasion,
    OwnInstrument,
    Protocols,
    Reference,
    ShortForm,
    Title,
    UnknownBody,
    Unlisted,
    Voice,
)
from graph.text.clean_view import clean

# What each finder goes by, as far as that is declared of a language.
_BY = {
    "number_finder": ("resolution_nouns", "owner_forms", "own", "date"),
    "known_names": (), "quoted_titles": ("titled", "title_end", "instrument_nouns"), "name_shapes": (),
    "joint_names": ("joint_nouns",), "committees": ("committee", "committees"), "numbered_instruments": (),
    "anaphora": ("anaphors", "short", "protocols"), "body_nouns": ("body_nouns",), "defined_terms": ("defined",),
    "occasions": ("session", "meeting", "meetings"), "document_symbols": (), "addresses": (), "other_organizations": (),
}  # fmt: skip
_STEPS: Mapping[type[Reference], str] = {
    ActByNumber: "graph/resolve/owners.py", BySymbol: "graph/resolve/act_numbers.py", KnownName: "graph/resolve/targets.py",
    Title: "graph/resolve/targets.py", ShortForm: "graph/resolve/defined_short_forms.py",
    BodyByNoun: "graph/resolve/named_bodies.py", Anaphor: "graph/resolve/antecedents.py",
    Protocols: "graph/resolve/targets.py", OwnInstrument: "graph/resolve/targets.py",
    Occasion: "graph/resolve/occasions_held.py", Unlisted: "graph/resolve/resolver.py",
}  # fmt: skip

_GROUNDS = {
    "list": "it shares its body and its noun with others of a list",
    "footnote": "a footnote says it",
    "link": "the file states its address",
    "anaphora": "it is the only one of its noun that was named before",
}


@dataclass(frozen=True, slots=True)
class Explanation:
    """`found_by`: the module that found the words; `words`: what of the grammar fits in them, as 'field: pattern'. `reference`: what
    kind of reference it is; `owner`: whose it is said to be, and how. `verb`: the verb that governs it, as 'field: pattern'.
    `resolved_by`: the module that settled what is meant; `because`: on what ground."""

    found_by: str | None
    words: tuple[str, ...]
    reference: str | None
    owner: str | None
    verb: str | None
    resolved_by: str
    because: str


def explained(reader: Reader, document: Document) -> Iterator[tuple[Citation, Explanation]]:
    """The citations of a document, each with its explanation."""
    watches: list[Watch] = []
    reading = reader.read(document, watches.append)
    for citation in reading.citations:
        watch = next((watch for watch in watches if watch.lang == citation.lang or len(watches) == 1), None)
        yield citation, _explanation(citation, watch, reading.document)


def _explanation(citation: Citation, watch: Watch | None, document: Document) -> Explanation:
    grammar = load(citation.lang) if citation.lang in AVAILABLE else None
    span = (citation.start, citation.end)
    reference = watch.references.get(span) if watch else None
    module = watch.found_by.get(span) if watch else None
    words = tuple(_fitting(grammar, module.rpartition(".")[2], citation.text)) if grammar and module else ()
    return Explanation(
        f"{module.replace('.', '/')}.py" if module else None, words,
        type(reference).__name__ if reference else None,
        _owner(reference, citation, document),
        _verb(grammar, citation, watch.verbs if watch else (), document) if grammar else None,
        _resolved_by(reference, citation), _because(reference, citation),
    )  # fmt: skip


def _fitting(grammar: Grammar, finder: str, text: str) -> Iterator[str]:
    """The words of a grammar that a finder goes by, as far as they fit in `text`."""
    view = clean(text, grammar.layout.joins_words).text
    for name in _BY.get(finder, ()):
        content = getattr(grammar, name)
        for pattern in content if isinstance(content, Mapping) else (content,):
            if "{" not in re.sub(r"\{\d*,?\d*\}", "", pattern) and re.search(pattern, view):
                yield f"{name}: {pattern}"


def _owner(reference: Reference | None, citation: Citation, document: Document) -> str | None:
    """Whose act or occasion it is said to be."""
    match getattr(reference, "owner", None):
        case NamedBody(key):
            return f"{key}, named with it"
        case Voice():
            voice = next((s.voice for s in document.sections if s.part == citation.part), None)
            return f"{voice or document.body or 'nobody known'}, which speaks in {citation.part}"
        case BodyNoun(noun):
            return f"the body that '{noun}' stands for"
        case UnknownBody():
            return "a body that nobody knows"
    return "not said" if isinstance(reference, ActByNumber) else None


def _verb(grammar: Grammar, citation: Citation, verbs: tuple[Verb, ...], document: Document) -> str | None:
    """The pattern of the verb that governs a citation: that of the last verb of its relation before it."""
    before = [verb for verb in verbs if verb.start <= citation.start and verb.relation == citation.relation]
    if not before:
        return None
    following = document.text[before[-1].start : citation.start]
    view = clean(following, grammar.layout.joins_words).text
    for name, patterns in (
        ("verbs", grammar.verbs), ("opening_verbs", grammar.opening_verbs), ("past.verbs", grammar.layout.past.verbs),
    ):  # fmt: skip
        for pattern, relation in patterns.items():
            if relation == citation.relation and (found := re.search(pattern, view)):
                return f"{name}: {pattern} ({found[0]})"
    return None


def _resolved_by(reference: Reference | None, citation: Citation) -> str:
    if citation.via == "footnote":
        return "graph/resolve/footnoted_instruments.py"
    if citation.via == "link":
        return "graph/resolve/stated_links.py"
    return (_STEPS.get(type(reference)) if reference else None) or "graph/resolve/resolver.py"


def _because(reference: Reference | None, citation: Citation) -> str:
    """On what ground a citation means what it does, in a few words."""
    if citation.id is None:
        return str(citation.problem or "several could be meant, or none is known: left open")
    if citation.via in _GROUNDS:
        return _GROUNDS[citation.via]
    match reference:
        case BodyByNoun(noun):
            return f"the only body named so far, or speaking, that is called '{noun}'"
        case ShortForm():
            return "the text has defined or named it before"
        case ActByNumber():
            return "the series of that body has such a number"
    return "the authority knows this name" if citation.known else "its own words name it"
