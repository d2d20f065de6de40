"""Sessions and meetings, and whose they are."""

import pytest

from graph.model import Document
from graph.numbers import Session
from graph.occasion_ids import OccasionId
from ontology.authority import Authority

IDENTIFIERS = [
    ("GA/68", OccasionId("ga", Session(68))),
    ("GA/S-20", OccasionId("ga", Session(20, "S"))),
    ("GA/66/83", OccasionId("ga", Session(83), Session(66))),
    ("ECOSOC/LVII", OccasionId("ecosoc", Session(57, numeral="LVII"))),
    ("CEDAW/40", OccasionId("cedaw-committee", Session(40))),
    ("TC/10", OccasionId("trusteeship-council", Session(10))),
    ("STATISTICAL-COMMISSION/50", OccasionId("statistical-commission", Session(50))),
]


@pytest.mark.parametrize(("written", "occasion"), IDENTIFIERS)
def test_identifiers(authority, written, occasion):
    assert OccasionId.parse(written, authority) == occasion
    assert occasion.written(authority) == written


@pytest.mark.parametrize("written", ["", "GA", "GA/", "GA/x", "GA/1/2/3", "A/RES/66/102"])
def test_what_is_no_identifier_of_an_occasion(written):
    assert OccasionId.parse(written, Authority()) is None


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "the sixty-eighth session of the General Assembly", ["GA/68"]),
        ("en", "the General Assembly, at its twentieth special session", ["GA/S-20"]),
        ("en", "the report of the International Law Commission on the tea of its 62nd session", ["ILC/62"]),
        (
            "en",
            "the General Assembly, at its thirty-fifth, thirty-sixth and forty-first sessions",
            ["GA/35", "GA/36", "GA/41"],
        ),
        ("en", "the General Assembly, at its tenth and twelfth special sessions", ["GA/S-10", "GA/S-12"]),
        ("en", "the General Assembly, at its thirty-seventh to fifty-ninth sessions", ["GA/37", "GA/59"]),
        ("en", "the Tea Document of the Tenth Special Session of the General Assembly", []),
        ("en", "At its fortieth to forty-second sessions, the General Assembly went on.", ["GA/40", "GA/42"]),
        ("en", "At its fifty-fourth session,89 the General Assembly went on.", ["GA/54"]),
        ("fr", "À sa quarante-huitième session(55), l'Assemblée générale a siégé.", ["GA/48"]),
        ("en", "the 59th session of the Commission on the Status of Women", ["CSW/59"]),
        # the body that follows outranks one that stands before
        (
            "en",
            "the fifth session of the Commission on the Status of Women, the sixth session of the Human Rights Council",
            ["CSW/5", "HRC/6"],
        ),
        ("ar", "الدورة الخامسة للجنة وضع المرأة والدورة السادسة لمجلس حقوق الإنسان", ["CSW/5", "HRC/6"]),
        (
            "ru",
            "пятая сессия Комиссии по положению женщин, шестая сессия Совета по правам человека",
            ["CSW/5", "HRC/6"],
        ),
        # the Conference of the Parties in its other quality is another body
        (
            "en",
            "the sixth session of the Conference of the Parties serving as the meeting of the Parties to the Paris Agreement",
            ["CMA-PARIS/6"],
        ),
        # nobody speaks: the body named last
        ("en", "Tea was before the General Assembly, and once more at the seventieth session.", ["GA/70"]),
        ("fr", "L'Assemblée générale a siégé à ses quarantième et quarante et unième sessions.", ["GA/40", "GA/41"]),
        # whose it is, is not said: the Committee is not the Council that is named as its parent
        (
            "en",
            "Tea was what the Economic and Social Council asked the Committee to drink at its fourteenth session.",
            [None],
        ),
        # only the Security Council counts so far
        ("zh", "茶叶问题：大会注意到安全理事会常任理事国在其第8979次会议上未能一致", ["SC/8979"]),
        ("zh", "大会第三十七届至第五十九届会议", ["GA/37", "GA/59"]),
        ("fr", "l’Assemblée générale, à ses vingt-sixième et vingt-septième sessions", ["GA/26", "GA/27"]),
        ("fr", "l’Assemblée générale, à sa 68e session", ["GA/68"]),
        ("es", "la Asamblea General, en su 68º período de sesiones", ["GA/68"]),
        ("ru", "Генеральная Ассамблея на своей 68-й сессии", ["GA/68"]),
        ("fr", "la soixante et onzième session de l’Assemblée générale", ["GA/71"]),
        ("es", "el septuagésimo primer período de sesiones de la Asamblea General", ["GA/71"]),
        ("ru", "на семьдесят первой сессии Генеральной Ассамблеи", ["GA/71"]),
        ("ar", "الجمعية العامة في دورتها الحادية والسبعين", ["GA/71"]),
        (
            "en",
            "the one hundred and twentieth session of the International Labour Conference on tea",
            ["ILO-CONFERENCE/120"],
        ),
        (
            "fr",
            "la cent vingtième session de la Conférence internationale du Travail sur le thé",
            ["ILO-CONFERENCE/120"],
        ),
        (
            "es",
            "la centésima vigésima reunión, y la Asamblea General, en su centésimo vigésimo período de sesiones",
            ["GA/120"],
        ),
        ("ru", "Генеральная Ассамблея на своей сто двадцать первой сессии", ["GA/121"]),
        ("ar", "الجمعية العامة في دورتها العشرين بعد المائة", ["GA/120"]),
        ("zh", "大会第一二〇届会议", ["GA/120"]),
        ("zh", "大会第一百二十届会议", ["GA/120"]),
        ("zh", "国际海底管理局大会第三十届会议", [None]),
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
        (
            "zh",
            "向大会第三十七届、[2]第三十九届、[3]第四十届[4]和第五十届会议提交的报告",
            ["GA/37", "GA/39", "GA/40", "GA/50"],
        ),
        ("zh", "《大会正式记录，第六十届会议，补编第5号》；同上，《第六十一届会议，补编第5号》", ["GA/60", "GA/61"]),
    ],
)
def test_occasions(cite, lang, text, expected):
    assert [c.id for c in cite(text, lang) if c.kind in ("session", "meeting")] == expected


