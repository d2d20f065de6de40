"""The forms of numbers in five languages by tables (Chinese has a table of its own). Every text is made up for the case."""

import pytest

from graph.model import Document

CASES = [
    # English
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
    ("en", "resolution 3202 (S-VI) of 1 May 1974, containing the rules for the fair, 3281 (XXIX) and 35/56 of 5 December 1980",
     ["A/RES/3202(S-VI)", "A/RES/3281(XXIX)", "A/RES/35/56"]),
    ("en", "resolutions 5/1, on the building of the Council, and 5/2, on the code of its experts, of 18 June 2007",
     ["A/HRC/RES/5/1", "A/HRC/RES/5/2"]),
    ("en", "resolutions 60/1 “The outcome of tea” and 60/2 “A code of cups” of 18 June 2005", ["A/RES/60/1", "A/RES/60/2"]),
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
    # Russian, in which letters and numerals may be typed in either alphabet
    ("ru", "резолюции 66/102 Генеральной Ассамблеи", ["A/RES/66/102"]),
    ("ru", "резолюциями 1718 (2006) и 1874 (2009) Совета Безопасности", ["S/RES/1718(2006)", "S/RES/1874(2009)"]),
    ("ru", "в резолюции 33/11 Совета по правам человека", ["A/HRC/RES/33/11"]),
    ("ru", "резолюцию 217 А (III) от 10 декабря 1948 года", ["A/RES/217(III)A"]),
    ("ru", "резолюцию 2453 A (ХХIII)", ["A/RES/2453(XXIII)A"]),
    ("ru", "резолюции 60/1 «Итоги чаепития» и 60/2 «Правила чашек» от 18 июня 2005 года", ["A/RES/60/1", "A/RES/60/2"]),
    ("ru", "резолюции 60/1 о чае, 60/2 о чашках и 60/3 от 18 июня 2005 года", ["A/RES/60/1", "A/RES/60/2", "A/RES/60/3"]),
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


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "the Statute of the Fund (hereinafter “the Relationship Agreement”)", []),
        ("en", "the Rome Statute of the International Criminal Court (hereinafter “the Court Charter”). Under the Court Charter",
         ["rome-statute", "rome-statute"]),
        ("en", "recalling the Paris Agreement4 and Article 2, paragraph 4, of the Charter", ["paris-agreement", "un-charter"]),
        ("ru", "руководствуясь Международными пактами о правах человека", ["human-rights-covenants"]),
        ("ar", "وإذ تشير إلى العهدين الدوليين الخاصين بحقوق الإنسان", ["human-rights-covenants"]),
        ("fr", "la Convention relative aux droits de l’enfant et l’article 3 de la Convention", ["crc", "crc"]),
        ("es", "la Convención sobre los Derechos del Niño y el artículo 3 de la Convención", ["crc", "crc"]),
        ("ru", "Конвенции о правах ребенка и статьи 3 Конвенции", ["crc", "crc"]),
        ("ar", "اتفاقية حقوق الطفل والمادة 3 من الاتفاقية", ["crc", "crc"]),
    ],
)  # fmt: skip
def test_instruments(cite, lang, text, expected):
    assert [c.id for c in cite(text, lang) if c.kind == "instrument"] == expected


NOTED = "The General Assembly,\n\nRecalling the Declaration{mark} and peace,\n\n1. Decides to go on.\n\n__________________\n1 {note}\n"


@pytest.mark.parametrize(
    ("mark", "note", "expected"),
    [
        ("¹", "Resolution 217 A (III).", ("udhr", "footnote")),
        (" ¹", "See resolution 217 A (III).", ("udhr", "footnote")),
        (",1", "Resolution 217 A (III).", ("udhr", "footnote")),
        ("¹", "United Nations, Treaty Series, vol. 610, No. 8843.", ("outer-space-treaty", "footnote")),
        ("¹", "United Nations, Treaty Series, vol. 1, No. 111.", (None, "short-form")),
        ("²", "Resolution 217 A (III).", (None, "short-form")),
        ("", "Resolution 217 A (III).", (None, "short-form")),
    ],
)
def test_instruments_by_their_footnotes(cite, mark, note, expected):
    (found,) = [c for c in cite(NOTED.format(mark=mark, note=note), "en") if c.part == "pp1"]
    assert (found.id, found.via) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "the sixty-eighth session of the General Assembly", ["GA/68"]),
        ("en", "the General Assembly, at its twentieth special session", ["GA/S-20"]),
        ("en", "the report of the International Law Commission on the work of its 62nd session", ["ILC/62"]),
        (
            "en",
            "the General Assembly, at its thirty-fifth, thirty-sixth and forty-first sessions",
            ["GA/35", "GA/36", "GA/41"],
        ),
        ("en", "the General Assembly, at its tenth and twelfth special sessions", ["GA/S-10", "GA/S-12"]),
        ("en", "the General Assembly, at its thirty-seventh to fifty-ninth sessions", ["GA/37", "GA/59"]),
        ("en", "the Final Document of the Tenth Special Session of the General Assembly", []),
        ("zh", "大会第三十七届至第五十九届会议", ["GA/37", "GA/59"]),
        ("fr", "l’Assemblée générale, à ses vingt-sixième et vingt-septième sessions", ["GA/26", "GA/27"]),
        ("fr", "l’Assemblée générale, à sa 68e session", ["GA/68"]),
        ("es", "la Asamblea General, en su 68º período de sesiones", ["GA/68"]),
        ("ru", "Генеральная Ассамблея на своей 68-й сессии", ["GA/68"]),
        ("fr", "la soixante et onzième session de l’Assemblée générale", ["GA/71"]),
        ("es", "el septuagésimo primer período de sesiones de la Asamblea General", ["GA/71"]),
        ("ru", "на семьдесят первой сессии Генеральной Ассамблеи", ["GA/71"]),
        ("ar", "الجمعية العامة في دورتها الحادية والسبعين", ["GA/71"]),
        ("en", "the 4213th meeting of the Security Council", ["SC/4213"]),
        ("en", "At its fifty-seventh session, the General Assembly decided to go on.", ["GA/57"]),
        ("en", "At its 34th meeting, held on 5 May 2010, the Commission on the Status of Women met.", ["CSW/34"]),
        ("fr", "À sa trente-quatrième session, le Conseil des droits de l’homme a décidé de siéger.", ["HRC/34"]),
        ("es", "En su octavo período de sesiones, el Consejo de Derechos Humanos decidió seguir.", ["HRC/8"]),
        ("ru", "На своей пятьдесят седьмой сессии Генеральная Ассамблея постановила продолжать.", ["GA/57"]),
        ("ar", "في دورتها السابعة والخمسين، قررت الجمعية العامة أن تواصل.", ["GA/57"]),
        (
            "en",
            "the outcome of the twenty-third5 and twenty-fourth6 special sessions of the General Assembly",
            ["GA/S-23", "GA/S-24"],
        ),
        (
            "fr",
            "les vingt-troisième et vingt-quatrième sessions extraordinaires de l’Assemblée générale",
            ["GA/S-23", "GA/S-24"],
        ),
        (
            "es",
            "los períodos extraordinarios de sesiones vigésimo tercero y vigésimo cuarto de la Asamblea General",
            ["GA/S-23", "GA/S-24"],
        ),
        (
            "ru",
            "Генеральная Ассамблея, на своих двадцать третьей и двадцать четвертой специальных сессиях",
            ["GA/S-23", "GA/S-24"],
        ),
        ("ar", "الجمعية العامة في دورتيها الاستثنائيتين الثالثة والعشرين والرابعة والعشرين", ["GA/S-23", "GA/S-24"]),
        ("zh", "大会第二十三届和第二十四届特别会议", ["GA/S-23", "GA/S-24"]),
        (
            "ar",
            "إعلان ومنهاج عمل الشاي، ونتائج الدورة الاستثنائية الثالثة والعشرين للجمعية العامة المعنونة",
            ["GA/S-23"],
        ),
        (
            "en",
            "Official Records of the General Assembly, Sixtieth Session, Supplement No. 5; ibid., Sixty-first Session",
            ["GA/60", "GA/61"],
        ),
        (
            "fr",
            "Documents officiels de l’Assemblée générale, soixantième session ; ibid., soixante et unième session",
            ["GA/60", "GA/61"],
        ),
        (
            "es",
            "Documentos Oficiales de la Asamblea General, sexagésimo período de sesiones; ibid., sexagésimo primer período de sesiones",
            ["GA/60", "GA/61"],
        ),
        (
            "ru",
            "Официальные отчеты Генеральной Ассамблеи, шестидесятая сессия; там же, шестьдесят первая сессия",
            ["GA/60", "GA/61"],
        ),
        (
            "ar",
            "الوثائق الرسمية للجمعية العامة، الدورة الستون؛ المرجع نفسه، الدورة الحادية والستون",
            ["GA/60", "GA/61"],
        ),
        ("zh", "《大会正式记录，第六十届会议，补编第5号》；同上，《第六十一届会议，补编第5号》", ["GA/60", "GA/61"]),
    ],
)
def test_occasions(cite, lang, text, expected):
    assert [c.id for c in cite(text, lang) if c.kind in ("session", "meeting")] == expected


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
    assert found.pinpoint == "paragraph 5, 6 (a)"


