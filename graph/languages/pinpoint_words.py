"""Where in what it cites a reference points."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

from graph.languages.schema import told
from graph.pinpoint_units import UnitName

UNITS: frozenset[str] = frozenset(get_args(UnitName))
# Capitalized words, of which names are made; a language adds the small ones between them.
NAMING_WORD = r"[^\W\d_a-zà-ÿа-яёء-ي][\w'-]* "
LATIN_REPETITIONS = frozenset({"bis", "ter", "quater", "quinquies", "sexies", "septies", "octies"})


@dataclass(frozen=True, kw_only=True)
class PinpointWords:
    """'paragraph 3 (a) of resolution 66/102', '第66/102号决议第3段', 'article 19 bis'."""

    pinpoint_units: Mapping[str, UnitName] = told(
        "A unit → as English calls it; '' where it is none by itself.",
        values=UNITS,
        en="‹paragraphs› 3 and 4",
        zh="第3‹段›",
    )
    pinpoint_after: str = told(
        "A pinpoint after what it is of; groups unit_2 and numbers_2 in another branch.", groups="unit! numbers! again",
        en="resolution 66/102‹, paragraph 3›", zh="第66/102号决议‹第3段›", fr="résolution 66/102‹, paragraphe 3›",
    )  # fmt: skip
    pinpoint_before: str = told(
        "A pinpoint before what it is of, with what joins them.",
        groups="unit! numbers!",
        en="‹paragraph 3 of ›resolution 66/102",
        ru="‹пункте 3 ›резолюции 66/102",
    )
    instrument_before: str = told(
        "What stands before the noun of an instrument in its name, after a pinpoint.", default=rf"(?:{NAMING_WORD}){{0,6}}",
        en="article 3 of ‹the ›Convention",
    )  # fmt: skip
    repeated: Mapping[str, str] = told(
        "What follows the number of an article put in later, or its unit in the group again → as Latin has it.", default={},
        values=LATIN_REPETITIONS, en="article 19 ‹bis›", zh="第19条‹之二›",
    )  # fmt: skip
    subparagraph_letters: Mapping[str, str] = told(
        "A letter by which the language counts subparagraphs → the one by which English does.",
        default={},
        ru="пункт 3 ‹б›)",
    )
