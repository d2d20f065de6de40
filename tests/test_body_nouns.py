"""'The Agency', le Comité, Комиссия, 委员会: a noun that stands for a body named before, in six languages."""

import pytest

from graph.model import Document

# language, text, what its nouns mean, in order; None stands for what must stay open.
CASES = [
    ("en", "Thanks the International Atomic Energy Agency. The Agency went on.", ["iaea"]),
    ("en", "UNRWA met. The Agency went on.", ["unrwa"]),
    ("en", "Requests the Committee on Information to go on, and the Committee on Tea to report to the Committee.", [None]),
    ("en", "Notes the Human Rights Committee and the Committee against Torture; requests the Committee to report.", [None]),
    ("en", "Recalls the Commission on the Status of Women; notes that the Commission, in Vienna, met.", ["csw"]),
    ("en", "Notes what the Executive Director of the United Nations Office on Drugs and Crime told the Office.", ["unodc"]),
    ("en", "Thanks the United Nations Office on Drugs and Crime; the Office for its part went on.", ["unodc"]),
    ("en", "Thanks the United Nations Office on Drugs and Crime; an Advisory Office met; the Office went on.", [None]),
    ("en", "The Special Rapporteur on the right to food met; thanks the Special Rapporteur and a Rapporteur on tea.", ["sr-food"]),
    ("en", "The International Law Commission met on 1 May, and the Commission on Monday and on behalf of all.", ["ilc"]),
    ("en", "Recalls the World Health Organization; the Organization went on.", []),  # the United Nations, mostly
    ("en", "Recalls the resolution by which the Economic and Social Council met; the Council established the Tea Programme.", ["ecosoc"]),
    # the one whose name begins so
    ("en", "Thanks the Advisory Committee on Administrative and Budgetary Questions. Notes the Independent Tea Advisory Committee and the "
     "report of the Advisory Committee.", ["acabq"]),
    ("en", "Thanks the Advisory Committee on Administrative and Budgetary Questions and the Advisory Committee on Tea; the Advisory "
     "Committee met.", [None]),
    # a body that only another name has named, a post and its office, a place after a name
    ("en", "Welcomes the Economic and Social Council forum on financing for development follow-up; the Council went on.", ["ecosoc"]),
    ("en", "Notes the report of the United Nations High Commissioner for Human Rights; requests the Office of the High "
     "Commissioner to report, and the High Commissioner for his part.", ["ohchr", "unhchr"]),
    ("en", "Recalls the Joint United Nations Programme on HIV/AIDS and all resolutions on the Joint Programme.", ["unaids"]),
    ("en", "Thanks the Special Committee on Peacekeeping Operations; notes what the Special Committee in Lagos in June and the Special "
     "Committee said.", ["special-committee-34", "special-committee-34"]),
    ("fr", "L'Agence internationale de l'énergie atomique a siégé. Prie l'Agence de poursuivre.", ["iaea"]),
    ("fr", "Rappelle le Comité de l'information; prie le Comité du thé de siéger; le Comité a siégé.", [None]),
    ("fr", "Rappelle le Comité des droits de l'enfant; le Comité consultatif du thé a siégé, comme le Comité.", [None]),
    ("fr", "Le Conseil de sécurité a siégé. Demande au Conseil de siéger.", ["sc"]),
    ("es", "El Organismo Internacional de Energía Atómica se reunió. Pide al Organismo que siga.", ["iaea"]),
    ("es", "Recuerda la Comisión de Derecho Internacional; pide a la Comisión que siga.", ["ilc"]),
    ("es", "Recuerda la Comisión de Derecho Internacional; la Comisión Especial se reunió; insta a la Comisión a seguir.", [None, None]),
    ("es", "El Consejo de Seguridad se reunió. Insta al Consejo a seguir.", ["sc"]),
    ("ru", "Международное агентство по атомной энергии заседало. Просит Агентство и персонал Агентства.", ["iaea", "iaea"]),
    ("ru", "Комиссия международного права заседала; просит Комиссию продолжать; Комиссии надлежит.", ["ilc", "ilc"]),
    ("ru", "Отмечает доклад Комиссии международного права; Комиссия по чаю заседала; просит Комиссию продолжать.", [None]),
    ("ru", "Совет Безопасности заседал. Просит Совет; члены Совета; Совет министров.", ["sc", "sc"]),
    ("ar", "اجتمعت الوكالة الدولية للطاقة الذرية. يطلب إلى الوكالة أن تواصل، ويشيد بالوكالة.", ["iaea", "iaea"]),
    ("ar", "تشير إلى لجنة القانون الدولي وتطلب إلى اللجنة أن تواصل.", ["ilc"]),
    ("ar", "تشير إلى لجنة القانون الدولي وإلى اللجنة الخاصة للشاي وتطلب إلى اللجنة أن تواصل.", [None]),
    ("ar", "اجتمع مجلس الأمن. ويشير إلى أن المجلس قرر.", ["sc"]),
    # A Main Committee of the Assembly is meant by the noun alone only where nobody else is.
    ("en", "Recalling the Committee on Conferences, invites the Sixth Committee and the Fifth Committee, and asks the Committee.",
     ["committee-conferences"]),
    ("fr", "Rappelant la Commission de la fonction publique internationale, invite la Sixième Commission, prie la Commission.", ["icsc"]),
    ("es", "Recordando la Comisión de Administración Pública Internacional, invita a la Sexta Comisión y pide a la Comisión té.", ["icsc"]),
    ("ru", "ссылаясь на Комиссию по международной гражданской службе, приглашает Шестой комитет и просит Комиссию.", ["icsc"]),
    ("ar", "إذ تشير إلى لجنة الخدمة المدنية الدولية، تدعو اللجنة السادسة وتطلب إلى اللجنة.", ["icsc"]),
    ("zh", "国际法委员会提出报告。请委员会继续，敦促委员会努力。", ["ilc", "ilc"]),
    ("zh", "国际法委员会提出报告；茶叶筹备委员会开会；请委员会继续。", [None]),
    ("zh", "联合国利比里亚特派团提出报告，请特派团协助。", ["unmil"]),
    ("zh", "安全理事会开会。请理事会决定。", ["sc"]),
    ("zh", "国际法委员会提出报告，指示委员会继续，协助委员会工作，并提交委员会。", ["ilc", "ilc", "ilc"]),
    ("zh", "1. 委员会开会；(a) 委员会休会。", [None, None]),
    ("zh", "感谢该研究所和该部队，大学和研究所、部队派遣国也作出贡献。", [None, None]),
    ("zh", "联合国艾滋病毒/艾滋病联合规划署提出报告，敦促联合规划署继续。", ["unaids"]),
    ("en", "Thanks the Advisory Committee on Administrative and Budgetary Questions; the Advisory Committee met.", ["acabq"]),
    ("en", "Thanks the Permanent Forum on Indigenous Issues and the Forum.", ["pfii"]),
    (
        "en",
        "Thanks the Conference of the Parties to the Convention on Biological Diversity; thanks the Conference of the Parties.",
        ["cop-cbd"],
    ),
    ("en", "Thanks the Special Representative of the Secretary-General, and the Special Representative met.", ["srsg"]),
    ("en", "Recalls the United Nations Interim Force in Lebanon; its Maritime Task Force met; thanks the Force.", ["unifil"]),
    ("fr", "Remercie le Représentant spécial du Secrétaire général ; le Représentant spécial a siégé.", ["srsg"]),
    ("es", "Agradece al Representante Especial del Secretario General; el Representante Especial informó.", ["srsg"]),
    ("ru", "отмечает доклад Специального представителя Генерального секретаря; просит Специального представителя;", ["srsg"]),
    ("ar", "تشكر الممثل الخاص للأمين العام؛ وتطلب إلى الممثل الخاص أن يواصل.", ["srsg"]),
    ("zh", "感谢秘书长特别代表，请特别代表继续。", ["srsg"]),
    # In the name of a post the noun still stands for its body.
    ("en", "Notes the International Atomic Energy Agency; notes the Director General of the Agency and asks the Agency to go on.",
     ["iaea", "iaea"]),
    ("ru", "Международное агентство по атомной энергии заседало; отмечает слова Генерального директора Агентства и просит Агентство.",
     ["iaea", "iaea"]),
    ("es", "El Comité de Conferencias se reunió; el té importa para el propio Comité y para dicho Comité.",
     ["committee-conferences", "committee-conferences"]),
    ("en", "The Committee on Conferences met; the said Committee drank tea.", ["committee-conferences"]),
    # What follows is no part of a name.
    ("fr", "La Cour pénale internationale a siégé ; salue les jardins de la Cour dans la vallée et la plantation par la Cour "
     "de son thé.", ["icc", "icc"]),
    ("es", "La Corte Penal Internacional se reunió; saluda los jardines de la Corte en el valle y de la Corte para su bien.",
     ["icc", "icc"]),
    ("en", "Recalls the Conference on Disarmament; asks the Conference to go on. The Tea Conference met.", ["cd"]),
    ("zh", "联合国马里多层面综合稳定团提出报告，延长稳定团任务。", ["minusma"]),
    # At the end of the name of its own body it is the one that is known.
    ("en", "Thanks the International Atomic Energy Agency and the Advisory Commission of the Agency; the Agency went on.", ["iaea"]),
    ("fr", "Remercie l’Agence internationale de l’énergie atomique et la Commission consultative de l’Agence ; l’Agence a siégé.",
     ["iaea"]),
    ("es", "Agradece al Organismo Internacional de Energía Atómica y a la Comisión Consultiva del Organismo; el Organismo siguió.",
     ["iaea"]),
    ("ru", "Международное агентство по атомной энергии заседало, как и Консультативная комиссия Агентства; просит Агентство.",
     ["iaea"]),
    ("ar", "اجتمعت الوكالة الدولية للطاقة الذرية واللجنة الاستشارية للوكالة، ويشيد بالوكالة.", ["iaea"]),
    ("ar", "اجتمعت الوكالة الدولية للطاقة الذرية، وتقرر أن ترحب بشاي لوكالة تتاجر به، ويشيد بالوكالة.", ["iaea"]),
    # In Arabic a mission is called by its noun and what qualifies it, or with the Organization.
    ("ar", "يشكر بعثة الأمم المتحدة المتكاملة المتعددة الأبعاد لتحقيق الاستقرار في مالي، ويحث البعثة المتكاملة على زراعة الشاي.",
     ["minusma"]),
    ("ar", "يشكر بعثة منظمة الأمم المتحدة لتحقيق الاستقرار في جمهورية الكونغو الديمقراطية، ويطلب من بعثة الأمم المتحدة شرب الشاي.",
     ["monusco"]),
    ("ar", "يشكر قوة الأمم المتحدة المؤقتة في لبنان، ويمدد ولاية القوة المؤقتة.", ["unifil"]),
    # What follows is a preposition, or no adjective of the noun.
    ("ar", "اجتمعت الوكالة الدولية للطاقة الذرية، ويدعو الوكالة إلى شرب الشاي.", ["iaea"]),
    ("ar", "اجتمعت الوكالة الدولية للطاقة الذرية، ويطلب إلى الوكالة الإبلاغ عن الشاي.", ["iaea"]),
    ("ar", "اجتمعت الوكالة الدولية للطاقة الذرية، ويشكر الوكالة العليا ولجنة الشاي، ويقدم الشاي للجنة الموقعين.", []),
    ("ar", "اجتمعت لجنة الأمم المتحدة للتوفيق بشأن فلسطين، وأوعزت إلى لجنة التوفيق أن تشرب الشاي.", ["conciliation-commission-palestine"]),
    ("ar", "ترحب بالشراكة الجديدة من أجل تنمية أفريقيا وببرنامج الشراكة الجديدة.", ["nepad"]),
    # A noun after a verb, or after a verb of two characters.
    ("zh", "近东巴勒斯坦难民救济和工程处饮茶，赞扬工程处，并确保工程处有茶。", ["unrwa", "unrwa"]),
    ("zh", "联合国毒品和犯罪问题办公室饮茶，该办公室编写手册，其中办公室指出茶叶重要，各国办公室也饮茶。", ["unodc", "unodc"]),
    ("zh", "欢迎研究所饮茶，欢迎工作队饮茶，按照论坛第三届会议，通过论坛、研究所和工作队饮茶。", [None, None, None]),
    ("zh", "为视察团和特派团提供便利，在特派团过渡期间饮茶，请特派团饮茶。", [None]),
    ("zh", "回顾如委员会所述，直至委员会饮茶，2031年5月1日致委员会的信。", [None, None, None]),
    ("ar", "ترحب بقرارات المجلس اللاحقة وبدورة المنتدى السادسة، وتحيط علما بالمجلس الأعلى للشاي.", [None, None]),
    ("ar", "تشير إلى تمويل القوة وإلى استخدام القوة، وتشجع المعهد على زراعة الشاي، وتشكر المفوض العام والمنسق المقيم.",
     [None, None, None, None]),
    ("ar", "تشير إلى أداء البعثة للفترة من 1 تموز/يوليه وإلى اللجنة للشاي.", [None]),
    ("ar", "تحيط علما باستنتاجات المجلس المتفق عليها وتتعاون مع الآلية، وتستخدم الآلية.", [None, None]),
    ("zh", "请刑事法庭余留事项国际处理机制饮茶，鼓励该机制继续饮茶，各机制也饮茶。", ["irmct"]),
    ("zh", "欢迎该信托基金和该小组饮茶，基金和小组也饮茶。", [None, None]),
    ("zh", "任意拘留问题工作组饮茶，维和工作组也饮茶，深信工作组有茶。", ["wgad"]),
    # In Spanish a body's name is in capital letters: an infinitive, a date, 'de que' and what a report is about are no part of it.
    ("es", "El Organismo Internacional de Energía Atómica se reunió; celebra la labor del Organismo para promover el té y pide al "
     "Organismo sobre el cultivo lo que dijo el Organismo de la cosecha.", ["iaea"] * 3),
    ("es", "La Corte Internacional de Justicia se reunió; recuerda la orden de la Corte de 3 de mayo y la decisión de la Corte de que "
     "se beba té.", ["icj", "icj"]),
    ("es", "La Comisión de Derecho Internacional se reunió; el Comité para la Mejora del Té también, y la Comisión para 2031.", ["ilc"]),
    ("es", "Agradece al Relator Especial sobre el derecho a la alimentación, al actual Relator Especial y al anterior Relator Especial.",
     ["sr-food", "sr-food"]),
    ("es", "Observa que el Panel de Expertos, el Panel y el Ómbudsman beben té.", [None, None, None]),
    # A post is called by its noun in either gender, whichever its name was said in.
    ("fr", "Remercie le Rapporteur spécial sur le droit à l’alimentation ; prie la Rapporteuse spéciale de siéger.", ["sr-food"]),
    ("es", "Agradece al Relator Especial sobre el derecho a la alimentación; pide a la Relatora Especial y a la Relatoría Especial que "
     "informen.", ["sr-food", "sr-food"]),
    ("fr", "La Cour pénale internationale a siégé ; note l’enquête de la Cour sur la culture du thé.", ["icc"]),
    # In Russian a relative pronoun or a participle right before it belongs to something else.
    ("ru", "Совет Безопасности заседал; резолюция, в которой Совет постановил пить чай, и доклад, представленный Совету.", ["sc", "sc"]),
    ("ru", "Комиссия международного права заседала; принимает текст, принятый Комиссией, и гарантии Комиссии.", ["ilc", "ilc"]),
    # What a body acts on, or is told, is no part of its name.
    ("ru", "Комиссия международного права заседала; отмечает рассмотрение Комиссией всеобъемлющего доклада; просит представлять "
     "Комиссии рекомендации.", ["ilc", "ilc"]),
    ("ru", "Комиссия международного права заседала; Комиссия ревизоров заседала.", []),
    ("ru", "Временные силы Организации Объединенных Наций по обеспечению безопасности в Абьее пьют чай; о содержании Сил и мандате Сил.",
     ["unisfa", "unisfa"]),
    ("ru", "просит Омбудсмена пить чай.", [None]),
    # A main committee of the Assembly is called by the noun alone only where nothing else is.
    ("zh", "国际法委员会饮茶；欢迎第六委员会的茶，并请委员会继续饮茶。", ["ilc"]),
    ("zh", "欢迎第六委员会饮茶，请委员会继续饮茶。", ["sixth-committee"]),
    # A mission by the noun that all missions are called by; where none is named it is a word for any.
    ("zh", "联合国阿卜耶伊临时安全部队饮茶，支持特派团饮茶。", ["unisfa"]),
    ("zh", "联合国南苏丹特派团和联合国阿卜耶伊临时安全部队饮茶，支持特派团饮茶。", ["unmiss"]),
    ("zh", "确保特派团有茶，请该特派团饮茶。", [None]),
    ("zh", "联合国南苏丹特派团饮茶，考虑到每个特派团的茶和外地特派团的茶。", []),
    ("zh", "联合国人权事务高级专员和联合国人权事务高级专员办事处饮茶，请高级专员办事处和高级专员饮茶。", ["ohchr", "unhchr"]),
    ("zh", "土著人民权利专家机制饮茶，欢迎专家机制的茶。", ["emrip"]),
    ("zh", "国际法委员会饮茶，必须如委员会所述，就委员会的茶，按委员会指示，出席委员会会议，落实委员会建议。", ["ilc"] * 5),
    ("zh", "近东巴勒斯坦难民救济和工程处饮茶，稳定工程处的财政。", ["unrwa"]),
    ("zh", "给予殖民地国家和人民独立宣言执行情况特别委员会饮茶，派遣特别委员会视察团，请特别委员会饮茶。", ["special-committee-24"] * 2),
    ("zh", "联合国反腐败公约缔约国会议饮茶，《公约》缔约国会议也饮茶。", ["cosp-uncac"]),
    ("zh", "协议监测委员会饮茶，第2374(2017)号决议所设委员会(“委员会”)饮茶，适用于委员会指认的茶。", ["committee-2374"] * 2),
    ("zh", "国际法委员会饮茶，继续考虑执行委员会《茶叶示范法》，并审查委员会现行方法。", ["ilc"] * 2),
    ("zh", "不扩散核武器条约缔约国2015年审议大会饮茶，又回顾2010年审议大会饮茶。", ["npt-revcon"]),
    ("zh", "国际法委员会饮茶，2031年5月1日委员会会议。", ["ilc"]),
    ("zh", "非洲发展新伙伴关系饮茶，将茶叶纳入新伙伴关系的实施。", ["nepad"]),
    # What a body does, and for what it does it, is no part of its name; whom it tells something is none either.
    ("ru", "Международное агентство по атомной энергии заседало; усилия Агентства по улучшению чая, план Агентства для сохранения чая, "
     "отчет, представленный Агентством Омбудсмену.", ["iaea", "iaea", "iaea", None]),
    ("ru", "Канцелярия Высокого представителя по наименее развитым странам, развивающимся странам, не имеющим выхода к морю, и малым "
     "островным развивающимся государствам заседала; просит Канцелярию Высокого представителя пить чай.", ["ohrlls"]),
    ("ar", "اجتمع مكتب الممثلة السامية لأقل البلدان نموا والبلدان النامية غير الساحلية والدول الجزرية الصغيرة النامية؛ تطلب إلى مكتب "
     "الممثلة السامية أن يشرب الشاي.", ["ohrlls"]),
    ("ru", "Комиссия международного права заседала; деятельность Комиссии по скорейшему опробованию чая; Комиссия Агентства.", ["ilc"]),
    ("ru", "Международное агентство по атомной энергии заседало; усилия Агентства по скорейшей выработке чая, деятельность Агентства "
     "по программам для молодежи.", ["iaea", "iaea"]),
    ("ru", "Комиссия международного права заседала; разработанных Комиссией Типового закона и Руководства.", ["ilc"]),
    ("ar", "اجتمع المقرر الخاص المعني بالحق في الغذاء، وتشكر المقرر الخاص للعمل المضطلع به، وطلبات المقرر الخاص لزيارة "
     "الحقول، ودعوة المقرر "
     "الخاص الزراع إلى الشاي.", ["sr-food", "sr-food", "sr-food"]),
    ("ar", "اجتمع فريق الخبراء المعني بجمهورية الكونغو الديمقراطية، ويطلب إلى فريق الخبراء أن يشرب الشاي.", ["goe-drc"]),
    ("ar", "اجتمعت الوكالة الدولية للطاقة الذرية، وترحب بمدارس للوكالة للاجئين وبمباني للوكالة المستخدمة للشاي.", ["iaea", "iaea"]),
    # The noun in the name of an instrument is no other body.
    ("ar", "يشكر بعثة منظمة الأمم المتحدة لتحقيق الاستقرار في جمهورية الكونغو الديمقراطية، ويؤيد الاستراتيجية المشتركة المتعلقة بالخفض "
     "التدريجي للبعثة، ويشكر البعثة.", ["monusco"]),
    # What other things are called by the noun.
    ("ar", "تشير إلى الاتحاد الأفريقي وإلى الولايات الأعضاء في الاتحاد.", []),
    ("ru", "просит Управление национальной безопасности пить чай.", []),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "meant"), CASES)
