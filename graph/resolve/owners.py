"""Whose number it is: the body that adopted a resolution or decision of which the text gives the number only.

In this order: the body named with it, 'its' by the organ that speaks (where none does, the Assembly if its session was in the
year of the date, else the one named last), a noun such as
'the Council' by what it last stood for, the form of the number, the document's own body. A body whose resolutions are never
numbered in that form (`graph.symbols.fits`) does not own it, whatever the text seems to say. Unless a body is named, one
that adopted nothing of that session in the year of the date (`graph.symbols.dated`) stands back for one that did: resolution
45/17 of 2020 is the Human Rights Council's. An organ that speaks does not mean that Council, which it has not named, by a
number alone: it may be a number of a conference that the authority does not know.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graph.languages.grammar import GENERIC, OWN
from graph.model import Document
from graph.resolve.bodies import Bodies
from graph.symbols import Number, dated, fits

_BY_SHAPE: Mapping[str, tuple[str, ...]] = {
    "year": ("sc",), "bare": (), "annual": ("ecosoc",), "roman": ("ga", "ecosoc"), "session": ("ga", "hrc"),
}  # fmt: skip


def owner_of(
    number: Number,
    said: str | None,
    date: str | None,
    voice: str | None,
    document: Document,
    bodies: Bodies,
    section: int,
) -> str | None:
    """The authority key of the owner; None where nothing tells.

    `said` is what the text says (a key, or one of the grammar's marks), `date` (ISO 8601) when it was adopted, `voice` the
    organ that speaks there, `bodies` what has been named so far, `section` the index of the section it stands in.
    """
    year = int(date[:4]) if date else None
    candidates = _candidates(number, said, year, voice, document, bodies, section)
    owner = next((key for key in candidates if key and fits(key, number)), None)
    if year is None or (owner is not None and owner == said):
        return owner
    if owner is not None and dated(owner, number, year) is not False:
        return owner
    return next((key for key in _BY_SHAPE[number.shape] if fits(key, number) and dated(key, number, year)), owner)


def _candidates(
    number: Number,
    said: str | None,
    year: int | None,
    voice: str | None,
    document: Document,
    bodies: Bodies,
    section: int,
) -> Iterable[str | None]:
    speaks = voice or document.body
    if said == OWN:
        yield speaks or ("ga" if year and dated("ga", number, year) else bodies.last(section))
    elif said and said.startswith(GENERIC):
        yield from bodies.called(said.removeprefix(GENERIC))
    elif said:
        yield said
    if number.shape == "session" and speaks == "hrc":
        yield "hrc" if number.period.isdigit() and int(number.period) <= (document.session or 60) else "ga"
    if number.shape in ("roman", "annual"):
        yield speaks
    yield from (key for key in _BY_SHAPE[number.shape] if key != "hrc" or speaks is None or bodies.named(key))
