"""A paragraph → what is shown of it."""

from __future__ import annotations

import re

from graph.search.words import folded, telling, words_of

_AROUND = 160  # characters that are shown
_BEFORE = _AROUND // 3  # of them, before the first word that is asked for


def excerpt(text: str, question: str) -> str:
    """What of a text has the most words of a question, with what stands around them; its beginning where it has none."""
    small = folded(text)
    if len(small) != len(text):
        small = text.casefold()
    start = max(_place_of_most(small, telling(words_of(question))) - _BEFORE, 0)
    if start:
        start = text.find(" ", start, start + _BEFORE) + 1 or start
    end = min(start + _AROUND, len(text))
    if end < len(text):  # it ends with a whole word
        space = text.rfind(" ", start + _AROUND // 2, end + 1)
        end = space if space > 0 else end
    return ("…" if start else "") + text[start:end].strip() + ("…" if end < len(text) else "")


def _place_of_most(text: str, words: list[str]) -> int:
    """Where the part of a text begins that has the most of the words, the first such part."""
    found = sorted((hit.start(), word) for word in words for hit in re.finditer(_begun(word), text))
    within = _AROUND - _BEFORE
    counts = {
        at: len({word for other, word in found[index : index + within] if other < at + within})
        for index, (at, _) in enumerate(found)
    }
    return max(counts, key=lambda at: (counts[at], -at), default=0)


def _begun(word: str) -> str:
    """A word where it begins; a Chinese one anywhere."""
    return re.escape(word) if "\u3400" <= word[0] <= "\u9fff" else rf"(?<!\w){re.escape(word)}"