MEETINGS = [
    ("en", "the Security Council, at its 4701st and 4702nd meetings", "4701st", "4702nd meetings"),
    ("fr", "le Conseil de sécurité, à ses 4701e et 4702e séances", "4701e", "4702e séances"),
    ("es", "el Consejo de Seguridad, en sus sesiones 4701ª y 4702ª", "sesiones 4701ª", "4702ª"),
    ("ru", "Совет Безопасности на своих 4701-м и 4702-м заседаниях", "4701-м", "4702-м заседаниях"),
    ("zh", "安全理事会第4701次和第4702次会议", "第4701次", "第4702次会议"),
    ("zh", "安全理事会第4701和4702次会议", "第4701", "4702次会议"),
    ("ar", "مجلس الأمن في جلساته 4701 و 4702", "جلساته 4701", "4702"),
]


@pytest.mark.parametrize(("lang", "text", "first", "last"), MEETINGS)
def test_meetings_in_lists(cite, lang, text, first, last):
    found = [(c.id, c.text, c.via) for c in cite(text, lang) if c.kind == "meeting"]
    assert found == [("SC/4701", first, "list"), ("SC/4702", last, "list")]


RECORDS = [
    ("en", "Official Records of the Security Council, Thirty-seventh Year, 2390th meeting", "SC/2390"),
    ("en", "Ibid., Fifteenth Year, Part II, 884th meeting, paras. 10-35", "SC/884"),
    ("en", "Official Records of the General Assembly, Sixtieth Session, Plenary Meetings, 12th meeting", "GA/60/12"),
    ("fr", "Documents officiels du Conseil de sécurité, trente-huitième année, 2431e séance", "SC/2431"),
    (
        "fr",
        "Documents officiels de l'Assemblée générale, soixantième session, Séances plénières, 12e séance",
        "GA/60/12",
    ),
    ("es", "Documentos Oficiales del Consejo de Seguridad, trigésimo octavo año, 2431ª sesión", "SC/2431"),
    (
        "es",
        "Documentos Oficiales de la Asamblea General, sexagésimo período de sesiones, Sesiones Plenarias, 12ª sesión",
        "GA/60/12",
    ),
    ("ru", "Официальные отчеты Совета Безопасности, тридцать восьмой год, 2431-е заседание", "SC/2431"),
    (
        "ru",
        "Официальные отчеты Генеральной Ассамблеи, шестидесятая сессия, Пленарные заседания, 12-е заседание",
        "GA/60/12",
    ),
    ("zh", "《安全理事会正式记录，第三十八年，第2431次会议》", "SC/2431"),
    ("zh", "《大会正式记录，第六十届会议，全体会议，第12次会议》", "GA/60/12"),
    ("ar", "الوثائق الرسمية لمجلس الأمن، السنة الثامنة والثلاثون، الجلسة 2431", "SC/2431"),
    ("ar", "الوثائق الرسمية للجمعية العامة، الدورة الستون، الجلسات العامة، الجلسة 12", "GA/60/12"),
    # the Assembly counts anew in each session since its thirty-first: which one is not told, and nobody guesses
    ("en", "Official Records of the General Assembly, Plenary Meetings, 12th meeting", None),
    ("en", "Official Records of the General Assembly, Twelfth Session, Plenary Meetings, 712th meeting", "GA/712"),
    # a person holds no meetings; the organ over which one presides does
    ("en", "the thanks of the President of the Security Council at the 2266th meeting", "SC/2266"),
    ("en", "the statement made by the Secretary-General at the 2266th meeting", None),
]


