"""A difference between two acts as people read it: in a terminal, as a page, as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from html import escape
from typing import Any

import click

from graph.languages.mixed import RIGHT_TO_LEFT
from graph.series.alignment import Row
from graph.series.differences import Difference

_COLOURS = {"new": "green", "gone": "red"}
_TAGS = {"new": "ins", "gone": "del"}
_SIGNS = {"same": " ", "changed": "~", "moved": "→", "new": "+", "gone": "-"}
_BRACKETS = {"new": ("{+", "+}"), "gone": ("[-", "-]")}
_STYLE = """body{font:16px/1.5 system-ui,"Noto Sans",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
ins{background:#d6f0d8;text-decoration:none}del{background:#f6d5d5}
section{border-left:4px solid #ccc;padding:.1rem .8rem;margin:.8rem 0}
.new{border-color:#2e7d32}.gone{border-color:#b3261e}.changed{border-color:#b26a00}.moved{border-color:#1f5fa8}
h2{font-size:.9rem;margin:.2rem 0;color:#555}"""


def terminal(found: Difference, colours: bool, whole: bool = False) -> Iterator[str]:
    """The difference as lines: what is the same is left out unless it is to be `whole`; words are marked by colours, or by
    brackets where there are none."""
    counts = ", ".join(f"{number} {fate}" for fate, number in found.counts.items() if number)
    yield f"{found.older} → {found.newer} ({found.lang}): {counts or 'no paragraphs'}"
    for row in found.rows:
        if row.fate != "same" or whole:
            yield f"\n{_SIGNS[row.fate]} {_places(row)}"
            yield "  " + "".join(_marked(words.mark, words.text, colours) for words in row.words)
    yield ""
    yield from (f"no longer cited: {name}" for name in found.dropped)
    yield from (f"newly cited: {name}" for name in found.added)
    yield from (f"brought up to date: {update.older} → {update.newer} ({update.part})" for update in found.updated)


def _places(row: Row) -> str:
    """Where a paragraph stood and stands."""
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


def page(found: Difference) -> str:
    """The difference as a page of HTML that needs nothing else."""
    rows = "\n".join(_section(row) for row in found.rows)
    title = escape(f"{found.older} → {found.newer}")
    lists = "".join(
        f"<h2>{heading}</h2><ul>{''.join(f'<li>{escape(item)}</li>' for item in items)}</ul>"
        for heading, items in (
            ("No longer cited", found.dropped), ("Newly cited", found.added),
            ("Brought up to date", tuple(f"{u.older} → {u.newer} ({u.part})" for u in found.updated)),
        )
        if items
    )  # fmt: skip
    direction = "rtl" if found.lang in RIGHT_TO_LEFT else "ltr"
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>\n'
        f'<body><h1>{title}</h1>\n{lists}\n<div lang="{escape(found.lang)}" dir="{direction}">\n{rows}\n</div></body></html>\n'
    )


def _section(row: Row) -> str:
    words = "".join(
        f"<{_TAGS[w.mark]}>{escape(w.text)}</{_TAGS[w.mark]}>" if w.mark in _TAGS else escape(w.text) for w in row.words
    )
    return f'<section class="{row.fate}"><h2>{escape(_places(row))}</h2><p>{words}</p></section>'


def told(found: Difference) -> dict[str, Any]:
    """The difference as JSON has it."""
    return asdict(found) | {"counts": dict(found.counts)}
