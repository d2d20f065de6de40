"""What must hold of every text that cites, on texts that are generated so that they do; and words that a standard has too."""

import pytest
from babel import Locale
from babel.dates import get_month_names
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.languages import AVAILABLE, load, load_script
from graph.model import Document
from graph.official_languages import OFFICIAL
from graph.text.clean_view import clean

# One preambular paragraph a language, with a place for two numbers of the Assembly.
RECALLING = {
    "ar": "إن الجمعية العامة،\n\nإذ تشير إلى قراريها {} و {}،",
    "en": "The General Assembly,\n\nRecalling its resolutions {} and {},",
    "es": "La Asamblea General,\n\nRecordando sus resoluciones {} y {},",
    "fr": "L’Assemblée générale,\n\nRappelant ses résolutions {} et {},",
    "ru": "Генеральная Ассамблея,\n\nссылаясь на свои резолюции {} и {},",
    "zh": "大会，\n\n回顾其第{}号和第{}号决议，",
}
NUMBERS = st.tuples(st.integers(31, 78), st.integers(1, 250)).map(lambda pair: f"{pair[0]}/{pair[1]}")


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(sorted(RECALLING)), st.lists(NUMBERS, min_size=2, max_size=2, unique=True))
def test_what_a_text_recalls_is_found(reader, lang, numbers):
    text = RECALLING[lang].format(*numbers)
    found = [c for c in reader.read(Document("any", text, lang=lang)).citations if c.kind == "resolution"]
    assert [(c.id, c.relation, str(c.part)) for c in found] == [(f"A/RES/{n}", "recall", "pp1") for n in numbers]
    assert all(text[c.start : c.end] == c.text for c in found)


@settings(max_examples=60, deadline=None)
@given(st.lists(NUMBERS, min_size=2, max_size=2, unique=True))
def test_the_same_is_cited_in_every_language(reader, numbers):
    cited = {
        lang: [
            c.id
            for c in reader.read(Document("any", text.format(*numbers), lang=lang)).citations
            if c.kind == "resolution"
        ]
        for lang, text in RECALLING.items()
    }
    assert set(map(tuple, cited.values())) == {tuple(f"A/RES/{number}" for number in numbers)}


def test_every_language_is_among_them():
    assert sorted(RECALLING) == list(AVAILABLE)


@pytest.mark.parametrize("locale", ["ar_EG", "ar_SY", "en", "es", "fr", "ru"])
def test_months_are_called_as_cldr_has_them(locale):
    """Arabic by both names; Chinese has numbers."""
    lang = locale[:2]
    months = load(lang).months
    for number, name in get_month_names("wide", locale=locale).items():
        assert months[clean(name.lower(), False).text] == number


@pytest.mark.parametrize("language", OFFICIAL.values(), ids=OFFICIAL)
def test_languages_are_called_and_written_as_cldr_has_them(language):
    cldr = Locale(language.code)
    assert language.own_name.casefold() == (cldr.get_display_name(language.code) or "").casefold()
    assert language.english_name == cldr.english_name
    assert load_script(language.code).from_right == (cldr.character_order == "right-to-left")
