"""The records of mandates: who is asked what, by when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

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
    the date to which `extends` (a mandate, a measure, in the text's words) is extended or established.
    """

    doc: str
    part: str
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
