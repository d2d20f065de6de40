"""Names that nobody listed, by their shape, and short names of what is named elsewhere, in six languages."""

import pytest

# language, text, the names in it with what they mean: a slug of the name, a key, or None where that is left open
NAMES = [
    # conferences of parties, and those at which a treaty is reviewed
    ("en", "Recalling the Sixth Review Conference of the High Contracting Parties to the Convention, and the 2031 Review Conference,",
     [("Sixth Review Conference of the High Contracting Parties to the Convention", None), ("2031 Review Conference", None)]),
    ("fr", "Rappelant la Conférence annuelle des Hautes Parties contractantes au Protocole V et la Conférence d’examen de 2031,",
     [("Conférence annuelle des Hautes Parties contractantes au Protocole V", None), ("Conférence d’examen de 2031", None)]),
    ("fr", "Rappelant la Conférence de 2031 des Parties au Traité chargée d’examiner le Traité,",
     [("Conférence de 2031 des Parties au Traité chargée d’examiner le Traité", None)]),
    ("fr", "Rappelant la sixième Réunion des Parties à la Convention sur le thé,",
     [("Réunion des Parties à la Convention sur le thé", None)]),
    ("es", "Recordando la Conferencia de Examen de las Altas Partes Contratantes en la Convención y la Conferencia de Examen de 2031,",
     [("Conferencia de Examen de las Altas Partes Contratantes en la Convención", None), ("Conferencia de Examen de 2031", None)]),
    ("es", "Recordando la Reunión de las Partes en el Convenio sobre el Té,", [("Reunión de las Partes en el Convenio sobre el Té", None)]),
    ("ru", "ссылаясь на Конференцию Высоких Договаривающихся Сторон Конвенции и Конференцию 2031 года,",
     [("Конференцию Высоких Договаривающихся Сторон Конвенции", None), ("Конференцию 2031 года", None)]),
    # visiting and fact-finding missions, bureaux, representatives with their place, a commission of three sides
    ("en", "Welcoming the United Nations visiting mission to Tealand and other visiting missions,",
     [("United Nations visiting mission to Tealand", None)]),
    ("fr", "Saluant la mission de visite des Nations Unies en Théie,", [("mission de visite des Nations Unies en Théie", None)]),
    ("es", "Acogiendo la misión visitadora de las Naciones Unidas a Tealandia,",
     [("misión visitadora de las Naciones Unidas a Tealandia", None)]),
    ("ru", "приветствуя чай выездной миссии Организации Объединенных Наций в Чайландии и миссии по установлению фактов этой организации,",
     [("выездной миссии Организации Объединенных Наций в Чайландии", None), ("миссии по установлению фактов этой организации", None)]),
    ("es", "Solicita a la Mesa de la Sexta Comisión que informe a la Mesa;", [("Mesa de la Sexta Comisión", None), ("la Mesa", None)]),
    ("es", "Toma nota del informe de la Mesa sobre el té y de la Mesa Redonda;", [("la Mesa", None)]),
    ("ru", "просит Личного представителя при Организации чая;", [("Личного представителя при Организации чая", None)]),
    ("ru", "отмечая вклад Трехсторонней комиссии,", [("Трехсторонней комиссии", None)]),
    ("en", "Notes the promises made to the former Personal Envoy and the work of the Coordinator;",
     [("Personal Envoy", None), ("the Coordinator", None)]),
    ("en", "Thanks the Melanesian Spearhead Group, and the Group drank tea; the Group of Twelve did not.",
     [("Melanesian Spearhead Group", "melanesian-spearhead-group"), ("the Group", "melanesian-spearhead-group")]),
    ("en", "Notes that the Group drank tea.", []),
    ("en", "Notes the word of the independent international fact-finding mission on Tealand and encourages the Entity;",
     [("independent international fact-finding mission on Tealand", None), ("the Entity", None)]),
    ("fr", "Notant l’avis de la mission internationale indépendante d’établissement des faits et de l’Entité,",
     [("mission internationale indépendante d’établissement des faits", None), ("l’Entité", None)]),
    ("es", "Observando el informe de la misión internacional independiente de investigación y exhorta a la Entidad y al Grupo;",
     [("misión internacional independiente de investigación", None), ("la Entidad", None), ("al Grupo", None)]),
    ("ru", "отмечая доклад независимой международной миссии по установлению фактов и итоги обзорной конференции 2031 года,",
     [("независимой международной миссии по установлению фактов", None), ("обзорной конференции 2031 года", None)]),
    # what follows a body is no part of its name
    ("fr", "Prie la Commission du thé d’agir ; salue le rôle de la Commission pour aider les gardiens.",
     [("Commission du thé", None), ("la Commission", None)]),
    ("fr", "Demande au Groupe d’experts d’inclure du thé dans son rapport ;", [("au Groupe d’experts", None)]),
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
    # offices of posts, task forces, groups of friends, secretariats of conventions, other posts
    ("zh", "欢迎监察员办公室和秘书长茶叶问题特使办公室的工作，",
     [("监察员办公室", None), ("秘书长茶叶问题特使办公室", None), ("秘书长", "secretary-general")]),
    ("zh", "请秘书长加强监察员办公室，", [("秘书长", "secretary-general"), ("监察员办公室", None)]),
    ("zh", "欢迎茶叶问题部际工作队和茶叶之友小组，例如红茶之友小组，",
     [("部际工作队", None), ("茶叶之友小组", None), ("红茶之友小组", None)]),
    ("zh", "请《保护茶叶公约》秘书处和技术秘书处与驻地/人道主义协调员合作，",
     [("秘书处", None), ("技术秘书处", None), ("驻地/人道主义协调员", None)]),
    ("zh", "任命了使用茶叶问题协调员，与国际和联合国安全部队以及国际性法院合作，", [("使用茶叶问题协调员", None)]),
    ("ar", "يرحب بعمل وكيل الأمين العام لشؤون الشاي وزراعة القهوة والأمين العام المساعد لشؤون الشاي،",
     [("وكيل الأمين العام لشؤون الشاي وزراعة القهوة", None), ("والأمين العام المساعد لشؤون الشاي", None)]),
    ("ar", "يطلب إلى مكتب أمين المظالم وإلى أمين المظالم والممثل الرفيع المستوى ومنسق الشؤون الإنسانية زراعة الشاي،",
     [("مكتب أمين المظالم", None), ("أمين المظالم", None), ("والممثل الرفيع المستوى", None), ("ومنسق الشؤون الإنسانية", None)]),
    ("ar", "يرحب بعمل فرقة العمل المشتركة بين الوكالات المعنية بالشاي لأنها تزرعه وبمجموعة أصدقاء الشاي،",
     [("فرقة العمل المشتركة بين الوكالات المعنية بالشاي", None), ("وبمجموعة أصدقاء الشاي", None)]),
    ("ar", "يشكر بعثة تقصي الحقائق وبعثة رصد حقوق الإنسان في تايلاند وفريق التحقق المشترك،",
     [("بعثة تقصي الحقائق", None), ("وبعثة رصد حقوق الإنسان في تايلاند", None), ("وفريق التحقق المشترك", None)]),
    ("ar", "في إطار آلية الأمم المتحدة لحقوق الإنسان،", []),
    ("ar", "نقلت إلى شعبة الشاي الأخضر ومن الشعبة الوطنية،", [("شعبة الشاي الأخضر", None)]),
    ("ar", "ترحب بتقرير البعثة الزائرة وبالأمانة الفنية للمنظمة وبالأمانة العامة لمنظمة الشاي وترحب بالفريق القطري،",
     [("البعثة الزائرة", None), ("وبالأمانة الفنية", None), ("وبالأمانة العامة", None), ("بالفريق القطري", None)]),
    ("zh", "在《茶叶公约》缔约方大会第三届会议上，赞扬视察团，为视察团提供便利，", [("缔约方大会", None), ("视察团", None)]),
    ("zh", "邀请工作组以及促进和保护饮茶自由权问题特别报告员，", [("工作组", None), ("促进和保护饮茶自由权问题特别报告员", None)]),
    ("zh", "欧洲联盟可派代表参加主要委员会，", [("欧洲联盟", "european-union")]),
    ("ar", "تدرج بندا بعنوان ”استعراض قرارات الجمعية العامة“،", []),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "found"), NAMES)
