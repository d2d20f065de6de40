"""A reading → its mandates: what each operative paragraph asks, of whom, and by when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from graph.compiled import compiled, kept_as
from graph.find.date_reader import DateReader
from graph.languages import AVAILABLE, load, load_mandates, load_script
from graph.languages.mandates import MandateGrammar
from graph.mandates.addressees import AddresseeFinder, Named
from graph.mandates.asking_clauses import AskingClause, ClauseFinder
from graph.mandates.deadlines import TermReader, ViewSpan
from graph.mandates.mandate import Addressee, AddresseeKind, Due, Mandate
from graph.model import Citation, Document, Reading, Section
from graph.occasion_ids import OccasionId
from graph.patterns.scan import NEVER, Scan, one_of
from graph.spans import ByPlace
from graph.text.clean_view import View, clean
from ontology.authority import Authority, Entry

_AROUND = " ,;:،؛，；：、"
# The end of the last sentence of a section, before another block; or before a last line without a stop, which is a heading.
_ENDED = re.compile(r"[.。]\s*?\n\s*\n|[;；؛]\s*?\n\s*\n(?=[^\na-zà-ÿа-яё][^\n]{0,118}[^\n;.,:；。，：؛،]\s*\Z)")
_UNDIVIDED = ("p", "body")
_LONGEST_JOINT = 30  # characters of what joins a clause to the next, at the most, as a rule
_LONGEST_ACTION = 400  # characters of what is asked that are told; the quotation has all


@dataclass(frozen=True, slots=True)
class _Language:
    """What reads the mandates of one language, built once."""

    joins_words: bool
    clauses: ClauseFinder
    addressees: AddresseeFinder
    terms: TermReader
    states: re.Pattern[str]
    others: re.Pattern[str]
    pronouns: re.Pattern[str]
    own: re.Pattern[str]
    joint: re.Pattern[str]


class MandateReader:
    """Reads mandates in every language that has their grammar. Building it costs more than using it: keep it."""

    def __init__(self, authority: Authority):
        """`authority` tells States by their names."""
        self._states = [entry for entry in authority if entry.kind == "state"]
        self._authority = authority
        self._language = lru_cache(maxsize=None)(self._compiled)

    def read(self, reading: Reading) -> Iterator[Mandate]:
        """The mandates of a document, in text order; none where its language is not read."""
        document = reading.document
        language = self._language(document.lang)
        paragraphs = list(_paragraphs(document.sections)) if language else []
        if language is None or not paragraphs:
            return
        view = clean(document.text, language.joins_words)
        scan, citations = language.clauses.scan(view.text), ByPlace(reading.citations)
        for sections in paragraphs:
            yield from _Paragraph(language, document, citations, view, sections, self._authority).mandates(scan)

    def _compiled(self, lang: str) -> _Language | None:
        if lang not in AVAILABLE:
            return None
        return compiled(
            kept_as(f"{lang}-mandates", self._authority),
            f"mandates {lang} {self._authority.digest}",
            lambda: _built(lang, self._states),
        )


class _Paragraph:
    """One operative paragraph with its subparagraphs."""

    def __init__(
        self, language: _Language, document: Document, citations: ByPlace, view: View, sections: Sequence[Section],
        authority: Authority,
    ):  # fmt: skip
        self._authority = authority
        self._language, self._document, self._view, self._sections = language, document, view, sections
        end = _asked_until(document.text, sections[-1])
        self._start, self._end = view.index(sections[0].start), view.index(end)
        inside = citations.between(sections[0].start, end)
        self._sessions = [c for c in inside if c.kind == "session" and c.id]
        self._named = [
            Named(*self._in_view(c), c.id, c.kind == "entity") for c in inside if c.kind in ("entity", "instrument")
        ]

    def mandates(self, scan: Scan) -> Iterator[Mandate]:
        """What it asks; `scan` has gone over the view."""
        text, language = self._view.text, self._language
        before: tuple[Addressee, ...] = ()  # whom the clause before asks
        for clause in language.clauses.find(scan, self._start, self._end):
            named = [n for n in self._named if clause.after <= n.start < clause.end]
            asked = language.addressees.find(text, clause, named)
            ending = _ending(text, clause, language.joint)
            start, end = self._view.source(clause.start, ending)
            terms = language.terms
            reports = terms.reports(text, asked.action, clause.end)
            bodies = [ViewSpan(body.start, body.end) for body in named if body.is_body and body.key]
            meeting = self._meeting(clause, bodies)
            recipient = terms.recipient(text, asked.action, clause.end, bodies, meeting) if reports else None
            lasts = terms.lasts(text, clause.start, clause.end)
            extended = terms.extended(text, clause.start, clause.end) if lasts else None
            until = terms.until(text, clause.start, clause.end) if lasts else None
            addressees = tuple(self._addressee(span, named) for span in asked.addressees)
            if len(addressees) == 1 and language.pronouns.fullmatch(addressees[0].text) and len(before) == 1:
                addressees = (replace(before[0], text=addressees[0].text),)
            before = addressees or before
            yield Mandate(
                doc=self._document.id,
                part=next(s.part for s in reversed(self._sections) if s.start <= start),
                lang=self._document.lang,
                start=start,
                end=end,
                verb=clause.verb,
                addressees=addressees,
                action=self._words(_shortened(text, ViewSpan(asked.action, ending))),
                report_to=self._words(recipient),
                due=self._due(clause, asked.action, until),
                frequency=terms.frequency(text, clause.after, clause.end) if reports else None,
                until=until,
                extends=self._words(extended),
                quote=self._document.text[start:end],
                report_to_id=self._organ(recipient, start),
                extends_id=self._body_in(extended),
            )

    def _addressee(self, span: tuple[int, int], named: Sequence[Named]) -> Addressee:
        """The addressee at a place of the view: a body that stands in it, States, or others."""
        start, end = self._view.source(*span)
        folded, body = self._view.text[slice(*span)], _body_of(span, named)
        kind: AddresseeKind
        if self._language.states.search(folded) and not (body and body.start == span[0]):
            kind, body = "states", None
        elif body is not None:
            kind = "entity"
        else:
            kind = "other" if self._language.others.search(folded) else "entity"
        return Addressee(" ".join(self._document.text[start:end].split()), kind, body.key if body else None)

    def _body_in(self, span: ViewSpan | None) -> str | None:
        """The key of the first body that a span names."""
        inside = (body for body in self._named if span and body.is_body and span.start <= body.start < span.end)
        return next((body.key for body in inside if body.key), None)

    def _organ(self, span: ViewSpan | None, start: int) -> str | None:
        """The key of the organ that a span names; of the one that speaks, where that is a pronoun."""
        if span and self._language.own.fullmatch(self._view.text, span.start, span.end):
            voice = next((s.voice for s in reversed(self._document.sections) if s.start <= start), None)
            return voice or self._document.body
        return self._body_in(span)

    def _due(self, clause: AskingClause, action: int, until: str | None) -> Due:
        text, terms = self._view.text, self._language.terms
        session = next((c.id for c in self._sessions if self._is_due(c, clause)), None)
        date = terms.due_date(text, action, clause.end, self._document.date)
        date = None if date == until else date
        within = None if session or date else self._words(terms.within(text, action, clause.end))
        return Due(session, date, within)

    def _meeting(self, clause: AskingClause, bodies: Sequence[ViewSpan]) -> ViewSpan | None:
        """The body that is named right before the session at which something is due."""
        due = next((self._view.index(c.start) for c in self._sessions if self._is_due(c, clause)), None)
        return next((body for body in bodies if due is not None and 0 <= due - body.end <= 1), None)

    def _is_due(self, citation: Citation, clause: AskingClause) -> bool:
        """Whether a session stands in a clause and is not one of the speaking organ's past."""
        own, occasion = self._document.session, OccasionId.parse(citation.id or "", self._authority)
        is_own = occasion is not None and occasion.body == self._document.body
        past = is_own and own is not None and occasion is not None and (occasion.number.plain or own) < own
        return clause.after <= self._view.index(citation.start) < clause.end and not past

    def _words(self, span: ViewSpan | None) -> str | None:
        if span is None or span.end <= span.start:
            return None
        start, end = self._view.source(span.start, span.end)
        return " ".join(self._document.text[start:end].split()).lstrip(_AROUND) or None

    def _in_view(self, citation: Citation) -> tuple[int, int]:
        return self._view.index(citation.start), self._view.index(citation.end - 1) + 1


