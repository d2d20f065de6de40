"""Whose session or meeting is named: the body's that is named with it, else the one that is most likely to hold it."""

from __future__ import annotations

from graph.model import Document, Section
from graph.numbers import Session
from graph.references import VOICE, BodyNoun, NamedBody, Occasion, key_of
from graph.resolve.named_bodies import Bodies
from graph.resolve.relations import Relations
from graph.resolve.targets import Target, Targets

_ASKING = ("request", "invite", "urge", "call-upon", "encourage")  # relations to a body that is to do something
_NEAR_MEETINGS = 50  # a meeting named without its body is the organ's own if it lies so near to the one of the text
_YEARS = 1900  # what is less is no year
_NEAR_SESSIONS = 6  # a session named without its body is the organ's own only if it lies about the organ's present one


class Occasions:
    """Resolves the sessions and meetings of one document, in text order."""

    def __init__(self, targets: Targets, document: Document, bodies: Bodies, relations: Relations):
        self._targets, self._document, self._bodies, self._relations = targets, document, bodies, relations
        self._table = targets.numbering.table
        self._session = (-1, "", Session(0))  # the last one named: its section, whose it is, which

    def of(self, occasion: Occasion, section: Section, index: int, start: int) -> Target:
        """What a session or a meeting stands for that is named at `start`, in the section of this index."""
        holder = self._holder(occasion, section, index, start)
        if occasion.kind == "session" and self._meets_by_year(holder, occasion):
            holder = None
        period = self._period(holder, index) if occasion.kind == "meeting" else None
        target = self._targets.occasion(occasion.kind, holder, occasion.session, period)
        if occasion.kind == "session" and target.id:
            self._session = (index, self._targets.session_of(holder) or "", occasion.session)
        return target

    def is_own(self, occasion: Occasion, target: Target, titled: bool, in_list: bool) -> bool:
        """Whether a meeting is the one at which the text was adopted, or a session the one that its header tells; `titled`: it
        stands there."""
        own, owner = self._document.body, occasion.owner
        named_own = key_of(owner) == own if own else False
        if occasion.kind == "session":
            told = not occasion.special and self._document.session in (None, occasion.number)
            return titled and (owner is None or named_own) and told
        if titled and (owner == VOICE or named_own or (owner is None and own is None)):
            return True
        same = occasion.number == self._document.meeting
        if owner is None:
            return (target.id is None and not in_list) or same
        return (owner == VOICE or named_own) and same

    def _holder(self, occasion: Occasion, section: Section, index: int, start: int) -> str | None:
        owner, speaks, near = occasion.owner, section.voice or self._document.body, self._near(occasion)
        match owner:
            case NamedBody(key):
                return key
            case BodyNoun(noun):
                return self._bodies.meant(noun, index, speaks)
            case None:
                return self._of_nobody(occasion, section, index)
        if owner != VOICE:
            return None
        always = self._table.always_in_session
        if always and always.alone_beyond and occasion.kind == "meeting" and occasion.number > always.alone_beyond:
            return always.key
        holds = occasion.kind == "meeting" or always is None or speaks != always.key
        # 'Requests the Commission to meet at its …'
        asked = near is None and self._relations.at(start, index) in _ASKING
        another = None if holds and near is not False and not asked else self._bodies.last(index)
        another = another or (self._only_named(index) if speaks is None else None)
        return another or (speaks if holds else None)

    def _of_nobody(self, occasion: Occasion, section: Section, index: int) -> str | None:
        """The body of an occasion that is named alone."""
        if occasion.special and (alone := self._table.only_holder(f"{occasion.special}-")):
            return alone
        near = self._near(occasion) or self._about_own_meeting(occasion)
        if near and section.voice == self._document.body:
            return section.voice
        if (section.voice or self._document.body) is None and occasion.kind == "session":
            return self._only_named(index)
        return None

    def _period(self, holder: str | None, index: int) -> Session | None:
        """The session or year in which a body met, by which its meetings are counted: that of the session named before it in
        the same paragraph, else the document's own, if the body is the document's or meets in the sessions of that."""
        holder = self._targets.session_holder(holder)
        at, body, session = self._session
        if at == index and holder is not None and self._targets.session_of(holder) == body:
            return session
        if holder is None or holder != self._targets.session_holder(self._document.body):
            return None
        return self._targets.period_of(self._document)

    def _only_named(self, index: int) -> str | None:
        """The body named last in a section, where nobody speaks; not one whose sessions have no ordinals, as the Economic and
        Social Council, which such texts name as the parent of those that meet."""
        named = self._table.bodies.get(last := self._bodies.last(index) or "")
        return None if named is not None and named.sessions_unnumbered else last or None

    def _meets_by_year(self, holder: str | None, occasion: Occasion) -> bool:
        """Whether a session that is counted cannot be of a body that no name tells and whose sessions are years, as the text's own is."""
        named = self._table.bodies.get(holder or "")
        if named is None or not named.sessions_unnumbered or isinstance(occasion.owner, NamedBody):
            return False
        own = self._targets.period_of(self._document)
        return own is not None and occasion.session.number < _YEARS <= own.number

    def _near(self, occasion: Occasion) -> bool | None:
        """Whether a session lies about the present one of the document's organ, so that it can be that organ's own; None
        where that is not known, and for meetings and special sessions."""
        own = self._document.session
        if own is None or occasion.kind != "session" or occasion.special:
            return None
        return abs(occasion.number - own) <= _NEAR_SESSIONS

    def _about_own_meeting(self, occasion: Occasion) -> bool:
        """Whether a meeting lies about the one at which the text was adopted, and is not that one."""
        own = self._document.meeting
        return occasion.kind == "meeting" and own is not None and 0 < abs(occasion.number - own) <= _NEAR_MEETINGS
