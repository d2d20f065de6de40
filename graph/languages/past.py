"""The words by which a language tells what an organ has done: in decisions, reports and letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Past:
    """Regular expressions over the clean view.

    `verbs`: pattern of a verb in the past tense → relation; the first that fits is taken.
    `narrated`: what stands right before such a verb and its adverbs, besides what ends a clause: the organ or the meeting
    that is told of, where no relative clause tells of it ('in which the Assembly decided').
    """

    verbs: Mapping[str, str]
    narrated: str
