"""What a language must declare so that the engine can tell what a clause does with what it names. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from graph.kinds import Effect
from graph.patterns.scan import NEVER


@dataclass(frozen=True, slots=True)
class RoleGrammar:
    """The words between a governing verb and a reference, and around it, of one language.

    Each is a regular expression without groups over the clean view, for whole words where the language writes spaces
    (`spaced`). Where several fit at a place, the first of this order is taken:

    `link`: right after the verb, what joins its object to it ('Takes note *of*', 'Calls *upon*'), with adverbs.
    `separator`: between the members of a list.
    `changed`: an earlier change, which makes what follows its act ('as modified by', 'as last renewed in').
    `source`: the act that follows set what stands before ('imposed by', 'contained in', 'as set out in').
    `standard`: the act that follows is basis or standard ('pursuant to', 'in accordance with', 'violations of').
    `agent`: who follows does it ('by'). `effort`: so does who follows, and an act does not ('the efforts of').
    `within`: after the one who did it, where he did ('by the Council *in* its resolution').
    `asking`: a subordinate verb or noun by which who follows is asked ('requested', 'its request to').
    `such_as`: an example or part of what was named follows ('in particular', 'including').
    `clause`: a subordinate clause begins ('that', 'in which').
    `predicate`: its verb, or an infinitive ('to', 'shall', 'should').
    `document`: a noun of what is issued by somebody, or holds something ('report', 'resolutions').
    `clear`: words that change nothing ('the', 'relevant', 'paragraph', 'the provisions of').
    `about`, `about_end`: a modifier that stands before its noun begins, and ends (关于…的).

    Right after a reference, or after the list of which it is a member:
    `set_after`: what makes it the act that set what follows (规定的). `part_after`: a part of it ('第3段'), which
    may stand before these. `of_after`: it only belongs to what follows ('the Committee's', 的); whether that is one
    of `document` tells owner from actor. `owned_after`: what stands between a body and its act, besides clear words.
    `subject_after`: it is the subject of a verb.

    What is decided of what an act set, pattern → effect:
    `changes`: a verb of change where the organ does it ('extend', 'lifts'). `passives`: where it is said of what is
    changed ('shall be extended'). `conditions`: what makes it no decision ('unless', 'intention', 'review').
    `said_before`: right after such a verb, what points back to what the clause before named ('the said').
    """

    language: str
    link: str = NEVER
    separator: str = NEVER
    changed: str = NEVER
    source: str = NEVER
    standard: str = NEVER
    agent: str = NEVER
    effort: str = NEVER
    within: str = NEVER
    asking: str = NEVER
    such_as: str = NEVER
    clause: str = NEVER
    predicate: str = NEVER
    document: str = NEVER
    clear: str = NEVER
    changes: Mapping[str, Effect] = field(default_factory=dict)
    passives: Mapping[str, Effect] = field(default_factory=dict)
    conditions: str = NEVER
    said_before: str = NEVER
    spaced: bool = True
    about: str = NEVER
    about_end: str = NEVER
    set_after: str = NEVER
    part_after: str = NEVER
    of_after: str = NEVER
    owned_after: str = NEVER
    subject_after: str = NEVER


CLASSES = (
    "separator", "changed", "source", "standard", "agent", "effort", "within", "asking", "such_as", "about_end", "about",
    "clause", "predicate", "document", "clear",
)  # fmt: skip
"""The fields that hold the words of a clause, in the order in which they are tried."""
