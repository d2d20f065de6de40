"""Whose a number is: told by a date, by the heading, by the masthead."""

import pytest

from graph.model import Document
from graph.pinpoint_units import in_words

OWNERS_BY_DATE = [
    # a number of 'the Council', which may be the Human Rights Council's, is none of the Assembly's
    ("en", "The General Assembly,\n\nRecalling Council resolution 42/12,", None),
    ("es", "La Asamblea General,\n\nRecordando la resolución 42/12 del Consejo,", None),
    ("en", "The General Assembly,\n\nRecalling Assembly resolution 42/12,", "A/RES/42/12"),
    # the decisions of a session of the Assembly do not begin so low, but for those of special sessions
    ("en", "The General Assembly,\n\nRecalling that the Committee, in its decision 62/3, chose tea,", None),
    ("en", "The General Assembly,\n\nRecalling its decision 45/301,", "A/DEC/45/301"),
    ("en", "The General Assembly,\n\nRecalling its decision S-20/11,", "A/DEC/S-20/11"),
    # an organ with the name of the Organization, before or after the number
    ("fr", "la résolution 60/1 de l’Assemblée générale des Nations Unies", "A/RES/60/1"),
    ("es", "la resolución 33/11 del Consejo de Derechos Humanos de las Naciones Unidas", "A/HRC/RES/33/11"),
    ("ru", "резолюция Генеральной Ассамблеи ООН 60/2", "A/RES/60/2"),
    ("ru", "резолюция Совета по правам человека ООН 33/11", "A/HRC/RES/33/11"),
    ("ar", "بموجب قرار الجمعية العامة للأمم المتحدة 44/25", "A/RES/44/25"),
    ("ar", "قرار مجلس الأمن الدولي رقم 2254 (2015)", "S/RES/2254(2015)"),
    # 'No.' before the number
    ("en", "under Resolution No. 1325 (2000)", "S/RES/1325(2000)"),
    ("fr", "la résolution n° 1325 (2000)", "S/RES/1325(2000)"),
    ("es", "la resolución núm. 1325 (2000)", "S/RES/1325(2000)"),
    ("ru", "резолюция № 1325 (2000)", "S/RES/1325(2000)"),
    # where nobody speaks, 'its' is of the body named last
    (
        "fr",
        "le texte de la Commission des droits de l'homme, qui a siégé, dans sa résolution 20 (XXXIV)",
        "E/CN.4/RES/20(XXXIV)",
    ),
    ("en", "GA resolution 60/2", "A/RES/60/2"),
    ("en", "UNGA Res 217A (III)", "A/RES/217(III)A"),
    ("en", "A/RES/217 A (III)", "A/RES/217(III)A"),
    ("en", "UNSCR 1540 (2004)", "S/RES/1540(2004)"),
    ("en", "G.A. Res. 217A (III)", "A/RES/217(III)A"),
    ("en", "UNSC Res 1325 (31 October 2000)", "S/RES/1325(2000)"),
    ("fr", "Rés. CS 1325 (2000)", "S/RES/1325(2000)"),
    ("es", "Res. A.G. 217 (III)", "A/RES/217(III)"),
    ("ru", "рез. СБ 1325 (2000)", "S/RES/1325(2000)"),
    ("en", "ECOSOC res. 1996/31", "E/RES/1996/31"),
    ("fr", "la rés. 60/1 de l'AG", "A/RES/60/1"),
    ("es", "la Res. 61/106 de la AG", "A/RES/61/106"),
    ("ru", "резолюция ГА ООН 60/2", "A/RES/60/2"),
    # 'its' where nobody speaks is the Assembly's if its session was in that year, whatever body is named between
    (
        "zh",
        "品尝了给予殖民地国家和人民独立宣言执行情况特别委员会的茶叶，回顾其1964年2月3日第1921(XVIII)号决议",
        "A/RES/1921(XVIII)",
    ),
    ("en", "the Commission on Narcotic Drugs met, and in its resolution 53/4 of 12 March 2010", "E/CN.7/RES/53/4"),
    # a resolution by which a body was established is not that body's
    ("zh", "1975年12月15日设立联合国宪章和加强联合国作用特别委员会的第3499(XXX)号决议", "A/RES/3499(XXX)"),
    # nor one that somebody reports on, whose title tells what it is about
    ("zh", "秘书长关于大会1986年12月19日题为“审查茶务”的第41/213号决议的报告", "A/RES/41/213"),
    # named before 'by resolution', or told by the date of a session in Roman numerals
    (
        "en",
        "The Economic and Social Council,\n\nRecalling that the General Assembly, by resolution 2584 (XXIV), asked for tea,",
        "A/RES/2584(XXIV)",
    ),
    (
        "en",
        "The Economic and Social Council,\n\nRecalling resolution 2584 (XXIV) of 15 December 1969,",
        "A/RES/2584(XXIV)",
    ),
    ("en", "by resolution 689 J (XXVI) of 28 July 1958", "E/RES/689(XXVI)J"),
    ("en", "resolution 1971/1577(L)", "E/RES/1577(L)"),
    # what is decided of a resolution makes it no decision
    ("zh", "决定第1343(2001)号决议应予终止", "S/RES/1343(2001)"),
    ("zh", "继续审查大会第48/218号决议的执行情况", "A/RES/48/218"),  # nobody's conference of reviews
    ("en", "resolution 45/17 of 6 October 2020", "A/HRC/RES/45/17"),
    ("en", "resolution 45/17 of 6 December 1990", "A/RES/45/17"),
    ("en", "resolution 45/17 of 6 March 1991", "A/RES/45/17"),
    ("en", "General Assembly resolution 45/17 of 6 October 2020", None),
    ("en", "its resolution 48/13 of 8 October 2021", "A/HRC/RES/48/13"),
    ("fr", "sa résolution 46/7 du 23 mars 2021", "A/HRC/RES/46/7"),
    ("es", "su resolución 46/7, de 23 de marzo de 2021", "A/HRC/RES/46/7"),
    ("ru", "резолюцию 46/7 от 23 марта 2021 года", "A/HRC/RES/46/7"),
    ("ar", "قراره 46/7 المؤرخ 23 آذار/مارس 2021", "A/HRC/RES/46/7"),
    ("zh", "2021年3月23日第46/7号决议", "A/HRC/RES/46/7"),
    ("en", "resolution 45/17 of 6 October 1950", None),
    ("en", "The General Assembly,\n\nRecalling resolution 8/1 of 24 September 2008,", "A/HRC/RES/8/1"),
    ("en", "The General Assembly,\n\nRecalling resolution 8/1 of the Conference of the States Parties,", None),
    ("fr", "L’Assemblée générale,\n\nRappelant la résolution 8/1 de la Conférence des États parties,", None),
    ("zh", "大会，\n\n回顾缔约国会议第8/1号决议，", None),
    ("en", "The General Assembly,\n\nRecalling the Human Rights Council, and resolution 8/1,", "A/HRC/RES/8/1"),
    ("en", "resolution 8/1", "A/HRC/RES/8/1"),
]


