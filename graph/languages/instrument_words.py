"""Titles: of instruments, in quotation marks and without, and of what an act is entitled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.languages.schema import absent, told

INSTRUMENTS = frozenset({
    "agenda", "agreement", "charter", "code", "compact", "consensus", "convention", "covenant", "declaration", "document", "framework",
    "guidelines", "model", "plan", "platform", "principles", "programme", "protocol", "rules", "statute", "strategy", "treaty",
})  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class InstrumentWords:
    """'the United Nations Convention against Corruption', 'ILO Conventions Nos. 87 and 98', '《联合国宪章》'."""

    titled: str = told(
        "A title in quotation marks with the words that introduce it; its groups hold the title.",
        en="resolution 66/102‹, entitled \"Tea and peace\"›", zh="第66/102号决议‹,题为\"茶与和平\"›",
    )  # fmt: skip
    instrument_open: str = told("The mark before the title of an instrument.", default="", zh="‹《›联合国宪章》")
    instrument_close: str = told("The mark after it.", default="", zh="《联合国宪章‹》›")
    nested_marks: str = told(
        "The marks of a title inside such a title, which its name in the authority goes without.", default=""
    )
    instrument_nouns: Mapping[str, str] = told(
        "A noun at the end (or head) of an instrument's title → its type.",
        values=INSTRUMENTS,
        en="the Vienna ‹Convention›",
        zh="维也纳‹公约›",
    )
    joint_nouns: Mapping[str, str] = told(
        "A pattern of a noun that several instruments share → the noun of one.",
        default={},
        en="the Basel and Stockholm ‹Conventions›",
    )
    joint_before: str = absent(
        "What stands before such a noun and tells them apart.",
        groups="named!",
        en="the ‹Basel and Stockholm ›Conventions",
    )
    joint_after: str = absent("The same, after it.", groups="named!", fr="les Conventions‹ de Bâle et de Stockholm›")
    joint_word: str = absent("What tells one of them from the others.", en="‹Basel› and", fr="de ‹Bâle› et")
    joint_name: str = told("How noun and word make its name.", default="", places="word! noun!")
    title_end: str = absent("The noun with which a title without quotation marks ends.", ru="‹Конвенции› о чае")
    title_words: str = absent("What stands before it in such a title.")
    title_cases: Mapping[str, str] = told("Parts of such titles in other cases → in the nominative.", default={})
    title_particles: Mapping[str, str] = told(
        "Particles in which titles of one instrument differ → the one that is compared.", default={}
    )
    wide_titles: str = absent(
        "What in a known title others may bear too, if `title_goes_on` stands after it.", en="the Rio ‹Declaration›"
    )
    title_goes_on: str = absent("What tells that such a title goes on.", en="Declaration‹ on the R›ights")
    bare_titles: str = absent(
        "What before its noun makes a title that is said of the instrument named by that noun.", zh="《‹和平›协定》"
    )
    generic_titles: str = absent("What alone before its noun makes no title.", zh="‹任择›议定书")
    title_year: str = absent(
        "The year at the beginning of a title, which its name in the authority may go without.", zh="《‹1951年›公约》"
    )
    year_in_name: str = told("How the year of an instrument follows its noun in its name.", default="", places="year!")
    defined: str = absent(
        "What introduces a short form for the instrument just named.", groups="term! article",
        en="Tea Convention‹ (hereinafter referred to as \"the Convention\")›", zh="《茶公约》‹(以下简称《公约》)›",
    )  # fmt: skip
    numbered_instruments: str = absent(
        "Instruments of the International Labour Organization by their numbers.", groups="conventions recommendations", places="list!",
        en="the ‹ILO Conventions Nos. 87 and 98›",
    )  # fmt: skip
    numbered_instrument: str = told("One of these numbers.", default=r"\d{1,3}", en="No. ‹87›")