def test_bodies_by_the_shape_of_their_names(cite, lang, text, found):
    assert [(c.text, c.id) for c in cite(text, lang) if c.kind == "entity"] == found


INSTRUMENTS = [
    # the rules by which a body works: of the organ that speaks, of another
    ("en", "The General Assembly,\n\n1. Reaffirms rule 99 of its rules of procedure;", [("rules of procedure", "ga-rules")]),
    ("fr", "L’Assemblée générale,\n\n1. Réaffirme l’article 99 de son règlement intérieur ;", [("règlement intérieur", "ga-rules")]),
    ("es", "La Asamblea General,\n\n1. Reafirma el artículo 99 de su Reglamento;", [("Reglamento", "ga-rules")]),
    ("ru", "Генеральная Ассамблея,\n\n1. подтверждает правило 99 своих правил процедуры;", [("правил процедуры", "ga-rules")]),
    ("en", "The Tea Board,\n\n1. Reaffirms rule 99 of its rules of procedure;", [("rules of procedure", None)]),
    ("en", "Recalls rule 9 of the rules of procedure of the Conference;", [("rules of procedure of the Conference", None)]),
    ("fr", "Rappelle l’article 9 du règlement intérieur de la Conférence ;", [("règlement intérieur de la Conférence", None)]),
    ("es", "Recuerda el artículo 9 del Reglamento de la Conferencia;", [("Reglamento de la Conferencia", None)]),
    ("ru", "ссылается на правило 9 правил процедуры Конференции;", [("правил процедуры Конференции", None)]),
    ("ru", "в соответствии с правилом 9 правил процедуры Ассамблеи", [("правил процедуры Ассамблеи", "ga-rules")]),
    # plans, frameworks, guides, protocols by their numbers
    ("en", "Welcoming the 2031 Tea Needs and Response Plan,", [("Tea Needs and Response Plan", "tea-needs-and-response-plan")]),
    ("fr", "Saluant le Plan de réponse humanitaire 2031 pour la Théie,", [("Plan de réponse humanitaire 2031 pour la Théie", None)]),
    ("es", "Acogiendo el Plan de Respuesta y Necesidades Humanitarias para Tealandia,",
     [("Plan de Respuesta y Necesidades Humanitarias para Tealandia", "plan-de-respuesta-y-necesidades-humanitarias-para-tealandia")]),
    ("en", "Recalling the Framework for Action and the framework for action of keepers,", [("Framework for Action", None)]),
    ("es", "Recordando el Marco de Acción,", [("Marco de Acción", None)]),
    ("ru", "ссылаясь на Рамочную программу действий и на рамочные программы,", [("Рамочную программу действий", None)]),
    ("es", "Recordando la Guía de las mejores prácticas para el cultivo del té, y destacando que la Guía se aplique,",
     [("Guía de las mejores prácticas para el cultivo del té", None), ("la Guía", None)]),
    ("ru", "призывая применять положения Руководства,", [("Руководства", None)]),
    ("ru", "призывая присоединиться к Соглашению, чтобы пить чай,", [("Соглашению", None)]),
    ("es", "Recordando las Disposiciones Modelo sobre el Té y los Principios Rectores sobre el Café,",
     [("Disposiciones Modelo sobre el Té", "disposiciones-modelo-sobre-el-té"),
      ("Principios Rectores sobre el Café", "principios-rectores-sobre-el-café")]),
    ("en", "Calls upon the parties to Amended Protocol II and Protocol V,", [("Amended Protocol II", None), ("Protocol V", None)]),
    ("en", "Recalling the Protocol on Strong Tea (Protocol IX), and that Protocol IX is in force,",
     [("Protocol on Strong Tea", "protocol-on-strong-tea"), ("Protocol IX", "protocol-on-strong-tea"),
      ("Protocol IX", "protocol-on-strong-tea")]),
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
    # statutes and rules without marks around them, an agreement on relations
    ("zh", "铭记委员会规约，根据茶叶会议暂行议事规则第63条，", [("规约", None), ("暂行议事规则", None)]),
    ("ar", "تشير إلى المادة 10 من النظام الأساسي للجنة وإلى النظام الأساسي للمعهد، وفقا لاتفاق العلاقة،",
     [("النظام الأساسي", None), ("النظام الأساسي", None), ("لاتفاق العلاقة", None)]),
    ("ar", "عملا بالفقرة 2 من المادة 47 من الاتفاق، تدعو الأطراف في الاتفاق إلى الاتفاق على زراعة الشاي،",
     [("الاتفاق", None), ("الاتفاق", None)]),
    ("ar", "تشير إلى تنفيذ الإعلان وإلى الدول الموقعة على الاتفاق وإلى تنفيذ الميثاق العالمي،",
     [("الإعلان", None), ("الاتفاق", None), ("الميثاق العالمي", None)]),
    ("ar", "تشير إلى اعتماد اتفاقية حظر الشاي المر وتدعو إلى وضع معاهدة حظر القهوة في العهد القريب،", [("اتفاقية حظر الشاي المر", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "found"), INSTRUMENTS)
def test_instruments_by_the_shape_of_their_names(cite, lang, text, found):
    assert [(c.text, c.id) for c in cite(text, lang) if c.kind == "instrument"] == found


def test_what_a_quoted_title_names_is_meant_by_what_follows(cite):
    text = "Recalling resolution 70/1 entitled “Progress of the World Health Organization”, and the work of the Organization,"
    assert [c.text for c in cite(text, "en") if c.kind == "entity"] == []
    text = "Having considered the item entitled “Work of the International Law Commission”, thanks the Commission;"
    assert [(c.text, c.id) for c in cite(text, "en") if c.kind == "entity"] == [("the Commission", "ilc")]