@pytest.mark.parametrize(("lang", "text", "owned"), OWNERS_BY_DATE)
def test_a_date_tells_whose_number_it_is(cite, lang, text, owned):
    assert [c.id for c in cite(text, lang) if c.kind in ("resolution", "decision")] == [owned]


def test_what_stands_after_a_comma_is_of_something_else(cite):
    found = cite("paragraph 5 of resolution 2286 (2016), article 3 of the Geneva Conventions", "en")
    assert [(c.id, in_words(c.pinpoint)) for c in found] == [
        ("S/RES/2286(2016)", "paragraph 5"),
        ("geneva-conventions", "article 3"),
    ]


MASTHEADS = [
    (
        "en",
        "United Nations S/PRST/2021/22\nSecurity Council Distr.: General\n\nStatement\n\nThe Council recalls S/2020/1.",
    ),
    (
        "fr",
        "Nations Unies S/PRST/2021/22\nConseil de sécurité Distr. générale\n\nDéclaration\n\nLe Conseil rappelle S/2020/1.",
    ),
    ("zh", "联合国 S/PRST/2021/22\n安全理事会 Distr.: General\n\n声明\n\n安理会回顾S/2020/1。"),
]


@pytest.mark.parametrize(("lang", "text"), MASTHEADS)
def test_the_symbol_in_the_masthead_is_the_documents_own(reader, lang, text):
    reading = reader.read(Document("x", text, lang=lang))
    assert reading.document.id == "S/PRST/2021/22"
    assert [c.id for c in reading.citations if c.kind == "statement"] == []


def test_the_number_in_a_heading_is_of_the_body_that_adopted_it(reader):
    text = (
        "Commission des droits de l’homme\n\nRésolution 2004/17\n\nLe thé\n\nLa Commission des droits de l’homme,\n\n"
        "Rappelant la résolution 2003/20,\n\n1. Prend note du thé."
    )
    found = reader.read(Document("x", text, lang="fr")).citations
    assert [c.id for c in found if c.kind == "resolution"] == ["E/CN.4/RES/2003/20"]


