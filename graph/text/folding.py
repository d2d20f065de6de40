"""Which characters stand for which: one table for all languages, so that patterns meet one spelling only.

Full-width forms become half-width, quotation marks and dashes become plain ones, digits of every script become ASCII,
traditional Chinese characters become simplified ones, ё becomes е, as Russian prints it, an alif loses its hamza, letters
written as one are parted, and marks without meaning for citations (soft hyphens, joiners, direction marks, Arabic vowel
signs) vanish. The text itself is never changed: `View` keeps the way back.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Any

import numpy as np

from graph.compiled import of_installed
from graph.languages import AVAILABLE, load_script
from graph.patterns.code_points import Codes
from graph.text.footnote_marks import RAISED_DIGITS

FoldingTable = np.ndarray[Any, np.dtype[np.uint16]]
Flags = np.ndarray[Any, np.dtype[np.bool_]]
Offsets = np.ndarray[Any, np.dtype[np.intp]]

SPACE = 0x20
DROPPED = 0
BASIC_PLANE = 0xFFFF  # its last code point

# What languages tell of letters that are written for one another.
_ALIKE = {letter: others for lang in AVAILABLE for letter, others in load_script(lang).written_alike.items()}
_LETTERS = {ord(other): letter for letter, others in _ALIKE.items() for other in others}

_PLAIN = {
    '"': "“”„‟〝〞〟「」『』＂«»", "'": "‘’‚‛′＇", "-": "‐‑‒–—―−－﹣", "(": "（﹙", ")": "）﹚", "[": "〔［", "]": "〕］",
    ",": "，﹐،", ":": "：﹕", ";": "；﹔؛", "。": "｡", "、": "､", "·": "‧•・･∙⋅", "《": "≪⟪", "》": "≫⟫", "〇": "○◯", "〈": "⟨", "〉": "⟩",
    "/": "⁄∕",
    "e": "ᵉ", "r": "ʳ", "o": "ᵒ", "d": "ᵈ", "h": "ʰ", "n": "ⁿ", "s": "ˢ", "t": "ᵗ",
    **_ALIKE,
}  # fmt: skip
# Superscript digits are marks of footnotes: they belong to no number and no name.
_VANISH = f"{RAISED_DIGITS}\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u0640\u061c" + "".join(
    map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0x064B, 0x0653)))
)
_PRESENTED = (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD))  # Arabic letters in the forms of print
# Of several letters each; among them Roman numerals, as East Asian typesetters have them.
_LIGATURES = {
    code: unicodedata.normalize("NFKC", chr(code)).translate(_LETTERS)
    for code in (*range(0xFB00, 0xFB07), *range(0xFEF5, 0xFEFD), *range(0x2160, 0x2180))
}
# Capitals of other scripts that are typed for Latin ones in symbols: anywhere, and as the first of all.
_TYPED = {letter: latin for lang in AVAILABLE for letter, latin in load_script(lang).typed_for_latin.items()}
_TYPED_FIRST = _TYPED | {c: latin for lang in AVAILABLE for c, latin in load_script(lang).typed_first_for_latin.items()}
_LATIN = str.maketrans(_TYPED)
_ANY_TYPED = "".join(_TYPED)
_ORGANS = "AEST"  # the letters with which the symbols of the principal organs begin
_TYPED_ORGANS = "".join(letter for letter, latin in _TYPED_FIRST.items() if latin in _ORGANS)
_TYPED_S, _TYPED_T = ("".join(c for c, latin in _TYPED_FIRST.items() if latin == wanted) for wanted in "ST")
_TYPED_SYMBOL = re.compile(
    rf"(?<![\w/.])(?=[A-Z]?[{_TYPED_ORGANS}]|[{_ORGANS}]/[A-Z]{{0,9}}[{_ANY_TYPED}])"
    rf"(?:[{_ORGANS}{_TYPED_ORGANS}]|[S{_TYPED_S}][T{_TYPED_T}])(?:/[A-Z{_ANY_TYPED}]{{0,9}}[\da-z.\-]*)*"
    rf"/[A-Z{_ANY_TYPED}]{{0,9}}\.?\d+(?!\w)"
)
_SPACE_OR_DIGIT = re.compile(r"[\s\d]")
_HAN = (*range(0x3400, 0x4DC0), *range(0x4E00, 0xA000))


@lru_cache(maxsize=1)
def table() -> FoldingTable:
    """For each code point of the basic plane what stands for it: itself, another, `SPACE`, or `DROPPED`."""
    # Kept, since OpenCC takes as long for it as all else that one small text takes.
    made = of_installed("characters", "opencc", "__init__.py", lambda _: _made().tobytes())
    return np.frombuffer(made, dtype=np.uint16)


def _made() -> FoldingTable:
    folded = np.arange(BASIC_PLANE + 1, dtype=np.uint16)
    for code in range(0xFF01, 0xFF5F):
        folded[code] = code - 0xFEE0
    for match in _SPACE_OR_DIGIT.finditer("".join(map(chr, range(BASIC_PLANE + 1)))):
        folded[match.start()] = SPACE if match[0].isspace() else ord("0") + unicodedata.digit(match[0])
    for code in _PRESENTED:
        plain_letter = unicodedata.normalize("NFKC", chr(code)).translate(_LETTERS)
        if len(plain_letter) == 1:
            folded[code] = ord(plain_letter)
    for plain, variants in _PLAIN.items():
        for variant in variants:
            folded[ord(variant)] = ord(plain)
    for mark in _VANISH:
        folded[ord(mark)] = DROPPED
    _simplify(folded)
    return folded


def _simplify(folded: FoldingTable) -> None:
    from opencc import OpenCC

    # One character a line, so that no phrase rule changes a character by its neighbours.
    lines = OpenCC("t2s").convert("\n".join(map(chr, _HAN))).split("\n")
    for code, simplified in zip(_HAN, lines, strict=True):
        if len(simplified) == 1 and ord(simplified) <= BASIC_PLANE:  # the few others are rare, and stay as they are
            folded[code] = ord(simplified)


@lru_cache(maxsize=1)
def _is_ligature() -> Flags:
    """For each code point of the basic plane whether it stands for several letters."""
    flags = np.zeros(0x10000, dtype=bool)
    flags[list(_LIGATURES)] = True
    return flags


@lru_cache(maxsize=1)
def spaced() -> Flags:
    """For each code point of the basic plane whether it belongs to a script that writes spaces between words."""
    flags = np.zeros(0x10000, dtype=bool)
    for code in range(0x0250):
        flags[code] = chr(code).isalnum()
    flags[0x0370:0x0800] = True  # Greek, Cyrillic, Hebrew, Arabic
    return flags


def fold(characters: Codes) -> Codes:
    """What stands for each of `characters`; those beyond the basic plane stand for themselves."""
    folded: Codes = table().take(characters, mode="clip")
    return folded if characters.itemsize == folded.itemsize else np.where(characters > BASIC_PLANE, characters, folded)


def parted(characters: Codes) -> tuple[Codes, Offsets | None]:
    """`characters` with ligatures as the letters that they stand for ('ﬁ', 'ﻷ'), and the place of each before; None where
    there is no ligature."""
    there = _is_ligature().take(characters, mode="clip").nonzero()[0].tolist()
    if not there:
        return characters, None
    lengths = np.ones(len(characters), dtype=np.intp)
    letters: dict[int, str] = {}
    for place in there:
        letters[place] = _LIGATURES[int(characters[place])]
        lengths[place] = len(letters[place])
    places: Offsets = np.repeat(np.arange(len(characters)), lengths)
    starts = np.concatenate(([0], np.cumsum(lengths)[:-1]))
    apart = characters[places]
    for place, written in letters.items():
        start = int(starts[place])
        apart[start : start + len(written)] = [ord(letter) for letter in written]
    return apart, places


def latin_symbols(text: str) -> str:
    """`text` with the symbols of documents in the letters that they have, where those of another script were typed."""
    return _TYPED_SYMBOL.sub(_in_latin, text)


def _in_latin(match: re.Match[str]) -> str:
    first = match[0][0]
    return f"{_TYPED_FIRST.get(first, first)}{match[0][1:]}".translate(_LATIN)
