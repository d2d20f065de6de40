"""The rules by which questions are read, as pages without a server take them: the same data, and patterns that scripts can read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from graph.search import ranking, typed_dates, typed_numbers, typed_provisions, words

_LETTER = r"\p{L}\p{N}_"  # what Python has as \w, and scripts by the letters of all languages only when told so
_OTHER_IN_SCRIPTS: Mapping[str, str] = {
    r"\w": f"[{_LETTER}]",
    r"\W": f"[^{_LETTER}]",
    r"\Z": "$",
    "(?P<": "(?<",
}
_UNLIKE = re.compile(r"\\[wWZ]|\(\?P<")


def shared_rules(short: Iterable[str]) -> dict[str, Any]:
    """All of them but the numbers written as words and the traditional characters; `short` is what people type for bodies."""
    prefixes, endings = words.affixes()
    patterns: dict[str, str] = {
        "number": typed_numbers.NUMBER.pattern, "symbol": typed_numbers.SYMBOL.pattern,
        "writtenOut": typed_numbers.WRITTEN_OUT.pattern, "nouns": typed_numbers.nouns().pattern,
        "glued": typed_numbers.GLUED.pattern, "digits": typed_numbers.written_out().pattern,
        "prefixes": prefixes.pattern, "endings": endings.pattern, "marks": words.MARKS.pattern,
        **{kind: called.pattern for kind, called in typed_numbers.nouns_of_kinds().items()},
        "within": typed_provisions.WITHIN.pattern, "value": f"^(?:{typed_provisions.VALUE.pattern})$",
    }  # fmt: skip
    return {
        "patterns": {name: in_scripts(pattern) for name, pattern in patterns.items()},
        "inOneWord": [in_scripts(pattern.pattern) for pattern in typed_provisions.in_one_word()],
        "dates": [in_scripts(pattern.pattern) for pattern in typed_dates.patterns()],
        "figures": dict(typed_numbers.figures()), "short": sorted(short), "empty": sorted(words.empty()),
        "units": dict(sorted(typed_provisions.units().items())),
        "inRoman": sorted(typed_provisions.IN_ROMAN), "narrow": sorted(typed_provisions.NARROW),
        "whole": ranking.WHOLE, "title": ranking.TITLE, "own": ranking.OWN, "unheld": ranking.UNHELD,
        "compared": ranking.COMPARED, "few": ranking.FEW,
    }  # fmt: skip


def ordinals() -> Mapping[str, int]:
    """Numbers written as one word, in every language."""
    return {word: number for word, number in sorted(typed_provisions.numbers().items()) if " " not in word}


def in_scripts(pattern: str) -> str:
    """A pattern of Python as JavaScript reads it, with the flag u."""
    return _UNLIKE.sub(lambda hit: _OTHER_IN_SCRIPTS[hit[0]], pattern)
