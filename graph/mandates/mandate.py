"""The records of mandates: who is asked what, by when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from graph.model import Part

AddresseeKind = Literal["entity", "states", "other"]


@dataclass(frozen=True, slots=True)
class Addressee:
    """Who is asked: the words without article, what they stand for, and the authority's key where a body is known."""

    text: str
    kind: AddresseeKind
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """When something is due: a session ('GA/78'), a date (ISO 8601), or a period or occasion in the text's words."""

    session: str | None = None
    date: str | None = None
    within: str | None = None


@dataclass(frozen=True, slots=True)
class Mandate:
    """One asking clause of an operative paragraph.

    `start` and `end` are code points of the source text, `quote` the words there. `verb` is an English lemma, `action` what is
    asked in the text's words, `report_to` to whom a report is due, `frequency` how often ('annual', 'every 3 months'), `until`
    the date to which `extends` (a mandate, a measure, in the text's words) is extended or established. `report_to_id` and
    `extends_id` are the authority's keys of the bodies that these words name, where they are known.
    """

    doc: str
    part: Part
    lang: str
    start: int
    end: int
    verb: str
    addressees: tuple[Addressee, ...]
    action: str | None
    report_to: str | None
    due: Due
    frequency: str | None
    until: str | None
    extends: str | None
    quote: str
    report_to_id: str | None = None
    extends_id: str | None = None


@dataclass(frozen=True, slots=True)
class WorkMandate:
    """A mandate of the work `doc`, as its versions settle it, in the words (of `lang`) of the first of its witnesses.

    `part` is the paragraph, `number` counts its mandates from 1, `versions` are the texts of the work, which may be more than
    tell of it. The other fields are those of `Mandate`.
    """

    doc: str
    part: Part
    number: int
    lang: str
    verb: str
    addressees: tuple[Addressee, ...]
    action: str | None
    report_to: str | None
    report_to_id: str | None
    due: Due
    frequency: str | None
    until: str | None
    extends: str | None
    extends_id: str | None
    witnesses: tuple[Mandate, ...]
    versions: int


def place_of(mandate: WorkMandate) -> tuple[str, int, str, int]:
    """What sorts mandates by acts, paragraphs and clauses."""
    return mandate.doc, mandate.part.number or 0, mandate.part, mandate.number
