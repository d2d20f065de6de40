"""The role of a reference in its clause, in six languages."""

import pytest

from graph.languages import AVAILABLE, load, load_roles
from graph.languages.roles import CLASSES
from graph.model import Document
from ontology import relations

HEADS = {
    "en": "The General Assembly,\n\n", "fr": "L’Assemblée générale,\n\n", "es": "La Asamblea General,\n\n",
    "ru": "Генеральная Ассамблея,\n\n", "ar": "إن الجمعية العامة،\n\n", "zh": "大会，\n\n",
}  # fmt: skip


@pytest.fixture(scope="module")
def roles(reader):
    def read(lang, text):
        """The references of a paragraph, each with its role."""
        reading = reader.read(Document("test", HEADS[lang] + text, "A/RES/99/1", lang))
        return [(c.id, c.role) for c in reading.citations]

    return read


# language, a paragraph, one reference in it, its role
ROLES = [
    # What the verb acts on, and every member of a list
    ("en", "Recalling its resolutions 60/12 of 8 June 2006 and 61/14 of 9 June 2007,", "A/RES/61/14", "object"),
    ("en", "Recalling its resolutions on lighthouses, in particular resolutions 60/12 and 61/14,", "A/RES/60/12", "object"),
    ("en", "Takes note of the report of the Secretary-General on lighthouses (A/66/117);", "A/66/117", "object"),
    ("en", "Reaffirms the Charter of the United Nations;", "un-charter", "object"),
    ("en", "Recalls the provisions of resolution 60/12;", "A/RES/60/12", "object"),
    ("en", "Recalling the general principles of the Charter of the United Nations,", "un-charter", "object"),
    ("en", "Welcoming the Secretary-General’s report of 8 June 2012 (A/66/117);", "A/66/117", "object"),
    ("en", "Takes note of the Secretary-General’s letter dated 8 June 2012 addressed to the President of the "
     "Security Council (S/2012/117);",
     "S/2012/117", "object"),
    ("en", "Recalling the Sendai Framework, endorsed by the Council in its resolution 60/12, and the Charter of the United Nations,",
     "un-charter", "object"),
    ("en", "Recalling the holding by the International Law Commission of the Tea Meeting, and its outcome, the Sendai Framework,",
     "sendai-framework", "object"),
    ("en", "Invites the International Law Commission to share tea with the Human Rights Council, and the Committee against "
     "Torture to write to States;", "cat-committee", "addressee"),
    ("en", "Requests the Secretary-General to enable the Human Rights Council, the Peacebuilding Commission, and the Committee "
     "against Torture to meet;", "cat-committee", "mention"),
    ("en", "Decides to defer a decision on tea until the ninth session of the International Law Commission;", "ilc", "mention"),
    ("en", "Reaffirming the role of the Human Rights Council, and the support and appreciation of the General Assembly,", "ga", "mention"),
    ("en", "Requests the Secretary-General to drink tea in full compliance of resolution 60/12;", "A/RES/60/12", "pursuant"),
    ("en", "Reaffirms its call, in paragraph 5 of resolution 60/12, upon States to drink tea;", "A/RES/60/12", "pursuant"),
    ("en", "Reaffirms that tea is held to human rights law including, where applicable, the Charter of the United Nations, and under the "
     "Rome Statute of the International Criminal Court;", "rome-statute", "pursuant"),
    ("en", "Takes into account the Charter of the United Nations;", "un-charter", "object"),
    ("en", "Noting what States share in a manner that aligns with the spirit of resolution 60/12,", "A/RES/60/12", "pursuant"),
    ("fr", "Rappelant les principes généraux de la Charte des Nations Unies,", "un-charter", "object"),
    ("fr", "Rappelant une nouvelle fois à ce propos la résolution 60/12,", "A/RES/60/12", "object"),
    ("fr", "Rappelant ses résolutions 60/12 du 8 juin 2006 et 61/14 du 9 juin 2007,", "A/RES/61/14", "object"),
    ("fr", "Prend note du rapport du Secrétaire général sur les phares (A/66/117) ;", "A/66/117", "object"),
    ("es", "Recordando sus resoluciones 60/12, de 8 de junio de 2006, y 61/14, de 9 de junio de 2007,", "A/RES/61/14", "object"),
    ("es", "Toma nota del informe del Secretario General sobre los faros (A/66/117);", "A/66/117", "object"),
    ("ru", "ссылаясь на свои резолюции 60/12 от 8 июня 2006 года и 61/14 от 9 июня 2007 года,", "A/RES/61/14", "object"),
    ("ru", "принимает к сведению доклад Генерального секретаря о маяках (A/66/117);", "A/66/117", "object"),
    ("ar", "إذ تشير إلى قراراتها 60/12 المؤرخ 8 حزيران/يونيه 2006 و 61/14 المؤرخ 9 حزيران/يونيه 2007،", "A/RES/61/14", "object"),
    ("ar", "تحيط علما بتقرير الأمين العام عن المنارات (A/66/117)؛", "A/66/117", "object"),
    ("zh", "回顾其关于灯塔的2006年6月8日第60/12号和2007年6月9日第61/14号决议，", "A/RES/61/14", "object"),
    ("zh", "表示注意到秘书长关于灯塔的报告(A/66/117)；", "A/66/117", "object"),
    ("zh", "回顾大会历年关于茶叶的决议，特别是2006年6月8日第60/12号决议，", "A/RES/60/12", "object"),
    # The symbol in brackets is the document's whose noun was said, and not of what that is about
    ("en", "Takes note of the report of the Secretary-General on the carrying out of resolution 60/12 (A/66/117);", "A/66/117", "object"),
    ("en", "Takes note of the report requested in resolution 60/12 (A/66/117) and of its annex;", "A/66/117", "object"),
    ("fr", "Prend note du rapport du Secrétaire général sur la mise en pratique de la résolution 60/12 (A/66/117) ;", "A/66/117", "object"),
    ("es", "Toma nota del informe del Secretario General sobre la puesta en práctica de la resolución 60/12 (A/66/117);",
     "A/66/117", "object"),
    ("ru", "принимает к сведению доклад Генерального секретаря об осуществлении резолюции 60/12 (A/66/117);", "A/66/117", "object"),
    ("ar", "تحيط علما بتقرير الأمين العام عن تنفيذ القرار 60/12 (A/66/117)؛", "A/66/117", "object"),
    ("zh", "表示注意到秘书长关于第60/12号决议执行情况的报告(A/66/117)；", "A/66/117", "object"),
    # A preposition that is said again keeps the role
    ("en", "Guided by the lights enshrined in the Charter of the United Nations and in the Universal Declaration of Human Rights,",
     "udhr", "pursuant"),
    ("ru", "руководствуясь принципами, закрепленными в Уставе Организации Объединенных Наций и во Всеобщей декларации прав человека,",
     "udhr", "pursuant"),
    ("es", "Guiada por las luces consagradas en la Carta de las Naciones Unidas y en la Declaración Universal de Derechos Humanos,",
     "udhr", "pursuant"),
    # One's own acts go on past a clause about the last of them
    ("en", "Recalling its resolution 60/12 of 8 June 2006, by which it endorsed the Sendai Framework, its resolution 61/14, and its "
           "resolutions 62/15 and 63/16,", "A/RES/63/16", "object"),
    ("fr", "Rappelant sa résolution 60/12, dans laquelle elle a approuvé le Cadre de Sendai, et ses résolutions 61/14 et 62/15,",
           "A/RES/62/15", "object"),
    ("fr", "Réaffirmant les principes des phares, tels qu’énoncés dans ses résolutions 60/12, du 8 juin 2006, 61/14, du 9 juin 2007, "
           "et 62/15, du 10 juin 2008,", "A/RES/62/15", "pursuant"),
    ("es", "Recordando su resolución 60/12, en la que hizo suyo el Marco de Sendái, y sus resoluciones 61/14 y 62/15,",
           "A/RES/61/14", "object"),
    ("ru", "ссылаясь на свою резолюцию 60/12, в которой она одобрила Сендайскую рамочную программу, и свои резолюции 61/14 и 62/15,",
           "A/RES/61/14", "object"),
    ("ar", "إذ تشير إلى قرارها 60/12، الذي أقرت فيه إطار سنداي، وقراراتها 61/14 و 62/15،", "A/RES/62/15", "object"),
    ("zh", "回顾其第60/12号决议，其中核可《2015-2030年仙台减少灾害风险框架》，以及其第61/14号和第62/15号决议，", "A/RES/61/14", "object"),
    # Who is asked
    ("es", "Respalda la labor de la Comisión e insta a la Organización Mundial de la Salud a que coopere;", "who", "addressee"),
    ("es", "Solicita a quien ocupe la Presidencia de la Asamblea General que convoque una reunión sobre los faros;", "pga", "addressee"),
    ("es", "Expresa su aprecio al Secretario General por su labor;", "secretary-general", "addressee"),
    ("es", "Reafirma su solicitud de que el Secretario General la informe;", "secretary-general", "addressee"),
    ("es", "Recordando la declaración, que instaba al Secretario General a que cuidara los faros,", "secretary-general", "addressee"),
    ("es", "Decide proponer al Consejo Económico y Social que examine los faros;", "ecosoc", "addressee"),
    ("es", "Solicita también a este respecto al Grupo de Trabajo sobre la Detención Arbitraria que la informe;", "wgad", "addressee"),
    ("ru", "отмечает обзоры маяков и вновь обращается к Генеральному секретарю с просьбой представить доклад;",
     "secretary-general", "addressee"),
    ("ru", "учитывая число маяков и с этой целью просит Департамент глобальных коммуникаций помочь;", "dgc", "addressee"),
    ("ru", "постановляет рекомендовать Экономическому и Социальному Совету рассмотреть маяки;", "ecosoc", "addressee"),
    ("ru", "рекомендует странам помочь, чтобы у Всемирного банка была возможность чинить маяки;", "world-bank", "mention"),
    # What set it, as a relative clause or a preterite tells
    ("es", "Recuerda las medidas, que se prorrogaron por última vez en el párrafo 2 de la resolución 60/12;", "A/RES/60/12", "pursuant"),
    ("es", "Observa las Directrices sobre los faros, que la Asamblea General hizo suyas en su resolución 60/12;",
     "A/RES/60/12", "pursuant"),
    ("es", "Toma nota del examen de los faros, como se solicitó en la resolución 60/12;", "A/RES/60/12", "pursuant"),
    ("es", "Conviene en que la labor siga con arreglo a lo dispuesto por la Asamblea General en su resolución 60/12;",
     "A/RES/60/12", "pursuant"),
    ("ru", "ссылаясь на провозглашенную в Уставе Организации Объединенных Наций цель,", "un-charter", "pursuant"),
    ("ru", "считая, что такие меры идут вразрез с Конвенцией о правах ребенка,", "crc", "pursuant"),
    ("ru", "осуждает пренебрежение обязательствами по международному праву, в частности по Уставу Организации Объединенных Наций;",
     "un-charter", "pursuant"),
    # What is only contained, or whose application is told of
    ("ru", "ссылаясь на свою резолюцию 1514 (XV), в которой содержится Декларация о предоставлении независимости колониальным странам и "
           "народам,", "decolonization-declaration", "mention"),
    ("ru", "подтверждая применимость Конвенции о правах ребенка,", "crc", "mention"),
    # Objects past what stands between
    ("ru", "подтверждая все резолюции о маяках, в том числе последнюю из них — резолюцию 60/12,", "A/RES/60/12", "object"),
    ("ru", "принимая во внимание такие договоры, как Конвенция о правах ребенка,", "crc", "object"),
    ("ru", "ссылаясь в связи с этим на резолюцию 60/12,", "A/RES/60/12", "object"),
    ("ru", "ссылаясь на свою принятую консенсусом 8 июня 2006 года резолюцию 60/12,", "A/RES/60/12", "object"),
    ("ru", "ссылаясь на резолюцию 60/12 о маяках Украины, а также на доклад о городе маяков, на свои резолюции 61/14 и 62/15,",
     "A/RES/62/15", "object"),
    ("es", "Recordando la declaración de su Presidencia S/PRST/2044/15,", "S/PRST/2044/15", "object"),
    ("es", "Recordando el Programa 21, el Plan para la Ulterior Ejecución del Programa 21 y la Carta de las Naciones Unidas,",
     "un-charter", "object"),
    ("en", "Notes its aim and requests the Secretary-General to report pursuant to resolution 60/12;", "A/RES/60/12", "pursuant"),
    ("en", "Requests that the Secretary-General report on lighthouses;", "secretary-general", "addressee"),
    ("en", "Invites the World Bank and the World Health Organization to help;", "who", "addressee"),
    ("en", "Welcomes resolution 60/12, in which the Council requested the Secretary-General to help;", "secretary-general", "addressee"),
    ("en", "Commends the Secretary-General for his efforts;", "secretary-general", "addressee"),
    ("en", "Defers the request for observer status for the World Health Organization in the World Bank;", "world-bank", "mention"),
    ("en", "Takes note of the updated conference room paper A/C.2/99/CRP.3 on lighthouses;", "A/C.2/99/CRP.3", "object"),
    ("fr", "Rappelle, comme il est dit dans la Charte des Nations Unies, que le thé est bon ;", "un-charter", "pursuant"),
    ("fr", "Rappelle les mesures imposées par la résolution 60/12, telles que modifiées au paragraphe 7 de la résolution 61/14 ;",
     "A/RES/61/14", "pursuant"),
    ("en", "Reiterates its request that the Secretary-General drink tea;", "secretary-general", "addressee"),
    ("fr", "Prie le Secrétaire général de lui présenter un rapport ;", "secretary-general", "addressee"),
    ("fr", "Prend note de la résolution 60/12 et invite l’Organisation mondiale de la Santé à agir ;", "who", "addressee"),
    ("es", "Solicita al Secretario General que la informe;", "secretary-general", "addressee"),
    ("es", "Observa el progreso, y a tal fin solicita al Secretario General que la informe;", "secretary-general", "addressee"),
    ("ru", "просит Генерального секретаря представить доклад;", "secretary-general", "addressee"),
    ("ar", "تطلب إلى الأمين العام أن يقدم تقريرا؛", "secretary-general", "addressee"),
    ("ar", "تطلب أن يقدم الأمين العام تقريرا؛", "secretary-general", "addressee"),
    ("zh", "鼓励世界卫生组织与世界银行协调；", "who", "addressee"),
    ("zh", "邀请各相关机构，包括世界银行、世界卫生组织继续提供支持；", "world-bank", "addressee"),
    # Basis and standard
    ("en", "Stresses its aim and requests the Secretary-General to report pursuant to resolution 60/12;", "A/RES/60/12", "pursuant"),
    ("en", "Condemns the theft as a violation of the Charter of the United Nations;", "un-charter", "pursuant"),
    ("en", "Notes the fund established by the Assembly in its resolution 60/12;", "A/RES/60/12", "pursuant"),
    ("en", "Acting under Chapter VII of the Charter of the United Nations,", "un-charter", "pursuant"),
    ("en", "Drinks tea in accordance with resolutions 51/211 A to E of 18 December 1996 and 52/214;", "A/RES/51/211D", "pursuant"),
    ("en", "Drinks tea in accordance with resolutions 51/211 A to E of 18 December 1996, 52/214 and 53/208;", "A/RES/52/214", "pursuant"),
    ("fr", "Constate que cela n’est pas une violation du paragraphe 1 a) de la résolution 60/12 ;", "A/RES/60/12", "pursuant"),
    ("fr", "Boit du thé dans le droit fil de la résolution 60/12 ;", "A/RES/60/12", "pursuant"),
    ("fr", "Boit du thé comme le proclame la Charte des Nations Unies ;", "un-charter", "pursuant"),
    ("fr", "Note l’obligation que leur impose à cet égard la Charte des Nations Unies ;", "un-charter", "pursuant"),
    ("fr", "Salue le mandat tel qu’il résulte de la résolution 60/12 ;", "A/RES/60/12", "pursuant"),
    ("fr", "Salue l’ouvrage lu par la Banque mondiale et consacré à la Charte des Nations Unies ;", "un-charter", "mention"),
    ("fr", "Prend note du thé soumis en application de la résolution 60/12 ;", "A/RES/60/12", "pursuant"),
    ("fr", "Salue le concours à la mise en application de la résolution 60/12 ;", "A/RES/60/12", "mention"),
    ("fr", "Prend note du rapport sur le thé, présenté en application de la résolution 60/12 ;", "A/RES/60/12", "pursuant"),
    ("es", "Pide a los Estados que actúen de conformidad con la resolución 60/12;", "A/RES/60/12", "pursuant"),
    ("ru", "принимает к сведению доклад, представленный во исполнение резолюции 60/12;", "A/RES/60/12", "pursuant"),
    ("ru", "напоминает о фонде, учрежденном резолюцией 60/12;", "A/RES/60/12", "pursuant"),
    ("ar", "تطلب إلى الأمين العام أن يعمل وفقا للقرار 60/12؛", "A/RES/60/12", "pursuant"),
    ("ar", "ترحب بالتدابير الواردة في القرار 60/12؛", "A/RES/60/12", "pursuant"),
    ("zh", "请秘书长按照大会第60/12号决议提出报告；", "A/RES/60/12", "pursuant"),
    ("zh", "欢迎大会第60/12号决议第3段规定的措施；", "A/RES/60/12", "pursuant"),
    # Whose it is, who does it, and the rest
    ("en", "Takes note of the report of the Secretary-General;", "secretary-general", "owner"),
    ("en", "Recalls resolution 1325 (2000) of the Security Council;", "sc", "owner"),
    ("en", "Noting that the Security Council adopted resolution 1325 (2000),", "sc", "actor"),
    ("en", "Welcomes the guide prepared by the World Bank;", "world-bank", "actor"),
    ("en", "Requests the Secretary-General to submit a report to the Security Council;", "sc", "mention"),
    ("en", "Reaffirms the importance of resolution 60/12;", "A/RES/60/12", "mention"),
    ("en", "Urges States to ratify the Charter of the United Nations;", "un-charter", "mention"),
    ("fr", "Prend note du rapport du Secrétaire général ;", "secretary-general", "owner"),
    ("es", "Reitera la importancia de la resolución 60/12;", "A/RES/60/12", "mention"),
    ("ru", "приветствует работу, проделанную Всемирным банком;", "world-bank", "actor"),
    ("ru", "подтверждает важность резолюции 60/12;", "A/RES/60/12", "mention"),
    ("ar", "تعيد تأكيد أهمية القرار 60/12؛", "A/RES/60/12", "mention"),
    ("zh", "欢迎世界银行的工作；", "world-bank", "actor"),
    ("zh", "重申大会第60/12号决议的重要性；", "A/RES/60/12", "mention"),
    ("zh", "鼓励世界卫生组织与世界银行协调；", "world-bank", "mention"),
    # Who only receives a document is not whose it is
    ("fr", "Prend note du rapport du Secrétaire général au Conseil économique et social ;", "ecosoc", "mention"),
    ("es", "Pide que se presente un informe al Consejo de Seguridad sobre el faro;", "sc", "mention"),
    ("ru", "принимает к сведению доклад Генерального секретаря Экономическому и Социальному Совету;", "ecosoc", "mention"),
    ("ar", "تحيط علما بتقرير الأمين العام المقدم إلى مجلس الأمن؛", "sc", "mention"),
    # Modifiers before the noun
    ("zh", "回顾宣布2009年为灯塔年的2006年6月8日第60/12号决议、2007年7月9日第61/14号决议，", "A/RES/60/12", "object"),
    ("zh", "回顾宣布2009年为灯塔年的2006年6月8日第60/12号决议、2007年7月9日第61/14号决议，", "A/RES/61/14", "object"),
    ("zh", "重申世界卫生大会通过的《北京宣言》和《行动纲要》，", "beijing-dpa", "object"),
    ("zh", "回顾第60/12号决议要求立即修复灯塔，", "A/RES/60/12", "object"),
    ("zh", "注意到灯塔费用仍由《罗马规约》缔约国承担，", "rome-statute", "mention"),
    ("zh", "重申载入《联合国宪章》的灯塔权利，", "un-charter", "pursuant"),
    ("ru", "ссылаясь далее на подписанный 3 мая 2044 года Договор о запрещении ядерного оружия,",
     "tpnw", "object"),
    # What an act says is told from what it set
    ("zh", "要求采取第60/12号决议规定的措施；", "A/RES/60/12", "pursuant"),
    ("zh", "深信《联合国宪章》要求各国合作，", "un-charter", "mention"),
    ("zh", "重申第60/12号决议第3段的规定；", "A/RES/60/12", "object"),
    ("zh", "注意到为执行第60/12号决议所采取的步骤，", "A/RES/60/12", "mention"),
    ("zh", "敦促各国落实第60/12号决议第3段和第61/14号决议第5段所述措施；", "A/RES/60/12", "pursuant"),
    ("zh", "请灯塔基金在《联合国宪章》框架内运作；", "un-charter", "pursuant"),
    ("zh", "又回顾大会紧急特别会议关于灯塔的各项决议，其中包括2018年6月13日ES-10/20号决议，", "A/RES/ES-10/20", "object"),
    ("zh", "回顾经其后各项决议修订的第60/12号决议第5段，", "A/RES/60/12", "object"),
    # A name or a document at the end of its modifiers
    ("zh", "回顾2044年5月在灯塔城举行的联合国贸易和发展会议第九十届大会通过的《北京宣言》和《行动纲要》，", "beijing-dpa", "object"),
    ("zh", "审查了灯塔国要求加入联合国的申请(S/2044/592)，", "S/2044/592", "object"),
    ("zh", "欢迎秘书长根据第60/12号决议提交的报告(A/66/117)，", "A/66/117", "object"),
    ("zh", "回顾并重申其以往关于灯塔的所有相关决议，包括第60/12号决议，", "A/RES/60/12", "object"),
    ("zh", "重申《联合国宪章》及其各项原则对灯塔的重要性；", "un-charter", "mention"),
    # One whom the verb does not reach, and one who is asked whatever he is to do
    ("zh", "请各国利用在世界银行、世界卫生组织和国际劳工组织各自任务范围内开发的工具；", "ilo", "actor"),
    ("zh", "表示赞赏世界银行开展的工作；", "world-bank", "actor"),
    # The importance of all of a list, the content of an act, what an annex holds, what a decision recommends
    ("zh", "铭记《京都议定书》、《灯塔宣言》以及2044年5月通过的《灯塔行动计划》的重要性，", "kyoto-protocol", "mention"),
    ("zh", "欢迎《巴黎协定》的全部内容，", "paris-agreement", "object"),
    ("zh", "回顾《巴黎协定》中关于灯塔可以成为仓库的规定，", "paris-agreement", "object"),
    ("zh", "核可本决议所附大会第60/12号决议，", "A/RES/60/12", "object"),
    ("zh", "感谢世界银行灯塔工作人员致力于修复灯塔，", "world-bank", "actor"),
    ("zh", "加强实施工作、包括《巴黎协定》实施工作；", "paris-agreement", "mention"),
    ("zh", "重申《京都议定书》申明修复灯塔并充分实现茶农的愿望至关重要，", "kyoto-protocol", "mention"),
    ("zh", "欢迎各国在《京都议定书》中重申对修复灯塔的承诺，", "kyoto-protocol", "pursuant"),
    ("zh", "防止损害《巴黎协定》所宣布以及《京都议定书》中所详述的灯塔；", "kyoto-protocol", "pursuant"),
    ("zh", "重申联合国可持续发展大会题为“我们希望的未来”的成果文件，", "future-we-want", "object"),
    ("zh", "又决定邀请灯塔城市长甲、世界银行行长乙和世界卫生组织总干事丙发言；", "who", "mention"),
    ("zh", "又决定邀请灯塔城市长甲、世界银行和世界卫生组织发言；", "who", "addressee"),
    ("zh", "又决定邀请世界银行甲、世界卫生组织乙在会议上发言；", "who", "addressee"),
    ("zh", "强调任务是对灯塔任务授权以及世界银行所提供支持的补充；", "world-bank", "actor"),
    ("zh", "敦促各方饮茶，并鼓励第1533(2004)号决议所设世界银行查明灯塔；", "world-bank", "addressee"),
    ("zh", "防止违背灯塔人民利益和第1514(XV)号决议的活动；", "A/RES/1514(XV)", "pursuant"),
    ("zh", "请秘书长进一步强化灯塔办公室的报告能力；", "secretary-general", "addressee"),
    ("zh", "还决定世界银行和世界卫生组织将继续协调；", "who", "addressee"),
    ("ar", "يحث حكومة المنارة ومنظمة الصحة العالمية على تبادل المعلومات؛", "who", "addressee"),
    ("ar", "تدعو إلى التفعيل الكامل لترتيبات الحكومة ومنظمة الصحة العالمية؛", "who", "mention"),
    ("ar", "تطلب إلى الأمين العام توفير الموارد اللازمة لإنجاز ولاية البنك الدولي؛", "world-bank", "mention"),
    ("ar", "تدعو الأمين العام إلى تبادل المعلومات مع الحكومة والبنك الدولي؛", "world-bank", "mention"),
    ("ar", "وتلاحظ إنجاز العمل بناء على طلب من الأمين العام،", "secretary-general", "mention"),
    # What a verb recalls after its preposition said again, and past who made the last
    ("ar", "إذ تشير إلى القرار 60/12 المتعلق بنشر المعلومات عن المنارات، وإلى القرار 61/14،", "A/RES/61/14", "object"),
    ("ar", "وإذ تذكر بالقرار 60/12،", "A/RES/60/12", "object"),
    ("ar", "إذ تشير إلى القرار 60/12 الصادر عن الجمعية العامة، وميثاق الأمم المتحدة،", "un-charter", "object"),
    ("ar", "وتواصل العمل على النحو الذي حددته الجمعية العامة في قرارها 60/12؛", "A/RES/60/12", "pursuant"),
    ("ar", "وتتخذ تدابير تتسق مع ميثاق الأمم المتحدة؛", "un-charter", "pursuant"),
    ("ar", "تؤيد المهام الوارد بيانها في الفقرة 3 من القرار 60/12؛", "A/RES/60/12", "pursuant"),
    # Nouns that look like the words for a standard
    ("ru", "приветствуя принятие 3 мая 2044 года Договора о запрещении ядерного оружия,", "tpnw", "mention"),
    ("ru", "приветствуя вступление в силу 3 мая 2044 года Договора о запрещении ядерного оружия,", "tpnw", "mention"),
    ("ru", "предлагает государствам вносить вклад в осуществление Дохинской программы действий;", "doha-poa", "mention"),
    # Standards
    ("es", "Exhorta a los puertos a respetar los faros, conforme al Acuerdo de París;", "paris-agreement", "pursuant"),
    ("fr", "Demande aux ports d’entretenir leurs phares, ainsi que le prévoit la Charte des Nations Unies ;", "un-charter", "pursuant"),
    ("fr", "Décide d’ajouter aux crédits qu’elle a ouverts pour les phares dans sa résolution 60/12 ;", "A/RES/60/12", "pursuant"),
    ("fr", "Réaffirme la teneur du paragraphe 4 de la résolution 60/12 ;", "A/RES/60/12", "object"),
    ("ar", "تؤكد ضرورة صون المنائر، على النحو المتوخى في القرار 60/12؛", "A/RES/60/12", "pursuant"),
    ("ar", "تشجع على التعاون بشأن المنائر بما يتفق ومتطلبات اتفاقية الأمم المتحدة لمكافحة الفساد؛", "uncac", "pursuant"),
    ("ar", "وإذ تشير، في هذا الصدد، إلى الفقرة 7 من القرار 60/12،", "A/RES/60/12", "object"),
    # Who is asked, and who is only told of by those who are
    ("ar", "تقرر أن يواصل صندوق النقد الدولي العمل في المنارة؛", "imf", "addressee"),
    ("ar", "تدعو الدول الأعضاء إلى أن تقدم إلى الأمانة العامة معلومات عن المنائر؛", "secretariat", "actor"),
    ("es", "Reitera su solicitud al Secretario General de que mantenga los faros;", "secretary-general", "addressee"),
    # Who is asked by a decision
    ("en", "Decides to request the Secretary-General, and to invite the World Bank, to paint lighthouses;", "secretary-general",
     "addressee"),
    ("en", "Decides to request the Secretary-General, and to invite the World Bank, to paint lighthouses;", "world-bank", "addressee"),
    ("en", "Decides, without setting a precedent, to invite the keeper, Ann Lee, and the World Bank to speak;", "world-bank", "addressee"),
    ("en", "Decides to paint lighthouses and to help the World Bank;", "world-bank", "mention"),
    ("fr", "Décide de prier le Secrétaire général, et d’inviter la Banque mondiale, à peindre les phares ;", "world-bank", "addressee"),
    ("fr", "Décide, sans que cela constitue un précédent, d’inviter le gardien et la Banque mondiale à parler ;", "world-bank",
     "addressee"),
    ("fr", "Demande à celui-ci ainsi qu’à la Banque mondiale de peindre les phares ;", "world-bank", "addressee"),
    # What those who are asked are to do with others, and what a relative clause tells
    ("en", "Requests the Secretary-General to meet keepers, including the World Bank;", "world-bank", "mention"),
    ("en", "Decides that the Secretary-General shall be guided by resolution 60/12, in which the World Bank was praised;", "world-bank",
     "actor"),
    ("fr", "Décide que le Secrétaire général suivra la résolution 60/12, dans laquelle la Banque mondiale a été louée ;", "world-bank",
     "actor"),
    # Containers, and acts done by the organ
    ("en", "Notes the goals set in the Charter of the United Nations;", "un-charter", "pursuant"),
    ("en", "Notes that the plan was endorsed by it in resolution 60/12;", "A/RES/60/12", "pursuant"),
    ("fr", "Notant que le plan a été approuvé par elle dans sa résolution 60/12,", "A/RES/60/12", "pursuant"),
    ("fr", "Prend note des mandats résultant de la résolution 60/12 ;", "A/RES/60/12", "pursuant"),
    # The symbol in brackets of the thing that is welcomed
    ("en", "Welcoming the assessment of the lamps of Ruritania (A/66/117),", "A/66/117", "object"),
    ("en", "Having examined the application of Ruritania for admission to the United Nations (A/66/117),", "A/66/117", "object"),
    ("fr", "Accueillant avec satisfaction l’évaluation des lampes de la Ruritanie (A/66/117),", "A/66/117", "object"),
    ("en", "Welcoming that Ruritania has lamps (A/66/117),", "A/66/117", "mention"),
    # One more act with its noun, past a clause about the last that names no act
    ("en", "Recalling resolution 60/12, by which it endorsed the Sendai Framework, and resolution 61/14,", "A/RES/61/14", "object"),
    ("en", "Recalling its resolution 62/15, in which it regretted resolution 60/12, and resolution 61/14,", "A/RES/61/14", "mention"),
    # Lists, standards, and who only goes along
    ("en", "Notes the rules set out in paragraph 4 of resolution 60/12 and in paragraph 2 of resolution 61/14;", "A/RES/61/14", "pursuant"),
    ("en", "Considering the report submitted in pursuance of resolution 60/12,", "A/RES/60/12", "pursuant"),
    ("en", "Notes the lamps transmitted in accordance with Article 73 e of the Charter of the United Nations;", "un-charter", "pursuant"),
    ("en", "Directs keepers to grant lamps per resolution 60/12;", "A/RES/60/12", "pursuant"),
    ("en", "Calls upon keepers to apply relevant World Bank recommendations;", "world-bank", "owner"),
    ("en", "Deplores the failure to meet the requests and demands of the World Bank;", "world-bank", "mention"),
    ("en", "Notes its aim, and in this respect requests the Secretary-General to act;", "secretary-general", "addressee"),
    ("en", "Requests the Secretary-General, in consultation with keepers, the World Bank and pilots, to act;", "world-bank", "mention"),
    ("fr", "Prie le Secrétaire général, en consultation avec les gardiens, la Banque mondiale et les pilotes, d’agir ;", "world-bank",
     "mention"),
    ("fr", "Invite le gardien à lui transmettre un rapport ainsi qu’à la Banque mondiale ;", "world-bank", "mention"),
    ("fr", "Réaffirmant que, comme le précise la Charte des Nations Unies, les phares brillent,", "un-charter", "pursuant"),
    ("fr", "Prend note du plan figurant en annexe à la résolution 60/12 ;", "A/RES/60/12", "pursuant"),
    ("fr", "Exprimant ses remerciements à la Banque mondiale,", "world-bank", "addressee"),
    ("fr", "Accueillant favorablement la Charte des Nations Unies,", "un-charter", "object"),
    # A modifier in commas at the beginning of the clause of a decision
    ("en", "Decides that, upon completion of the lamp, the World Bank shall report;", "world-bank", "addressee"),
    ("fr", "Décide que, à l’achèvement de la lampe, la Banque mondiale fera rapport ;", "world-bank", "addressee"),
    ("es", "Decide que, una vez acabada la lámpara, el Banco Mundial informará;", "world-bank", "addressee"),
    ("en", "Decides that, in consultation with UNICEF, the World Bank shall report;", "unicef", "mention"),
    ("en", "Decides that keepers shall, in the light of lamps, the World Bank and pilots, report;", "world-bank", "mention"),
    ("en", "Decides that if, at any time after the lamp, the World Bank meets, keepers shall meet;", "world-bank", "mention"),
    ("es", "Decide que las lámparas brillen, en vista de que el Banco Mundial duerme;", "world-bank", "actor"),
    # Standards past a constitution and a letter; who is bound by something
    ("ru", "просит светить в соответствии с Конституцией и Уставом Организации Объединенных Наций;", "un-charter", "pursuant"),
    ("fr", "Prie d’éclairer, conformément à l’alinéa b de l’Article 73 de la Charte des Nations Unies ;", "un-charter", "pursuant"),
    ("fr", "Salue les consentements à être lié par la Charte des Nations Unies ;", "un-charter", "mention"),
    # What an instrument was circulated as
    ("en", "Welcomes the lamps set out in the Lighthouse Agreement, circulated as S/2044/117;", "S/2044/117", "pursuant"),
    # Requests told in a clause, and what is listed
    ("es", "Recuerda la invitación cursada al Banco Mundial de encender lámparas;", "world-bank", "addressee"),
    ("es", "Recuerda la petición que el faro, con sus lámparas, formuló al Banco Mundial;", "world-bank", "addressee"),
    ("es", "Observando que propuso al Banco Mundial que encendiera lámparas,", "world-bank", "addressee"),
    ("es", "Observa las medidas enumeradas en el párrafo 4 de la resolución 60/12;", "A/RES/60/12", "pursuant"),
    ("fr", "Engage le gardien à œuvrer avec d’autres, notamment la Banque mondiale, à la lumière ;", "world-bank", "mention"),
    ("fr", "Demande à la Banque mondiale d’inclure des lampes ;", "world-bank", "addressee"),
    # Modifiers before what they are about, and several in a list
    ("zh", "欢迎世界卫生组织世界卫生大会2044年通过的《2030年可持续发展议程》，", "agenda-2030", "object"),
    ("zh", "欢迎大会第十五届会议在第60/12号决议中通过的《2030年可持续发展议程》以及其灯塔，", "agenda-2030", "object"),
    ("zh", "又遵循《世界人权宣言》，尤其是其中第五条，以及守灯人会议2044年4月24日通过的《维也纳宣言和行动纲领》的规定，",
     "vienna-hr", "pursuant"),
    ("zh", "重申守灯人按照《联合国宪章》和载有《世界人权宣言》的第217 A (III)号决议享有灯塔；", "A/RES/217(III)A", "pursuant"),
    ("zh", "又回顾关于灯塔和关于茶叶的各项决议，包括2006年6月8日第60/12号决议以及第61/14号决议，", "A/RES/61/14", "object"),
    ("zh", "回顾2044年4月24日(S/PRST/2044/10)和2044年10月8日(S/PRST/2044/12)主席声明，", "S/PRST/2044/12", "object"),
    ("zh", "肯定守灯人的灯塔计划(A/66/117)和茶叶方案，", "A/66/117", "object"),
    ("zh", "重申《联合国宪章》宗旨和原则，包括爱护灯塔，", "un-charter", "object"),
    ("zh", "重申《联合国宪章》及其对灯塔的重要性，", "un-charter", "object"),
    ("zh", "铭记《联合国宪章》第四条的重要性，", "un-charter", "mention"),
    ("zh", "回顾第60/12号决议确认灯塔是茶叶贸易的一个因素，鼓励各国努力；", "A/RES/60/12", "object"),
    # What is basis or standard by what stands after it
    ("zh", "要求守灯人充分履行第60/12号决议之下的义务；", "A/RES/60/12", "pursuant"),
    ("zh", "又请秘书长继续管理第60/12号决议为协助守灯人设立的灯塔基金；", "A/RES/60/12", "pursuant"),
    ("zh", "注意到该计划得到第60/12号决议的认可，", "A/RES/60/12", "pursuant"),
    ("zh", "回顾第60/12号决议通过的《联合国宪章》附录，", "A/RES/60/12", "pursuant"),
    ("zh", "决定其职权与第60/12号决议的规定相同；", "A/RES/60/12", "pursuant"),
    ("zh", "欢迎采取与《联合国宪章》及联合国做法相符的行动，", "un-charter", "pursuant"),
    ("zh", "欢迎第60/12号决议授权成立的灯塔支助团、守灯人和茶农，", "A/RES/60/12", "pursuant"),
    ("zh", "呼吁守灯人遵守第60/12号决议等灯塔决议和国际法，包括《儿童权利公约》，", "crc", "pursuant"),
    # Efforts, what is between several, and what only stands among words of those who are asked
    ("zh", "表示赞赏秘书长为执行第60/12号决议作出的努力；", "secretary-general", "actor"),
    ("zh", "表示赞赏世界银行和守灯人组织所作的努力，", "world-bank", "actor"),
    ("zh", "呼吁世界卫生组织、世界银行以及其他相关机构之间加强合作，", "world-bank", "actor"),
    ("zh", "鼓励加大守灯人和包括世界银行在内的机构的支持力度，", "world-bank", "mention"),
    ("zh", "呼吁以适当步伐，包括在世界银行正在谈判的领域开放灯塔；", "world-bank", "mention"),
    # Both are to go on together; States with a body, or one in cooperation with another, are not both asked.
    ("zh", "请世界卫生组织与世界银行继续合作，共同修复灯塔；", "world-bank", "addressee"),
    ("zh", "鼓励联合国同世界银行及其附属机构加大行动力度；", "world-bank", "addressee"),
    ("zh", "请世界卫生组织与世界银行密切合作，继续修复灯塔；", "world-bank", "mention"),
    ("zh", "请世界卫生组织继续与世界银行合作；", "world-bank", "mention"),
    ("zh", "促请会员国与世界银行加强合作；", "world-bank", "mention"),
    # All that stands before an instrument or an act is one modifier of it.
    ("zh", "重申为灯塔提供法律框架的《联合国海洋法公约》，", "unclos", "object"),
    ("zh", "回顾灯国提交秘书长并由秘书长分发的《北京宣言》，", "beijing-declaration", "object"),
    ("zh", "又回顾由灯国国王提议通过的大会2010年10月20日关于灯塔周的第65/5号决议，", "A/RES/65/5", "object"),
    ("zh", "回顾在灯城举行的会议通过并经大会2011年6月17日第65/280号决议认可的《北京宣言》和《2030年可持续发展议程》，",
           "agenda-2030", "object"),
    ("zh", "欢迎各国执行大会通过的《北京宣言》，", "beijing-declaration", "mention"),
    # Measures that an act set have been acted on: the acts after them are as well.
    ("zh", "回顾第60/12号决议规定的灯塔措施，以及第61/14号决议第3段的规定，", "A/RES/61/14", "object"),
    ("zh", "请秘书长在下次举行的世界银行关于灯塔的会议上，向世界卫生组织报告；", "world-bank", "mention"),
    ("zh", "重申支持大会在2006年6月8日第60/12号决议中通过的《北京宣言》的目标，", "A/RES/60/12", "pursuant"),
    ("zh", "注意到《北京宣言》中表示的修复灯塔的承诺，", "beijing-declaration", "pursuant"),
    ("zh", "回顾不扩散核武器条约缔约国2010年审议大会的《北京宣言》，", "beijing-declaration", "object"),
    ("zh", "回顾《联合国宪章》呼吁设法修复灯塔守护人的灯塔，", "un-charter", "mention"),
    ("zh", "审议《联合国海洋法公约》下国家管辖范围以外的灯塔，", "unclos", "pursuant"),
    ("zh", "鼓励守灯人申请灯塔，并指示人权委员会按照第60/12号决议审议；", "chr", "addressee"),
    # The provisions are the subject; what applies to something is not acted on.
    ("zh", "强调《联合国宪章》第十条的规定仍然照亮灯塔，", "un-charter", "mention"),
    ("zh", "重申国际法，包括《联合国宪章》，对灯塔的适用性，", "un-charter", "mention"),
    ("zh", "强调《联合国宪章》第十三条第一项(子)款所述灯塔的发展，", "un-charter", "pursuant"),
    ("zh", "请秘书长管理第60/12号决议为协助守灯人，特别是小守灯人出席会议而设立的灯塔基金；", "A/RES/60/12", "pursuant"),
    ("zh", "请秘书长在2046年夏天召开为期三天，有守灯人、茶农和经济及社会理事会核证团体的代表参加的茶会；", "ecosoc", "mention"),
    ("zh", "促请秘书长适当考虑守灯人以及世界银行确定的其他国家的意见；", "world-bank", "owner"),
    ("zh", "并请秘书长进一步加强高级专员办事处的灯光；", "secretary-general", "addressee"),
    ("zh", "重申其第60/12号和第61/13号决议中的宣告，茶叶属于所有人，", "A/RES/60/12", "object"),
    ("ar", "تشير إلى الأهداف المتوخاة في القرار 60/12 بشأن الشاي؛", "A/RES/60/12", "pursuant"),
    # Who is asked, past the one who asks; in the first person; by a decision
    ("ar", "وإذ تشير إلى أن لجنة الشاي طلبت، في القرار 60/12 المؤرخ 8 حزيران/يونيه 2006، إلى الأمين العام أن يزور المنارات،",
     "secretary-general", "addressee"),
    ("ar", "وإذ تشير إلى القرار 60/12، الذي طلب فيه المجلس إلى الأمين العام زيارة المنارات،", "secretary-general", "addressee"),
    ("ar", "نطلب إلى الأمين العام أن يزور المنارات.", "secretary-general", "addressee"),
    ("ar", "تقرر دعوة الأمين العام إلى زيارة المنارات؛", "secretary-general", "addressee"),
    ("ar", "تطلب إلى الأمين العام عقد جلسة رسمية خاصة للبنك الدولي عن المنارات؛", "world-bank", "mention"),
    ("ar", "تؤيد طلب روريتانيا الانضمام إلى البنك الدولي؛", "world-bank", "mention"),
    # Standards and containers
    ("ar", "وإذ ترحب بالجهود التي تبذلها المنارات في ظل الاحترام الكامل لميثاق الأمم المتحدة،", "un-charter", "pursuant"),
    ("ar", "تلاحظ زراعة الشاي، على النحو المشار إليه في القرار 60/12؛", "A/RES/60/12", "pursuant"),
    ("ar", "تلاحظ إضاءة المنارات وفقا للخطة وعلى نحو ما طلبه القرار 60/12؛", "A/RES/60/12", "pursuant"),
    ("ar", "تلاحظ الولايات التي أسندت إليه في قرار الجمعية العامة 60/12؛", "A/RES/60/12", "pursuant"),
    ("ar", "تقرر أن تعمل المنارات وأن تسترشد بميثاق الأمم المتحدة؛", "un-charter", "pursuant"),
    ("ar", "تلاحظ إنشاء المنارة التي نصت عليها خطة عمل أديس أبابا؛", "addis-agenda", "pursuant"),
    ("ar", "تلاحظ عمل المنارة بالصيغة التي وضعتها الجمعية العامة في قرارها 60/12؛", "A/RES/60/12", "pursuant"),
    ("ar", "تلاحظ عمل المنارات وفق ما قررته الجمعية العامة في قرارها 60/12؛", "A/RES/60/12", "pursuant"),
    ("ar", "تطلب إلى المنارات التقيد بالمادة 3 من ميثاق الأمم المتحدة؛", "un-charter", "pursuant"),
    ("ar", "تؤكد أن إطفاء المنارات يشكل انتهاكا صارخا للقانون ولميثاق الأمم المتحدة؛", "un-charter", "pursuant"),
    ("ar", "تطلب إلى المنارات أن تمتثل على نحو تام لأحكام ميثاق الأمم المتحدة؛", "un-charter", "pursuant"),
    ("ar", "تلاحظ أن إضاءة المنارات تتقيد بميثاق الأمم المتحدة؛", "un-charter", "pursuant"),
    ("ar", "تشجع على جعل المنارات متماشية مع ميثاق الأمم المتحدة؛", "un-charter", "pursuant"),
    ("ar", "تشجب انتهاكات روريتانيا لميثاق الأمم المتحدة؛", "un-charter", "pursuant"),
    ("ar", "تلاحظ المنارات التي تضاء على نحو يمتثل تماما لميثاق الأمم المتحدة؛", "un-charter", "pursuant"),
    ("ar", "تلاحظ المنارات التي وردت في التقرير المؤرخ 1 أيار/مايو 2020 (S/2020/353)؛", "S/2020/353", "pursuant"),
    ("ar", "تشير إلى ولاية المنارة التي تم تمديدها مؤخرا بالقرار 60/12؛", "A/RES/60/12", "pursuant"),
    ("ar", "وإذ يشير إلى بيانه الرئاسي S/PRST/2011/15 بشأن المنارات،", "S/PRST/2011/15", "object"),
    # What is recalled of an act, and one more with its 'and' in its own word
    ("ar", "تعيد تأكيد أحكام الجزء الثامن عشر من قرارها 60/12؛", "A/RES/60/12", "object"),
    ("ar", "تشير إلى ما قررته في قرارها 60/12 بشأن المنارات؛", "A/RES/60/12", "object"),
    ("ar", "إذ تشير إلى جميع ما اتخذته في هذا الشأن من قرارات تتصل بالشاي، بما في ذلك القراران 60/12 و 61/14،", "A/RES/61/14", "object"),
    ("ar", "وإذ تشير إلى القرار 60/12 المتعلق بالشاي والمنارات والسفن والقرارات 61/14 و 62/15،", "A/RES/62/15", "object"),
    # A verb after the number of a note
    ("en", "Having heard the keeper, 26 Requests the Secretary-General to listen;", "secretary-general", "addressee"),
    # What the topic of one of a list names does not end the list
    ("en", "Recalling its resolutions 60/12, on the Convention on the Rights of the Child, and 61/14, on lighthouses,", "A/RES/61/14",
     "object"),
    ("fr", "Rappelant ses résolutions 60/12 sur la Convention relative aux droits de l’enfant, et 61/14 sur les phares,", "A/RES/61/14",
     "object"),
    ("ru", "ссылаясь на свои резолюции 60/12 о Конвенции о правах ребенка и 61/14 о маяках,", "A/RES/61/14", "object"),
    # Russian and Spanish: standards, obligations of somebody under a treaty, an adverbial before the subject, what is decided to be asked
    ("ru", "признает приведение маяков в соответствие с Уставом Организации Объединенных Наций;", "un-charter", "pursuant"),
    ("ru", "рекомендует проводить политику, соответствующую положениям Устава Организации Объединенных Наций;", "un-charter", "pursuant"),
    ("ru", "отмечает выполнение обязательств государств-участников по Конвенции о правах ребенка;", "crc", "pursuant"),
    ("ru", "просит, чтобы сообразно статье 73 b Устава Организации Объединенных Наций маяки светили;", "un-charter", "pursuant"),
    ("ru", "отмечает, что группа была созвана Ассамблеей в ее резолюции 60/12;", "A/RES/60/12", "pursuant"),
    ("ru", "отмечает срок, как это было согласовано в Парижском соглашении;", "paris-agreement", "pursuant"),
    ("ru", "вновь отсылает к своим резолюциям 60/12 и 61/14;", "A/RES/61/14", "object"),
    ("ru", "постановляет, что по завершении своего мандата Комитет по информации представит доклад;", "committee-information", "addressee"),
    ("ru", "Ассамблея постановила пригласить Международный валютный фонд пить чай;", "imf", "addressee"),
    ("ru", "постановляет пригласить мэра чайного города и Международный валютный фонд;", "imf", "addressee"),
    ("ru", "ссылаясь на решение 60/512, в котором она постановила поручить Всемирному банку заварить чай;", "world-bank", "addressee"),
    ("ru", "просит Генерального секретаря в тесной консультации с садоводами, Всемирным банком и другими пить чай;",
     "world-bank", "mention"),
    ("ru", "подтверждает обращенную к Всемирному банку просьбу;", "world-bank", "addressee"),
    ("ru", "рекомендует председателям Комитета по информации пить чай;", "committee-information", "mention"),
    ("ru", "призывает все стороны соблюдать Конвенцию о правах ребенка;", "crc", "pursuant"),
    ("ru", "напоминает, что в Конвенции о правах ребенка содержится решение о чае;", "crc", "pursuant"),
    ("ru", "действуя в соответствии с Уставом и двумя факультативными протоколами, Конвенцией о правах ребенка;", "crc", "pursuant"),
    ("ru", "ссылаясь на чай и дополняющие его Конвенцию о правах ребенка,", "crc", "mention"),
    ("ru", "ссылаясь на Парижское соглашение и дополняющую его Конвенцию о правах ребенка,", "crc", "object"),
    ("ru", "ссылаясь на резолюцию 60/12, дополняемую резолюцией 61/14,", "A/RES/61/14", "pursuant"),
    ("ru", "ссылаясь на резолюцию 60/12, дополняемую резолюцией 61/14, а также на доклад о чае (A/66/102),", "A/66/102", "object"),
    ("ru", "принимает к сведению принятую Советом министров Организации чайного единства резолюцию WHA73.1;", "WHA73.1", "object"),
    ("ru", "напоминая о предлагаемом в Конвенции о правах ребенка подходе к чаю,", "crc", "pursuant"),
    ("ru", "созвана Ассамблеей в ее решении 60/512;", "A/DEC/60/512", "pursuant"),
    ("ru", "принимает к сведению обновленный вариант документа зала заседаний A/66/102;", "A/66/102", "object"),
    ("ru", "подтверждая, что чай полезен, как об этом заявлено в резолюции 66/102,", "A/RES/66/102", "pursuant"),
    ("ru", "просит созвать встречу, как это предлагается в резолюции 66/102;", "A/RES/66/102", "pursuant"),
    ("ru", "отмечая нормы, в том числе кодифицированные в Уставе Организации Объединенных Наций,", "un-charter", "pursuant"),
    ("ru", "напоминая о выраженной хозяевами чайных в Декларации тысячелетия решимости пить чай,",
     "millennium-declaration", "pursuant"),
    ("ar", "تشير إلى مقرريها 60/512 المؤرخ 3 أيار/مايو 2006 و 61/513،", "A/DEC/61/513", "object"),
    ("ar", "تشير إلى القرار 60/12، مستكملا بالقرار 61/14،", "A/RES/61/14", "pursuant"),
    ("en", "Welcomes resolution GC(SPL.2)/RES/1 on tea;", "GC(SPL.2)/RES/1", "object"),
    ("ar", "تكرر تأكيد طلبها أن يشرب البنك الدولي الشاي؛", "world-bank", "addressee"),
    ("ar", "تطلب إلى الأمين العام، بالتشاور الوثيق مع الدول، بما فيها البنك الدولي، أن يشرب الشاي؛", "world-bank", "mention"),
    ("ar", "وإذ تعيد تأكيد اتفاق باريس، الذي اعتمدته الجمعية العامة في قرارها 60/12،", "A/RES/60/12", "pursuant"),
    ("ar", "تشجع على زراعة الشاي وفقا للدستور ولاتفاقية حقوق الطفل؛", "crc", "pursuant"),
    ("ar", "ترحب بالأعمال المتماشية مع اتفاقية حقوق الطفل؛", "crc", "pursuant"),
    ("ar", "بصيغتها المعدلة بالفقرة 7 من القرار 60/12،", "A/RES/60/12", "pursuant"),
    ("ar", "تشير إلى اتفاقية الشاي المعدلة بالقرار 60/12؛", "A/RES/60/12", "pursuant"),
    ("ar", "تحيط علما بورقة الاجتماع المستكملة A/C.2/99/CRP.3؛", "A/C.2/99/CRP.3", "mention"),
    ("ar", "المعلومات المحدثة لاتفاقية حقوق الطفل،", "crc", "mention"),
    ("ar", "وفقا للقرارات ذات الصلة بالشاي، بما يشمل القرار 60/12،", "A/RES/60/12", "pursuant"),
    ("ar", "وإذ تؤكد مجددا اتفاقية حقوق الطفل،", "crc", "object"),
    ("en", "Requests the Secretary-General, in consultation with gardeners, including the World Bank, to drink tea;",
     "world-bank", "mention"),
    ("es", "Pide que, conforme al Artículo 73 b de la Carta de las Naciones Unidas, brillen los faros;", "un-charter", "pursuant"),
    ("es", "Observa la comisión establecida por el Consejo de Seguridad mediante su resolución 60/12;", "A/RES/60/12", "pursuant"),
    # the article of a noun that means an instrument or a body belongs to what stands before it
    ("fr", "Rappelle le Traité sur l’Antarctique ; prie le gardien d’éclairer en vertu du Traité ;", "antarctic-treaty", "pursuant"),
    ("es", "Pide que brillen los faros, recordando el Acuerdo de París, en el marco del Acuerdo;", "paris-agreement", "pursuant"),
    ("es", "Recuerda el Acuerdo de París; condena que se apague en violación del Acuerdo;", "paris-agreement", "pursuant"),
    # bases by other words, and where years, commas or a body stand among them
    ("fr", "Note que les faros promis, envisagés à l’alinéa a du paragraphe 1 de l’Article 13 de la Charte des Nations Unies, brillent ;",
     "un-charter", "pursuant"),
    ("fr", "Réaffirme l’engagement que les gardiens ont pris, dans la Charte des Nations Unies, d’éclairer ;", "un-charter", "pursuant"),
    ("fr", "Note les objectifs fixés pour 2031 dans l’Accord de Paris ;", "paris-agreement", "pursuant"),
    ("fr", "Note les engagements pris au titre de l’Accord de Paris ;", "paris-agreement", "pursuant"),
    ("fr", "Salue la lanterne mise en place dans le cadre de l’Accord de Paris ;", "paris-agreement", "pursuant"),
    ("fr", "Prie d’éclairer, y compris dans le cadre de l’Accord de Paris ;", "paris-agreement", "pursuant"),
    ("fr", "Prie d’éclairer, comme l’a envisagé le Conseil de sécurité dans sa résolution 1325 (2000) ;", "S/RES/1325(2000)", "pursuant"),
    ("fr", "Note le phare que l’Assemblée générale a demandé dans sa résolution 60/12 ;", "A/RES/60/12", "pursuant"),
    ("fr", "Salue une violation flagrante de l’Accord de Paris ;", "paris-agreement", "pursuant"),
    ("fr", "Prie d’éclairer conformément à l’esprit et à l’objet de la résolution 60/12 ;", "A/RES/60/12", "pursuant"),
    ("fr", "Prie d’éclairer conformément aux résolutions qu’elle a adoptées et à la résolution 60/12 ;", "A/RES/60/12", "pursuant"),
    ("fr", "Note que le gardien éclaire, comme l’Accord de Paris le prévoit ;", "paris-agreement", "pursuant"),
    ("fr", "Prie d’éclairer, comme il est dit au paragraphe 2 de la résolution 60/12, tel que précisé et mis à jour au paragraphe 3 de la "
     "résolution 61/14 ;", "A/RES/61/14", "pursuant"),
    ("es", "Pide que brillen, de conformidad con la Carta de las Naciones Unidas y con la resolución 60/12;", "A/RES/60/12", "pursuant"),
    ("es", "Reafirma su compromiso con los faros y con los propósitos de la Carta de las Naciones Unidas;", "un-charter", "mention"),
    ("es", "Pide que brillen con arreglo a las disposiciones respectivas de la Carta de las Naciones Unidas;", "un-charter", "pursuant"),
    ("es", "Pide que brillen, según decidió el Consejo de Seguridad en su resolución 1325 (2000);", "S/RES/1325(2000)", "pursuant"),
    ("es", "Observa los compromisos contraídos en el Acuerdo de París;", "paris-agreement", "pursuant"),
    ("es", "Observa las metas establecidas para 2031 en el Acuerdo de París;", "paris-agreement", "pursuant"),
    ("es", "Pide que brillen, entre otras cosas en virtud del Acuerdo de París;", "paris-agreement", "pursuant"),
    ("es", "Observa una violación manifiesta del Acuerdo de París;", "paris-agreement", "pursuant"),
    ("es", "Prorroga las medidas de la resolución 60/12, que se prorrogaron de nuevo en el párrafo 2 de la resolución 61/14;",
     "A/RES/61/14", "pursuant"),
    ("fr", "Note que ce sont de graves infractions à l’Accord de Paris et aux règles codifiées dans la Charte des Nations Unies ;",
     "paris-agreement", "pursuant"),
    ("es", "Observa que la asamblea recomendó al Banco Mundial que brillara;", "world-bank", "addressee"),
    # what a nominal action is of, and who does it, are no basis
    ("fr", "Note que des années ont passé depuis l’adoption par l’Assemblée générale de la résolution 60/12 ;", "A/RES/60/12", "mention"),
    ("fr", "Note le rôle positif joué par l’Accord de Paris ;", "paris-agreement", "mention"),
    ("fr", "Note la suite donnée à l’Accord de Paris ;", "paris-agreement", "mention"),
    # a statement by who made it
    ("fr", "Rappelle la déclaration de sa présidence S/PRST/2013/2 ;", "S/PRST/2013/2", "object"),
    ("es", "Toma nota de la versión actualizada del Acuerdo de París;", "paris-agreement", "object"),
    # who is asked in a list whose verb stands last, also by an infinitive; who only takes part in what is asked
    ("es", "Decide autorizar a la Banca del Faro y al Banco Mundial a brillar;", "world-bank", "addressee"),
    ("fr", "1. Rappelle la résolution 60/12, note les lampes et demande :\n\na) à la Banque mondiale d’éclairer ;", "world-bank",
     "addressee"),
    ("es", "1. Decide:\n\na) Solicitar también al Banco Mundial que brille;", "world-bank", "addressee"),
    ("es", "Encomienda al Banco Mundial que brille;", "world-bank", "addressee"),
    ("es", "Decide, sin que sirva de precedente, invitar al Alcalde, Juan Taza, y al Banco Mundial a hablar.", "world-bank", "addressee"),
    ("fr", "Sachant gré à la Banque mondiale d’éclairer,", "world-bank", "addressee"),
    ("fr", "Prie d’éclairer, comme le propose le Secrétaire général dans son rapport A/66/117 ;", "A/66/117", "pursuant"),
    ("es", "Alienta a los gobiernos a colaborar con otros, incluido el Banco Mundial;", "world-bank", "mention"),
    ("es", "Insta a los gobiernos a que colaboren con otros, incluido el Banco Mundial;", "world-bank", "mention"),
    ("es", "A saber, el Acuerdo de París, según fue enmendado en 2031; la Convención sobre los Derechos del Niño;", "crc", "mention"),
    # Who does what is told before its subject, and behind a modifier in commas
    ("fr", "Se félicite des activités que mène l’Organisation mondiale de la Santé ;", "who", "actor"),
    ("fr", "Rappelant l’instrument sur le thé qu’a créé le Conseil des droits de l’homme,", "hrc", "actor"),
    ("fr", "Invite les États, comme le préconise le Secrétaire général, à boire du thé ;", "secretary-general", "actor"),
    ("fr", "Engage les États, comme le prévoit la Charte des Nations Unies, à boire du thé ;", "un-charter", "pursuant"),
    ("fr", "Notant que, dans son rapport, le Secrétaire général a parlé de thé,", "secretary-general", "actor"),
    ("en", "Noting that, in his report, the Secretary-General spoke of tea,", "secretary-general", "actor"),
    ("en", "Stressing the need for the Secretary-General to drink tea,", "secretary-general", "actor"),
    ("fr", "Soulignant qu’il faut payer l’appel lancé par l’Organisation et ses partenaires dans le Cadre de Sendai pour la réduction des "
     "risques de catastrophe (2015-2030),", "sendai-framework", "pursuant"),
    # The preposition of a standard said again
    ("en", "Reaffirms the right to tea, in conformity with the Charter of the United Nations and with resolution 60/12;", "A/RES/60/12",
     "pursuant"),
    ("en", "Notes the cooperation on tea in conformity with the respective provisions of the Rome Statute;", "rome-statute", "pursuant"),
    ("fr", "Notant le thé conforme au Pacte mondial sur les réfugiés issu de la réunion de Lagos et au Cadre de Sendai pour la "
     "réduction des "
     "risques de catastrophe (2015-2030),", "sendai-framework", "pursuant"),
    # Who goes along, in a long list; who is asked behind others; what a body has
    ("fr", "Prie le Haut-Commissaire des Nations Unies aux droits de l’homme, en consultation avec les théiculteurs au titre du "
     "thé, le Programme "
     "des Nations Unies pour l’environnement et les États, de se réunir ;", "unep", "mention"),
    ("fr", "Prie, d’une part, le Secrétaire général d’écrire et, d’autre part, le Comité contre la torture de répondre ;", "cat-committee",
     "addressee"),
    ("en", "Decides: (a) To request the Committee against Torture to drink tea;", "cat-committee", "addressee"),
    ("en", "Requests the Secretary-General to see to the safety of UNIFIL’s personnel;", "unifil", "mention"),
    ("en", "Notes the drawdown of UNIFIL personnel and the end of its mandate;", "unifil", "mention"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "identifier", "role"), ROLES)
