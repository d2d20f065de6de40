"""The rules by which questions are read, as pages without a server take them: the same data, and patterns that scripts can read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from graph.languages.mixed import (
    CASE_ENDINGS,
    JOINED_ARTICLES,
    TYPED_DIGITS,
    TYPED_GLUED,
    TYPED_NOUNS,
    TYPED_PROVISION,
    TYPED_ZERO,
)
from graph.search import ranking, typed_numbers, typed_provisions, words

_LETTER = r"\p{L}\p{N}_"  # what Python has as \w, and scripts by the letters of all languages only when told so
_OTHER_IN_SCRIPTS: Mapping[str, str] = {r"\w": f"[{_LETTER}]", r"\W": f"[^{_LETTER}]", r"\Z": "$"}
_UNLIKE = re.compile(r"\\[wWZ]")


def shared_rules() -> dict[str, Any]:
    """All of them but the numbers written as words and the traditional characters."""
    patterns = {
        "number": typed_numbers.NUMBER.pattern, "symbol": typed_numbers.SYMBOL.pattern,
        "writtenOut": typed_numbers.WRITTEN_OUT.pattern, "nouns": TYPED_NOUNS, "glued": TYPED_GLUED,
        "digits": typed_numbers.DIGITS.pattern, "cases": CASE_ENDINGS, "articles": JOINED_ARTICLES,
        "plural": words.PLURAL.pattern, "marks": words.MARKS.pattern, "provision": TYPED_PROVISION,
        "value": f"^(?:{typed_provisions.VALUE.pattern})$",
    }  # fmt: skip
    return {
        "patterns": {name: in_scripts(pattern) for name, pattern in patterns.items()},
        "zero": TYPED_ZERO, "figures": TYPED_DIGITS, "empty": sorted(words.empty()),
        "units": dict(sorted(typed_provisions.units().items())),
        "inRoman": sorted(typed_provisions.IN_ROMAN),
        "whole": ranking.WHOLE, "title": ranking.TITLE, "own": ranking.OWN, "unheld": ranking.UNHELD,
    }  # fmt: skip


def ordinals() -> Mapping[str, int]:
    """Numbers written as one word, in every language."""
    return {word: number for word, number in sorted(typed_provisions.numbers().items()) if " " not in word}


def in_scripts(pattern: str) -> str:
    """A pattern of Python as JavaScript reads it, with the flag u."""
    return _UNLIKE.sub(lambda hit: _OTHER_IN_SCRIPTS[hit[0]], pattern)
