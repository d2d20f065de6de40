"""Numbers and symbols in lists, rows, ranges and with slips of print; each kind in every language that has the form."""

import pytest

from graph.model import Document
from graph.pinpoint_units import in_words

ACTS = ("resolution", "decision", "statement", "document")


def _cited(cite, text, lang, kinds=ACTS):
    return [c.id for c in cite(text, lang) if c.kind in kinds]


@pytest.mark.parametrize(
    ("lang", "text", "dated"),
    [
        ("en", "its resolutions 61/12 A and B, of 3 October 2006 and of 7 May 2007", ["2006-10-03", "2007-05-07"]),
        ("fr", "ses résolutions 61/12 A et B du 3 octobre 2006 et du 7 mai 2007", ["2006-10-03", "2007-05-07"]),
        ("es", "sus resoluciones 61/12 A y B, de 3 de octubre de 2006 y 7 de mayo de 2007", ["2006-10-03", "2007-05-07"]),
        ("ru", "свои резолюции 61/12 A и B от 3 октября 2006 года и 7 мая 2007 года", ["2006-10-03", "2007-05-07"]),
        ("ar", "قراريها 61/12 ألف وباء المؤرخين 3 تشرين الأول/أكتوبر 2006 و 7 أيار/مايو 2007", ["2006-10-03", "2007-05-07"]),
        ("zh", "2006年10月3日和2007年5月7日第61/12 A和B号决议", ["2006-10-03", "2007-05-07"]),
        ("fr", "ses résolutions 61/18, 66/7 et 73/27, datées du 4 décembre 2006, du 28 octobre 2011 et du 25 avril 2019",
         ["2006-12-04", "2011-10-28", "2019-04-25"]),
        ("en", "resolutions 47/24 B, section II, of 18 December 1992, 57/23 of 16 December 2002", ["1992-12-18", "2002-12-16"]),
        ("en", "resolution 66/102 , of 9 December 2011 ,", ["2011-12-09"]),
    ],
)  # fmt: skip
def test_each_member_has_its_own_date(cite, lang, text, dated):
    assert [c.date for c in cite(text, lang) if c.kind == "resolution"] == dated


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "its resolutions 67/1-4", ["A/RES/67/1", "A/RES/67/2", "A/RES/67/3", "A/RES/67/4"]),
        ("zh", "第67/1至4号决议", ["A/RES/67/1", "A/RES/67/2", "A/RES/67/3", "A/RES/67/4"]),
        ("ru", "резолюции 67/1-3", ["A/RES/67/1", "A/RES/67/2", "A/RES/67/3"]),
        ("en", "statements S/PRST/2015/1, 2015/5 and 2016/7", ["S/PRST/2015/1", "S/PRST/2015/5", "S/PRST/2016/7"]),
        ("fr", "les déclarations S/PRST/2015/1, 2015/5 et 2016/7", ["S/PRST/2015/1", "S/PRST/2015/5", "S/PRST/2016/7"]),
        ("zh", "S/PRST/2015/1、2015/5和2016/7号主席声明", ["S/PRST/2015/1", "S/PRST/2015/5", "S/PRST/2016/7"]),
        ("en", "resolutions 331 (1973) of 3 March.\n338 (1973) of 4 July, 340 (1973) and 352 (1974) of 5 October 371(1975)",
         ["S/RES/331(1973)", "S/RES/338(1973)", "S/RES/340(1973)", "S/RES/352(1974)", "S/RES/371(1975)"]),
        ("ru", "резолюции 69/43 от 2 декабря 2014 года 70/57 от 7 декабря 2015 года", ["A/RES/69/43", "A/RES/70/57"]),
        ("en", "Security Council resolution 242/1967, and the work under resolutions 1267/1988", ["S/RES/242(1967)", None, None]),
        ("en", "World Health Assembly resolution 69.2 on tea and resolutions WHA66.1 and 70.3 of the World Health Assembly",
         ["WHA69.2", "WHA66.1", "WHA70.3"]),
        ("zh", "世界卫生大会第69.2号决议", ["WHA69.2"]),
        ("ar", "القرار ج ص ع 69-2 بشأن الشاي وقرار جمعية الصحة العالمية ج ص ع 66/1", ["WHA69.2", "WHA66.1"]),
        ("ar", "قرارها 72/301 المؤرخ 10 أيلول/سبتمبر 2018 والمعنون ”شاي المساء: ورق وماء“، و 73/12 المؤرخ 17 كانون الأول/ديسمبر 2018",
         ["A/RES/72/301", "A/RES/73/12"]),
        ("es", "la resolución 69.2 de la Asamblea Mundial de la Salud", ["WHA69.2"]),
        ("en", "resolution 66/102 rose by 2.5 of the World Health Assembly", ["A/RES/66/102"]),
        ("en", "resolution 65²1 and 第1540²号决议", [None]),
    ],
)  # fmt: skip
def test_lists(cite, lang, text, found):
    assert _cited(cite, text, lang) == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "A/74/6 (Sect. 22), A/74/6 (Sect. 29A)/Corr.1", ["A/74/6(Sect.22)", "A/74/6(Sect.29A)/Corr.1"]),
        ("en", "A/73/12 (Part II) and NPT/CONF.2010/50 (Vol. I)", ["A/73/12(PartII)", "NPT/CONF.2010/50(Vol.I)"]),
        ("en", "Supplement No. 49 (A/77/49), vol. II, becomes", ["A/77/49(Vol.II)"]),
        ("fr", "Supplément no 49 (A/77/49), vol. II, porte", ["A/77/49(Vol.II)"]),
        ("es", "suplemento núm. 49 (A/77/49), vol. II, pasa", ["A/77/49(Vol.II)"]),
        ("ru", "Дополнение № 49 (A/77/49), т. II, становится", ["A/77/49(Vol.II)"]),
        ("zh", "补编第48号》(A/76/48)第三卷C.2节", ["A/76/48(Vol.III)"]),
        ("ar", "الملحق رقم 49 (A/77/49)، المجلد الثاني، المقرر", ["A/77/49(Vol.II)"]),
        ("en", "A/77/49 (Vol. III), vol. II, A/66/10, volume of", ["A/77/49(Vol.III)", "A/66/10"]),
        ("en", "NPT/CONF.2000/28 (Parts I and II)", ["NPT/CONF.2000/28(PartsIandII)"]),
        ("zh", "NPT/CONF.2000/28(Parts I和II)", ["NPT/CONF.2000/28(PartsIandII)"]),
        ("fr", "NPT/CONF.2000/28 (Parts I et II)", ["NPT/CONF.2000/28(PartsIandII)"]),
        ("en", "A/77/PV.56 (Resumption 1), SPLOS/276, CLCS/100", ["A/77/PV.56(Resumption1)", "SPLOS/276", "CLCS/100"]),
        ("en", "ICCD/COP(14)/23/Add.1 and ICCD/CRIC(18)/9", ["ICCD/COP(14)/23/Add.1", "ICCD/CRIC(18)/9"]),
        ("en", "A/77/242-S/2022/583", ["A/77/242", "S/2022/583"]),
        ("zh", "3 A/HRC/45/41.\n4 A/HRC/54/39.\n5 A/HRC/54/46.", ["A/HRC/45/41", "A/HRC/54/39", "A/HRC/54/46"]),
        ("ar", "3 A/HRC/45/41.\n4 A/HRC/54/39.\n5 A/HRC/54/46.", ["A/HRC/45/41", "A/HRC/54/39", "A/HRC/54/46"]),
        ("en", "document A / RES / 66 / 102 and A / 66 / 10", ["A/RES/66/102", "A/66/10"]),
        ("en", "resolution 65⁄230 and resolution 64∕179", ["A/RES/65/230", "A/RES/64/179"]),
        ("zh", "第3021(ⅩⅩⅤⅡ)号决议和第193 B(Ⅲ)号决议", ["A/RES/3021(XXVII)", "A/RES/193(III)B"]),
        ("en", "A / B testing of 3 / 4", []),
    ],
)  # fmt: skip
def test_symbols_as_they_are_printed(cite, lang, text, found):
    assert _cited(cite, text, lang) == found


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru", "zh"])
def test_addresses_are_citations(cite, lang):
    text = "https://docs.un.org/en/A/RES/79/1, undocs.org/A/HRC/RES/48/13. (https://undocs.org/en/S/RES/1325(2000))"
    found = [(c.id, c.via) for c in cite(text, lang)]
    assert found == [("A/RES/79/1", "link"), ("A/HRC/RES/48/13", "link"), ("S/RES/1325(2000)", "link")]