@pytest.mark.parametrize("lang", ["en", "fr", "es"])
def test_no_acronym_inside_a_symbol(cite, lang):
    assert [c.id for c in cite("(A/HRC/26/G/3)", lang)] == ["A/HRC/26/G/3"]


def test_a_russian_heading_ends_in_a_comma(reader):
    text = (
        "Резолюция 2396 (2017),\nпринятая Советом Безопасности на его 8148-м заседании 21 декабря 2017 года\n\n"
        "Совет Безопасности,\n\nссылаясь на свою резолюцию 1325 (2000),\n\n"
        "1. постановляет продолжать заниматься этим вопросом.\n"
    )
    reading = reader.read(Document("test", text, lang="ru"))
    assert (reading.document.id, reading.document.date) == ("S/RES/2396(2017)", "2017-12-21")
    assert "S/RES/2396(2017)" not in {c.id for c in reading.citations}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("zh", "主席声明(S/PRST/2014/21)第2段", "paragraph 2"),
        ("en", "the statement (S/PRST/2014/21), paragraph 2 of resolution 1325 (2000)", None),
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
        ("en", "See E/2019/27 (Part I), chap. III", "part I, chapter III"),
        ("fr", "Voir E/2019/27 (Vol. II)", "volume II"),
    ],
)
def test_pinpoints_of_symbols(cite, lang, text, expected):
    found = next(c for c in cite(text, lang) if c.id.startswith(("S/PRST", "E/2019")))
    assert found.pinpoint == expected


# Protocols called by their instrument: the one it has; left open where it has several, or where no instrument is near.
@pytest.mark.parametrize(
    ("lang", "text", "words", "target"),
    [
        ("en", "Recalling the Convention on the Rights of Persons with Disabilities and the Optional Protocol thereto,",
         "the Optional Protocol thereto", "crpd-op"),
        ("en", "Recalling the Convention on the Rights of Persons with Disabilities and its Optional Protocol,",
         "its Optional Protocol", "crpd-op"),
        ("en", "Recalling the United Nations Convention against Transnational Organized Crime and the Protocols thereto,",
         "the Protocols thereto", None),
        ("en", "Recalling the Protocols thereto,", "the Protocols thereto", None),
        ("en", "Recalling the Convention on the Rights of Persons with Disabilities, and the Optional Protocol to the Convention,",
         "the Optional Protocol to the Convention", "crpd-op"),
        ("en", "Recalling the Convention on the Rights of the Child, and the Optional Protocols to the Convention,",
         "the Optional Protocols to the Convention", None),
        ("fr", "Rappelant la Convention relative aux droits des personnes handicapées et le Protocole facultatif à la Convention,",
         "le Protocole facultatif à la Convention", "crpd-op"),
        ("es", "Recordando la Convención sobre los derechos de las personas con discapacidad y el Protocolo Facultativo de la Convención,",
         "el Protocolo Facultativo de la Convención", "crpd-op"),
        ("ru", "ссылаясь на Конвенцию о правах инвалидов и Факультативный протокол к Конвенции,",
         "Факультативный протокол к Конвенции", "crpd-op"),
        ("ar", "وإذ تشير إلى اتفاقية حقوق الأشخاص ذوي الإعاقة وإلى البروتوكول الاختياري للاتفاقية،",
         "البروتوكول الاختياري للاتفاقية", "crpd-op"),
        ("zh", "回顾《残疾人权利公约》及其《任择议定书》，", "其《任择议定书》", "crpd-op"),
        ("zh", "回顾《消除对妇女一切形式歧视公约》任择议定书，", "任择议定书", "cedaw-op"),
        ("zh", "回顾《残疾人权利公约》及其任择议定书，", "其任择议定书", "crpd-op"),
        ("zh", "回顾《联合国打击跨国有组织犯罪公约》及其各项议定书，", "其各项议定书", None),
        ("fr", "Rappelant la Convention relative aux droits des personnes handicapées et son Protocole facultatif,",
         "son Protocole facultatif", "crpd-op"),
        ("fr", "Rappelant la Convention des Nations Unies contre la criminalité transnationale organisée et les Protocoles s'y rapportant,",
         "les Protocoles s'y rapportant", None),
        ("es", "Recordando la Convención sobre los Derechos de las Personas con Discapacidad y su Protocolo Facultativo,",
         "su Protocolo Facultativo", "crpd-op"),
        ("es", "Recordando la Convención sobre los Derechos del Niño y sus Protocolos Facultativos,", "sus Protocolos Facultativos", None),
        ("ru", "ссылаясь на Конвенцию о правах инвалидов и Факультативный протокол к ней,", "Факультативный протокол к ней", "crpd-op"),
        ("ru", "ссылаясь на Конвенцию о правах ребенка и факультативные протоколы к ней,", "факультативные протоколы к ней", None),
        ("ar", "وإذ تشير إلى اتفاقية حقوق الأشخاص ذوي الإعاقة والبروتوكول الاختياري الملحق بها،",
         "والبروتوكول الاختياري الملحق بها", "crpd-op"),
        ("ar", "وإذ تشير إلى اتفاقية حقوق الطفل وبروتوكولاتها الاختيارية،", "وبروتوكولاتها الاختيارية", None),
    ],
)  # fmt: skip
def test_protocols_by_their_instrument(cite, lang, text, words, target):
    found = [(c.id, c.via) for c in cite(text, lang) if c.text == words]
    assert found == [(target, "anaphora")]


