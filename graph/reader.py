"""One document → its reading: clean view, structure, mentions, citations."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from graph.compiled import compiled, kept_as
from graph.find import without_grammar
from graph.find.back_references.body_nouns import begun, bodies_within, heads, last_meant, posts
from graph.find.date_reader import DateReader
from graph.find.finder import Finder
from graph.find.names.known_names import organs
from graph.find.spelling import WITHOUT_ACCENTS, authority_in, grammar_in, lacks_accents
from graph.find.verbs.capital_verbs import CapitalVerbs
from graph.languages import AVAILABLE, load, load_roles
from graph.model import Document, Reading, Verb
from graph.patterns.scan import Gates, Scan
from graph.references import Mention, Reference
from graph.resolve.named_bodies import CalledBodies
from graph.resolve.resolver import Resolver
from graph.resolve.stated_links import with_links
from graph.resolve.targets import Targets
from graph.sources.places import name_of_file
from graph.text.clean_view import View, clean
from graph.text.iso_dates import calendar_date
from graph.text.language import stretches
from graph.text.structure import Structurer
from ontology.authority import Authority

log = logging.getLogger(__name__)

_BLANK = re.compile(r"[^\n]")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")  # of a language (RFC 5646)
_UNDETERMINED = "und"  # ISO 639-2: where what a source gives is no tag of a language


@dataclass(frozen=True, slots=True)
class _Language:
    """What reads one language, built once."""

    joins_words: bool
    accented: bool
    gates: Gates
    structurer: Structurer
    finder: Finder
    resolver: Resolver
    capitals: CapitalVerbs


@dataclass(frozen=True, slots=True)
class Watch:
    """What was seen of a document while it was read in one language, by the place in its text: what kind of reference stands there, and
    the module that found it; and its verbs."""

    lang: str
    references: Mapping[tuple[int, int], Reference]
    found_by: Mapping[tuple[int, int], str]
    verbs: tuple[Verb, ...]


OnWatch = Callable[[Watch], None]


class Reader:
    """Reads documents in every language that has a grammar. Building its parts costs more than using them: keep it for all documents."""

    def __init__(self, authority: Authority):
        self.authority = authority
        self.targets = Targets(authority)
        self._language = lru_cache(maxsize=None)(self._compiled)

    def read(self, document: Document, watch: OnWatch | None = None) -> Reading:
        """The document with its structure, and what it cites; where no grammar reads its language, what is written alike in all.

        Where a source does not say in which language a text is and it is in several, each part is read in its own: the
        document is what its main part says it is, and has the paragraphs and citations of all. `watch` is given what was seen
        while it was read, once for each language.
        """
        if document.date:
            document = document.but(date=calendar_date(document.date))
        if document.metadata is not None and not document.text:
            return Reading(document if document.id else replace(document, id=_name(document)), ())
        if document.lang:
            return self._read(document, document.lang if _TAG.fullmatch(document.lang) else _UNDETERMINED, watch)
        content = document.content
        found = [(content + start, content + end, lang) for start, end, lang in stretches(document.text[content:])]
        languages = sorted(
            {lang for *_, lang in found}, key=lambda lang: -sum(e - s for s, e, other in found if other == lang)
        )
        if len(languages) == 1:
            return self._read(document, languages[0], watch)
        readings: list[Reading] = []
        for lang in languages:
            spans = [(start, end) for start, end, other in found if other == lang]
            known = replace(readings[0].document, sections=()) if readings else document
            readings.append(_within(spans, self._read(replace(known, text=_only(spans, document.text)), lang, watch)))
        sections = sorted((s for reading in readings for s in reading.document.sections), key=lambda s: s.start)
        citations = sorted((c for reading in readings for c in reading.citations), key=lambda c: (c.start, -c.end))
        whole = replace(readings[0].document, text=document.text, sections=tuple(sections))
        return Reading(whole, tuple(citations))

    def structured(self, document: Document, lang: str) -> Document:
        """The document with its structure, read in a language; what it already knows is kept."""
        return self._structured(document, lang)[1]

    def _structured(self, document: Document, lang: str) -> tuple[_Language, Document, View, Scan]:
        is_read = lang in AVAILABLE
        language = self._language(lang if is_read else without_grammar.LANGUAGE, False)
        if is_read and language.accented and lacks_accents(document.text):
            language = self._language(lang, True)
        organ = self.authority.find(document.body, "entity") if document.body else None
        view = language.capitals.spoken(document.text, clean(document.text, language.joins_words))
        scan = language.gates.scan(view.text, view.index(document.content))
        known = document.but(lang=lang, body=organ.key if organ else None)
        structure = language.structurer.apply if is_read else language.structurer.undivided
        return language, structure(known, view, scan), view, scan

    def _read(self, document: Document, lang: str, watch: OnWatch | None) -> Reading:
        stated = document.meeting  # what the text says of its own meeting is no mention, whatever the file states
        language, structured, view, scan = self._structured(document.but(meeting=None), lang)
        named = structured.but(id=structured.id or _name(document), meeting=structured.meeting or stated)
        found_by: dict[tuple[int, int], str] = {}

        def tell(finder: str, mention: Mention) -> None:
            found_by[view.source(mention.start, mention.end)] = finder

        found = (language.finder.watched(tell) if watch else language.finder).find(named, view, scan)
        findings = with_links(
            named, found if lang in AVAILABLE else without_grammar.alike(found), self.targets.numbering
        )
        if watch:
            references = dict(zip(findings.spans, (mention.reference for mention in findings.mentions), strict=True))
            watch(Watch(lang, references, found_by, findings.verbs))
        citations = language.resolver.resolve(named, findings)
        return Reading(named.but(meeting=stated or named.meeting), citations)

    def _compiled(self, lang: str, plain: bool) -> _Language:
        """What reads a language; `plain` without its accents."""
        log.info("reads %s%s from now on", lang, " without accents" if plain else "")
        given = {"authority": self.authority, "targets": self.targets}
        name = f"{lang}-plain" if plain else lang
        kept = kept_as(name, self.authority)
        return compiled(kept, f"{name} {self.authority.digest}", lambda: self._build(lang, plain), given)

    def _build(self, lang: str, plain: bool) -> _Language:
        grammar, roles, authority = load(lang), load_roles(lang), self.authority
        if plain:
            grammar, roles = grammar_in(WITHOUT_ACCENTS, grammar), grammar_in(WITHOUT_ACCENTS, roles)
            authority = authority_in(WITHOUT_ACCENTS, authority, lang)
        names: Mapping[str, str] = organs(authority, grammar)
        dates = DateReader(grammar).pattern
        gates = Gates()
        structurer = Structurer(
            grammar.layout, names, dates, grammar.months, grammar.subparagraph_letters, grammar.ordinals,
            self.targets.numbering.symbols, gates,
        )  # fmt: skip
        called = heads(authority, grammar)
        resolver = Resolver(
            self.targets, grammar.layout.typeset, grammar.noun_follows, grammar.attributive,
            CalledBodies(
                called, bodies_within(authority, grammar), posts(authority), begun(authority, grammar),
                last_meant(authority, grammar, called),
            ),
            grammar.endings,
        )  # fmt: skip
        finder = Finder(grammar, roles, authority, gates)
        return _Language(
            grammar.layout.joins_words, grammar.accented, gates, structurer, finder, resolver, CapitalVerbs(grammar)
        )


def _name(document: Document) -> str:
    """What a document without a symbol is called."""
    return document.name or name_of_file(document.source)


def _only(spans: list[tuple[int, int]], text: str) -> str:
    """`text` with white space in place of all that stands outside `spans`, so that offsets stay what they are."""
    pieces, at = [], 0
    for start, end in spans:
        pieces += [_BLANK.sub(" ", text[at:start]), text[start:end]]
        at = end
    return "".join((*pieces, _BLANK.sub(" ", text[at:])))


def _within(spans: list[tuple[int, int]], reading: Reading) -> Reading:
    """`reading` with its sections as far as they stand in `spans`."""
    sections = (
        section._replace(start=max(start, section.start), end=min(end, section.end))
        for section in reading.document.sections
        for start, end in spans
        if start < section.end and section.start < end
    )
    return replace(reading, document=replace(reading.document, sections=tuple(sections)))
