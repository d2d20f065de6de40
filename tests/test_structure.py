"""The parts of a text, and what its header and end say."""

import pytest

from graph.model import Document

PREAMBLE = "大会，\n\n回顾往事，\n\n又回顾旧事，\n\n"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (PREAMBLE + "1. 请秘书长合作；\n\n2. 决定继续审议。", "pp1 pp2 op1 op2"),
        (PREAMBLE + "1．请秘书长合作；\n\n2．决定继续审议。", "pp1 pp2 op1 op2"),
        (PREAMBLE.replace("\n\n", "") + "1.请秘书长合作；2.决定继续审议。", "pp1 pp2 op1 op2"),
        (PREAMBLE + "决定继续审议。", "pp1 pp2 op1"),
        ("大会，\n\n1. 请秘书长合作；\n\n2. 决定继续审议。", "op1 op2"),
        (PREAMBLE + "1. 请秘书长：\n\n(a) 合作；\n\n(b) 报告；\n\n2. 决定继续审议。", "pp1 pp2 op1 op1.a op1.b op2"),
        (PREAMBLE + "1. 请秘书长合作；\n\n2. 请到2030年增加1.5%的预算。", "pp1 pp2 op1 op2"),
        (
            PREAMBLE + "1. 通过本决议附件所载准则。\n\n2001年2月3日\n第4次全体会议\n\n附件\n示范准则\n第一条",
            "pp1 pp2 op1 annex1",
        ),
        ("大会\n\n回顾往事，\n\n又审议了旧事，\n\n1. 请秘书长合作。", "pp1 pp2 op1"),
        ("联合国\n\n大会\n\n一个标题\n\n大会\n\n审查了往事，\n\n1. 请秘书长合作。", "pp1 op1"),
        ("大会审议了往事，\n并回顾旧事。", ""),
        ("一段没有结构的文字，请阅读。", ""),
        ("秘书处：\n\n回顾往事，\n\n1. 请秘书长合作；\n\n2. 决定继续审议。", "pp1 op1 op2"),
        ("", ""),
    ],
)
def test_paragraphs(reader, text, parts):
    sections = reader.read(Document("x", text, lang="zh")).document.sections
    assert " ".join(s.part for s in sections if s.part not in ("title", "body")) == parts


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (
            "大会决议\n\n66/102. 国内和国际的法治\n\n",
            {"id": "A/RES/66/102", "body": "ga", "title": "国内和国际的法治", "session": 66},
        ),
        ("第66/102号决议\n国内和国际的法治\n\n", {"id": "A/RES/66/102", "body": "ga", "title": "国内和国际的法治"}),
        ("A/RES/66/102\n\n大会决议\n66/102. 法治\n\n", {"id": "A/RES/66/102", "title": "法治"}),
        ("联合国大会\n\n审查大会第48/10、54/20和74/30号决议的茶务\n\n", {"id": "x", "body": "ga"}),  # of others
        (
            "[根据第三委员会的报告(A/66/455)通过]\n\n66/181. 方案\n\n",
            {"id": "A/RES/66/181", "recommended_by": "third-committee"},
        ),
    ],
)
def test_header(reader, header, expected):
    document = reader.read(Document("x", header + PREAMBLE + "1. 请合作。", lang="zh")).document
    assert {field: getattr(document, field) for field in expected} == expected


@pytest.mark.parametrize(
    ("ending", "date", "meeting"),
    [
        ("2011年12月9日\n第82次全体会议", "2011-12-09", 82),
        ("2011年12月9日第82次全体会议", "2011-12-09", 82),
        ("2011年12月9日，第82次会议", "2011-12-09", 82),
        ("", None, None),
    ],
)
def test_ending(reader, ending, date, meeting):
    document = reader.read(Document("x", PREAMBLE + f"1. 请合作。\n\n{ending}", lang="zh")).document
    assert (document.date, document.meeting) == (date, meeting)


def test_adoption_told_at_the_head(reader):
    text = "安全理事会\n第1999(2011)号决议\n2011年7月13日安全理事会第6582次会议通过\n\n安全理事会，\n\n审查了申请，\n\n建议大会接纳。"
    document = reader.read(Document("x", text, lang="zh")).document
    assert (document.id, document.body, document.date, document.meeting) == (
        "S/RES/1999(2011)",
        "sc",
        "2011-07-13",
        6582,
    )


