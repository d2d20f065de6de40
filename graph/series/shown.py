"""A difference between two acts as lines of a terminal and as JSON; `graph.view.difference_page` has the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import click

from graph.series.act_difference import ActDifference
from graph.series.alignment import AlignedParagraphs

_COLOURS = {"new": "green", "gone": "red"}
_SIGNS = {"same": " ", "changed": "~", "moved": "→", "new": "+", "gone": "-"}
_BRACKETS = {"new": ("{+", "+}"), "gone": ("[-", "-]")}


def terminal(found: ActDifference, colours: bool, whole: bool) -> Iterator[str]:
    """The difference as lines: what is the same is left out unless it is to be `whole`; words are marked by colours, or by
    brackets where there are none."""
    counts = ", ".join(f"{number} {fate}" for fate, number in found.counts.items() if number)
    yield f"{found.older} → {found.newer} ({found.lang}): {counts or 'no paragraphs'}"
    for row in found.rows:
        if row.fate != "same" or whole:
            yield f"\n{_SIGNS[row.fate]} {places(row)}"
            yield "  " + "".join(_marked(words.mark, words.text, colours) for words in row.words)
    yield ""
    yield from (f"no longer cited: {name}" for name in found.dropped)
    yield from (f"newly cited: {name}" for name in found.added)
    yield from (f"brought up to date: {update.older} → {update.newer} ({update.part})" for update in found.updated)


def places(row: AlignedParagraphs) -> str:
    """Where a paragraph stood and stands, and what became of it: 'op3 → op4 moved'."""
    older, newer = (paragraph.part if paragraph else "" for paragraph in (row.older, row.newer))
    place = older or newer if not (older and newer) or older == newer else f"{older} → {newer}"
    return f"{place} {row.fate}" + (", moved" if row.moved and row.fate == "changed" else "")


def _marked(mark: str, text: str, colours: bool) -> str:
    if mark == "same":
        return text
    if colours:
        return click.style(text, fg=_COLOURS[mark], strikethrough=mark == "gone")
    words, (opening, closing) = text.rstrip(), _BRACKETS[mark]
    return f"{opening}{words}{closing}{text[len(words) :]}"


def told(found: ActDifference) -> dict[str, Any]:
    """The difference as JSON has it."""
    return asdict(found) | {"counts": dict(found.counts)}
