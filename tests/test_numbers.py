"""Numbers of resolutions and decisions as texts write them: forms of every age, lists, ranges, dates, misread digits."""

import pytest

CASES = [
    # English
    ("en", "decisions 1/CP.21 and 14/CP.26 of the Conference of the Parties", ["1/CP.21", "14/CP.26"]),
    ("en", "decision EB148(3) of the Executive Board", ["EB148(3)"]),
    ("fr", "la décision 3/COP.12 de la Conférence des Parties", ["3/COP.12"]),
    ("zh", "缔约方会议第1/CP.21号决定", ["1/CP.21"]),
    ("ar", "قراراتها 50/70 واو، و 53/77 ألف ألف، و 2252 (دإط-5)، و دإط – 10/15",
     ["A/RES/50/70F", "A/RES/53/77AA", "A/RES/2252(ES-V)", "A/RES/ES-10/15"]),
    ("ru", "резолюции 52/38 О от 9 декабря 1997 года, 56/24 Т от 29 ноября 2001 года и 53/77 AA",  # with letters of its own script
     ["A/RES/52/38O", "A/RES/56/24T", "A/RES/53/77AA"]),
    ("ru", "резолюция 66/102 О чае", ["A/RES/66/102"]),
    ("ar", "المقرران 1/م أ-21 و 2/م أ ت-4 بشأن تغير المناخ", ["1/CP.21", "2/CMA.4"]),
    ("ar", "المقرر 3/م أ-14 بشأن مكافحة التصحر", ["3/COP.14"]),
    ("ar", "المقرر 3/م أ-14 بشأن المنارات", []),  # two conferences number so
    ("ar", "الوثيقة FCCC/CP/2015/10/Add.1، المقرر 1/م أ-21", []),  # of the document
    ("en", "resolution 66/102", ["A/RES/66/102"]),
    ("en", "General Assembly resolution 217 A (III) of 10 December 1948", ["A/RES/217(III)A"]),
    ("en", "resolutions 48/75 A and B", ["A/RES/48/75A", "A/RES/48/75B"]),
    ("en", "resolution 54/54 A to C", ["A/RES/54/54A", "A/RES/54/54B", "A/RES/54/54C"]),
    ("en", "resolution 3263 (XXIX) and resolution S-16/1", ["A/RES/3263(XXIX)", "A/RES/S-16/1"]),
    ("en", "its resolution ES-10/13", ["A/RES/ES-10/13"]),
    ("en", "decision 2017/206 of the Council and General Assembly decision 74/568", ["E/DEC/2017/206", "A/DEC/74/568"]),
    ("en", "Human Rights Council resolutions 33/11 and 34/5", ["A/HRC/RES/33/11", "A/HRC/RES/34/5"]),
    ("en", "resolution 33/11 of the Human Rights Council", ["A/HRC/RES/33/11"]),
    ("en", "Commission on Narcotic Drugs resolution 53/4", ["E/CN.7/RES/53/4"]),
    ("en", "the Economic and Social Council, in its resolution 2004/25", ["E/RES/2004/25"]),
    ("en", "resolutions 386 (1976) of 5 May, 391 (1976) of 9 July and 402 (1976) of 2 October",
     ["S/RES/386(1976)", "S/RES/391(1976)", "S/RES/402(1976)"]),
    ("en", "resolution 1540 (2004), and pursuant to resolution 1540", ["S/RES/1540(2004)", "S/RES/1540(2004)"]),
    ("en", "all its resolutions on the matter, particularly 435 (1978), 629 (1989)", ["S/RES/435(1978)", "S/RES/629(1989)"]),
    ("en", "General Assembly resolution 186 (S-2) of 14 May 1948", ["A/RES/186(S-II)"]),
    ("en", "resolution 16/18, adopted on 24 March 2011 by the Human Rights Council", ["A/HRC/RES/16/18"]),
    ("fr", "la résolution 16/18 adoptée le 24 mars 2011 par le Conseil des droits de l’homme", ["A/HRC/RES/16/18"]),
    ("en", "resolution 3202 (S-VI) of 1 May 1974, containing the rules for the fair, 3281 (XXIX) and 35/56 of 5 December 1980",
     ["A/RES/3202(S-VI)", "A/RES/3281(XXIX)", "A/RES/35/56"]),
    ("en", "resolutions 5/1, on the building of the Council, and 5/2, on the code of its experts, of 18 June 2007",
     ["A/HRC/RES/5/1", "A/HRC/RES/5/2"]),
    ("en", "resolutions 60/1 “The outcome of tea” and 60/2 “A code of cups” of 18 June 2006", ["A/RES/60/1", "A/RES/60/2"]),
    ("en", "decision 40/438 of 17 December 1985, adopted in haste, and 41/450 of 5 December 1986", ["A/DEC/40/438", "A/DEC/41/450"]),
    ("en", "resolution 35/56 on the prices of tea, of which 3/4 was sold, and 2/5 of it dear", ["A/RES/35/56"]),
    ("en", "draft resolution 66/102 and draft decision 74/568", []),
    ("en", "a ratio of 3/4, and 24/7 service", []),
    ("en", "Resolutions S-23/2, annex, and S-23/3, annex.", ["A/RES/S-23/2", "A/RES/S-23/3"]),
    ("en", "resolutions 60/1, paragraph 5, and 60/2, section II", ["A/RES/60/1", "A/RES/60/2"]),
    ("fr", "Résolutions S-23/2, annexe, et S-23/3, annexe.", ["A/RES/S-23/2", "A/RES/S-23/3"]),
    ("es", "Resoluciones S-23/2, anexo, y S-23/3, anexo.", ["A/RES/S-23/2", "A/RES/S-23/3"]),
    ("ru", "Резолюции S-23/2, приложение, и S-23/3, приложение.", ["A/RES/S-23/2", "A/RES/S-23/3"]),
    ("ar", "القراران دإ-٢٣/٢، المرفق، و دإ-٢٣/٣، المرفق.", ["A/RES/S-23/2", "A/RES/S-23/3"]),
    # French
    ("fr", "la résolution 66/102 de l’Assemblée générale", ["A/RES/66/102"]),
    ("fr", "les résolutions 1970\u00a0(2011) et 1973\u00a0(2011) du Conseil de sécurité", ["S/RES/1970(2011)", "S/RES/1973(2011)"]),
    ("fr", "la résolution 33/11 du Conseil des droits de l’homme", ["A/HRC/RES/33/11"]),
    ("fr", "sa résolution 217 A (III) du 10 décembre 1948", ["A/RES/217(III)A"]),
    ("fr", "ses résolutions 48/75 A et B", ["A/RES/48/75A", "A/RES/48/75B"]),
    ("fr", "la décision 74/568", ["A/DEC/74/568"]),
    ("fr", "le projet de résolution 66/102", []),
    ("fr", "les résolutions du Conseil des droits de l’homme 8/7 du 18 juin 2008 et 17/4", ["A/HRC/RES/8/7", "A/HRC/RES/17/4"]),
    # Spanish
    ("es", "la resolución 66/102 de la Asamblea General", ["A/RES/66/102"]),
    ("es", "las resoluciones 1970 (2011) y 1973 (2011) del Consejo de Seguridad", ["S/RES/1970(2011)", "S/RES/1973(2011)"]),
    ("es", "la resolución 33/11 del Consejo de Derechos Humanos", ["A/HRC/RES/33/11"]),
    ("es", "su resolución 217 A (III), de 10 de diciembre de 1948", ["A/RES/217(III)A"]),
    ("es", "sus resoluciones 48/75 A y B", ["A/RES/48/75A", "A/RES/48/75B"]),
    ("es", "la decisión 74/568", ["A/DEC/74/568"]),
    ("es", "el proyecto de resolución 66/102", []),
    # by the letter of the decision and the number of the session
    ("en", "decision J (68) of the Economic Commission for Europe", ["ECE/DEC/J(68)"]),
    ("fr", "la décision J (68) de la Commission économique pour l'Europe", ["ECE/DEC/J(68)"]),
    ("es", "la decisión J (68) de la Comisión Económica para Europa", ["ECE/DEC/J(68)"]),
    ("ru", "решение J (68) Европейской экономической комиссии", ["ECE/DEC/J(68)"]),
    ("zh", "欧洲经济委员会J (68)号决定", ["ECE/DEC/J(68)"]),
    ("ar", "المقرر ياء (68) للجنة الاقتصادية لأوروبا", ["ECE/DEC/J(68)"]),
    # Russian, in which letters and numerals may be typed in either alphabet
    ("ru", "резолюции 56/24 Т от 29 ноября 2001 года, 52/38 О и 53/77 Р", ["A/RES/56/24T", "A/RES/52/38O", "A/RES/53/77P"]),
    ("ru", "резолюции 66/102 Генеральной Ассамблеи", ["A/RES/66/102"]),
    ("ru", "резолюциями 1718 (2006) и 1874 (2009) Совета Безопасности", ["S/RES/1718(2006)", "S/RES/1874(2009)"]),
    ("ru", "в резолюции 33/11 Совета по правам человека", ["A/HRC/RES/33/11"]),
    ("ru", "резолюцию 217 А (III) от 10 декабря 1948 года", ["A/RES/217(III)A"]),
    ("ru", "резолюцию 2453 A (ХХIII)", ["A/RES/2453(XXIII)A"]),
    ("ru", "резолюции 60/1 «Итоги чаепития» и 60/2 «Правила чашек» от 18 июня 2006 года", ["A/RES/60/1", "A/RES/60/2"]),
    ("ru", "резолюции 60/1 о чае, 60/2 о чашках и 60/3 от 18 июня 2006 года", ["A/RES/60/1", "A/RES/60/2", "A/RES/60/3"]),
    ("ru", "решение 74/568", ["A/DEC/74/568"]),
    ("ru", "проект резолюции 66/102", []),
    # Arabic, with letters by name and sessions by number
    ("ar", "قرار الجمعية العامة 66/102", ["A/RES/66/102"]),
    ("ar", "القرارين 1267 (1999) و 1373 (2001)", ["S/RES/1267(1999)", "S/RES/1373(2001)"]),
    ("ar", "قراراتها ٦١/١٩٤ و ٦٢/١٨٨", ["A/RES/61/194", "A/RES/62/188"]),
    ("ar", "قرار مجلس حقوق الإنسان 33/11", ["A/HRC/RES/33/11"]),
    ("ar", "قرارها 75/290 باء (B)", ["A/RES/75/290B"]),
    ("ar", "قراراتها 40 / 152 سين المؤرخ 16 كانون الأول/ ديسمبر 1985، و 41 / 86 فاء المؤرخ 4 أيلول /سبتمبر 1986",
     ["A/RES/40/152O", "A/RES/41/86Q"]),
    ("ar", "القرار 48/75 ألف وباء", ["A/RES/48/75A", "A/RES/48/75B"]),
    ("ar", "القرار 1514 (د-15)", ["A/RES/1514(XV)"]),
    ("ar", "القرار دإ-30/1 والقرار دإط-10/15", ["A/RES/S-30/1", "A/RES/ES-10/15"]),
    ("ar", "القرارين 60/1 بشأن الشاي و60/2 بشأن الأكواب", ["A/RES/60/1", "A/RES/60/2"]),
    ("ar", "القرارين 60/1 ”نتائج الشاي“ و60/2 ”قواعد الأكواب“", ["A/RES/60/1", "A/RES/60/2"]),
    ("ar", "المقرر 74/568", ["A/DEC/74/568"]),
    ("ar", "\u202bقرار مجلس الأمن \u202a1325 (2000)\u202c\u202c", ["S/RES/1325(2000)"]),
    ("ar", "مشروع القرار 66/102", []),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "expected"), CASES)
