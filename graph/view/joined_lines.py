"""Lines that a source has broken hard, joined again for people to read."""

from __future__ import annotations

import re

from graph.languages import load_script

_BREAK = re.compile(r"[ \t\u00a0]*\n[ \t]*(?!\n)")
_BLANK = re.compile(r"\s*\n\s*\n\s*")
_SPACES = re.compile(r"[ \t\u00a0]{2,}")
_HAN = r"[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]"
_BETWEEN_HAN = re.compile(rf"(?<={_HAN}) (?={_HAN})")


def joined_closely(text: str, lang: str) -> str:
    """`text` with its paragraphs each in one line and no empty line between them, as those of a head are read."""
    return joined(text, lang).replace("\n\n", "\n")


def joined(text: str, lang: str) -> str:
    """`text` with its paragraphs each in one line; segmentation spaces of Chinese go. White space at its ends is kept as
    one space, or one empty line."""
    words = "\n\n".join(_BREAK.sub(" ", part) for part in _BLANK.split(text)) if "\n" in text else text
    if "  " in words or "\t" in words or "\u00a0" in words:  # few have any: seen sooner than by the pattern
        words = _SPACES.sub(" ", words)
    return _BETWEEN_HAN.sub("", words) if " " in words and load_script(lang).joins_words else words