def test_what_is_known_already_is_kept(reader):
    given = Document(
        "x", "大会，\n\n回顾往事，\n\n1. 请合作。", id="A/RES/1/1", lang="zh", title="题", date="1946-01-24", body="GA"
    )
    document = reader.read(given).document
    assert (document.id, document.title, document.date, document.body) == ("A/RES/1/1", "题", "1946-01-24", "ga")


def test_the_voice_of_a_draft_is_its_organ(reader):
    text = "经济及社会理事会建议大会通过下列决议草案：\n\n“大会，\n\n“回顾往事，\n\n“1. 请合作。”"
    document = reader.read(Document("x", text, lang="zh")).document
    assert (document.body, document.drafts_for) == ("ecosoc", "ga")
    assert {section.voice for section in document.sections if section.part in ("pp1", "op1")} == {"ga"}


@pytest.mark.parametrize(
    ("lang", "line", "items"),
    [
        ("en", "Agenda item 30", "30"), ("en", "Agenda items 30 and 28 (b)", "30, 28 (b)"),
        ("en", "Agenda items 14 (a), 28 (b) and 115", "14 (a), 28 (b), 115"), ("fr", "Point 28 b) de l'ordre du jour", "28 (b)"),
        ("fr", "Points 28 et 30 de l'ordre du jour", "28, 30"), ("es", "Tema 28 b) del programa", "28 (b)"),
        ("es", "Temas 28 y 30 del programa", "28, 30"), ("ru", "Пункт 28 b) повестки дня", "28 (b)"),
        ("ru", "Пункты 28 и 30 a) повестки дня", "28, 30 (a)"), ("ar", "البند 28 (ب) من جدول الأعمال", "28 (b)"),
        ("ar", "البندان 28 و 30 من جدول الأعمال", "28, 30"), ("zh", "议程项目28(b)", "28 (b)"), ("zh", "议程项目13(a)和115", "13 (a), 115"),
        ("en", "Item of interest", ""),
    ],
)  # fmt: skip
def test_agenda_items(reader, lang, line, items):
    body = {
        "en": "73/6. Title\n\nThe General Assembly,\n\nRecalling its resolution 66/102,\n\n1. Decides to act.",
        "fr": "73/6. Titre\n\nL'Assemblée générale,\n\nRappelant sa résolution 66/102,\n\n1. Décide d'agir.",
        "es": "73/6. Título\n\nLa Asamblea General,\n\nRecordando su resolución 66/102,\n\n1. Decide actuar.",
        "ru": "73/6. Заглавие\n\nГенеральная Ассамблея,\n\nссылаясь на свою резолюцию 66/102,\n\n1. постановляет действовать.",
        "ar": "73/6 - عنوان\n\nإن الجمعية العامة،\n\nإذ تشير إلى قرارها 66/102،\n\n1 - تقرر العمل.",
        "zh": "73/6. 标题\n\n大会，\n\n回顾其第66/102号决议，\n\n1. 决定行动。",
    }[lang]
    document = reader.read(Document("x", f"{line}\n\n{body}", lang=lang)).document
    assert (", ".join(document.agenda_items), document.id) == (items, "A/RES/73/6")


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "en",
            "The Security Council,\n\nRecalling resolution 338 (1973),\n\n1. Requests the Secretary-General:\n\n"
            "(a) To apply resolution 425 (1978);\n\n(b) Recalling resolution 426 (1978), to go on;",
            [("pp1", "recall"), ("op1.a", "request"), ("op1.b", "recall")],
        ),
        (
            "en",
            "The Security Council,\n\nRecalling resolution 338 (1973),\n\nDecides:\n\n"
            "(a) To apply resolution 425 (1978);\n\n(b) To go on with resolution 426 (1978).",
            [("pp1", "recall"), ("op1.a", "decide"), ("op1.b", "decide")],
        ),
        (
            "fr",
            "Le Conseil de sécurité,\n\nRappelant la résolution 338 (1973),\n\nDécide :\n\n"
            "a) D’appliquer la résolution 425 (1978) ;\n\nb) De poursuivre selon la résolution 426 (1978).",
            [("pp1", "recall"), ("op1.a", "decide"), ("op1.b", "decide")],
        ),
        (
            "es",
            "El Consejo de Seguridad,\n\nRecordando la resolución 338 (1973),\n\nDecide:\n\n"
            "a) Aplicar la resolución 425 (1978);\n\nb) Continuar según la resolución 426 (1978).",
            [("pp1", "recall"), ("op1.a", "decide"), ("op1.b", "decide")],
        ),
        (
            "ru",
            "Совет Безопасности,\n\nссылаясь на резолюцию 338 (1973),\n\nпостановляет:\n\n"
            "a) применять резолюцию 425 (1978);\n\nb) продолжать согласно резолюции 426 (1978).",
            [("pp1", "recall"), ("op1.a", "decide"), ("op1.b", "decide")],
        ),
        (
            "ar",
            "إن مجلس الأمن،\n\nإذ يشير إلى القرار 338 (1973)،\n\n1 - يقرر ما يلي:\n\n"
            "(أ) تطبيق القرار 425 (1978)؛\n\n(ب) مواصلة تنفيذ القرار 426 (1978).",
            [("pp1", "recall"), ("op1.a", "decide"), ("op1.b", "decide")],
        ),
        (
            "ru",
            "Совет Безопасности,\n\nссылаясь на резолюцию 338 (1973),\n\n1. постановляет:\n\n"
            "а) применять резолюцию 425 (1978); и\n\nб) продолжать согласно резолюции 426 (1978).",
            [("pp1", "recall"), ("op1.a", "decide"), ("op1.b", "decide")],
        ),
        (
            "zh",
            "安全理事会，\n\n回顾第338（1973）号决议，\n\n决定：\n\n(a) 适用第425（1978）号决议；\n\n(b) 继续执行第426（1978）号决议。",
            [("pp1", "recall"), ("op1.a", "decide"), ("op1.b", "decide")],
        ),
    ],
)
def test_subparagraphs_are_governed_by_their_paragraph(reader, lang, text, expected):
    citations = reader.read(Document("x", text, lang=lang)).citations
    assert [(c.part, c.relation) for c in citations if c.kind == "resolution"] == expected