def _body_of(span: tuple[int, int], named: Sequence[Named]) -> Named | None:
    """The body that an addressee is: one that begins with it, else the first in it."""
    inside = [body for body in named if body.is_body and span[0] <= body.start < span[1]]
    return next((body for body in inside if body.start == span[0]), inside[0] if inside else None)


def _shortened(text: str, action: ViewSpan) -> ViewSpan:
    """`action`, or where it is long its first whole words; a language without spaces is cut at a character."""
    if action.end - action.start <= _LONGEST_ACTION:
        return action
    most = action.start + _LONGEST_ACTION
    space = text.rfind(" ", action.start, most + 1)
    return ViewSpan(action.start, space if space > action.start else most)


def _ending(text: str, clause: AskingClause, joint: re.Pattern[str]) -> int:
    """The end of a clause without the joint to the next one."""
    begin = max(clause.after, clause.end - _LONGEST_JOINT)
    found = joint.search(text[begin : clause.end])
    if found and found.start() == 0:  # it may begin earlier
        begin = clause.after
        found = joint.search(text[begin : clause.end])
    return begin + found.start() if found else clause.end


def _asked_until(text: str, section: Section) -> int:
    """Where a paragraph ends: before a heading, and before the line of the meeting that adopted it."""
    stop = _ENDED.search(text, section.start, section.end) if section.part.kind == "op" else None
    return stop.start() + 1 if stop else section.end