@pytest.mark.parametrize(
    ("lang", "text", "pinpoints"),
    [
        ("en", "Recalling paragraphs 5 (b) and (c) of resolution 1373 (2001),", ["paragraph 5 (b), (c)"]),
        ("en", "Recalling paragraph 10 (d) (i) of resolution 1373 (2001),", ["paragraph 10 (d) (i)"]),
        (
            "en",
            "Recalling resolution 1373 (2001), paragraphs 5 (b), (c) and 7 of resolution 1540 (2004),",
            [None, "paragraph 5 (b), (c), 7"],
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
    assert [c.pinpoint for c in cite(text, lang) if c.kind == "resolution"] == pinpoints


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


# Committees called by their resolution, which is cited as well; one that the authority does not know is not guessed.
@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "the Committee established pursuant to resolution 1267 (1999)", "committee-1267 S/RES/1267(1999)"),
        (
            "en",
            "the Security Council Committee established by paragraph 12 of its resolution 1737 (2006)",
            "committee-1737 S/RES/1737(2006)",
        ),
        ("en", "the Committee established by resolution 999 (1994)", "S/RES/999(1994)"),
        ("fr", "le Comité créé par la résolution 1718 (2006)", "committee-1718 S/RES/1718(2006)"),
        (
            "fr",
            "le Comité du Conseil de sécurité créé en application de la résolution 1540 (2004)",
            "committee-1540 S/RES/1540(2004)",
        ),
        ("es", "el Comité establecido en virtud de la resolución 1970 (2011)", "committee-1970 S/RES/1970(2011)"),
        ("ru", "доклад Комитета, учрежденного резолюцией 1591 (2005)", "committee-1591 S/RES/1591(2005)"),
        (
            "ru",
            "Комитет Совета Безопасности, учрежденный во исполнение резолюции 751 (1992)",
            "committee-751 S/RES/751(1992)",
        ),
        ("ar", "اللجنة المنشأة عملا بالقرار 1988 (2011)", "committee-1988 S/RES/1988(2011)"),
        ("zh", "回顾第2140(2014)号决议所设委员会", "committee-2140 S/RES/2140(2014)"),
        (
            "en",
            "the Committee established pursuant to resolutions 751 (1992) and 1907 (2009)",
            "committee-751 S/RES/751(1992) S/RES/1907(2009)",
        ),
        (
            "fr",
            "le Comité faisant suite aux résolutions 1267 (1999) et 1989 (2011)",
            "committee-1267 S/RES/1267(1999) S/RES/1989(2011)",
        ),
        (
            "es",
            "el Comité creado en virtud de las resoluciones 751 (1992) y 1907 (2009)",
            "committee-751 S/RES/751(1992) S/RES/1907(2009)",
        ),
        (
            "ru",
            "Комитет, учрежденный резолюциями 751 (1992) и 1907 (2009)",
            "committee-751 S/RES/751(1992) S/RES/1907(2009)",
        ),
        (
            "ar",
            "اللجنة المنشأة عملا بالقرارين 751 (1992) و 1907 (2009)",
            "committee-751 S/RES/751(1992) S/RES/1907(2009)",
        ),
        ("zh", "第751(1992)和1907(2009)号决议所设委员会", "committee-751 S/RES/751(1992) S/RES/1907(2009)"),
        ("fr", "le Comité 1718", "committee-1718"),
        ("es", "el Comité 1540", "committee-1540"),
        ("ru", "Комитету 1718", "committee-1718"),
        ("fr", "le Comité 1999", ""),
        ("en", "and the 2127 Committee to assist", "committee-2127"),
        ("en", "The 1267/1989/2253 Committee", "committee-1267"),
        ("en", "the 1999 Committee", ""),
    ],
)
def test_committees_by_their_resolution(cite, lang, text, found):
    assert " ".join(c.id for c in cite(text, lang) if c.id and not c.id.startswith(("sc", "secretary"))) == found


