"""Titles in quotation marks that are no names of instruments: 'the item entitled “The Tea Commission”'."""

from __future__ import annotations

import re

from graph.find.tokens import TitleToken
from graph.languages.grammar import Grammar
from graph.patterns.scan import Gates, Scan

_BY = 110  # characters before a title in quotation marks in which it is told whose it is


class OtherTitles:
    """Finds the titles of acts, of items of agendas and of the like, by what stands before them or, in Chinese, behind them."""

    def __init__(self, grammar: Grammar, gates: Gates):
        words = grammar.names
        self._titled = gates.add(grammar.titled)
        self._before = re.compile(rf"(?:(?<=\d)[/(]\d|{words.titled_by})(?:(?!{words.titled_apart})[^.;]){{0,70}}\Z")
        self._behind = re.compile(words.title_of)

    def find(self, scan: Scan) -> list[TitleToken]:
        """The titles, each from the words that introduce it ('entitled') on."""
        return [
            TitleToken(title.start(), title.end(), "")
            for title in scan.finditer(self._titled)
            if self._before.search(scan.text, max(0, title.start() - _BY), title.start(title.lastindex or 0) - 1)
            or self._behind.match(scan.text, title.end())
        ]
