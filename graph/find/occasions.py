"""Sessions and meetings of bodies: 大会第六十八届会议, 安全理事会第4213次会议."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from graph.find.dates import without_groups
from graph.find.grammar import GENERIC, OWN, Grammar
from graph.model import Mention


class OccasionFinder:
    """Finds sessions and meetings; whose they are is told by the name before (or after) them, or by the voice."""

    def __init__(self, grammar: Grammar):
        self._session = re.compile(grammar.session)
        self._meeting = re.compile(grammar.meeting)
        self._ordinals, self._special = grammar.ordinals, grammar.special_sessions
        generic = "|".join(sorted(grammar.generic_bodies, key=len, reverse=True)) or r"(?!)"
        self._lead = re.compile(rf"(?:(?P<own>{grammar.own})|(?P<generic>{generic}))?(?:{grammar.owner_link})\Z")
        self._separator = re.compile(rf" ?(?:{without_groups(grammar.separator)}) ?")

    def find(self, text: str, begin: int, bodies: Mapping[int, str]) -> Iterator[Mention]:
        """Mentions in view coordinates; `bodies` maps the end of each body's name to its key."""
        last: Mention | None = None
        for match in self._session.finditer(text, begin):
            number = self._number(match["number"])
            if number is None:
                continue
            owner = self._owner(text, match.start(), bodies)
            if owner is None and last and self._separator.fullmatch(text, last.end, match.start()):
                owner = last.owner
            prefix = self._special.get(match.groupdict().get("special") or "", "")
            key = f"{prefix}-{number}" if prefix else str(number)
            last = Mention(match.start(), match.end(), "session", "occasion", key, owner)
            yield last
        for match in self._meeting.finditer(text, begin):
            owner = self._owner(text, match.start(), bodies)
            yield Mention(match.start(), match.end(), "meeting", "occasion", match["number"], owner)

    def _number(self, written: str) -> int | None:
        return int(written) if written.isdigit() else self._ordinals.get(written.lower())

    def _owner(self, text: str, at: int, bodies: Mapping[int, str]) -> str | None:
        if at in bodies:
            return bodies[at]
        lead = self._lead.search(text[max(0, at - 24) : at])
        if lead is None:
            return None
        place = max(0, at - 24) + lead.start()
        if lead["own"]:
            return OWN
        if lead["generic"]:
            return bodies.get(place + len(lead["generic"])) or GENERIC + lead["generic"]
        return bodies.get(place)