def test_numbers(cite, lang, text, expected):
    assert [c.id for c in cite(text, lang) if c.kind in ("resolution", "decision")] == expected


# What scanners and typesetters make of a text.
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("S/RES/1 325 (2000)", "S/RES/1325(2000)"), ("S/ RES/1267 (1999)", "S/RES/1267(1999)"), ("5/2002/1005", "S/2002/1005"),
        ("S/2002/ 1005", "S/2002/1005"), ("resolution 1 373 (2001)", "S/RES/1373(2001)"),
        ("resolutions 1 267 (1999) and 1 373 (2001)", "S/RES/1267(1999) S/RES/1373(2001)"),
        ("reso-\nlution 1441 (2002)", "S/RES/1441(2002)"),
        ("the Con-\nvention on the Rights of the Child", "crc"),
        ("the Secretary-\nGeneral", "secretary-general"), ("on 5/2002 and 3/4", ""), ("1 500 (2000 of them new)", ""), ("page 5/20", ""),
    ],
)  # fmt: skip
def test_misread_texts(cite, text, found):
    assert " ".join(c.id for c in cite(f"Recalling {text},", "en") if c.id) == found


DATES = [
    ("fr", "la résolution 66/102 du 1er juillet 2000", "2000-07-01"),
    ("fr", "la résolution 66/102 du 1ᵉʳ juillet 2000", "2000-07-01"),
    ("es", "la resolución 66/102, de 1 de julio de 2000", "2000-07-01"),
    ("es", "la resolución 66/102, de 1º de julio de 2000", "2000-07-01"),
    ("ru", "резолюция 66/102 от 1 июля 2000 года", "2000-07-01"),
    ("ar", "القرار 66/102 المؤرخ 1 تموز/يوليه 2000", "2000-07-01"),
    ("en", "resolution 66/102 of 1 July 2000", "2000-07-01"),
    ("zh", "2000年7月1日第66/102号决议", "2000-07-01"),
]


