"""Whose number it is: the body that adopted a resolution or decision of which the text gives the number only.

In this order: the body named with it, 'its' by the organ that speaks, a noun such as 'the Council' by what it last
stood for, the form of the number, the document's own body. A body whose resolutions are never numbered in that form
(`graph.symbols.fits`) does not own it, whatever the text seems to say. Unless a body is named, one that adopted nothing of
that session in the year of the date (`graph.symbols.dated`) stands back for one that did: resolution 45/17 of 2020 is the
Human Rights Council's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graph.find.grammar import GENERIC, OWN
from graph.model import Document
from graph.resolve.bodies import Bodies
from graph.symbols import Number, dated, fits

_BY_SHAPE: Mapping[str, tuple[str, ...]] = {
    "year": ("sc",), "bare": (), "annual": ("ecosoc",), "roman": ("ga", "ecosoc"), "session": ("ga", "hrc"),
}  # fmt: skip


def owner_of(
    number: Number, said: str | None, date: str | None, voice: str | None, document: Document, bodies: Bodies
) -> str | None:
    """The authority key of the owner; None where nothing tells.

    `said` is what the text says (a key, or one of the grammar's marks), `date` (ISO 8601) when it was adopted, `voice` the
    organ that speaks there, `bodies` what has been named so far.
    """
    candidates = [key for key in _candidates(number, said, voice, document, bodies) if key and fits(key, number)]
    if date is None or not candidates or candidates[0] == said:
        return next(iter(candidates), None)
    year = int(date[:4])
    if dated(candidates[0], number, year) is False:
        return next((key for key in candidates if dated(key, number, year)), candidates[0])
    return candidates[0]


def _candidates(
    number: Number, said: str | None, voice: str | None, document: Document, bodies: Bodies
) -> Iterable[str | None]:
    if said == OWN:
        yield voice or document.body
    elif said and said.startswith(GENERIC):
        yield from bodies.called(said.removeprefix(GENERIC))
    elif said:
        yield said
    if number.shape == "session" and (voice or document.body) == "hrc":
        yield "hrc" if number.period.isdigit() and int(number.period) <= (document.session or 60) else "ga"
    if number.shape in ("roman", "annual"):
        yield voice or document.body
    yield from _BY_SHAPE[number.shape]
