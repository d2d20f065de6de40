"""The words by which a language tells what an organ has done: in decisions, reports and letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.kinds import Relation
from graph.languages.schema import told


@dataclass(frozen=True, kw_only=True)
class Past:
    """Regular expressions over the clean view."""

    verbs: Mapping[str, Relation] = told(
        "A pattern of a verb in the past tense → relation; the first that fits is taken.",
        en="the Assembly ‹recalled› its resolution", fr="l'Assemblée ‹a rappelé› sa résolution",
    )  # fmt: skip
    narrated: str = told(
        "What stands right before such a verb and its adverbs, besides what ends a clause: the organ or the meeting that is told "
        "of, where no relative clause tells of it ('in which the Assembly decided').",
        en="‹The General Assembly› recalled",
    )  # fmt: skip
