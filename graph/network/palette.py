"""How things look on every page: a colour and a name for each kind of node and each family of verbs."""

from __future__ import annotations

from graph.kinds import Kind, Relation

# Kind → colour, shape (of vis-network), name in English and Chinese.
KINDS = {
    "resolution": ("#1f6fb2", "dot", "Resolution", "决议"),
    "decision": ("#38a3a5", "dot", "Decision", "决定"),
    "statement": ("#6c8ebf", "dot", "Presidential statement", "主席声明"),
    "document": ("#8d99ae", "square", "Document", "文件"),
    "instrument": ("#c8553d", "diamond", "Instrument", "文书"),
    "entity": ("#e0a526", "triangle", "Body or office", "机构"),
    "programme": ("#7b9e3f", "triangleDown", "Programme", "方案"),
    "session": ("#a78bb5", "hexagon", "Session", "届会"),
    "meeting": ("#a78bb5", "hexagon", "Meeting", "会议"),
}
# Verbs in families, each with a colour: what they do with the work they cite.
FAMILIES = {
    "recall": (
        "#5b7fa6", "recalls, bears in mind, considers", "回顾、铭记、审议",
        ("recall", "bear-in-mind", "consider", "have-regard", "aware", "hear", "receive"),
    ),
    "reaffirm": (
        "#3a8f5c", "reaffirms, affirms, recognizes", "重申、申明、确认",
        ("reaffirm", "reiterate", "affirm", "recognize", "acknowledge", "emphasize", "stress", "convince", "believe", "declare", "express"),
    ),
    "welcome": (
        "#8a6fb0", "notes, welcomes, endorses", "注意到、欢迎、赞同",
        ("note", "take-note", "welcome", "endorse", "approve", "commend", "support"),
    ),
    "act": (
        "#c2702e", "decides, requests, urges", "决定、请、敦促",
        ("decide", "request", "demand", "invite", "urge", "encourage", "call-upon", "determine", "adopt", "authorize",
         "establish", "recommend", "direct", "resolve", "desire"),
    ),
    "change": (
        "#b3364a", "amends, extends, terminates", "修正、延长、终止",
        ("amend", "extend", "suspend", "terminate", "supersede", "condemn", "express-concern"),
    ),
    "ground": ("#4d7c8a", "acts pursuant to, is guided by", "依照、遵循", ("pursuant-to", "guide", "base-on")),
    "mention": ("#9aa5b1", "names", "提及", ("mention",)),
}  # fmt: skip
_FAMILY_OF = {relation: name for name, (_, _, _, relations) in FAMILIES.items() for relation in relations}


def family(relation: Relation) -> str:
    """The family of a governing verb."""
    return _FAMILY_OF.get(relation, "mention")


def color(kind: Kind) -> str:
    """The colour of a kind of node."""
    return KINDS[kind][0]