def test_role(roles, lang, text, identifier, role):
    assert (identifier, role) in roles(lang, text)


RELATIONS = [
    ("en", "Convinced of the worth of resolution 60/12,", "convince"),
    ("en", "Expressing its firm conviction that resolution 60/12 matters,", "convince"),
    ("en", "Cognizant of resolution 60/12,", "aware"),
    ("en", "Determined to apply resolution 60/12,", "resolve"),
    ("en", "Desiring to apply resolution 60/12,", "desire"),
    ("en", "Having regard to resolution 60/12,", "have-regard"),
    ("en", "Declares resolution 60/12 fulfilled;", "declare"),
    ("en", "Supports resolution 60/12;", "support"),
    ("fr", "Convaincue de l’utilité de la résolution 60/12,", "convince"),
    ("fr", "Consciente de la résolution 60/12,", "aware"),
    ("fr", "Désireuse d’appliquer la résolution 60/12,", "desire"),
    ("es", "Convencida de la utilidad de la resolución 60/12,", "convince"),
    ("es", "Consciente de la resolución 60/12,", "aware"),
    ("es", "Resuelta a aplicar la resolución 60/12,", "resolve"),
    ("ru", "будучи убеждена в пользе резолюции 60/12,", "convince"),
    ("ru", "сознавая значение резолюции 60/12,", "aware"),
    ("ru", "желая применить резолюцию 60/12,", "desire"),
    ("ar", "وإذ تدرك أهمية القرار 60/12،", "aware"),
    ("ar", "تعلن تنفيذ القرار 60/12؛", "declare"),
    ("zh", "深信大会第60/12号决议有益，", "convince"),
    ("zh", "意识到大会第60/12号决议，", "aware"),
]


