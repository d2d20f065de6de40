"""The engine: every finder once over the view, overlaps settled, spans carried back to the source."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from graph.find.anaphora import AnaphorFinder
from graph.find.bodies import BodyNounFinder
from graph.find.committees import CommitteeFinder
from graph.find.dates import DateReader
from graph.find.defined import DefinedTermFinder
from graph.find.elsewhere import OtherSymbolFinder
from graph.find.joint import JointNameFinder
from graph.find.names import NameFinder
from graph.find.numbers import NumberFinder
from graph.find.occasions import OccasionFinder
from graph.find.pinpoints import PinpointReader
from graph.find.symbols import SymbolFinder
from graph.find.titles import TitleFinder
from graph.find.tokens import Token, Tokenizer
from graph.find.verbs import VerbFinder
from graph.languages.grammar import Grammar
from graph.languages.roles import RoleGrammar
from graph.model import Document, Mention, Section, Verb
from graph.roles.clauses import Part, RoleReader
from graph.roles.said import Said
from graph.text.scan import Gates, Scan
from graph.text.view import View
from ontology.authority import Authority

_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Findings:
    """What stands in a document, in text order: the mentions, as they stand in its view, their spans in its source, what
    their clauses say of them, and its verbs at their places in the source."""

    mentions: tuple[Mention, ...]
    spans: tuple[tuple[int, int], ...]
    said: tuple[Said, ...]
    verbs: tuple[Verb, ...]


class Finder:
    """Finds mentions in one language. Building it costs more than using it: keep it for all documents."""

    def __init__(self, grammar: Grammar, roles: RoleGrammar, authority: Authority, gates: Gates):
        dates, pinpoints = DateReader(grammar), PinpointReader(grammar, gates)
        self._symbols = SymbolFinder(grammar, pinpoints)
        self._other_symbols = OtherSymbolFinder(pinpoints, gates)
        self._tokenizer = Tokenizer(grammar, dates, gates)
        self._numbers = NumberFinder(grammar, pinpoints, gates)
        self._names = NameFinder(grammar, authority, dates, pinpoints)
        self._titles = TitleFinder(grammar, authority, pinpoints, gates)
        self._joint = JointNameFinder(grammar, authority, gates)
        self._committees = CommitteeFinder(grammar, authority, gates)
        self._defined = DefinedTermFinder(grammar, pinpoints)
        self._anaphora = AnaphorFinder(grammar, pinpoints, gates)
        self._body_nouns = BodyNounFinder(grammar, authority, gates)
        self._occasions = OccasionFinder(grammar, gates)
        self._verbs = VerbFinder(grammar, gates)
        self._roles = RoleReader(roles, tuple(grammar.months))

    def find(self, document: Document, view: View, scan: Scan) -> Findings:
        """All mentions and governing verbs of `document`, whose view is `view`, in which `scan` has looked for the gates."""
        text = view.text
        symbols = [*self._symbols.find(scan), *self._other_symbols.find(scan)]
        finders = (self._names, self._committees, self._titles, self._joint)
        names = list(_longest(mention for finder in finders for mention in finder.find(scan)))
        names = _with(names, _outside(self._titles.unquoted(scan), names))
        names = _with(names, self._defined.find(scan, names))
        # A committee called by the resolution that established it does not hide that resolution.
        without_number = (m for m in names if m.kind == "entity" and not _DIGIT.search(text, m.start, m.end))
        bodies = [Token(m.start, m.end, "body", m.key) for m in without_number]
        nouns = self._body_nouns.matches(scan)
        owners = self._tokenizer.owners(scan, (*bodies, *self._body_nouns.tokens(nouns)))
        places = self._numbers.places(scan)
        tokens = self._tokenizer.all(scan, owners, (place.span() for place in places))
        numbers = list(self._numbers.find(scan, places, tokens))
        # What a resolution is entitled is its title, and not one more instrument beside it.
        entitled = {number.title for number in numbers}
        titles = [token for token in tokens if token.kind == "title" and token.value in entitled]
        named = [name for name in names if name.kind == "instrument"]
        instruments = _not_within(_outside(named, titles), symbols)
        found = [
            *symbols,
            *_outside(numbers, symbols),
            *_outside((name for name in names if name.kind != "instrument"), symbols),
            *instruments,
            *_outside(_outside(self._anaphora.find(scan), names), numbers),  # not 'this resolution 1325 (2000)'
            *_outside(self._body_nouns.mentions(text, nouns), names),
            *_outside(self._occasions.find(scan, owners), named),  # 'Final Document of the Tenth Special Session'
        ]
        found.sort(key=lambda mention: (mention.start, -mention.end, mention.key))
        verbs = sorted(
            {verb.start: verb for verb in (*self._verbs.clauses(scan), *self._openings(document, view, scan))}.values(),
            key=lambda verb: verb.start,
        )
        if titles:  # 'entitled “Strengthening …”' strengthens nothing
            verbs = [verb for verb in verbs if not any(title.start < verb.start < title.end for title in titles)]
        return Findings(
            tuple(found),
            tuple(view.source(mention.start, mention.end) for mention in found),
            tuple(self._roles.roles(text, found, verbs, _parts(document, view))),
            tuple(Verb(view.offsets[verb.start], verb.relation) for verb in verbs),
        )

    def _openings(self, document: Document, view: View, scan: Scan) -> Iterator[Verb]:
        for section in document.sections:
            verb = self._verbs.opening(scan, view.index(section.start))
            if verb is not None:
                yield verb


def _parts(document: Document, view: View) -> list[Part]:
    """The parts of a document at their places in its view, each subparagraph with the paragraph above it."""
    sections = document.sections or (Section("body", 0, len(document.text)),)
    numbers = {section.part: number for number, section in enumerate(sections)}
    places = view.indexes([place for section in sections for place in (section.start, section.end)])
    return [
        Part(
            places[2 * number],
            places[2 * number + 1],
            numbers.get(section.part.rpartition(".")[0]),
            section.part == "basis",
        )
        for number, section in enumerate(sections)
    ]


def _with(names: list[Mention], more: Iterable[Mention]) -> list[Mention]:
    found = list(more)
    return list(_longest([*names, *found])) if found else names


def _longest(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """`mentions` without those that stand inside a longer one, or at the same place as one the authority knows.

    Two that overlap and are of the same are one: 'the Counter-Terrorism [Committee] established pursuant to resolution 1373 (2001)'.
    """
    last: Mention | None = None
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end, m.form == "title")):
        if last is None or mention.start >= last.end:
            if last is not None:
                yield last
            last = mention
        elif mention.end > last.end:
            if (mention.kind, mention.key) == (last.kind, last.key):
                last = replace(last, end=mention.end)
            else:
                yield last
                last = mention
    if last is not None:
        yield last


def _not_within(mentions: Iterable[Mention], others: Iterable[Mention]) -> Iterator[Mention]:
    """`mentions` that are no part of one of `others`, which do not overlap one another: the NPT of 'NPT/CONF.1995/32'."""
    taken = sorted((other.start, other.end) for other in others)
    starts = [start for start, _ in taken]
    for mention in mentions:
        before = bisect_right(starts, mention.start) - 1
        if before < 0 or taken[before][1] < mention.end:
            yield mention


def _outside(mentions: Iterable[Mention], others: Iterable[Mention | Token]) -> Iterator[Mention]:
    """`mentions` that overlap none of `others`, which do not overlap one another."""
    taken = sorted((other.start, other.end) for other in others)
    starts = [start for start, _ in taken]
    for mention in mentions:
        before = bisect_left(starts, mention.end) - 1  # the last of them that starts before the mention ends
        if before < 0 or taken[before][1] <= mention.start:
            yield mention
