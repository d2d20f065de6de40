"""What the words before a reference make it, were it to stand there."""

from __future__ import annotations

from typing import NamedTuple

from graph.kinds import Relation, Role

ASKING = frozenset(
    {"request", "invite", "urge", "encourage", "call-upon", "demand", "authorize", "direct", "recommend"}
)
COMMENDING = frozenset({"commend"})
DECIDING = frozenset({"decide", "extend", "amend", "suspend", "terminate", "supersede"})
GROUNDING = frozenset({"pursuant-to", "base-on", "guide"})


class Slot(NamedTuple):
    """The role of a work and that of a body at a place; `sets`: such a work set what stands before."""

    work: Role
    body: Role
    sets: bool = False


OBJECT = Slot("object", "mention", True)  # no verb acts on a body but one that makes it
MADE = Slot("object", "object")
ASKED = Slot("mention", "addressee")
COMMENDED = Slot("object", "addressee")
DECIDED = Slot("object", "mention", True)
STANDARD = Slot("pursuant", "mention")
SOURCE = Slot("pursuant", "actor", True)
CHANGED = Slot("pursuant", "actor")
AGENT = Slot("pursuant", "actor")
OWNING = Slot("mention", "owner")
SUBJECT = Slot("mention", "actor")
OTHER = Slot("mention", "mention")


def slot_of(relation: Relation) -> Slot:
    """What stands right after a governing verb."""
    if relation in ASKING:
        return ASKED
    if relation in COMMENDING:
        return COMMENDED
    if relation in DECIDING:
        return DECIDED
    if relation == "establish":
        return MADE
    return STANDARD if relation in GROUNDING else OBJECT