@pytest.mark.parametrize(("lang", "text", "relation"), RELATIONS)
def test_a_verb_has_a_relation_of_its_own(reader, lang, text, relation):
    reading = reader.read(Document("test", HEADS[lang] + text, "A/RES/99/1", lang))
    assert [c.relation for c in reading.citations if c.kind == "resolution"] == [relation]


@pytest.mark.parametrize("lang", AVAILABLE)
def test_every_relation_of_a_grammar_is_in_the_vocabulary(lang):
    grammar = load(lang)
    assert {*grammar.verbs.values(), *grammar.opening_verbs.values()} <= relations()


@pytest.mark.parametrize("lang", AVAILABLE)
def test_every_language_declares_every_class_of_words(lang):
    grammar = load_roles(lang)
    assert grammar.language == lang
    assert all(getattr(grammar, name) for name in CLASSES)


@pytest.mark.parametrize("lang", AVAILABLE)
def test_the_organ_that_speaks_is_not_named_by_its_opening_line(reader, lang):
    text = {
        "en": "Recalling",
        "fr": "Rappelant",
        "es": "Recordando",
        "ru": "ссылаясь на",
        "ar": "إذ تشير إلى",
        "zh": "回顾",
    }[lang]
    reading = reader.read(Document("test", f"{HEADS[lang]}{text} A/66/117,", "A/RES/99/1", lang, body="ga"))
    assert [c.id for c in reading.citations] == ["A/66/117"]


