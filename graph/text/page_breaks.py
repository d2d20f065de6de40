"""What a page break puts inside a sentence: the number of the page, the symbol of the document, the number of the job."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PAGE = r"(?:\d{1,3}/\d{1,3}|[Pp]age \d{1,3}|/?\.\.\.)"
_SYMBOL = r"[A-Z]{1,5}(?:/[A-Za-z0-9.()\-]+)+"
_JOB = r"\d\d-\d{5}(?: ?\([A-Z]\))?"
_LINE = rf"(?:{_PAGE}|{_SYMBOL}|{_JOB})[ \t]*"
# Two lines of it at least, between a word, a comma or a stroke and a word that goes on with a small letter or a digit.
_BREAK = re.compile(
    rf"(?<=[\w/,(\-])[ \t]*(?P<lines>(?:(?:\r?\n[ \t]*)+{_LINE}){{2,4}})(?=(?:\r?\n[ \t]*)+[\da-zà-ÿа-яё(])"
)
# A quick test before: `_BREAK` is slow, and can fit only where two such lines stand.
_TWO_LINES = re.compile(rf"\n[ \t]*{_LINE}(?:\r?\n[ \t]*)+{_LINE}")
_PAGE_LINE = re.compile(rf"\n[ \t]*{_PAGE}[ \t]*(?:\r?\n|\Z)")


def furniture(text: str) -> Iterator[tuple[int, int]]:
    """Where such lines stand in a text, from and to; the ends of the lines before and after them are left."""
    if "/" not in text or not _TWO_LINES.search(text):
        return
    for match in _BREAK.finditer(text):
        if _PAGE_LINE.search(match["lines"] + "\n"):
            yield match.span("lines")