def _paragraphs(sections: Sequence[Section]) -> Iterator[list[Section]]:
    """The operative paragraphs, each with its subparagraphs; of a text that is not divided into such, all paragraphs."""
    operative = [section for section in sections if section.part.kind == "op"]
    held: list[Section] = []
    for section in operative or sections:
        if operative or section.part.kind in _UNDIVIDED:
            if held and section.part.paragraph != held[0].part:
                yield held
                held = []
            held.append(section)
    if held:
        yield held


def _built(lang: str, states: Sequence[Entry]) -> _Language | None:
    grammar = load_mandates(lang)
    if grammar is None:
        return None
    names = {name for entry in states for name in entry.names.get(lang, ())}
    grammar = _with_states(grammar, sorted(map(re.escape, names), key=len, reverse=True)) if names else grammar
    base = load(lang)
    return _Language(
        base.layout.joins_words, ClauseFinder(grammar), AddresseeFinder(grammar, base.attributive), TermReader(grammar, DateReader(base)),
        re.compile(grammar.states), re.compile(grammar.others), re.compile(grammar.pronouns), re.compile(grammar.own),
        re.compile(rf"(?:[\s,;.、，；。]|\b(?:{one_of(load_script(lang).and_words)})\s*\Z)+\Z"),
    )  # fmt: skip


def _with_states(grammar: MandateGrammar, names: Sequence[str]) -> MandateGrammar:
    """A grammar that knows States by their names: alone, or before what is asked of them where nothing marks that."""
    named = rf"(?:{'|'.join(names)})"
    heads = grammar.heads
    if heads != NEVER:
        heads = rf"{heads}|{named}(?={grammar.nominal}|{grammar.said_with_heads})"
    return replace(grammar, states=rf"{grammar.states}|\A{named}\Z", heads=heads)
