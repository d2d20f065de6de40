"""What the words before a reference make it, were it to stand there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from graph.kinds import GROUNDING, Relation, Role

ASKING = frozenset(
    {"request", "invite", "urge", "encourage", "call-upon", "demand", "authorize", "direct", "recommend"}
)
COMMENDING = frozenset({"commend"})
DECIDING = frozenset({"decide", "extend", "amend", "suspend", "terminate", "supersede"})
HOLDING = frozenset({"convince", "believe", "desire"})  # what is held, not what is acted on: 'Convinced that …'
NAMING = frozenset({"recall", "take-note"})  # their object is a thing, not what is done with it
OF_THINGS = NAMING | {
    "welcome",
    "consider",
    "hear",
    "receive",
    "note",
    "acknowledge",
}  # what they act on may be a thing called by a symbol

OF_MODIFIED = OF_THINGS | {"reaffirm", "bear-in-mind"}  # after which a modifier may stand before what they act on


Before = Literal["", "document", "work", "body"]
"""What stands right before: a document's noun, a work, a body, or none of them."""


class ExpectedRoles(NamedTuple):
    """The role of a work and that of a body at a place; `sets`: such a work set what stands before."""

    work: Role
    body: Role
    sets: bool = False


OBJECT = ExpectedRoles("object", "mention", True)  # no verb acts on a body but one that makes it
MADE = ExpectedRoles("object", "object")
ASKED = ExpectedRoles("mention", "addressee")
COMMENDED = ExpectedRoles("object", "addressee")
DECIDED = ExpectedRoles("object", "mention", True)
STANDARD = ExpectedRoles("pursuant", "mention")
SOURCE = ExpectedRoles("pursuant", "actor", True)
CHANGED = ExpectedRoles("pursuant", "actor")
AGENT = ExpectedRoles("pursuant", "actor")
OWNING = ExpectedRoles("mention", "owner")
SUBJECT = ExpectedRoles("mention", "actor")
OTHER = ExpectedRoles("mention", "mention")
BEGINNING: Mapping[str, ExpectedRoles] = {
    "changed": CHANGED, "source": SOURCE, "standard": STANDARD, "effort": SUBJECT, "asking": ASKED
}  # fmt: skip
"""Classes of words that begin a modifier, by what a reference in it is."""


def slot_of(relation: Relation) -> ExpectedRoles:
    """What stands right after a governing verb."""
    if relation in ASKING:
        return ASKED
    if relation in COMMENDING:
        return COMMENDED
    if relation in DECIDING:
        return DECIDED
    if relation == "establish":
        return MADE
    if relation in HOLDING:
        return SUBJECT
    return STANDARD if relation in GROUNDING else OBJECT
