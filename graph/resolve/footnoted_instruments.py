"""Instruments that only their footnote identifies: 'the Declaration¹' with '1 Resolution 217 A (III).'

A footnote names an instrument by the resolution that adopted it, or by its volume and number in the Treaty Series of the
United Nations. An instrument that the text itself identifies is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from graph.languages import scripts
from graph.model import Citation, Document
from graph.patterns.scan import one_of
from graph.resolve.targets import Targets
from graph.text.footnote_marks import RAISED_DIGITS, TO_PLAIN

# A mark is raised, enclosed, before a stroke (as it was typed until the 1990s), or printed small and read as digits glued to a
# word or to the punctuation after it.
_MARK = re.compile(
    rf"[,.;:\"”»)》]{{0,2}}(?: ?(?P<raised>[{RAISED_DIGITS}]{{1,3}})|(?P<glued>\d{{1,3}})(?![\w/]|\.\d)|"
    r" ?[(\[<](?P<enclosed>\d{1,3})[)\]>]| ?(?P<stroke>\d{1,3})/(?![\w/]))"
)


def by_footnotes(document: Document, citations: tuple[Citation, ...], targets: Targets) -> tuple[Citation, ...]:
    """`citations` with the instruments that their footnotes identify."""
    notes = document.footnotes
    if not notes:
        return citations
    keys: dict[str, str] = {}
    for number, note in notes.items():
        acts = (c.id for c in citations if note.start <= c.start < note.end and c.kind == "resolution" and c.id)
        key = targets.adopted_through(next(acts, "")) or _by_treaty(document.text[note.start : note.end], targets)
        if key:
            keys[number] = key
    return tuple(_identified(citation, document.text, keys, targets) for citation in citations)


@cache
def _treaty_series() -> re.Pattern[str]:
    """A place in the Treaty Series, as any language writes it: a note may be in another than the text."""
    volume, number = one_of(s.treaty_volume for s in scripts()), one_of(s.treaty_number for s in scripts())
    return re.compile(rf"(?:{volume}) ?(?P<volume>\d{{1,4}})[^\d;.]{{1,14}}(?:{number})? ?(?P<number>\d{{3,5}})")


def _by_treaty(note: str, targets: Targets) -> str | None:
    treaty = _treaty_series().search(note)
    return targets.registered_as(f"{treaty['volume']}/{treaty['number']}") if treaty else None


def _identified(citation: Citation, text: str, keys: Mapping[str, str], targets: Targets) -> Citation:
    if citation.kind != "instrument" or citation.known:
        return citation
    mark = _MARK.match(text, citation.end)
    key = keys.get(str(int(mark[mark.lastgroup or 0].translate(TO_PLAIN)))) if mark else None
    target = targets.find("instrument", key) if key else None
    if target is None:
        return citation
    return citation._replace(id=target.id, label=target.label, known=True, via="footnote")
