"""Resolutions and decisions named by number, alone or in lists that share a body and a noun.

Every number is taken with what stands about it: its body, date, title and noun, reached token by token over the glue
that the grammar allows before and after a number. Numbers between which nothing but a separator stands form a chain;
in it, nouns and bodies are shared. The same walk serves languages that put all this before the number (Chinese) and
those that put some of it after (English).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from graph.find.dates import without_groups
from graph.find.further import Further, FurtherNumbers
from graph.find.pinpoints import PinpointReader
from graph.find.tokens import Token, Tokens
from graph.languages.grammar import OWN, Grammar
from graph.model import Mention
from graph.symbols import Number
from graph.text.scan import Gates, Scan

_REACH = 24  # characters of glue between a number and a word about it, at the most
_FIRST_YEAR = 1946
_LONGEST_GAP = 200  # characters between the noun and such a number
_QUOTED = re.compile(r' " ?(?P<title>[^"]{2,400}?) ?"')
# After the numbers of the Organization of Islamic Cooperation, by the field of its resolutions: '10/37-POL'.
_ISLAMIC = re.compile(r"-(?:POL|LEG|EC|ORG|CUL|MM|ICHAD|INF|AF|[CEPS])\b(?!/)")
# The document in which it is, between the members of a list: '48/264 (A/52/856) and 51/241'.
_IN_BRACKETS = re.compile(r" ?\([A-Z]+/[^()]{2,40}\)")
_WITH_YEAR = re.compile(r"(\d{1,4}) ?/ ?((?:19[4-9]|20\d)\d)")  # no organ adopts so many in a session: '1325/2000'
_NOWHERE = Token(-10_000, -10_000, "noun", "resolution")


@dataclass(slots=True)
class _Item:
    """A number in the view with what is said about it, as far as it is read. [lead, tail) is all of that, [start, end)
    what is marked."""

    number: str
    number_end: int
    start: int
    end: int
    lead: int
    tail: int
    further: tuple[Further, ...] = ()
    owner: str | None = None
    date: str | None = None
    title: str | None = None
    noun: str | None = None
    owner_follows: bool = False

    def take(self, token: Token) -> bool:
        """Hold what `token` says; False where something like it is known already."""
        match token.kind:
            case "body" if self.owner is None:
                self.owner = token.value
                self.owner_follows = token.start >= self.number_end
            case "date" if self.date is None:
                self.date = token.value
            case "title" if self.title is None:
                self.title = token.value
            case "noun" if self.noun is None:
                self.noun = token.value
                self.start, self.end = min(self.start, token.start), max(self.end, token.end)
            case "about":
                pass
            case _:
                return False
        return True


class NumberFinder:
    """Finds numbered resolutions and decisions in a view."""

    def __init__(self, grammar: Grammar, pinpoints: PinpointReader, gates: Gates):
        self._further = FurtherNumbers(grammar)
        self._opened, self._closed = grammar.number_open, grammar.number_close
        nouns = "|".join(grammar.resolution_nouns)
        more = rf"(?:{self._closed})?(?:{without_groups(grammar.separator)})(?:{without_groups(grammar.date)})?(?:{self._opened})?\d{{3,4}}"
        named = rf"(?=(?:{more}){{0,9}}{self._closed}(?:{nouns}))"
        framed = rf"|(?:(?<={self._opened})\d{{1,4}}|\d{{3,4}}){named}" if self._opened else ""
        # What stands in brackets right behind it may be a year or session that is misread, and no word.
        ends = r"(?![\d/]| ?\([^\s()]{1,8}\)|[.,]\d)"
        bare = "".join(rf"|(?<={re.escape(word)})\d{{3,4}}{ends}" for word in grammar.bare_after)
        when = without_groups(f"{grammar.glue_after}(?:{grammar.date})|{grammar.number_year}")
        dated = "" if grammar.noun_follows else rf"|\d{{3,4}}(?={when})"
        lettered = self._further.before_session
        self._number = gates.add(
            rf"(?<![0-9A-Za-z/.\-])(?:(?<!\()(?:{lettered}|{grammar.number}{framed}{dated}){bare})"
        )
        self._before = re.compile(grammar.glue_before)
        self._after = re.compile(grammar.glue_after)
        self._year = re.compile(grammar.number_year)
        self._date_separator = re.compile(grammar.date_separator)
        self._own_link = re.compile(grammar.own_link)
        self._separator = re.compile(rf"(?:{grammar.separator})")
        self._separator_before = re.compile(rf"(?:{grammar.separator})\Z")
        self._sentence_end = re.compile(r"[;:]|\.(?= [^\W\d_])")
        self._pinpoints = pinpoints
        self._noun_follows = grammar.noun_follows

    def places(self, scan: Scan) -> list[re.Match[str]]:
        """Where numbers of the form of a resolution's stand."""
        return list(scan.finditer(self._number))

    def find(self, scan: Scan, places: Iterable[re.Match[str]], tokens: Tokens) -> Iterator[Mention]:
        """Mentions in view coordinates of those of `places` that are resolutions or decisions."""
        text = scan.text
        chain: list[_Item] = []
        named = _NOWHERE
        for match in places:
            if chain and match.start() < chain[-1].end:  # the last number of a range
                continue
            item = self._item(text, match, tokens, chain[-1].tail if chain else scan.begin)
            if chain and not self._goes_together(text, chain[-1], item):
                yield from self._mentions(scan, self._with_dates(text, chain, tokens))
                nouns = (Token(i.lead, i.tail, "noun", i.noun) for i in chain if i.noun)
                named = max(nouns, key=_end, default=named)
                chain = []
            if not chain and item.noun is None and not self._noun_follows:
                last = max(named, tokens.noun_before(item.lead) or named, key=_end)
                item.noun = last.value if self._goes_on(text, last.end, item) else None
            chain.append(item)
        yield from self._mentions(scan, self._with_dates(text, chain, tokens))

    def _goes_together(self, text: str, before: _Item, item: _Item) -> bool:
        """Whether nothing but a separator stands between two numbers, and what says where in the first ('S-23/2, annex, and') or
        in which document it is."""
        if self._separator.fullmatch(text, before.tail, item.lead):
            return True
        if item.lead - before.tail > _LONGEST_GAP:
            return False
        symbol = _IN_BRACKETS.match(text, before.tail)
        passed = symbol.end() if symbol else self._pinpoints.passed(text, before.tail)
        return before.tail < passed < item.lead and self._separator.fullmatch(text, passed, item.lead) is not None

    def _goes_on(self, text: str, named: int, item: _Item) -> bool:
        """Whether a number without a noun goes on with what was named before it.

        So it does after 'its resolutions on …, particularly', 'resolution 3202 (S-VI) of 1 May 1974, containing …, ' and
        in a list that a slip of the scan broke off, if it can be nothing else: with a session in Roman numerals, with the
        year of a Security Council resolution, or with a date. `named` is where the last noun, or the last number with one,
        ended.
        """
        number = Number.parse(item.number)
        return (
            number is not None
            and (
                number.shape == "roman"
                or (number.shape == "year" and int(number.period) >= _FIRST_YEAR)
                or (number.shape in ("session", "annual") and item.date is not None and item.date[0] != "-")
            )
            and item.lead - named < _LONGEST_GAP
            and self._sentence_end.search(text, named, item.lead) is None
            and any(self._separator_before.search(text[max(0, at - 40) : at]) for at in {item.lead, item.start})
        )

    def _item(self, text: str, match: re.Match[str], tokens: Tokens, floor: int) -> _Item:
        start = match.start() - (len(self._opened) if text.endswith(self._opened, floor, match.start()) else 0)
        number, further = self._further.read(text, match)
        with_year = _WITH_YEAR.fullmatch(number)
        end = further[-1][1] if further else match.end()
        end = self._closing(text, end)
        if number.isdigit() and text[start - 1 : start] == "(" and text[end : end + 1] == ")":
            start, end = start - 1, end + 1
        field = _ISLAMIC.match(text, end)
        end = field.end() if field else end
        item = _Item(with_year[1] if with_year else number, match.end(), start, end, start, end, further)
        item.date = with_year[2] if with_year else None
        if self._noun_follows:  # in 决定第1343(2001)号决议 it is a resolution, of which something is decided
            self._take_following(text, item, tokens)
        self._take_preceding(text, item, tokens, floor)
        self._take_following(text, item, tokens)
        if item.owner is None:
            self._take_antecedent(text, item, tokens)
        if number.isdigit() and item.date is None:
            self._take_year(text, item, tokens)
        if field and item.owner is None:
            item.owner = "oic"
        return item

    def _closing(self, text: str, end: int) -> int:
        """Where a number that ends at `end` ends with what the language writes after it."""
        return end + len(self._closed) if text.startswith(self._closed, end) else end

    def _take_year(self, text: str, item: _Item, tokens: Tokens) -> None:
        """The year after a bare number: 'resolution 1325 of 2000'."""
        if year := self._year.match(text, item.tail):
            item.date, item.tail = year["year"], year.end()
            self._take_following(text, item, tokens)

    def _take_preceding(self, text: str, item: _Item, tokens: Tokens, floor: int) -> None:
        while (token := tokens.before(item.lead)) is not None:
            if token.start < floor or item.lead - token.end > _REACH:
                return
            if not self._before.fullmatch(text, token.end, item.lead) or not item.take(token):
                return
            item.lead = token.start
            if token.value == OWN:
                self._take_antecedent(text, item, tokens)

    def _take_antecedent(self, text: str, item: _Item, tokens: Tokens) -> None:
        """'the Council, in its resolution', 'the Assembly, by resolution': so close to a body's name it is that body's."""
        body = tokens.before(item.lead)
        if body is not None and body.kind == "body" and self._own_link.fullmatch(text, body.end, item.lead):
            item.owner = body.value

    def _take_following(self, text: str, item: _Item, tokens: Tokens) -> None:
        quoted = _QUOTED.match(text, item.tail) if text.startswith(' "', item.tail) and not self._noun_follows else None
        if quoted is not None and item.title is None:  # 'resolution 5/1 “Institution-building”'
            item.title, item.tail = quoted["title"], quoted.end()
        while glue := self._after.match(text, item.tail):
            token = tokens.at(glue.end())
            if token is None or (token.kind == "noun") != self._noun_follows or not item.take(token):
                return
            item.tail = token.end

    def _with_dates(self, text: str, chain: list[_Item], tokens: Tokens) -> list[_Item]:
        """The dates of a list that follow all its numbers ('60/180 et 65/7, en date du … et du …'), each to its own."""
        dated = [item for item in chain if item.date]
        if len(chain) < 2 or dated != chain[-1:]:
            return chain
        dates, at = [chain[-1].date], chain[-1].tail
        while (
            (link := self._date_separator.match(text, at)) and (token := tokens.at(link.end())) and token.kind == "date"
        ):
            dates.append(token.value)
            at = token.end
        if len(dates) != len(chain):
            return chain
        for item, date in zip(chain, dates, strict=True):
            item.date = date
        return chain

    def _mentions(self, scan: Scan, chain: list[_Item]) -> Iterator[Mention]:
        """The mentions of a chain, in which nouns and bodies are shared."""
        has_noun = [item.noun is not None for item in chain]
        _share(chain, self._noun_follows)
        alone = bool(chain) and self._stand_alone(scan.text, chain)
        for item, own_noun in zip(chain, has_noun, strict=True):
            kind = item.noun or ("resolution" if alone else None)
            if kind is None or (kind == "decision" and item.number.isdigit() and item.owner in (None, OWN)):
                continue  # 'decision No. 2085' may be anyone's
            pinpoint = self._pinpoints.about(scan, item.lead, item.tail)
            mention = Mention(
                item.start, item.end, kind, "number", item.number, item.owner, item.date, item.title, pinpoint,
                in_list=not own_noun or bool(item.further),
            )  # fmt: skip
            if not item.further:
                yield mention
                continue
            if item.number.isdigit():  # the date after '242 and 338' is of the last
                mention = replace(mention, date=None)
            yield replace(mention, end=self._closing(scan.text, item.number_end))
            for at, stop, number in item.further:
                ending = item.end if stop == item.further[-1][1] else stop
                yield replace(mention, start=at, end=ending, key=number)

    def _stand_alone(self, text: str, chain: list[_Item]) -> bool:
        """Whether a chain without a noun is of resolutions all the same: Security Council numbers in their frames.

        What follows must end the list ('第2533(2020)号和以往决议'), and not be a noun of its own ('第34(2011)号一般性意见').
        """
        end = chain[-1].end
        if not self._closed or not text.endswith(self._closed, 0, end):
            return False
        numbers = [Number.parse(item.number) for item in chain]
        ends_here = not text[end : end + 1].isalnum() or self._separator.match(text, end) is not None
        return ends_here and all(n and n.shape == "year" and int(n.period) >= _FIRST_YEAR for n in numbers)


