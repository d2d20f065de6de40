"""The roles of the references of a text: each clause read from its governing verb on, left to right."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from graph.find.roles.clause_state import ClauseState
from graph.find.roles.effects import ChangeReader
from graph.find.roles.expected import (
    AGENT,
    ASKED,
    ASKING,
    NAMING,
    OBJECT,
    OF_MODIFIED,
    OTHER,
    SOURCE,
    STANDARD,
    ExpectedRoles,
)
from graph.find.roles.governed_clauses import PlacedPart, governed_clauses, verb_before
from graph.find.roles.surroundings import After, Surroundings, goes_on_as_name, in_number
from graph.find.roles.treatment import Treatment
from graph.kinds import ACTS, WORKS, Role
from graph.languages.roles import CLASSES, RoleGrammar
from graph.model import Verb
from graph.patterns.prefixes import begun
from graph.references import VOICE, ActByNumber, Mention

_FIRST = 100  # first characters that are read of a stretch between two references, where it is longer than this and
_NEAR = 160  # its last characters, which are read as well
_NEAR_VERB = 60  # characters after a verb in which it asks one of whom only the second is named: 'urges the Government and the Mission'
_INSIDE = 60  # characters before a reference inside another that tell its role


class RoleReader:
    """Tells the role of each reference of a text, in one language."""

    def __init__(self, grammar: RoleGrammar, months: Sequence[str]):
        end = r"(?!\w)" if grammar.spaced else ""
        start = r"(?<!\w)" if grammar.spaced else ""
        if grammar.joined:
            start = rf"(?:(?<!\w)|(?<=\W{grammar.joined}))"
        word = r"\w+" if grammar.spaced else r"[^\W\d]|[A-Za-z]+"
        words = {name: getattr(grammar, name) for name in CLASSES}
        named = "|".join(map(re.escape, months))
        clear = (words["clear"], rf"(?i:{named})" if named else "", r"\d+(?:[./]\d+)*(?:[a-z]{1,2}(?!\w))?")
        words["clear"] = "|".join(filter(None, clear))
        separator, again, under = words.pop("separator"), words.pop("again"), words.pop("under_again")
        # Most words are of no class: the first characters tell it, of which one is enough in Chinese.
        told_by = 3 if grammar.spaced else 1
        classes = "|".join(
            rf"{begun(pattern, told_by)}(?P<{name}>(?:{pattern}){end})" for name, pattern in words.items()
        )
        self._words = re.compile(
            rf"(?P<open>\()|(?P<close>\))|(?P<again>{again})|(?P<under_again>{under})|(?P<separator>{separator}|、)|(?P<comma>,)|"
            r"(?P<quoted>\"[^\"]*\"|《[^》]*》)|(?P<sentence>[.;](?= [^\W\da-zа-я]))|"
            rf"{start}(?:{classes}|(?P<word>{word}))"
        )
        self._changes = ChangeReader(grammar, self._words)
        self.spaced, self._subject_leads = grammar.spaced, grammar.subject_leads
        self._link = re.compile(grammar.link)
        self.contracted = re.compile(grammar.contracted)
        self.around = Surroundings(grammar, words["clear"])

    def roles(
        self, text: str, mentions: Sequence[Mention], verbs: Sequence[Verb], parts: Sequence[PlacedPart]
    ) -> list[Treatment]:
        """What is said of each of `mentions`; all in the coordinates of `text`, all in order."""
        said: list[Treatment] = []
        starts, verb_starts = [part.start for part in parts], [verb.start for verb in verbs]
        ends: dict[int, tuple[ClauseState, Verb | None]] = {}
        walk: _Walk | None = None
        for index, mention in enumerate(mentions):
            if (
                index
                and mention.kind in ACTS
                and mentions[index - 1].end == mention.end > mention.start == mentions[index - 1].start
            ):
                said.append(said[-1])  # the numbers that a range stands for: '51/211 A to E'
                continue
            part = max(0, bisect_right(starts, mention.start) - 1)
            verb = verb_before(verbs, verb_starts, mention.start, parts[part].start)
            if walk is None or walk.part != part or walk.verb is not verb:
                walk = self._walk(text, mention.start, parts, part, verb, ends, verbs)
            said.append(walk.step(self, mention, index, mentions))
            ends[part] = walk.state, verb
        effects = self._changes.effects(text, mentions, said, governed_clauses(mentions, verbs, parts))
        return [one._replace(effect=effects[index]) if index in effects else one for index, one in enumerate(said)]

    def _walk(
        self, text: str, place: int, parts: Sequence[PlacedPart], part: int, verb: Verb | None,
        ends: Mapping[int, tuple[ClauseState, Verb | None]], verbs: Sequence[Verb],
    ) -> _Walk:  # fmt: skip
        if verb is not None and verb.end > place:  # 决定将第2024号决议规定的任务期限延长: it is put together of two
            return _Walk(text, part, verb, verb.start, ClauseState.after(verb.relation), self._subject_leads)
        if verb is not None:
            link = self._link.match(text, verb.end)
            at = min(link.end(), place) if link else verb.end
            # The link may have ended inside a word (Arabic writes prefixes together): back to its start.
            if text[at - 1 : at + 1].isalpha() and self.spaced:
                at = max(verb.start, text.rfind(" ", 0, at) + 1)
            return _Walk(text, part, verb, at, ClauseState.after(verb.relation), self._subject_leads)
        above = parts[part].above
        if above is not None:
            last = verb_before(verbs, [one.start for one in verbs], parts[above].end, parts[above].start)
            state, governed = ends.get(above, (ClauseState.without_verb(), None))
            if last is not None and last is not governed:  # 'notes the report and requests: (a) The Committee to meet'
                state = ClauseState.after(last.relation)
            state = replace(state, fresh=True, before="")
            return _Walk(text, part, None, parts[part].start, state, self._subject_leads)
        told = ClauseState("mention", STANDARD, STANDARD, STANDARD)
        state = told if parts[part].basis else ClauseState.without_verb()
        return _Walk(text, part, None, parts[part].start, state, self._subject_leads)

    def read(self, text: str, start: int, end: int, state: ClauseState) -> ClauseState:
        """`state` after the words of [start, end)."""
        if end - start > _FIRST + _NEAR:
            state = self.read(text, start, start + _FIRST, state)
            state.read("word")
            start = text.find(" ", end - _NEAR, end) if " " in text[end - _NEAR : end] else end - _NEAR
        last = ""
        for word in self._words.finditer(text, start, end):
            what = word.lastgroup or "word"
            # Most words are clear and change nothing; nor does a word of no class after another one.
            if what == "clear" or what == last == "word":
                continue
            last = what
            if what == "sentence":
                state = ClauseState.without_verb()
            elif what != "quoted":
                state.read("apart" if what == "separator" and word[0][0] == "," else what)
        return state


class _Walk:
    """One clause: the state of its reading, and how far it has come."""

    def __init__(self, text: str, part: int, verb: Verb | None, at: int, state: ClauseState, subject_leads: bool):
        self.text, self.part, self.verb, self.at, self.state = text, part, verb, at, state
        self.begin = at
        self.basis = state.base is STANDARD and verb is None
        self._first = self._list = -1  # the first and the last of the list that was come to
        self._unasked = self._more = False  # whether the last body was not asked
        self._subject_leads = subject_leads
        self._act = False  # whether the last work was an act
        self._told = -1  # the last of the list of those that shall do something

    def step(self, reader: RoleReader, mention: Mention, index: int, mentions: Sequence[Mention]) -> Treatment:
        """Go on to a reference."""
        kind, around = mention.kind, reader.around
        if mention.start < self.at:  # inside the last, or inside the verb
            state = reader.read(self.text, max(0, mention.start - _INSIDE), mention.start, ClauseState.without_verb())
            if kind not in WORKS:
                return Treatment("owner" if in_number(mention, mentions[max(0, index - 4) : index]) else "mention")
            last = around.last_of_list(self.text, mentions, index)
            after = around.after_list(self.text, mentions, index, last)
            slot = SOURCE if after == "set" else state.work()
            if slot.work == "pursuant":
                self.state.numbered = slot
            return _said(slot)
        asks = kind == "entity" and self.state.relation in ASKING
        joint = around.joint(self.text, mention.start, mention.end) if asks else 0
        contracted = reader.contracted.match(self.text, mention.start)
        begun = contracted.end() if contracted else max(self.at, mention.start - joint)
        self.state = state = reader.read(self.text, self.at, begun, self.state)
        if joint:
            state.read("separator")
        self.at = mention.end
        self._come_to(state, around, mention)
        self._more = index <= self._list and self._unasked  # one more of bodies that the verb does not reach
        if self._more and kind == "entity":
            state.tail = True
        if index > self._list:
            self._first, self._list = index, around.last_of_list(self.text, mentions, index)
        after = around.after_list(self.text, mentions, index, self._list)
        if kind == "entity":
            if goes_on_as_name(mentions, index) or self._decides(reader, mention):
                return Treatment("mention")
            one_more = index == self._first or index == self._list == self._first + 1
            if one_more and state.asks_others() and around.is_asked(self.text, mentions[self._list].end):
                state.asked_at_last()
            if around.receives(self.text, mention.start):
                state.recipient()
            treated = self._body(state, after, index, around.is_owner(self.text, mention.end))
            self._unasked = treated.role != "addressee"
            return treated
        if kind not in WORKS and kind != "programme":
            state.before = ""
            return Treatment("mention")
        if after == "set" and state.carried and around.is_done(self.text, mention.end):
            after = "subject"
        return self._work(state, after, mention)

    def _decides(self, reader: RoleReader, body: Mention) -> bool:
        """Whether `body`, right behind the verb, is who decides, where subjects follow their verbs: 'قررت الجمعية العامة دعوة …'."""
        follows = reader.spaced and not self._subject_leads and self.state.relation == "decide"
        return follows and self.verb is not None and body.start - self.verb.end <= 1

    def _come_to(self, state: ClauseState, around: Surroundings, mention: Mention) -> None:
        """Read what stands right before a reference: a conjunction in its own word, the end of its modifiers."""
        text, start, kind = self.text, mention.start, mention.kind
        near = self.verb is not None and start - self.verb.end < _NEAR_VERB and state.relation in ASKING
        if near and not state.fresh and around.joins(text, start):
            state.read("separator")
        if kind == "entity":
            if around.ends_asking(text, start):
                state.asked_at_last()
        elif kind in ACTS:
            if not state.fresh and around.joins(text, start):
                state.read("separator")
            if around.ends_modifier(text, start):
                state.act_at_last()
        elif kind in ("document", "instrument") and around.ends_before_bracket(text, start):
            state.named_at_last(True)
        elif kind == "instrument" and around.ends_naming(text, start):
            state.named_at_last(False)
        modified = self.verb is not None and state.base is OBJECT and state.relation in OF_MODIFIED and kind in WORKS
        if modified and around.is_modifier(text, self.begin, start):
            state.slot, state.closed = state.base, False

    def _work(self, state: ClauseState, after: After, mention: Mention) -> Treatment:
        if after == "set":
            state.before, state.seen = "work", state.seen or state.slot is state.base
            return Treatment("pursuant", True)
        if self.basis:
            return Treatment("pursuant")
        slot = state.slot
        bare = self.text[mention.start].isdigit()
        listed = mention.in_list or bare
        named = (
            slot is OBJECT
            and state.relation in NAMING
            and (not state.seen or ((listed or state.fresh) and state.numbered is slot))
        )
        if named and mention.kind in ACTS and after in ("says", "subject"):
            return _said(state.work())
        if after in ("of", "owner", "subject", "says"):
            state.before = ""
            if slot.work == "pursuant":
                state.numbered = state.head = slot
            return Treatment("pursuant" if slot.work == "pursuant" and slot is not AGENT else "mention")
        act = mention.reference if isinstance(mention.reference, ActByNumber) and not bare else None
        goes_on = act is not None and (act.owner == VOICE or (state.relation in NAMING and not state.acts_in_tail))
        if mention.kind == "document":
            state.bracketed()
        other = mention.kind == "instrument" and self._act
        self._act, numbered = mention.kind in ACTS, state.numbered
        slot = state.work(listed, goes_on, other)
        if mention.kind == "instrument" and slot is OTHER and numbered is not None:
            state.numbered = numbered  # 'resolutions 60/12 on the Convention, and 61/14'
        state.acts_in_tail |= mention.kind in ACTS and slot is OTHER
        return _said(slot)

    def _body(self, state: ClauseState, after: After, index: int, close: bool) -> Treatment:
        if after == "owner" and not (state.asks_next() and not close):
            state.begun = state.begun or state.slot
            return Treatment("owner")
        state.ask_again()
        if after in ("of", "has"):
            state.read("word") if state.slot.body != "actor" else None
            return Treatment("actor" if after == "of" else "mention")
        decided = state.relation == "decide" and state.slot is state.base is not ASKED
        if after == "subject" and decided and not state.seen:
            state.seen = state.closed = True
            self._told = self._list
        if after == "subject" and index <= self._told:
            return Treatment("addressee")
        if after == "subject" and state.slot.body != "addressee":
            role: Role = "mention" if state.slot is OTHER else "actor"
            if not self._more:
                state.read("clause")
            return Treatment(role)
        if self._subject_leads and state.fronted and state.fresh and state.comma:
            state.slot = state.led  # 'decides that, upon request, the Committee shall meet'
        return Treatment(state.body())


def _said(slot: ExpectedRoles) -> Treatment:
    return Treatment(slot.work, slot.sets)
