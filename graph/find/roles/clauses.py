"""The roles of the references of a text: each clause read from its governing verb on, left to right."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from graph.find.roles.clause_state import After, ClauseState
from graph.find.roles.effects import ChangeReader, GovernedClause
from graph.find.roles.expected import AGENT, NAMING, OBJECT, OTHER, SOURCE, STANDARD, ExpectedRoles
from graph.find.roles.treatment import Treatment
from graph.kinds import ACTS, WORKS, Role
from graph.languages.roles import CLASSES, RoleGrammar
from graph.model import Verb
from graph.patterns.scan import NEVER
from graph.patterns.word_runs import Cover
from graph.references import VOICE, ActByNumber, BySymbol, Mention

_KEPT = 1 << 12  # gaps between two references
_FIRST = 100  # first characters that are read of a stretch between two references, where it is longer than this and
_NEAR = 160  # its last characters, which are read as well
_LONG = 120  # characters between a body and its act, at the most
_BEFORE = 48  # characters of what makes a body one that receives, or ends a modifier, at the most
_AFTER = 60  # characters of what tells a role after a reference


class PlacedPart(NamedTuple):
    """A part of a text with its place: `above` is the number of the part that it is a subparagraph of; `basis`: it
    tells on what the text rests."""

    start: int
    end: int
    above: int | None = None
    basis: bool = False


class RoleReader:
    """Tells the role of each reference of a text, in one language."""

    def __init__(self, grammar: RoleGrammar, months: Sequence[str]):
        end = r"(?!\w)" if grammar.spaced else ""
        start = r"(?<!\w)" if grammar.spaced else ""
        word = r"\w+" if grammar.spaced else r"[^\W\d]|[A-Za-z]+"
        words = {name: getattr(grammar, name) for name in CLASSES}
        named = "|".join(map(re.escape, months))
        clear = (words["clear"], rf"(?i:{named})" if named else "", r"\d+(?:[./]\d+)*(?:[a-z]{1,2}(?!\w))?")
        words["clear"] = "|".join(filter(None, clear))
        separator = words.pop("separator")
        classes = "|".join(rf"(?P<{name}>(?:{pattern}){end})" for name, pattern in words.items())
        self._words = re.compile(
            rf"(?P<open>\()|(?P<close>\))|(?P<separator>{separator}|、)|(?P<comma>,)|"
            r"(?P<quoted>\"[^\"]*\"|《[^》]*》)|(?P<sentence>[.;](?= [^\W\da-zа-я]))|"
            rf"{start}(?:{classes}|(?P<word>{word}))"
        )
        self._changes = ChangeReader(grammar, self._words)
        self._spaced = grammar.spaced
        self._link = re.compile(grammar.link)
        comma = "," if grammar.spaced else ""
        self._separator = Cover((separator, f"[、{comma}]"))
        self.joins = lru_cache(maxsize=_KEPT)(self._is_separator)  # the same few stand between most
        self._separated = Cover((separator, f"[、{comma}]", words["clear"], " "))
        self._set_after = re.compile(rf"(?:{grammar.part_after})*+(?:{grammar.set_after})|(?:{grammar.set_after})")
        # What is read of the words is not read again, so that many of them take no longer.
        owns = rf"(?:{grammar.owned_after})?(?:{words['clear']}| )*+(?:{grammar.document})"
        self._of_after = re.compile(rf"(?P<document>(?:{grammar.of_after}) ?{owns})|(?:{grammar.of_after})")
        self._adopted = re.compile(grammar.adopted_after or NEVER)
        self._says_after = re.compile(grammar.says_after or NEVER)
        self._owns = re.compile(NEVER if grammar.spaced else owns)
        self._subject_after = re.compile(rf"(?:{grammar.part_after})*+(?:{grammar.subject_after})")
        self._recipient = re.compile(rf"(?:{grammar.recipient or NEVER})\Z")
        self._numbered_end = re.compile(rf"(?:{grammar.numbered_end or NEVER})\Z")
        self._received = re.compile(grammar.received or NEVER)
        self._owned = Cover((grammar.owned_after, words["clear"], grammar.of_after, " "))

    def roles(
        self, text: str, mentions: Sequence[Mention], verbs: Sequence[Verb], parts: Sequence[PlacedPart]
    ) -> list[Treatment]:
        """What is said of each of `mentions`; all in the coordinates of `text`, all in order."""
        said: list[Treatment] = []
        starts, verb_starts = [part.start for part in parts], [verb.start for verb in verbs]
        ends: dict[int, ClauseState] = {}
        walk: _Walk | None = None
        for index, mention in enumerate(mentions):
            part = max(0, bisect_right(starts, mention.start) - 1)
            verb = _verb_before(verbs, verb_starts, mention.start, parts[part].start)
            if walk is None or walk.part != part or walk.verb is not verb:
                walk = self._walk(text, mention.start, parts, part, verb, ends, verbs)
            said.append(walk.step(self, mention, index, mentions))
            ends[part] = walk.state
        effects = self._changes.effects(text, mentions, said, _clauses(mentions, verbs, parts))
        return [one._replace(effect=effects[index]) if index in effects else one for index, one in enumerate(said)]

    def _walk(
        self, text: str, place: int, parts: Sequence[PlacedPart], part: int, verb: Verb | None, ends: Mapping[int, ClauseState],
        verbs: Sequence[Verb],
    ) -> _Walk:  # fmt: skip
        if verb is not None and verb.end > place:  # 决定将第2024号决议规定的任务期限延长: it is put together of two
            return _Walk(text, part, verb, verb.start, ClauseState.after(verb.relation))
        if verb is not None:
            link = self._link.match(text, verb.end)
            at = link.end() if link and link.end() <= place else verb.end
            # The link may have ended inside a word (Arabic writes prefixes together): back to its start.
            if text[at - 1 : at + 1].isalpha() and self._spaced:
                at = max(verb.start, text.rfind(" ", 0, at) + 1)
            return _Walk(text, part, verb, at, ClauseState.after(verb.relation))
        above = parts[part].above
        if above is not None:
            last = _verb_before(verbs, [one.start for one in verbs], parts[above].end, parts[above].start)
            state = ends.get(above) or (ClauseState.after(last.relation) if last else ClauseState.without_verb())
            state = replace(state, fresh=True, before="")
            return _Walk(text, part, None, parts[part].start, state)
        state = (
            ClauseState("mention", STANDARD, STANDARD, STANDARD) if parts[part].basis else ClauseState.without_verb()
        )
        return _Walk(text, part, None, parts[part].start, state)

    def read(self, text: str, start: int, end: int, state: ClauseState) -> ClauseState:
        """`state` after the words of [start, end)."""
        if end - start > _FIRST + _NEAR:
            state = self.read(text, start, start + _FIRST, state)
            state.read("word")
            start = text.find(" ", end - _NEAR, end) if " " in text[end - _NEAR : end] else end - _NEAR
        for word in self._words.finditer(text, start, end):
            what = word.lastgroup or "word"
            if what == "clear":  # of which most are, and which change nothing
                continue
            if what == "sentence":
                state = ClauseState.without_verb()
            elif what != "quoted":
                state.read("apart" if what == "separator" and word[0][0] == "," else what)
        return state

    def after_list(self, text: str, mentions: Sequence[Mention], index: int, last: int) -> After:
        """What stands after a reference, or else after the list of which it is a member, makes it."""
        after = self.after(text, mentions, index)
        return after if after or last == index else self.after(text, mentions, last)

    def last_of_list(self, text: str, mentions: Sequence[Mention], index: int) -> int:
        """The last of the list of works, or of bodies, in which a reference stands."""
        is_work = mentions[index].kind in WORKS
        for following in range(index + 1, len(mentions)):
            end, start = mentions[following - 1].end, mentions[following].start
            if not (end <= start < end + _AFTER and self.joins(text[end:start])):
                return following - 1
            if (mentions[following].kind in WORKS) != is_work:
                return following - 1
        return len(mentions) - 1

    def after(self, text: str, mentions: Sequence[Mention], index: int) -> After:
        """What stands after a reference makes it: 'set', 'says', 'owner', 'of', 'subject' or nothing."""
        mention, end = mentions[index], mentions[index].end
        near = text[end : end + _AFTER]
        if mention.kind in ACTS and self._says_after.match(near):
            return "says"
        if mention.kind != "entity" and self._set_after.match(near):
            return "set"
        if mention.kind == "entity" and self._owns_what_follows(text, mentions, index, near):
            return "owner"
        belongs = self._of_after.match(near)
        if belongs:
            return "owner" if belongs["document"] else "of"
        return "subject" if self._subject_after.match(near) else ""

    def receives(self, text: str, start: int) -> bool:
        """Whether a body is said to receive something, by what stands before it or by its own form."""
        before = self._recipient.search(text, max(0, start - _BEFORE), start)
        return before is not None or self._received.match(text, start) is not None

    def _owns_what_follows(self, text: str, mentions: Sequence[Mention], index: int, near: str) -> bool:
        """Whether a body is said to have made what follows: an instrument, an act or a document without a number."""
        end, following = mentions[index].end, mentions[index + 1 : index + 4]
        made = following[0] if following and following[0].kind == "instrument" else None
        if made is not None and self._adopted.fullmatch(text, end, made.start):
            return True
        act = next((other for other in following if _is_act(other)), None)
        if act is not None and end <= act.start < end + _LONG and self._owned.covers(text[end : act.start]):
            return True
        return self._owns.match(near) is not None

    def ends_modifier(self, text: str, start: int) -> bool:
        """Whether a modifier of the act that stands at `start` ends right before it."""
        return self._numbered_end.search(text, max(0, start - _BEFORE), start) is not None

    def _is_separator(self, gap: str) -> bool:
        """Whether what stands between two references is nothing but a separator."""
        return self._separated.covers(gap, self._separator.ends(gap, 0))


class _Walk:
    """One clause: the state of its reading, and how far it has come."""

    def __init__(self, text: str, part: int, verb: Verb | None, at: int, state: ClauseState):
        self.text, self.part, self.verb, self.at, self.state = text, part, verb, at, state
        self.basis = state.base is STANDARD and verb is None
        self._list = -1  # the last of the list that was come to

    def step(self, reader: RoleReader, mention: Mention, index: int, mentions: Sequence[Mention]) -> Treatment:
        """Go on to a reference."""
        if mention.start < self.at:  # inside the last, or inside the verb
            state = reader.read(self.text, max(0, mention.start - _AFTER), mention.start, ClauseState.without_verb())
            if mention.kind not in WORKS:
                return Treatment("owner" if _in_number(mention, mentions[max(0, index - 4) : index]) else "mention")
            slot = SOURCE if reader.after(self.text, mentions, index) == "set" else state.work()
            if slot.work == "pursuant":
                self.state.numbered = slot
            return _said(slot)
        self.state = state = reader.read(self.text, self.at, mention.start, self.state)
        self.at = mention.end
        if mention.kind in ACTS and reader.ends_modifier(self.text, mention.start):
            state.act_at_last()
        if index > self._list:
            self._list = reader.last_of_list(self.text, mentions, index)
        after = reader.after_list(self.text, mentions, index, self._list)
        if mention.kind == "entity":
            if reader.receives(self.text, mention.start):
                state.recipient()
            return self._body(state, after)
        if mention.kind not in WORKS and mention.kind != "programme":
            state.before = ""
            return Treatment("mention")
        return self._work(state, after, mention)

    def _work(self, state: ClauseState, after: After, mention: Mention) -> Treatment:
        if after == "set":
            state.before = "work"
            return Treatment("pursuant", True)
        if self.basis:
            return Treatment("pursuant")
        slot = state.slot
        bare = self.text[mention.start].isdigit()
        listed = mention.in_list or bare
        named = slot is OBJECT and state.relation in NAMING and (not state.seen or (listed and state.numbered is slot))
        if named and mention.kind in ACTS and after in ("says", "subject"):
            return _said(state.work())
        if after == "says":
            return Treatment("pursuant", True)
        if after in ("of", "owner", "subject"):
            state.before = ""
            return Treatment("pursuant" if slot.work == "pursuant" and slot is not AGENT else "mention")
        own = not bare and isinstance(mention.reference, ActByNumber) and mention.reference.owner == VOICE
        return _said(state.work(listed, own))

    def _body(self, state: ClauseState, after: After) -> Treatment:
        if after == "owner":
            state.begun = state.begun or state.slot
            return Treatment("owner")
        state.ask_again()
        if after == "of":
            state.read("word") if state.slot.body != "actor" else None
            return Treatment("actor")
        if after == "subject" and state.relation == "decide" and state.slot is state.base and not state.seen:
            state.seen = state.closed = True
            return Treatment("addressee")
        if after == "subject" and state.slot.body != "addressee":
            role: Role = "mention" if state.slot is OTHER else "actor"
            state.read("clause")
            return Treatment(role)
        return Treatment(state.body())


def _in_number(body: Mention, before: Sequence[Mention]) -> bool:
    """Whether a body stands inside the last act that is named by a number: 'резолюции Генеральной Ассамблеи 70/262'."""
    act = next((mention for mention in reversed(before) if mention.kind in ACTS), None)
    return act is not None and isinstance(act.reference, ActByNumber) and body.end <= act.end


def _is_act(mention: Mention) -> bool:
    return isinstance(mention.reference, ActByNumber) or (
        isinstance(mention.reference, BySymbol) and mention.kind in ACTS
    )


def _said(slot: ExpectedRoles) -> Treatment:
    return Treatment(slot.work, slot.sets)


def _verb_before(verbs: Sequence[Verb], starts: Sequence[int], place: int, start: int) -> Verb | None:
    """The last verb at or before `place` and from `start` on; `starts` is where each begins."""
    last = bisect_right(starts, place) - 1
    return verbs[last] if last >= 0 and verbs[last].start >= start else None


def _clauses(
    mentions: Sequence[Mention], verbs: Sequence[Verb], parts: Sequence[PlacedPart]
) -> Iterator[GovernedClause]:
    """The clause of each verb."""
    begins, starts = [mention.start for mention in mentions], [part.start for part in parts]
    for number, verb in enumerate(verbs):
        end = parts[max(0, bisect_right(starts, verb.start) - 1)].end
        if number + 1 < len(verbs):
            end = min(end, verbs[number + 1].start)
        yield GovernedClause(
            verb.relation, verb.start, end, verb.end, bisect_left(begins, verb.start), bisect_left(begins, end)
        )