NAMES = [
    ("en", "Requests the Assistant Secretary-General for Legal Affairs to report;", []),
    ("en", "Requests the Under-Secretary-General to report to the Secretary-General;", ["secretary-general"]),
    ("en", "Notes that the Secretariat and the Ozone Secretariat have met;", ["secretariat"]),
    ("en", "The Secretariat shall see to it.", ["secretariat"]),
    ("en", "Reaffirms the sustainable development goals;", ["sdg"]),
    ("en", "Recalls the Convention on the Elimination of all Forms of Discrimination Against Women;", ["cedaw"]),
    ("fr", "Prie la Sous-Secrétaire générale et le Secrétaire général de faire rapport ;", ["secretary-general"]),
    ("es", "Pide al Subsecretario General y al Secretario General que informen;", ["secretary-general"]),
    ("ru", "просит заместителя Генерального секретаря и Генерального секретаря представить доклад;", ["secretary-general"]),
    ("ar", "يطلب إلى وكيل الأمين العام وإلى الأمين العام أن يقدما تقريرا؛", ["secretary-general"]),
    ("zh", "请副秘书长和秘书长提出报告；", ["secretary-general"]),
    ("zh", "回顾《北京宣言》和《行动纲要》，", ["beijing-dpa"]),
    ("zh", "注意到雷扎伊加特人的处境，", []),
    ("en", "Notes the work of the Assembly of the Commonwealth of Dominica,", []),
    ("fr", "Prie l’Assemblée nationale de saisir l’Assemblée et l’OMS,", ["ga", "who"]),
    ("fr", "Note que l’Assemblée demande un rapport à l’Assemblée des femmes,", ["ga"]),
    ("es", "Observa que la Asamblea decidió informar a la Asamblea de Kosovo,", ["ga"]),
    ("es", "Pide a la Asamblea Nacional y a la Asamblea que informen al PNUD;", ["ga", "undp"]),
    ("ru", "просит ВОЗ и МООНРЗС представить доклад Ассамблее;", ["who", "minurso", "ga"]),
    ("ar", "يطلب إلى اليونيسيف واليونسكو أن تقدما تقريرا؛", ["unicef", "unesco"]),
    ("ar", "يحيط علما بما قرره مجلس اﻷمن؛", ["sc"]),
    ("en", "Invites States to ratify ILO Convention No. 169;", ["ilo-169"]),
    ("fr", "Invite les États à ratifier la Convention no 182 de l’OIT ;", ["ilo-182"]),
    ("en", "Thanks the Oﬃce for Disarmament Aﬀairs;", ["oda"]),
    ("fr", "Rappelant la Déclaration et le Programme d’action de Durban et le Programme d’action de Beijing,",
     ["durban-declaration", "beijing-platform"]),
    ("es", "Recordando la Declaración y la Plataforma de Acción de Beijing y la Declaración y el Programa de Acción de Viena,",
     ["beijing-dpa", "vienna-hr"]),
    ("ru", "[по докладу Третьего комитета]", ["third-committee"]),
    ("fr", "Rappelant l’Accord de Bonn et la Déclaration de M. Tell,", ["accord-de-bonn"]),
    ("es", "Recordando el Acuerdo de Bonn y la Convención sobre los Derechos del Niño,", ["acuerdo-de-bonn", "crc"]),
    ("ru", "ссылаясь на Боннское соглашение,", ["боннское-соглашение"]),
    ("ru", "ссылаясь на стороны Боннского мирного соглашения,", ["боннское-мирное-соглашение"]),
    ("ru", "Политическая декларация и участники Найробийской декларации,", ["найробийская-декларация"]),
    ("zh", "回顾《〈联合国气候变化框架公约〉京都议定书》，", ["kyoto-protocol"]),
    ("zh", "回顾《〈儿童权利公约〉关于儿童卷入武装冲突问题的任择议定书》，", ["crc-opac"]),
    ("es", "Recordando la Convención sobre los derechos de las personas con discapacidad,", ["crpd"]),
    ("en", "SECURITY COUNCIL COMMITTEE ESTABLISHED BY RESOLUTION 661 (1990)", ["committee-661"]),
    ("es", "Recordando la Convención sobre los Derechos de las Personas con Discapacidad y su Protocolo Facultativo, nota el Protocolo,",
     ["crpd", "crpd-op", "crpd-op"]),
    ("en", "Affirming that permanent sovereignty over natural resources is a right,", []),
    ("zh", "首协会秘书处和《生物多样性公约》秘书处请秘书处协助；", ["ceb", "cbd", "secretariat"]),
    ("fr", "Prie le Secrétariat, et le Secrétariat du thé, de siéger ;", ["secretariat"]),
    ("es", "Pide a la Secretaría y a la Secretaría del Té que sigan;", ["secretariat"]),
    ("ru", "просит Секретариат и Секретариат Форума чая продолжать;", ["secretariat"]),
    ("ar", "يطلب إلى الأمانة العامة وإلى الأمانة العامة لمنظمة الشاي أن تواصلا؛", ["secretariat"]),
    ("fr", "Remercie la Directrice exécutive de l’Office des Nations Unies contre la drogue et le crime ;", ["ed-unodc"]),
    ("es", "Agradece a la Alta Comisionada de las Naciones Unidas para los Derechos Humanos;", ["unhchr"]),
    ("fr", "Rappelant le Programme des Nations unies pour l’environnement et la Charte des Nations unies,", ["unep", "un-charter"]),
    ("ru", "отмечая доклад Программы ООН по окружающей среде,", ["unep"]),
    ("fr", "Notant que le Conseil des droits de l ’ homme et la Force d ’urgence des Nations Unies ont agi,", ["hrc", "unef"]),
    ("ru", "выражая признательность Управлению Верховного комиссара по правам человека Объединённых Наций,", ["ohchr"]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "found"), NAMES)
def test_names_in_other_names_and_names_written_otherwise(cite, lang, text, found):
    kinds = ("entity", "instrument", "programme")
    assert [citation.id for citation in cite(text, lang) if citation.kind in kinds] == found


THOSE = [
    ("en", "Recalling its resolutions 60/1 and 60/2, and stressing those resolutions,"),
    ("en", "Recalling its resolution 60/1 on tea and its resolution 60/2 on cups, and stressing those resolutions,"),
    ("fr", "Rappelant ses résolutions 60/1 et 60/2, et soulignant ces résolutions,"),
    ("zh", "回顾其第60/1号和第60/2号决议，并强调这些决议，"),
]


@pytest.mark.parametrize(("lang", "text"), THOSE)
def test_those_resolutions_are_all_that_were_just_named(cite, lang, text):
    assert [c.id for c in cite(text, lang) if c.via == "anaphora"] == ["A/RES/60/1", "A/RES/60/2"]


