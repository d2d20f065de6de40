"""A number with what is said about it, and what the numbers of a list share: nouns, bodies, dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from graph.dates import PartialDate
from graph.find.numbers.continued_numbers import ContinuedNumber
from graph.find.tokens import BodyToken, DateToken, NounToken, TitleToken, Token, Tokens
from graph.kinds import ActKind
from graph.numbering import Numbering
from graph.numbers import Number
from graph.references import BodyNoun, Owner, UnknownBody

_YEARS = range(1940, 2100)  # no organ adopts so many acts in a session: '1325/2000'


@dataclass(slots=True)
class Item:
    """A number in the view with what is said about it, as far as it is read. It begins at `at`; [lead, tail) is all that is
    said, [start, end) what is marked. `number` is None where no series has one of that form."""

    number: Number | None
    at: int
    number_end: int
    start: int
    end: int
    lead: int
    tail: int
    continued: tuple[ContinuedNumber, ...] = ()
    owner: Owner | None = None
    date: PartialDate | None = None
    title: str | None = None
    noun: ActKind | None = None
    owner_follows: bool = False
    continued_dates: tuple[PartialDate, ...] = ()  # the dates of `continued`, where each has its own
    said_to: int = 0  # where what is said of the number itself ends, before a part of it and a date after that

    @property
    def is_bare(self) -> bool:
        """Whether it is digits alone, without a year or a session."""
        return self.number is not None and self.number.shape == "bare"

    def tells_body(self, said: Owner) -> bool:
        """Whether the number itself tells whose it is, against a noun beside it: 'the Committee, under resolution 1325 (2000)'."""
        with_year = self.number is not None and self.number.shape == "year"
        return with_year and self.owner is None and isinstance(said, BodyNoun)

    def take(self, token: Token) -> bool:
        """Hold what `token` says; False where something like it is known already."""
        match token:
            case BodyToken(start, _, owner):
                if self.owner is not None:
                    return False
                self.owner, self.owner_follows = owner, start >= self.number_end
            case DateToken(_, _, date):
                if self.date is not None:
                    return False
                self.date = date
            case TitleToken(_, _, title):
                if self.title is not None:
                    return False
                self.title = title
            case NounToken(start, end, act):
                if self.noun is not None:
                    return False
                self.noun, self.start, self.end = act, min(self.start, start), max(self.end, end)
        return True


def _session(item: Item) -> str:
    """The session in which a resolution was adopted; '' for one of the Security Council, which adopts some every month."""
    number = item.number
    return number.period if number and number.shape != "year" else ""


def _whole(item: Item, following: list[Item]) -> PartialDate | None:
    """The date of `item` with its year, which may only be said in its number or in the date that follows."""
    if item.date is None or item.date.year is not None:
        return item.date
    if item.number and item.number.shape == "year":
        return item.date._replace(year=item.number.ordinal)
    year = following[0].date.year if following and following[0].date else None
    return item.date._replace(year=year) if year is not None else None


def share(chain: list[Item], noun_follows: bool, numbering: Numbering) -> None:
    """Give the members of a list what only one of them is said to have."""

    def is_low(number: Number | None) -> bool:
        """Whether the Assembly has numbered nothing so: it is of the same body then as the one after it, though with a noun of its
        own ('decision 5/1 and resolution 8/2 of the Conference')."""
        return number is not None and numbering.before_sessions(number)

    pairs = list(pairwise(chain))
    for before, item in pairs:  # a body holds for those after it
        # In 'resolution 8/1 of the League and resolution 66/102' each has a noun of its own, and the League owns the first.
        apart = before.owner_follows and (item.noun is not None or isinstance(before.owner, UnknownBody))
        item.owner = item.owner or (None if apart else before.owner)
    for item, after in reversed(pairs):  # one named at the end of a list, for those before it
        reaches = noun_follows or after.noun is None or is_low(item.number)
        if after.owner_follows and item.owner is None and reaches:
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


def with_dates(text: str, chain: list[Item], tokens: Tokens, separator: re.Pattern[str], noun_follows: bool) -> None:
    """Give each number of a list its own date, where the dates follow all of them, or stand before all where nouns follow
    ('60/180 et 65/7, en date du … et du …', '53/22 A and B of … and …')."""
    if not chain:
        return
    beside = chain[0] if noun_follows else chain[-1]
    if beside.date is None:
        return
    dates = [beside.date, *_more_dates(text, beside, tokens, separator, noun_follows)]
    if noun_follows:
        dates.reverse()
    # Those of the list that have none, and the one beside the dates.
    lacking = list(
        takewhile(lambda item: item is beside or item.date is None, chain if noun_follows else reversed(chain))
    )
    lacking = lacking if noun_follows else lacking[::-1]
    if len(dates) == 1 or len(dates) != sum(1 + len(item.continued) for item in lacking):
        return
    for item in lacking:
        item.date, *dates = dates
        item.continued_dates, dates = tuple(dates[: len(item.continued)]), dates[len(item.continued) :]


def _more_dates(
    text: str, item: Item, tokens: Tokens, separator: re.Pattern[str], before: bool
) -> Sequence[PartialDate]:
    """The dates that stand on after that of `item`, or before it, from there on."""
    dates: list[PartialDate] = []
    at = item.lead if before else item.tail
    if before:
        while isinstance(token := tokens.before(at), DateToken) and separator.fullmatch(text, token.end, at):
            dates.append(token.date)
            at = token.start
        return dates
    while (link := separator.match(text, at)) and isinstance(token := tokens.at(link.end()), DateToken):
        dates.append(token.date)
        at = token.end
    return dates


def is_with_year(number: Number) -> bool:
    """Whether a number has the look of one with its year behind a stroke."""
    return number.with_stroke and not number.letter and number.serial in _YEARS
