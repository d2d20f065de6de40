"""Bodies by name, acronym and resolution, and symbols of other organizations."""

import pytest


@pytest.mark.parametrize("lang", ["en", "fr", "es"])
def test_no_acronym_inside_a_symbol(cite, lang):
    assert [c.id for c in cite("(A/HRC/26/G/3)", lang)] == ["A/HRC/26/G/3"]


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
        ("en", "the Committee established by resolution 930 (1994)", "S/RES/930(1994)"),
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
        ("ar", "لجنة مجلس الأمن العاملة بموجب القرار 1988 (2011)", "committee-1988 S/RES/1988(2011)"),
        ("ar", "اللجنة المنشأة عملا بالفقرة 30 من القرار 1988 (”اللجنة“)", "committee-1988 committee-1988"),
        ("ru", "Комитет, учрежденный пунктом 30 резолюции 1988 (Комитет)", "committee-1988 committee-1988"),
        (
            "ru",
            "Комитетом Совета Безопасности в соответствии с резолюциями 751 (1992) и 1907 (2009)",
            "committee-751 S/RES/751(1992) S/RES/1907(2009)",
        ),
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
        ("zh", "安全理事会关于利比里亚的第1521(2003)号决议所设委员会", "committee-1521 S/RES/1521(2003)"),
        ("zh", "安全理事会第1521(2003)号决议所设关于利比里亚的委员会", "committee-1521 S/RES/1521(2003)"),
        ("fr", "le Comité 1718", "committee-1718"),
        ("es", "el Comité 1540", "committee-1540"),
        (
            "es",
            "al Comité de Sanciones dimanante de las resoluciones 1267, 1989 y 2253 contra las heladas",
            "committee-1267",
        ),
        ("ru", "Комитету 1718", "committee-1718"),
        ("fr", "le Comité 1999", ""),
        ("en", "and the 2127 Committee to assist", "committee-2127"),
        ("en", "The 1267/1989/2253 Committee", "committee-1267"),
        ("en", "the 1999 Committee", ""),
    ],
)
def test_committees_by_their_resolution(cite, lang, text, found):
    assert " ".join(c.id for c in cite(text, lang) if c.id and not c.id.startswith(("sc", "secretary"))) == found


ALL = "committee-1267 ctc committee-1540"
LISTED_COMMITTEES = [
    ("en", "the Chairs of the 1267, 1373 and 1540 Committees", ALL),
    ("en", "The 751/1907, 1533 and 1999 Sanctions Committees met", "committee-751 committee-1533"),
    ("en", "the Committees established pursuant to resolutions 1267 (1999), 1373 (2001) and 1540 (2004)", ALL),
    ("zh", "第1267、1373和1540委员会", ALL),
    ("zh", "第1267(1999)号、第1373(2001)号和第1540(2004)号决议所设各委员会", ALL),
    ("fr", "les Comités 1267, 1373 et 1540", ALL),
    ("fr", "les Comités créés par les résolutions 1267 (1999), 1373 (2001) et 1540 (2004)", ALL),
    ("es", "los Comités 1267, 1373 y 1540", ALL),
    ("es", "los Comités establecidos en virtud de las resoluciones 1267 (1999), 1373 (2001) y 1540 (2004)", ALL),
    ("ru", "Комитетов 1267, 1373 и 1540", ALL),
    ("ru", "Комитетами, учрежденными резолюциями 1267 (1999), 1373 (2001) и 1540 (2004)", ALL),
    ("ar", "لجان مجلس الأمن 1267 و 1373 و 1540", ALL),
    ("ar", "اللجان المنشأة عملا بالقرارات 1267 (1999) و 1373 (2001) و 1540 (2004)", ALL),
    ("ar", "اللجنة رقم 1540", "committee-1540"),
    (
        "es",
        "los Comités establecidos en virtud de lo dispuesto en las resoluciones 1267 (1999), 1373 (2001) y 1540 (2004)",
        ALL,
    ),
    ("es", "el Comité establecido en virtud de lo dispuesto en la resolución 1373 (2001)", "ctc"),
    # one committee, called by its name and by its resolution
    ("en", "the Counter-Terrorism Committee established pursuant to resolution 1373 (2001)", "ctc"),
]


@pytest.mark.parametrize(("lang", "text", "found"), LISTED_COMMITTEES)
def test_committees_in_lists(cite, lang, text, found):
    entities = [c.id for c in cite(text, lang) if c.kind == "entity" and c.id != "sc"]
    assert entities == found.split()