@pytest.mark.parametrize(("lang", "text", "date"), DATES)
def test_the_first_of_a_month(cite, lang, text, date):
    (citation,) = cite(text, lang)
    assert citation.date == date


LIST_DATES = [
    ("en", "resolutions 65/229 and 65/230 of 21 December 2010", ["2010-12-21", "2010-12-21"]),
    ("fr", "les résolutions 3201 (S-VI) et 3202 (S-VI) du 1er mai 1974", ["1974-05-01", "1974-05-01"]),
    ("zh", "1974年5月1日第3201(S-VI)号和第3202(S-VI)号决议", ["1974-05-01", "1974-05-01"]),
    ("en", "resolutions 46/182 and 47/57 of 9 December 1992", [None, "1992-12-09"]),
    ("en", "resolutions 1970 (2011) and 1973 (2011) of 17 March 2011", [None, "2011-03-17"]),
    ("zh", "一九七三年十月二十二日第338(1973)号、十月二十五日第340(1973)号和一九七五年四月十七日\n第368(1975)号等决议",
     ["1973-10-22", "1973-10-25", "1975-04-17"]),
    ("zh", "二〇〇〇年十二月八日第55/2号决议", ["2000-12-08"]),
    ("zh", "二○○○年十二月八日第55/2号决议", ["2000-12-08"]),
    ("zh", "一九九三年第863号决议", ["1993"]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "dates"), LIST_DATES)