VERBS = [
    ("en", "Having taken note of resolution 338 (1973),", "take-note"),
    ("en", "Having noted resolution 338 (1973),", "note"),
    ("en", "Confirms resolution 338 (1973);", "affirm"),
    ("en", "Re-emphasizes resolution 338 (1973);", "emphasize"),
    ("en", "Reminding Governments of resolution 338 (1973),", "recall"),
    ("en", "Expressing its condemnation of all violations of resolution 338 (1973),", "condemn"),
    ("en", "Renewing the expression of its deep appreciation for the work under resolution 338 (1973),", "commend"),
    ("en", "Acting therefore under resolution 338 (1973),", "pursuant-to"),
    ("fr", "Ayant pris note de la résolution 338 (1973),", "take-note"),
    ("fr", "Mettant l’accent sur la résolution 338 (1973),", "emphasize"),
    ("fr", "Confirme la résolution 338 (1973) ;", "affirm"),
    ("es", "Haciendo hincapié en la resolución 338 (1973),", "emphasize"),
    ("es", "Celebrando la resolución 338 (1973),", "welcome"),
    ("es", "Habiendo tomado nota de la resolución 338 (1973),", "take-note"),
    ("ru", "приняв к сведению резолюцию 338 (1973),", "take-note"),
    ("ru", "отметив резолюцию 338 (1973),", "note"),
    ("en", "Highlighting resolution 338 (1973),", "emphasize"),
    ("en", "Observing resolution 338 (1973),", "note"),
    ("fr", "Constatant que la situation visée par la résolution 338 (1973) menace la paix,", "determine"),
    ("fr", "Prie instamment les Membres d’appliquer la résolution 338 (1973) ;", "urge"),
    ("fr", "Redisant la résolution 338 (1973),", "reiterate"),
    ("es", "Elogiando la resolución 338 (1973),", "commend"),
    ("es", "Señalando la resolución 338 (1973),", "note"),
    ("ru", "особо отмечая резолюцию 338 (1973),", "emphasize"),
    ("ru", "вновь заявляя о резолюции 338 (1973),", "reiterate"),
    ("ru", "заявляет о своем намерении применить резолюцию 338 (1973);", "mention"),
    ("ru", "выражая самую серьезную озабоченность нарушением резолюции 338 (1973),", "express-concern"),
    ("ar", "وإذ يقر بالقرار 338 (1973)،", "acknowledge"),
    ("ar", "وإذ يستنكر انتهاك القرار 338 (1973)،", "condemn"),
    ("ar", "وإذ يقرر أن الحالة المشار إليها في القرار 338 (1973) تهديد،", "determine"),
    ("zh", "突出强调第338（1973）号决议，", "emphasize"),
    # The verbs that change law, at the head of a clause and after 'decides'
    ("en", "Requests a report, and lifts the measures of resolution 338 (1973);", "terminate"),
    ("en", "Replaces paragraph 2 of resolution 338 (1973);", "supersede"),
    ("en", "Decides to prolong the mandate of resolution 338 (1973);", "extend"),
    ("en", "Renews its call for respect of resolution 338 (1973);", "reiterate"),
    ("fr", "Prie les Membres d’agir, et met fin au mandat de la résolution 338 (1973) ;", "terminate"),
    ("fr", "Remplace le paragraphe 2 de la résolution 338 (1973) ;", "supersede"),
    ("fr", "Décide de lever les mesures de la résolution 338 (1973) ;", "terminate"),
    ("fr", "Décide d’adopter l’annexe à la résolution 338 (1973) ;", "adopt"),
    ("es", "Pide un informe, y pone fin al mandato de la resolución 338 (1973);", "terminate"),
    ("es", "Sustituye el párrafo 2 de la resolución 338 (1973);", "supersede"),
    ("es", "Decide renovar el mandato de la resolución 338 (1973);", "extend"),
    ("es", "Decide aprobar el anexo de la resolución 338 (1973);", "adopt"),
    ("ru", "просит представить доклад и прекращает действие резолюции 338 (1973);", "terminate"),
    ("ru", "изменяет пункт 2 резолюции 338 (1973);", "amend"),
    ("ru", "постановляет заменить пункт 2 резолюции 338 (1973);", "supersede"),
    ("ru", "постановляет утвердить приложение к резолюции 338 (1973);", "adopt"),
    ("ar", "يطلب تقريرا، وينهي ولاية القرار 338 (1973)؛", "terminate"),
    ("ar", "يقرر الاستعاضة عن الفقرة 2 من القرار 338 (1973)؛", "supersede"),
    ("ar", "يقرر تجديد ولاية القرار 338 (1973)؛", "extend"),
    ("ar", "يقرر اعتماد مرفق القرار 338 (1973)؛", "adopt"),
    ("zh", "决定将第338（1973）号决议规定的任务期限延长一年；", "extend"),
    ("zh", "决定修改第338（1973）号决议第2段；", "amend"),
    ("zh", "决定解除第338（1973）号决议规定的措施；", "terminate"),
    ("zh", "决定以本决议取代第338（1973）号决议；", "supersede"),
]


def test_acronyms_that_a_text_defines(cite):
    text = "Recalling the Lake Chad Peace Agreement (LCPA) and the Bamako Convention (II), notes that LCPA holds;"
    assert [(c.text, c.id) for c in cite(text, "en") if c.kind == "instrument"] == [
        ("Lake Chad Peace Agreement", "lake-chad-peace-agreement"), ("LCPA", "lake-chad-peace-agreement"),
        ("Bamako Convention", "bamako-convention"), ("LCPA", "lake-chad-peace-agreement"),
    ]  # fmt: skip
    assert [c.text for c in cite("Thanks the Economic Commission for Africa (ECAX); asks ECAX to go on;", "en")] == [
        "Economic Commission for Africa", "ECAX", "ECAX",
    ]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "relation"), VERBS)
def test_verbs(cite, lang, text, relation):
    assert [citation.relation for citation in cite(text, lang)] == [relation]


def test_a_verb_governs_its_sentence_where_there_are_no_paragraphs(cite):
    text = "Members reaffirm resolution 338 (1973). The Force rests on resolution 350 (1974).\nRecalling resolution 242 (1967), they met."
    assert [citation.relation for citation in cite(text, "en")] == ["mention", "mention", "recall"]


JOINT = [
    ("en", "Recalling the Basel, Rotterdam and Stockholm conventions,",
     [("Basel", "basel-convention"), ("Rotterdam", "rotterdam-convention"), ("Stockholm conventions", "stockholm-convention")]),
    ("en", "Recalling the Kyoto and Montreal Protocols,", [("Kyoto", "kyoto-protocol"), ("Montreal Protocols", "montreal-protocol")]),
    ("en", "Recalling the Plimsoll and Basel conventions,", [("Basel conventions", "basel-convention")]),
    ("en", "Notes that Members and Observers attend such conventions,", []),
    ("fr", "Rappelant les conventions de Bâle, de Rotterdam et de Stockholm,",
     [("conventions de Bâle", "basel-convention"), ("Rotterdam", "rotterdam-convention"), ("Stockholm", "stockholm-convention")]),
    ("es", "Recordando los convenios de Basilea, Rotterdam y Estocolmo,",
     [("convenios de Basilea", "basel-convention"), ("Rotterdam", "rotterdam-convention"), ("Estocolmo", "stockholm-convention")]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "found"), JOINT)