def test_a_noun_stands_for_the_only_body_that_has_it(reader, lang, text, meant):
    assert _meant(reader, Document("x", text, lang=lang)) == meant


PARAGRAPHS = [
    # Where several bodies have the noun, the paragraph decides, and else the organ that speaks.
    ("Recalling the Committee on Information,\n\nRecalling the Committee against Torture, and that the Committee met,", ["cat-committee"]),
    ("Recalling the Human Rights Council,\n\nRecalling also the Economic and Social Council,\n\nRecalling that the Council met,", ["sc"]),
    ("Recalling the Human Rights Council, and that the Council met,", ["hrc"]),
    ("Recalling that the Council met,", ["sc"]),
]  # fmt: skip


@pytest.mark.parametrize(("paragraphs", "meant"), PARAGRAPHS)
def test_the_paragraph_and_then_the_voice_tell_which_of_several_is_meant(reader, paragraphs, meant):
    text = f"Resolution 9001 (2031)\n\nThe Security Council,\n\n{paragraphs}\n\n1. Decides to remain seized of the matter.\n"
    assert _meant(reader, Document("x", text, lang="en")) == meant


REPORTED = [
    ("en", "[on the report of the Fifth Committee (A/109/5)]\n\nThe General Assembly,\n\nRecalling the Human Rights Committee,\n\n"
     "1. Thanks the Committee;\n", ["ccpr-committee"]),
    ("fr", "[sur le rapport de la Cinquième Commission (A/109/5)]\n\nL’Assemblée générale,\n\nRappelant la Commission du droit "
     "international,\n\n1. Remercie la Commission ;\n", ["ilc"]),
    ("ar", "[بناء على تقرير اللجنة الخامسة (A/109/5)]\n\nإن الجمعية العامة،\n\nإذ تشير إلى لجنة القانون الدولي،\n\n1 - تشكر اللجنة؛\n",
     ["ilc"]),
    ("ar", "[بناء على تقرير اللجنة الخامسة (A/109/5)]\n\nإن الجمعية العامة،\n\nإذ تشير إلى الشاي،\n\n1 - تشكر اللجنة؛\n",
     ["fifth-committee"]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "meant"), REPORTED)