def test_a_date_holds_for_the_resolutions_of_its_session(cite, lang, text, dates):
    assert [c.date for c in cite(text, lang)] == dates


RANGES = [
    ("zh", "请第1988(2011)号决议所设委员会，见第2127号决议", ["S/RES/1988(2011)", None]),
    ("zh", "阿富汗独立人权委员会和国家人权委员会", []),
    ("en", "resolution 6/31-LEG of the Organization of the Islamic Conference, and 10/37-POL", ["OIC/RES/6/31", "OIC/RES/10/37"]),
    ("en", "resolution 15 of the Ninth United Nations Congress on the Prevention of Crime and the Treatment of Offenders", []),
    ("en", "resolutions 3411 A to C (XXX) and 2674 A and B (XXV)",
     ["A/RES/3411(XXX)A", "A/RES/3411(XXX)B", "A/RES/3411(XXX)C", "A/RES/2674(XXV)A", "A/RES/2674(XXV)B"]),
    ("en", "resolutions 2444 (XXIII), 3411 A and B (XXX)", ["A/RES/2444(XXIII)", "A/RES/3411(XXX)A", "A/RES/3411(XXX)B"]),
    ("fr", "les résolutions 3411 A à C (XXX)", ["A/RES/3411(XXX)A", "A/RES/3411(XXX)B", "A/RES/3411(XXX)C"]),
    ("es", "las resoluciones 3411 A a C (XXX)", ["A/RES/3411(XXX)A", "A/RES/3411(XXX)B", "A/RES/3411(XXX)C"]),
    ("ru", "резолюции 3411 A-C (XXX)", ["A/RES/3411(XXX)A", "A/RES/3411(XXX)B", "A/RES/3411(XXX)C"]),
    ("ar", "القرارات 3411 ألف إلى جيم (د-30)", ["A/RES/3411(XXX)A", "A/RES/3411(XXX)B", "A/RES/3411(XXX)C"]),
    ("zh", "见第3411A至C(XXX)号决议", ["A/RES/3411(XXX)A", "A/RES/3411(XXX)B", "A/RES/3411(XXX)C"]),
    ("en", "Commission on Population and Development resolution 2014/1", ["E/CN.9/RES/2014/1"]),
    ("en", "resolutions 60/1 to 60/3 and 60/7", ["A/RES/60/1", "A/RES/60/2", "A/RES/60/3", "A/RES/60/7"]),
    (
        "en",
        "Commission on Human Rights resolutions 1989/1-1989/3",
        ["E/CN.4/RES/1989/1", "E/CN.4/RES/1989/2", "E/CN.4/RES/1989/3"],
    ),
    (
        "en",
        "resolutions 3068 (XXVIII) to 3070 (XXVIII)",
        ["A/RES/3068(XXVIII)", "A/RES/3069(XXVIII)", "A/RES/3070(XXVIII)"],
    ),
    ("en", "resolutions 60/1 to 61/3", ["A/RES/60/1"]),
    # the document of each stands behind it
    *((lang, text, ["A/RES/48/264", "A/RES/51/241"]) for lang, text in (
        ("en", "resolutions 48/264 (A/52/856) and 51/241 (A/52/855)"), ("fr", "les résolutions 48/264 (A/52/856) et 51/241 (A/52/855)"),
        ("es", "las resoluciones 48/264 (A/52/856) y 51/241"), ("ru", "резолюции 48/264 (A/52/856) и 51/241 (A/52/855)"),
        ("zh", "第48/264号(A/52/856)和第51/241号决议(A/52/855)"), ("ar", "القرارين 48/264 (A/52/856) و 51/241 (A/52/855)"),
    )),
    ("en", "resolutions 60/1 to 60/300", ["A/RES/60/1"]),
    ("fr", "les résolutions 60/1 à 60/3", ["A/RES/60/1", "A/RES/60/2", "A/RES/60/3"]),
    ("es", "las resoluciones 60/1 a 60/3", ["A/RES/60/1", "A/RES/60/2", "A/RES/60/3"]),
    ("ru", "резолюции 60/1-60/3", ["A/RES/60/1", "A/RES/60/2", "A/RES/60/3"]),
    ("ar", "القرارات 60/1 إلى 60/3", ["A/RES/60/1", "A/RES/60/2", "A/RES/60/3"]),
    ("zh", "见第60/1至60/3号决议", ["A/RES/60/1", "A/RES/60/2", "A/RES/60/3"]),
    ("zh", "见第60/1号至第60/3号决议", ["A/RES/60/1", "A/RES/60/2", "A/RES/60/3"]),
    ("en", "The Security Council,\n\nRecalling its resolution 277 of 18 March 1970,", ["S/RES/277(1970)"]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "resolutions"), RANGES)
