"""The paragraphs of statements and decisions, which tell in sentences what their organ states or decided."""

from __future__ import annotations

import re
from collections.abc import Mapping

from graph.languages.layout import Layout
from graph.patterns.scan import Scan, one_of
from graph.text.header import filled

_SENTENCE = re.compile(r"[.。!]\"? ?(?=\")")
_SENTENCE_ENDS = (".", "。", '"', "!", "؟")


class StatementReader:
    """Parts statements and decisions of one language; `organs` maps names to authority keys."""

    def __init__(self, layout: Layout, organs: Mapping[str, str]):
        names = one_of(map(re.escape, organs))
        self._states = re.compile(filled(layout.states, names))
        self._decided = re.compile(rf" ?(?:{filled(layout.decided, names)})")

    def statement(self, scan: Scan, breaks: tuple[int, ...]) -> list[int]:
        """Where the paragraphs of a statement begin, each with a quotation mark and the first with its organ; none where
        `scan` is of no statement."""
        text, places = scan.text, {scan.begin, *(at for at in breaks if at >= scan.begin)}
        sentences = {match.end() for match in _SENTENCE.finditer(text, scan.begin)}
        stated = sorted(at for at in places | sentences if self._states.match(text, at))
        if not stated:
            return []
        quoted = (at for at in places if at > stated[0] and text.startswith('"', at))
        return sorted({*stated, *quoted})

    def decision(self, scan: Scan, breaks: tuple[int, ...]) -> list[int]:
        """Where the paragraphs of a decision begin, the first of which tells at which meeting it was taken; none where `scan` is
        of no such decision."""
        text, places = scan.text, sorted({scan.begin, *(at for at in breaks if at >= scan.begin)})
        first = next((at for at in places if self._decided.match(text, at)), None)
        if first is None:
            return []
        ended = (at for at in places if at > first and text[max(0, at - 3) : at].rstrip().endswith(_SENTENCE_ENDS))
        return [first, *ended]
