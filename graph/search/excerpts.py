"""A paragraph → what is shown of it."""

from __future__ import annotations

from graph.search.words import folded

_AROUND = 160  # characters that are shown


def excerpt(text: str, question: str) -> str:
    """What stands around the first word of the question that the text has as it is asked."""
    small = folded(text)
    if len(small) != len(text):
        small = text.casefold()
    places = [small.find(word) for word in folded(question).split() if len(word) > 2]
    at = min((place for place in places if place >= 0), default=0)
    start = max(at - _AROUND // 3, 0)
    if start:
        start = text.find(" ", start, at) + 1 or start
    end = min(start + _AROUND, len(text))
    if end < len(text):  # it ends with a whole word
        space = text.rfind(" ", start + _AROUND // 2, end + 1)
        end = space if space > 0 else end
    return ("…" if start else "") + text[start:end].strip() + ("…" if end < len(text) else "")
