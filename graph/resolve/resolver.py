"""The mentions of a document → its citations."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping

from graph.find.finder import Findings
from graph.kinds import ACTS, Kind, Via
from graph.model import BODY, Citation, Document, Section
from graph.references import (
    ActByNumber,
    Anaphor,
    BodyByNoun,
    BySymbol,
    InQuotation,
    KnownName,
    Mention,
    NounInName,
    Occasion,
    OwnInstrument,
    Protocols,
    ShortForm,
    Title,
    Unlisted,
)
from graph.resolve.act_numbers import Numbers
from graph.resolve.antecedents import Antecedents
from graph.resolve.citation_words import date_of, place_in, title_of
from graph.resolve.council_years import settled
from graph.resolve.defined_short_forms import Definitions
from graph.resolve.footnoted_instruments import by_footnotes
from graph.resolve.named_bodies import Bodies, CalledBodies
from graph.resolve.occasions_held import Occasions
from graph.resolve.owners import NumberPlace
from graph.resolve.relations import Relations
from graph.resolve.shortened_titles import ShortenedTitles
from graph.resolve.speaking_organ import speaks
from graph.resolve.targets import Target, Targets, slug
from graph.symbols import Symbol

_ANYWHERE = Section(BODY, 0, 0)


class Resolver:
    """Resolves the mentions of one language: `typeset` maps plain punctuation to the language's own, for titles; `noun_follows` tells
    whether the noun of a list stands at its end; `attributive` is what makes words belong to the noun after them; `called`: see there;
    `endings` are those of words, in a language with cases."""

    def __init__(
        self, targets: Targets, typeset: Mapping[str, str], noun_follows: bool, attributive: str,
        called: CalledBodies, endings: str,
    ):  # fmt: skip
        self._targets, self._noun_follows, self._attributive, self._called = targets, noun_follows, attributive, called
        self._typeset = str.maketrans(dict(typeset))
        self._endings = re.compile(endings) if endings else None

    def resolve(self, document: Document, findings: Findings) -> tuple[Citation, ...]:
        """Citations in text order. What the document says of itself (its symbol, its own meeting) is none."""
        walk = _Walk(
            self._targets, self._typeset, self._attributive, Antecedents(self._noun_follows),
            Bodies(self._called, self._targets.numbering.table, document.sections), ShortenedTitles(self._endings), document,
            findings,
        )  # fmt: skip
        citations = walk.settled(tuple(walk.citations()))
        return by_footnotes(document, citations, self._targets)


class _Walk:
    """One pass over the mentions of one document, with what has been named on the way."""

    def __init__(
        self, targets: Targets, typeset: Mapping[int, str], attributive: str, antecedents: Antecedents, bodies: Bodies,
        shortened: ShortenedTitles, document: Document, findings: Findings,
    ):  # fmt: skip
        self._targets, self._typeset, self._antecedents, self._bodies = targets, typeset, antecedents, bodies
        self._shortened, self._attributive, self._document, self._findings = shortened, attributive, document, findings
        self._sections = document.sections or (_ANYWHERE,)
        self._section_starts = [section.start for section in self._sections]
        self._relations = Relations(document.text, self._sections, findings.verbs)
        self._numbers = Numbers(targets, document, bodies)
        self._occasions = Occasions(targets, document, bodies, self._relations)
        self._made: dict[tuple[str, str], Target] = {}  # by kind and id
        self._instrument: tuple[int, str] | None = None  # the last one meant: its section, its key
        self._body_end = 0  # of the last body named
        self._body_words: set[str] = set()  # of the names of bodies
        self._definitions = Definitions(document.text)
        symbol = Symbol.parse(document.id)
        self._own_body = document.body or (symbol.body if symbol else None)

    def citations(self) -> Iterator[Citation]:
        document, findings = self._document, self._findings
        for mention, (start, end), said in zip(findings.mentions, findings.spans, findings.said, strict=True):
            index, reference = max(0, bisect_right(self._section_starts, start) - 1), mention.reference
            section, text = self._sections[index], document.text[start:end]
            via, targets = self._resolve(mention, section, index, start, end)
            if mention.kind == "entity":
                self._body_end = end
            if len(targets) == 1 and targets[0].id:
                self._definitions.name(mention, targets[0], end)
            for target in targets:
                own = target.id or (target.candidates[0] if target.problem and target.candidates else None)
                if (
                    own == document.id
                    or self._is_own(mention, target, section, index)
                    or (target.id and speaks(document, self._own_body, target.id, index, start, end))
                ):
                    continue
                yield Citation(
                    document.id, document.source, document.lang, start, end, text, mention.kind, target.id, target.label,
                    section.part, self._relations.at(start, index), date_of(reference), title_of(reference, self._typeset),
                    place_in(target, mention.pinpoint), via, target.known, said.role, said.effect, target.problem,
                    target.candidates,
                )  # fmt: skip

    def settled(self, citations: tuple[Citation, ...]) -> tuple[Citation, ...]:
        """`citations` with the bare numbers of the Security Council settled that the document names in full only later."""
        years = {serial: target.id for serial, target in self._numbers.years.items() if target.id}
        return tuple(settled(citation, years, self._targets) for citation in citations) if years else citations

    def _resolve(
        self, mention: Mention, section: Section, index: int, start: int, end: int
    ) -> tuple[Via, list[Target]]:
        """What a mention means, and how it is said; nothing where it is no citation."""
        reference, text = mention.reference, self._document.text[start:end]
        via: Via = "explicit"
        match reference:
            case ActByNumber():
                target, via = self._numbers.of_act(reference, NumberPlace(self._document, section.voice, index))
            case BySymbol(symbol=symbol, address=by_address):
                target, via = self._numbers.of_symbol(symbol), "link" if by_address else "explicit"
            case Occasion():
                target = self._occasions.of(reference, section, index, start)
            case KnownName(kind, key):
                target = self._targets.named(kind, key)
            case Title(kind, title) if (begun := self._begun(kind, title, text)) is not None:
                target, via = begun, "short-form"
            case Title(kind, title, within=within):
                target = self._targets.named(kind, title)
                self._bodies.name_within(within or "")
            case OwnInstrument(type_):
                target = self._targets.instrument_of(section.voice or self._document.body, type_)
            case ShortForm() | BodyByNoun():
                return "short-form", self._short(mention, reference, section, index, start, end)
            case Anaphor(kind):
                nothing = kind in ACTS and not self._antecedents.named_any(kind)
                return "anaphora", [] if nothing else self._pointed(reference, index)
            case Protocols():
                return "anaphora", self._protocols(mention, reference, text, index)
            case _:
                return via, self._unlisted(mention, reference, text, index)
        if target.id:
            self._remember(mention, target, text, index)
        return ("list" if mention.in_list and via == "explicit" else via), [target]

    def _unlisted(
        self, mention: Mention, reference: InQuotation | NounInName | Unlisted, text: str, index: int
    ) -> list[Target]:
        """What is remembered, so that short forms can mean it or are left open, and only in part cited."""
        match reference:
            case InQuotation(name):
                key = name.key if isinstance(name, KnownName) else name.title
                self._remember(mention, self._targets.named(name.kind, key), text, index)
            case NounInName(noun, title):
                self._bodies.name_unknown(noun, index, slug(title) if title else None)
            case Unlisted(kind, head):
                if kind == "entity":
                    self._bodies.name_unknown(head, index)
                return [self._targets.unknown(kind)]
        return []

    def _short(
        self, mention: Mention, form: ShortForm | BodyByNoun, section: Section, index: int, start: int, end: int
    ) -> list[Target]:
        """What a short form means: as the text defines it, else the only thing that it can be."""
        sure = isinstance(form, ShortForm) or not form.common
        if sure and (defined := self._definitions.meant(form, start, end)) is not None:
            return [defined]
        if isinstance(form, BodyByNoun):
            meant = self._body(form, section, index)
            if not meant.id and " " in form.noun:  # 'the Panel of Experts', whichever it is, may be 'the Panel' too
                self._bodies.leave_open(form.noun, index)
            is_open = sure and (not form.if_named or self._bodies.names_one(form.noun))
            return [meant] if meant.id or is_open else []
        if form.named is not None:
            return self._if_named(form, form.named, index)
        if self._is_a_bodys(start):
            return [self._targets.unknown("instrument")]
        known = self._meaning(form)
        if known is None:
            return self._pointed(form, index)
        self._remember(mention, known, self._document.text[start:end], index)  # that it is the last one meant
        return [known]

    def _begun(self, kind: Kind, title: str, text: str) -> Target | None:
        """Of a title that nobody knows, what has been named before by one that begins so: an instrument, left open where several do,
        or the one body that the authority knows (of others, a longer name may be a part of them)."""
        meant = self._shortened.meant(kind, text) if self._targets.find(kind, title) is None else ()
        begun = self._made.get((kind, meant[0])) if len(meant) == 1 else None
        if kind == "instrument" and meant:
            return begun or self._targets.unknown(kind)
        return begun if begun and begun.known else None

    def _meaning(self, form: ShortForm) -> Target | None:
        """What a term has been defined for, or is a name of."""
        if isinstance(form.means, KnownName):
            return self._targets.find("instrument", form.means.key) or self._made.get(("instrument", form.means.key))
        title = form.means.title if form.means else None if form.type else form.term
        return self._made.get(("instrument", slug(title))) if title else None

    def _if_named(self, form: ShortForm, named: str, index: int) -> list[Target]:
        """The instrument that a word for other things too means: the only one that is named so, where no body is; else nothing."""
        if any(re.search(named, words) for words in self._body_words):
            return []
        return [target for target in self._pointed(form, index) if target.id]

    def _is_a_bodys(self, start: int) -> bool:
        """Whether a body is named right before a short form, which then is of that body: 阿盟《宪章》."""
        return self._body_end > 0 and not self._document.text[self._body_end : start].strip(f" {self._attributive}")

    def _body(self, form: BodyByNoun, section: Section, index: int) -> Target:
        """The body that a noun stands for; left open where it could be several: one is then not guessed."""
        voice = section.voice or self._document.body
        key = self._bodies.meant(form.noun, index, voice, form.common)
        known = (self._targets.find("entity", key) or self._made.get(("entity", key))) if key else None
        if key and known:
            self._bodies.mean(key, index, known.type)
        return known or self._targets.unknown("entity")

    def _pointed(self, pointer: Anaphor | ShortForm, index: int) -> list[Target]:
        """What words that point back mean; left open where it could be several."""
        kind = pointer.kind
        ids = self._antecedents.of(pointer, index, self._reach(index))
        if not ids and isinstance(pointer, ShortForm) and (meant := self._targets.unqualified(pointer.type)):
            ids = (meant,)
        found = [self._made.get((kind, id_)) or self._targets.find(kind, id_) for id_ in ids]
        if kind == "instrument" and len(found) == 1 and found[0]:
            self._instrument = (index, ids[0])
        return list(filter(None, found)) or [self._targets.unknown(kind)]

    def _protocols(self, mention: Mention, protocols: Protocols, text: str, index: int) -> list[Target]:
        """The protocol to the last instrument of the same section, or to the one that a short form in its words means.

        Left open where that has several: no single one is meant. Those of a year are all that it has of that year.
        """
        section, instrument = self._instrument or (None, "")
        named = self._antecedents.of(protocols, index, index) if protocols.to else ()
        instrument = named[0] if len(named) == 1 else instrument if section == index else ""
        keys = self._targets.protocols_to(instrument, protocols.year)
        meant = keys if len(keys) == 1 or protocols.year else ()
        found = list(filter(None, (self._targets.find("instrument", key) for key in meant)))
        if len(found) == 1:
            self._remember(mention, found[0], text, index)
        return found or [self._targets.unknown("instrument")]

    def _reach(self, index: int) -> int:
        """The first section that 'that resolution' may point into: the one before, unless the preamble ends there."""
        before = max(0, index - 1)
        return before if self._sections[before].part.kind == self._sections[index].part.kind else index

    def _remember(self, mention: Mention, target: Target, text: str, index: int) -> None:
        if key := target.id or "":
            self._made.setdefault((mention.kind, key), target)
        self._shortened.name(mention.kind, text, key)
        if mention.kind == "entity":
            self._bodies.name(key, index, target.type)
            if instrument := self._targets.instrument_in(key):
                self._antecedents.name_within(instrument.id or "", instrument.type, index)
            else:  # the word of another is the instrument's: 'the Committee on the Agreement'
                self._body_words.add(text.replace(" ", ""))
        elif mention.kind in ACTS | {"instrument"}:
            if mention.kind == "instrument" and not isinstance(mention.reference, Protocols):
                self._instrument = (index, key)
                self._name_body(self._targets.body_in(key), index)
            self._antecedents.name(mention, key, text.replace(" ", ""), target.type, index)

    def _name_body(self, key: str | None, index: int) -> None:
        """Remember the body in the name of an instrument: after its Statute, 'the Court' is the one of that."""
        if key and (body := self._targets.find("entity", key)):
            self._bodies.name(key, index, body.type)

    def _is_own(self, mention: Mention, target: Target, section: Section, index: int) -> bool:
        """Whether a meeting is the one at which the text was adopted, or a session the one that its header tells: so it is
        where no other body is named with it. 'Resolution 290 of 8 December 1970', as old texts are headed, is the text's own."""
        titled = section.part.kind == "title"
        match mention.reference:
            case Occasion() as occasion:
                return self._occasions.is_own(occasion, target, titled, mention.in_list)
            case BySymbol(address=False) if index == 0:
                return self._is_own_without_letter(target)
            case ActByNumber("resolution", number):
                return titled and mention.start == 0 and number is not None and number.shape == "bare"
        return False

    def _is_own_without_letter(self, target: Target) -> bool:
        """Whether a symbol is the document's own as a cover page has it, without the letter of its part."""
        symbol = Symbol.parse(self._document.id)
        return symbol is not None and target.id == symbol.whole != self._document.id
