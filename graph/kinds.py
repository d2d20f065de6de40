"""What a citation can be: of what kind its target is, with what verb, in what role, to what effect, and how it is known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

ActKind = Literal["resolution", "decision", "statement"]
"""What bodies adopt."""

Kind = Literal[
    "resolution", "decision", "statement", "document", "instrument", "entity", "session", "meeting", "programme"
]  # fmt: skip
"""What a reference, a citation or its target is of."""

Special = Literal["S", "ES"]
"""What a session is that is no regular one: special, emergency special. Its number begins so."""

# Acts that are numbered in series; all acts; what goes by a symbol; and the works that a document cites: what it names
# otherwise is a thing or an event.
NUMBERED: frozenset[Kind] = frozenset({"resolution", "decision"})
ACTS: frozenset[Kind] = frozenset({*NUMBERED, "statement"})
SYMBOLLED: frozenset[Kind] = frozenset({*ACTS, "document"})
WORKS: frozenset[Kind] = frozenset({*SYMBOLLED, "instrument"})

Relation = Literal[
    "acknowledge", "adopt", "affirm", "amend", "approve", "authorize", "aware", "base-on", "bear-in-mind", "believe", "call-upon",
    "commend", "condemn", "consider", "convince", "decide", "declare", "demand", "desire", "determine", "direct", "emphasize",
    "encourage", "endorse", "establish", "express", "express-concern", "extend", "guide", "have-regard", "hear", "invite",
    "mention", "note", "pursuant-to", "reaffirm", "recall", "receive", "recognize", "recommend", "reiterate", "request", "resolve",
    "stress", "supersede", "support", "suspend", "take-note", "terminate", "urge", "welcome",
]  # fmt: skip
"""The governing verb of a citation, as an English lemma; 'mention' where none governs it. The ontology has a concept for each."""

# The verbs of which an edge is stated only where they change what an act set.
CHANGING: frozenset[Relation] = frozenset({"amend", "extend", "suspend", "terminate", "supersede"})
# The verbs that say on what the organ bases what it does.
GROUNDING: frozenset[Relation] = frozenset({"pursuant-to", "base-on", "guide"})

Role = Literal["object", "addressee", "pursuant", "owner", "actor", "mention"]
"""What the governing verb of its clause does with a reference."""

Via = Literal["explicit", "list", "short-form", "anaphora", "footnote", "link", "version"]
"""How a citation is said, or by what it is known."""

Ground = Literal["series", "date", "versions"]
"""Why a number is doubted: no series has it; its date is not of its session or year; versions do not say the same."""

Effect = Literal["extend", "renew", "amend", "suspend", "terminate", "replace"]
"""What a clause decides of what an earlier act set."""


_KINDS: Mapping[str, Kind] = {kind: kind for kind in get_args(Kind)}


def kind_of(written: str) -> Kind:
    """The kind that is written so. Raises KeyError where there is none."""
    return _KINDS[written]
