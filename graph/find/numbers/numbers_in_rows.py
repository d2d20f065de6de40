"""Numbers in rows under a heading, as programme budgets print mandates: 'General Assembly resolutions', then a number and a title
a row."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from graph.find.numbers.chains import Item
from graph.find.tokens import Token, Tokens

_ROW = 300  # characters from one row to the next, at the most


class Rows:
    """Gives the numbers of rows what their heading says. `text` is a view, `lines` are the places in it where lines begin."""

    def __init__(self, text: str, lines: Sequence[int]):
        self._text, self._lines = text, lines
        self._kind, self._owner = "", ""
        self._last = -_ROW  # where the number of the last row ends

    def read(self, item: Item, tokens: Tokens) -> None:
        """Give `item` the noun and the body of the heading above, if it begins a row. Items are given in text order."""
        if not self._begins_line(item.lead if item.noun is None else item.at):
            return
        noun = tokens.noun_before(item.at)
        if item.noun is not None and item.lead < item.at:
            self._kind, self._owner = item.noun, item.owner or ""
        elif noun is not None and not self._text[noun.end : item.at].strip(" :"):
            body = tokens.before(noun.start)
            self._kind, self._owner = noun.value, item.owner or self._named(body, noun)
        elif item.noun is not None or item.at - self._last > _ROW or (noun is not None and noun.start > self._last):
            return
        item.noun = item.noun or self._kind
        item.owner = item.owner or self._owner or None
        self._last = item.number_end

    def _begins_line(self, place: int) -> bool:
        at = bisect_left(self._lines, place)
        return at < len(self._lines) and self._lines[at] == place

    def _named(self, body: Token | None, noun: Token) -> str:
        """The key of the body that the heading names right before its noun; '' where it names none."""
        beside = body is not None and body.kind == "body" and not self._text[body.end : noun.start].strip(" 的")
        return body.value if body is not None and beside else ""
