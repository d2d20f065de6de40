"""The words of the pages in the six official languages: an English phrase is its own key (graph/view/interface/LANG.json)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from graph.languages.numerals import chinese
from graph.official_languages import LANGUAGES, OFFICIAL

_FOLDER = Path(__file__).parent / "interface"
# How languages count chapters, parts, annexes, where they do not by Roman numbers: 'Chapter VII' is 第七章 and الفصل السابع.
_COUNTED = {
    "zh": [chinese(number) for number in range(1, 40)],
    "ar": (
        "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر", "الحادي عشر",
        "الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر", "السابع عشر", "الثامن عشر", "التاسع عشر", "العشرون",
    ),
}  # fmt: skip


@cache
def words() -> Mapping[str, Mapping[str, str]]:
    """Language → phrase → how that language says it; English tells only what is not said as its key is."""
    return {lang: json.loads((_FOLDER / f"{lang}.json").read_text(encoding="utf-8")) for lang in LANGUAGES}


def filled(phrase: str, said: Sequence[str]) -> str:
    """The phrase with what is said in its places '{}'; as it is where nothing is."""
    return phrase.format(*said) if said else phrase


def script() -> str:
    """The words as a script that the pages load before they speak."""
    held = json.dumps(
        {"names": {lang: one.own_name for lang, one in OFFICIAL.items()}, "counted": _COUNTED, "words": words()},
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return f'"use strict";\nconst INTERFACE = {held};\n'
