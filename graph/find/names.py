"""Names that the authority knows: one pass of Aho–Corasick over the view, the longest name first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph.find.boundaries import BoundaryJudge
from graph.find.dates import DateReader
from graph.find.grammar import Grammar
from graph.find.pinpoints import PinpointReader
from graph.model import Mention
from graph.text.view import clean
from ontology.authority import Authority, Entry


_FOOTNOTE_MARK = re.compile(r"\d{1,3}(?!\w)")  # glued to the word before it, as pages of print are read


@dataclass(frozen=True, slots=True)
class _Name:
    """A name as the view writes it."""

    text: str
    kind: str
    key: str


class NameFinder:
    """Finds the bodies, posts, instruments and programmes of the authority, by every name they have in the language."""

    def __init__(self, grammar: Grammar, authority: Authority, dates: DateReader, pinpoints: PinpointReader):
        from ahocorasick_rs import AhoCorasick, MatchKind

        names = sorted({name.text: name for name in _names(grammar, authority)}.values(), key=lambda name: name.text)
        self._names = names
        self._automaton = AhoCorasick([name.text for name in names], matchkind=MatchKind.LeftmostLongest)
        self._grammar = grammar
        short = tuple(name.text for name in names if len(name.text) <= grammar.short_name)
        self._judge = BoundaryJudge(short, grammar.compounds, grammar.governors) if grammar.layout.joins_words else None
        self._nouns = frozenset(grammar.instrument_nouns)
        self._year = re.compile(rf"(?P<date>{dates.plain})(?:{grammar.glue_before}){re.escape(grammar.instrument_open)}?\Z")
        self._dates, self._pinpoints = dates, pinpoints

    def find(self, text: str, begin: int) -> Iterator[Mention]:
        """Mentions in view coordinates, from `begin` on."""
        for index, start, end in self._automaton.find_matches_as_indexes(text):
            if start < begin:
                continue
            name = self._names[index]
            if name.kind == "instrument":
                mention = self._instrument(text, start, end, name)
                if mention is not None:
                    yield mention
            elif self._stands(text, start, end):
                yield Mention(start, end, name.kind, "name", name.key)

    def _stands(self, text: str, start: int, end: int) -> bool:
        if self._judge is None:
            if text[start - 1 : start].isalnum():
                return False
            return not text[end : end + 1].isalnum() or _FOOTNOTE_MARK.match(text, end) is not None
        if end - start > self._grammar.short_name:
            return not (
                text[start].isascii() and text[start - 1 : start].isascii() and text[start - 1 : start].isalnum()
            )
        return self._judge.whole(text, start, end)

    def _instrument(self, text: str, start: int, end: int, name: _Name) -> Mention | None:
        opened, closed = self._grammar.instrument_open, self._grammar.instrument_close
        quoted = bool(opened) and text.endswith(opened, 0, start) and text.startswith(closed, end)
        if not quoted and (name.text in self._nouns or not self._stands(text, start, end)):
            return None
        if quoted:
            start, end = start - len(opened), end + len(closed)
        form = "short" if name.text in self._nouns else "name"
        before = self._year.search(text[max(0, start - 14) : start])
        date = self._dates.read(before["date"]) if before else None
        return Mention(start, end, "instrument", form, name.key, date=date, pinpoint=self._pinpoints.after(text, end))


def _names(grammar: Grammar, authority: Authority) -> Iterator[_Name]:
    joins = grammar.layout.joins_words
    for entry in authority:
        if entry.kind == "topic":
            continue
        for name in _spellings(entry, grammar.language):
            yield _Name(clean(name, joins).text, entry.kind, entry.key)


def _spellings(entry: Entry, language: str) -> Iterator[str]:
    yield from entry.names.get(language, ())
    if entry.notation and len(entry.notation) > 2 and entry.notation.upper() == entry.notation:
        yield entry.notation


def organs(authority: Authority, grammar: Grammar) -> Mapping[str, str]:
    """Names, as the view writes them, of the organs that may adopt resolutions → keys."""
    joins = grammar.layout.joins_words
    return {
        clean(name, joins).text: entry.key
        for entry in authority
        if entry.kind == "entity" and any(value.endswith(_ADOPTING) for _, value in entry.properties)
        for name in entry.names.get(grammar.language, ())
    }


_ADOPTING = tuple(
    f"/class/{name}>"
    for name in ("principal-organ", "commission", "subsidiary-body", "treaty-body", "security-council-committee")
)
