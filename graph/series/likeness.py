"""How alike two acts are: by their titles, in a language that both have, and by sketches of their words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from graph.languages import load_act_names
from graph.official_languages import DRAFTED
from graph.series.acts import Act

_WORD = re.compile(r"[^\W\d_]+")
_UNDIVIDED = re.compile(r"[\u3400-\u9fff]")  # a script without spaces: its characters are compared one by one
_LEAST = 3  # letters of a word that tells something


def words_of(title: str, lang: str) -> frozenset[str]:
    """The words of a title in a language without figures, marks and the shortest words, and without until when it holds."""
    title = _term(lang).sub("", title)
    words = {word for word in _WORD.findall(title.casefold()) if len(word) >= _LEAST}
    return frozenset(words | set(_UNDIVIDED.findall(title)))


@cache
def _term(lang: str) -> re.Pattern[str]:
    return re.compile(load_act_names(lang).term, re.IGNORECASE)


def title_likeness(one: Mapping[str, str], other: Mapping[str, str]) -> float | None:
    """From 0 to 1, in the first language that both have; None where there is none."""
    lang = next((lang for lang in DRAFTED if lang in one and lang in other), None)
    if lang is None:
        return None
    left, right = words_of(one[lang], lang), words_of(other[lang], lang)
    return len(left & right) / len(left | right) if left and right else None


def text_likeness(one: Act, other: Act) -> float | None:
    """How large a part of their runs of words two acts share, from 0 to 1; None where one has no text."""
    if not one.sketch or not other.sketch:
        return None
    size = min(len(one.sketch), len(other.sketch))
    smallest = sorted(one.sketch | other.sketch)[:size]
    return sum(digest in one.sketch and digest in other.sketch for digest in smallest) / size