CONFERENCES = [
    ("en", "1. Notes that the Conference of the States Parties adopted resolution 6/5 on tea;"),
    ("es", "1. Toma nota de que la Conferencia de los Estados Partes aprobara la resolución 6/5, relativa al té;"),
    ("fr", "1. Note que la Conférence des États parties a adopté la résolution 6/5 sur le thé ;"),
]
VOICES = {
    "en": "The General Assembly,\n\nRecalling Human Rights Council resolution 33/11,\n\n",
    "es": "La Asamblea General,\n\nRecordando la resolución 33/11 del Consejo de Derechos Humanos,\n\n",
    "fr": "L’Assemblée générale,\n\nRappelant la résolution 33/11 du Conseil des droits de l’homme,\n\n",
}


@pytest.mark.parametrize(("lang", "text"), CONFERENCES)
def test_a_number_alone_is_not_the_human_rights_councils_where_that_is_out_of_sight(cite, lang, text):
    found = [c.id for c in cite(VOICES[lang] + text, lang) if c.kind == "resolution"]
    assert found == ["A/HRC/RES/33/11", None]


SAID_BEFORE = [
    "Commission on Human Rights resolution 1998/72",
    "the Commission on Human Rights, resolution 1998/72 of the Commission",
]


@pytest.mark.parametrize("said", SAID_BEFORE)
def test_what_the_speaker_cannot_have_adopted_is_what_it_was_said_to_be(cite, said):
    text = (
        f"The General Assembly,\n\nRecalling {said},\n\n"
        "1. Recalls the mandate that was given by its resolution 1998/72;"
    )
    assert [c.id for c in cite(text, "en") if c.kind == "resolution"] == ["E/CN.4/RES/1998/72"] * 2


# What the Assembly says that a body adopted is that body's, in whatever form of words; what is told beside an adoption is not.
SPEAKS = {
    "en": "The General Assembly,\n\n", "fr": "L’Assemblée générale,\n\n", "es": "La Asamblea General,\n\n",
    "ru": "Генеральная Ассамблея,\n\n", "ar": "إن الجمعية العامة،\n\n", "zh": "大会，\n\n",
}  # fmt: skip
ADOPTED = [
    ("en", "Noting that the Commission on Narcotic Drugs adopted resolution 53/4,", "E/CN.7/RES/53/4"),
    ("en", "Noting that the Commission on Narcotic Drugs, at its fifty-third session, adopted resolution 53/4,", "E/CN.7/RES/53/4"),
    ("en", "Welcoming the adoption by the Commission on Narcotic Drugs, at its fifty-third session, of resolution 53/4,",
     "E/CN.7/RES/53/4"),
    ("en", "Recalling the adoption by the Economic Commission for Latin America and the Caribbean on 11 May 1998 of its resolution "
     "571 (XXVII),", "ECLAC/RES/571(XXVII)"),
    ("en", "Noting that the Commission on Narcotic Drugs adopted measures in line with resolution 53/4,", "A/RES/53/4"),
    ("fr", "Notant que la Commission des stupéfiants a adopté la résolution 53/4,", "E/CN.7/RES/53/4"),
    ("fr", "Notant que la Commission des stupéfiants a adopté des mesures conformément à la résolution 53/4,", "A/RES/53/4"),
    ("fr", "Se félicitant de l’adoption par la Commission des stupéfiants, à sa cinquante-troisième session, de la résolution 53/4,",
     "E/CN.7/RES/53/4"),
    ("es", "Observando que la Comisión de Estupefacientes aprobó la resolución 53/4,", "E/CN.7/RES/53/4"),
    ("es", "Observando la aprobación por la Comisión de Estupefacientes, en su 53º período de sesiones, de la resolución 53/4,",
     "E/CN.7/RES/53/4"),
    ("ru", "отмечая, что Комиссия по наркотическим средствам приняла резолюцию 53/4,", "E/CN.7/RES/53/4"),
    ("ru", "отмечая принятие Комиссией по наркотическим средствам на ее пятьдесят третьей сессии резолюции 53/4,",
     "E/CN.7/RES/53/4"),
    ("ar", "إذ تلاحظ أن لجنة المخدرات اتخذت القرار 53/4،", "E/CN.7/RES/53/4"),
    ("ar", "إذ ترحب باتخاذ لجنة المخدرات في دورتها الثالثة والخمسين القرار 53/4،", "E/CN.7/RES/53/4"),
    ("zh", "注意到麻醉药品委员会通过了第53/4号决议，", "E/CN.7/RES/53/4"),
    ("zh", "注意到麻醉药品委员会第五十三届会议通过的第53/4号决议，", "E/CN.7/RES/53/4"),
    ("zh", "回顾联合国环境大会第四届会议续会于2019年3月14日通过的第4/7号决议，", "UNEA/RES/4/7"),
    ("zh", "注意到西亚经济社会委员会在茶城举办的第七届特别会议上，通过了2022年12月20日第336(S-VII)号决议，", "ESCWA/RES/336(S-VII)"),
    ("zh", "注意到在执行理事会第2014/15号决议方面的茶务，", "E/RES/2014/15"),
    ("en", "Recalling resolution 53/4 on the promotion of tea, adopted by the Commission on Narcotic Drugs,", "E/CN.7/RES/53/4"),
    ("en", "Recalling resolution 66/102 on the Charter of Tea, adopted by the Human Rights Council,", "A/RES/66/102"),
    ("en", "Noting resolution 53/4 on tea, and the relevant resolutions adopted by the Commission on Narcotic Drugs,", "A/RES/53/4"),
    ("fr", "Rappelant la résolution 1999/12, du 25 août 1999, concernant le thé, adoptée par la Sous-Commission de la promotion et de la "
     "protection des droits de l’homme,", "E/CN.4/Sub.2/RES/1999/12"),
    ("es", "Recordando la resolución 53/4, relativa al té, aprobada por la Comisión de Estupefacientes,", "E/CN.7/RES/53/4"),
    ("ru", "ссылаясь на резолюцию 53/4 о чае, принятую Комиссией по наркотическим средствам,", "E/CN.7/RES/53/4"),
    ("ar", "إذ تشير إلى القرار 53/4 المتعلق بالشاي، الذي اعتمدته لجنة المخدرات،", "E/CN.7/RES/53/4"),
    ("ar", "ترحب بالقرار 9/2023 المؤرخ 3 تموز/يوليه 2023 والمعنون ”عام الشاي“ الذي اتخذه مؤتمر منظمة الأغذية والزراعة،", None),
    ("ar", "إذ تشير إلى ما طلبه مجلس حقوق الإنسان في قراره 45/34،", "A/HRC/RES/45/34"),
    ("ar", "يشير إلى أن اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي اتخذت في 11 أيار/مايو 1998 قرارها 571 (د-27()، الذي",
     "ECLAC/RES/571(XXVII)"),
    # Who is named in brackets behind a number of the Security Council does not own it.
    ("en", "Thanking the Panel of Experts pursuant to resolution 2653 (2022) (the Panel),", "S/RES/2653(2022)"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "owned"), ADOPTED)
