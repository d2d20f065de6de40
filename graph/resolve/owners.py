"""Whose number it is: the bodies that may have adopted a resolution or decision of which the text gives the number only.

In this order: the body named with it, 'its' by the organ that speaks (where none does, the Assembly if its session was in the
year of the date, else the one named last), a noun such as 'the Council' by what it last stood for, the form of the number, the
document's own body. A body that adopts no acts (an office, a post, a mission), or none that are numbered in that form, owns no
number, whatever the text seems to say. An organ that speaks does not mean the Human Rights Council, which it has not named, by a
number alone: it may be a number of a conference that the authority does not know.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.dates import PartialDate
from graph.model import Document
from graph.numbering import Numbering
from graph.numbers import Number
from graph.references import BodyNoun, NamedBody, Owner, Voice
from graph.resolve.named_bodies import Bodies


@dataclass(frozen=True, slots=True)
class NumberPlace:
    """Where a number stands: the document, the organ that speaks there, the index of the section."""

    document: Document
    voice: str | None
    section: int

    @property
    def speaks(self) -> str | None:
        """The key of the organ that speaks at the place, or whose act the document is."""
        return self.voice or self.document.body


def owners_of(
    number: Number,
    said: Owner | None,
    date: PartialDate | None,
    place: NumberPlace,
    bodies: Bodies,
    numbering: Numbering,
) -> tuple[str, ...]:
    """The authority keys of those who may own `number`, the likeliest first.

    `said` is what the text says, `date` when it was adopted, `bodies` what has been named so far.
    """
    found = [key for key in _candidates(number, said, date, place, bodies, numbering) if key]
    if isinstance(said, BodyNoun) and number.shape == "session":
        # 'Resolution 42/12 of the Council', which may be the Human Rights Council's, is none of the Assembly's.
        by_form = numbering.table.by_form(number.shape)
        if bodies.is_called(said.noun, by_form):
            found = [key for key in found if bodies.is_called(said.noun, (key,))]
    return tuple(dict.fromkeys(key for key in found if numbering.numbers_so(key, number)))


def _candidates(
    number: Number,
    said: Owner | None,
    date: PartialDate | None,
    place: NumberPlace,
    bodies: Bodies,
    numbering: Numbering,
) -> Iterator[str | None]:
    speaks = place.speaks
    match said:
        case Voice():
            dated = date and numbering.dated(numbering.table.of_sessions, number, date)
            yield speaks or (numbering.table.of_sessions if dated else bodies.last(place.section))
        case BodyNoun(noun):
            called = list(bodies.called(noun))
            yield from called
            if not called and not bodies.is_called(noun, (speaks, *numbering.table.by_form(number.shape))):
                return  # 'the Board': nobody that is known
        case NamedBody(key):
            yield key
    if speaks in numbering.table.if_named(number.shape):
        held = place.document.session or numbering.table.held_until_now(speaks or "")
        yield speaks if number.with_stroke and number.ordinal <= held else numbering.table.of_sessions
    if number.shape in ("roman", "annual"):
        yield speaks
    named_first = numbering.table.if_named(number.shape) if speaks else ()
    for key in numbering.table.by_form(number.shape):
        if key not in named_first or bodies.named_in(key, place.section):
            yield key
