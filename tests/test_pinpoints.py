"""Paragraphs, articles, chapters and annexes of what is cited."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.pinpoint_units import Letters, Unit, UnitName, UnitNumber, in_words, pinpoint_of
from graph.rdf.provisions import provisions_of


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "paragraphs 5 and 6 (a) of resolution 2178 (2014)"),
        ("fr", "paragraphes 5 et 6 a) de la résolution 2178 (2014)"),
        ("es", "párrafos 5 y 6 a) de la resolución 2178 (2014)"),
        ("ru", "о пунктах 5 и 6 а) резолюции 2178 (2014)"),
        ("ru", "в пунктах 5 и 6(a) резолюции 2178 (2014)"),
        ("ar", "الفقرتين 5 و 6 (أ) من القرار 2178 (2014)"),
        ("zh", "回顾第2178(2014)号决议第5段和第6(a)段"),
    ],
)
def test_pinpoints_reach_into_subparagraphs(cite, lang, text):
    (found,) = [c for c in cite(text, lang) if c.kind == "resolution"]
    assert in_words(found.pinpoint) == "paragraph 5, 6 (a)"


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("zh", "主席声明(S/PRST/2014/21)第2段", "paragraph 2"),
        ("en", "the statement (S/PRST/2014/21), paragraph 2 of resolution 1325 (2000)", ""),
        ("en", "the report (E/2019/27, chap. I, sect. A)", "chapter I, section A"),
        ("fr", "le rapport (E/2019/27, chap. I, sect. A)", "chapter I, section A"),
        ("es", "el informe (E/2019/27, cap. I, secc. A)", "chapter I, section A"),
        ("ru", "доклад (E/2019/27, гл. I, раздел A)", "chapter I, section A"),
        ("en", "the report (E/2019/27, chap. I.A)", "chapter I, section A"),
        ("fr", "le rapport (E/2019/27, chap. I.A)", "chapter I, section A"),
        ("es", "el informe (E/2019/27, cap. I.A)", "chapter I, section A"),
        ("ru", "доклад (E/2019/27, гл. I.A)", "chapter I, section A"),
        ("en", "the report (E/2019/27, sect. II.C.)", "section II.C"),
        ("en", "Supplement No. 7 (E/2019/27), chap. I, sect. A.", "chapter I, section A"),
        ("fr", "Supplément no 7 (E/2019/27), chap. I, sect. A.", "chapter I, section A"),
        ("es", "Suplemento núm. 7 (E/2019/27), cap. I, secc. A.", "chapter I, section A"),
        ("ru", "Дополнение № 7 (E/2019/27), глава I, раздел A.", "chapter I, section A"),
        ("ar", "الملحق رقم 7 (E/2019/27)، الفصل الأول، المادة 3.", "chapter I, article 3"),
        ("ar", "الملحق رقم 7 (E/2019/27)، المرفق الثاني", "annex II"),
        ("ar", "المادة الرابعة من الوثيقة (E/2019/27)، المادة الحادية عشرة", "article 11"),
        ("zh", "《补编第7号》(E/2019/27)，第一章，A节", "chapter I, section A"),
        ("zh", "E/2019/27号文件第一章", "chapter I"),
        ("en", "See E/2019/27 (Part I), chap. III", "chapter III"),
        ("fr", "Voir E/2019/27 (Vol. II)", ""),
    ],
)
def test_pinpoints_of_symbols(cite, lang, text, expected):
    found = next(c for c in cite(text, lang) if c.id.startswith(("S/PRST", "E/2019")))
    assert in_words(found.pinpoint) == expected


@pytest.mark.parametrize(
    ("lang", "text", "pinpoints"),
    [
        ("en", "Recalling paragraphs 5 (b) and (c) of resolution 1373 (2001),", ["paragraph 5 (b), (c)"]),
        ("en", "Recalling paragraph 10 (d) (i) of resolution 1373 (2001),", ["paragraph 10 (d) (i)"]),
        (
            "en",
            "Recalling resolution 1373 (2001), paragraphs 5 (b), (c) and 7 of resolution 1540 (2004),",
            ["", "paragraph 5 (b), (c), 7"],
        ),
        (
            "en",
            "Recalling subparagraphs (b) and (c) of paragraph 5 of resolution 1373 (2001),",
            ["paragraph 5 (b), (c)"],
        ),
        (
            "en",
            "Recalling paragraph 3 and subparagraph (a) (ii) of paragraph 1 of resolution 1373 (2001),",
            ["paragraph 1 (a) (ii)"],
        ),
        (
            "fr",
            "Rappelant les alinéas b) et c) du paragraphe 5 de la résolution 1373 (2001),",
            ["paragraph 5 (b), (c)"],
        ),
        (
            "es",
            "Recordando los apartados b) y c) del párrafo 5 de la resolución 1373 (2001),",
            ["paragraph 5 (b), (c)"],
        ),
        ("ru", "ссылаясь на подпункты b) и c) пункта 5 резолюции 1373 (2001),", ["paragraph 5 (b), (c)"]),
        ("fr", "Rappelant les paragraphes 5 b) et c) de la résolution 1373 (2001),", ["paragraph 5 (b), (c)"]),
        ("es", "Recordando los párrafos 5 b) y c) de la resolución 1373 (2001),", ["paragraph 5 (b), (c)"]),
        ("ru", "ссылаясь на пункты 5 b) и c) резолюции 1373 (2001),", ["paragraph 5 (b), (c)"]),
        ("ar", "وإذ تشير إلى الفقرتين 5 (ب) و (ج) من القرار 1373 (2001)،", ["paragraph 5 (b), (c)"]),
        ("zh", "回顾第1540(2004)号决议第5(b)和(c)段，", ["paragraph 5 (b), (c)"]),
    ],
)
def test_letters_side_by_side_and_one_within_the_other(cite, lang, text, pinpoints):
    assert [in_words(c.pinpoint) for c in cite(text, lang) if c.kind == "resolution"] == pinpoints


COMMON_ARTICLES = [
    ("en", "article 3 common to the Geneva Conventions"),
    ("fr", "l’article 3 commun aux Conventions de Genève"),
    ("es", "el artículo 3 común a los Convenios de Ginebra"),
    ("ru", "статью 3, общую для Женевских конвенций"),
    ("ar", "المادة 3 المشتركة بين اتفاقيات جنيف"),
    ("zh", "日内瓦四公约共同第三条"),
]


@pytest.mark.parametrize(("lang", "text"), COMMON_ARTICLES)
def test_an_article_common_to_several(cite, lang, text):
    assert [(c.id, in_words(c.pinpoint)) for c in cite(text, lang)] == [("geneva-conventions", "article 3")]


PINPOINTS = [
    ("ru", "пункт 6 (f) приложения В к резолюции 48/104", "annex B, paragraph 6 (f)"),
    ("ru", "резолюция 48/104, приложение А", "annex A"),
    ("ru", "пункт 7 приложения II к резолюции 48/104", "annex II, paragraph 7"),
    ("en", "OP12 of resolution 48/104", "paragraph 12"),
    ("en", "op. 3 of resolution 48/104", "paragraph 3"),
    ("en", "paras 3 and 4 of resolution 48/104", "paragraph 3, 4"),
    ("en", "resolution 48/104, OP 5 and 6", "paragraph 5, 6"),
    ("en", "paragraphs 5 (a) to (c) and 7 (b) (ii) of resolution 48/104", "paragraph 5 (a)-(c), 7 (b) (ii)"),
    ("fr", "les paragraphes 5 a) à c) et 7 b) ii) de la résolution 48/104", "paragraph 5 (a)-(c), 7 (b) (ii)"),
    ("es", "los párrafos 5 a) a c) y 7 b) ii) de la resolución 48/104", "paragraph 5 (a)-(c), 7 (b) (ii)"),
    ("ru", "в пунктах 5 a)-c) и 7 b) ii) резолюции 48/104", "paragraph 5 (a)-(c), 7 (b) (ii)"),
    ("ar", "الفقرات 5 (أ) إلى (ج) و 7 (ب) من القرار 48/104", "paragraph 5 (a)-(c), 7 (b)"),
    ("zh", "见第48/104号决议第5(a)至(c)段和第7(b)段", "paragraph 5 (a)-(c), 7 (b)"),
    ("en", "resolution 69/137, annexes I and II", "annex I, II"),
    ("fr", "résolution 69/137, annexes I et II", "annex I, II"),
    ("es", "resolución 69/137, anexos I y II", "annex I, II"),
    ("ru", "резолюция 69/137, приложения I и II", "annex I, II"),
    ("fr", "FCCC/CP/2015/10/Add.1, décision 1/CP.21, annexe", "decision 1/CP.21, annex"),
    ("es", "FCCC/CP/2015/10/Add.1, decisión 1/CP.21, anexo", "decision 1/CP.21, annex"),
    ("ru", "FCCC/CP/2015/10/Add.1, решение 1/CP.21, приложение", "decision 1/CP.21, annex"),
    ("zh", "FCCC/CP/2015/10/Add.1，第1/CP.21号决定，附件", "decision 1/CP.21, annex"),
    ("en", "see paras. 18 and 21 of resolution 48/104", "paragraph 18, 21"),
    ("en", "see arts. 2 and 3 of resolution 48/104", "article 2, 3"),
    ("fr", "voir les par. 18 et 21 de la résolution 48/104", "paragraph 18, 21"),
    ("fr", "voir l’art. 2 de la résolution 48/104", "article 2"),
    ("es", "véanse los párrs. 18 y 21 de la resolución 48/104", "paragraph 18, 21"),
    ("es", "en el art. 4 d) de la resolución 48/104", "article 4 (d)"),
    ("ru", "см. пп. 18 и 21 резолюции 48/104", "paragraph 18, 21"),
    ("ru", "см. ст. 2 резолюции 48/104", "article 2"),
]


@pytest.mark.parametrize(("lang", "text", "pinpoint"), PINPOINTS)
def test_pinpoints_of_abbreviated_units_ranges_and_lists(cite, lang, text, pinpoint):
    assert [in_words(c.pinpoint) for c in cite(text, lang)] == [pinpoint]


UNITS_SIDE_BY_SIDE = [
    ("en", "paragraph 5 and paragraph 6 of resolution 48/104", ["paragraph 5, 6"]),
    (
        "en",
        "paragraph 5 (a) and paragraphs 7 and 8 of the annex to resolution 48/104",
        ["annex, paragraph 5 (a), 7, 8"],
    ),
    ("en", "paragraphs 3 and 4, paragraph 7 and paragraph 9 of resolution 48/104", ["paragraph 3, 4, 7, 9"]),
    ("fr", "Rappelant le paragraphe 5 et le paragraphe 6 de la résolution 48/104", ["paragraph 5, 6"]),
    ("fr", "l’article 5 et l’article 6 de la Convention relative aux droits de l’enfant", ["article 5, 6"]),
    ("es", "el párrafo 5 y el párrafo 6 de la resolución 48/104", ["paragraph 5, 6"]),
    ("ru", "пункт 5 и пункт 6 резолюции 48/104", ["paragraph 5, 6"]),
    ("ar", "الفقرة 5 والفقرة 6 من القرار 48/104", ["paragraph 5, 6"]),
    ("zh", "回顾第48/104号决议第5段和第6段", ["paragraph 5, 6"]),
    # units of two kinds are not one place, and what follows a work is of it
    ("en", "article 5 and paragraph 6 of the Convention on the Rights of the Child", ["paragraph 6"]),
    ("en", "Article 26 and Article 3, paragraph 5, of the Charter of the United Nations", ["article 3, paragraph 5"]),
    ("en", "resolution 48/104, paragraph 5, and paragraph 6 of resolution 48/105", ["paragraph 5", "paragraph 6"]),
]


@pytest.mark.parametrize(("lang", "text", "pinpoints"), UNITS_SIDE_BY_SIDE)
def test_units_side_by_side(cite, lang, text, pinpoints):
    assert [in_words(c.pinpoint) for c in cite(text, lang)] == pinpoints


OF_ANOTHER = [
    ("en", "resolution 48/104, article 51 of the Charter of the United Nations"),
    ("en", "resolution 48/104, article 3 of the Universal Declaration of Human Rights"),
    ("fr", "la résolution 48/104, article 51 de la Charte des Nations Unies"),
    ("es", "la resolución 48/104, artículo 51 de la Carta de las Naciones Unidas"),
    ("ru", "в резолюции 48/104, статье 51 Устава Организации Объединенных Наций"),
    ("ar", "القرار 48/104، المادة 51 من ميثاق الأمم المتحدة"),
]


@pytest.mark.parametrize(("lang", "text"), OF_ANOTHER)
def test_an_article_before_an_instrument_is_of_that(cite, lang, text):
    (resolution,) = [c for c in cite(text, lang) if c.kind == "resolution"]
    assert resolution.pinpoint == ()


IN_EVERY_ORDER = [
    ("en", "paragraph 3 of Article 24 of the Charter"),
    ("en", "Article 24, paragraph 3, of the Charter"),
    ("fr", "en vertu du paragraphe 3 de l'Article 24 de la Charte"),
    ("es", "el párrafo 3 del Artículo 24 de la Carta"),
    ("ru", "в пункте 3 статьи 24 Устава"),
    ("ar", "الفقرة 3 من المادة 24 من الميثاق"),
    ("zh", "《宪章》第二十四条第三款"),
]


@pytest.mark.parametrize(("lang", "text"), IN_EVERY_ORDER)
def test_the_widest_unit_comes_first(cite, lang, text):
    assert [in_words(c.pinpoint) for c in cite(text, lang)] == ["article 24, paragraph 3"]


def test_letters_of_chinese_subparagraphs(cite):
    text = "《儿童权利公约》第二十四条第2款(c)项和(e)项；第60/1号决议第4段(b)分段"
    assert [in_words(c.pinpoint) for c in cite(text, "zh")] == ["article 24, paragraph 2 (c), (e)", "paragraph 4 (b)"]


def _unit(name, *numbers):
    return Unit(name, tuple(number if isinstance(number, UnitNumber) else UnitNumber(number) for number in numbers))


def _lettered(number, *letters):
    return UnitNumber(number, letters=tuple(Letters(tuple(within.split())) for within in letters))


def _to(number):
    return UnitNumber(number, through=True)


ALL_TO_C = UnitNumber("5", letters=(Letters(("a",)), Letters(("c",), through=True)))
SECTION_OF = [_unit("chapter", "I"), _unit("section", "A")]
# (units, of what kind of work, in words, the names of the parts of the work that are meant)
RECORDS = [
    ([_unit("article", "41")], "instrument", "article 41", ["art41"]),
    ([_unit("article", "IV")], "instrument", "article IV", ["art4"]),
    ([_unit("article", _lettered("73", "b"))], "instrument", "article 73 (b)", ["art73.b"]),
    ([_unit("article", UnitNumber("19", repeated="bis"))], "instrument", "article 19 bis", ["art19.bis"]),
    ([_unit("article", "2"), _unit("paragraph", "4")], "instrument", "article 2, paragraph 4", ["art2-par4"]),
    ([_unit("article", "3", "12", "18")], "instrument", "article 3, 12, 18", ["art3", "art12", "art18"]),
    ([_unit("article", _lettered("7", "1 j"))], "instrument", "article 7 (1) (j)", ["art7.1.j"]),
    ([_unit("chapter", "VII", "VIII")], "instrument", "chapter VII, VIII", ["chap7", "chap8"]),
    ([_unit("chapter", "C")], "document", "chapter C", ["chapC"]),
    (SECTION_OF, "document", "chapter I, section A", ["chap1-secA"]),
    ([_unit("section", UnitNumber("I", "A"))], "resolution", "section I.A", ["sec1.A"]),
    ([_unit("section", "I"), _unit("chapter", "I")], "document", "section I, chapter I", ["sec1-chap1"]),
    ([_unit("paragraph", "4")], "resolution", "paragraph 4", ["op4"]),
    ([_unit("paragraph", "4")], "document", "paragraph 4", ["par4"]),
    ([_unit("paragraph", "8", "9")], "resolution", "paragraph 8, 9", ["op8", "op9"]),
    ([_unit("paragraph", "10", _to("12"), "15")], "resolution", "paragraph 10-12, 15", ["op10", "op11", "op12", "op15"]),
    ([_unit("paragraph", "9", _to("3"))], "resolution", "paragraph 9-3", []),
    ([_unit("paragraph", "1", _to("4000"))], "resolution", "paragraph 1-4000", []),
    ([_unit("paragraph", "2", "9", _to("3"))], "resolution", "paragraph 2, 9-3", ["op2"]),
    ([_unit("paragraph", _lettered("5", "b", "c"), "7")], "resolution", "paragraph 5 (b), (c), 7", ["op5.b", "op5.c", "op7"]),
    ([_unit("paragraph", _lettered("10", "d i", "ii"), "12")], "resolution", "paragraph 10 (d) (i), (ii), 12", ["op10.d.i"]),
    ([_unit("paragraph", ALL_TO_C, _lettered("7", "b ii"))], "resolution", "paragraph 5 (a)-(c), 7 (b) (ii)", ["op5.a"]),
    ([_unit("paragraph", _lettered("4", "с"))], "resolution", "paragraph 4 (с)", []),  # the letter is Cyrillic
    ([_unit("subparagraph", _lettered("", "b"))], "resolution", "subparagraph (b)", []),
    ([_unit("annex")], "resolution", "annex", ["annex"]),
    ([_unit("annex", "II")], "resolution", "annex II", ["annex2"]),
    ([_unit("annex", "I", _to("A"))], "resolution", "annex I-A", []),
    ([_unit("annex", "I"), _unit("paragraph", "20")], "resolution", "annex I, paragraph 20", ["annex1-par20"]),
    ([_unit("decision", "1/CP.21")], "document", "decision 1/CP.21", []),
    ([_unit("decision", "1/CP.21"), _unit("annex")], "document", "decision 1/CP.21, annex", []),
    ([_unit("preambular paragraph", "3")], "resolution", "preambular paragraph 3", []),
    ([], "resolution", "", []),
]  # fmt: skip


@pytest.mark.parametrize(("units", "kind", "words", "names"), RECORDS)
def test_units_in_words_and_as_parts_of_the_work(units, kind, words, names):
    assert in_words(tuple(units)) == words
    assert list(provisions_of(tuple(units), kind)) == names


_WORD = st.text("abivx12", min_size=1, max_size=3)
_LETTERS = st.builds(Letters, st.lists(_WORD, min_size=1, max_size=3).map(tuple), st.booleans())
_NUMBERS = st.builds(UnitNumber, _WORD, _WORD, _WORD, st.lists(_LETTERS, max_size=3).map(tuple), st.booleans())
_UNITS = st.builds(Unit, st.sampled_from(UnitName.__args__), st.lists(_NUMBERS, max_size=3).map(tuple))


@given(st.lists(_UNITS, max_size=3).map(tuple))
def test_a_pinpoint_comes_back_from_json(pinpoint):
    assert pinpoint_of(json.loads(json.dumps(pinpoint))) == pinpoint


RANGES_AND_SECTIONS = [
    ("en", "see E/2019/27, chaps. I.A and II.B", ""),  # the plural is not abbreviated so
    ("en", "see E/2019/27, chapters I.A and II", "chapter I, section A, chapter II"),
    ("fr", "les alinéas a) et b) du paragraphe 5 de la résolution 48/104", "paragraph 5 (a), (b)"),
    ("en", "subparagraphs (a) to (c) of paragraph 5 of resolution 48/104", "paragraph 5 (a)-(c)"),
    ("es", "los apartados a) a c) del párrafo 5 de la resolución 48/104", "paragraph 5 (a)-(c)"),
]


@pytest.mark.parametrize(("lang", "text", "words"), RANGES_AND_SECTIONS)
def test_letters_in_ranges_and_sections_of_chapters(cite, lang, text, words):
    assert [in_words(c.pinpoint) for c in cite(text, lang)] == [words]
