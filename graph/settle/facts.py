"""The records of what the versions of a work say together. All are frozen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from graph.kinds import Effect, Kind, Relation, Role, Via
from graph.model import Document, Part, Reading
from graph.pinpoint_units import Pinpoint

Reason = Literal["digits", "letters", "year", "reading", "number", "alone", "divided", "series", "date"]
"""How what a version says differs from what is settled.

`digits`: a figure or two are others; `letters`: the letters of a symbol are others; `year`: the number is the same, its year
is not; `reading`: the figures are the same, the program took them for the act of another body; `number`: another number
altogether; `alone`: no other version says anything there; `divided`: as many versions say one thing as another; `series`:
the body's series has no such number; `date`: all say this number, under a date that cannot be its.
"""


class Witness(NamedTuple):
    """A place in a version that tells of a citation: `id` and `label` are what it says itself, None where it leaves that open."""

    lang: str
    part: Part
    start: int
    end: int
    text: str
    id: str | None
    via: Via
    label: str | None = None


class Fact(NamedTuple):
    """A citation of the work `doc`, as its witnesses settle it; `id` is None where all of them leave it open.

    `via` is that of the clearest witness; the witnesses are in the order in which texts are mostly drafted. `versions` are the
    texts of the work, which may be more than tell of it. Where it is left open, `problem` tells why, as far as a version does, and
    `candidates` what it may be.
    """

    doc: str
    part: Part
    kind: Kind
    id: str | None
    label: str | None
    relation: Relation
    role: Role
    effect: Effect | None
    date: str | None
    title: str | None
    pinpoint: Pinpoint
    via: Via
    known: bool
    witnesses: tuple[Witness, ...]
    versions: int
    problem: str = ""
    candidates: tuple[str, ...] = ()

    @property
    def languages(self) -> tuple[str, ...]:
        """The versions that tell of it, each once."""
        return tuple(dict.fromkeys(witness.lang for witness in self.witnesses))


@dataclass(frozen=True, slots=True)
class Said:
    """What some of the versions say at one place."""

    id: str | None
    witnesses: tuple[Witness, ...]


@dataclass(frozen=True, slots=True)
class Dispute:
    """A place in the work `doc` where its versions do not say the same.

    `settled` is what is taken for right, None where nothing is; `against` is what is said otherwise, `for_it` by whom the
    settled is. `sure` is between 0 and 1: how likely it is that what is said otherwise is wrong.
    """

    doc: str
    part: Part
    kind: Kind
    settled: str | None
    for_it: tuple[Witness, ...]
    against: tuple[Said, ...]
    reason: Reason
    sure: float


@dataclass(frozen=True, slots=True)
class Settled:
    """A work: its versions by language, in which what is left open or told wrongly is as the others tell it; its facts; its
    disputes; the documents that are known of it by their metadata alone."""

    id: str
    readings: tuple[Reading, ...]
    facts: tuple[Fact, ...]
    disputes: tuple[Dispute, ...] = field(default=())
    records: tuple[Document, ...] = field(default=())
