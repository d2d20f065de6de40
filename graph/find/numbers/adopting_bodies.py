"""The body named about a number that the clause says is its own: 'the Council, in its resolution', 'the Council adopted resolution',
'resolution 66/102 on tea, adopted by the Council'."""

from __future__ import annotations

import re

from graph.find.numbers.chains import is_with_year
from graph.find.tokens import BodyToken, DateToken, Tokens, is_voice
from graph.languages.grammar import Grammar
from graph.numbering import Numbering
from graph.numbers import Number
from graph.references import UNKNOWN_BODY, NamedBody, Owner, key_of

_CLAUSE = 80  # characters between the subject of a clause and 'its' number, at the most
_SUBJECT = 24  # characters before a body in which the word stands that makes it the subject of a subordinate clause
_ADOPTS = 160  # characters between a body and the number that it adopted, with the session and the date
_ADOPTION = 90  # characters before a body in which its adoption of something is told
_CLAUSE_END = re.compile(r"[,;:.。]")


class AdoptingBodies:
    """Finds the body about a number of which the words between them say that the number is its."""

    def __init__(self, grammar: Grammar, numbering: Numbering):
        self._numbering = numbering
        self._and_others = re.compile(grammar.and_others)
        self._adopted_by = re.compile(grammar.adopted_by)
        self._own_link = re.compile(grammar.own_link)
        self._subject = re.compile(rf"(?:{grammar.subordinate})\Z")
        self._adopts = [(re.compile(rf"(?:{before})\Z"), re.compile(after)) for after, before in grammar.adopts.items()]

    def before(self, text: str, lead: int, is_own: bool, tokens: Tokens) -> Owner | None:
        """Whose the number is whose words begin at `lead`, None where nothing tells; `is_own` where it is 'its' number."""
        near = tokens.before(lead)
        if isinstance(near, BodyToken) and self._is_linked(text, near, lead, is_own):
            return near.owner
        body = self._subject_before(text, lead, tokens)
        return body.owner if body and self._is_adopted(text, body, lead) else None

    def after(self, text: str, tail: int, number: Number | None, tokens: Tokens) -> Owner | None:
        """Whose `number` is by what follows at a distance where what is said of it ends (`tail`), None where nothing tells: 'and other
        resolutions of the Council'. Who adopted what the act is about, or has others only, is none: it must have acts of such numbers."""
        if others := self._and_others.match(text, tail):
            body = tokens.at(others.end())
            owner = body.owner if isinstance(body, BodyToken) and not is_voice(body) else None
            return None if owner is None or self._refuses(owner, number) else owner
        adopted = self._adopted_by.match(text, tail)
        body = tokens.at(adopted.end()) if adopted else None
        key = key_of(body.owner) if isinstance(body, BodyToken) else None
        if adopted is None:
            return None
        if key is None or not self._numbering.table.of(key):  # 6/2025 of the Conference is not the Council's 2025/6
            return UNKNOWN_BODY if number and is_with_year(number) else None
        between = tokens.noun_before(adopted.end())
        of_another = between is not None and between.end > tail
        return None if of_another or self._refuses(NamedBody(key), number) else NamedBody(key)

    def _refuses(self, owner: Owner, number: Number | None) -> bool:
        """Whether a body that is known cannot have adopted `number`."""
        key = key_of(owner)
        if key is None or number is None or number.shape == "bare":
            return False
        return self._numbering.impossible(key, "resolution", number)

    def _is_linked(self, text: str, body: BodyToken, lead: int, is_own: bool) -> bool:
        """Whether a body stands so close that the number is its, or begins a subordinate clause of 'its' number."""
        if self._own_link.fullmatch(text, body.end, lead):
            return True
        says = is_own and lead - body.end <= _CLAUSE and self._subject.search(text[: body.start][-_SUBJECT:])
        return bool(says) and not _CLAUSE_END.search(text, body.end, lead)

    def _subject_before(self, text: str, lead: int, tokens: Tokens) -> BodyToken | None:
        """The last body named before, past dates and 'its' ('the Council, at its session, adopted on 5 May')."""
        place = lead
        while (token := tokens.before(place)) is not None and lead - token.end <= _ADOPTS:
            if isinstance(token, BodyToken) and not is_voice(token):
                return token
            if not isinstance(token, BodyToken | DateToken):
                return None
            place = token.start
        return None

    def _is_adopted(self, text: str, body: BodyToken, lead: int) -> bool:
        return any(
            after.fullmatch(text, body.end, lead) and before.search(text, max(0, body.start - _ADOPTION), body.start)
            for before, after in self._adopts
        )
