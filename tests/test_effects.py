"""What a clause decides of what an earlier act set, in six languages."""

import pytest

from graph.model import Document

HEADS = {
    "en": "The Security Council,\n\n", "fr": "Le Conseil de sécurité,\n\n", "es": "El Consejo de Seguridad,\n\n",
    "ru": "Совет Безопасности,\n\n", "ar": "إن مجلس الأمن،\n\n", "zh": "安全理事会，\n\n",
}  # fmt: skip

EFFECTS = [
    ("en", "Decides to extend the measures imposed by paragraph 4 of resolution 1572 (2004);", "extend"),
    ("en", "Decides to renew until 3 May 2044 the authorizations set out in resolution 1572 (2004);", "renew"),
    ("en", "Decides to terminate the prohibitions in paragraph 4 of resolution 1572 (2004);", "terminate"),
    ("en", "Decides to amend paragraph 3 of resolution 1572 (2004);", "amend"),
    ("en", "Decides to suspend the measures imposed by resolution 1572 (2004);", "suspend"),
    ("en", "Decides that the measures imposed by resolution 1572 (2004) shall be terminated;", "terminate"),
    ("en", "Decides that paragraph 1 shall supersede paragraph 2 of resolution 1572 (2004);", "replace"),
    ("en", "Decides that the measures imposed by resolution 1572 (2004) shall not apply to lamps;", "amend"),
    ("en", "Recalls paragraph 2 of resolution 1572 (2004), and further extends the said authorizations;", "extend"),
    ("fr", "Décide de proroger le mandat du Groupe, tel que défini dans la résolution 1572 (2004) ;", "extend"),
    ("fr", "Décide de lever les mesures imposées par la résolution 1572 (2004) ;", "terminate"),
    ("fr", "Décide que les mesures imposées par la résolution 1572 (2004) sont levées ;", "terminate"),
    ("fr", "Décide de modifier le paragraphe 3 de la résolution 1572 (2004) ;", "amend"),
    (
        "fr",
        "Décide de proroger les mesures énoncées dans la résolution 1556 (2004), telles que modifiées par la résolution 1564 (2004), et "
        "les dispositions de la résolution 1572 (2004) ;",
        "extend",
    ),
    (
        "en",
        "Decides to extend the measures set out in resolution 1556 (2004), as modified by resolution 1564 (2004), and the provisions "
        "of resolution 1572 (2004);",
        "extend",
    ),
    (
        "fr",
        "Décide de proroger le mandat du Groupe, tel qu’il l’a énoncé au paragraphe 3 de la résolution 1572 (2004) ;",
        "extend",
    ),
    ("es", "Decide prorrogar a partir de mayo el mandato establecido en la resolución 1572 (2004);", "extend"),
    ("es", "Decide prorrogar el mandato establecido en la resolución 1572 (2004);", "extend"),
    ("es", "Decide levantar las medidas impuestas por la resolución 1572 (2004);", "terminate"),
    ("es", "Decide modificar el párrafo 3 de la resolución 1572 (2004);", "amend"),
    ("ru", "постановляет продлить мандат, установленный резолюцией 1572 (2004);", "extend"),
    ("ru", "постановляет отменить меры, введенные резолюцией 1572 (2004);", "terminate"),
    ("ru", "постановляет, что меры, введенные резолюцией 1572 (2004), отменяются;", "terminate"),
    ("ar", "يقرر تمديد التدابير المفروضة بموجب القرار 1572 (2004)؛", "extend"),
    ("ar", "يقرر رفع التدابير المفروضة بموجب القرار 1572 (2004)؛", "terminate"),
    ("zh", "决定将第1572(2004)号决议规定的措施延长六个月；", "extend"),
    ("zh", "决定延长第1572(2004)号决议规定的措施；", "extend"),
    ("zh", "决定将第1572(2004)号决议规定的任务期限延至2044年10月31日；", "extend"),
    ("zh", "决定第1572(2004)号决议所设灯塔组自任期结束起继续工作；", None),
    ("zh", "决定第1572(2004)号决议规定的措施应予终止；", "terminate"),
    ("zh", "决定修正第1572(2004)号决议第3段；", "amend"),
    # None of these changes what the act set
    ("en", "Decides to extend the mandate of the Force, in accordance with resolution 1572 (2004);", None),
    ("en", "Decides to extend the mandate of the Force, as last renewed by resolution 1572 (2004);", None),
    ("en", "Decides to terminate its session in accordance with rule 28 and resolution 1572 (2004);", None),
    ("en", "Reaffirms that the measures imposed by resolution 1572 (2004) shall apply;", None),
    ("en", "Expresses its intention to extend the measures imposed by resolution 1572 (2004);", None),
    ("en", "Decides that the Force shall extend its help to those named in resolution 1572 (2004);", None),
    ("fr", "Décide de proroger le mandat de la Force conformément à la résolution 1572 (2004) ;", None),
    ("es", "Decide prorrogar el mandato de la Fuerza de conformidad con la resolución 1572 (2004);", None),
    (
        "fr",
        "Décide de proroger le mandat du Groupe, fixé au paragraphe 2 et reconduit par la résolution 1572 (2004) ;",
        None,
    ),
    ("fr", "Décide de ne pas renouveler les mesures prévues par la résolution 1572 (2004) ;", None),
    ("es", "Decide no prorrogar las medidas previstas en la resolución 1572 (2004);", None),
    (
        "es",
        "Decide prorrogar el mandato de la Fuerza, consistente en aplicar el plan que figura en la resolución 1572 (2004);",
        None,
    ),
    ("ru", "постановляет продлить мандат Сил в соответствии с резолюцией 1572 (2004);", None),
    ("ar", "يقرر تمديد ولاية القوة وفقا للقرار 1572 (2004)؛", None),
    ("zh", "决定根据第1572(2004)号决议延长部队的任务期限；", None),
    # What another sentence ends is not what this one decides
    ("zh", "决定审议灯塔问题。第1572(2004)号决议强调了茶叶的重要性，并要结束茶叶的短缺。", None),
    ("en", "Decides to consider lighthouses. Resolution 1572 (2004) stresses tea. Others extend its measures.", None),
]


@pytest.mark.parametrize(("lang", "text", "effect"), EFFECTS)
def test_effect(reader, lang, text, effect):
    reading = reader.read(Document("test", f"{HEADS[lang]}1. {text}", "S/RES/9(2044)", lang))
    assert [c.effect for c in reading.citations if c.id == "S/RES/1572(2004)"] == [effect]


def test_two_changes_in_one_clause(reader):
    text = (
        f"{HEADS['en']}1. Decides to extend the mandate defined in resolution 1572 (2004), and to lift the measures imposed by "
        "resolution 1580 (2004);"
    )
    reading = reader.read(Document("test", text, "S/RES/9(2044)", "en"))
    effects = {c.id: c.effect for c in reading.citations if c.kind == "resolution"}
    assert effects == {"S/RES/1572(2004)": "extend", "S/RES/1580(2004)": "terminate"}
