"""What became of an act → its state as of a date: in force, extended, amended, superseded, suspended, terminated, expired."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

EventKind = Literal["extend", "renew", "amend", "suspend", "terminate", "replace", "follow", "until", "prolong"]
StateName = Literal["in force", "extended", "amended", "superseded", "suspended", "terminated", "expired"]

_ENDING: dict[str, StateName] = {"terminate": "terminated", "replace": "superseded"}
_CHANGING: dict[str, StateName] = {"extend": "extended", "renew": "extended", "prolong": "extended", "amend": "amended"}


@dataclass(frozen=True, slots=True)
class Event:
    """Something that became of an act: `by` is the act that says so, in its paragraph `part`, on `date` (None: not known).

    `until` is of the act itself: what it sets lasts until `end`. `prolong`: a later act sets a later `end` for the same body.
    """

    kind: EventKind
    date: str | None
    by: str
    part: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class ActState:
    """The state of an act as of a date (None: as of all that is known), and the events that tell it, in their order.

    `newer` is the act that follows it in its series, None where there is none yet.
    """

    act: str
    as_of: str | None
    name: StateName
    events: tuple[Event, ...]
    newer: str | None


def state_of(act: str, events: Iterable[Event], as_of: str | None = None) -> ActState:
    """The state of `act`. What has no date is taken for known; what was after `as_of` has not happened yet.

    An act that ends does not come back. It has expired where all that it sets has come to its end, and nothing extended it.
    """
    known = [event for event in events if event.kind == "until" or not (as_of and event.date and event.date > as_of)]
    known.sort(key=lambda event: (event.date or "", event.by, event.part or ""))
    newer = [event.by for event in known if event.kind == "follow"]
    return ActState(act, as_of, _name(known, as_of), tuple(known), newer[-1] if newer else None)


def _name(events: Sequence[Event], as_of: str | None) -> StateName:
    name: StateName = "in force"
    ends: list[str] = []
    for event in events:
        ends += [event.end] if event.end else []
        if event.kind in _ENDING:
            return _ENDING[event.kind]
        if event.kind == "suspend":
            name = "suspended"
        elif event.kind in _CHANGING:
            name = _CHANGING[event.kind]
    told = {event.by for event in events if event.end}  # the acts whose end is known
    open_ended = any(event.kind in ("extend", "renew") and event.by not in told for event in events)
    has_ended = bool(ends) and as_of is not None and max(ends) < as_of and not open_ended
    return "expired" if has_ended else name
