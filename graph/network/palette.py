"""How things look on every page: a colour and a name for each kind of node and each family of verbs. Names are phrases of the
interface, which says them in each of its languages (`graph.view.speech`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from graph.kinds import Kind, Relation


class Look(NamedTuple):
    """How a kind of node looks: its colour, its shape (of vis-network), and its name."""

    color: str
    shape: str
    name: str


class Family(NamedTuple):
    """Verbs that do much the same with the work they cite: their colour, what they are called, which they are."""

    color: str
    name: str
    relations: tuple[Relation, ...]


KINDS: Mapping[Kind, Look] = {
    "resolution": Look("#1f6fb2", "dot", "Resolution"),
    "decision": Look("#38a3a5", "dot", "Decision"),
    "statement": Look("#6c8ebf", "dot", "Presidential statement"),
    "document": Look("#8d99ae", "square", "Document"),
    "instrument": Look("#c8553d", "diamond", "Instrument"),
    "entity": Look("#e0a526", "triangle", "Body or office"),
    "programme": Look("#7b9e3f", "triangleDown", "Programme"),
    "session": Look("#a78bb5", "hexagon", "Session"),
    "meeting": Look("#a78bb5", "hexagon", "Meeting"),
}
FAMILIES: Mapping[str, Family] = {
    "recall": Family(
        "#5b7fa6", "recalls, bears in mind, considers",
        ("recall", "bear-in-mind", "consider", "have-regard", "aware", "hear", "receive"),
    ),
    "reaffirm": Family(
        "#3a8f5c", "reaffirms, affirms, recognizes",
        ("reaffirm", "reiterate", "affirm", "recognize", "acknowledge", "emphasize", "stress", "convince", "believe", "declare", "express"),
    ),
    "welcome": Family(
        "#8a6fb0", "notes, welcomes, endorses",
        ("note", "take-note", "welcome", "endorse", "approve", "commend", "support", "condemn", "express-concern"),
    ),
    "act": Family(
        "#c2702e", "decides, requests, urges",
        ("decide", "request", "demand", "invite", "urge", "encourage", "call-upon", "determine", "adopt", "authorize",
         "establish", "recommend", "direct", "resolve", "desire"),
    ),
    "change": Family(
        "#b3364a", "amends, extends, terminates", ("amend", "extend", "suspend", "terminate", "supersede"),
    ),
    "ground": Family("#4d7c8a", "acts pursuant to, is guided by", ("pursuant-to", "guide", "base-on")),
    "mention": Family("#9aa5b1", "names", ("mention",)),
}  # fmt: skip
_FAMILY_OF = {relation: name for name, kin in FAMILIES.items() for relation in kin.relations}


def family(relation: Relation) -> str:
    """The family of a governing verb."""
    return _FAMILY_OF.get(relation, "mention")


def color(kind: Kind) -> str:
    """The colour of a kind of node."""
    return KINDS[kind].color