@pytest.mark.parametrize(
    ("lang", "text", "parts"),
    [
        ("en", "Resolution 12 (1946)\n\nThe Security Council\n\n1. Decides to meet;\n\n2. Invites Members.", "op1 op2"),
        ("en", "Resolution 12 (1946)\nThe Security Council\nResolves that it meets.", "op1"),
        (
            "en",
            "Resolution 12 (1946)\n\nThe Security Council.\n\nRecalling all,\n\n1. Decides to meet;\n\n2. Invites Members.",
            "pp1 op1 op2",
        ),
        (
            "en",
            "RESOLUTION 12 (1946)\n\nRecalling all,\n\nNoting more,\n\n1. Decides to meet;\n\n2. Invites Members.",
            "pp1 pp2 op1 op2",
        ),
        ("en", "Tea was drunk.\n\nRecalling all,\n\nNoting more,\n\n1. Decides to meet;", "pp1 pp2 op1"),
        ("en", "Resolution 12 (1946)\n\nThe Security Council Committee\n\nNotes the tea,\n\nIt was good.", ""),
        (
            "fr",
            "Résolution 12 (1946)\n\nLe Conseil de sécurité\n\n1. Décide de se réunir ;\n\n2. Invite les Membres.",
            "op1 op2",
        ),
        ("en", "The Security Council,\n\nRecalling all,\n\n1, Decides to meet;\n\n2. Invites Members.", "pp1 op1 op2"),
        (
            "en",
            "The Security Council,\n\n1. Decides to meet;\n\nZ. Demands that all meet;\n\n3. Invites Members.",
            "op1 op2 op3",
        ),
        ("en", "The Security Council,\n\n1. Decides to meet;\n\nand to eat;\n\n3. Invites Members.", "op1 op3"),
        ("en", "The Security Council,\n\n1. Decides to meet;\n\n2. Invites 7. Members;\n\n12. Tea.", "op1 op2"),
        (
            "en",
            "The Security Council,\n\nRecalling its resolution 10 (1946), 6\n\n1. Decides to meet;\n\nAdopted at the 40th meeting.\n\n\n"
            "6 Official Records, document S/95.\n7 Ibid., document S/96.\n9 One member did not vote.",
            "pp1 op1 fn6 fn7",
        ),
        (
            "es",
            "La Asamblea General,\n\nRecordando todo1,\n\n1. Decide reunirse.\n\n62ª sesión plenaria\n20 de diciembre de 2018\n\n"
            "1 Véase " + "el té y " * 120 + "las tazas.\n2 Ibid., anexo II.",
            "pp1 op1 fn1 fn2",
        ),
        (
            "ar",
            "إن الجمعية العامة،\n\nإذ تشير إلى الشاي(١)،\n\n١ - تقرر أن تجتمع.\n\n________\n(١) القرار ٢١٧ ألف (د-٣).\n(٢) A/73/301.",
            "pp1 op1 fn1 fn2",
        ),
        (
            "ar",
            "إن الجمعية العامة،\n\nإذ تشير إلى الشاي(1)،\n\n1 - تقرر أن تجتمع.\n\nالجلسة العامة 97\n28 تموز/يوليه 2022\n\n"
            "(1) القرار 217 ألف (د-3).\n(2) A/73/301.",
            "pp1 op1 fn1 fn2",
        ),
        (
            "zh",
            "大会，\n\n回顾一切¹，\n\n1. 决定开会。\n\n2020年11月5日\n第33次全体会议\n\n¹ 见茶。\n² 第70/1号决议。",
            "pp1 op1 fn1 fn2",
        ),
        (
            "en",
            "The General Assembly,\n\nRecalling all,1\n\n1. Decides to meet for\n12 days.\n\n1 See the tea.\n2 Ibid.",
            "pp1 op1 fn1 fn2",
        ),
        (
            "ru",
            "Генеральная Ассамблея,\n\nссылаясь на правила, содержащиеся в приложении, которое, имеющая силу, является основой,\n\n"
            "принося благодарность,\n\n1. постановляет собраться.",
            "pp1 pp2 op1",
        ),
        (
            "ru",
            "Генеральная Ассамблея, подвергнув всё рассмотрению, 1. выражает благодарность; 2. постановляет собраться.",
            "pp1 op1 op2",
        ),
        # an organ named first in a list, or told of, does not begin to speak
        ("ru", "Генеральная Ассамблея, Совет Безопасности и Секретариат рассмотрели всё.", ""),
        (
            "ru",
            "Совет Безопасности, который собрался, рассмотрел всё. Совет Безопасности, состав которого мал, собрался.",
            "",
        ),
        ("ar", "إن مجلس الأمن،\n\n١ - يقرر أن يجتمع؛\n\n٢ - يدعو الجميع.", "op1 op2"),
        (
            "en",
            "The General Assembly,\n\nRecalling all,\n\n1. Decides to meet.\n\n60th plenary meeting\n19 December 2018\n\n"
            "Annex\nCompact of Tea\n\nIt is good.",
            "pp1 op1 annex1",
        ),
        (
            "es",
            "La Asamblea General,\n\nRecordando todo,\n\n1. Decide reunirse.\n\n60ª sesión plenaria\n19 de diciembre de 2018\n\n"
            "Anexo I\nPacto\n\nEs bueno.",
            "pp1 op1 annex1",
        ),
    ],
)
def test_paragraphs_of_old_texts(reader, lang, text, parts):
    sections = reader.read(Document("x", text, lang=lang)).document.sections
    assert " ".join(s.part for s in sections if s.part not in ("title", "body")) == parts


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Seventy-first session\n\nThe General Assembly,\n\nRecalling its resolution 70/1,\n\n1. Decides to meet.",
        ),
        (
            "fr",
            "Soixante et onzième session\n\nL’Assemblée générale,\n\nRappelant sa résolution 70/1,\n\n1. Décide de siéger.",
        ),
        (
            "es",
            "Septuagésimo primer período de sesiones\n\nLa Asamblea General,\n\nRecordando su resolución 70/1,\n\n1. Decide reunirse.",
        ),
        (
            "ru",
            "Семьдесят первая сессия\n\nГенеральная Ассамблея,\n\nссылаясь на свою резолюцию 70/1,\n\n1. постановляет собраться.",
        ),
        ("ar", "الدورة الحادية والسبعون\n\nإن الجمعية العامة،\n\nإذ تشير إلى قرارها 70/1،\n\n1 - تقرر أن تجتمع."),
        ("zh", "第七十一届会议\n\n大会，\n\n回顾其第70/1号决议，\n\n1. 决定开会。"),
    ],
)
def test_the_session_in_the_header_is_the_texts_own(reader, lang, text):
    assert [c.kind for c in reader.read(Document("x", text, lang=lang)).citations if c.kind == "session"] == []


