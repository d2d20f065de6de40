"""The verb that governs a citation, and the paragraph it opens."""

import pytest

from graph.model import Document


def test_a_russian_heading_ends_in_a_comma(reader):
    text = (
        "Резолюция 2396 (2017),\nпринятая Советом Безопасности на его 8148-м заседании 21 декабря 2017 года\n\n"
        "Совет Безопасности,\n\nссылаясь на свою резолюцию 1325 (2000),\n\n"
        "1. постановляет продолжать заниматься этим вопросом.\n"
    )
    reading = reader.read(Document("test", text, lang="ru"))
    assert (reading.document.id, reading.document.date) == ("S/RES/2396(2017)", "2017-12-21")
    assert "S/RES/2396(2017)" not in {c.id for c in reading.citations}


VERBS = [
    ("en", "Decides that the measures in paragraph 4 of resolution 338 (1973) shall be terminated;", "terminate"),
    ("en", "Decides further that paragraph 1 shall supersede paragraph 2 of resolution 338 (1973);", "supersede"),
    ("en", "Decides that the mandate under resolution 338 (1973) is hereby extended;", "extend"),
    ("en", "Decides that it meets under resolution 338 (1973), unless the term shall be extended;", "decide"),
    ("fr", "Décide que les mesures imposées par la résolution 338 (1973) sont levées;", "terminate"),
    ("fr", "Décide que le mandat défini par la résolution 338 (1973) est prorogé;", "extend"),
    ("fr", "Décide que le paragraphe 1 remplace le paragraphe 2 de la résolution 338 (1973);", "supersede"),
    ("es", "Decide que las medidas de la resolución 338 (1973) queden levantadas;", "terminate"),
    ("es", "Decide que el mandato de la resolución 338 (1973) se prorrogue;", "extend"),
    ("es", "Decide que el párrafo 1 sustituirá el párrafo 2 de la resolución 338 (1973);", "supersede"),
    ("ru", "постановляет, что меры, введенные резолюцией 338 (1973), отменяются;", "terminate"),
    ("ru", "постановляет, что мандат по резолюции 338 (1973) будет продлен;", "extend"),
    ("ru", "постановляет, что пункт 1 заменяет пункт 2 резолюции 338 (1973);", "supersede"),
    ("ar", "يقرر أن ينتهي العمل بالتدابير المفروضة بموجب القرار 338 (1973)؛", "terminate"),
    ("ar", "يقرر أن تحل الفقرة 1 محل الفقرة 2 من القرار 338 (1973)؛", "supersede"),
    ("zh", "决定第338(1973)号决议规定的措施应予终止；", "terminate"),
    ("zh", "决定上文第1段应取代第338(1973)号决议第2段；", "supersede"),
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
    ("ru", "заявляет о своем намерении применить резолюцию 338 (1973);", "express"),
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


@pytest.mark.parametrize(("lang", "text", "relation"), VERBS)
def test_verbs(cite, lang, text, relation):
    assert [citation.relation for citation in cite(text, lang)] == [relation]


def test_a_verb_governs_its_sentence_where_there_are_no_paragraphs(cite):
    text = "Members reaffirm resolution 338 (1973). The Force rests on resolution 350 (1974).\nRecalling resolution 242 (1967), they met."
    assert [citation.relation for citation in cite(text, "en") if citation.kind == "resolution"] == [
        "mention",
        "mention",
        "recall",
    ]


TITLES_WITH_VERBS = [
    ("en", "the Council met on resolution 60/2, entitled “Reaffirming the rules, extending the tea”, of 18 June 2005"),
    ("fr", "la réunion sur la résolution 60/2, intitulée « Réaffirmer les règles », du 18 juin 2005"),
    ("zh", "大会题为“修正大会议事规则第五条”的第60/2号决议"),
]


@pytest.mark.parametrize(("lang", "text"), TITLES_WITH_VERBS)
def test_a_verb_in_a_title_governs_nothing(cite, lang, text):
    assert [citation.relation for citation in cite(text, lang) if citation.kind == "resolution"] == ["mention"]


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


CAPITALS = [
    ("en", "The Assembly,\n\nRECALLING resolution 338 (1973) on tea,\n", "recall"),
    ("en", "The Assembly,\n\n1. URGES Member States to carry out resolution 338 (1973);\n", "urge"),
    ("en", "The Assembly,\n\n2. TAKES NOTE WITH APPRECIATION of resolution 338 (1973);\n", "take-note"),
    ("en", "The Assembly,\n\n(3) REQUESTS the Secretary-General to report on resolution 338 (1973);\n", "request"),
    ("fr", "L’Assemblée,\n\n1. EXHORTE les États Membres à appliquer la résolution 338 (1973) ;\n", "urge"),
    ("es", "La Asamblea,\n\n1. INSTA a los Estados Miembros a que apliquen la resolución 338 (1973);\n", "urge"),
    ("ru", "Ассамблея,\n\n1. ПРИЗЫВАЕТ государства-члены выполнять резолюцию 338 (1973);\n", "call-upon"),
    # What is no verb stays as it is, and a line of capitals is a heading
    ("en", "The Assembly,\n\n1. UNESCO has carried out resolution 338 (1973);\n", "mention"),
    ("en", "The Assembly,\n\nREQUESTS\n\nresolution 338 (1973) stands;\n", "mention"),
]


@pytest.mark.parametrize(("lang", "text", "relation"), CAPITALS)
def test_verbs_in_capitals(reader, lang, text, relation):
    reading = reader.read(Document("test", text, lang=lang))
    assert [c.relation for c in reading.citations if c.kind == "resolution"] == [relation]
    assert all(c.text == text[c.start : c.end] for c in reading.citations)


@pytest.mark.parametrize("lang", ["de", "und"])
def test_capitals_stay_where_no_grammar_reads_a_language(reader, lang):
    (citation,) = reader.read(Document("test", "BERICHT der Kommission A/66/117\n", lang=lang)).citations
    assert citation.id == "A/66/117"