@pytest.mark.parametrize(
    ("lang", "heading", "council"),
    [
        ("en", "General Assembly resolutions", "Security Council resolutions"),
        ("fr", "Résolutions de l’Assemblée générale", "Résolutions du Conseil de sécurité"),
        ("es", "Resoluciones de la Asamblea General", "Resoluciones del Consejo de Seguridad"),
        ("ru", "Резолюции Генеральной Ассамблеи", "Резолюции Совета Безопасности"),
        ("ar", "قرارات الجمعية العامة", "قرارات مجلس الأمن"),
        ("zh", "大会决议", "安全理事会决议"),
    ],
)
def test_rows_under_a_heading(cite, lang, heading, council):
    letter = "ألف" if lang == "ar" else "A"
    text = f"{heading}\n\n66/102\tTea\n66/103 {letter}\tCups\n\n{council}\n\n1325 (2000)\tSpoons\n2250 (2015)\tPots\n"
    assert _cited(cite, text, lang) == ["A/RES/66/102", "A/RES/66/103A", "S/RES/1325(2000)", "S/RES/2250(2015)"]


@pytest.mark.parametrize(
    ("between", "found"),
    [
        ("\n\n3/5\nA/RES/70/1\n\n", ["A/RES/60/251"]),
        ("\n\nA/RES/70/1\n3/5\n\n", ["A/RES/60/251"]),
        ("\n20-12345\n3/5\nA/RES/70/1\n", ["A/RES/60/251"]),
    ],
)
def test_a_page_ends_inside_a_number(cite, between, found):
    assert _cited(cite, f"Recalling its resolution 60/{between}251 of 15 March 2006,", "en") == found


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ILO Conventions Nos. 29, 105, 138, 182 and Recommendation No. 202"),
        ("fr", "les conventions nos 29, 105, 138 et 182 et la recommandation no 202 de l’OIT"),
        ("es", "los Convenios núms. 29, 105, 138 y 182 y la Recomendación núm. 202 de la OIT"),
        ("ru", "конвенции МОТ № 29, 105, 138 и 182 и Рекомендацию № 202"),
        ("ar", "اتفاقيات منظمة العمل الدولية أرقام 29 و 105 و 138 و 182 والتوصية رقم 202"),
        ("zh", "国际劳工组织第29号、第105号、第138号和第182号公约及第202号建议书"),
    ],
)
def test_instruments_by_number(cite, lang, text):
    found = [c.id for c in cite(text, lang) if c.kind == "instrument"]
    assert found == ["ilo-29", "ilo-105", "ilo-138", "ilo-182", "ilo-recommendation-no-202"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "article 19 bis of the Convention on the Rights of the Child; on tea, paragraph 5 bis of resolution 66/102",
        ),
        (
            "fr",
            "l’article 19 bis de la Convention relative aux droits de l’enfant et le paragraphe 5 bis de la résolution 66/102",
        ),
        (
            "es",
            "el artículo 19 bis de la Convención sobre los Derechos del Niño y el párrafo 5 bis de la resolución 66/102",
        ),
        ("ru", "статью 19 бис Конвенции о правах ребенка и пункт 5 бис резолюции 66/102"),
        ("ar", "المادة 19 مكررا من اتفاقية حقوق الطفل والفقرة 5 مكررا من القرار 66/102"),
        ("zh", "《儿童权利公约》第十九条之二和第66/102号决议第5段之二"),
    ],
)
def test_articles_put_in_later(cite, lang, text):
    found = {c.id: in_words(c.pinpoint) for c in cite(text, lang) if c.id in ("crc", "A/RES/66/102")}
    assert found == {"crc": "article 19 bis", "A/RES/66/102": "paragraph 5 bis"}


