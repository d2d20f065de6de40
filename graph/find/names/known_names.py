"""Names that the authority knows: one pass of Aho–Corasick over the view, the longest name first."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from graph.dates import year_of
from graph.find.date_reader import DateReader
from graph.find.names.agreement import Agreement
from graph.find.names.word_boundaries import BoundaryJudge
from graph.find.pinpoints import PinpointReader
from graph.find.spelling import names_in_view, written
from graph.kinds import Kind, kind_of
from graph.languages.grammar import Grammar
from graph.patterns.automaton import LongestNames
from graph.patterns.scan import NEVER, Scan
from graph.references import KnownName, Mention, ShortForm
from graph.text.clean_view import clean
from ontology.authority import Authority, Entry

_REACH = 40  # characters of a word before a name
_LONGEST = 400  # characters of a name
_PLAIN = 60  # characters; an instrument's name of that length is one also where a text begins it with a small letter
_LONG = 20  # characters; three words of that length are a name however they are written
_FOOTNOTE_MARK = re.compile(r"\d{1,3}(?!\w)")  # glued to the word before it, as pages of print are read


@dataclass(frozen=True, slots=True)
class _Name:
    """A name as the view writes it."""

    text: str
    kind: Kind | None
    key: str


class NameFinder:
    """Finds the bodies, posts, instruments and programmes of the authority, by every name they have in the language."""

    def __init__(self, grammar: Grammar, authority: Authority, dates: DateReader, pinpoints: PinpointReader):
        self._endings = re.compile(grammar.endings) if grammar.endings else None
        self._proclitics = re.compile(rf"(?<!\w)(?:{grammar.proclitics})\Z") if grammar.proclitics else None
        known = (*_compounds(grammar), *_names(grammar, authority))
        spelled = [(replace(name, text=self._stem(name.text)), name) for name in known]
        names = sorted({stem.text: stem for stem, _ in spelled}.values(), key=lambda name: name.text)
        self._agreement = Agreement(grammar.agreement, ((stem.text, name.text) for stem, name in spelled))
        self._names, self._exact = names, LongestNames(name.text for name in names)
        wide, self._goes_on = re.compile(grammar.wide_titles), re.compile(grammar.title_goes_on)
        self._wide = frozenset(name.text for name in names if wide.search(name.text))
        # What words of a title begin with a capital letter differs from text to text.
        self._long = list({_lower(name.text): name for name in names if name.key and _is_long(name.text)}.values())
        self._any_case = LongestNames(_lower(name.text) for name in self._long)
        self._grammar = grammar
        short = tuple(name.text for name in names if len(name.text) <= grammar.short_name)
        self._judge = (
            BoundaryJudge(short, grammar.compounds, grammar.governors, grammar.body_nouns)
            if grammar.layout.joins_words
            else None
        )
        self._common = self._by_name(grammar.common_names, r"(?:{})\Z")
        self._others = self._by_name(grammar.other_names, "{}")
        self._alone = self._by_name(grammar.alone_names, "{}")
        self._nouns = frozenset(grammar.instrument_nouns)
        self._year = re.compile(
            rf"(?P<date>{dates.plain})(?:{grammar.glue_before}){re.escape(grammar.instrument_open)}?\Z"
        )
        self._defined = re.compile(grammar.defined or NEVER)
        self._dates, self._pinpoints = dates, pinpoints

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Mentions in view coordinates."""
        text = scan.text
        for name, start, end in self._places(text):
            if start < scan.begin or name.kind is None:
                continue
            if name.kind == "instrument":
                mention = self._instrument(scan, start, end, name)
                if mention is not None:
                    yield mention
            elif is_alias(self._defined, text, start, end):
                continue
            elif self._stands(text, start, end) and not self._is_anothers(text, start, end, name):
                yield Mention(start, end, KnownName(name.kind, name.key))

    def _places(self, text: str) -> Iterator[tuple[_Name, int, int]]:
        """The names, with start and end in the view; where the language has cases, they are not looked at."""
        if self._endings is None:
            yield from self._spelled(text)
            return
        # What is left, where each cut stands in it, and how much has been cut before it.
        stems, places, removed, total, last = list[str](), list[int](), [0], 0, 0
        for match in self._endings.finditer(text):
            start, end = match.span()
            stems.append(text[last:start])
            places.append(start - total)
            total += end - start
            removed.append(total)
            last = end
        stems.append(text[last:])
        stemmed = "".join(stems)

        def uncut(place: int) -> int:
            return place + removed[bisect_right(places, place)]

        for name, start, end in self._spelled(stemmed):
            holds = self._agreement.holds(name.text, text[uncut(start) : uncut(end)])
            for one, first, behind in ((name, start, end),) if holds else self._shorter(stemmed, start, end):
                yield one, uncut(first), uncut(behind)

    def _spelled(self, text: str) -> Iterator[tuple[_Name, int, int]]:
        """The names as they are written, and long ones with capital letters elsewhere but the same at the beginning."""
        for index, start, end in self._exact.find(text):
            name = self._names[index]
            if self._goes_on_from(name, text, end) or (
                self._endings is None and self._is_anothers(text, start, end, name)
            ):
                yield from self._begun_inside(text, start + 1, end)
            else:
                yield name, start, end
        for index, start, end in self._any_case.find(_lower(text)) if self._long else ():
            name = self._long[index]
            if (
                _begins(name, text, start, end)
                and not text.startswith(name.text, start)
                and not self._goes_on_from(name, text, end)
            ):
                yield name, start, end

    def _goes_on_from(self, name: _Name, text: str, end: int) -> bool:
        """Whether a wide title goes on behind `end`, as another's."""
        return name.text in self._wide and self._goes_on.match(text, end) is not None

    def _begun_inside(self, text: str, start: int, end: int) -> Iterator[tuple[_Name, int, int]]:
        """The names that begin in [start, end) of a wide title, which goes on as another's: in '1971 Convention on …' one without
        its year."""
        for index, begin, stop in self._exact.find(text[start : end + _LONGEST]):
            if start + begin < end:
                yield self._names[index], start + begin, start + stop

    def _shorter(self, text: str, start: int, end: int) -> Iterator[tuple[_Name, int, int]]:
        """The names within one from `start` to `end`."""
        for index, begin, stop in self._exact.find(text[start : end - 1]):
            if begin == 0:
                yield self._names[index], start, start + stop
        yield from self._begun_inside(text, start + 1, end)

    def _stem(self, text: str) -> str:
        return self._endings.sub("", text) if self._endings else text

    def _stands(self, text: str, start: int, end: int) -> bool:
        if self._judge is None:
            if text[start - 1 : start].isalnum() and not self._is_joined(text, start):
                return False
            return not text[end : end + 1].isalnum() or _FOOTNOTE_MARK.match(text, end) is not None
        if _in_latin_word(text, start) or _in_latin_word(text, end):
            return False
        alone = self._alone.get(text[start:end])
        if end - start > self._grammar.short_name or (alone is not None and alone.match(text, end)):
            return True
        return self._judge.whole(text, start, end)

    def _by_name(self, beside: Mapping[str, str], form: str) -> dict[str, re.Pattern[str]]:
        """What stands beside names, as a pattern in `form`, by the names as the scan meets them."""
        joins = self._grammar.layout.joins_words
        return {self._stem(clean(name, joins).text): re.compile(form.format(words)) for name, words in beside.items()}

    def _is_anothers(self, text: str, start: int, end: int, name: _Name) -> bool:
        """Whether what stands right beside a common name makes it another's: 'Ozone Secretariat', 'the Assembly of Kosovo'."""
        before, after = self._common.get(name.text), self._others.get(name.text)
        return (before is not None and before.search(text, max(0, start - _REACH), start) is not None) or (
            after is not None and after.match(text, end) is not None
        )

    def _is_joined(self, text: str, start: int) -> bool:
        """Whether only what may be written together with a name stands before it in its word."""
        return self._proclitics is not None and self._proclitics.search(text[max(0, start - 6) : start]) is not None

    def _instrument(self, scan: Scan, start: int, end: int, name: _Name) -> Mention | None:
        text = scan.text
        opened, closed = self._grammar.instrument_open, self._grammar.instrument_close
        quoted = bool(opened) and text.endswith(opened, 0, start) and text.startswith(closed, end)
        if not quoted and (name.text in self._nouns or not self._stands(text, start, end)):
            return None
        if quoted:
            start, end = start - len(opened), end + len(closed)
        before = self._year.search(text[max(0, start - 14) : start])
        date = self._dates.read(before["date"]) if before else None
        named = KnownName("instrument", name.key, date)
        reference = ShortForm(None, means=named) if name.text in self._nouns else named
        return Mention(start, end, reference, self._pinpoints.about(scan, start, end))