NAMES = [
    ("en", "Requests the Assistant Secretary-General for Legal Affairs to report;", [None]),
    ("en", "Requests the Under-Secretary-General to report to the Secretary-General;", ["secretary-general"]),
    ("en", "Notes that the Secretariat and the Ozone Secretariat have met;", ["secretariat", "ozone-secretariat"]),
    ("en", "Notes that the Human Rights Committee and the Tealandic Human Rights Committee have met;",
     ["ccpr-committee", "tealandic-human-rights-committee"]),
    ("en", "Notes that the Assembly of States Parties to the Rome Statute and the Assembly have met;", ["asp-icc", "ga"]),
    ("ar", "تؤكد الحاجة إلى إدارة عمليات حفظ السلام بكفاءة؛", []),
    ("en", "The Secretariat shall see to it.", ["secretariat"]),
    ("en", "Reaffirms the sustainable development goals;", ["sdg"]),
    ("en", "Recalls the Convention on the Elimination of all Forms of Discrimination Against Women;", ["cedaw"]),
    ("fr", "Prie la Sous-Secrétaire générale et le Secrétaire général de faire rapport ;", [None, "secretary-general"]),
    ("es", "Pide al Subsecretario General y al Secretario General que informen;", ["secretary-general"]),
    ("ru", "просит заместителя Генерального секретаря и Генерального секретаря представить доклад;", ["secretary-general"]),
    ("ar", "يطلب إلى وكيل الأمين العام وإلى الأمين العام أن يقدما تقريرا؛", ["secretary-general"]),
    ("ar", "تشيد بالدورة العاشرة للجنة الإحصائية وبشاي للجنة السادسة وللأمانة العامة،", ["statistical-commission", "sixth-committee",
     "secretariat"]),
    ("zh", "请副秘书长和秘书长提出报告；", ["secretary-general"]),
    ("zh", "回顾《经济社会文化权利国际公约》，", ["icescr"]),
    ("zh", "赞扬欧洲学校的茶叶，", []),  # names that are common words in a language are not sought in it
    ("fr", "Saluant les Écoles européennes et leur thé,", ["european-schools"]),
    ("fr", "Saluant l’exécution de la Déclaration et du Programme d’action de Durban,", ["durban-declaration"]),
    ("es", "Celebrando la aplicación de la Declaración y del Programa de Acción de Durban,", ["durban-declaration"]),
    ("fr", "Rappelant l’Accord de Paris et l’exécution de l’Accord,", ["paris-agreement", "paris-agreement"]),
    ("fr", "Rappelant les Conventions de Genève et les Protocoles additionnels de 1977 s’y rapportant,",
     ["geneva-conventions", "geneva-ap1", "geneva-ap2"]),
    ("ru", "отмечая Устав Организации Объединенных Наций и вытекающие из Устава обязанности чаеводов,", ["un-charter", "un-charter"]),
    ("ar", "إذ تشير إلى ميثاق الأمم المتحدة، وإذ تشرب الشاي وفقا للميثاق،", ["un-charter", "un-charter"]),
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
    ("es", "Recordando la Convención sobre los Derechos de las Personas con Discapacidad y también su Protocolo Facultativo, el Protocolo,",
     ["crpd", "crpd-op", "crpd-op"]),
    ("en", "Affirming that permanent sovereignty over natural resources is a right,", []),
    ("zh", "感谢阿拉伯国家联盟秘书长和秘书长，", [None, "las", "secretary-general"]),
    ("ar", "تشكر الأمين العام لجامعة الدول العربية والأمين العام للأمم المتحدة،", [None, "las", "secretary-general"]),
    ("zh", "首协会秘书处和《生物多样性公约》秘书处请秘书处协助；", ["ceb", "cbd", None, "secretariat"]),
    ("fr", "Prie le Secrétariat, et le Secrétariat du thé, de siéger ;", ["secretariat", None]),
    ("es", "Pide a la Secretaría y a la Secretaría del Té que sigan;", ["secretariat", "secretaría-del-té"]),
    ("ru", "просит Секретариат и Секретариат Форума чая продолжать;", ["secretariat", None]),
    ("ar", "يطلب إلى الأمانة العامة وإلى الأمانة العامة لمنظمة الشاي أن تواصلا؛", ["secretariat", None]),
    ("fr", "Remercie la Directrice exécutive de l’Office des Nations Unies contre la drogue et le crime ;", ["ed-unodc"]),
    ("es", "Agradece a la Alta Comisionada de las Naciones Unidas para los Derechos Humanos;", ["unhchr"]),
    ("fr", "Rappelant le Programme des Nations unies pour l’environnement et la Charte des Nations unies,", ["unep", "un-charter"]),
    ("ru", "отмечая доклад Программы ООН по окружающей среде,", ["unep"]),
    ("fr", "Notant que le Conseil des droits de l ’ homme et la Force d ’urgence des Nations Unies ont agi,", ["hrc", "unef"]),
    ("ru", "выражая признательность Управлению Верховного комиссара по правам человека Объединённых Наций,", ["ohchr"]),
    # committees written small, and what is no body yet
    ("en", "Requests the open-ended working group to meet and establishes an open-ended working group;", [None]),
    ("fr", "Prie le comité spécial intergouvernemental de siéger et crée un comité intergouvernemental ;", [None]),
    ("es", "Solicita al grupo de trabajo de composición abierta que se reúna y crea un comité intergubernamental;", [None]),
    ("ru", "просит специальный межправительственный комитет и рабочую группу открытого состава по чаю заседать;", [None, None]),
    ("en", "The Sanctions Committee and Panel of Experts on tea met.", [None]),
    ("ar", "يحث على التعاون مع اللجنة المستقلة الوطنية لحقوق الإنسان،", []),
    # missions of others, conferences with their year
    *((lang, text, ["atmis"]) for lang, text in (
        ("fr", "Prie la Mission de transition de l’Union africaine en Somalie de boire du thé ;"),
        ("ru", "просит АТМИС пить чай;"), ("zh", "请非索过渡特派团饮茶；"),
        ("ar", "يطلب إلى بعثة الاتحاد الأفريقي الانتقالية في الصومال أن تشرب الشاي؛"),
    )),
    ("zh", "回顾不扩散核武器条约缔约国1995年审议和延期大会，", ["npt-revcon"]),
    ("ar", "وإذ تشير إلى مؤتمر الأطراف في معاهدة عدم انتشار الأسلحة النووية لاستعراض المعاهدة وتمديدها،", ["npt-revcon"]),
    ("ar", "وإذ تشير إلى مؤتمر الأطراف في المعاهدة لاستعراض المعاهدة وتمديدها في عام 1995،", ["npt-revcon"]),
    ("zh", "表示全力支持秘书长及其代表，", ["secretary-general"]),
    # what looks like the name of a listed body and is another's
    ("zh", "回顾2031年在茶城举行的部长级核安全大会、成人教育大会和在茶城举行的大会，", []),
    ("zh", "欢迎联合国工业发展组织大会，又欢迎联合国贸易和发展会议第十五届大会，该大会饮茶，", ["unido", "unctad"]),
    ("zh", "回顾条约缔约国1995年审议和延期大会，", ["npt-revcon"]),
    ("zh", "欢迎柬埔寨人权委员会饮茶，", []),
    ("zh", "与其中部非洲区域办事处饮茶，", []),
    ("zh", "(GLASS)和AICJA饮茶，", []),
    ("zh", "与移民组织和移民领导的组织饮茶，国内、区域或国际法院或法庭饮茶，", []),
    ("zh", "两组织秘书处和由茶农人员组成的秘书处饮茶，", []),
    ("zh", "请双方与四方合作，四方机制也饮茶，", ["middle-east-quartet"]),
    ("zh", "该组织执行理事会第六十八届会议饮茶，", [None]),
    ("zh", "认可安全理事会第1540(2004)号决议所设委员会(下称“1540委员会”)，", ["committee-1540"]),
    ("zh", "考虑到铲除茶叶短缺国际十年行动计划，欢迎在茶城举行的公约缔约国第六次审议大会，", [None, None]),
    ("zh", "国际刑事法院驻联合国总部联络处饮茶，请联络处饮茶，", ["icc", None, None]),
    ("zh", "与联络处饮茶，", []),
    ("zh", "欢迎第五次联合国茶农问题会议、茶叶问题国际会议和第二次茶农问题世界大会，本届会议的第四次全体会议，", [None] * 3),
    ("zh", "在禁止茶叶武器组织缔约国大会高级别会议上，茶叶问题大会高级别会议，", ["ga"]),
    ("zh", "欢迎联合国赴茶城视察团，茶农机构间网络和2031年茶城茶农应急计划，", [None, None, None]),
    ("zh", "世界茶叶问题大会特别会议，给予博鳌亚洲论坛大会观察员地位，", ["boao-forum-for-asia", "ga"]),
    ("zh", "促请独立观察员饮茶，并执行《茶农路线图》和《和平协定》，", [None, "茶农路线图", None]),
    ("zh", "注意到2031-2035年期间茶叶与灯塔长期战略是茶农的框架，2031-2035年国家茶叶战略也是，", [None]),
    ("zh", "重申日内瓦四公约及其1977年6月8日附加议定书，", ["geneva-conventions", "geneva-ap1", "geneva-ap2"]),
    ("zh", "难民高专办饮茶，请高专办饮茶，", ["unhcr", "ohchr"]),
    # the Assembly before its resolutions, also where a verb and its name are a word of the dictionary
    ("zh", "根据相关大会决议，注意到召开大会第三次茶叶会议，继续审查大会第1514(XV)号决议，", ["ga"] * 3),
    ("zh", "欢迎国家人权理事会和全国人权理事会饮茶，成员国和非洲区域经济共同体饮茶，", []),
    ("zh", "向联合国授权的特派团供应茶叶，作为一个促进饮茶的论坛所起的作用，管理委员会饮茶，", []),
    ("zh", "特别指出监察员办公室的茶壶，欢迎公约缔约国第三次审议大会，强调第三届审议大会欣见茶叶，", [None, None, None]),
    ("zh", "请6+6委员会和5+5联合军事委员会饮茶，在茶城协议签字方委员会上，", [None, None, None]),
    ("zh", "包括保护茶城海洋委员会、养护茶园委员会，欢迎维也纳欧洲茶叶政策和研究中心等机构，", [None, None, None]),
    ("zh", "2031年4月28日世界茶叶论坛通过的意见，充分实施公约缔约国会议的意见，", [None, None]),
    # what a conference adopts, by the noun of it; no such document that is still to come
    ("zh", "欢迎第二次联合国茶叶合作高级别会议成果文件，又欢迎高级别会议的政治宣言，", [None, None]),
    ("zh", "决定高级别会议的成果文件应以茶墨书写，以及各相关审查会议的成果文件，", []),
    ("zh", "欢迎根据2031年10月23日停火协议和2030年5月茶城的意见，", [None]),
    # protocols by their numbers, conventions by their parties, rules and statutes by whose they are
    ("zh", "请秘书长为公约缔约国及经修正的第二议定书和第五议定书缔约国饮茶，", ["secretary-general", None, None, None]),
    ("zh", "欢迎经修正的第二议定书缔约国第二十三次年会和各项茶叶条约缔约国，", [None]),
    ("zh", "重申其议事规则第153条，并根据其规约第11条，", [None, None]),
    ("zh", "深信联合国和平行动需有综合战略，阐述的联合国茶叶一般原则，肯定茶叶协定和区域茶叶公约，推动这一议程，", []),
    ("zh", "以便完成全面和平协议谈判，", []),
    ("zh", "鼓励指导委员会饮茶，又欢迎茶园环境问题指导委员会，请联合国系统首席统计师委员会，", [None, None, None]),
    ("zh", "注意到主席兼报告员提交的意见，邀请主席兼报告员饮茶，", [None, None]),
    ("zh", "欢迎经济及社会理事会饮茶，请各国执行理事会第2031/5号决议，该组织执行理事会饮茶，", ["ecosoc", "ecosoc", None]),
    # a conference that is being prepared, by its noun alone
    ("zh", "决定会议应饮茶，又决定会议和筹备委员会应饮茶，直接向会议报告，决定会议及其筹备进程开放，", [None] * 5),
    ("zh", "决定会议于2031年举行，请会议服务部门饮茶，参加会议的各国，", []),
    ("zh", "欢迎世界卫生组织和国际可再生能源机构，又鼓励该组织饮茶，并鼓励该机构饮茶，", ["who", "irena", "who", "irena"]),
    ("zh", "谴责茶匪，该组织饮茶，该机构饮茶，该组织法也是，", []),
    ("zh", "得到总部合同委员会的意见，设立战略采购高级别审查小组，预期论坛将饮茶，", [None, None, None]),
    ("zh", "遵守1974年部队隔离协定，设立财政和茶农援助自愿基金，", [None, None]),
    ("zh", "回顾《茶城声明》、《茶叶行动标准》和《茶农导则》，", ["茶城声明", "茶叶行动标准", "茶农导则"]),
    ("zh", "支持秘书长全系统茶叶均等战略所述目标，注意到预审分庭饮茶，", ["secretary-general", None, None]),
    # a subtitle is a part of the title, unless the authority knows it without
    ("zh", "核可《茶城茶叶指南：监测、报告和饮用》，执行《2063年议程：我们希望的非洲》，", ["茶城茶叶指南-监测-报告和饮用", "agenda-2063"]),
    ("zh", "执行《茶农应对计划》、《茶叶方案》和《茶叶条例》，", ["茶农应对计划", "茶叶方案", "茶叶条例"]),
    ("zh", "按照《茶城和平协定》和《谅解备忘录》，", ["茶城和平协定", None]),
    # the Secretary-General of a conference or of another organization is not that of the United Nations; a grade is no body
    ("es", "Solicita al Secretario General de la Conferencia que informe;", [None]),
    ("ru", "просит Генерального секретаря Конференции доложить;", [None]),
    ("ru", "просит Генерального секретаря Организации Объединенных Наций доложить;", ["secretary-general"]),
    ("es", "Observa los puestos del Cuadro Orgánico;", []),
    ("es", "Recordando el informe del Grupo de Expertos establecido por el Secretario General,", [None, "secretary-general"]),
    ("ru", "принимает к сведению документ, подготовленный Секретариатом по Бермудским островам;", ["secretariat"]),
    ("ru", "призывает государства, подписавшие Соглашение, пить чай;", [None]),
    # who leads another organization than the United Nations
    ("en", "Thanks the Secretary-General of the League of Arab States and the Secretary General;", [None, "las", "secretary-general"]),
    ("en", "Notes the opening by the Secretary-General of the Conference on Tea;", ["secretary-general"]),
    ("fr", "Remercie le Secrétaire général de la Ligue des États arabes et le Secrétaire général de l’informer ;",
     [None, "las", "secretary-general"]),
    # an acronym means in a text what that defines it for, whatever else it means elsewhere
    ("en", "Thanks the Pan-Pacific Board for Coffee (PBC) and invites the PBC to brew;",
     ["pan-pacific-board-for-coffee", "pan-pacific-board-for-coffee", "pan-pacific-board-for-coffee"]),
    ("fr", "Félicite le Comité régional du café (CRC) et invite le CRC à en boire ;", [None, None, None]),
    ("en", "Thanks the Peacebuilding Commission (PBC) and the PBC;", ["pbc", "pbc", "pbc"]),
    # a body that its act tells, before its act without an article, and where a verb or an article follows it
    ("en", "Extends the mandate of the Panel of Experts established pursuant to resolution 2044 (2013);", [None]),
    ("fr", "Proroge le mandat du Groupe d’experts créé en application de la résolution 2044 (2013) ;", [None]),
    ("en", "Recalling the Security Council and, in particular, Council resolution 1325 (2000),", ["sc", "sc"]),
    ("fr", "Prie le Comité des conférences de boire ; le Comité rappelle le thé et le Comité un biscuit ;",
     ["committee-conferences", "committee-conferences", "committee-conferences"]),
    ("fr", "Prend note du rapport du Comité des conférences et approuve le plan du Comité pour 2031 ;",
     ["committee-conferences", "committee-conferences"]),
    ("en", "Recalling the guiding principles of humanitarian emergency assistance,", ["humanitarian-guiding-principles"]),
    ("es", "Agradece al Comité de Sanciones establecido en virtud de la resolución 1718 (2006);", ["committee-1718"]),
    ("fr", "Remercie le Comité des sanctions créé par la résolution 1718 (2006) ;", ["committee-1718"]),
    # posts by the organ that they report to, by what they are on, in both genders at once, in newer words
    ("fr", "Remercie la Rapporteuse spéciale du Conseil des droits de l’homme sur le droit à l’alimentation ;", ["sr-food"]),
    ("es", "Agradece al Relator Especial del Consejo de Derechos Humanos sobre el derecho a la alimentación;", ["sr-food"]),
    ("fr", "Salue le Rapporteur spécial sur les droits humains au Burundi et l’Envoyé(e) spécial(e) du Secrétaire général ;",
     ["sr-burundi", "sg-envoy"]),
    ("es", "Saluda a la Experta Independiente encargada de examinar la situación de los derechos humanos en Somalia;", ["ie-somalia"]),
    ("fr", "Prie le Secrétariat d’agir et de boire du thé, et le Secrétariat de la Conférence ;", ["secretariat", None]),
    # offices of posts by the noun of the post
    ("es", "Recuerda que la Oficina del Alto Representante para los Países Menos Adelantados, los Países en Desarrollo Sin Litoral y los "
     "Pequeños Estados Insulares en Desarrollo bebe té, y que la Oficina del Alto Representante lo sirve;", ["ohrlls", "ohrlls"]),
    ("fr", "Rappelle que le Bureau du Haut-Représentant pour les pays les moins avancés, les pays en développement sans littoral et les "
     "petits États insulaires en développement boit du thé, et que le Bureau du Haut-Représentant le sert ;", ["ohrlls", "ohrlls"]),
    # missions by short names
    ("es", "Encomia a la Misión de Verificación en Colombia, la EUTM Malí y la EUCAP Sahel;",
     ["unvmc", "eutm-mali", "eucap-sahel-mali"]),
    ("fr", "Salue l’EUTM Mali et l’opération EUNAVFOR MED Irini ;", ["eutm-mali", "eunavfor-med-irini"]),
    # task forces
    ("en", "Welcoming the Inter-Agency Task Force on Biscuits and the progress of the Task Force,",
     ["inter-agency-task-force-on-biscuits", "inter-agency-task-force-on-biscuits"]),
    ("fr", "Saluant l’Équipe spéciale interorganisations des biscuits et les progrès de l’Équipe spéciale,", [None, None]),
    ("en", "Approves the United Nations Model Strategies on Reducing Reoffending (the Kyoto Model Strategies);",
     ["kyoto-model-strategies", "kyoto-model-strategies"]),
    ("fr", "Approuve les Principes directeurs relatifs au thé ;", [None]),
    ("zh", "重申《茶城承诺》，", ["茶城承诺"]), ("zh", "重申《塞维利亚承诺》，", ["sevilla-commitment"]),
    # an assembly of others is not the General Assembly, a declaration of ministers none that was named
    ("ru", "отмечая работу Ассамблеи Африканского союза и Национальной Ассамблеи и самой Ассамблеи,", [None, "ga"]),
    ("ru", "ссылаясь на Декларацию о праве на развитие и на Декларацию министров чайных стран и Декларацию седьмого Съезда,",
     ["right-to-development", None, None]),
    ("ru", "ссылаясь на решение тринадцатой Конференции глав государств и правительств неприсоединившихся стран и "
     "Конференции по разоружению,",
     [None, "cd"]),
    ("ru", "отмечая, что Секретариатом Пятому комитету предоставлен чай, и возможности Секретариата по завариванию чая,",
     ["secretariat", "fifth-committee", "secretariat"]),
    ("ru", "просит ЮНМАС и КТУ ООН пить чай;", ["unmas", "unoct"]),
    ("ru", "ссылаясь на Конвенцию о правах людей с инвалидностью и Конвенцию о ликвидации всех форм расовой дискриминации,",
     ["crpd", "icerd"]),
    ("ar", "وإذ ترحب بعمل الاتحاد الأوربي ومفوضة الأمم المتحدة لحقوق الإنسان،", ["european-union", "unhchr"]),
    ("ar", "وإذ تشير إلى اللجنة الأولى، وإلى التقرير الخاص للجنة نزع الشاي،", ["first-committee"]),
    ("ar", "تشكر لجنة استخدام الفضاء الخارجي في الأغراض السلمية ولجنتها الفرعية القانونية وقوة المراقبة، وتدعو اللجنة إلى المنارة،",
     ["copuos", "copuos-legal", "undof", "copuos"]),
    ("ar", "وإذ تشير إلى أعمال مجلس تنسيق البرنامج المشترك وإلى وفد لدى المجلس،", [None, None]),
    ("ar", "وإذ تشير إلى خطة التنمية المستدامة لعام 2030 وإلى تنفيذ هذه الخطة، وفي إطار تلك الخطة،", ["agenda-2030", "agenda-2030"]),
    ("ar", "وإذ تشير إلى اتفاقية عام 1951 الخاصة بوضع اللاجئين وبروتوكول عام 1967 الملحق بها،",
     ["refugee-convention", "refugee-protocol"]),
    # English: what a person reports on, who does something else, a year, two 'to', a subtitle are no part of a name or one
    ("en", "Notes the report of the Director General of the World Health Organization on the United Nations Inter-Agency Task "
     "Force on Tea;",
     [None, "who", "united-nations-inter-agency-task-force-on-tea"]),
    ("en", "Notes the Special Envoy of the Chair of the Tea Association on Lagos;", [None]),
    ("en", "Notes the work of the Mechanism for the Review of Tea and by the Tea Review Group;",
     ["mechanism-for-the-review-of-tea", "tea-review-group"]),
    ("en", "Welcomes the Tea Foundation for the Dialogue between Cultures;", ["tea-foundation-for-the-dialogue-between-cultures"]),
    ("en", "Notes the African Tea Union 2035 Programme of Action and the June 2031 Tea Agreement;",
     ["african-tea-union-2035-programme-of-action", "tea-agreement"]),
    ("en", "Notes the Lagos Declaration on Tea for Somali Growers;", ["lagos-declaration-on-tea-for-somali-growers"]),
    ("en", "Recalling the meeting on tea: A Commitment to Action, held in Lagos,", []),
    ("en", "Recalling the Tea Union Agenda 2055 and the Lagos Agenda for the Tea Union,",
     ["tea-union-agenda-2055", "lagos-agenda-for-the-tea-union"]),
    ("en", "Welcomes the promulgation by the President of Act No. 25, and FATF Recommendation 16 on tea;", ["fatf"]),
    ("en", "Requests the Under-Secretary-General and Senior Adviser on Policy to drink tea, in line with the Status of Forces Agreements;",
     []),
    ("en", "Stresses the Global Partnership for Sustainable Development;", []),
    # A body of 'the Committee' is another in each text: it is left open; parties are named with their treaty
    ("en", "Requests the Bureau of the Committee and the Bureau of the Tea Committee to meet;", [None, "bureau-of-the-tea-committee"]),
    ("en", "Notifies the Ombudsperson of the Committee’s decision;", [None]),
    ("en", "Recalling the Conference of the States Parties to the Convention on the Prohibition of the Development, Production, "
     "Stockpiling and Use of Chemical Weapons and on Their Destruction and the Conference of the Parties to the Convention on Tea,",
     ["conference-of-the-states-parties-to-the-convention-on-the-prohibition-of-the-development-production-stockpiling-and-use",
      "conference-of-the-parties-to-the-convention-on-tea"]),
    # What a body has is told by its noun alone too; of a country 'the Centre' is a part
    ("en", "Recalling the International Atomic Energy Agency, and deploring that Agency safeguards and Agency supplies lack,",
     ["iaea", "iaea", "iaea"]),
    ("en", "Requests the Panel of Experts on Somalia to meet, and the Secretary-General to write to its Panel of Experts;",
     ["poe-somalia", "secretary-general", "poe-somalia"]),
    ("en", "Requests the growers to move to the Centre and to the North;", []),
    # Names that texts use, also with an acronym in brackets and in small letters
    ("en", "Recalling the Peace and Security (PSC) Framework for the DRC and the Region and the Group of Experts on the DRC,",
     ["psc-framework", "goe-drc"]),
    ("en", "Notes the Multinational Security Support (MSS) Mission, the HRDDP and the System-wide Action Plan 2.0;",
     ["mss-haiti", "human-rights-due-diligence-policy", "un-swap"]),
    ("en", "Recalling the Optional Protocol on the involvement of children in armed conflict and the 1995 Review and Extension Conference,",
     ["crc-opac", "npt-revcon"]),
    ("fr", "Rappelant le Protocole facultatif concernant l’implication d’enfants dans les conflits armés et le programme d’action "
     "d’Addis-Abeba,",
     ["crc-opac", "addis-agenda"]),
    ("fr", "Notant les plans-cadres de coopération des Nations Unies pour le développement durable et le Registre des armes "
     "classiques de l’ONU,",
     ["unsdcf", "arms-register"]),
    ("en", "Urges the parties to reach a comprehensive peace agreement on tea;", []),
    ("en", "Recalls the Action Plan on drinking tea, and the Strategy on tea leaves, as well as the Strategy on its leaves;", [None, None]),
    ("en", "Reaffirming the purposes of tea, as set forth in its Charter,", [None]),
    ("en", "Recalls the Committee established pursuant to resolution 1540 (2004) (hereinafter “the 1540 Committee”), and the 1540 "
     "Committee;",
     ["committee-1540", "committee-1540"]),
    ("en", "Takes note of the report of the Secretary-General entitled “Tea and the Charter of the United Nations”;",
     ["secretary-general"]),
    ("fr", "Prenant acte du rapport du Secrétaire général intitulé « Plan d’action de coopération par le thé », présenté ici,",
     ["secretary-general"]),
    ("fr", "Prie les membres dudit Groupe d’experts et le Vice-Président du Comité contre la torture de boire ;",
     [None, None, "cat-committee"]),
    ("fr", "Décide de convoquer la conférence intergouvernementale chargée d’élaborer un instrument sur le thé se rapportant à la "
     "Convention "
     "des Nations Unies sur le droit de la mer, qui se tiendra ici ;", [None]),
    ("fr", "Décide de convoquer une réunion qui aura pour thème « L’anniversaire de la Déclaration universelle des droits de "
     "l’homme » ;", []),
    *((lang, text, ["iaac"]) for lang, text in (
        ("en", "Notes the report of the Independent Audit Advisory Committee;"),
        ("fr", "Prend note du rapport du Comité consultatif indépendant pour les questions d’audit sur le thé ;"),
        ("es", "Toma nota del informe del Comité Asesor de Auditoría Independiente;"),
        ("ru", "принимает к сведению доклад Независимого консультативного комитета по ревизии;"),
        ("ar", "تحيط علما بتقرير اللجنة الاستشارية المستقلة للمراجعة؛"),
        ("zh", "注意到独立审计咨询委员会的报告；"),
    )),
    *((lang, text, ["iaea-general-conference"]) for lang, text in (
        ("en", "Recalling the General Conference of the Agency,"),
        ("fr", "Rappelant la Conférence générale de l’Agence,"),
        ("es", "Recordando la Conferencia General del Organismo,"),
        ("ru", "ссылаясь на сессию Генеральной конференции Агентства,"),
        ("ar", "وإذ تشير إلى المؤتمر العام للوكالة،"),
        ("zh", "回顾原子能机构大会，"),
    )),
    # French: what agrees with the noun, what a treaty is for, national bodies, what goes on
    ("fr", "Rappelant les dispositions de la Charte relatives à la culture du thé et l’effet du Statut sur les théiers,",
     ["un-charter", None]),
    ("fr", "Notant l’intérêt des États parties à la Convention pour le Mécanisme d’examen du thé,", [None, None]),
    ("fr", "Répond aux exigences du Traité concernant la vérification ;", [None]),
    ("fr", "Souligne qu’il importe que l’Accord entre rapidement en vigueur, que la Convention soit signée à Lagos et l’accord "
     "entre les parties ;",
     [None, None]),
    ("fr", "Notant que la Convention commune est en vigueur, que la Déclaration finale adoptée à Lagos l’est, et la Déclaration politique,",
     [None, None, None]),
    ("fr", "Note que la Banque centrale d’Îlie, la Cour militaire, le Parlement îlien et le Parlement européen boivent du thé ;",
     ["european-parliament"]),
    ("fr", "Soutient l’Initiative pour le recouvrement du thé volé et la Feuille de route du Forum de dialogue politique "
     "interlibyen ;", [None]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "found"), NAMES)
