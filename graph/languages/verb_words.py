"""The verbs that govern what a paragraph cites."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.kinds import Relation
from graph.languages.schema import told


@dataclass(frozen=True, kw_only=True)
class VerbWords:
    """'Recalling', 'Takes note of', at the start of a clause."""

    verbs: Mapping[str, Relation] = told(
        "A pattern of a governing verb at the start of a clause → its relation, an individual of the vocabulary.",
        en="‹Recalling› its resolution", zh="‹回顾›其第66/102号决议", fr="‹Rappelant› sa résolution", es="‹Recordando› su resolución",
        ru="‹Ссылаясь› на свою резолюцию",
    )  # fmt: skip
    opening_verbs: Mapping[str, Relation] = told(
        "The same, only at the start of a paragraph.", en="‹Pursuant to› resolution 66/102"
    )
    adverbs: str = told("What may stand before a verb.", en="‹Also ›recalling", zh="‹又›回顾")
    clause_start: str = told("What ends right before a clause begins.", en="its work‹,› recalling", zh="工作‹,›回顾")
    speaker: str = told(
        "An organ that begins a sentence, before its verb.", en="‹The Security Council› recalls", zh="‹大会›回顾"
    )