def _end(token: Token) -> int:
    return token.end


def _session(item: _Item) -> str:
    """The session in which a resolution was adopted; '' for one of the Security Council, which adopts some every month."""
    number = Number.parse(item.number)
    return number.period if number and number.shape != "year" else ""


def _whole(item: _Item, following: list[_Item]) -> str | None:
    """The date of `item` with its year, which may only be said in its number or in the date that follows."""
    if item.date is None or not item.date.startswith("--"):
        return item.date
    number = Number.parse(item.number)
    if number and number.shape == "year":
        return number.period + item.date[1:]
    year = following[0].date[:4] if following and following[0].date else ""
    return year + item.date[1:] if year.isdigit() else None


def _share(chain: list[_Item], noun_follows: bool) -> None:
    """Give the members of a list what only one of them is said to have."""
    pairs = list(pairwise(chain))
    for before, item in pairs:  # a body holds for those after it
        item.owner = item.owner or before.owner
    for item, after in reversed(pairs):  # one named at the end of a list, for those before it
        if after.owner_follows and item.owner is None:
            item.owner, item.owner_follows = after.owner, True
    for index in reversed(range(len(chain))):  # 'of 4 March, 192 (1964) of 20 June'
        chain[index].date = _whole(chain[index], chain[index + 1 : index + 2])
    for before, item in (
        pairs if noun_follows else reversed(pairs)
    ):  # '65/229 and 65/230 of 21 December 2010' are of one day
        dated, undated = (before, item) if noun_follows else (item, before)
        if undated.date is None and (period := _session(dated)) and period == _session(undated):
            undated.date = dated.date
    for before, after in reversed(pairs) if noun_follows else pairs:
        lacking, having = (before, after) if noun_follows else (after, before)
        lacking.noun = lacking.noun or having.noun