def test_notes_at_the_foot_of_each_page(reader):
    pages = (
        "L’Assemblée générale,\n\nRappelant la Charte 1,\n\n_______________\n1   Voir le thé.\n\n\n16-22738 (F)\n",
        "A/RES/71/198   Le thé\n\nRéaffirmant sa résolution 70/1 2,\n\n1.   Prie les Membres d’agir conformément à\n\n"
        "_______________\n2   Résolution 70/1.\n\n\n2/3   16-22738\n",
        "Le thé   A/RES/71/198\n\nla résolution 72/305.\n",
    )
    reading = reader.read(Document("x", "\f".join(pages), id="A/RES/71/198", lang="fr"))
    assert " ".join(s.part for s in reading.document.sections if s.part != "body") == "pp1 fn1 pp1 pp2 op1 fn2 op1"
    assert [(c.part, c.id) for c in reading.citations if c.kind == "resolution"] == [
        ("pp2", "A/RES/70/1"), ("fn2", "A/RES/70/1"), ("op1", "A/RES/72/305"),
    ]  # fmt: skip


def test_a_paragraph_goes_on_after_notes_without_a_page(reader):
    text = (
        "The General Assembly,\nRecalling the tea of Assam (1) and of Yunnan (2),\n______________\n(1) A/60/153.\n(2) A/60/152.\n"
        "Reaffirming its resolution 59/98,\n1. Decides to recall resolution 60/1.\n"
    )
    cited = [(c.part, c.id) for c in reader.read(Document("x", text, lang="en")).citations if c.kind != "entity"]
    assert cited == [("fn1", "A/60/153"), ("fn2", "A/60/152"), ("pp2", "A/RES/59/98"), ("op1", "A/RES/60/1")]


