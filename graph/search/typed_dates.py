"""The date or the year of an act, as people say it beside its number: '1540 of 28 April 2004', '688 de 1991', '1991年第688号'."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from graph import languages
from graph.patterns.scan import NEVER, one_of
from graph.search.words import folded


class Dated(NamedTuple):
    """A question with a date: what it says without it, and the year."""

    rest: str
    year: str


def dated(text: str) -> Dated | None:
    """A folded question without its date; where it has several, without the one that is told in the most words, the last of
    these."""
    found = [hit for pattern in patterns() for hit in pattern.finditer(text)]
    if not found:
        return None
    date = max(found, key=lambda hit: (len(hit[0]), hit.start()))
    return Dated(f"{text[: date.start()]} {text[date.end() :]}".strip(), date["year"])


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    """The dates of all languages, in folded text."""
    found = []
    for language in languages.AVAILABLE:
        declared = languages.load_search(language).dated
        if declared != NEVER:
            months = one_of(dict.fromkeys(folded(month) for month in languages.load(language).months))
            found.append(re.compile(declared.replace("{month}", f"(?:{months})")))
    return tuple(found)
