"""The words by which a language lays out a resolution. Each grammar declares one `Layout`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from graph.languages.past import Past


@dataclass(frozen=True, slots=True)
class Layout:
    """Regular expressions over the clean view; `{organ}` in them stands for any organ's name.

    A group that stands in several branches of a pattern is called `name`, `name_2`, …

    `joins_words`: the language writes no spaces between words. `past`: how it tells what an organ has done.
    `voice`: an organ that begins to speak; groups `organ`. What follows it opens the preamble or the operative part.
    `unlisted`: an organ that no list knows and that begins to speak, with the comma after it, or before the first number;
    group `organ`.
    `states`: an organ that opens a paragraph of a statement, after its quotation mark. `decided`: what opens a decision told in
    the past tense: the meeting, and the organ where that stands first.
    `recommends`: an organ that recommends a draft to another; groups `organ`, `target`.
    `heading`: the document's own number before the voice, which its title may follow; group `number`.
    `basis`: the bracketed line on whose report or recommendation the text was adopted; group `recommender` if any.
    `adopted`: when and where it was adopted; groups `date`, `meeting`, `organ` as far as there.
    `dated`: the date of a resolution right after its number; group `date`.
    `session`: the session in the header; group `session`; `{ordinal}` stands for a number in words.
    `agenda_item`: the items of the agenda in the header, `{item}` stands for one; group `items`.
    `preambular`, `operative`: what a paragraph of either part opens with, wherever it stands; `opening`: what else may
    open one where it is known that one begins.
    `grounding`: what, told of one who speaks not as the United Nations does, opens a preambular paragraph in the third person too
    ('1) Notes that …, 2) Recommends that …').
    `clause_end`: the mark that ends a clause, so that an unbroken text can be parted there.
    `enumerator`: the number before an operative paragraph, `{mark}` where a full stop or a bracket stands; group `number`.
    `enumerator_after`: what stands before one inside a text, as assertions.
    `subparagraph`: the letter before a sub-paragraph; group `letter`.
    `annex`: the heading of an annex; group `number` if any.
    `typeset`: plain punctuation of the view → the language's own, for titles.
    """

    joins_words: bool
    past: Past
    voice: str
    unlisted: str
    states: str
    decided: str
    recommends: str
    heading: str
    basis: str
    adopted: str
    dated: str
    session: str
    agenda_item: str
    preambular: str
    operative: str
    opening: str
    grounding: str
    clause_end: str
    enumerator_after: str
    enumerator: str
    subparagraph: str
    annex: str
    typeset: Mapping[str, str] = field(default_factory=dict)
