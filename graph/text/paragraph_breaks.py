"""Which line breaks of a text part its paragraphs, and which only wrap its lines."""

from __future__ import annotations

import re

from graph.text.clean_view import View

_BLANK = re.compile(r"\n[ \t\u3000\u00a0]*(?:\r?\n[ \t\u3000\u00a0]*)+")
_LINE = re.compile(r"\n")
_ENDS = tuple(",;:.。，；：！？!?、؛،؟")
_SHARE = 0.6  # of the lines that end with a mark: wrapped lines do so by chance only, about one in ten


def paragraph_breaks(text: str, view: View) -> tuple[int, ...]:
    """Places in the view where a paragraph begins after a real break of the source; () where lines only wrap.

    Blank lines part paragraphs. Where there is at most one, single line breaks do if most lines end with a punctuation mark.
    """
    breaks = [match.end() for match in _BLANK.finditer(text)]
    if len(breaks) < 2:
        lines = [line.rstrip() for line in text.splitlines() if line.strip()]
        if len(lines) >= 3 and sum(line.endswith(_ENDS) for line in lines) >= _SHARE * len(lines):
            breaks = [match.end() for match in _LINE.finditer(text)]
    return tuple(sorted(set(view.indexes([at for at in breaks if at < len(text)]))))
