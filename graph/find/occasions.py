"""Sessions and meetings of bodies: 大会第六十八届会议, 安全理事会第4213次会议."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from graph.find.number_lists import ListedNumbers
from graph.find.tokens import BodyToken, Token, Tokens, is_voice
from graph.languages.grammar import GLUED_MARK, Grammar
from graph.patterns.scan import NEVER, Gates, Scan, group
from graph.patterns.windows import around
from graph.references import VOICE, Mention, NamedBody, Occasion, Owner

_DIGITS = re.compile(r"\d+")
_MARK = r"(?:\(?\d{1,3}\)?(?!\w)|,\d{1,3}(?= ))?"  # of a footnote, right after a session or the comma after it
_CLOSING = frozenset('"”’»›)]>*0123456789')  # what may close or mark a name before what is said of it
_WINDOW = 64  # characters between a body and its session, or of a meeting's number before its word, at the most
_LISTED = 128  # characters of a list of sessions or meetings before the word for them, at the most


class _Numbered(NamedTuple):
    """A session and its number."""

    start: int
    end: int
    number: int


class OccasionFinder:
    """Finds sessions and meetings; whose they are is told by the name before (or after) them, or by the voice."""

    def __init__(self, grammar: Grammar, gates: Gates):
        self._session = gates.add(grammar.session)
        self._more = re.compile(grammar.session_more)
        self._meeting = gates.add(grammar.meeting)
        self._numbers = ListedNumbers(grammar, grammar.meeting_number)
        self._meetings = gates.add(grammar.meetings.replace("{list}", self._numbers.pattern))
        self._records = [(re.compile(rf"{form}\Z"), NamedBody(key)) for form, key in grammar.meeting_records.items()]
        self._words = gates.add("|".join(map(re.escape, grammar.occasion_words)) or NEVER)
        self._rest = grammar.occasion_rest + max(map(len, grammar.occasion_words), default=0)
        self._ordinals, self._special = grammar.ordinals, grammar.special_sessions
        self._before = re.compile(grammar.occasion_before)
        self._after = re.compile(grammar.occasion_after)
        self._again = re.compile(rf"(?:{grammar.occasion_again})\Z")
        self._then = re.compile(rf"{_MARK}(?:{grammar.occasion_then})")
        marked = r"(?:\[\d{1,3}\])?"
        self._separator = re.compile(rf"{GLUED_MARK}{marked} ?(?:{self._numbers.between}) ?{marked}")

    def find(self, scan: Scan, tokens: Tokens) -> Iterator[Mention]:
        """Mentions in view coordinates."""
        text = scan.text
        places = [(place, place) for place in scan.places(self._words, scan.begin, len(text))]
        windows = list(around(places, _LISTED, self._rest, len(text)))
        yield from self._shared(
            text, [m for match in scan.within(self._session, windows) for m in self._of(text, match, tokens)]
        )
        several = [m for match in scan.within(self._meetings, windows) for m in self._listed(text, match, tokens)]
        yield from several
        within = {place for mention in several for place in range(mention.start, mention.end)}
        for match in scan.within(self._meeting, around(places, _WINDOW, self._rest, len(text))):
            if match.start() not in within:
                owner = self._of_meetings(text, match, tokens)
                meeting = Occasion("meeting", int(match["number"]), owner=owner)
                yield Mention(match.start(), match.end(), meeting)

    def _of_meetings(self, text: str, match: re.Match[str], tokens: Tokens) -> Owner | None:
        return self._recorded(text, match.start()) or self._owner(text, *match.span(), tokens)

    def _recorded(self, text: str, start: int) -> Owner | None:
        """Whose official records are cited, as what stands before a meeting in them tells."""
        before = text[max(0, start - _WINDOW) : start]
        return next((body for form, body in self._records if form.search(before)), None)

    def _listed(self, text: str, match: re.Match[str], tokens: Tokens) -> Iterator[Mention]:
        """The meetings of a list, with the noun to which it stands beside one of them."""
        owner = self._of_meetings(text, match, tokens)
        for number, start, end in self._numbers.members(match):
            digits = _DIGITS.search(number[0])
            if digits is not None:
                yield Mention(start, end, Occasion("meeting", int(digits[0]), owner=owner), in_list=True)

    def _of(self, text: str, match: re.Match[str], tokens: Tokens) -> Iterator[Mention]:
        """The sessions of a match: one, or several where their noun stands before them."""
        one = self._numbered(match)
        if one is None:
            return
        sessions = [one, *self._further(text, one)]
        owner = self._owner(text, one.start, sessions[-1].end, tokens)
        prefix = self._special.get(group(match, "special") or "")
        for session in sessions:
            occasion = Occasion("session", session.number, prefix, owner)
            yield Mention(session.start, session.end, occasion)

    def _shared(self, text: str, sessions: list[Mention]) -> Iterator[Mention]:
        """`sessions`, where the members of a list share the body that one of them is said to be of."""
        together = [self._goes_on(text, before.end, after.start) for before, after in pairwise(sessions)]
        occasions = [session.reference for session in sessions if isinstance(session.reference, Occasion)]
        owners = [occasion.owner for occasion in occasions]
        for index in (index for index, linked in enumerate(together) if linked):
            owners[index + 1] = owners[index + 1] or owners[index]
        for index in (index for index, linked in reversed([*enumerate(together)]) if linked):
            if owners[index] in (None, VOICE):  # 'At its forty-second to fifty-third sessions, the Assembly'
                owners[index] = owners[index + 1] or owners[index]
        for session, occasion, owner in zip(sessions, occasions, owners, strict=True):
            yield session._replace(reference=occasion._replace(owner=owner))

    def _numbered(self, match: re.Match[str]) -> _Numbered | None:
        """The session of `match`: without the words before or after an ordinal of fewer words ('su octavo', 'octavo celebrado')."""
        group = "number" if match["number"] else "number_2"
        start, end = match.span()
        words, leads = match[group].split(" "), match.start(group) == start
        while words and (number := self._number(" ".join(words))) is None:
            dropped = len(words.pop(0 if leads else -1)) + 1
            start, end = (start + dropped, end) if leads else (start, end - dropped)
        return _Numbered(start, end, number) if words and number is not None else None

    def _goes_on(self, text: str, end: int, start: int) -> bool:
        """Whether a session at `start` is of the same body as the one that ended at `end`: in a list, or in 'Ibid.'."""
        again = self._again.search(text, max(end, start - _WINDOW), start)
        return again is not None or self._separator.fullmatch(text, end, start) is not None

    def _further(self, text: str, last: _Numbered) -> Iterator[_Numbered]:
        """The sessions listed after one whose noun stands before its number."""
        while (more := self._more.match(text, last.end)) and (number := self._number(more["number"])) is not None:
            last = _Numbered(*more.span("number"), number)
            yield last

    def _number(self, written: str) -> int | None:
        digits = _DIGITS.match(written)  # '68th', '68e', '68-й'
        return int(digits[0]) if digits else self._ordinals.get(written.lower())

    def _owner(self, text: str, start: int, end: int, tokens: Tokens) -> Owner | None:
        """The body named before it ('the Assembly, at its') or after it ('of the Council', 'its session, the Council'); else 'its'."""
        before = tokens.before(start)
        token = self._preceding(text, start, tokens)
        if (token is None or not is_voice(before)) and (glue := self._after.match(text, end)):
            # 'the session of the Commission, the fifth session of the Council': what comes after outranks what came before
            token = tokens.at(glue.end()) or token
        if token is None:
            inside = tokens.before(end)
            if before and not text[before.end : start].strip():
                token = before
            elif inside and inside.start > start:  # 'دورتها', its session in one word
                token = inside
        owner = token.owner if isinstance(token, BodyToken) else None
        if owner in (None, VOICE) and (link := self._then.match(text, end)):
            named = tokens.at(link.end())
            owner = named.owner if isinstance(named, BodyToken) and named.owner != VOICE else owner
        return owner

    def _preceding(self, text: str, start: int, tokens: Tokens) -> Token | None:
        """The first token from which nothing but what links a body to its session leads up to `start`."""
        found, token = None, tokens.before(start)
        while token is not None and start - token.end <= _WINDOW:
            # A quotation mark or a bracket may close after the name.
            ends = (token.end, token.end + 1) if text[token.end : token.end + 1] in _CLOSING else (token.end,)
            linked = (self._before.fullmatch(text, end, start) for end in ends if end <= start)
            if any(link is not None for link in linked):
                found = token
            token = tokens.before(token.start)
        return found