def test_ranges_of_resolutions(cite, lang, text, resolutions):
    assert [c.id for c in cite(text, lang) if c.kind == "resolution"] == resolutions


_NAMED = {"242": "S/RES/242(1967)", "338": "S/RES/338(1973)", "425": "S/RES/425(1978)"}
BARE = [
    ("en", "resolutions 242 (1967), 338 (1973) and 425 (1978)", "resolutions 242, 338 and 425; UNSCR 242 and 338"),
    ("fr", "les résolutions 242 (1967), 338 (1973) et 425 (1978)",
     "les résolutions 242, 338 et 425 ; la résolution no 242 et la résolution du Conseil de sécurité 338"),
    ("es", "las resoluciones 242 (1967), 338 (1973) y 425 (1978)",
     "las resoluciones 242, 338 y 425; la resolución núm. 242 y la resolución del Consejo de Seguridad 338"),
    ("ru", "резолюции 242 (1967), 338 (1973) и 425 (1978)",
     "резолюции 242, 338 и 425; резолюция СБ ООН № 242 и резолюция Совета Безопасности 338"),
    ("ar", "القرارات 242 (1967) و 338 (1973) و 425 (1978)", "القرارات 242 و338 و425؛ قرار مجلس الأمن رقم 242، وقرار مجلس الأمن 338"),
    ("zh", "第242(1967)号、第338(1973)号和第425(1978)号决议", "第242、338和425号决议；第242号和第338号决议"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "named", "bare"), BARE)
def test_bare_numbers_mean_what_was_named_in_full(cite, lang, named, bare):
    expected = [(_NAMED[each], "short-form") for each in ("242", "338", "425", "242", "338")]
    assert [(c.id, c.via) for c in cite(f"{named}; {bare}", lang) if c.kind == "resolution"][3:] == expected
    alone = [c for c in cite(bare, lang) if c.kind == "resolution"]
    last = {"fr": (None, "338"), "es": (None, "338"), "ru": ("242", "338"), "ar": ("242", "338")}.get(
        lang, (None, None)
    )
    assert [c.id for c in alone] == [
        _NAMED.get(number) for number in (None, None, None, *last)
    ]  # said to be the Council's
    assert {c.via for c in alone} == {"short-form"}


