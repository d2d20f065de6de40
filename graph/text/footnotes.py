"""Where the footnotes of a text stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.text.notes import RULE_PATTERN
from graph.text.view import View

_RULE = re.compile(RULE_PATTERN)
_LINE = re.compile(r"(?m)^[ \t]*(\d{1,3})[ \t]")
_NOTE = re.compile(r"(?<=[ _.])(?P<number>\d{1,3}) (?=[^\W\d_])")


def footnotes(text: str, view: View, begin: int, foot: int, dates: re.Pattern[str]) -> Iterator[tuple[int, int, int]]:
    """The notes of `text`, whose view is `view`, in order: number, start and end in the view.

    They stand under a rule of underscores after `begin`, or else on lines of their own from `foot` on; a date
    there is none.
    """
    rule = _RULE.search(view.text, begin)
    if rule is not None:
        found = list(_NOTE.finditer(view.text, rule.end()))
    else:
        lines = [match.start(1) for match in _LINE.finditer(text, view.offsets[foot])]
        places = (at for at in view.indexes(lines) if not dates.match(view.text, at))
        found = list(filter(None, (_NOTE.match(view.text, at) for at in places)))
    marks: list[re.Match[str]] = []
    for mark in found:
        if not marks or int(mark["number"]) == int(marks[-1]["number"]) + 1:
            marks.append(mark)
    ends = [*(mark.start() for mark in marks[1:]), len(view.text)]
    for mark, end in zip(marks, ends, strict=True) if marks else ():
        yield int(mark["number"]), mark.start(), end
