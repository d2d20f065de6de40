"""Names that nobody listed, by their shape, and short names of what is named elsewhere, in six languages."""

import pytest

# language, text, the names in it with what they mean: a slug of the name, a key, or None where that is left open
NAMES = [
    # bodies, with full extent
    ("en", "Invites the Regional Forum on Tea and Biscuits to meet;",
     [("Regional Forum on Tea and Biscuits", "regional-forum-on-tea-and-biscuits")]),
    ("en", "Thanks the Inter-Agency Tea Alliance, and the Alliance went on;",
     [("Inter-Agency Tea Alliance", "inter-agency-tea-alliance"), ("the Alliance", "inter-agency-tea-alliance")]),
    ("en", "Notes the Office of the Tea Mediator’s report;", [("Office of the Tea Mediator", "office-of-the-tea-mediator")]),
    ("en", "Notes the work of the Working Group on the use of weak tea, which met;", [("Working Group on the use of weak tea", None)]),
    ("en", "Requests the Ad Hoc Committee to meet;", [("the Ad Hoc Committee", None)]),
    ("en", "Thanks the United Nations country team in Tealand;", [("United Nations country team in Tealand", None)]),
    ("fr", "Remercie la Base de soutien central des Nations Unies ;", [("Base de soutien central des Nations Unies", None)]),
    ("fr", "Prie le Groupe d’experts sur la culture du thé de siéger ;", [("Groupe d’experts sur la culture du thé", None)]),
    ("fr", "Prie le Comité spécial de siéger ;", [("le Comité spécial", None)]),
    ("es", "Invita al Foro Regional sobre el Té a reunirse;", [("Foro Regional sobre el Té", "foro-regional-sobre-el-té")]),
    ("es", "Pide al Grupo de Expertos que informe;", [("al Grupo de Expertos", None)]),
    ("ru", "просит Региональный форум по вопросам чая провести заседание;", [("Региональный форум по вопросам чая", None)]),
    ("ru", "просит Группу экспертов представить доклад;", [("Группу экспертов", None)]),
    ("ar", "يطلب إلى المنتدى العالمي المعني بالشاي؛", [("المنتدى العالمي المعني بالشاي", None)]),
    ("ar", "يطلب إلى فريق الأمم المتحدة القطري؛", [("فريق الأمم المتحدة القطري", None)]),
    ("ar", "يطلب إلى البعثة أن تواصل؛", [("البعثة", None)]),
    ("zh", "注意到国际茶叶联盟的贡献，", [("国际茶叶联盟", None)]),
    ("zh", "请专家小组和稳定团继续，", [("专家小组", None), ("稳定团", None)]),
    ("zh", "欢迎联合国茶叶问题特别协调员，", [("联合国茶叶问题特别协调员", None)]),
    # posts, with the bodies that they are in
    ("en", "Thanks the Executive Director of the Tea Programme;", [("Executive Director of the Tea Programme", None)]),
    ("fr", "Remercie la Directrice exécutive du Programme du thé ;", [("Directrice exécutive du Programme du thé", None)]),
    ("es", "Pide a la Relatora Especial que informe;", [("la Relatora Especial", None)]),
    ("ar", "يطلب إلى الخبير المستقل المعني بالشاي؛", [("الخبير المستقل المعني بالشاي", None)]),
    # what is no name: open classes, bodies of one State, what quoted titles hold
    ("en", "Invites the relevant agencies, funds and programmes, regional commissions and other Regional Offices to help;", []),
    ("en", "Notes the National Tea Commission, the Supreme Court and the Norwegian Agency for Tea;", []),
    ("en", "Decides to include the item entitled “Report of the Regional Forum on Tea”;", []),
    ("fr", "Note la Commission nationale du thé et les comités régionaux ;", []),
    ("es", "Observa la Comisión Nacional del Té y los comités regionales;", []),
    ("ru", "отмечает Национальный комитет по чаю и региональные комитеты;", []),
    ("zh", "注意到各区域委员会、有关机构和全国茶叶委员会，", []),
    ("ar", "يشير إلى استخدام القوة والوحدة الوطنية؛", []),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "found"), NAMES)
def test_bodies_by_the_shape_of_their_names(cite, lang, text, found):
    assert [(c.text, c.id) for c in cite(text, lang) if c.kind == "entity"] == found


INSTRUMENTS = [
    ("en", "Recalling the Lagos Declaration for Action against Tea,",
     [("Lagos Declaration for Action against Tea", "lagos-declaration-for-action-against-tea")]),
    ("en", "Recalling the Guiding Principles on Tea and the Oslo Pathway,",
     [("Guiding Principles on Tea", "guiding-principles-on-tea"), ("Oslo Pathway", "oslo-pathway")]),
    ("en", "Recalling the Convention on Tea and the Convention on Weak Tea,",
     [("Convention on Tea", "convention-on-tea"), ("Convention on Weak Tea", "convention-on-weak-tea")]),
    ("en", "Recalling the Lake Chad Peace Agreement, demands that the Peace Agreement be observed;",
     [("Lake Chad Peace Agreement", "lake-chad-peace-agreement"), ("Peace Agreement", "lake-chad-peace-agreement")]),
    ("en", "Recalling the National Action Plan, the draft Tea Charter and its Foreign Policy,", []),
    ("fr", "Rappelant la Stratégie mondiale de promotion du thé,", [("Stratégie mondiale de promotion du thé", None)]),
    ("es", "Recordando la Estrategia Mundial contra el Té 2031-2035,",
     [("Estrategia Mundial contra el Té 2031-2035", "estrategia-mundial-contra-el-té-2031-2035")]),
    ("ru", "ссылаясь на Конвенцию о чае и кофе,", [("Конвенцию о чае", None)]),
    ("ar", "وإذ تشير إلى تصنيف الأمم المتحدة الإطاري للشاي،", [("تصنيف الأمم المتحدة الإطاري للشاي", None)]),
    ("zh", "重申茶城茶叶种植宣言和联合国茶叶框架，", [("茶城茶叶种植宣言", None), ("联合国茶叶框架", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "found"), INSTRUMENTS)
def test_instruments_by_the_shape_of_their_names(cite, lang, text, found):
    assert [(c.text, c.id) for c in cite(text, lang) if c.kind == "instrument"] == found


def test_what_a_quoted_title_names_is_meant_by_what_follows(cite):
    text = "Recalling resolution 70/1 entitled “Progress of the World Health Organization”, and the work of the Organization,"
    assert [c.text for c in cite(text, "en") if c.kind == "entity"] == []
    text = "Having considered the item entitled “Work of the International Law Commission”, thanks the Commission;"
    assert [(c.text, c.id) for c in cite(text, "en") if c.kind == "entity"] == [("the Commission", "ilc")]