def test_notes_before_a_stroke_and_paragraphs_on_a_line_of_their_own_among_blank_lines(reader):
    text = (
        "The General Assembly,\n\nRecalling the teas of Assam, 1/ in particular the\nteas of which resolution 59/97 tells,\n"
        "Reaffirming resolution 59/98, and\nresolution 59/99,\n\nNoting the teas of Yunnan, 2/\n\n"
        "1. Decides to recall resolution 60/1.\n\n______________\n\n1/ A/60/153.\n2/ A/60/152.\n"
    )
    cited = [(c.part, c.id) for c in reader.read(Document("x", text, lang="en")).citations if c.kind != "entity"]
    assert cited == [
        ("pp1", "A/RES/59/97"), ("pp2", "A/RES/59/98"), ("pp2", "A/RES/59/99"), ("op1", "A/RES/60/1"),
        ("fn1", "A/60/153"), ("fn2", "A/60/152"),
    ]  # fmt: skip


def test_notes_between_angles_under_a_rule_of_dashes(reader):
    text = (
        "РЕЗОЛЮЦИЯ N 48/141\n(20 декабря 1993 года)\nГенеральная Ассамблея,\nссылаясь на Декларацию <1> и чай <2>,\n"
        "--------------------\n<1> Резолюция 217 A (III).\n<2> A/60/152.\nвновь подтверждая резолюцию 47/98,\n"
    )
    reading = reader.read(Document("x", text, lang="ru"))
    cited = [(c.part, c.id) for c in reading.citations if c.kind != "entity"]
    assert cited == [("pp1", "udhr"), ("fn1", "A/RES/217(III)A"), ("fn2", "A/60/152"), ("pp2", "A/RES/47/98")]
    assert reading.document.id == "A/RES/48/141"


@pytest.mark.parametrize("masthead", ["A/54/141\nDistr. GENERAL\n", "Distr. GENERAL\n\nA/54/141\n"])
def test_the_symbol_beside_the_distribution_is_the_documents_own(reader, masthead):
    text = f"United Nations\nGeneral Assembly\n\n{masthead}12 July 1999\n\nLetter\n\nTea is cited in resolution 60/1.\n"
    reading = reader.read(Document("x", text, lang="en"))
    assert reading.document.id == "A/54/141"
    assert [c.id for c in reading.citations if c.kind == "document"] == []


def test_a_heading_without_its_year_is_no_citation(reader):
    text = "Resolution 290\nof 4 November 1970\n\nThe Security Council,\n\nRecalling resolution 289 (1970),\n\n1. Decides to meet."
    assert [c.id for c in reader.read(Document("x", text, lang="en")).citations if c.kind == "resolution"] == [
        "S/RES/289(1970)"
    ]


def test_a_document_with_more_known_of_it_is_itself_where_it_is_so_already():
    document = Document("tea.txt", "", lang="en")
    assert document.but(lang="en", body=None) is document
    assert document.but(lang="en", body="ga") == Document("tea.txt", "", lang="en", body="ga")