OF_THE_COUNCIL = [
    ("en", "Security Council resolutions 338 and 425", "resolutions 338 and 425"),
    ("fr", "les résolutions 338 et 425 du Conseil de sécurité", "les résolutions 338 et 425"),
    ("es", "las resoluciones 338 y 425 del Consejo de Seguridad", "las resoluciones 338 y 425"),
    ("ru", "резолюции 338 и 425 Совета Безопасности", "резолюции 338 и 425"),
    ("ar", "قراري مجلس الأمن التابع للأمم المتحدة 338 و 425", "القرارين 338 و 425"),
    ("zh", "安全理事会第338和425号决议", "第338和425号决议"),
]


@pytest.mark.parametrize(("lang", "said", "bare"), OF_THE_COUNCIL)
def test_a_number_that_is_said_to_be_the_councils_has_the_year_of_its_series(cite, lang, said, bare):
    found = [c.id for c in cite(said, lang) if c.kind == "resolution"]
    assert found == ["S/RES/338(1973)", "S/RES/425(1978)"]
    assert [c.id for c in cite(bare, lang) if c.kind == "resolution"] == [None, None]


NOT_BARE = [
    ("en", "resolution 1325 and the 2030 Agenda", 1),
    ("en", "resolution 1540 and 200 others", 1),
    ("en", "resolution 1701, 34 years ago, and 1,200 men", 1),
    ("fr", "la résolution 1559 et 350 autres", 1),
    ("en", "its decision No. 2085 of 12 December 2013", 0),
    ("zh", "第1325号决议和2030年议程", 1),
]


@pytest.mark.parametrize(("lang", "text", "resolutions"), NOT_BARE)
def test_what_follows_a_bare_number_may_count_something_else(cite, lang, text, resolutions):
    assert [c.kind for c in cite(text, lang) if c.kind in ("resolution", "decision")] == ["resolution"] * resolutions


DATED = [
    ("en", "The Security Council,\n\nRecalling resolutions 1493 of 28 July 2003 and 1533 of 12 March 2004,"),
    (
        "en",
        "It met.\n\n“The Security Council,\n\n“Recalling resolutions 1493 of 28 July 2003 and 1533 of 12 March 2004,\n\n“1. Decides;",
    ),
    ("fr", "Le Conseil de sécurité,\n\nRappelant ses résolutions 1493 du 28 juillet 2003 et 1533 du 12 mars 2004,"),
    (
        "es",
        "El Consejo de Seguridad,\n\nRecordando sus resoluciones 1493, de 28 de julio de 2003, y 1533, de 12 de marzo de 2004,",
    ),
    ("ru", "Совет Безопасности,\n\nссылаясь на свои резолюции 1493 от 28 июля 2003 года и 1533 от 12 марта 2004 года,"),
    ("ar", "إن مجلس الأمن،\n\nإذ يشير إلى قراراته 1493 المؤرخ 28 تموز/يوليه 2003 و 1533 المؤرخ 12 آذار/مارس 2004،"),
    ("zh", "安全理事会，\n\n回顾其2003年7月28日第1493号和2004年3月12日第1533号决议，"),
]


@pytest.mark.parametrize(("lang", "text"), DATED)
def test_the_date_of_a_bare_number_of_the_council_is_its_year(cite, lang, text):
    assert [c.id for c in cite(text, lang) if c.kind == "resolution"] == ["S/RES/1493(2003)", "S/RES/1533(2004)"]


OF_A_YEAR = [
    ("en", "Security Council resolutions 242 of 1967 and 338 of 1973"),
    ("en", "Security Council resolutions 242/1967 and 338/1973"),
    ("fr", "la résolution 242 de 1967 du Conseil de sécurité et la résolution 338/1973 du Conseil de sécurité"),
    ("es", "la resolución 242 de 1967 del Consejo de Seguridad y la resolución 338/1973 del Consejo de Seguridad"),
    ("ru", "резолюция 242 Совета Безопасности 1967 года и резолюция Совета Безопасности 338/1973"),
    ("ar", "قرار مجلس الأمن 242 لعام 1967، وقرار مجلس الأمن رقم 338/1973"),
    ("zh", "安全理事会1967年第242号决议，安全理事会1973年第338号决议"),
]


