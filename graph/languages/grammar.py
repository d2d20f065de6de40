"""What a language must declare so that the engine can read it. Data only: no code stands in a grammar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from graph.languages.layout import Layout
from graph.languages.names import Names
from graph.patterns.scan import NEVER
from graph.references import Act
from graph.symbols import NUMBER_PATTERN

# Marks for the owner of a number where the text gives no name.
OWN = "its"  # the organ that speaks: 'its resolution'
STRANGER = "stranger:"  # followed by a noun: a body by a longer name that nobody knows
GENERIC = "generic:"  # followed by a noun: 'the Council', 'the Commission'

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


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words and forms of one language, over the clean view (`graph.text.folding`).

    Patterns are regular expressions without groups unless told; engine and grammar share these names:

    `accented`: letters have accents, which some texts go without.
    `noun_follows`: 'resolution' stands after its number or list of numbers (Chinese), not before (English).
    `number_open`, `number_close`: what encloses a number ('第', '号').
    `number`: a number as the language writes it; `letter`: the letter of 'A and B'. `number_forms`: how the language
    writes a part of a number, a pattern → as English writes it ('باء' → 'B', 'دإ-' → 'S-').
    `bare_after`: words right after which digits alone are a number ('resolution 1540').
    `number_year`: how the year of such a number follows it ('resolution 1325 of 2000'), group year.
    `resolution_nouns`: noun (a pattern) → resolution, decision or statement.
    `owner_forms`: pattern of what stands for an organ only beside a number ('GA resolution') → its key.
    `own`: 'its'. `own_link`: what stands between a body and 'its' where 'its' is that body's.
    `of_stranger`: what follows a number that is of a body by a name ('of the Conference'), known or not.
    `subordinate`: what stands before a body that is the subject of a clause of its own ('which the Assembly adopted in its').
    `body_nouns`: noun (a pattern) that stands for a body named elsewhere ('the Council') → the noun as names have it;
    `body_noun`: how they stand in a text, `{nouns}` in it.
    `body_article`: what stands right before it where it stands for a body; `body_begun`, `body_goes_on`: what stands right
    before and after it where it is a part of a longer name ('Advisory Committee', 'Council of Europe').
    `body_head`: such a noun at the head of a body's name; `{nouns}` in it stands for them, group noun.
    `glue_before`, `glue_after`: what may stand between a number and the words about it (body, date, title, noun), and
    between these. `about`: a description of the subject among them; `{date}` in it stands for any date.
    `separator`: between the members of a list. `through`: between the ends of a range ('A to D').
    `date`: groups year, month, day. `months`: name (lower case) → number.
    `date_separator`: between the dates of a list of numbers when all of them follow all the numbers.
    `titled`: a title in quotation marks with the words that introduce it; its groups hold the title.
    `instrument_open`, `instrument_close`: quotation marks of titles of instruments; '' where there are none.
    `nested_marks`: the marks of a title inside such a title, which its name in the authority goes without.
    `instrument_nouns`: noun at the end (or head) of an instrument's title → its type.
    `joint_nouns`: pattern of a noun that several instruments share → the noun of one; `joint_before`, `joint_after`: what
    stands beside it, with the group named; `joint_word`: what tells one of them from the others; `joint_name`: how
    `{noun}` and `{word}` make its name.
    `title_end`, `title_words`: the noun with which a title without quotation marks ends, and what stands before it in one;
    `title_cases`: parts of such titles in other cases → in the nominative.
    `wide_titles`: what in a known title others may bear too ('Declaration'), if `title_goes_on` stands after it.
    `generic_titles`: what alone before its noun makes no title. `title_year`: the year at the beginning of
    a title, which its name in the authority may go without.
    `numbered_instruments`: instruments of the International Labour Organization called by their numbers, `{list}` where these
    stand, in groups conventions and recommendations; `numbered_instrument`: one of these numbers.
    `defined`: what introduces a short form for the instrument just named; group term, and article if one stands with it.
    `pinpoint_after`, `pinpoint_before`: one unit ('第3段', 'paragraph 3 of'); groups unit and numbers, as unit_2, numbers_2 …
    in another branch.
    `pinpoint_units`: unit → English lemma.
    `repeated`: what follows the number of an article put in later → as Latin has it ('之二' → 'bis'); after its unit in group again.
    `subparagraph_letters`: letter by which the language counts subparagraphs → the one by which English does.
    `ordinals`: ordinal or cardinal in words → number.
    `session`, `meeting`: groups number, and for sessions special (what it holds → 'S' or 'ES' by `special_sessions`), and
    `number_2` where the noun stands first; `session_more`: a further number after such a one, group number.
    `meetings`: several meetings, `{list}` where the numbers of a list stand, each as `meeting_number` has it.
    `meeting_records`: what stands right before a meeting in official records, by year or among plenary meetings → whose they are.
    `occasion_words`: literals, one of which stands in every session or meeting; `occasion_rest`: characters of one after its
    word, at the most.
    `occasion_before`, `occasion_after`: what stands between a session or meeting and its body; `occasion_then`: between
    'its' session and the body named after it ('At its tenth session, the Assembly').
    `occasion_again`: what makes a session after it one of the same body as the last ('Ibid., ').
    `anaphors`: groups noun, and plural where it speaks of several (its noun then in group nouns if it has a form of its
    own). `plural_nouns`: such a form → its singular. `short`: a short form of an instrument; group noun.
    `protocols`: protocols called by what they are protocols to ('the Protocols thereto'); group noun where that is a short
    form ('the Optional Protocol to the Convention'), group year if any.
    `committee`: a committee of the Security Council called by its resolutions, group number, or by the number alone ('the 1718
    Committee'), group number_2; group article: an article before it, which is no part of it.
    `committees`: several of them, `{list}` where the numbers of a list stand, each as `committee_number` has it.
    `clause_start`: what ends right before a clause begins. `speaker`: an organ that begins a sentence, before its verb ('The
    Council recalls').
    `verbs`: pattern of a governing verb at the start of a clause → relation; `opening_verbs`: only at the start of a
    paragraph; `adverbs`: what may stand before a verb.
    `endings`: what cases add to the words of a name; it is taken off names and text alike before they are compared.
    `proclitics`: what may be written together with the name that follows it ('و', 'ل').
    `joined_articles`: how an article is written after such a word ('ال' → 'لل').
    `short_name`: up to this many characters a name is checked for word boundaries.
    `compounds`: words that hold a name without naming it ('Under-Secretary-General').
    `common_names`: a name that other bodies bear too → what right before it makes it theirs ('Ozone Secretariat').
    `other_names`: such a name → what right after it makes it another's ('the Assembly of Kosovo').
    `variants`: parts of names that are also written otherwise.
    `year_in_name`: how the year of an instrument follows its noun in its name ('Convention de 1951 relative au …').
    `names`: how names are made that the authority does not list.
    `governors`: nouns of the dictionary of word boundaries that may stand right before a name.
    """

    language: str
    layout: Layout
    noun_follows: bool
    resolution_nouns: Mapping[str, Act]
    own: str
    own_link: str
    body_nouns: Mapping[str, str]
    body_noun: str
    body_article: str
    body_goes_on: str
    body_head: str
    glue_before: str
    glue_after: str
    about: str
    separator: str
    through: str
    date: str
    titled: str
    instrument_nouns: Mapping[str, str]
    pinpoint_units: Mapping[str, str]
    pinpoint_after: str
    pinpoint_before: str
    session: str
    meeting: str
    occasion_words: tuple[str, ...]
    anaphors: str
    short: str
    verbs: Mapping[str, str]
    opening_verbs: Mapping[str, str]
    adverbs: str
    clause_start: str
    speaker: str
    owner_forms: Mapping[str, str] = field(default_factory=dict)
    accented: bool = False
    body_begun: str = NEVER
    title_end: str = NEVER
    title_words: str = NEVER
    title_cases: Mapping[str, str] = field(default_factory=dict)
    wide_titles: str = NEVER
    title_goes_on: str = NEVER
    title_year: str = NEVER
    generic_titles: str = NEVER
    title_particles: Mapping[str, str] = field(default_factory=dict)
    joint_nouns: Mapping[str, str] = field(default_factory=dict)
    joint_before: str = NEVER
    joint_after: str = NEVER
    joint_word: str = NEVER
    joint_name: str = ""
    numbered_instruments: str = NEVER
    numbered_instrument: str = r"\d{1,3}"
    defined: str = NEVER
    protocols: str = NEVER
    committee: str = NEVER
    committees: str = NEVER
    committee_number: str = r"\d{3,4}(?:/\d{4})*(?: ?\(\d{4}\))?"
    bare_after: tuple[str, ...] = ()
    number_year: str = NEVER
    number_open: str = ""
    number_close: str = ""
    instrument_open: str = ""
    instrument_close: str = ""
    nested_marks: str = ""
    months: Mapping[str, int] = field(default_factory=dict)
    repeated: Mapping[str, str] = field(default_factory=dict)
    subparagraph_letters: Mapping[str, str] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    special_sessions: Mapping[str, str] = field(default_factory=dict)
    session_more: str = NEVER
    meeting_number: str = NEVER
    meetings: str = NEVER
    meeting_records: Mapping[str, str] = field(default_factory=dict)
    occasion_rest: int = 24
    plural_nouns: Mapping[str, str] = field(default_factory=dict)
    occasion_before: str = ""
    occasion_after: str = NEVER
    occasion_then: str = NEVER
    occasion_again: str = NEVER
    date_separator: str = NEVER
    subordinate: str = NEVER
    of_stranger: str = NEVER
    number: str = NUMBER_PATTERN
    letter: str = r"[A-Z](?![A-Za-z0-9])"
    number_forms: Mapping[str, str] = field(default_factory=dict)
    endings: str = ""
    proclitics: str = ""
    joined_articles: Mapping[str, str] = field(default_factory=dict)
    short_name: int = 0
    year_in_name: str = ""
    governors: tuple[str, ...] = ()
    compounds: tuple[str, ...] = ()
    common_names: Mapping[str, str] = field(default_factory=dict)
    other_names: Mapping[str, str] = field(default_factory=dict)
    variants: Mapping[str, str] = field(default_factory=dict)
    names: Names = field(default_factory=Names)
