"""Where the footnotes of a text stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.text.notes import RAISED_DIGITS, RULE_PATTERN, TO_PLAIN
from graph.text.view import View

_RULE = re.compile(RULE_PATTERN)
_WORD = r"(?=[\"“”«„(]?[^\W\d_])"
# At the beginning of a line: '1 ', '(1) ', '[1] ' or a raised 1, perhaps after marks of direction.
_LINE = re.compile(
    rf"(?m)^[ \t\u200e\u200f\u202a-\u202e]*(?:(?P<plain>\d{{1,3}})[ \t\xa0]|[(\[](?P<enclosed>\d{{1,3}})[)\]]|"
    rf"(?P<raised>[{RAISED_DIGITS}]{{1,3}}))[ \t\xa0]*{_WORD}"
)
_RUNNING = re.compile(rf"[ _.](?P<number>\d{{1,3}}) {_WORD}")

_Mark = tuple[int, int]  # number, and where its note begins in the view


def footnotes(
    text: str, view: View, begin: int, foot: int, dates: re.Pattern[str], parting: frozenset[int]
) -> Iterator[tuple[int, int, int]]:
    """The notes of `text`, whose view is `view`, in order: number, start and end in the view.

    They stand on lines of their own under a rule of underscores after `begin`, or else from `foot` on, where the first
    of them begins a paragraph (`parting`); a date there is none. Where the text has no lines, they follow the rule.
    """
    rule = _RULE.search(view.text, begin)
    found = _on_lines(text, view, rule.end() if rule else foot, dates)
    if rule and not found:
        found = _running(view.text, rule.end())
    marks: list[_Mark] = []
    for mark in found:
        begins = rule is not None or mark[1] in parting
        if (begins and not marks) or (marks and mark[0] == marks[-1][0] + 1):
            marks.append(mark)
    ends = [*(start for _, start in marks[1:]), len(view.text)]
    for (number, start), end in zip(marks, ends, strict=True) if marks else ():
        yield number, start, end


def _on_lines(text: str, view: View, begin: int, dates: re.Pattern[str]) -> list[_Mark]:
    lines = list(_LINE.finditer(text, view.offsets[begin]))
    places = view.indexes([match.start(match.lastgroup or 0) for match in lines])
    numbers = (int(match[match.lastgroup or 0].translate(TO_PLAIN)) for match in lines)
    return [mark for mark in zip(numbers, places, strict=True) if not dates.match(view.text, mark[1])]


def _running(text: str, begin: int) -> list[_Mark]:
    first = _RUNNING.match(text, begin) or _RUNNING.match(text, begin - 1)
    return [(int(m["number"]), m.start("number")) for m in _RUNNING.finditer(text, first.start())] if first else []