@pytest.mark.parametrize(("lang", "text"), OF_A_YEAR)
def test_the_year_of_a_bare_number_in_words_or_behind_a_slash(cite, lang, text):
    assert [c.id for c in cite(text, lang) if c.kind == "resolution"] == ["S/RES/242(1967)", "S/RES/338(1973)"]


NOBODY_SPEAKS = [
    (
        "fr",
        "Le Conseil de sécurité a reconduit les mesures imposées par la résolution 2206 du 3 mars 2015.",
        "S/RES/2206(2015)",
    ),
    ("fr", "On a reconduit les mesures imposées par la résolution 2206 du 3 mars 2015.", None),
    ("en", "Members of the Security Council met on resolution 181 of 29 November 1947.", None),
]


@pytest.mark.parametrize(("lang", "text", "resolution"), NOBODY_SPEAKS)
def test_since_1978_a_bare_number_with_a_date_is_the_councils_where_it_is_named(cite, lang, text, resolution):
    assert [c.id for c in cite(text, lang) if c.kind == "resolution"] == [resolution]


OF_THE_ASSEMBLY = [
    ("en", "General Assembly resolution 181 of 29 November 1947", "A/RES/181(II)"),
    ("en", "The General Assembly,\n\nRecalling its resolution 194 of 11 December 1948,", "A/RES/194(III)"),
    ("ru", "Резолюции ГА ООН №3379 от 9 ноября 1975 г.", "A/RES/3379(XXX)"),
    ("es", "la resolución 181 de la Asamblea General, de 29 de noviembre de 1947", "A/RES/181(II)"),
    (
        "en",
        "General Assembly resolution 181 of 1947",
        "A/RES/181(II)",
    ),  # the date does not tell the session, but the series does
    ("en", "General Assembly resolution 273 of 11 May 1949", "A/RES/273(III)"),
    ("en", "General Assembly resolution 181/1947", None),
    ("en", "General Assembly resolution 181 of 1951", None),
    ("en", "General Assembly resolution 2750 of 1970", None),  # between those that are known of two sessions
    ("en", "General Assembly resolution 181", "A/RES/181(II)"),
]


@pytest.mark.parametrize(("lang", "text", "resolution"), OF_THE_ASSEMBLY)
def test_a_date_in_autumn_tells_the_session_of_a_bare_number_of_the_assembly(cite, lang, text, resolution):
    assert [c.id for c in cite(text, lang) if c.kind == "resolution"] == [resolution]


IN_BRACKETS = [
    ("ar", "قرارها 2106 ( د-20 )", ["2106 ( د-20 )"]),
    ("ar", "القرار (1701) وقرار مجلس الأمن رقم (338) وقراره رقم1634 (2005 )", ["(1701)", "(338)", "(2005 )"]),
    ("en", "resolution 1493 (see the statement of that day) and resolution 3379 (ХХХ-)", ["1493"]),
]


@pytest.mark.parametrize(("lang", "text", "ends"), IN_BRACKETS)
def test_numbers_in_brackets_and_before_them(cite, lang, text, ends):
    found = [c.text for c in cite(text, lang) if c.kind == "resolution"]
    assert len(found) == len(ends)
    assert all(written.endswith(end) for written, end in zip(found, ends, strict=True))


def test_the_council_s_bare_number_is_the_security_council_s(cite):
    text = "Security Council resolution 338 (1973) was adopted. The Council's resolution 338 stands."
    assert [c.id for c in cite(text, "en") if c.kind == "resolution"] == ["S/RES/338(1973)"] * 2


def test_a_bare_number_named_in_full_later_is_that(cite):
    found = [(c.id, c.via) for c in cite("S.C. Res. 1373, U.N. Doc. S/RES/1373 (2001)", "en") if c.kind == "resolution"]
    assert found == [("S/RES/1373(2001)", "short-form"), ("S/RES/1373(2001)", "explicit")]
    found = [
        c.id for c in cite("General Assembly resolution 181, and resolution 181 (1963)", "en") if c.kind == "resolution"
    ]
    assert found == ["A/RES/181(II)", "S/RES/181(1963)"]


def test_a_symbol_without_year_is_the_resolution_named_with_it(cite):
    text = "Security Council resolution 1808 of 15 April 2008 (S/RES/1808)"
    assert [c.id for c in cite(text, "en") if c.kind == "resolution"] == ["S/RES/1808(2008)"] * 2