def test_who_reported_on_a_text_is_not_whom_it_speaks_of(reader, lang, text, meant):
    assert _meant(reader, Document("A/RES/109/1", text, id="A/RES/109/1", lang=lang)) == meant


OFFICES = [
    ("fr", "L’Assemblée générale,\n\nSaluant le Haut-Commissariat des Nations Unies pour les réfugiés,\n\n1. Prie le Haut-Commissaire "
     "des Nations Unies aux droits de l’homme de boire le thé du Haut-Commissariat ;\n", ["ohchr"]),
    ("es", "La Asamblea General,\n\nSaludando a la Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados,\n\n1. Pide "
     "al Alto Comisionado de las Naciones Unidas para los Derechos Humanos que beba el té de la Oficina del Alto Comisionado;\n",
     ["ohchr"]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "meant"), OFFICES)
def test_the_office_of_a_post_that_is_named_is_the_posts_own(reader, lang, text, meant):
    assert _meant(reader, Document("x", text, lang=lang)) == meant


def test_a_body_that_ends_a_paragraph_is_no_organ_that_opens_the_text(reader):
    text = (
        "The Human Rights Council,\n\nRecalling resolution 33/11 of the Human Rights Council,\n\nNoting the session of the Council,\n\n"
        "1. Thanks the Human Rights Council;\n"
    )
    citations = reader.read(Document("x", text, lang="en", body="hrc")).citations
    assert [str(c.part) for c in citations if c.id == "hrc"] == ["pp1", "pp2", "op1"]