def test_instruments_that_share_their_noun(cite, lang, text, found):
    assert [(citation.text, citation.id) for citation in cite(text, lang) if citation.kind == "instrument"] == found


UNQUOTED = [
    ("Recalling the Windhoek IV Accord and the Lake Chad Peace Agreement,", ["Windhoek IV Accord", "Lake Chad Peace Agreement"]),
    ("Recalling the Lake Chad Peace Agreement for Bornu,", ["Lake Chad Peace Agreement for Bornu"]),
    ("Welcomes the Agreement, and the peace agreement of 2 May;", []),
    ("Stresses that the Peace Agreement and the Joint Declaration stand;", []),
    ("Recalling the Convention on the Rights of the Child and Articles of the Charter,", []),
    ("Notes the Cape Verde Protocol of 1990, and demands that that Protocol be observed;", ["Cape Verde Protocol"]),
    ("Registered in the Alder Treaty Series, and in the Birch Declaration Committee;", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "titles"), UNQUOTED)
def test_titles_without_quotation_marks(cite, text, titles):
    found = [citation for citation in cite(text, "en") if citation.kind == "instrument" and not citation.known]
    assert [citation.text for citation in found if citation.via == "explicit"] == titles
    assert not titles or all(citation.id for citation in found), "what points back to one of them finds it"


