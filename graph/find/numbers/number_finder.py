"""Resolutions and decisions named by number, alone or in lists that share a body and a noun.

Every number is taken with what stands about it: its body, date, title and noun, reached token by token over the glue
that the grammar allows before and after a number. Numbers between which nothing but a separator stands form a chain;
in it, nouns and bodies are shared. The same walk serves languages that put all this before the number (Chinese) and
those that put some of it after (English).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from graph.dates import PartialDate
from graph.find.numbers.adopting_bodies import AdoptingBodies
from graph.find.numbers.chains import Item, is_with_year, share, with_dates
from graph.find.numbers.continued_numbers import ContinuedNumber, ContinuedNumberReader
from graph.find.numbers.number_places import NumberPlaces
from graph.find.numbers.numbers_in_rows import Rows
from graph.find.pinpoints import PinpointReader
from graph.find.tokens import BodyToken, DateToken, NounToken, Tokens, is_voice
from graph.languages.grammar import Grammar
from graph.numbering import Numbering
from graph.numbers import Number, Session
from graph.patterns.scan import Gates, Scan, one_of
from graph.references import UNKNOWN_BODY, VOICE, ActByNumber, Mention, NamedBody, key_of

_REACH = 24  # characters of glue between a number and a word about it, at the most
_LONGEST_GAP = 200  # characters between the last noun and a number that goes on from it
_QUOTED = re.compile(r' " ?(?P<title>[^"]{2,400}?) ?"')
# The document in which it is, between the members of a list: '48/264 (A/52/856) and 51/241'.
_IN_BRACKETS = re.compile(r" ?\([A-Z]+/[^()]{2,40}\)")
_OWN_YEAR = re.compile(r" ?\(((?:19[4-9]|20\d)\d)\)")  # after a number that has its session: '75/200 (2020)'
_SLIPPED = re.compile(r" ?[.,·]? ?")  # what scanners make of a comma between the members of a list
_NOWHERE = NounToken(-10_000, -10_000, "resolution")


class NumberFinder:
    """Finds numbered resolutions and decisions in a view."""

    def __init__(self, grammar: Grammar, pinpoints: PinpointReader, gates: Gates, numbering: Numbering):
        self._numbering = numbering
        self._continued = ContinuedNumberReader(grammar)
        self._opened, self._closed = grammar.number_open, grammar.number_close
        self._places = NumberPlaces(grammar, self._continued.before_session, gates)
        self._before = re.compile(grammar.glue_before)
        self._after = re.compile(grammar.glue_after)
        self._year = re.compile(grammar.number_year)
        self._date_separator = re.compile(grammar.date_separator)
        self._adopting = AdoptingBodies(grammar, numbering)
        self._of_stranger = re.compile(grammar.of_stranger)
        self._separator = re.compile(rf"(?:{grammar.separator})")
        self._separator_before = re.compile(rf"(?:{grammar.separator})\Z")
        # A title in quotation marks may hold a colon, and ends no sentence.
        self._sentence_end = re.compile(r"\"[^\"]{1,400}\"|«[^»]{1,400}»|(?P<end>[;:]|\.(?= [^\W\d_]))")
        self._pinpoints = pinpoints
        self._noun_follows, self._attributive = grammar.noun_follows, grammar.attributive
        self._by_field = {c: NamedBody(body.key) for body in numbering.table.bodies.values() for c in body.field_codes}
        self._field = re.compile(rf"-(?P<code>{one_of(self._by_field)})\b(?!/)")

    def places(self, scan: Scan) -> list[re.Match[str]]:
        """Where numbers of the form of a resolution's stand."""
        return self._places.find(scan)

    def find(
        self, scan: Scan, lines: Sequence[int], places: Iterable[re.Match[str]], tokens: Tokens
    ) -> Iterator[Mention]:
        """Mentions in view coordinates of those of `places` that are resolutions or decisions; `lines` begin at these places."""
        text = scan.text
        chain: list[Item] = []
        named = _NOWHERE
        rows = Rows(text, lines, self._attributive)
        pointed = any(
            isinstance(token, BodyToken) and key_of(token.owner) in self._numbering.pointed for token in tokens
        )
        for match in places:
            if "." in match[0] and not pointed:
                continue
            if chain and match.start() < chain[-1].end:  # the last number of a range
                continue
            item = self._item(text, match, tokens, chain[-1].tail if chain else scan.begin)
            if chain and not self._goes_together(text, chain[-1], item):
                yield from self._mentions(scan, chain, tokens)
                nouns = (NounToken(i.lead, i.tail, i.noun) for i in chain if i.noun)
                named = max(nouns, key=_end, default=named)
                chain = []
            if not chain and item.noun is None and not self._noun_follows:
                last = max(named, tokens.noun_before(item.lead) or named, key=_end)
                item.noun = last.act if self._goes_on(text, last.end, item) else None
            rows.read(item, tokens)
            chain.append(item)
        yield from self._mentions(scan, chain, tokens)

    def _goes_together(self, text: str, before: Item, item: Item) -> bool:
        """Whether nothing but a separator stands between two numbers, and what says where in the first ('S-23/2, annex, and') or
        in which document it is."""
        if self._separator.fullmatch(text, before.tail, item.lead):
            return True
        if _SLIPPED.fullmatch(text, before.tail, item.lead):
            return all(each.date or self._runs_on(each.number) for each in (before, item))
        if item.lead - before.tail > _LONGEST_GAP:
            return False
        symbol = _IN_BRACKETS.match(text, before.tail)
        passed = symbol.end() if symbol else self._pinpoints.passed(text, before.tail)
        return before.tail < passed < item.lead and self._separator.fullmatch(text, passed, item.lead) is not None

    def _runs_on(self, number: Number | None) -> bool:
        """Whether nothing but an act can have this number: it bears the year of the Security Council's, or a session in numerals."""
        return number is not None and (number.shape == "roman" or self._numbering.bears_year(number))

    def _goes_on(self, text: str, named: int, item: Item) -> bool:
        """Whether a number without a noun goes on with what was named before it.

        So it does after 'its resolutions on …, particularly', 'resolution 3202 (S-VI) of 1 May 1974, containing …, ' and
        in a list that a slip of the scan broke off, if it can be nothing else: with a session in Roman numerals, with the
        year of a Security Council resolution, or with a date. `named` is where the last noun, or the last number with one,
        ended.
        """
        number = item.number
        return (
            number is not None
            and (
                number.shape in ("roman", "point")
                or self._numbering.bears_year(number)
                or (number.shape in ("session", "annual") and item.date is not None and item.date.year is not None)
            )
            and item.lead - named < _LONGEST_GAP
            and not any(stop["end"] for stop in self._sentence_end.finditer(text, named, item.lead))
            and (
                any(self._separator_before.search(text[max(0, at - 40) : at]) for at in {item.lead, item.start})
                or self._numbering.in_run(self._numbering.table.of_years, number)
            )
        )

    def _item(self, text: str, match: re.Match[str], tokens: Tokens, floor: int) -> Item:
        start = match.start() - (len(self._opened) if text.endswith(self._opened, floor, match.start()) else 0)
        number, continued = self._continued.read(text, match)
        end = continued[-1].end if continued else match.end()
        end = self._closing(text, end)
        bare = number is not None and number.shape == "bare"
        if bare and text[start - 1 : start] == "(" and text[end : end + 1] == ")":
            start, end = start - 1, end + 1
        field = self._field.match(text, end)  # as in '10/37-POL' of the Organization of Islamic Cooperation
        end = field.end() if field else end
        item = Item(number, match.start(), match.end(), start, end, start, end, continued)
        if number is not None and is_with_year(number):
            self._read_year(item, match, number)
        elif "/" in match[0] and not continued and (year := _OWN_YEAR.match(text, match.end())):
            item.date, item.number_end = PartialDate(int(year[1])), year.end()
            item.end = item.tail = self._closing(text, year.end())
        if self._noun_follows:  # in 决定第1343(2001)号决议 it is a resolution, of which something is decided
            self._take_following(text, item, tokens)
        self._take_preceding(text, item, tokens, floor)
        self._take_following(text, item, tokens)
        if item.date is None and not self._noun_follows:
            self._take_date_of_part(text, item, tokens)
        if item.owner is None and self._of_stranger.match(text, item.tail):
            item.owner, item.owner_follows = UNKNOWN_BODY, True
        if item.owner is None and (owner := self._adopting.after(text, item.tail, item.number, tokens)):
            item.owner, item.owner_follows = owner, True
        if item.owner in (None, VOICE):
            self._take_antecedent(text, item, tokens)
        if bare and item.date is None:
            self._take_year(text, item, tokens)
        if field and item.owner is None:
            item.owner = self._by_field[field["code"]]
        return item

    def _read_year(self, item: Item, match: re.Match[str], number: Number) -> None:
        """'1325/2000' is of that year; in '1267/1988' two acts stand side by side, as in the names of committees."""
        serial, year, council = number.ordinal, number.serial, self._numbering.table.of_years
        if not self._numbering.impossible(council, "resolution", Number("year", serial, Session(year))):
            item.number, item.date = Number("bare", serial), PartialDate(year)
        elif min(serial, year) >= self._numbering.table.committees_from and all(
            self._numbering.of_serial(council, n) for n in (serial, year)
        ):
            second = match.start() + match[0].rindex(str(year))
            item.number, item.number_end = Number("bare", serial), match.start() + len(number.period)
            item.continued = (ContinuedNumber(second, match.end(), Number("bare", year)),)

    def _closing(self, text: str, end: int) -> int:
        """Where a number that ends at `end` ends with what the language writes after it."""
        return end + len(self._closed) if text.startswith(self._closed, end) else end

    def _take_year(self, text: str, item: Item, tokens: Tokens) -> None:
        """The year after a bare number: 'resolution 1325 of 2000'."""
        if year := self._year.match(text, item.tail):
            item.date, item.tail = PartialDate(int(year["year"])), year.end()
            self._take_following(text, item, tokens)

    def _take_date_of_part(self, text: str, item: Item, tokens: Tokens) -> None:
        """The date after a part of an act is of the act: '45/248 B, section VI, of 21 December 1990'."""
        passed = self._pinpoints.passed(text, item.tail)
        glue = self._after.match(text, passed) if passed > item.tail else None
        token = tokens.at(glue.end()) if glue and glue.end() > passed else None
        if isinstance(token, DateToken):
            item.date, item.said_to, item.tail = token.date, item.tail, token.end

    def _take_preceding(self, text: str, item: Item, tokens: Tokens, floor: int) -> None:
        while (token := tokens.before(item.lead)) is not None:
            if token.start < floor or item.lead - token.end > _REACH:
                return
            beside = isinstance(token, BodyToken) and item.owner is not None and not item.owner_follows
            if beside and self._separator.fullmatch(text, token.end, item.lead):
                item.lead = (
                    token.start
                )  # 'the resolutions of the Assembly and the Council': the form tells which has which
                continue
            if not self._before.fullmatch(text, token.end, item.lead):
                return
            # In 'of 21 December 1990, 55/231' the date is of the number before.
            of_another = isinstance(token, DateToken) and not self._noun_follows and "," in text[token.end : item.lead]
            if of_another or not item.take(token):
                return
            item.lead = token.start
            if is_voice(token):
                self._take_antecedent(text, item, tokens)

    def _take_antecedent(self, text: str, item: Item, tokens: Tokens) -> None:
        """'the Council, in its resolution', 'the Assembly adopted resolution': the words before tell that it is that body's."""
        owner = self._adopting.before(text, item.lead, item.owner == VOICE, tokens)
        if owner is not None and not item.tells_body(owner):
            item.owner = owner

    def _take_following(self, text: str, item: Item, tokens: Tokens) -> None:
        quoted = _QUOTED.match(text, item.tail) if text.startswith(' "', item.tail) and not self._noun_follows else None
        if quoted is not None and item.title is None:  # 'resolution 5/1 “Institution-building”'
            item.title, item.tail = quoted["title"], quoted.end()
        while glue := self._after.match(text, item.tail):
            # A name may begin with the article that the glue ends with: 'of the Assembly'.
            places = range(glue.end(), item.tail - 1, -1)
            token = next((token for place in places if (token := tokens.at(place)) is not None), None)
            if token is None or isinstance(token, NounToken) != self._noun_follows:
                return
            # In 'the Panel of Experts pursuant to resolution 2713 (2023) (the Panel)' it is no owner.
            in_brackets = glue[0].endswith("(") and isinstance(token, BodyToken) and item.tells_body(token.owner)
            if in_brackets or not item.take(token):
                return
            item.tail = token.end

    def _mentions(self, scan: Scan, chain: list[Item], tokens: Tokens) -> Iterator[Mention]:
        """The mentions of a chain, in which nouns, bodies and dates are shared."""
        with_dates(scan.text, chain, tokens, self._date_separator, self._noun_follows)
        has_noun = [item.noun is not None for item in chain]
        share(chain, self._noun_follows, self._numbering)
        alone = bool(chain) and self._stand_alone(scan.text, chain)
        for item, own_noun in zip(chain, has_noun, strict=True):
            kind = item.noun or ("resolution" if alone else None)
            if kind is None or (kind == "decision" and item.is_bare and item.owner in (None, VOICE)):
                continue  # 'decision No. 2085' may be anyone's
            pointed = item.number is not None and item.number.shape == "point"
            if pointed and key_of(item.owner) not in self._numbering.pointed:
                continue
            pinpoint = self._pinpoints.about(scan, item.lead, item.said_to or item.tail)
            act = ActByNumber(kind, item.number, item.owner, item.date, item.title)
            if not item.continued:
                yield Mention(item.start, item.end, act, pinpoint, in_list=not own_noun)
                continue
            if item.is_bare and not item.continued_dates:  # the date after '242 and 338' is of the last
                act = act._replace(date=None)
            yield Mention(item.start, self._closing(scan.text, item.number_end), act, pinpoint, in_list=True)
            dates = item.continued_dates or (act.date,) * len(item.continued)
            for (at, stop, number), date in zip(item.continued, dates, strict=True):
                ending = item.end if stop == item.continued[-1].end else stop
                yield Mention(at, ending, act._replace(number=number, date=date), pinpoint, in_list=True)

    def _stand_alone(self, text: str, chain: list[Item]) -> bool:
        """Whether a chain without a noun is of resolutions all the same: Security Council numbers in their frames.

        What follows must end the list ('第2533(2020)号和以往决议'), and not be a noun of its own ('第34(2011)号一般性意见').
        """
        end = chain[-1].end
        if not self._closed or not text.endswith(self._closed, 0, end):
            return False
        numbers = [item.number for item in chain]
        ends_here = not text[end : end + 1].isalnum() or self._separator.match(text, end) is not None
        return ends_here and all(n and self._numbering.bears_year(n) for n in numbers)


def _end(token: NounToken) -> int:
    return token.end
