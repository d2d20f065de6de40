"""The parts of texts by organs that no list knows, of statements and of decisions; languages that are not read; titles and dates."""

import pytest

from graph.model import Document
from graph.text.language import detect

ORGANS = {
    "en": ("The Meeting of Experts on Tea,", "Considering that tea is good,", "1) Recommends that all drink;", "2) It is desirable to drink."),
    "fr": ("La Conférence,", "Considérant que le thé est bon,", "1) Recommande à tous d'en boire ;", "2) Il est souhaitable d'en boire."),
    "es": ("La Conferencia General,", "Considerando que el té es bueno,", "1) Recomienda a todos que beban;", "2) Es conveniente beber."),
    "ru": ("Конференция участников Чая,", "учитывая пользу чая,", "1) рекомендует всем пить;", "2) просит всех собраться."),
    "ar": ("إن مؤتمر الأطراف،", "إذ يشير إلى الشاي،", "1 - يوصي بالشاي؛", "2 - يطلب الأكواب."),
    "zh": ("缔约方会议，", "回顾茶叶，", "1) 建议各方饮茶；", "2) 请各方开会。"),
}  # fmt: skip

STATEMENTS = {
    "en": ("Security Council\n\nThe President made the following statement:", "“The Security Council recalls its resolution 1325 (2000).",
           "“The Security Council takes note of S/2019/800.”"),
    "fr": ("Conseil de sécurité\n\nLe Président a fait la déclaration suivante :", "« Le Conseil de sécurité rappelle sa résolution 1325 (2000).",
           "« Le Conseil de sécurité prend note du document S/2019/800. »"),
    "es": ("Consejo de Seguridad\n\nEl Presidente hizo la siguiente declaración:", "“El Consejo de Seguridad recuerda su resolución 1325 (2000).",
           "“El Consejo de Seguridad toma nota del documento S/2019/800.”"),
    "ru": ("Совет Безопасности\n\nПредседатель сделал следующее заявление:", "«Совет Безопасности ссылается на свою резолюцию 1325 (2000).",
           "«Совет Безопасности принимает к сведению документ S/2019/800.»"),
    "ar": ("مجلس الأمن\n\nأدلى الرئيس بالبيان التالي:", "”يشير مجلس الأمن إلى قراره 1325 (2000).", "”يحيط مجلس الأمن علما بالوثيقة S/2019/800.“"),
    "zh": ("安全理事会\n\n主席发表声明如下：", "“安全理事会回顾其第1325(2000)号决议。", "“安全理事会表示注意到S/2019/800。”"),
}  # fmt: skip

DECISIONS = {
    "en": "76/901. Tea\n\nAt its 58th plenary meeting, on 20 December 2021, the General Assembly took note of A/76/188 and decided to recall tea.",
    "fr": "76/901. Thé\n\nÀ sa 58e séance plénière, le 20 décembre 2021, l’Assemblée générale a pris note du document A/76/188.",
    "es": "76/901. Té\n\nEn su 58ª sesión plenaria, celebrada el 20 de diciembre de 2021, la Asamblea General tomó nota del documento A/76/188.",
    "ru": "76/901. Чай\n\nНа своем 58-м пленарном заседании 20 декабря 2021 года Генеральная Ассамблея приняла к сведению документ A/76/188.",
    "ar": "76/901 - الشاي\n\nأحاطت الجمعية العامة علما، في جلستها العامة 58، المعقودة في 20 كانون الأول/ديسمبر 2021، بالوثيقة A/76/188.",
    "zh": "76/901. 茶\n\n2021年12月20日，大会第58次全体会议表示注意到A/76/188。",
}  # fmt: skip


def _parts(reader, text, lang):
    sections = reader.read(Document("x", text, lang=lang)).document.sections
    return [section.part for section in sections if section.part not in ("title", "body")]


@pytest.mark.parametrize("lang", ORGANS)
def test_an_organ_that_no_list_knows_opens_a_text(reader, lang):
    assert _parts(reader, "\n\n".join(ORGANS[lang]), lang) == ["pp1", "op1", "op2"]
    assert _parts(reader, "\n\n".join(ORGANS[lang][1:]), lang) == ["pp1", "op1", "op2"], "nobody speaks"


