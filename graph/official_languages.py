"""The six official languages of the United Nations, and how different systems write them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import ontology


class OfficialLanguage(NamedTuple):
    """A language: `code` of ISO 639-1, `long_code` of ISO 639-3 as Akoma Ntoso has it, `own_name` in itself, `english_name`,
    `in_addresses` as undocs.org has it."""

    code: str
    long_code: str
    own_name: str
    english_name: str
    in_addresses: str


OFFICIAL: Mapping[str, OfficialLanguage] = {
    language.code: language
    for language in (
        OfficialLanguage("en", "eng", "English", "English", "en"),
        OfficialLanguage("ar", "ara", "العربية", "Arabic", "ar"),
        OfficialLanguage("zh", "zho", "中文", "Chinese", "ch"),
        OfficialLanguage("fr", "fra", "Français", "French", "fr"),
        OfficialLanguage("ru", "rus", "Русский", "Russian", "ru"),
        OfficialLanguage("es", "spa", "Español", "Spanish", "es"),
    )
}
"""The languages by their two-letter codes, in the order in which pages show them."""

LANGUAGES = tuple(OFFICIAL)

DRAFTED = ontology.LANGUAGES
"""The same in the order in which texts are mostly drafted: whose words are taken first where versions say one thing in many ways."""


def drafting_rank(lang: str) -> int:
    """The place of a language in that order; of another one, after them all."""
    return DRAFTED.index(lang) if lang in DRAFTED else len(DRAFTED)
