"""The words of a language that people type when they search: the schema of `graph/languages/<language>/search.py`.

A question is folded (small letters, no accents), and may mix languages: what all of them declare is looked for in each.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.languages.schema import absent, told


@dataclass(frozen=True, kw_only=True)
class SearchWords:
    """Of a language that declares none, words are found as they are written."""

    empty: tuple[str, ...] = told(
        "Words that tell nothing apart; a question of nothing else keeps them.", default=(), en="women ‹and› peace"
    )
    resolution: str = absent("What resolutions are called.", en="‹res.› 70/1", zh="第1325号‹决议›")
    decision: str = absent("What decisions are called.", en="‹decision› 66/533")
    statement: str = absent("What statements of a president are called.", en="‹presidential statement› 2018/19")
    beside_numbers: str = absent("What else stands about the numbers of acts.", en="‹no› 1325", zh="‹第›1325‹号›")
    dated: str = absent(
        "The date or the year of an act, beside its number; {month} stands for the names of the months.",
        groups="year!",
        places="month",
        en="resolution 688 ‹of 5 April 1991›",
        zh="‹1991年›第688号",
    )
    unit_words: Mapping[str, str] = told(
        "What the units of provisions are shortened to, without a dot → the unit in English.",
        default={},
        en="‹art›. 51",
    )
    endings: str = absent(
        "The endings by which forms of a word differ, so that it is found in each.",
        en="resolution‹s›",
        ru="резолюц‹иями›",
    )
    prefixes: str = absent("What is written together with the word after it: articles.", ar="‹ال›قرار")
    digits: str = told("Its own digits from nought to nine, where numbers are written out one by one.", default="")
    noughts: str = told("Other characters for nought.", default="")
    provision: str = absent(
        "A provision in one word, without spaces about its number.", groups="number! unit!", zh="宪章‹第七章›"
    )