@pytest.mark.parametrize(
    ("lang", "text", "parts"),
    [
        ("fr", "La Conférence du thé, réunie à Genève, adopte la recommandation suivante : La Conférence, Considérant le thé, Notant le lait, "
               "1) Recommande aux ministères d'en boire ; 2) Invite chacun à en boire.", "pp1 pp2 op1 op2"),
        ("en", "The World Congress of Cups 1) Notes that tea is rare,\n\n2) Recognizes that milk is not,\n\n3) Recommends tea;", "pp1 pp2 op3"),
        ("en", "The Conference,\n\nConsidering tea,\n\nSubmits to all what follows:\n\nPrinciples\n\n1. It is good.\n\n2. All drink.", "pp1 op1 op2"),
        ("en", "The General Assembly,\n\n42. Recognizes the tea.", "op42"),
        ("en", "The General Assembly,\n\n42. Recognizes:\n\n(a) tea;\n\n(b) milk;\n\n47. Decides to drink.", "op42 op42.a op42.b op47"),
        ("en", "The General Assembly,\n\nRecalling tea, milk, Noting well, and cups,", "pp1"),
        ("ru", "Совет Безопасности,\n\nрешительно осуждая чай, осуждая молоко,", "pp1"),
        ("en", "The Ministry of Tea, Beijing, was glad. The report, during the year, was long.", ""),
        ("en", "The Committee met.\n\nDuring the year, tea was drunk.\n\nFollowing tea, milk was drunk.", ""),
        ("fr", "L'Assemblée générale,\n\nRappelant tout,\n\n1. Prie chacun :\n\na) de boire ;\n\nb) d'écouter ;\n\n2. Décide de rester.",
         "pp1 op1 op1.a op1.b op2"),
        ("ar", "إن الجمعية العامة،\n\nإذ تشير إلى الشاي،\n\n1 - تؤكد، في هذا الصدد، الشاي؛\n\n2 - لا تزال تشعر بالقلق؛\n\n3 - تقرر الاجتماع.", "pp1 op1 op2 op3"),
        ("en", "The General Assembly,\n\nRecalling the rules in the\nAnnex to the tea,\n\nNoting milk,\n\n1. Decides to drink.", "pp1 pp2 op1"),
    ],
)  # fmt: skip
def test_parts(reader, lang, text, parts):
    assert " ".join(_parts(reader, text, lang)) == parts


@pytest.mark.parametrize("lang", STATEMENTS)
def test_a_statement_has_paragraphs_and_verbs(reader, lang):
    reading = reader.read(Document("x", "\n\n".join(STATEMENTS[lang]), lang=lang))
    cited = [(c.part, c.id, c.relation) for c in reading.citations if c.kind in ("resolution", "document")]
    assert cited == [("p1", "S/RES/1325(2000)", "recall"), ("p2", "S/2019/800", "take-note")]


@pytest.mark.parametrize("lang", DECISIONS)
def test_a_decision_is_told_in_the_past(reader, lang):
    reading = reader.read(Document("x", DECISIONS[lang], lang=lang, body="ga"))
    assert reading.document.id == "A/DEC/76/901"
    assert [(c.part, c.relation) for c in reading.citations if c.id == "A/76/188"] == [("p1", "take-note")]


@pytest.mark.parametrize("lang", ORGANS)
def test_the_number_of_parts_does_not_hang_on_lines(reader, lang):
    """A metamorphic test: wrapped lines, other spaces and (in Chinese) segmented words change no part."""
    text = "\n\n".join(ORGANS[lang])
    wrapped = text.replace(" ", "\n", 3) if lang != "zh" else text.replace("茶叶", "茶\n叶")
    spaced = text.replace(" ", "  ") if lang != "zh" else "\n\n".join(" ".join(line) for line in text.split("\n\n"))
    assert _parts(reader, wrapped, lang) == _parts(reader, spaced, lang) == _parts(reader, text, lang)


@pytest.mark.parametrize("lang", STATEMENTS)
def test_an_unbroken_statement_has_as_many_paragraphs(reader, lang):
    assert _parts(reader, " ".join(STATEMENTS[lang][1:]), lang) == _parts(
        reader, "\n\n".join(STATEMENTS[lang][1:]), lang
    )


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Der Rat beschließt, das Mandat der Truppe und die Dauer der Mission bis zum Ende des Jahres zu verlängern, und dankt der Mission.", "de"),
        ("O Conselho decide prorrogar o mandato da missão em vigor, recordando os relatórios das partes e as decisões dos membros, com uma pausa.", "pt"),
        ("Il Consiglio decide di prorogare il mandato della missione nel corso dell'anno e di chiedere alla segreteria che gli uffici delle parti bevano.", "it"),
        ("委員会は、茶について決議を想起し、任務を延長することを決定する。", "ja"), ("위원회는 차에 관한 결의를 상기하고 임무를 연장한다.", "ko"),
        ("Рада вирішує продовжити мандат місії та її роботу до кінця року, і закликає всі держави.", "uk"), ("Resolution 66/102", "en"),
        ("1. A/60/152, E/2004/25, S/2019/800.", "en"), ("Informe de la Comisión de la Organización sobre el té", "es"),
    ],
)  # fmt: skip
def test_languages_that_are_not_read(text, lang):
    assert detect(text) == lang


