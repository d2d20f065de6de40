"""Whose number it is: the body that adopted a resolution or decision of which the text gives the number only.

In this order: the body named with it, 'its' by the organ that speaks, a noun such as 'the Council' by what it last
stood for, the form of the number, the document's own body. A body whose resolutions are never numbered in that form
(`graph.symbols.fits`) does not own it, whatever the text seems to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graph.find.grammar import GENERIC, OWN
from graph.model import Document
from graph.resolve.bodies import Bodies
from graph.symbols import Number, fits

_BY_SHAPE: Mapping[str, tuple[str, ...]] = {
    "year": ("sc",), "bare": (), "annual": ("ecosoc",), "roman": ("ga", "ecosoc"), "session": ("ga", "hrc"),
}  # fmt: skip


def owner_of(number: Number, said: str | None, voice: str | None, document: Document, bodies: Bodies) -> str | None:
    """The authority key of the owner; None where nothing tells.

    `said` is what the text says (a key, or one of the grammar's marks), `voice` the organ that speaks there, `bodies`
    what has been named so far.
    """
    for candidate in _candidates(number, said, voice, document, bodies):
        if candidate and fits(candidate, number):
            return candidate
    return None


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
        yield voice
    yield from _BY_SHAPE[number.shape]
