"""Verbs printed in capitals at the start of paragraphs, as the World Health Organization and others print them: '1. URGES Member
States …'. They are read as other texts write them."""

from __future__ import annotations

import re
from dataclasses import replace

from graph.find.verbs.governing_verbs import opening_verbs
from graph.languages.grammar import Grammar
from graph.text.clean_view import View

_UPPER, _LOWER = "A-ZÀ-ÖØ-ÞА-ЯЁ", "a-zß-öø-ÿа-яё"
# What may open a paragraph, at the start of a line or right after its number, with small letters after it in the line.
_CAPITALS = re.compile(
    rf"^[ \t]*(?:\(?\w{{1,3}}[.)]?[ \t]+)?(?P<words>[{_UPPER}]{{4,}}(?: [{_UPPER}]{{2,}}){{0,4}})"
    rf"(?=[ ,:][^\n]{{0,80}}[{_LOWER}])",
    re.M,
)
_AFTER = 200  # characters by which a verb may be told from its object


class CapitalVerbs:
    """Reads them in the texts of one language."""

    def __init__(self, grammar: Grammar):
        verbs, _ = opening_verbs(grammar)
        self._opening = re.compile(rf"{grammar.adverbs}(?:{verbs})")

    def spoken(self, text: str, view: View) -> View:
        """The view of `text` with such verbs as they are written elsewhere; places stay as they are."""
        pieces, done = list[str](), 0
        for match in _CAPITALS.finditer(text):
            start, end = view.indexes([match.start("words"), match.end("words")])
            words = view.text[start:end]
            small = words[:1] + words[1:].lower()
            if len(small) == len(words) and self._opening.match(small + view.text[end : end + _AFTER]):
                pieces += view.text[done:start], small
                done = end
        return replace(view, text="".join((*pieces, view.text[done:]))) if pieces else view