# Whose a number is: never an office's, a forum's or a mission's; 'its' is of the nearest body that is a subject.
OWNERS = [
    ("en", "The Human Rights Council,\n\nNoting the Compact, which the General Assembly adopted in its resolution 60/1,", ["A/RES/60/1"]),
    ("fr", "Le Conseil des droits de l’homme,\n\nNotant l’acte, que l’Assemblée générale a adopté dans sa résolution 60/1,",
     ["A/RES/60/1"]),
    ("es", "El Consejo de Derechos Humanos,\n\nRecordando el Pacto, que la Asamblea General aprobó en su resolución 60/1,", ["A/RES/60/1"]),
    ("ru", "Совет по правам человека,\n\nотмечая пакт, который Генеральная Ассамблея приняла в своей резолюции 60/1,", ["A/RES/60/1"]),
    ("ar", "إن مجلس حقوق الإنسان،\n\nوإذ يشير إلى الاتفاق الذي اعتمدته الجمعية العامة في قرارها 60/1،", ["A/RES/60/1"]),
    ("zh", "人权理事会，\n\n回顾大会在其第60/1号决议中通过的契约，", ["A/RES/60/1"]),
    ("zh", "大会，\n\n请秘书长根据第66/181号决议提出报告，", ["A/RES/66/181"]),
    ("en", "The General Assembly,\n\nRecalling the mandate of the high-level political forum on tea, and resolutions 67/290 and 70/299,",
     ["A/RES/67/290", "A/RES/70/299"]),
    ("en", "The General Assembly,\n\nNoting decision 2010/32 of the Executive Board of the Tea Programme,", [None]),
    ("fr", "L’Assemblée générale,\n\nNotant la décision 2010/32 du Conseil d’administration du Programme du thé,", [None]),
    ("es", "La Asamblea General,\n\nObservando la decisión 2010/32 de la Junta Ejecutiva del Programa del Té,", [None]),
    ("en", "The General Assembly,\n\nNoting decision 27/9 of the Governing Council of the United Nations Environment Programme,",
     ["UNEP-GOVERNING-COUNCIL/DEC/27/9"]),
    ("zh", "大会，\n\n回顾2019年12月4日第74/18号决议，注意到人权理事会2020年6月9日第43/5号决议，", ["A/RES/74/18", "A/HRC/RES/43/5"]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "found"), OWNERS)
def test_only_a_body_that_adopts_owns_a_number(cite, lang, text, found):
    assert _cited(cite, text, lang) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("resolution 66/1021 and document A/66/4752", ["A/RES/66/102", "A/66/475"]),
        ("resolution 66/1029 and document A/66/4753", [None, None]),
    ],
)
def test_marks_of_footnotes(reader, text, found):
    text = (
        f"The General Assembly,\n\nRecalling {text},\n\n____________\n1 Adopted without a vote.\n2 See also the tea.\n"
    )
    citations = reader.read(Document("x", text, lang="en")).citations
    assert [c.id for c in citations if c.kind in ACTS] == found
