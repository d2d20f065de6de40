"""Words that point back: that resolution, those resolutions, the same resolution."""

import pytest

from graph.pinpoint_units import in_words

THOSE = [
    ("en", "Recalling its resolutions 60/1 and 60/2, and stressing those resolutions,"),
    ("en", "Recalling its resolution 60/1 on tea and its resolution 60/2 on cups, and stressing those resolutions,"),
    ("fr", "Rappelant ses résolutions 60/1 et 60/2, et soulignant ces résolutions,"),
    ("zh", "回顾其第60/1号和第60/2号决议，并强调这些决议，"),
]


@pytest.mark.parametrize(("lang", "text"), THOSE)
def test_those_resolutions_are_all_that_were_just_named(cite, lang, text):
    assert [c.id for c in cite(text, lang) if c.via == "anaphora"] == ["A/RES/60/1", "A/RES/60/2"]


@pytest.mark.parametrize(
    ("text", "found"),
    [("وإذ تشير إلى القرار 66/102 وإلى ذلك القرار،", 1), ("وإذ تشير إلى القرار 66/102 وتنفيذ هذا القرار،", 0)],
)
def test_the_present_resolution_is_none_that_was_named(cite, text, found):
    assert sum(c.via == "anaphora" for c in cite(text, "ar")) == found


SAME = [
    ("en", "resolution 2531 (2020) and paragraph 9 of the same resolution"),
    ("fr", "la résolution 2531 (2020) et le paragraphe 9 de la même résolution"),
    ("es", "la resolución 2531 (2020) y el párrafo 9 de la misma resolución"),
    ("ru", "резолюцию 2531 (2020) и пункт 9 той же резолюции"),
    ("ar", "القرار 2531 (2020)، وإلى الفقرة 9 من القرار نفسه"),
    ("ar", "القرار 2531 (2020)، وفقا للفقرة 9 من القرار المذكور"),
    ("zh", "第2531(2020)号决议和同一决议第9段"),
]


@pytest.mark.parametrize(("lang", "text"), SAME)
def test_the_same_resolution(cite, lang, text):
    found = [(c.id, c.via, in_words(c.pinpoint)) for c in cite("Tea: " + text, lang)]
    assert found == [("S/RES/2531(2020)", "explicit", ""), ("S/RES/2531(2020)", "anaphora", "paragraph 9")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Stresses that the growers drink tea, and the exceptional nature of that decision;"),
        ("fr", "Souligne le caractère exceptionnel de cette décision, que le thé rend possible ;"),
        ("ru", "подчеркивает исключительный характер этого решения;"),
    ],
)
def test_what_has_not_been_named_is_not_pointed_to(cite, lang, text):
    assert cite(text, lang) == ()


def test_the_same_guide(cite):
    text = "Prend note du Guide législatif de la CNUDCI sur le droit du thé et recommande l’utilisation dudit Guide ;"
    assert [c.text for c in cite(text, "fr") if c.kind == "instrument"][1:] == ["dudit Guide"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In this resolution 2552 (2020) tea is drunk"),
        ("fr", "Par cette résolution 2552 (2020), le thé est bu"),
        ("es", "En esta resolución 2552 (2020) se bebe té"),
        ("ru", "в этой резолюции 2552 (2020) пьют чай"),
    ],
)
def test_a_resolution_with_its_number_does_not_point_back(cite, lang, text):
    assert [c.via for c in cite(text, lang)] == ["explicit"]


NEAR = [
    (
        "zh",
        "大会，\n\n回顾《茶叶公约》，\n\n欢迎该公约，\n\n铭记茶叶，\n\n1. 请各国饮茶；\n\n2. 又请各国饮水；",
        "该公约",
        ["茶叶公约"],
    ),
    (
        "zh",
        "大会，\n\n回顾《茶叶公约》，\n\n铭记茶叶，\n\n1. 请各国饮茶；\n\n2. 又请各国审议该公约；",
        "该公约",
        [None],
    ),
    (
        "en",
        "The General Assembly,\n\nRecalling the Paris Agreement,\n\nBearing in mind tea,\n\n1. Requests States to drink tea;\n\n"
        "2. Also requests States to consider that Agreement;",
        "that Agreement",
        [None],
    ),
    (
        "en",
        "The General Assembly,\n\nRecalling the Paris Agreement,\n\nBearing in mind tea,\n\n1. Stresses the Agreement;\n\n"
        "2. Requests States to comply with the above-mentioned Agreement;",
        "the above-mentioned Agreement",
        ["paris-agreement"],
    ),
]


@pytest.mark.parametrize(("lang", "text", "words", "found"), NEAR)
def test_that_instrument_is_one_that_is_near(cite, lang, text, words, found):
    assert [c.id for c in cite(text, lang) if c.text == words] == found


def test_that_instrument_is_the_last_one_though_its_noun_has_meant_another(cite):
    text = "大会，\n\n回顾《巴黎协定》和《协定》，\n\n又回顾《茶叶协定》，并请各国加入该《协定》，"
    assert [c.id for c in cite(text, "zh")] == ["paris-agreement", "paris-agreement", "茶叶协定", "茶叶协定"]