def test_names_in_other_names_and_names_written_otherwise(cite, lang, text, found):
    kinds = ("entity", "instrument", "programme")
    assert [citation.id for citation in cite(text, lang) if citation.kind in kinds] == found


def test_acronyms_that_a_text_defines(cite):
    text = "Recalling the Lake Chad Peace Agreement (LCPA) and the Bamako Convention (II), notes that LCPA holds;"
    assert [(c.text, c.id) for c in cite(text, "en") if c.kind == "instrument"] == [
        ("Lake Chad Peace Agreement", "lake-chad-peace-agreement"), ("LCPA", "lake-chad-peace-agreement"),
        ("Bamako Convention", "bamako-convention"), ("LCPA", "lake-chad-peace-agreement"),
    ]  # fmt: skip
    assert [c.text for c in cite("Thanks the Economic Commission for Africa (ECAX); asks ECAX to go on;", "en")] == [
        "Economic Commission for Africa", "ECAX", "ECAX",
    ]  # fmt: skip


SYMBOLS = [
    ("en", "resolution WHA69.2 and resolution GC(59)/RES/10", ["WHA69.2", "GC(59)/RES/10"]),
    ("fr", "la résolution AG/RES. 2866 (XLIV-O/14) de l’OEA", ["AG/RES.2866(XLIV-O/14)"]),
    ("zh", "世界卫生大会WHA69.2号决议", ["WHA69.2"]),
    ("zh", "GC(64)/DEC/10号决定、C-16/DEC.11号决定和执行理事会EC-M-33/DEC.1号决定", ["GC(64)/DEC/10", "C-16/DEC.11", "EC-M-33/DEC.1"]),
    ("en", "decision AHG/Dec. 142 (XXXV) and CM/Res. 1153 (XLVIII)", ["AHG/Dec.142(XXXV)", "CM/Res.1153(XLVIII)"]),
    ("en", "resolution WHA 18.47 of 20 May 1965", ["WHA18.47"]),
    ("en", "the WHA69 team", []),
    ("en", "A/HRC/19/68/Add.2-4", ["A/HRC/19/68/Add.2", "A/HRC/19/68/Add.3", "A/HRC/19/68/Add.4"]),
    ("en", "A/66/749 and Add.1 to 3", ["A/66/749", "A/66/749/Add.1", "A/66/749/Add.2", "A/66/749/Add.3"]),
    ("es", "A/66/749/Add.2 a 3", ["A/66/749/Add.2", "A/66/749/Add.3"]),
    ("ar", "الوثيقة A/C.3/69/L.9/Rev.1؛ 2 - يطلب", ["A/C.3/69/L.9/Rev.1"]),
    *((lang, text, ["A/C.3/57/SR.39", "A/C.3/57/SR.47", "A/C.3/57/SR.57"]) for lang, text in (
        ("en", "(A/C.3/57/SR.39, 47 and 57)"), ("es", "(A/C.3/57/SR.39, 47 y 57)"), ("fr", "(A/C.3/57/SR.39, 47 et 57)"),
        ("ru", "(A/C.3/57/SR.39, 47 и 57)"), ("zh", "(A/C.3/57/SR.39、47和57)"), ("ar", "(A/C.3/57/SR.39 و 47 و 57)"),
    )),
    ("en", "A/57/PV.3-5", ["A/57/PV.3", "A/57/PV.4", "A/57/PV.5"]),
    ("en", "A/C.3/57/L.25, 26 and Add.1", ["A/C.3/57/L.25", "A/C.3/57/L.26", "A/C.3/57/L.26/Add.1"]),
    ("en", "A/C.3/57/L.25/Add.1 and L.26", ["A/C.3/57/L.25/Add.1", "A/C.3/57/L.26"]),
    # a date is no further number, and only what has records has further ones
    ("en", "A/57/PV.3 and 4 October", ["A/57/PV.3"]),
    ("en", "A/57/3 and L.1", ["A/57/3"]),
    # what the organs themselves issue has one slash; special sessions have a hyphen
    ("en", "S/PV.4701, A/PV.2048, E/SR.1234, A/L.523, S/Agenda/4701/Rev.1",
     ["S/PV.4701", "A/PV.2048", "E/SR.1234", "A/L.523", "S/Agenda/4701/Rev.1"]),
    ("en", "A/S-27/2, A/ES-10/PV.20 and A/RES/S-27/2", ["A/S-27/2", "A/ES-10/PV.20", "A/RES/S-27/2"]),
    ("en", "committees A/C.3, E/CN.4 and A/AC.109", []),
    # broken by a line or a scanner
    ("en", "A/RES/\n60/1, A/ RES/60/2, E/CN. 4/2002/1 and Add.\n1, S/PV. 4701, A/63/\n100 and Corr. 2, S/2008/ 480",
     ["A/RES/60/1", "A/RES/60/2", "E/CN.4/2002/1", "E/CN.4/2002/1/Add.1", "S/PV.4701", "A/63/100", "A/63/100/Corr.2", "S/2008/480"]),
    ("en", "A/44/250 Corr.1, and Add.1; S/2467/Rev.l; E/2012/30 and Corr.l; A/63/100 Additional",
     ["A/44/250", "A/44/250/Corr.1", "A/44/250/Add.1", "S/2467/Rev.1", "E/2012/30", "E/2012/30/Corr.1", "A/63/100"]),
    # typed in Cyrillic letters that look alike, or in those of the organ's sound
    ("ru", "А/63/100, С/2003/1, А/АС.109/2019/Л.18, Е/СN.4/2002/1, А/RES/60/1, СТ/АI/2010/5",
     ["A/63/100", "S/2003/1", "A/AC.109/2019/L.18", "E/CN.4/2002/1", "A/RES/60/1", "ST/AI/2010/5"]),
    ("ru", "ВОЗ/ЮНИСЕФ, договор СНВ/2 и ООН/СЕ/2010", []),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "found"), SYMBOLS)
def test_symbols_of_other_organizations_and_ranges_of_supplements(cite, lang, text, found):
    assert [c.id for c in cite(text, lang) if c.kind in ("resolution", "decision", "document")] == found


@pytest.mark.parametrize(
    ("lang", "text", "body"),
    [
        ("en", "Pursuant to the Statute of the International Court of Justice, the Court shall meet.", "icj"),
        ("fr", "Rappelant le Statut de Rome de la Cour pénale internationale, la Cour a siégé.", "icc"),
        ("zh", "回顾《国际法院规约》，请法院审议", "icj"),
    ],
)
def test_a_statute_names_its_court(cite, lang, text, body):
    assert [(c.id, c.via) for c in cite(text, lang) if c.kind == "entity"] == [(body, "short-form")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", 'Recalling resolution 60/1 and the outcome document entitled "The future we want"'),
        ("fr", "Rappelant la résolution 60/1 et le document final intitulé « L’avenir que nous voulons »"),
        ("zh", "回顾第60/1号决议和题为“我们希望的未来”的成果文件"),
    ],
)
def test_what_is_entitled_so_is_the_instrument(cite, lang, text):
    assert [c.id for c in cite(text, lang)] == ["A/RES/60/1", "future-we-want"]