UNBROKEN = [
    # Wrapped lines whose raised marks of footnotes were read as plain digits: a paragraph begins after them all the same.
    (
        "en",
        "The General Assembly, Recalling its resolution 60/102 of 8 December 2005,1 Taking note of resolution 60/103 of 8 December "
        "2005,2 Deeply concerned about resolution 60/104, 1. Requests the Secretary-General to report.",
        ["recall", "take-note", "express-concern"],
    ),
    (
        "fr",
        "L’Assemblée générale, Rappelant sa résolution 60/102 du 8 décembre 2005,1 Prenant note de la résolution 60/103,2 "
        "Réaffirmant la résolution 60/104, 1. Prie le Secrétaire général de faire rapport.",
        ["recall", "take-note", "reaffirm"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "relations"), UNBROKEN)
def test_paragraphs_begin_after_marks_of_footnotes(cite, lang, text, relations):
    found = [citation for citation in cite(text, lang) if citation.kind == "resolution"]
    assert [citation.relation for citation in found] == relations
    assert [citation.part for citation in found] == ["pp1", "pp2", "pp3"]


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


@pytest.mark.parametrize(
    ("text", "found"),
    [("وإذ تشير إلى القرار 66/102 وإلى ذلك القرار،", 1), ("وإذ تشير إلى القرار 66/102 وتنفيذ هذا القرار،", 0)],
)
def test_the_present_resolution_is_none_that_was_named(cite, text, found):
    assert sum(c.via == "anaphora" for c in cite(text, "ar")) == found


DATED_PROTOCOLS = [
    ("en", "the Convention relating to the Status of Refugees and its 1967 Protocol", ["refugee-protocol"]),
    ("en", "the Geneva Conventions of 1949 and their Additional Protocols of 1977", ["geneva-ap1", "geneva-ap2"]),
    ("en", "the Geneva Conventions of 1949 and their Additional Protocols", [None]),
    ("fr", "la Convention de 1951 relative au statut des réfugiés et son Protocole de 1967", ["refugee-protocol"]),
    ("fr", "les Conventions de Genève de 1949 et leurs Protocoles additionnels de 1977", ["geneva-ap1", "geneva-ap2"]),
    ("es", "la Convención de 1951 sobre el Estatuto de los Refugiados y su Protocolo de 1967", ["refugee-protocol"]),
    ("es", "los Convenios de Ginebra de 1949 y sus Protocolos Adicionales de 1977", ["geneva-ap1", "geneva-ap2"]),
    ("ru", "Конвенция 1951 года о статусе беженцев и Протокол 1967 года к ней", ["refugee-protocol"]),
    ("ru", "Женевские конвенции 1949 года и Дополнительные протоколы к ним 1977 года", ["geneva-ap1", "geneva-ap2"]),
    ("ar", "الاتفاقية الخاصة بوضع اللاجئين لعام 1951 وبروتوكولها لعام 1967", ["refugee-protocol"]),
    ("zh", "《关于难民地位的公约》及其1967年《议定书》", ["refugee-protocol"]),
]


@pytest.mark.parametrize(("lang", "text", "protocols"), DATED_PROTOCOLS)
def test_protocols_of_a_year(cite, lang, text, protocols):
    assert [c.id for c in cite(text, lang) if c.via == "anaphora"] == protocols


SYMBOLS = [
    ("en", "resolution WHA69.2 and resolution GC(59)/RES/10", ["WHA69.2", "GC(59)/RES/10"]),
    ("fr", "la résolution AG/RES. 2866 (XLIV-O/14) de l’OEA", ["AG/RES.2866(XLIV-O/14)"]),
    ("zh", "世界卫生大会WHA69.2号决议", ["WHA69.2"]),
    ("en", "decision AHG/Dec. 142 (XXXV) and CM/Res. 1153 (XLVIII)", ["AHG/Dec.142(XXXV)", "CM/Res.1153(XLVIII)"]),
    ("en", "the WHA69 team", []),
    ("en", "A/HRC/19/68/Add.2-4", ["A/HRC/19/68/Add.2", "A/HRC/19/68/Add.3", "A/HRC/19/68/Add.4"]),
    ("en", "A/66/749 and Add.1 to 3", ["A/66/749", "A/66/749/Add.1", "A/66/749/Add.2", "A/66/749/Add.3"]),
    ("es", "A/66/749/Add.2 a 3", ["A/66/749/Add.2", "A/66/749/Add.3"]),
    ("ar", "الوثيقة A/C.3/69/L.9/Rev.1؛ 2 - يطلب", ["A/C.3/69/L.9/Rev.1"]),
]


@pytest.mark.parametrize(("lang", "text", "found"), SYMBOLS)
def test_symbols_of_other_organizations_and_ranges_of_supplements(cite, lang, text, found):
    assert [c.id for c in cite(text, lang) if c.kind in ("resolution", "document")] == found


LIST_DATES = [
    ("en", "resolutions 65/229 and 65/230 of 21 December 2010", ["2010-12-21", "2010-12-21"]),
    ("fr", "les résolutions 3201 (S-VI) et 3202 (S-VI) du 1er mai 1974", ["1974-05-01", "1974-05-01"]),
    ("zh", "1974年5月1日第3201(S-VI)号和第3202(S-VI)号决议", ["1974-05-01", "1974-05-01"]),
    ("en", "resolutions 46/182 and 47/57 of 9 December 1992", [None, "1992-12-09"]),
    ("en", "resolutions 1970 (2011) and 1973 (2011) of 17 March 2011", [None, "2011-03-17"]),
]


@pytest.mark.parametrize(("lang", "text", "dates"), LIST_DATES)
def test_a_date_holds_for_the_resolutions_of_its_session(cite, lang, text, dates):
    assert [c.date for c in cite(text, lang)] == dates


OWNERS_BY_DATE = [
    ("en", "resolution 45/17 of 6 October 2020", "A/HRC/RES/45/17"),
    ("en", "resolution 45/17 of 6 December 1990", "A/RES/45/17"),
    ("en", "resolution 45/17 of 6 March 1991", "A/RES/45/17"),
    ("en", "General Assembly resolution 45/17 of 6 October 2020", "A/RES/45/17"),
    ("en", "its resolution 48/13 of 8 October 2021", "A/HRC/RES/48/13"),
    ("fr", "sa résolution 46/7 du 23 mars 2021", "A/HRC/RES/46/7"),
    ("es", "su resolución 46/7, de 23 de marzo de 2021", "A/HRC/RES/46/7"),
    ("ru", "резолюцию 46/7 от 23 марта 2021 года", "A/HRC/RES/46/7"),
    ("ar", "قراره 46/7 المؤرخ 23 آذار/مارس 2021", "A/HRC/RES/46/7"),
    ("zh", "2021年3月23日第46/7号决议", "A/HRC/RES/46/7"),
    ("en", "resolution 45/17 of 6 October 1950", "A/RES/45/17"),
    ("en", "The General Assembly,\n\nRecalling resolution 8/1 of 24 September 2008,", "A/HRC/RES/8/1"),
    ("en", "The General Assembly,\n\nRecalling resolution 8/1 of the Conference of the States Parties,", None),
    ("fr", "L’Assemblée générale,\n\nRappelant la résolution 8/1 de la Conférence des États parties,", None),
    ("zh", "大会，\n\n回顾缔约国会议第8/1号决议，", None),
    ("en", "The General Assembly,\n\nRecalling the Human Rights Council, and resolution 8/1,", "A/HRC/RES/8/1"),
    ("en", "resolution 8/1", "A/HRC/RES/8/1"),
]


@pytest.mark.parametrize(("lang", "text", "owned"), OWNERS_BY_DATE)
def test_a_date_tells_whose_number_it_is(cite, lang, text, owned):
    assert [c.id for c in cite(text, lang) if c.kind == "resolution"] == [owned]


SESSIONS_OF_OTHERS = [
    (
        "en",
        "Seventieth session|The General Assembly,",
        "1. Requests the Human Rights Council to meet, at its thirty-second session, and to report at its seventy-first session;",
        ["HRC/32", "GA/71"],
    ),
    (
        "en",
        "Seventieth session|The General Assembly,",
        "1. Recalls the decision taken at its fiftieth session;",
        ["GA/50"],
    ),
    (
        "en",
        "The Security Council,",
        "1. Invites the General Assembly to meet, at the latest at its seventy-first session;",
        ["GA/71"],
    ),
    (
        "fr",
        "Soixante-dixième session|L’Assemblée générale,",
        "1. Prie le Conseil des droits de l’homme de se réunir, au plus tard à sa trente-deuxième session ;",
        ["HRC/32"],
    ),
    (
        "es",
        "Septuagésimo período de sesiones|La Asamblea General,",
        "1. Pide al Consejo de Derechos Humanos que se reúna, a más tardar en su trigésimo segundo período de sesiones;",
        ["HRC/32"],
    ),
    (
        "ru",
        "Семидесятая сессия|Генеральная Ассамблея,",
        "1. просит Совет по правам человека собраться, не позднее чем на своей тридцать второй сессии;",
        ["HRC/32"],
    ),
    (
        "ar",
        "الدورة السبعون|إن الجمعية العامة،",
        "1 - تطلب إلى مجلس حقوق الإنسان أن يجتمع، في موعد لا يتجاوز دورته الثانية والثلاثين؛",
        ["HRC/32"],
    ),
    (
        "zh",
        "第七十届会议|大会，",
        "1. 请人权理事会至迟在其第三十二届会议上开会；",
        ["HRC/32"],
    ),
]


@pytest.mark.parametrize(("lang", "opening", "paragraph", "sessions"), SESSIONS_OF_OTHERS)
def test_a_session_far_from_the_organs_own_is_that_of_the_body_named_before(cite, lang, opening, paragraph, sessions):
    text = "\n\n".join((*opening.split("|"), paragraph))
    assert [c.id for c in cite(text, lang) if c.kind == "session"] == sessions


ENTITLED = [
    (
        "en",
        "the Declaration of the United Nations Conference on the Human Environment (Tea Declaration), and the Tea Declaration",
        3,
    ),
    ("fr", "la Déclaration de la Conférence des Nations Unies sur l’environnement (Déclaration de Thé)", 2),
    ("es", "la Declaración de la Conferencia de las Naciones Unidas sobre el Medio Humano (Declaración de Té)", 2),
    (
        "ru",
        "Декларации Конференции Организации Объединенных Наций по проблемам окружающей человека среды (Стокгольмской декларации)",
        2,
    ),
    ("zh", "《联合国人类环境会议宣言》(《斯德哥尔摩宣言》)和《斯德哥尔摩宣言》", 3),
    ("en", "the Declaration of the United Nations Conference on the Human Environment and (Tea Declaration)", 1),
]


@pytest.mark.parametrize(("lang", "text", "meant"), ENTITLED)
def test_a_title_in_brackets_after_an_instrument_is_another_of_its_titles(cite, lang, text, meant):
    assert [c.id for c in cite(text, lang)].count("stockholm-declaration") == meant


SPEAKERS = [
    ("en", "The Security Council recalls resolution 1325 (2000). The Council further takes note of S/2020/1. It welcomes S/2020/2.",
     ["recall", "take-note", "welcome"]),
    ("en", "Recalling resolution 1325 (2000), in which the Council requests a report, and S/2020/1", ["recall", "recall"]),
    ("fr", "« Le Conseil de sécurité rappelle la résolution 1325 (2000). Le Conseil prend également note de S/2020/1. »",
     ["recall", "take-note"]),
    ("es", "El Consejo de Seguridad recuerda la resolución 1325 (2000). El Consejo toma nota también de S/2020/1.",
     ["recall", "take-note"]),
    ("ru", "«Совет Безопасности ссылается на резолюцию 1325 (2000). Совет принимает к сведению S/2020/1.", ["recall", "take-note"]),
    ("zh", "安全理事会回顾第1325(2000)号决议。安理会欢迎S/2020/1。", ["recall", "welcome"]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "relations"), SPEAKERS)
def test_a_verb_stands_after_the_organ_that_begins_a_sentence(cite, lang, text, relations):
    assert [c.relation for c in cite(text, lang) if c.kind in ("resolution", "document")] == relations


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
    assert [(c.id, c.pinpoint) for c in cite(text, lang)] == [("geneva-conventions", "article 3")]


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
    found = [(c.id, c.via, c.pinpoint) for c in cite("Tea: " + text, lang)]
    assert found == [("S/RES/2531(2020)", "explicit", None), ("S/RES/2531(2020)", "anaphora", "paragraph 9")]


def test_what_stands_after_a_comma_is_of_something_else(cite):
    found = cite("paragraph 5 of resolution 2286 (2016), article 3 of the Geneva Conventions", "en")
    assert [(c.id, c.pinpoint) for c in found] == [
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


PINPOINTS = [
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
    assert [c.pinpoint for c in cite(text, lang)] == [pinpoint]


def test_a_participle_in_the_name_of_an_instrument_has_cases(cite):
    text = "в Факультативном протоколе к Конвенции о правах ребенка, касающемся участия детей в вооруженных конфликтах"
    assert [c.id for c in cite(text, "ru")] == ["crc-opac"]


def test_the_year_of_an_arabic_instrument_stands_after_its_noun(cite):
    text = "بموجب اتفاقية عام 1951 الخاصة بوضع اللاجئين وبروتوكولها لعام 1967"
    assert [c.id for c in cite(text, "ar")] == ["refugee-convention", "refugee-protocol"]


def test_the_number_in_a_heading_is_of_the_body_that_adopted_it(reader):
    text = (
        "Commission des droits de l’homme\n\nRésolution 2004/17\n\nLe thé\n\nLa Commission des droits de l’homme,\n\n"
        "Rappelant la résolution 2003/20,\n\n1. Prend note du thé."
    )
    found = reader.read(Document("x", text, lang="fr")).citations
    assert [c.id for c in found if c.kind == "resolution"] == ["E/CN.4/RES/2003/20"]


NO_SHORT_FORMS = [
    ("fr", "la Convention n° 169 de l’OIT", ["ilo-169"]),
    ("fr", "la Convention no 12, la Déclaration politique issue de la réunion", []),
    ("es", "el Convenio núm. 12, la Declaración política", []),
    ("ru", "Конвенция № 12", []),
    ("ar", "الاتفاقية رقم 12", []),
]


@pytest.mark.parametrize(("lang", "text", "instruments"), NO_SHORT_FORMS)
def test_an_instrument_of_a_number_or_a_longer_title_is_no_short_form(cite, lang, text, instruments):
    assert [c.id for c in cite(text, lang) if c.kind == "instrument"] == instruments


def test_a_meeting_is_not_of_a_body_in_the_sentence_before(cite):
    assert [
        c.id for c in cite("доклад Комиссии по правам человека.\n\n64-е пленарное заседание", "ru") if c.id != "chr"
    ] == []


def test_the_covenant_in_arabic(cite):
    text = "إذ يشير إلى العهد الدولي الخاص بالحقوق المدنية والسياسية وإلى المادة 2 من العهد،"
    assert [(c.id, c.via) for c in cite(text, "ar")] == [("iccpr", "explicit"), ("iccpr", "short-form")]


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


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "the Rome Statute of the International Criminal Court (hereinafter “the Court Charter”). The Court Charter",
        ),
        (
            "fr",
            "le Statut de Rome de la Cour pénale internationale (ci-après « l’Acte de la Cour »). L’Acte de la Cour",
        ),
        (
            "es",
            "el Estatuto de Roma de la Corte Penal Internacional (en adelante, “el Acta de la Corte”). El Acta de la Corte",
        ),
        ("ru", "Римский статут Международного уголовного суда (далее — «Акт Суда»). Акт Суда"),
        ("zh", "《国际刑事法院罗马规约》（以下简称《罗马文件》）。《罗马文件》"),
    ],
)
def test_a_defined_term_goes_without_its_article(cite, lang, text):
    found = [c for c in cite(text, lang) if c.id == "rome-statute"]
    assert found[-1].end == len(text)


