"""What a language must declare so that the engine can tell what a clause does with what it names. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

from graph.kinds import Effect
from graph.languages.schema import absent, told

_EFFECTS: frozenset[str] = frozenset(get_args(Effect))


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleGrammar:
    """The words between a governing verb and a reference, and around it.

    Each pattern has no groups, over the clean view, for whole words where the language writes spaces. Where several fit at a
    place, the first of `CLASSES` is taken.
    """

    language: str = told("The two-letter code of the language.")
    spaced: bool = told("Whether the language writes spaces between words.", default=True)

    # Between the verb and the reference.
    link: str = absent(
        "Right after a verb, what joins its object to it, with adverbs.", en="Takes note‹ of› the report"
    )
    separator: str = absent(
        "What stands between the members of a list.", en="its resolution‹ and› the report", zh="决议‹和›报告"
    )
    again: str = absent(
        "The preposition of a verb that recalls, said again: one more of what it recalls follows.",
        ar="تشير إلى القرار 66/102‹، وإلى› تقرير الأمين العام",
    )
    under_again: str = absent(
        "A conjunction with the preposition of a standard, said again: one more standard follows.",
        en="in accordance with the Charter‹, and with› resolution 66/102",
    )
    joined: str = told(
        "A letter that means 'and' and is written together with the word after it.", default="", ar="القرار ‹و›التقرير"
    )
    joined_never: str = absent("What follows that letter in a word that begins with it of its own.", ar="و‹لاي›ة")
    changed: str = absent(
        "An earlier change, which makes what follows its act.", en="the mandate, ‹as amended by› resolution 66/102"
    )
    source: str = absent(
        "The act that follows set what stands before.", en="the measures ‹imposed by› resolution 66/102"
    )
    standard: str = absent(
        "The act that follows is basis or standard.",
        en="‹in accordance with› resolution 66/102",
        zh="‹根据›第66/102号决议",
    )
    agent: str = absent("Who follows does it.", en="the report issued ‹by› the Committee")
    effort: str = absent("Who follows does it, while an act does not.", en="welcomes the ‹efforts of› the Committee")
    within: str = absent("After the one who did it: where he did.", en="decided by the Council ‹in› its resolution")
    asking: str = absent(
        "A subordinate verb or noun by which who follows is asked.", en="recalling ‹its request to› the Committee"
    )
    asked_end: str = absent(
        "Right before a body that is asked, past the one who asks.", ar="‹طلبت الجمعية العامة إلى ›الأمين العام"
    )
    going_along: str = absent(
        "Who follows only goes along with those who are asked.",
        en="requests the Council, ‹in consultation with› the Committee",
    )
    deciding_to_ask: str = absent(
        "An infinitive by which an organ that decides asks who follows.", en="decides ‹to invite› the Committee to meet"
    )
    joint_before: str = absent(
        "The character right before a body that does what is asked as another does, with it.",
        zh="请联合国‹同›世界银行继续合作",
    )
    joint_after: str = absent(
        "What right after that body tells that both are asked.", zh="请联合国同世界银行‹继续›合作"
    )
    such_as: str = absent(
        "An example or a part of what was named follows.", en="its resolutions, ‹in particular› resolution 66/102"
    )
    clause: str = absent("A subordinate clause begins.", en="decides ‹that› the Committee shall meet")
    relative: str = absent(
        "A clause about what stands before begins, in which nobody is asked.",
        en="resolution 66/102, ‹in which› the Council met",
    )
    subject_leads: bool = told(
        "Whether the subject of a clause stands before its verb, also after a modifier in commas ('decides that, upon request, "
        "the Committee shall meet').",
        default=False,
    )
    predicate: str = absent("The verb of a clause, or an infinitive.", en="that the Committee ‹shall› meet")
    document: str = absent(
        "A noun of what somebody issues, or what holds something.",
        en="the ‹report› of the Committee",
        zh="委员会的‹报告›",
    )
    clear: str = absent("Words that change nothing.", en="recalling ‹the› resolution", zh="回顾‹其›决议")
    about: str = absent("A modifier that stands before its noun begins.", zh="‹关于›茶叶的第66/102号决议")
    numbered_end: str = absent(
        "Right before the number of an act: a modifier of it ends.", zh="回顾宣布茶叶年‹的›第66/102号决议"
    )
    about_end: str = absent("Such a modifier ends.", zh="关于茶叶‹的›第66/102号决议")

    # Right after a reference, or after the list of which it is a member.
    set_after: str = absent("What makes it the act that set what follows.", zh="第66/102号决议‹规定›的措施")
    part_after: str = absent(
        "A part of it, which may stand before what makes it so.", zh="第66/102号决议‹第3段›规定的措施"
    )
    of_after: str = absent(
        "It only belongs to what follows; whether that is a `document` tells owner from actor.",
        en="the Committee‹'s› report", zh="委员会‹的›报告",
    )  # fmt: skip
    having_after: str = absent(
        "Right after a body: what it only has, and does not do.", en="the safety of the Mission‹'s staff›"
    )
    owned_after: str = absent(
        "What stands between a body and its act, besides clear words.", zh="委员会‹题为《茶叶》的›决议"
    )
    adopted_after: str = absent(
        "What stands between a body and an instrument that it has adopted or made.", zh="会议‹通过的›《茶叶宣言》"
    )
    says_after: str = absent(
        "What makes an act that is recalled the subject of what it says.", zh="回顾第66/102号决议‹要求›各国合作"
    )
    done_after: str = absent(
        "Right after an act that a clause says is carried out: what is done for it, not what it set.",
        zh="执行第66/102号决议‹所采取›的措施",
    )
    named_end: str = absent(
        "Right before the name of an instrument: a modifier of it ends.", zh="回顾会议‹通过的›《茶叶宣言》"
    )
    modifier: str = absent(
        "All that stands between the verb and what it acts on, as one modifier of that.",
        zh="重申‹为茶农提供框架的›《茶叶公约》",
    )
    bracket_end: str = absent(
        "Right before the symbol of a document, in brackets: its noun, at which its modifiers end.",
        zh="注意到委员会提交‹的报告(›E/2044/12)",
    )
    owned_close: str = absent(
        "Right after a body that would be asked: what shows that it only tells whose what follows is.",
        zh="请秘书长‹的›代表出席",
    )
    subject_after: str = absent("It is the subject of a verb.")

    contracted: str = absent(
        "The preposition with which a reference by a mere noun begins, as one word with its article.",
        fr="en vertu ‹du› Traité",
    )
    asked_after: str = absent(
        "Right after a body, or the list of which it is a member, that is asked for itself behind what others are asked.",
        en="requests the Council to meet, and the Committee‹ to ›report",
    )
    recipient: str = absent(
        "What stands right before a body that only receives a document.",
        en="the report ‹submitted to the ›Council", fr="le rapport du Comité ‹au ›Conseil",
    )  # fmt: skip
    received: str = absent(
        "How the name of such a body begins, where its form tells it.", ru="доклад Комитета ‹Совету› Безопасности"
    )

    # What is decided of what an act set.
    changes: Mapping[str, Effect] = told(
        "A pattern of a verb of change where the organ does it → the effect.", values=_EFFECTS, default={},
        en="decides ‹to extend› the mandate", zh="决定‹延长›任务期限",
    )  # fmt: skip
    passives: Mapping[str, Effect] = told(
        "The same where it is said of what is changed.", values=_EFFECTS, default={},
        en="the mandate shall ‹be extended›", zh="措施‹应予终止›",
    )  # fmt: skip
    conditions: str = absent("What makes it no decision.", en="expresses its ‹intention› to extend the mandate")
    said_before: str = absent(
        "Right after such a verb: what points back to what the clause before named.",
        en="decides to extend‹ the said› mandate",
    )


CLASSES = (
    "again", "under_again", "separator", "changed", "source", "standard", "agent", "effort", "within", "going_along",
    "deciding_to_ask", "asking", "such_as", "about_end", "about",
    "relative", "clause", "predicate", "document", "clear",
)  # fmt: skip
"""The fields that hold the words of a clause, in the order in which they are tried."""