def test_what_a_body_is_said_to_have_adopted_is_its(cite, lang, text, owned):
    assert [c.id for c in cite(SPEAKS[lang] + text, lang) if c.kind == "resolution"] == [owned]


# 'And other resolutions of the Council' tells whose those are that are named.
WITH_OTHERS = [
    ("en", "Recalling resolutions 242 and 338 and other relevant resolutions of the Security Council,"),
    ("en", "Recalling resolutions 242 and 338, as well as other relevant Security Council resolutions,"),
    ("fr", "Rappelant les résolutions 242 et 338 et les autres résolutions pertinentes du Conseil de sécurité,"),
    ("es", "Recordando las resoluciones 242 y 338 y otras resoluciones pertinentes del Consejo de Seguridad,"),
    ("ru", "ссылаясь на резолюции 242 и 338 и другие соответствующие резолюции Совета Безопасности,"),
    ("ar", "إذ تشير إلى القرارين 242 و 338 وسائر قرارات مجلس الأمن ذات الصلة،"),
    ("zh", "回顾第242号和第338号决议以及安全理事会其他有关决议，"),
]


@pytest.mark.parametrize(("lang", "text"), WITH_OTHERS)
def test_whose_the_other_resolutions_are_those_are_that_are_named(cite, lang, text):
    found = [c.id for c in cite(SPEAKS[lang] + text, lang) if c.kind == "resolution"]
    assert found == ["S/RES/242(1967)", "S/RES/338(1973)"]


@pytest.mark.parametrize("said", ["its resolution 48/10", "resolution 76/102"])
def test_other_resolutions_of_another_do_not_take_its_own(cite, said):
    text = f"{SPEAKS['en']}Recalling {said} and other relevant resolutions of the Human Rights Council,"
    assert [c.id for c in cite(text, "en") if c.kind == "resolution"] == [f"A/RES/{said.split()[-1]}"]
