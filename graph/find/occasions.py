"""Sessions and meetings of bodies: 大会第六十八届会议, 安全理事会第4213次会议."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.find.dates import without_groups
from graph.find.grammar import OWN, Grammar
from graph.find.tokens import Token, Tokens
from graph.find.windows import around
from graph.model import Mention
from graph.text.scan import NEVER, Gates, Scan

_DIGITS = re.compile(r"\d+")
_WINDOW = 64  # characters between a body and its session, or of the words for either, at the most


class OccasionFinder:
    """Finds sessions and meetings; whose they are is told by the name before (or after) them, or by the voice."""

    def __init__(self, grammar: Grammar, gates: Gates):
        self._session = gates.add(grammar.session)
        self._meeting = gates.add(grammar.meeting)
        self._words = gates.add("|".join(map(re.escape, grammar.occasion_words)) or NEVER)
        self._rest = grammar.occasion_rest + max(map(len, grammar.occasion_words), default=0)
        self._ordinals, self._special = grammar.ordinals, grammar.special_sessions
        self._before = re.compile(grammar.occasion_before)
        self._after = re.compile(grammar.occasion_after)
        self._then = re.compile(grammar.occasion_then)
        between = without_groups(f"{grammar.separator}|{grammar.through}")
        self._separator = re.compile(rf" ?(?:{between}) ?")

    def find(self, scan: Scan, tokens: Tokens) -> Iterator[Mention]:
        """Mentions in view coordinates."""
        text = scan.text
        last: Mention | None = None
        places = ((place, place) for place in scan.places(self._words, scan.begin, len(text)))
        windows = list(around(places, _WINDOW, self._rest, len(text)))
        for match in scan.within(self._session, windows):
            start, number = self._numbered(match)
            if number is None:
                continue
            owner = self._owner(text, start, match.end(), tokens)
            if owner is None and last and self._separator.fullmatch(text, last.end, start):
                owner = last.owner
            kinds = (kind for name, kind in match.groupdict().items() if kind and name.startswith("special"))
            prefix = self._special.get(next(kinds, ""), "")
            key = f"{prefix}-{number}" if prefix else str(number)
            last = Mention(start, match.end(), "session", "occasion", key, owner)
            yield last
        for match in scan.within(self._meeting, windows):
            owner = self._owner(text, *match.span(), tokens)
            yield Mention(match.start(), match.end(), "meeting", "occasion", match["number"], owner)

    def _numbered(self, match: re.Match[str]) -> tuple[int, int | None]:
        """Where the session begins, and its number; without the words before an ordinal of fewer words: 'su octavo'."""
        written, start = match["number"], match.start()
        number = self._number(written)
        while number is None and start == match.end("number") - len(written) and " " in written:
            before, _, written = written.partition(" ")
            start += len(before) + 1
            number = self._number(written)
        return start, number

    def _number(self, written: str) -> int | None:
        digits = _DIGITS.match(written)  # '68th', '68e', '68-й'
        return int(digits[0]) if digits else self._ordinals.get(written.lower())

    def _owner(self, text: str, start: int, end: int, tokens: Tokens) -> str | None:
        """The body named before it ('the Assembly, at its') or after it ('of the Council', 'its session, the Council'); else 'its'."""
        token = self._preceding(text, start, tokens)
        if token is None and (glue := self._after.match(text, end)):
            token = tokens.at(glue.end())
        if token is None:
            before = tokens.before(start)
            token = before if before and not text[before.end : start].strip() else None
        owner = token.value if token and token.kind == "body" else None
        if owner in (None, OWN) and (link := self._then.match(text, end)):
            named = tokens.at(link.end())
            owner = named.value if named and named.kind == "body" and named.value != OWN else owner
        return owner

    def _preceding(self, text: str, start: int, tokens: Tokens) -> Token | None:
        """The first token from which nothing but what links a body to its session leads up to `start`."""
        found, token = None, tokens.before(start)
        while token is not None and start - token.end <= _WINDOW:
            linked = (self._before.fullmatch(text, end, start) for end in (token.end, token.end + 1) if end <= start)
            if any(link is not None for link in linked):
                found = token
            token = tokens.before(token.start)
        return found
