"""Where the footnotes of a text stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from graph.text.clean_view import View
from graph.text.footnote_marks import RAISED_DIGITS, RULE_PATTERN, TO_PLAIN

# Two patterns: each begins with a literal, which `re` finds many times as fast as either of two.
_RULES = [re.compile(rule) for rule in (RULE_PATTERN, "-" * 10 + "-*")]
_PAGE = "\f"
_UNSEEN = f"{RAISED_DIGITS} \t"
_WORD = r"(?=[\"“”«„(《『「]?[^\W\d_])"
# After the end of a line: '1 ', '1/ ', '(1) ', '[1] ', '<1> ' or a raised 1, perhaps after marks of direction.
_MARK = (
    rf"\n[ \t\u200e\u200f\u202a-\u202e]*(?P<mark>(?P<plain>\d{{1,3}})/?[ \t\xa0]|[(\[<](?P<enclosed>\d{{1,3}})[)\]>]|"
    rf"(?P<raised>[{RAISED_DIGITS}]{{1,3}}))[ \t\xa0]*"
)
_LINE = re.compile(f"{_MARK}{_WORD}")
_LINE_UNDER_RULE = re.compile(rf"{_MARK}(?=\S)")  # a note may begin with a year or a quotation there
_RUNNING = re.compile(rf"[ _.](?P<number>\d{{1,3}}) {_WORD}")

Note = tuple[int, int, int]  # its number, and where it begins and ends in the view
_Mark = tuple[int, int]  # number, and where its note begins in the view


def footnotes(
    text: str, view: View, begin: int, foot: int, dates: re.Pattern[str], breaks: Sequence[int], resumes: Sequence[int]
) -> Iterator[Note]:
    """The notes of `text`, whose view is `view`, in order.

    They stand on lines of their own under a rule of underscores or dashes after `begin`, at the end or at the foot of each page, or
    else from `foot` on, where the first of them begins a paragraph; a date there is none. `breaks` are the places where
    paragraphs begin, and `resumes` those of the resolution's own. Where the text has no lines, they follow the rule.
    """
    rules = sorted(match.span() for rule in _RULES for match in rule.finditer(view.text, begin))
    if not rules:
        marks = _on_lines(_LINE, text, view, (foot, len(view.text)), dates)
        first = next((at for at, (_, place) in enumerate(marks) if place in set(breaks)), len(marks))
        yield from _notes(_counted(marks[first:], None), len(view.text))
        return
    last: int | None = None
    for (_, start), (stop, _) in zip(rules, [*rules[1:], (len(view.text), 0)], strict=True):
        marks = _on_lines(_LINE_UNDER_RULE, text, view, (start, stop), dates) or _running(view.text, start, stop)
        marks = _counted(marks, last)
        if marks:
            last = marks[-1][0]
            resumed = next((at for at in resumes if marks[-1][1] < at < stop), stop)
            yield from _notes(marks, min(resumed, _page_end(text, view, marks[-1][1], stop, breaks)))


def _notes(marks: list[_Mark], end: int) -> Iterator[Note]:
    for (number, start), stop in zip(marks, [*(start for _, start in marks[1:]), end], strict=True) if marks else ():
        yield number, start, stop


def _counted(marks: list[_Mark], last: int | None) -> list[_Mark]:
    """Those of `marks` that count on: from `last`, the number of the last note of the page before, or from 1."""
    counted: list[_Mark] = []
    for mark in marks:
        begins = not counted and (last is None or mark[0] in (1, last + 1))
        if begins or (counted and mark[0] == counted[-1][0] + 1):
            counted.append(mark)
    return counted


def _page_end(text: str, view: View, mark: int, stop: int, breaks: Sequence[int]) -> int:
    """Where the last note of a page ends that begins at `mark`: with the page, or where a paragraph begins after it."""
    page = text.find(_PAGE, view.offsets[mark], view.offsets[stop])
    goes_on = page >= 0 or stop < len(view.text)
    if not goes_on:
        return stop
    following = bisect_right(breaks, mark)
    ends = [stop, *breaks[following : following + 1], *([view.index(page)] if page >= 0 else [])]
    return min(ends)


def _on_lines(
    line: re.Pattern[str], text: str, view: View, span: tuple[int, int], dates: re.Pattern[str]
) -> list[_Mark]:
    begin = view.offsets[span[0]]
    while begin and text[begin - 1] in _UNSEEN:  # a raised mark that the view leaves out
        begin -= 1
    lines = list(line.finditer(text, max(0, begin - 1), view.offsets[span[1]]))
    places = view.indexes([match.start("mark") for match in lines])
    numbers = (int((match["plain"] or match["enclosed"] or match["raised"]).translate(TO_PLAIN)) for match in lines)
    return [mark for mark in zip(numbers, places, strict=True) if not dates.match(view.text, mark[1])]


def _running(text: str, begin: int, end: int) -> list[_Mark]:
    first = _RUNNING.match(text, begin, end) or _RUNNING.match(text, begin - 1, end)
    found = _RUNNING.finditer(text, first.start(), end) if first else ()
    return [(int(match["number"]), match.start("number")) for match in found]
