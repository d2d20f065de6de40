"""What stands right before and right after a reference, and what that makes it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from graph.kinds import ACTS, WORKS
from graph.languages.roles import RoleGrammar
from graph.patterns.endings import Ending
from graph.patterns.scan import NEVER
from graph.patterns.word_runs import Cover
from graph.references import ActByNumber, BySymbol, Mention

After = Literal["", "set", "says", "owner", "has", "of", "subject"]
"""What stands after a reference makes it: what is set in a document, the subject of what it says,
whose that is, who has something, a document of somebody's, a subject."""
_KEPT = 1 << 12  # gaps between two references
_LONG = 120  # characters between a body and its act, at the most
_BEFORE = 48  # characters of what makes a body one that receives, or ends a modifier, at the most
_JOINT = 1  # character by which one body is joined to another that does the same
_AFTER = 60  # characters of what tells a role after a reference


class Surroundings:
    """Tells it in one language; `clear` are the words that change nothing."""

    def __init__(self, grammar: RoleGrammar, clear: str):
        comma = "," if grammar.spaced else ""
        self._separator = Cover((grammar.separator, f"[、{comma}]"))
        self._separated = Cover((grammar.separator, f"[、{comma}]", clear, " "))
        self._separates = lru_cache(maxsize=_KEPT)(self._is_separator)  # the same few stand between most
        self._set_after = re.compile(rf"(?:{grammar.part_after})*+(?:{grammar.set_after})|(?:{grammar.set_after})")
        # What is read of the words is not read again, so that many of them take no longer.
        owns = rf"(?:{grammar.owned_after})?(?:{clear}| )*+(?:{grammar.document})"
        self._of_after = re.compile(rf"(?P<document>(?:{grammar.of_after}) ?{owns})|(?:{grammar.of_after})")
        self._having_after = re.compile(grammar.having_after or NEVER)
        self._adopted = re.compile(grammar.adopted_after or NEVER)
        self._says_after = re.compile(grammar.says_after or NEVER)
        self._done_after = re.compile(grammar.done_after or NEVER)
        self._joint_before, self._joint_after = (
            Ending(grammar.joint_before or NEVER),
            re.compile(grammar.joint_after or NEVER),
        )
        self._part_after = re.compile(rf"(?:{grammar.part_after})*+" if grammar.part_after else "")
        self._owned_close = re.compile(grammar.owned_close)
        self._owns = re.compile(NEVER if grammar.spaced else owns)
        self._subject_after = re.compile(rf"(?:{grammar.part_after})*+(?:{grammar.subject_after})")
        self._recipient = Ending(grammar.recipient or NEVER)
        self._numbered_end = Ending(grammar.numbered_end or NEVER)
        joined = rf"{grammar.joined}(?!\W)(?!{grammar.joined_never})" if grammar.joined else NEVER
        self._joined = re.compile(joined)
        self._named_end = Ending(grammar.named_end or NEVER)
        self._modifier = re.compile(grammar.modifier or NEVER)
        self._bracket_end = Ending(grammar.bracket_end or NEVER)
        self._asked_end = Ending(grammar.asked_end or NEVER, start=r"(?<!\w)")
        self._asked_after = re.compile(grammar.asked_after or NEVER)
        self._received = re.compile(grammar.received or NEVER)
        self._owned = Cover((grammar.owned_after, clear, grammar.of_after, " "))

    def after_list(self, text: str, mentions: Sequence[Mention], index: int, last: int) -> After:
        """What stands after a reference, or else after the list of which it is a member, makes it."""
        after = self.after(text, mentions, index)
        return after if after or last == index else self.after(text, mentions, last)

    def last_of_list(self, text: str, mentions: Sequence[Mention], index: int) -> int:
        """The last of the list of works, or of bodies, in which a reference stands."""
        is_work = mentions[index].kind in WORKS
        while (
            index + 1 < len(mentions)
            and (mentions[index + 1].kind in WORKS) == is_work
            and mentions[index + 1].start >= mentions[index].end
            and self.joined(text[mentions[index].end : mentions[index + 1].start])
        ):
            index += 1
        return index

    def after(self, text: str, mentions: Sequence[Mention], index: int) -> After:
        """What stands after a reference makes it: 'set', 'says', 'owner', 'has', 'of', 'subject' or nothing."""
        kind, end = mentions[index].kind, mentions[index].end
        near = text[end : end + _AFTER]
        if kind in ACTS and self._says_after.match(near):
            return "says"
        if kind != "entity" and self._set_after.match(near):
            return "set"
        if kind == "entity" and self._owns_what_follows(text, mentions, index, near):
            return "owner"
        belongs = self._of_after.match(near)
        if kind == "entity" and self._having_after.match(near) and not (belongs and belongs["document"]):
            return "has"
        if belongs:
            return "owner" if belongs["document"] else "of"
        return "subject" if self._subject_after.match(near) else ""

    def receives(self, text: str, start: int) -> bool:
        """Whether a body is said to receive something, by what stands before it or by its own form."""
        return self._recipient.stands_before(text, start, _BEFORE) or self._received.match(text, start) is not None

    def _owns_what_follows(self, text: str, mentions: Sequence[Mention], index: int, near: str) -> bool:
        """Whether a body is said to have made what follows: an instrument, an act or a document without a number."""
        end, following = mentions[index].end, mentions[index + 1 : index + 4]
        made = next((other for other in following if other.kind == "instrument"), None)
        if made is not None and self._adopted.fullmatch(text, end, made.start):
            return True
        act = next((other for other in following if _is_act(other)), None)
        if act is not None and end <= act.start < end + _LONG and self._owned.covers(text[end : act.start]):
            return True
        return self._owns.match(near) is not None

    def ends_modifier(self, text: str, start: int) -> bool:
        """Whether a modifier of the act that stands at `start` ends right before it."""
        return self._numbered_end.stands_before(text, start, _BEFORE)

    def ends_naming(self, text: str, start: int) -> bool:
        """Whether a modifier of the instrument that is named at `start` ends right before it."""
        return self._named_end.stands_before(text, start, _BEFORE)

    def is_modifier(self, text: str, begin: int, start: int) -> bool:
        """Whether all that stands between the verb and what is named at `start` is one modifier of that."""
        return start - begin < _LONG and self._modifier.fullmatch(text, begin, start) is not None

    def ends_asking(self, text: str, start: int) -> bool:
        """Whether a subordinate verb of asking, and who asks, stand right before the body at `start`."""
        return self._asked_end.stands_before(text, start, _BEFORE)

    def joint(self, text: str, start: int, end: int) -> int:
        """How many characters before a body make it one of those that are asked to do something with each other; 0 where none do."""
        if not self._joint_before.stands_before(text, start, _JOINT) or not self._joint_after.match(text, end):
            return 0
        return _JOINT

    def is_asked(self, text: str, end: int) -> bool:
        """Whether what stands right after a body is what it is asked to do."""
        return self._asked_after.match(text, end) is not None

    def ends_before_bracket(self, text: str, start: int) -> bool:
        """Whether the symbol at `start` stands in brackets after the noun of its document, at which modifiers end."""
        return self._bracket_end.stands_before(text, start, _BEFORE)

    def joins(self, text: str, start: int) -> bool:
        """Whether what is named at `start` begins with an 'and' that is written together with it."""
        return self._joined.match(text, start) is not None

    def is_done(self, text: str, end: int) -> bool:
        """Whether what follows an act that is carried out is done for it, and not set in it."""
        return self._done_after.match(text, end) is not None

    def is_owner(self, text: str, end: int) -> bool:
        """Whether a body that would be asked only tells whose what follows is."""
        return self._owned_close.match(text, end) is not None

    def joined(self, gap: str) -> bool:
        """Whether nothing but a separator stands between two references."""
        part = self._part_after.match(gap)
        gap = gap[part.end() :] if part else gap
        return len(gap) < _AFTER and self._separates(gap)

    def _is_separator(self, gap: str) -> bool:
        return self._separated.covers(gap, self._separator.ends(gap, 0))


def _is_act(mention: Mention) -> bool:
    return isinstance(mention.reference, ActByNumber) or (
        isinstance(mention.reference, BySymbol) and mention.kind in ACTS
    )


def goes_on_as_name(mentions: Sequence[Mention], index: int) -> bool:
    """Whether another body is named right where one ends, which is a part of it: 世界卫生组织世界卫生大会."""
    return (
        index + 1 < len(mentions)
        and mentions[index + 1].kind == "entity"
        and mentions[index + 1].start == mentions[index].end
    )


def in_number(body: Mention, before: Sequence[Mention]) -> bool:
    """Whether a body stands inside the last act that is named by a number: 'резолюции Генеральной Ассамблеи 70/262'."""
    act = next((mention for mention in reversed(before) if mention.kind in ACTS), None)
    return act is not None and isinstance(act.reference, ActByNumber) and body.end <= act.end
