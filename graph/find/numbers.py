"""Resolutions and decisions named by number, alone or in lists that share a body and a noun.

The same walk serves both orders of words. Where modifiers precede (Chinese) a member is
owner · date · title · number and the noun ends the list; elsewhere the noun comes first and a member is
number · date · title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph.find.dates import DateReader
from graph.find.grammar import OWN, Grammar
from graph.find.pinpoints import PinpointReader
from graph.model import Mention
from graph.symbols import NUMBER_PATTERN, Number

_WINDOW = 320  # characters before a number in which its body, date and title stand
_YEARS = range(1946, 2100)


@dataclass(frozen=True, slots=True)
class _Item:
    """A number in the view with what stands around it; `lead` is where its own words begin."""

    start: int
    end: int
    number: str
    lead: int
    owner: str | None = None
    date: str | None = None
    title: str | None = None
    noun: str | None = None


class NumberFinder:
    """Finds numbered resolutions and decisions in a view."""

    def __init__(self, grammar: Grammar, dates: DateReader, pinpoints: PinpointReader):
        nouns = "|".join(grammar.resolution_nouns)
        self._nouns = [(re.compile(noun), kind) for noun, kind in grammar.resolution_nouns.items()]
        opened, closed = re.escape(grammar.number_open), re.escape(grammar.number_close)
        bare = rf"|(?<={opened})\d{{1,4}}(?={closed}(?:{nouns}))" if opened else ""
        self._number = re.compile(rf"(?<![0-9A-Za-z/.\-(])(?:{NUMBER_PATTERN}){bare}")
        modifiers = rf"(?:{dates.undated(grammar.date)})?(?:{grammar.titled})?{grammar.about}"
        self._lead = re.compile(
            rf"(?:(?P<own>{grammar.own})|{grammar.owner_link})(?P<date>{dates.plain})?{grammar.about}(?:{grammar.titled})?"
            rf"{grammar.about}(?P<noun>{nouns})?{opened}?\Z"
        )
        self._separator = re.compile(rf"{closed}?(?:{grammar.separator})")
        self._member = re.compile(
            rf"(?:(?P<own>{grammar.own})|{grammar.owner_link})(?P<date>{dates.plain})?{grammar.about}(?:{grammar.titled})?"
            rf"{grammar.about}{opened}?"
        )
        self._tail = re.compile(
            rf"{closed}?(?P<modifiers>{modifiers})(?P<noun>{nouns})".replace("(?P<title>", "(?:")
        )
        self._letters = re.compile(rf"(?:(?P<through>{grammar.through})|{grammar.separator})(?P<letter>[A-Z])(?![A-Za-z0-9])")
        self._open, self._close = grammar.number_open, grammar.number_close
        self._dates, self._pinpoints = dates, pinpoints

    def find(self, text: str, begin: int, bodies: Mapping[int, str], starts: Mapping[int, int]) -> Iterator[Mention]:
        """Mentions in view coordinates, from `begin` on.

        `bodies` maps the end of each body's name to its key, `starts` the start of each to its end.
        """
        chain: list[_Item] = []
        for match in self._number.finditer(text, begin):
            item = self._continue(text, chain[-1], match, bodies, starts) if chain else None
            if item is None:
                yield from self._finish(text, chain)
                chain = []
                item = self._start(text, match, begin, bodies)
            chain.append(item)
        yield from self._finish(text, chain)

    def _start(self, text: str, match: re.Match[str], begin: int, bodies: Mapping[int, str]) -> _Item:
        window = max(begin, match.start() - _WINDOW)
        lead = self._lead.search(text[window : match.start()])
        if lead is None:
            return _Item(match.start(), match.end(), match[0], match.start())
        at = window + lead.start()
        owner = bodies.get(at) or (OWN if lead["own"] else None)
        date = self._dates.read(lead["date"])
        return _Item(match.start(), match.end(), match[0], at, owner, date, lead["title"], lead["noun"])

    def _continue(
        self, text: str, last: _Item, match: re.Match[str], bodies: Mapping[int, str], starts: Mapping[int, int]
    ) -> _Item | None:
        """The item of `match` if nothing but list words stands between `last` and it."""
        separator = self._separator.match(text, self._end_of_letters(text, last.end))
        if separator is None or match.start() - separator.end() > _WINDOW:
            return None
        at = starts.get(separator.end(), separator.end())
        owner = bodies.get(at) if at != separator.end() else None
        member = self._member.fullmatch(text, at, match.start())
        if member is None:
            return None
        owner = owner or (OWN if member["own"] else None) or last.owner
        return _Item(
            match.start(), match.end(), match[0], separator.end(), owner, self._dates.read(member["date"]), member["title"]
        )

    def _end_of_letters(self, text: str, at: int) -> int:
        while letter := self._letters.match(text, at):
            at = letter.end()
        return at

    def _finish(self, text: str, chain: list[_Item]) -> Iterator[Mention]:
        if not chain:
            return
        last = chain[-1]
        end = self._end_of_letters(text, last.end)
        tail = self._tail.match(text, end)
        kind = self._kind(tail["noun"] if tail else chain[0].noun)
        if kind is None:
            if not self._stands_alone(text, last):
                return
            kind = "resolution"
        end = tail.end() if tail else end
        for item in chain[:-1]:
            yield from self._mentions(text, item, kind, None, None, True)
        yield from self._mentions(text, last, kind, end if tail else None, self._pinpoints.after(text, end), False)

    def _kind(self, noun: str | None) -> str | None:
        if noun is None:
            return None
        return next((kind for pattern, kind in self._nouns if pattern.match(noun)), None)

    def _stands_alone(self, text: str, item: _Item) -> bool:
        """Whether a number without a noun is a resolution's all the same: a Security Council number in its frame."""
        number = Number.parse(item.number)
        framed = bool(self._open) and text.endswith(self._open, 0, item.start) and text.startswith(self._close, item.end)
        if not framed or text[item.end + 1 : item.end + 2].isalnum():
            return False
        number = Number.parse(item.number)
        return number is not None and number.shape == "year" and int(number.period) in _YEARS

    def _mentions(
        self, text: str, item: _Item, kind: str, end: int | None, pinpoint: str | None, in_list: bool
    ) -> Iterator[Mention]:
        """The mention of an item, and one more for each further letter ('53/243 A和B')."""
        start = item.start - (len(self._open) if text.endswith(self._open, 0, item.start) else 0)
        own_end = item.end + (len(self._close) if text.startswith(self._close, item.end) else 0)
        letters = list(self._further_letters(text, item))
        yield Mention(
            start, (end or own_end) if not letters else item.end, kind, "number", item.number, item.owner, item.date,
            item.title, pinpoint, in_list or bool(letters),
        )  # fmt: skip
        stem = item.number.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ ")
        for at, letter in letters:
            last = at + 1
            yield Mention(
                at, end if end and letter == letters[-1][1] else last, kind, "number", f"{stem} {letter}", item.owner, item.date,
                item.title, pinpoint, True,
            )  # fmt: skip

    def _further_letters(self, text: str, item: _Item) -> Iterator[tuple[int, str]]:
        at, letter = item.end, item.number[-1]
        while match := self._letters.match(text, at):
            if match["through"]:
                for code in range(ord(letter) + 1, ord(match["letter"])):
                    yield match.start("letter"), chr(code)
            letter = match["letter"]
            yield match.start("letter"), letter
            at = match.end()