def test_a_treaty_in_the_name_of_a_body_counts_in_its_paragraph(reader):
    text = (
        "The General Assembly,\n\nWelcoming the Treaty on the Prohibition of Nuclear Weapons,\n\nRecalling the 2010 Review Conference of "
        "the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons, on which the Treaty rests,\n\nRecalling the Treaty,\n"
    )
    citations = reader.read(Document("x", text, lang="en")).citations
    assert [c.id for c in citations if c.kind == "instrument" and c.via == "short-form"] == [None, "tpnw"]


def test_a_number_is_the_bodys_for_which_a_noun_stands(reader):
    text = "Le Conseil des droits de l'homme a siégé. Rappelle la résolution 33/11 du Conseil, en date du 29 septembre 2016."
    citations = reader.read(Document("x", text, lang="fr")).citations
    assert [c.id for c in citations if c.kind == "resolution"] == ["A/HRC/RES/33/11"]


def test_of_few_bodies_the_one_in_the_title_is_meant(reader):
    text = (
        "A/RES/99/9\n\nGeneral Assembly\n\nResolution adopted by the General Assembly on 9 December 2044\n\n[on the report of the "
        "Committee on Information (A/99/9)]\n\n99/9.\n\nWork of the Committee on Conferences\n\nThe General Assembly,\n\n"
        "Recalling the Committee against Torture,\n\nNoting the tea of the Committee,\n\n1. Thanks the Committee;\n"
    )
    citations = reader.read(Document("A/RES/99/9", text, lang="en")).citations
    meant = [c.id for c in citations if c.kind == "entity" and c.via == "short-form"]
    assert meant == ["committee-conferences", "committee-conferences"]


def test_one_of_several_bodies_of_a_kind_is_not_meant_all_over_an_annex(reader):
    text = (
        "The Security Council,\n\nRecalling the Committee established pursuant to resolution 1267 (1999),\n\n1. Thanks the 1540 "
        "Committee, and requests the Committee to go on;\n\n2. Decides to remain seized of the matter.\n\nAnnex\n\nTea rules\n\nThe 1540 "
        "Committee drinks tea.\n\nThe tea of the Committee is green.\n"
    )
    citations = reader.read(Document("S/RES/2999(2031)", text, lang="en")).citations
    meant = [(str(c.part), c.id) for c in citations if c.kind == "entity" and c.via == "short-form"]
    assert meant == [("op1", "committee-1540"), ("annex1", None)]


def _meant(reader, document):
    return [c.id for c in reader.read(document).citations if c.kind == "entity" and c.via == "short-form"]