@pytest.mark.parametrize(("lang", "text", "meeting"), RECORDS)
def test_meetings_in_official_records_and_of_presidents(cite, lang, text, meeting):
    assert [c.id for c in cite(text, lang) if c.kind == "meeting"] == [meeting]


def test_meetings_about_the_one_of_the_text_are_of_its_organ(cite):
    text = "The Security Council,\n\nTaking note of what was said at the 1354th and 1357th meetings,\n\n1. Decides to meet.\n\n"
    found = [c.id for c in cite(f"{text}Adopted at the 1357th meeting.", "en") if c.kind == "meeting"]
    assert found == ["SC/1354"]


LISTED_SESSIONS = [
    ("en", "The General Assembly, at its forty-fourth, forty-fifth and forty-seventh to fiftieth sessions"),
    (
        "fr",
        "l’Assemblée générale, à ses quarante-quatrième, quarante-cinquième et quarante-septième à cinquantième sessions",
    ),
    ("ru", "Генеральная Ассамблея на своих сорок четвертой, сорок пятой и сорок седьмой по пятидесятую сессиях"),
]


@pytest.mark.parametrize(("lang", "text"), LISTED_SESSIONS)
def test_ranges_in_lists_of_sessions(cite, lang, text):
    assert [c.id for c in cite(text, lang) if c.kind == "session"] == ["GA/44", "GA/45", "GA/47", "GA/50"]


SESSIONS_OF_OTHERS = [
    # who is asked to do something does it at its own session, where the organ's present one is not known
    (
        "en",
        "The Economic and Social Council,",
        "3. Requests the Commission on Narcotic Drugs to study tea at its twenty-fourth session;",
        ["CND/24"],
    ),
    (
        "en",
        "The Economic and Social Council,",
        "3. Decides to study the tea of the Commission on Narcotic Drugs and its cups at its twenty-fourth session;",
        ["ECOSOC/24"],
    ),
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
    # also where it goes by its noun
    (
        "fr",
        "Soixante-dixième session|L’Assemblée générale,|Saluant le Conseil des droits de l’homme,",
        "1. Convient que le Conseil devrait se réunir à sa trente-deuxième session ;",
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


def test_a_counted_session_is_not_of_a_body_whose_sessions_are_years(reader):
    text = (
        "Le Conseil économique et social,\n\nNotant que, à sa soixante-dixième session, la Commission du thé a siégé,\n"
    )
    citations = reader.read(Document("x", text, id="E/RES/2031/4", lang="fr", body="ecosoc")).citations
    assert [c.id for c in citations if c.kind == "session"] == [None]


def test_a_meeting_is_not_of_a_body_in_the_sentence_before(cite):
    assert [
        c.id for c in cite("доклад Комиссии по правам человека.\n\n64-е пленарное заседание", "ru") if c.id != "chr"
    ] == []
