"""The mentions of a document → its citations."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping

from graph.find.finder import Findings
from graph.languages.grammar import GENERIC, OWN
from graph.model import Citation, Document, Mention, Section
from graph.resolve.act_numbers import Numbers
from graph.resolve.antecedents import Antecedents
from graph.resolve.council_years import settled
from graph.resolve.defined_short_forms import Definitions
from graph.resolve.footnoted_instruments import by_footnotes
from graph.resolve.named_bodies import Bodies
from graph.resolve.owners import Place
from graph.resolve.sentences import Sentences
from graph.resolve.targets import Target, Targets, slug
from graph.symbols import Symbol

_ANYWHERE = Section("body", 0, 0)
_UNQUALIFIED = {"charter": "un-charter"}  # what a short form means in a text of the UN that names no other of its type
_PARAGRAPHS = ("pp", "op", "fn")  # the parts of which each is one sentence, as the editorial manual has it
_ALWAYS_IN_SESSION = "sc"
_AROUND_A_SPEAKER = ' \t\r\n\u00a0,.:;\u060c\uff0c\uff1a\u3001"\u201c'
_MOST_MEETINGS = 3000  # no other organ than the Security Council counts on for so long
_ASKING = ("request", "invite", "urge", "call-upon", "encourage")  # relations to a body that is to do something
_NEAR_MEETINGS = 50  # a meeting named without its body is the organ's own if it lies so near to the one of the text
_NEAR_SESSIONS = 6  # a session named without its body is the organ's own only if it lies about the organ's present one


class Resolver:
    """Resolves the mentions of one language: `typeset` maps plain punctuation to the language's own, for titles;
    `noun_follows` tells whether the noun of a list stands at its end; `heads` gives the nouns by which bodies are called."""

    def __init__(
        self, targets: Targets, typeset: Mapping[str, str], noun_follows: bool, heads: Mapping[str, frozenset[str]]
    ):  # fmt: skip
        self._targets, self._noun_follows, self._heads = targets, noun_follows, heads
        self._typeset = str.maketrans(dict(typeset))

    def resolve(self, document: Document, findings: Findings) -> tuple[Citation, ...]:
        """Citations in text order. What the document says of itself (its symbol, its own meeting) is none."""
        walk = _Walk(
            self._targets, self._typeset, Antecedents(self._noun_follows), Bodies(self._heads), document, findings
        )  # fmt: skip
        citations = walk.settled(tuple(walk.citations()))
        return by_footnotes(document, citations, self._targets)


class _Walk:
    """One pass over the mentions of one document, with what has been named on the way."""

    def __init__(
        self, targets: Targets, typeset: Mapping[int, str], antecedents: Antecedents, bodies: Bodies, document: Document,
        findings: Findings,
    ):  # fmt: skip
        self._targets, self._typeset, self._antecedents, self._bodies = targets, typeset, antecedents, bodies
        self._document, self._findings = document, findings
        self._sections = document.sections or (_ANYWHERE,)
        self._section_starts = [section.start for section in self._sections]
        self._verb_starts = [verb.start for verb in findings.verbs]
        self._sentences = Sentences(document.text)
        self._numbers = Numbers(targets, document, bodies)
        self._made: dict[tuple[str, str], Target] = {}  # by kind and id
        self._instrument: tuple[int, str] | None = None  # the last one meant: its section, its key
        self._body_end = 0  # of the last body named
        self._definitions = Definitions(document.text)
        self._session = (-1, "")  # the last one named: its section, its id

    def citations(self) -> Iterator[Citation]:
        document = self._document
        findings = self._findings
        for mention, (start, end), said in zip(findings.mentions, findings.spans, findings.said, strict=True):
            index = max(0, bisect_right(self._section_starts, start) - 1)
            section, text = self._sections[index], document.text[start:end]
            short = mention.form == "short" and mention.kind in ("entity", "instrument")
            if short and (defined := self._definitions.meant(mention, start, end)) is not None:
                via, targets = "short-form", [defined]
            elif short and mention.kind == "instrument" and self._is_a_bodys(start):
                via, targets = "short-form", [self._targets.unknown("instrument")]
            else:
                via, targets = self._resolve(mention, text, section, index, start)
            if mention.kind == "entity":
                self._body_end = end
            if len(targets) == 1 and targets[0].id:
                self._definitions.name(mention, targets[0], end)
            for target in targets:
                own = target.id or (target.candidates[0] if target.problem and target.candidates else None)
                if (
                    own == document.id
                    or self._is_own(mention, target, section, index)
                    or self._speaks(target, index, end)
                ):
                    continue
                yield Citation(
                    document.id, document.source, document.lang, start, end, text, mention.kind, target.id, target.label,
                    section.part, self._relation(start, index), mention.date, self._title(mention), _place_in(target, mention),
                    via, target.known, said.role, said.effect, target.problem, target.candidates,
                )  # fmt: skip

    def settled(self, citations: tuple[Citation, ...]) -> tuple[Citation, ...]:
        """`citations` with the bare numbers of the Security Council settled that the document names in full only later."""
        years = {serial: target.id for serial, target in self._numbers.years.items() if target.id}
        return tuple(settled(citation, years, self._targets) for citation in citations) if years else citations

    def _resolve(
        self, mention: Mention, text: str, section: Section, index: int, start: int
    ) -> tuple[str, list[Target]]:
        match mention.form:
            case "number":
                target, via = self._numbers.of_mention(mention, Place(self._document, section.voice, index))
            case "symbol":
                target, via = self._numbers.of_symbol(mention.key), "explicit"
            case "link":
                target, via = self._numbers.of_symbol(mention.key), "link"
            case "occasion":
                target, via = self._occasion(mention, section, index, start), "explicit"
            case "other" | "quoted" | "open" | "post":
                return "explicit", self._unlisted(mention, text, index)
            case "short" | "common" if mention.kind == "entity":
                meant = self._body(mention, section, index)
                return "short-form", [meant] if meant.id or mention.form == "short" else []
            case "anaphor" | "short":
                return self._pointed(mention, text, index)
            case "protocol":
                return "anaphora", self._protocols(mention, text, index)
            case _:
                target, via = self._targets.named(mention.kind, mention.key), "explicit"
        if target.id:
            self._remember(mention, target, text, index)
        return ("list" if mention.in_list and via == "explicit" else via), [target]

    def _unlisted(self, mention: Mention, text: str, index: int) -> list[Target]:
        """What is remembered, so that short forms can mean it or are left open, and only in part cited."""
        if mention.form == "quoted":
            self._remember(mention, self._targets.named(mention.kind, mention.key), text, index)
        elif mention.kind == "entity":
            self._bodies.name_unknown(mention.key, index, slug(mention.title) if mention.title else None)
        return [self._targets.unknown(mention.kind)] if mention.form in ("open", "post") else []

    def _is_a_bodys(self, start: int) -> bool:
        """Whether a body is named right before a short form, which then is of that body: 阿盟《宪章》."""
        return self._body_end > 0 and not self._document.text[self._body_end : start].strip(" 的")

    def _occasion(self, mention: Mention, section: Section, index: int, start: int) -> Target:
        owner, speaks, near = mention.owner, self._speaking(section), self._near(mention)
        if owner == OWN and mention.kind == "meeting" and int(mention.key) > _MOST_MEETINGS:
            owner = "sc"
        elif owner == OWN:
            sessions = mention.kind == "meeting" or speaks != _ALWAYS_IN_SESSION
            asked = (
                near is None and self._relation(start, index) in _ASKING
            )  # 'Requests the Commission to meet at its …'
            another = None if sessions and near is not False and not asked else self._bodies.last(index)
            another = another or (self._only_named(index) if speaks is None else None)
            owner = another or (speaks if sessions else None)
        elif owner and owner.startswith(GENERIC):
            owner = self._bodies.meant(owner.removeprefix(GENERIC), index, speaks)
        elif owner is None and mention.key.startswith("ES-"):
            owner = "ga"  # no other body holds emergency special sessions
        elif owner is None and (near or self._about_own_meeting(mention)) and section.voice == self._document.body:
            owner = section.voice
        elif owner is None and speaks is None and mention.kind == "session":
            owner = self._only_named(index)
        period = self._period(owner, index) if mention.kind == "meeting" else None
        target = self._targets.occasion(mention.kind, owner, mention.key, period)
        if mention.kind == "session" and target.id:
            self._session = (index, target.id)
        return target

    def _period(self, owner: str | None, index: int) -> str | None:
        """The session or year in which a body met, by which its meetings are counted: that of the session named before it in
        the same paragraph, else the document's own, if the body is the document's or meets in the sessions of that."""
        holder = self._targets.session_holder(owner)
        at, named = self._session
        if at == index and holder is not None:
            told = named.removeprefix(self._targets.occasion("session", holder, "").id or "")
            if told != named:
                return told
        if holder is None or holder != self._targets.session_holder(self._document.body):
            return None
        return self._targets.period_of(self._document)

    def _only_named(self, index: int) -> str | None:
        """The body named last in a section, where nobody speaks; not the Economic and Social Council, which such texts name
        as the parent of those that meet, and whose sessions have no ordinals since 1978."""
        named = self._bodies.last(index)
        return None if named == "ecosoc" else named

    def _near(self, mention: Mention) -> bool | None:
        """Whether a session lies about the present one of the document's organ, so that it can be that organ's own; None
        where that is not known, and for meetings and special sessions."""
        own = self._document.session
        if own is None or mention.kind != "session" or not mention.key.isdecimal():
            return None
        return abs(int(mention.key) - own) <= _NEAR_SESSIONS

    def _about_own_meeting(self, mention: Mention) -> bool:
        """Whether a meeting lies about the one at which the text was adopted, and is not that one."""
        own = self._document.meeting
        return mention.kind == "meeting" and own is not None and 0 < abs(int(mention.key) - own) <= _NEAR_MEETINGS

    def _body(self, mention: Mention, section: Section, index: int) -> Target:
        """The body that a noun stands for; left open where it could be several: one is then not guessed."""
        key = self._bodies.meant(mention.key, index, self._speaking(section))
        known = (self._targets.find("entity", key) or self._made.get(("entity", key))) if key else None
        return known or self._targets.unknown("entity")

    def _speaking(self, section: Section) -> str | None:
        """The organ that speaks in a section: the document's own, unless another is quoted there."""
        return section.voice or self._document.body

    def _pointed(self, mention: Mention, text: str, index: int) -> tuple[str, list[Target]]:
        via = "anaphora" if mention.form == "anaphor" else "short-form"
        known = self._targets.find(mention.kind, mention.key) or self._made.get((mention.kind, slug(mention.key)))
        if known is not None:
            self._remember(mention, known, text, index)  # of an instrument, that it is the last one meant
            return via, [known]
        ids = self._antecedents.of(mention, index, self._reach(index))
        if not ids and mention.form == "short" and mention.key in _UNQUALIFIED:
            ids = (_UNQUALIFIED[mention.key],)
        found = [self._made.get((mention.kind, id_)) or self._targets.find(mention.kind, id_) for id_ in ids]
        if mention.kind == "instrument" and len(found) == 1 and found[0]:
            self._instrument = (index, ids[0])
        return via, list(filter(None, found)) or [self._targets.unknown(mention.kind)]

    def _protocols(self, mention: Mention, text: str, index: int) -> list[Target]:
        """The protocol to the last instrument of the same section, or to the one that a short form in its words means.

        Left open where that has several: no single one is meant. Those of a year are all that it has of that year.
        """
        section, instrument = self._instrument or (None, "")
        named = self._antecedents.of(mention, index, index) if mention.title else ()
        instrument = named[0] if len(named) == 1 else instrument if section == index else ""
        keys = self._targets.protocols_to(instrument, mention.date)
        meant = keys if len(keys) == 1 or mention.date else ()
        found = list(filter(None, (self._targets.find("instrument", key) for key in meant)))
        if len(found) == 1:
            self._remember(mention, found[0], text, index)
        return found or [self._targets.unknown("instrument")]

    def _reach(self, index: int) -> int:
        """The first section that 'that resolution' may point into: the one before, unless the preamble ends there."""
        before = max(0, index - 1)
        same_part = self._sections[before].part[:2] == self._sections[index].part[:2]
        return before if same_part else index

    def _remember(self, mention: Mention, target: Target, text: str, index: int) -> None:
        if target.id:
            self._made.setdefault((mention.kind, target.id), target)
        if mention.kind == "entity":
            self._bodies.name(target.id or "", index, target.type)
        elif mention.kind in ("resolution", "decision", "statement", "instrument"):
            if mention.kind == "instrument" and mention.form != "protocol":
                self._instrument = (index, target.id or "")
                self._name_body(self._targets.body_in(target.id or ""), index)
            self._antecedents.name(mention, target.id or "", text.replace(" ", ""), target.type, index)

    def _name_body(self, key: str | None, index: int) -> None:
        """Remember the body in the name of an instrument: after its Statute, 'the Court' is the one of that."""
        body = self._targets.find("entity", key) if key else None
        if body is not None:
            self._bodies.name(key or "", index, body.type)

    def _relation(self, start: int, index: int) -> str:
        """The verb that governs a place: the last one before it in its paragraph, or in its sentence where a text is not
        divided into such; else the last one of the paragraph of which the section is a subparagraph ('Welcomes the report, and
        requests the Secretary-General: (a) To implement …'), as `graph.roles` has it."""
        verb = bisect_right(self._verb_starts, start) - 1
        if verb >= 0 and self._verb_starts[verb] >= self._sections[index].start:
            divided = self._sections[index].part[:2] in _PARAGRAPHS
            governs = divided or self._sentences.join(self._verb_starts[verb], start)
            return self._findings.verbs[verb].relation if governs else "mention"
        paragraph = self._paragraph(index)
        if paragraph is None:
            return "mention"
        verb = bisect_left(self._verb_starts, paragraph.end) - 1
        leads = verb >= 0 and self._verb_starts[verb] >= paragraph.start
        return self._findings.verbs[verb].relation if leads else "mention"

    def _paragraph(self, index: int) -> Section | None:
        """The paragraph of which a section is a subparagraph: op4 for op4.b."""
        name = self._sections[index].part.rpartition(".")[0]
        before = (self._sections[at] for at in range(index - 1, -1, -1)) if name else ()
        return next((section for section in before if section.part == name), None)

    def _speaks(self, target: Target, index: int, end: int) -> bool:
        """Whether a body whose name ends at `end` is the organ whose text it is, in the line with which it begins to."""
        following = self._sections[index + 1 : index + 2]
        if not following or target.id is None or not target.id == self._document.body == following[0].voice:
            return False
        return not self._document.text[end : following[0].start].strip(_AROUND_A_SPEAKER)

    def _is_own(self, mention: Mention, target: Target, section: Section, index: int) -> bool:
        """Whether a meeting is the one at which the text was adopted, or a session the one that its header tells: so it is
        where no other body is named with it."""
        if mention.kind == "session":
            told = self._document.session in (None, int(mention.key)) if mention.key.isdecimal() else False
            return section.part == "title" and mention.owner in (None, self._document.body) and told
        if mention.form == "symbol" and index == 0:
            return self._is_own_without_letter(target)
        if mention.kind != "meeting":  # 'Resolution 290 of 8 December 1970', as old texts are headed
            headed = mention.kind == "resolution" and mention.start == 0 and mention.key.isdigit()
            return headed and section.part == "title"
        if section.part == "title" and mention.owner in (OWN, self._document.body):
            return True
        if mention.owner is None:
            return (target.id is None and not mention.in_list) or mention.key == str(self._document.meeting)
        return mention.owner in (OWN, self._document.body) and mention.key == str(self._document.meeting)

    def _is_own_without_letter(self, target: Target) -> bool:
        """Whether a symbol is the document's own as a cover page has it, without the letter of its part."""
        symbol = Symbol.parse(self._document.id)
        letter = symbol.number.letter if symbol and symbol.number else ""
        return bool(letter) and target.id == self._document.id.removesuffix(letter)

    def _title(self, mention: Mention) -> str | None:
        if mention.title is None or mention.form in ("anaphor", "short"):
            return None
        return mention.title.translate(self._typeset)


def _place_in(target: Target, mention: Mention) -> str | None:
    """The pinpoint of a mention; the articles of rules of procedure, as most languages say, are rules in English."""
    if mention.pinpoint and target.type == "rules":
        return mention.pinpoint.replace("article ", "rule ", 1)
    return mention.pinpoint
