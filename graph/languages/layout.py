"""The words by which a language lays out a resolution. Each grammar declares one `Layout`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.languages.past import Past
from graph.languages.schema import told


@dataclass(frozen=True, kw_only=True)
class Layout:
    """Regular expressions over the clean view; `{organ}` in them stands for any organ's name.

    A group that stands in several branches of a pattern is called `name`, `name_2`, …
    """

    joins_words: bool = told("Whether the language writes no spaces between words.")
    past: Past = told("How it tells what an organ has done.")
    voice: str = told(
        "An organ that begins to speak. What follows it opens the preamble or the operative part.", groups="organ!", places="organ!",
        en="‹The General Assembly,›", zh="‹大会,›", fr="‹L'Assemblée générale,›",
    )  # fmt: skip
    unlisted: str = told(
        "An organ that no list knows and that begins to speak, with the comma after it, or before the first number.",
        groups="organ!", en="‹The Tea Commission,› 1. Decides",
    )  # fmt: skip
    states: str = told(
        "An organ that opens a paragraph of a statement, after its quotation mark.", groups="organ!", places="organ!",
        en="‹\"The Security Council› recalls",
    )  # fmt: skip
    decided: str = told(
        "What opens a decision told in the past tense: the meeting, and the organ where that stands first.", places="organ",
        en="‹At its 5th plenary meeting›, on 1 May 2060, the Assembly decided",
    )  # fmt: skip
    recommends: str = told(
        "An organ that recommends a draft to another.", groups="organ! target", places="organ!",
        en="‹The Tea Commission recommends to the Economic and Social Council the adoption of the following draft resolution:›",
    )  # fmt: skip
    heading: str = told(
        "The document's own number before the voice, which its title may follow.", groups="number!", places="number!",
        en="‹Resolution 66/102›", zh="‹第66/102号决议›",
    )  # fmt: skip
    basis: str = told(
        "The bracketed line on whose report or recommendation the text was adopted.", groups="recommender", places="organ",
        en="‹[on the report of the Sixth Committee (A/66/475)]›", zh="‹[根据第六委员会的报告(A/66/475)通过]›",
    )  # fmt: skip
    adopted: str = told(
        "When and where it was adopted.", groups="date meeting organ", places="organ number",
        en="‹82nd plenary meeting, 9 December 2011›", zh="‹2011年12月9日第82次全体会议›",
    )  # fmt: skip
    dated: str = told(
        "The date of a resolution right after its number.", groups="date!", en="1820 (2008) ‹Of 19 June 2008›"
    )
    session: str = told(
        "The session in the header; `{ordinal}` stands for a number in words.", groups="session!", places="ordinal organ",
        en="‹Sixty-sixth session›", fr="‹Soixante-sixième session›",
    )  # fmt: skip
    agenda_item: str = told(
        "The items of the agenda in the header, `{item}` stands for one.",
        groups="items!",
        places="item!",
        en="‹Agenda item 83›",
    )
    preambular: str = told(
        "What a preambular paragraph opens with, wherever it stands.", en="‹Recalling› its", zh="‹回顾›其"
    )
    operative: str = told(
        "What an operative paragraph opens with, wherever it stands.",
        en="‹Requests the› Secretary-General",
        zh="‹决定›继续",
    )
    opening: str = told("What else may open a paragraph where it is known that one begins.", en="‹Noting› with")
    grounding: str = told(
        "What, told of one who speaks not as the United Nations does, opens a preambular paragraph in the third person too "
        "('1) Notes that …, 2) Recommends that …').", en="‹Notes› that",
    )  # fmt: skip
    clause_end: str = told(
        "The mark that ends a clause, so that an unbroken text can be parted there.", en="its work‹,›"
    )
    enumerator_after: str = told("What stands before the number of a paragraph inside a text, as assertions.")
    enumerator: str = told(
        "The number before an operative paragraph, `{mark}` where a full stop or a bracket stands.", groups="number!", places="mark!",
        en="‹1. ›Decides", zh="‹1.›决定",
    )  # fmt: skip
    subparagraph: str = told("The letter before a sub-paragraph.", groups="letter!", en="Requests: ‹(a) ›To report")
    annex: str = told("The heading of an annex.", groups="number", en="‹Annex› Rules", fr="‹Annexe› Règlement")
    line_ends: str = told(
        "With what a line before such a heading may end, beside the marks that end a sentence.",
        default="",
        zh="一项决‹议›",
    )
    typeset: Mapping[str, str] = told("Plain punctuation of the view → the language's own, for titles.", default={})
