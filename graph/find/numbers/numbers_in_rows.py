"""Numbers in rows under a heading, as programme budgets print mandates: 'General Assembly resolutions', then a number and a title
a row."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from graph.find.numbers.chains import Item
from graph.find.tokens import BodyToken, NounToken, Token, Tokens
from graph.kinds import ActKind
from graph.references import Owner

_ROW = 300  # characters from one row to the next, at the most


class Rows:
    """Gives the numbers of rows what their heading says. `text` is a view, `lines` are the places in it where lines begin;
    `attributive` may stand between a body and the noun of the heading."""

    def __init__(self, text: str, lines: Sequence[int], attributive: str):
        self._text, self._lines, self._attributive = text, lines, attributive
        self._noun: ActKind | None = None
        self._owner: Owner | None = None
        self._last = -_ROW  # where the number of the last row ends

    def read(self, item: Item, tokens: Tokens) -> None:
        """Give `item` the noun and the body of the heading above, if it begins a row. Items are given in text order."""
        if not self._begins_line(item.lead if item.noun is None else item.at):
            return
        noun = tokens.noun_before(item.at)
        if item.noun is not None and item.lead < item.at:
            self._noun, self._owner = item.noun, item.owner
        elif noun is not None and not self._text[noun.end : item.at].strip(" :"):
            body = tokens.before(noun.start)
            self._noun, self._owner = noun.act, item.owner or self._named(body, noun)
        elif item.noun is not None or item.at - self._last > _ROW or (noun is not None and noun.start > self._last):
            return
        item.noun = item.noun or self._noun
        item.owner = item.owner or self._owner
        self._last = item.number_end

    def _begins_line(self, place: int) -> bool:
        at = bisect_left(self._lines, place)
        return at < len(self._lines) and self._lines[at] == place

    def _named(self, body: Token | None, noun: NounToken) -> Owner | None:
        """The body that the heading names right before its noun; None where it names none."""
        if not isinstance(body, BodyToken) or self._text[body.end : noun.start].strip(f" {self._attributive}"):
            return None
        return body.owner
