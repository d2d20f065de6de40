"""The engine: every finder once over the view, overlaps settled, spans carried back to the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass

from graph.find.back_references.anaphora import AnaphorFinder
from graph.find.back_references.body_nouns import BodyNounFinder
from graph.find.back_references.defined_terms import DefinedTermFinder, as_defined
from graph.find.date_reader import DateReader
from graph.find.names.committees import CommitteeFinder
from graph.find.names.joint_names import JointNameFinder
from graph.find.names.known_names import NameFinder
from graph.find.names.name_shapes import ShapeFinder
from graph.find.names.numbered_instruments import NumberedInstrumentFinder
from graph.find.names.other_titles import OtherTitles
from graph.find.names.quoted_titles import TitleFinder
from graph.find.numbers.number_finder import NumberFinder
from graph.find.occasions import OccasionFinder
from graph.find.overlaps import in_order, inside, longest, naming, not_within, outside, overlaps, with_more
from graph.find.pinpoints import PinpointReader
from graph.find.roles.clauses import RoleReader
from graph.find.roles.governed_clauses import PlacedPart
from graph.find.roles.treatment import Treatment
from graph.find.symbols.addresses import AddressFinder
from graph.find.symbols.document_symbols import SymbolFinder
from graph.find.symbols.other_organizations import OtherSymbolFinder
from graph.find.tokens import BodyToken, TitleToken, Tokenizer, Tokens
from graph.find.verbs.governing_verbs import VerbFinder
from graph.find.verbs.past_verbs import PastFinder
from graph.find.watching import Tell, Watched
from graph.languages.grammar import Grammar
from graph.languages.roles import RoleGrammar
from graph.model import BODY, Document, Section, Verb
from graph.numbering import Numbering
from graph.patterns.scan import Gates, Scan
from graph.references import (
    ActByNumber,
    BodyByNoun,
    InQuotation,
    KnownName,
    Mention,
    NamedBody,
    NounInName,
    Reference,
    Title,
    Unlisted,
    key_of,
    name_of,
)
from graph.text.clean_view import View
from graph.text.footnote_marks import RAISED_DIGITS
from ontology.authority import Authority

_DIGIT = re.compile(r"\d")
_LINE = re.compile(r"\n")
_BLANK = re.compile(r"\n[ \t\u00a0]*\r?\n\s*")  # a blank line, to the beginning of what follows
_PARTED = re.compile(rf"{_BLANK.pattern}|[{RAISED_DIGITS}]\s+")  # or the mark of a note between words
_FINDERS = (
    "_symbols", "_other_symbols", "_addresses", "_numbers", "_names", "_titles", "_shapes", "_joint", "_committees", "_numbered",
    "_defined", "_anaphora", "_body_nouns", "_occasions",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Findings:
    """What stands in a document, in text order: the mentions, as they stand in its view, their spans in its source, what
    their clauses say of them, and its verbs at their places in the source."""

    mentions: tuple[Mention, ...]
    spans: tuple[tuple[int, int], ...]
    said: tuple[Treatment, ...]
    verbs: tuple[Verb, ...]


class Finder:
    """Finds mentions in one language. Building it costs more than using it: keep it for all documents."""

    def __init__(self, grammar: Grammar, roles: RoleGrammar, authority: Authority, gates: Gates):
        dates, pinpoints = DateReader(grammar), PinpointReader(grammar, gates)
        self._symbols = SymbolFinder(grammar, authority, pinpoints)
        self._addresses = AddressFinder(gates)
        self._tokenizer = Tokenizer(grammar, dates, gates)
        self._authority, self._numbering = authority, Numbering(authority.series)
        self._other_symbols = OtherSymbolFinder(self._numbering.symbols, grammar, pinpoints, gates)
        self._numbers = NumberFinder(grammar, pinpoints, gates, self._numbering)
        self._names = NameFinder(grammar, authority, dates, pinpoints)
        self._titles = TitleFinder(grammar, authority, pinpoints, gates)
        self._parting = _BLANK if grammar.layout.joins_words else _PARTED
        self._shapes = ShapeFinder(grammar.names, pinpoints, gates)
        self._other_titles = OtherTitles(grammar, gates)
        self._joint = JointNameFinder(grammar, authority, gates)
        self._head_first = not grammar.layout.joins_words  # in a name: 'Commission of the Agency', 工程处咨询委员会
        self._committees = CommitteeFinder(grammar, authority, gates)
        self._numbered = NumberedInstrumentFinder(grammar, authority, gates)
        self._defined = DefinedTermFinder(grammar, pinpoints)
        self._anaphora = AnaphorFinder(grammar, pinpoints, gates)
        self._body_nouns = BodyNounFinder(grammar, authority, gates)
        self._occasions = OccasionFinder(grammar, gates)
        self._verbs = VerbFinder(grammar, gates)
        self._past = PastFinder(grammar, gates)
        self._roles = RoleReader(roles, tuple(grammar.months))

    def watched(self, tell: Tell) -> Finder:
        """The same, telling which of its finders has found each mention."""
        other = copy(self)
        for name in _FINDERS:
            setattr(other, name, Watched(getattr(self, name), tell))
        return other

    def find(self, document: Document, view: View, scan: Scan) -> Findings:
        """All mentions and governing verbs of `document`, whose view is `view`, in which `scan` has looked for the gates."""
        text, symbols, quoted = view.text, self._all_symbols(view, scan), self._other_titles.find(scan)
        listed = self._listed_names(scan, quoted)
        nouns = self._body_nouns.matches(scan)
        called = list(self._body_nouns.mentions(text, nouns))
        parted = view.indexes([parting.end() for parting in self._parting.finditer(document.text)])
        names = self._with_shaped(scan, parted, listed, called, quoted)
        bodies = list(_bodies(text, listed))
        pronouns, by_noun = list(self._tokenizer.pronouns(scan)), list(self._body_nouns.tokens(nouns))
        owners = Tokens((*bodies, *by_noun, *pronouns))
        strangers = [token for token in self._body_nouns.strangers(text, nouns) if not overlaps(token, bodies)]
        adopting = (*filter(self._adopts, bodies), *strangers, *by_noun, *pronouns)
        places = self._numbers.places(scan)
        tokens = self._tokenizer.all(scan, adopting, (place.span() for place in places))
        lines = view.indexes([line.end() for line in _LINE.finditer(document.text)])
        numbers = list(self._numbers.find(scan, lines, places, tokens))
        # What a resolution is entitled is its title, and not one more instrument beside it.
        entitled = {act.title for number in numbers if isinstance(act := number.reference, ActByNumber)}
        titles = [token for token in tokens if isinstance(token, TitleToken) and token.title in entitled]
        instruments = [name for name in names if name.kind == "instrument"]
        by_their_nouns = list(_called(called, names, listed, self._head_first))
        found = in_order(
            *symbols,
            *outside(numbers, symbols),
            *outside((name for name in names if name.kind != "instrument"), symbols),
            *inside(listed, (name for name in names if isinstance(name.reference, Unlisted) and name.reference.post)),
            *not_within(_untitled(instruments, titles), symbols),
            # Not 'this resolution 1325 (2000)', nor 'the Conference of the Parties to the Convention'.
            *outside(outside(self._anaphora.find(scan), [*names, *_alone(by_their_nouns)]), numbers),
            *by_their_nouns,
            *outside(self._occasions.find(scan, owners), instruments),  # 'Final Document of the Tenth Special Session'
        )
        verbs = self._governing(document, view, scan, titles)
        return Findings(
            tuple(found),
            tuple(view.source(mention.start, mention.end) for mention in found),
            tuple(self._roles.roles(text, found, verbs, _parts(document, view))),
            tuple(Verb(view.offsets[verb.start], verb.relation) for verb in verbs),
        )

    def _all_symbols(self, view: View, scan: Scan) -> list[Mention]:
        """What is named by a symbol: in an official address, of the United Nations, of other organizations."""
        addresses = list(self._addresses.find(scan, view))
        documents = list(self._symbols.find(scan, view))
        return [*addresses, *outside((*documents, *self._other_symbols.find(scan, documents)), addresses)]

    def _listed_names(self, scan: Scan, quoted: list[TitleToken]) -> list[Mention]:
        """The names that somebody has listed, or that the text defines; what `quoted` titles name can be meant by what follows."""
        finders = (self._names, self._committees, self._titles, self._joint, self._numbered)
        names = list(longest(mention for finder in finders for mention in finder.find(scan)))
        names = with_more(names, outside(self._titles.unquoted(scan), names))
        if quoted:
            apart = set(map(id, outside(names, quoted)))
            names = [name if id(name) in apart else _in_quotation(name) for name in names]
        return as_defined(names, self._defined.find(scan, names))

    def _with_shaped(
        self, scan: Scan, parted: list[int], names: list[Mention], called: list[Mention], quoted: list[TitleToken]
    ) -> list[Mention]:
        """`names` with those told by their shape, over no place where the text is `parted`, but where a noun (`called`) ends one."""
        short = {mention.end: mention.start for mention in called if isinstance(mention.reference, BodyByNoun)}
        shaped = [
            mention for mention in longest(outside(self._shapes.find(scan, names, parted), quoted))
            if isinstance(mention.reference, Title) or short.get(mention.end, mention.start + 1) > mention.start
        ]  # fmt: skip
        if not shaped:
            return names
        names = with_more(names, naming(shaped, names))
        return as_defined(names, self._defined.find(scan, names))

    def _governing(self, document: Document, view: View, scan: Scan, titles: list[TitleToken]) -> list[Verb]:
        """The governing verbs at their places in the view, outside `titles`: 'entitled “Strengthening …”' strengthens nothing."""
        verbs = sorted(
            {verb.start: verb for verb in (*self._verbs.clauses(scan), *self._openings(document, view, scan))}.values(),
            key=lambda verb: verb.start,
        )
        if not document.is_resolution:
            parts = frozenset(view.indexes([section.start for section in document.sections]))
            verbs = sorted((*verbs, *self._past.clauses(scan, verbs, parts)), key=lambda verb: verb.start)
        if titles:
            verbs = [verb for verb in verbs if not any(title.start < verb.start < title.end for title in titles)]
        return verbs

    def _adopts(self, body: BodyToken) -> bool:
        """Whether a body may own a number: of those that the authority knows, only one that adopts acts."""
        key = key_of(body.owner) or ""
        return self._numbering.adopts(key) or self._authority.body(key) is None

    def _openings(self, document: Document, view: View, scan: Scan) -> Iterator[Verb]:
        for section in document.sections:
            verb = self._verbs.opening(scan, view.index(section.start))
            if verb is not None:
                yield verb


def _parts(document: Document, view: View) -> list[PlacedPart]:
    """The parts of a document at their places in its view, each subparagraph with the paragraph above it."""
    sections = document.sections or (Section(BODY, 0, len(document.text)),)
    numbers = {section.part: number for number, section in enumerate(sections)}
    places = view.indexes([place for section in sections for place in (section.start, section.end)])
    return [
        PlacedPart(
            places[2 * number],
            places[2 * number + 1],
            numbers.get(section.part.above) if section.part.above else None,
            section.part.kind == "basis",
        )
        for number, section in enumerate(sections)
    ]


def _bodies(text: str, listed: Iterable[Mention]) -> Iterator[BodyToken]:
    """The bodies among names. A committee called by the resolution that established it does not hide that resolution."""
    for mention in listed:
        if (
            mention.kind == "entity"
            and not isinstance(mention.reference, InQuotation)
            and not _DIGIT.search(text, mention.start, mention.end)
            and (name := name_of(mention.reference)) is not None
        ):
            key = name.key if isinstance(name, KnownName) else name.title
            yield BodyToken(mention.start, mention.end, NamedBody(key))


def _untitled(instruments: list[Mention], titles: list[TitleToken]) -> Iterator[Mention]:
    """Instruments; those in the titles of acts as what is quoted, which what follows can mean: 'the Agenda'."""
    apart = set(map(id, outside(instruments, titles)))
    yield from (name for name in instruments if id(name) in apart)
    yield from (
        _in_quotation(name) for name in instruments if id(name) not in apart and name_of(name.reference) is not None
    )


def _called(called: list[Mention], names: list[Mention], listed: list[Mention], head_first: bool) -> Iterator[Mention]:
    """The nouns of bodies outside `names`, and of those in which posts are ('the Director General of the Agency'); those inside
    other names that are not `listed`, with the name in which they stand, but for one whose body that name is ('the Advisory
    Commission of the Agency'), as which the last stands in languages that put heads first."""
    mentions = list(outside(called, listed))
    apart = set(map(id, outside(mentions, names)))
    spans = sorted((name for name in names if name.kind == "entity"), key=lambda name: name.start)
    starts = [name.start for name in spans]
    posts = [name for name in names if isinstance(name.reference, Unlisted) and name.reference.post]
    for mention in mentions:
        if isinstance(mention.reference, Unlisted) and id(mention) not in apart:
            continue
        if id(mention) in apart or (isinstance(mention.reference, BodyByNoun) and overlaps(mention, posts)):
            yield mention
            continue
        before = bisect_right(starts, mention.start) - 1
        name = spans[before] if before >= 0 and mention.end <= spans[before].end else None
        of_it = name is not None and name.start < mention.start and mention.end == name.end
        if isinstance(mention.reference, BodyByNoun) and ((head_first and of_it) or name is None):
            continue  # nor is one in the name of an instrument another body: 'the Strategy on the Drawdown of the Mission'
        yield _inside_name(mention, name.reference if name and isinstance(name.reference, Title) else None)


def _alone(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Those of `mentions` that are bodies by a noun alone, and no part of a longer name."""
    for mention in mentions:
        if isinstance(mention.reference, BodyByNoun) and not mention.reference.common:
            yield mention


def _in_quotation(mention: Mention) -> Mention:
    """A name that stands in the title of something else."""
    name = name_of(mention.reference)
    return mention._replace(reference=InQuotation(name)) if name is not None else mention


def _inside_name(mention: Mention, name: Reference | None = None) -> Mention:
    """The noun of a body as a part of a longer name, which is a title where its extent is known."""
    noun = mention.reference
    if not isinstance(noun, BodyByNoun | NounInName):
        return mention
    return mention._replace(reference=NounInName(noun.noun, name.title if isinstance(name, Title) else None))
