"""The words about a quotation, by which it is found again."""

from __future__ import annotations

CONTEXT = 32  # characters on either side, as the Web Annotation model advises


def surroundings(text: str, start: int, end: int, width: int = CONTEXT) -> tuple[str, str]:
    """Up to `width` characters of `text` before `start`, and after `end`; offsets in code points."""
    return text[max(0, start - width) : start], text[end : end + width]