@pytest.mark.parametrize(
    ("lang", "header", "date", "title"),
    [
        ("en", "Resolution 762 (1992) of 8 June 1992", "1992-06-08", None),
        ("en", "189 (1964). Resolution of 4 March 1964", "1964-03-04", None),
        ("en", "Resolution 762 (1992)", "1992", None), ("en", "66/102. Tea", None, "Tea"),
        ("en", "30 (1947). Resolution of 25 August 1947\n\n[S/525]\n\nWhereas all drank tea", "1947-08-25", None),
        ("fr", "Résolution 762 (1992) du 8 juin 1992", "1992-06-08", None), ("es", "Resolución 762 (1992) de 8 de junio de 1992", "1992-06-08", None),
        ("ru", "Резолюция 762 (1992) от 8 июня 1992 года", "1992-06-08", None),
        # Who adopted it and when, with no meeting (votes by mail), is no title.
        ("en", "Resolution 762 (1992)\n\nAdopted by the Security Council on 8 June 1992", "1992-06-08", None),
        ("fr", "Résolution 762 (1992)\n\nAdoptée par le Conseil de sécurité le 8 juin 1992", "1992-06-08", None),
        ("es", "Resolución 762 (1992)\n\nAprobada por el Consejo de Seguridad el 8 de junio de 1992", "1992-06-08", None),
        ("ru", "Резолюция 762 (1992),\n\nпринятая Советом Безопасности 8 июня 1992 года", "1992-06-08", None),
        ("ar", "القرار 762 (1992)\n\nالذي اتخذه مجلس الأمن في 8 حزيران/يونيه 1992", "1992-06-08", None),
        ("zh", "第762(1992)号决议\n\n安全理事会1992年6月8日通过", "1992-06-08", None),
        ("en", "66/102. Books adopted by the Council of tea on the shelves", None, "Books adopted by the Council of tea on the shelves"),
        ("zh", "第762(1992)号决议\n\n茶会1992年6月8日通过的茶约", "1992", "茶会1992年6月8日通过的茶约"),
    ],
)  # fmt: skip
def test_titles_and_dates(reader, lang, header, date, title):
    organ = {
        "en": "The Security Council,\n\nRecalling all,\n\n1. Decides to meet.",
        "fr": "Le Conseil de sécurité,\n\nRappelant tout,\n\n1. Décide de boire.",
        "es": "El Consejo de Seguridad,\n\nRecordando todo,\n\n1. Decide reunirse.",
        "ru": "Совет Безопасности,\n\nссылаясь на всё,\n\n1. постановляет собраться.",
        "ar": "إن مجلس الأمن،\n\nإذ يشير إلى كل شيء،\n\n1 - يقرر أن يجتمع.",
        "zh": "安全理事会，\n\n回顾一切，\n\n1. 决定开会。",
    }
    document = reader.read(Document("x", f"{header}\n\n{organ[lang]}", lang=lang)).document
    assert (document.date, document.title) == (date, title)


# What stands below the number of an act that was adopted without a meeting, by letters.
WITHOUT_MEETING = {
    "en": "Resolution 3901 (2060)\n\nAdopted by the Security Council on 5 June 2060\n\nThe Security Council,\n\n1. Decides to meet.",
    "fr": "Résolution 3901 (2060)\n\nAdoptée par le Conseil de sécurité le 5 juin 2060\n\nLe Conseil de sécurité,\n\n1. Décide de se réunir.",
    "es": "Resolución 3901 (2060)\n\nAprobada por el Consejo de Seguridad el 5 de junio de 2060\n\nEl Consejo de Seguridad,\n\n1. Decide reunirse.",
    "ru": "Резолюция 3901 (2060),\n\nпринятая Советом Безопасности 5 июня 2060 года\n\nСовет Безопасности,\n\n1. постановляет собраться.",
    "ar": "القرار 3901 (2060)\n\nالذي اتخذه مجلس الأمن في 5 حزيران/يونيه 2060\n\nإن مجلس الأمن،\n\n1 - يقرر أن يجتمع.",
    "zh": "第3901(2060)号决议\n\n安全理事会2060年6月5日通过\n\n安全理事会，\n\n1. 决定开会。",
}  # fmt: skip
AT_A_MEETING_IN_SPANISH = WITHOUT_MEETING["es"].replace(
    "Seguridad el 5", "Seguridad en su 10064a sesión, celebrada el 5"
)


@pytest.mark.parametrize(("lang", "text"), [*WITHOUT_MEETING.items(), ("es", AT_A_MEETING_IN_SPANISH)])
def test_when_an_act_was_adopted_is_not_its_title(reader, lang, text):
    document = reader.read(Document("S/RES/3901(2060)", text, lang=lang)).document
    assert (document.title, document.date) == (None, "2060-06-05")
