"""How things look on every page: a colour and a name for each kind of node and each family of verbs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from graph.kinds import Kind, Relation


class Look(NamedTuple):
    """How a kind of node looks: its colour, its shape (of vis-network), and its name in English and Chinese."""

    color: str
    shape: str
    en: str
    zh: str


class Family(NamedTuple):
    """Verbs that do much the same with the work they cite: their colour, what they are called in English and Chinese, which they are."""

    color: str
    en: str
    zh: str
    relations: tuple[Relation, ...]


KINDS: Mapping[Kind, Look] = {
    "resolution": Look("#1f6fb2", "dot", "Resolution", "决议"),
    "decision": Look("#38a3a5", "dot", "Decision", "决定"),
    "statement": Look("#6c8ebf", "dot", "Presidential statement", "主席声明"),
    "document": Look("#8d99ae", "square", "Document", "文件"),
    "instrument": Look("#c8553d", "diamond", "Instrument", "文书"),
    "entity": Look("#e0a526", "triangle", "Body or office", "机构"),
    "programme": Look("#7b9e3f", "triangleDown", "Programme", "方案"),
    "session": Look("#a78bb5", "hexagon", "Session", "届会"),
    "meeting": Look("#a78bb5", "hexagon", "Meeting", "会议"),
}
FAMILIES: Mapping[str, Family] = {
    "recall": Family(
        "#5b7fa6", "recalls, bears in mind, considers", "回顾、铭记、审议",
        ("recall", "bear-in-mind", "consider", "have-regard", "aware", "hear", "receive"),
    ),
    "reaffirm": Family(
        "#3a8f5c", "reaffirms, affirms, recognizes", "重申、申明、确认",
        ("reaffirm", "reiterate", "affirm", "recognize", "acknowledge", "emphasize", "stress", "convince", "believe", "declare", "express"),
    ),
    "welcome": Family(
        "#8a6fb0", "notes, welcomes, endorses", "注意到、欢迎、赞同",
        ("note", "take-note", "welcome", "endorse", "approve", "commend", "support", "condemn", "express-concern"),
    ),
    "act": Family(
        "#c2702e", "decides, requests, urges", "决定、请、敦促",
        ("decide", "request", "demand", "invite", "urge", "encourage", "call-upon", "determine", "adopt", "authorize",
         "establish", "recommend", "direct", "resolve", "desire"),
    ),
    "change": Family(
        "#b3364a", "amends, extends, terminates", "修正、延长、终止",
        ("amend", "extend", "suspend", "terminate", "supersede"),
    ),
    "ground": Family("#4d7c8a", "acts pursuant to, is guided by", "依照、遵循", ("pursuant-to", "guide", "base-on")),
    "mention": Family("#9aa5b1", "names", "提及", ("mention",)),
}  # fmt: skip
_FAMILY_OF = {relation: name for name, kin in FAMILIES.items() for relation in kin.relations}


def family(relation: Relation) -> str:
    """The family of a governing verb."""
    return _FAMILY_OF.get(relation, "mention")


def color(kind: Kind) -> str:
    """The colour of a kind of node."""
    return KINDS[kind].color