def test_the_order_of_a_list_changes_no_role(roles):
    members = ("resolution 60/12", "resolution 61/14", "the Charter of the United Nations")
    found = set()
    for shift in range(3):
        first, second, third = members[shift:] + members[:shift]
        text = f"Urges States to act in accordance with {first}, {second} and {third};"
        found.add(frozenset(roles("en", text)))
    assert found == {frozenset({("A/RES/60/12", "pursuant"), ("A/RES/61/14", "pursuant"), ("un-charter", "pursuant")})}


def test_segmentation_changes_no_role(roles):
    text = "请秘书长按照大会第60/12号决议提出报告，并回顾秘书长关于灯塔的报告(A/66/117)；"
    spaced = "请 秘书长 按照 大会 第60/12号 决议 提出 报告 ， 并 回顾 秘书长 关于 灯塔 的 报告 (A/66/117) ；"
    assert roles("zh", text) == roles("zh", spaced)


def test_the_basis_of_a_text_is_what_it_rests_on(reader):
    text = (
        "Resolution adopted by the General Assembly on 4 May 2044\n\n[on the report of the Second Committee (A/98/456)]\n\n"
        "98/2. Lighthouses\n\n"
    )
    reading = reader.read(Document("test", f"{text}The General Assembly,\n\nRecalling A/66/117,", "A/RES/98/2", "en"))
    assert ("A/98/456", "pursuant") in [(c.id, c.role) for c in reading.citations]


def test_who_decides_right_behind_the_verb_is_not_whom_it_is_decided_of(reader):
    text = "المقرر 99/2\n\nقررت الجمعية العامة، في جلستها العامة 62، دعوة فلانة، مفوضة الأمم المتحدة السامية لحقوق الإنسان، إلى المنارة."
    reading = reader.read(Document("test", text, "A/DEC/99/2", "ar", body="ga"))
    assert ("unhchr", "addressee") in [(c.id, c.role) for c in reading.citations]