def test_a_term_is_used_with_the_marks_of_a_title(cite):
    found = [
        (c.text, c.pinpoint) for c in cite("《国际刑事法院罗马规约》（以下简称《规约》）。《规约》第五条规定", "zh")
    ]
    assert found[-1] == ("《规约》", "article 5")


BY_TREATY_SERIES = [
    ("en", "Recalling the Convention¹", "1. Decides to meet.", "United Nations, Treaty Series, vol. 2187, No. 38544."),
    ("fr", "Rappelant le Statut¹", "1. Décide de siéger.", "Nations Unies, Recueil des Traités, vol. 2187, no 38544."),
    ("es", "Recordando el Estatuto¹", "1. Decide reunirse.", "Naciones Unidas, Treaty Series, vol. 2187, núm. 38544."),
    ("ru", "ссылаясь на Статут¹", "1. постановляет собраться.", "United Nations, Treaty Series, vol. 2187, No. 38544."),
    (
        "ar",
        "إذ تشير إلى الاتفاقية¹",
        "1 - تقرر أن تجتمع.",
        "الأمم المتحدة، مجموعة المعاهدات، المجلد 2187، الرقم 38544.",
    ),
    ("zh", "回顾《规约》¹", "1. 决定开会。", "联合国，《条约汇编》，第2187卷，第38544号。"),
]
_SPEAKERS = {
    "en": "The General Assembly,", "fr": "L’Assemblée générale,", "es": "La Asamblea General,", "ru": "Генеральная Ассамблея,",
    "ar": "إن الجمعية العامة،", "zh": "大会，",
}  # fmt: skip


@pytest.mark.parametrize(("lang", "paragraph", "decision", "note"), BY_TREATY_SERIES)
def test_the_treaty_series_identifies_an_instrument_in_six_languages(cite, lang, paragraph, decision, note):
    text = f"{_SPEAKERS[lang]}\n\n{paragraph},\n\n{decision}\n\n________\n¹ {note}"
    assert [(c.id, c.via) for c in cite(text, lang) if c.kind == "instrument"] == [("rome-statute", "footnote")]
