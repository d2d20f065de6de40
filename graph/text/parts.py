"""The parts of a text as they are found in its view, and as sections of its source."""

from __future__ import annotations

from typing import NamedTuple

from graph.model import Part, Section
from graph.text.clean_view import View


class PartInView(NamedTuple):
    """A part found in the view, before its span is carried over to the source."""

    part: Part
    start: int
    end: int
    voice: str | None = None


def without(parts: list[PartInView], notes: list[PartInView]) -> list[PartInView]:
    """`notes`, which are in order, and what is left of `parts` outside them; nothing below the last but the page it ends on."""
    left = list(notes)
    for part in parts:
        start = part.start
        for note in notes:
            if start < note.end and note.start < part.end:
                left.append(part._replace(start=start, end=max(start, note.start)))
                start = note.end
        left.append(part if start == part.start else part._replace(start=start, end=max(start, part.end)))
    return sorted(left, key=lambda part: part.start)


def sections_of(view: View, parts: list[PartInView]) -> tuple[Section, ...]:
    """The parts that hold a word, with their spans in the source; a lone quotation mark is none."""
    return tuple(
        Section(p.part, *view.source(p.start, p.end), p.voice)
        for p in parts
        if any(map(str.isalnum, view.text[p.start : p.end]))
    )
