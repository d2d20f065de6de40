"""Lines of Arabic in a PDF, set in reading order by where their characters stand.

A PDF holds glyphs, in any order; PDFium gives those of right-to-left words as they come. Read from the right, with numbers
and Latin words read from the left and brackets turned round, they make the line again (the visual order of the Unicode
Bidirectional Algorithm, backwards).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from graph.text.footnote_marks import RAISED_DIGITS

PlacedCharacter = tuple[str, float, float]
"""A character with the left and right edge of its place, in points."""

_ARABIC = re.compile(r"[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]")
_LETTER = re.compile(r"[^\W\d_]")
_SHARE = 0.3  # of the letters of a page
# What reads from the left inside a line that reads from the right: numbers and Latin words, with what joins them.
_LEFT = f"[0-9A-Za-z{RAISED_DIGITS}]+"
_FROM_LEFT = re.compile(rf"{_LEFT}(?:[./:,\-–]+{_LEFT})*")
_BRACKET = re.compile(r"([(\[]) ")  # the file has the space on the other side of it
_TURNED = str.maketrans("()[]<>«»", ")(][><»«")


def is_arabic(text: str) -> bool:
    """Whether a page is mostly written from the right."""
    if _ARABIC.search(text) is None:
        return False
    letters = len(_LETTER.findall(text))
    return letters > 0 and len(_ARABIC.findall(text)) > _SHARE * letters


def in_reading_order(characters: Iterable[PlacedCharacter]) -> str:
    """The characters of one line, given in the order of the file, in the order in which they are read.

    Words are taken as the file parts them, since its spaces may have no width and no place of their own.
    """
    words: list[list[PlacedCharacter]] = [[]]
    for character in characters:
        if character[0].isspace():
            words.append([])
        else:
            words[-1].append(character)
    placed = sorted(filter(None, words), key=lambda word: -max(right for _, _, right in word))
    return _BRACKET.sub(r" \1", " ".join(_word(word) for word in placed))


def _word(characters: list[PlacedCharacter]) -> str:
    placed = sorted(characters, key=lambda c: -(c[1] + c[2]))
    word = "".join(unicodedata.normalize("NFKC", c[0]) if _ARABIC.match(c[0]) else c[0] for c in placed)
    return _FROM_LEFT.sub(lambda run: run[0][::-1], word.translate(_TURNED))
