"""How every format's footnotes stand in a text: raised digits at the words, and the notes under a rule of underscores."""

from __future__ import annotations

from collections.abc import Sequence

_PLAIN_DIGITS = "0123456789"
RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
TO_RAISED = str.maketrans(_PLAIN_DIGITS, RAISED_DIGITS)
TO_PLAIN = str.maketrans(RAISED_DIGITS, _PLAIN_DIGITS)
RULE = "_" * 18
RULE_PATTERN = "_" * 6 + "_*"


def with_notes(text: str, notes: Sequence[str]) -> str:
    """`text`, and under a rule its notes, one a line, if it has any."""
    return f"{text}\n\n{RULE}\n" + "\n".join(notes) if notes else text
