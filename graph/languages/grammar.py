"""What a language must declare so that the engine can read it. Data only: no code stands in a grammar."""

from __future__ import annotations

from dataclasses import dataclass

from graph.languages.back_reference_words import BackReferenceWords
from graph.languages.body_words import BodyWords
from graph.languages.instrument_words import InstrumentWords
from graph.languages.layout import Layout
from graph.languages.names import Names
from graph.languages.number_words import NumberWords
from graph.languages.occasion_words import OccasionWords
from graph.languages.pinpoint_words import PinpointWords
from graph.languages.schema import told
from graph.languages.verb_words import VerbWords

# Units of pinpoints whose numbers are written in Roman numerals, as the UN does in English.
ROMAN_UNITS = frozenset({"chapter", "section", "annex", "part"})

# A Roman numeral, with the part of it in one word: 'chap. I.A'.
ROMAN_NUMBER = r"[IVXLC]+(?:\.[A-Z](?!\w|\.\w))?"

# The mark of a footnote glued to a word, as pages of print are read.
GLUED_MARK = r"(?:\d{1,2}(?!\w))?"
WORD_END = r"(?![^\W\d]|\d(?!\d?(?!\w)))"  # of a word, perhaps with such a mark after it

# What follows the number of an article or a paragraph that was put in later: 'article 19 bis'.
LATIN_REPEATED = {word: word for word in ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies")}
REPEATED = rf"(?: ?(?:{'|'.join(LATIN_REPEATED)})\b)?"

# Letters and numbers of subparagraphs where Latin letters count them: '(a)', 'a)', 'a) i)'.
LATIN_SUBPARAGRAPHS = r"(?: ?\([a-z0-9]{1,4}\)| ?(?:[a-z]|[ivx]{1,4})\))*"


@dataclass(frozen=True, kw_only=True)
class Grammar(
    VerbWords, BackReferenceWords, OccasionWords, PinpointWords, InstrumentWords, BodyWords, NumberWords
):  # fmt: skip
    """The words and forms of one language, over the clean view (`graph.text.folding`), in parts.

    Patterns are regular expressions without groups unless told. A group that stands in several branches of a pattern is
    called `name`, `name_2`, …
    """

    language: str = told("Its two-letter code of ISO 639-1.")
    accented: bool = told("Whether letters have accents, which some texts go without.", default=False)
    layout: Layout = told("How it lays out a resolution.")
    names: Names = told("How names are made that the authority does not list.", default=Names())