def is_alias(defined: re.Pattern[str], text: str, start: int, end: int) -> bool:
    """Whether a name is the term that a bracket, told by `defined`, has for the body before it: '… (hereinafter “the 1540 Committee”)'."""
    opened = text.rfind("(", max(0, start - _REACH), start)
    definition = (defined.match(text, opened) or defined.match(text, opened - 1)) if opened > 0 else None
    return definition is not None and definition.start("term") <= start and end <= definition.end("term")


def _in_latin_word(text: str, place: int) -> bool:
    """Whether `place` is inside a word or a number in Latin letters, which Chinese writes without spaces about it."""
    before, after = text[place - 1 : place], text[place : place + 1]
    return (
        before.isascii()
        and before.isalnum()
        and after.isascii()
        and (after.isalpha() or (before.isdigit() and after.isdigit()))
    )


def _lower(text: str) -> str:
    """`text` in small letters, character by character."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _begins(name: _Name, text: str, start: int, end: int) -> bool:
    """Whether what stands from `start` to `end` begins with the letter that begins a name, or the capital one of it, or the small one of it
    in 'the guidelines on justice in matters …' and in «le programme d'action d'Addis-Abeba», where another word has a capital letter."""
    initial, first = name.text[0], text[start]
    return first in (initial, initial.upper()) or (
        first == initial.lower()
        and name.kind == "instrument"
        and (len(name.text) >= _PLAIN or not text[start:end].islower())
    )


def _is_long(name: str) -> bool:
    return len(name) >= _LONG and name.count(" ") >= 2


def _compounds(grammar: Grammar) -> Iterator[_Name]:
    """What holds names without naming anything, but for where a judge of boundaries is taught it."""
    if not grammar.layout.joins_words:
        for word in grammar.compounds:
            yield _Name(clean(word, False).text, None, "")


def _names(grammar: Grammar, authority: Authority) -> Iterator[_Name]:
    joins = grammar.layout.joins_words
    for entry in authority:
        if entry.kind in ("topic", "state") or not entry.is_sought(grammar.language):  # none is cited by its name
            continue
        for name in _spellings(entry, grammar):
            yield _Name(clean(name, joins).text, kind_of(entry.kind), entry.key)


def _spellings(entry: Entry, grammar: Grammar) -> Iterator[str]:
    year = str(year_of(entry.issued) or "") if grammar.year_in_name and entry.kind == "instrument" else ""
    for printed in entry.names.get(grammar.language, ()):
        name = clean(printed, grammar.layout.joins_words).text  # as a grammar is, once it is loaded
        yield from written(name, grammar.variants)
        dated = grammar.year_in_name.format(year=year)
        noun, _, rest = name.removesuffix(dated).partition(" ")
        if year and year not in rest and noun in grammar.instrument_nouns:
            article = next(filter(noun.startswith, grammar.joined_articles), "")
            yield f"{noun.removeprefix(article)}{dated} {rest}"
        for start, joined in grammar.joined_articles.items():
            if name.startswith(start):
                yield joined + name.removeprefix(start)
    if entry.notation and len(entry.notation) > 2 and entry.notation.upper() == entry.notation:
        yield entry.notation


def organs(authority: Authority, grammar: Grammar) -> Mapping[str, str]:
    """Names, as the view writes them, of the organs that may speak in a text → keys: those that adopt acts of the United Nations, and
    those that recommend them to others, of which many number none."""
    return {
        name: entry.key
        for entry, name in names_in_view(authority, "entity", grammar)
        if entry.value("adoptsActs") != "false" and not _SPEAKING.isdisjoint(entry.classes)
    }


_SPEAKING = frozenset({"principal-organ", "commission", "subsidiary-body", "treaty-body", "security-council-committee"})
