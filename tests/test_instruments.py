"""Treaties, declarations and other instruments: by name, title, footnote, short form, defined term, protocol."""

import pytest

from graph.pinpoint_units import in_words


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "the Statute of the Fund (hereinafter “the Relationship Agreement”)", []),
        ("en", "the Rome Statute of the International Criminal Court (hereinafter “the Court Charter”). Under the Court Charter",
         ["rome-statute", "rome-statute"]),
        ("en", "recalling the Paris Agreement4 and Article 2, paragraph 4, of the Charter", ["paris-agreement", "un-charter"]),
        # the Organization by its acronym
        ("en", "the UN Charter, the U.N. Charter and the UN Convention against Corruption", ["un-charter", "un-charter", "uncac"]),
        ("fr", "la Charte de l’ONU", ["un-charter"]),
        ("es", "la Carta de la ONU", ["un-charter"]),
        ("ru", "Устава ООН", ["un-charter"]),
        # a year before the noun is no name that hides the longer one
        ("en", "the 1971 Convention on Psychotropic Substances, the 1971 Convention and the Single Convention",
         ["psychotropic-convention", "psychotropic-convention", "single-convention"]),
        ("en", "the Framework agreement of 6 April 2012", []),
        ("ru", "руководствуясь Международными пактами о правах человека", ["human-rights-covenants"]),
        ("ar", "وإذ تشير إلى العهدين الدوليين الخاصين بحقوق الإنسان", ["human-rights-covenants"]),
        ("fr", "la Convention relative aux droits de l’enfant et l’article 3 de la Convention", ["crc", "crc"]),
        ("es", "la Convención sobre los Derechos del Niño y el artículo 3 de la Convención", ["crc", "crc"]),
        ("ru", "Конвенции о правах ребенка и статьи 3 Конвенции", ["crc", "crc"]),
        ("ar", "اتفاقية حقوق الطفل والمادة 3 من الاتفاقية", ["crc", "crc"]),
        # the mark of a note between two words, terms that a bracket defines, the programme that was named with an article
        ("ar", "اتفاقية حقوق الطفل¹واتفاقية حقوق الأشخاص ذوي الإعاقة²وبروتوكولها", ["crc", "crpd", "crpd-op"]),
        ("es", "la Convención sobre los Derechos del Niño¹y el Acuerdo de París", ["crc", "paris-agreement"]),
        ("ar", "نظام روما الأساسي للمحكمة الجنائية الدولية ومرفقاته (المشار إليها مجتمعة بصكوك المحكمة، ثلاثة مجلدات)، وفقا لصكوك المحكمة،",
         ["rome-statute", "rome-statute"]),
        ("ar", "برنامج العمل العالمي للشباب وتنفيذ برنامج العمل", ["wpay", "wpay"]),
        ("ar", "البرنامج العالمي للتثقيف في مجال حقوق الإنسان ومراحل البرنامج العالمي", ["world-programme-human-rights-education"] * 2),
        ("ar", "الوثيقة الختامية لدورة الجمعية العامة الاستثنائية العاشرة، وأحكام الوثيقة الختامية،", ["final-document-ssod-1"] * 2),
        ("ar", "نظام عملية كيمبرلي لإصدار شهادات المنشأ", ["kpcs"]),
    ],
)  # fmt: skip
def test_instruments(cite, lang, text, expected):
    assert [c.id for c in cite(text, lang) if c.kind == "instrument"] == expected


NOTED = "The General Assembly,\n\nRecalling the Declaration{mark} and peace,\n\n1. Decides to go on.\n\n__________________\n1 {note}\n"


@pytest.mark.parametrize(
    ("mark", "note", "expected"),
    [
        ("¹", "Resolution 217 A (III).", ("udhr", "footnote")),
        (" ¹", "See resolution 217 A (III).", ("udhr", "footnote")),
        (",1", "Resolution 217 A (III).", ("udhr", "footnote")),
        ("1.0", "Resolution 217 A (III).", (None, "short-form")),  # a number of its own
        ("¹", "United Nations, Treaty Series, vol. 610, No. 8843.", ("outer-space-treaty", "footnote")),
        ("¹", "United Nations, Treaty Series, vol. 1, No. 111.", (None, "short-form")),
        (" (1)", "Resolution 217 A (III).", ("udhr", "footnote")),
        (" <1>", "Resolution 217 A (III).", ("udhr", "footnote")),
        (" 1/", "Resolution 217 A (III).", ("udhr", "footnote")),
        ("1/,", "Resolution 217 A (III).", ("udhr", "footnote")),
        ("²", "Resolution 217 A (III).", (None, "short-form")),
        ("", "Resolution 217 A (III).", (None, "short-form")),
    ],
)
def test_instruments_by_their_footnotes(cite, mark, note, expected):
    (found,) = [c for c in cite(NOTED.format(mark=mark, note=note), "en") if c.part == "pp1"]
    assert (found.id, found.via) == expected


GLUED = [
    ("en", "Recalling the Convention on the Rights of the Child1 and that Convention3 and the Convention2/ as well,"),
    ("fr", "Rappelant la Convention relative aux droits de l’enfant1, ladite Convention3 et la Convention2,"),
    ("es", "Recordando la Convención sobre los Derechos del Niño1, dicha Convención3 y la Convención2,"),
    ("ru", "ссылаясь на Конвенцию о правах ребенка1, эту Конвенцию3 и Конвенцию2,"),
]


@pytest.mark.parametrize(("lang", "text"), GLUED)
def test_marks_glued_to_words_that_point_back(cite, lang, text):
    assert [(c.id, c.via) for c in cite(text, lang)] == [
        ("crc", "explicit"),
        ("crc", "anaphora"),
        ("crc", "short-form"),
    ]


# Protocols called by their instrument: the one it has; left open where it has several, or where no instrument is near.
@pytest.mark.parametrize(
    ("lang", "text", "words", "target"),
    [
        ("en", "Recalling the Convention on the Rights of Persons with Disabilities as well as the Optional Protocol thereto,",
         "the Optional Protocol thereto", "crpd-op"),
        ("en", "Recalling the Convention on the Rights of Persons with Disabilities and its Optional Protocol,",
         "its Optional Protocol", "crpd-op"),
        ("en", "Recalling the United Nations Convention against Transnational Organized Crime and the Protocols thereto,",
         "the Protocols thereto", None),
        ("en", "Recalling the Protocols thereto,", "the Protocols thereto", None),
        ("en", "Recalling the Convention on the Rights of Persons with Disabilities, its tea and the Optional Protocol to the Convention,",
         "the Optional Protocol to the Convention", "crpd-op"),
        ("en", "Recalling the Convention on the Rights of the Child, and the Optional Protocols to the Convention,",
         "the Optional Protocols to the Convention", None),
        ("fr", "Rappelant la Convention relative aux droits des personnes handicapées, ainsi que le Protocole facultatif à la Convention,",
         "le Protocole facultatif à la Convention", "crpd-op"),
        ("es", "Recordando la Convención sobre los derechos de las personas con discapacidad y el Protocolo Facultativo de la Convención,",
         "el Protocolo Facultativo de la Convención", "crpd-op"),
        ("ru", "ссылаясь на Конвенцию о правах инвалидов и Факультативный протокол к Конвенции,",
         "Факультативный протокол к Конвенции", "crpd-op"),
        ("ar", "وإذ تشير إلى اتفاقية حقوق الأشخاص ذوي الإعاقة وإلى البروتوكول الاختياري للاتفاقية،",
         "البروتوكول الاختياري للاتفاقية", "crpd-op"),
        ("zh", "回顾《残疾人权利公约》及其《任择议定书》，", "其《任择议定书》", "crpd-op"),
        ("zh", "回顾《消除对妇女一切形式歧视公约》任择议定书，", "任择议定书", "cedaw-op"),
        ("zh", "回顾《残疾人权利公约》及其任择议定书，", "其任择议定书", "crpd-op"),
        ("zh", "回顾《联合国打击跨国有组织犯罪公约》及其各项经修正的议定书，", "其各项经修正的议定书", None),
        ("zh", "加入《联合国打击跨国有组织犯罪公约》并接受其各项议定书，", "其各项议定书", None),
        ("zh", "同意接受《联合国打击跨国有组织犯罪公约》各项议定书，", "各项议定书", None),
        ("zh", "回顾《联合国打击跨国有组织犯罪公约》及其各项议定书，", "其各项议定书", None),
        ("fr", "Rappelant la Convention relative aux droits des personnes handicapées et son Protocole facultatif,",
         "son Protocole facultatif", "crpd-op"),
        ("fr", "Rappelant la Convention contre la criminalité transnationale organisée et les Protocoles s'y rapportant,",
         "les Protocoles s'y rapportant", None),
        ("es", "Recordando la Convención sobre los Derechos de las Personas con Discapacidad y también su Protocolo Facultativo,",
         "su Protocolo Facultativo", "crpd-op"),
        ("es", "Recordando la Convención sobre los Derechos del Niño y sus Protocolos Facultativos,", "sus Protocolos Facultativos", None),
        ("ru", "ссылаясь на Конвенцию о правах инвалидов и Факультативный протокол к ней,", "Факультативный протокол к ней", "crpd-op"),
        ("ru", "ссылаясь на Конвенцию о правах ребенка и факультативные протоколы к ней,", "факультативные протоколы к ней", None),
        ("ar", "وإذ تشير إلى اتفاقية حقوق الأشخاص ذوي الإعاقة والبروتوكول الاختياري الملحق بها،",
         "والبروتوكول الاختياري الملحق بها", "crpd-op"),
        ("ar", "وإذ تشير إلى اتفاقية حقوق الطفل وبروتوكولاتها الاختيارية،", "وبروتوكولاتها الاختيارية", None),
    ],
)  # fmt: skip
def test_protocols_by_their_instrument(cite, lang, text, words, target):
    found = [(c.id, c.via) for c in cite(text, lang) if c.text == words]
    assert found == [(target, "anaphora")]


JOINT = [
    ("en", "Recalling the Basel, Rotterdam and Stockholm conventions,",
     [("Basel", "basel-convention"), ("Rotterdam", "rotterdam-convention"), ("Stockholm conventions", "stockholm-convention")]),
    ("en", "Recalling the Kyoto and Montreal Protocols,", [("Kyoto", "kyoto-protocol"), ("Montreal Protocols", "montreal-protocol")]),
    ("zh", "回顾巴塞尔、鹿特丹和斯德哥尔摩三项公约秘书处的工作，",
     [("巴塞尔", "basel-convention"), ("鹿特丹", "rotterdam-convention"), ("斯德哥尔摩三项公约", "stockholm-convention")]),
    ("ru", "ссылаясь на работу секретариата Базельской, Роттердамской и Стокгольмской конвенций,",
     [("Базельской", "basel-convention"), ("Роттердамской", "rotterdam-convention"),
      ("Стокгольмской конвенций", "stockholm-convention")]),
    ("ar", "إذ تشير إلى أعمال أمانة اتفاقيات بازل وروتردام واستكهولم،",
     [("اتفاقيات بازل", "basel-convention"), ("روتردام", "rotterdam-convention"), ("استكهولم", "stockholm-convention")]),
    ("en", "Recalling the Plimsoll and Basel conventions,", [("Basel conventions", "basel-convention")]),
    ("en", "Notes that Members and Observers attend such conventions,", []),
    ("fr", "Rappelant les conventions de Bâle, de Rotterdam et de Stockholm,",
     [("conventions de Bâle", "basel-convention"), ("Rotterdam", "rotterdam-convention"), ("Stockholm", "stockholm-convention")]),
    ("es", "Recordando los convenios de Basilea, Rotterdam y Estocolmo,",
     [("convenios de Basilea", "basel-convention"), ("Rotterdam", "rotterdam-convention"), ("Estocolmo", "stockholm-convention")]),
    ("en", "Welcoming the treaties of Rarotonga,⁶ Bangkok⁷ and Pelindaba,⁸",
     [("treaties of Rarotonga", "rarotonga"), ("Bangkok", "bangkok-treaty"), ("Pelindaba", "pelindaba")]),
    ("fr", "Saluant les Traités de Rarotonga⁶, de Bangkok⁷ et de Pelindaba⁸,",
     [("Traités de Rarotonga", "rarotonga"), ("Bangkok", "bangkok-treaty"), ("Pelindaba", "pelindaba")]),
    ("es", "Acogiendo los tratados de Rarotonga, Bangkok y Pelindaba,",
     [("tratados de Rarotonga", "rarotonga"), ("Bangkok", "bangkok-treaty"), ("Pelindaba", "pelindaba")]),
    ("ar", "إذ ترحب بمعاهدات راروتونغا⁶ وبانكوك⁷ وبليندابا⁸،",
     [("معاهدات راروتونغا", "rarotonga"), ("بانكوك", "bangkok-treaty"), ("بليندابا", "pelindaba")]),
    ("en", "Notes the treaties of Paris and Rome,", []),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "found"), JOINT)
def test_instruments_that_share_their_noun(cite, lang, text, found):
    assert [(citation.text, citation.id) for citation in cite(text, lang) if citation.kind == "instrument"] == found


UNQUOTED = [
    ("Recalling the Windhoek IV Accord and the Lake Chad Peace Agreement,", ["Windhoek IV Accord", "Lake Chad Peace Agreement"]),
    ("Recalling the Lake Chad Peace Agreement for Bornu,", ["Lake Chad Peace Agreement for Bornu"]),
    ("Welcomes the Agreement, and the peace agreement of 2 May;", []),
    ("Stresses that the Peace Agreement and the Joint Declaration stand;", []),
    ("Recalling the Convention on the Rights of the Child and Articles of the Charter,", []),
    ("Notes the Cape Verde Protocol of 1990, and demands that that Protocol be observed;", ["Cape Verde Protocol"]),
    ("Registered in the Alder Treaty Series, and in the Birch Declaration Committee;", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "titles"), UNQUOTED)
def test_titles_without_quotation_marks(cite, text, titles):
    found = [citation for citation in cite(text, "en") if citation.kind == "instrument" and not citation.known]
    assert [citation.text for citation in found if citation.via == "explicit"] == titles
    assert not titles or all(citation.id for citation in found), "what points back to one of them finds it"


_ADDITIONAL = ("geneva-ap1", "geneva-ap2")
DATED_PROTOCOLS = [
    ("en", "the Convention relating to the Status of Refugees and its 1967 Protocol", ["refugee-protocol"]),
    ("en", "the Geneva Conventions of 1949 and their Additional Protocols of 1977", ["geneva-ap1", "geneva-ap2"]),
    ("en", "the Geneva Conventions of 1949 and their Additional Protocols", [None]),
    ("fr", "la Convention de 1951 relative au statut des réfugiés et son Protocole de 1967", ["refugee-protocol"]),
    ("fr", "les Conventions de Genève de 1949 et leurs Protocoles additionnels de 1977", ["geneva-ap1", "geneva-ap2"]),
    ("es", "la Convención de 1951 sobre el Estatuto de los Refugiados y su Protocolo de 1967", ["refugee-protocol"]),
    ("es", "los Convenios de Ginebra y sus Protocolos Adicionales de 1977", ["geneva-ap1", "geneva-ap2"]),
    ("ru", "Конвенция 1951 года о статусе беженцев и Протокол 1967 года к ней", ["refugee-protocol"]),
    ("ru", "Женевские конвенции 1949 года и Дополнительные протоколы к ним 1977 года", ["geneva-ap1", "geneva-ap2"]),
    ("ar", "الاتفاقية الخاصة بوضع اللاجئين لعام 1951 وبروتوكولها لعام 1967", ["refugee-protocol"]),
    ("zh", "《关于难民地位的公约》及其1967年《议定书》", ["refugee-protocol"]),
    ("en", "the Geneva Conventions and the Additional Protocols thereto of 1977 and 2005", [*_ADDITIONAL, "geneva-ap3"]),
    ("fr", "les Conventions de Genève et leurs Protocoles additionnels de 1977 et de 2005", [*_ADDITIONAL, "geneva-ap3"]),
    ("es", "los Convenios de Ginebra y sus Protocolos Adicionales de 1977 y 2005", [*_ADDITIONAL, "geneva-ap3"]),
    ("ru", "Женевские конвенции и Дополнительные протоколы к ним 1977 и 2005 годов", [*_ADDITIONAL, "geneva-ap3"]),
    ("ar", "اتفاقيات جنيف والبروتوكولات الإضافية الملحقة بها لعامي 1977 و 2005", [*_ADDITIONAL, "geneva-ap3"]),
    ("zh", "日内瓦四公约及其1977年和2005年附加议定书", [*_ADDITIONAL, "geneva-ap3"]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "protocols"), DATED_PROTOCOLS)
def test_protocols_of_a_year(cite, lang, text, protocols):
    assert [c.id for c in cite(text, lang) if c.via == "anaphora"] == protocols


ENTITLED = [
    (
        "en",
        "the Declaration of the United Nations Conference on the Human Environment (Tea Declaration), and the Tea Declaration",
        3,
    ),
    ("fr", "la Déclaration de la Conférence des Nations Unies sur l’environnement (Déclaration de Thé)", 2),
    ("es", "la Declaración de la Conferencia de las Naciones Unidas sobre el Medio Humano (Declaración de Té)", 2),
    (
        "ru",
        "Декларации Конференции Организации Объединенных Наций по проблемам окружающей человека среды (Стокгольмской декларации)",
        2,
    ),
    ("zh", "《联合国人类环境会议宣言》(《斯德哥尔摩宣言》)和《斯德哥尔摩宣言》", 3),
    ("en", "the Declaration of the United Nations Conference on the Human Environment and (Tea Declaration)", 1),
]


@pytest.mark.parametrize(("lang", "text", "meant"), ENTITLED)
def test_a_title_in_brackets_after_an_instrument_is_another_of_its_titles(cite, lang, text, meant):
    assert [c.id for c in cite(text, lang)].count("stockholm-declaration") == meant


SHORTENED = [
    ("重申《安全、有序和正常移民全球契约》，并执行《全球契约》，", ["global-compact-migration"] * 2),
    ("通过《茶农论坛进展宣言》，欢迎《进展宣言》和《宣言》，", ["茶农论坛进展宣言"] * 3),
    ("重申《茶叶政治宣言》和《咖啡政治宣言》，并执行《政治宣言》，", ["茶叶政治宣言", "咖啡政治宣言", "政治宣言"]),
    ("执行《进展宣言》，又通过《茶农论坛进展宣言》，", ["进展宣言", "茶农论坛进展宣言"]),
]


@pytest.mark.parametrize(("text", "found"), SHORTENED)
def test_the_end_of_a_title_means_the_only_instrument_before_it_whose_title_ends_so(cite, text, found):
    assert [c.id for c in cite(text, "zh")] == found


def test_a_participle_in_the_name_of_an_instrument_has_cases(cite):
    text = "в Факультативном протоколе к Конвенции о правах ребенка, касающемся участия детей в вооруженных конфликтах"
    assert [c.id for c in cite(text, "ru")] == ["crc-opac"]


def test_the_year_of_an_arabic_instrument_stands_after_its_noun(cite):
    text = "بموجب اتفاقية عام 1951 الخاصة بوضع اللاجئين وبروتوكولها لعام 1967"
    assert [c.id for c in cite(text, "ar")] == ["refugee-convention", "refugee-protocol"]


NO_SHORT_FORMS = [
    ("fr", "la Convention n° 169 de l’OIT", ["ilo-169"]),
    ("fr", "la Convention no 12, la Déclaration politique issue de la réunion", []),
    ("es", "el Convenio núm. 12, la Declaración ministerial", []),
    ("ru", "Конвенция № 12", []),
    ("ar", "الاتفاقية رقم 12", []),
]


@pytest.mark.parametrize(("lang", "text", "instruments"), NO_SHORT_FORMS)
def test_an_instrument_of_a_number_or_a_longer_title_is_no_short_form(cite, lang, text, instruments):
    assert [c.id for c in cite(text, lang) if c.kind == "instrument"] == instruments


def test_the_covenant_in_arabic(cite):
    text = "إذ يشير إلى العهد الدولي الخاص بالحقوق المدنية والسياسية وإلى المادة 2 من العهد،"
    assert [(c.id, c.via) for c in cite(text, "ar")] == [("iccpr", "explicit"), ("iccpr", "short-form")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "the Rome Statute of the International Criminal Court (hereinafter “the Court Charter”). The Court Charter",
        ),
        (
            "fr",
            "le Statut de Rome de la Cour pénale internationale (ci-après « l’Acte de la Cour »). L’Acte de la Cour",
        ),
        (
            "es",
            "el Estatuto de Roma de la Corte Penal Internacional (en adelante, “el Acta de la Corte”). El Acta de la Corte",
        ),
        ("ru", "Римский статут Международного уголовного суда (далее — «Акт Суда»). Акт Суда"),
        ("zh", "《国际刑事法院罗马规约》（以下简称《罗马文件》）。《罗马文件》"),
    ],
)
def test_a_defined_term_goes_without_its_article(cite, lang, text):
    found = [c for c in cite(text, lang) if c.id == "rome-statute"]
    assert found[-1].end == len(text)


def test_a_term_is_used_with_the_marks_of_a_title(cite):
    found = [
        (c.text, in_words(c.pinpoint))
        for c in cite("《国际刑事法院罗马规约》（以下简称《规约》）。《规约》第五条规定", "zh")
    ]
    assert found[-1] == ("《规约》", "article 5")


BY_TREATY_SERIES = [
    ("en", "Recalling the Convention¹", "1. Decides to meet.", "United Nations, Treaty Series, vol. 2187, No. 38544."),
    ("fr", "Rappelant le Statut¹", "1. Décide de siéger.", "Nations Unies, Recueil des Traités, vol. 2187, no 38544."),
    ("es", "Recordando el Estatuto¹", "1. Decide reunirse.", "Naciones Unidas, Treaty Series, vol. 2187, núm. 38544."),
    ("ru", "ссылаясь на Статут¹", "1. постановляет собраться.", "United Nations, Treaty Series, vol. 2187, No. 38544."),
    (
        "ar",
        "إذ تشير إلى الاتفاقية¹",
        "1 - تقرر أن تجتمع.",
        "الأمم المتحدة، مجموعة المعاهدات، المجلد 2187، الرقم 38544.",
    ),
    ("zh", "回顾《规约》¹", "1. 决定开会。", "联合国，《条约汇编》，第2187卷，第38544号。"),
]


_SPEAKERS = {
    "en": "The General Assembly,", "fr": "L’Assemblée générale,", "es": "La Asamblea General,", "ru": "Генеральная Ассамблея,",
    "ar": "إن الجمعية العامة،", "zh": "大会，",
}  # fmt: skip


@pytest.mark.parametrize(("lang", "paragraph", "decision", "note"), BY_TREATY_SERIES)
def test_the_treaty_series_identifies_an_instrument_in_six_languages(cite, lang, paragraph, decision, note):
    text = f"{_SPEAKERS[lang]}\n\n{paragraph},\n\n{decision}\n\n________\n¹ {note}"
    assert [(c.id, c.via) for c in cite(text, lang) if c.kind == "instrument"] == [("rome-statute", "footnote")]


SHORT_NAMES = [
    ("en", "Recalling the NPT, the CTBT and UNCLOS,", ["npt", "ctbt", "unclos"]),
    ("fr", "Rappelant le TNP et la CCNUCC,", ["npt", "unfccc"]),
    ("es", "Recordando la CONVEMAR y el TNP,", ["unclos", "npt"]),
    ("ru", "ссылаясь на ДНЯО и РКИК ООН,", ["npt", "unfccc"]),
    ("zh", "回顾《禁化武公约》和《气候公约》，", ["cwc", "unfccc"]),
    # the symbol of a document holds no name
    ("en", "Recalling document NPT/CONF.2095/7,", []),
    ("zh", "回顾《1944年芝加哥公约》，", ["chicago-convention"]),
    # not the one of that name, which is of another year
    ("zh", "回顾《1961年芝加哥公约》，", ["1961年芝加哥公约"]),
    # what only tells the kind of an instrument is no title
    ("zh", "回顾《国家行动计划》和《停火协定》，", []),
    # a longer title of another instrument
    ("en", "Recalling the Hobart United Nations Charter on Tea Rooms,", ["hobart-united-nations-charter-on-tea-rooms"]),
    ("en", "Recalling the 1988 Convention,", ["drug-convention-1988"]),
    ("en", "Recalling the 1988 Convention for the Suppression of Weak Tea,", ["convention-for-the-suppression-of-weak-tea"]),
    ("es", "Recordando la Convención de 1988 y la PDDDH,", ["drug-convention-1988", "human-rights-due-diligence-policy"]),
    ("ru", "ссылаясь на Конвенцию 1988 года,", ["drug-convention-1988"]),
    ("ru", "ссылаясь на Марракешские рамки действий и принятие Марракешских рамок действий,", ["marrakech-framework-for-action"] * 2),
    # a long name that begins small in the middle of a sentence
    ("es", "conforme a los principios relativos al estatuto de las instituciones nacionales de promoción y protección de los derechos "
     "humanos,", ["paris-principles"]),
    ("ru", "в соответствие с принципами, касающимися статуса национальных учреждений, занимающихся поощрением и защитой прав человека,",
     ["paris-principles"]),
    ("es", "para una convención sobre los derechos del niño,", []),
    # the short form before a verb, an infinitive, a number of States
    ("es", "Recordando la Convención sobre los Derechos del Niño, que los Estados partes en la Convención deben aplicar, y que han "
     "firmado la Convención 190 Estados, partes en la Convención para proteger el té,", ["crc"] * 4),
    # which are put together with 'to', are listed, told by a participle, or written in quotation marks
    ("fr", "Rappelant la Déclaration et le Programme d’action de Vienne et les suites données à la Déclaration et au Programme d’action "
     "de Vienne,", ["vienna-hr"] * 2),
    ("es", "Recordando la Declaración y el Programa de Acción de Viena y adhiriéndose a la Declaración y al Programa de Acción de Viena,",
     ["vienna-hr"] * 2),
    ("fr", "Saluant le programme mondial en faveur de l’éducation aux droits de l’homme,", ["world-programme-human-rights-education"]),
    ("es", "Recordando la Ley Modelo sobre la Insolvencia Transfronteriza y el uso de la Ley Modelo,", ["uncitral-insolvency"] * 2),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "ids"), SHORT_NAMES)
def test_acronyms_and_short_names(cite, lang, text, ids):
    assert [c.id for c in cite(text, lang) if c.kind == "instrument" and c.id] == ids


def test_a_charter_named_with_a_body_is_that_bodys(cite):
    meant = [c.id for c in cite("回顾阿盟《宪章》、非洲联盟的《宪章》和《宪章》，", "zh") if c.text == "《宪章》"]
    assert meant == [None, None, "un-charter"]


NAMED_NOUNS = [
    ("en", "Recalling the Nelson Mandela Rules, and stressing that the Rules matter,", ["smr-prisoners"] * 2),
    ("en", "Stressing that the Rules matter, and that the Principles matter,", []),
    ("fr", "Réaffirmant le Programme 2030, et soulignant que le Programme soit appliqué,", ["agenda-2030"] * 2),
    ("fr", "Rappelant le Programme des Nations Unies pour l’environnement, et l’action que le Programme mène,", []),
    ("fr", "Réaffirmant le Programme 2030, et soulignant le Programme social du thé,", ["agenda-2030"]),
    ("es", "Recordando el Marco de Sendái, y destacando la aplicación del Marco,", ["sendai-framework"] * 2),
    ("ru", "ссылаясь на Парижское соглашение и призывая стороны Соглашения пить чай,", ["paris-agreement"] * 2),
    ("ar", "إذ تشير إلى اتفاق باريس، وإذ تهيب بأطراف الاتفاق أن تشرب الشاي،", ["paris-agreement"] * 2),
    ("zh", "重申《2030年可持续发展议程》，并强调全面执行该议程，", ["agenda-2030"] * 2),
    ("zh", "重申《残疾人权利公约》及其《任择议定书》，欢迎各国批准《任择议定书》，", ["crpd", "crpd-op", "crpd-op"]),
    ("zh", "强调该议程项目的重要性，", []),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "instruments"), NAMED_NOUNS)
def test_a_noun_for_other_things_too_means_an_instrument_that_has_been_named_so(cite, lang, text, instruments):
    assert [c.id for c in cite(text, lang) if c.kind == "instrument"] == instruments


# text, what a title means with which the title of one named before begins
BEGUN = [
    ("en", "Recalling the Declaration of Assam on Tea and the Global Compact on Refugees, and welcoming the Global Compact,",
     ["global-compact-refugees"]),
    ("en", "Recalling the Global Compact, and the Global Compact on Refugees,", []),  # not what is named only later
    ("en", "Recalling the Global Compact on Refugees, the Global Compact for Safe, Orderly and Regular Migration and the Global Compact,",
     [None]),  # either
    ("fr", "Rappelant la Déclaration de New York pour les réfugiés et les migrants et l’annexe de la Déclaration de New York,",
     ["new-york-declaration"]),
    ("es", "Recordando la Declaración de Nueva York para los Refugiados y los Migrantes y el anexo I de la Declaración de Nueva York,",
     ["new-york-declaration"]),
    ("ru", "ссылаясь на Копенгагенскую декларацию о социальном развитии и на положения Копенгагенской декларации,",
     ["copenhagen-declaration"]),
]  # fmt: skip


# text, what is named in it: of a name, a form that it cannot have is another's
CASES = [
    ("в соответствии с Римским статутом Международный уголовный суд пьет чай", ["rome-statute", "icc"]),
    ("участники Римского статута Международного уголовного суда", ["rome-statute"]),
    ("в рамочных программах Организации Объединенных Наций по сотрудничеству в области устойчивого развития", []),
    (
        "в Рамочной программе Организации Объединенных Наций по сотрудничеству в области устойчивого развития",
        ["unsdcf"],
    ),
]


@pytest.mark.parametrize(("text", "named"), CASES)
def test_a_name_in_a_form_that_it_cannot_have(cite, text, named):
    assert [c.id for c in cite(text, "ru")] == named


def test_a_shortened_name_of_a_body_that_is_known(cite):
    text = "el Banco de Tecnología para los Países Menos Adelantados, el Banco de Tecnología, el Centro del Té de Assam y el Centro del Té"
    assert [c.id for c in cite(text, "es")] == ["technology-bank"] * 2 + ["centro-del-té-de-assam", "centro-del-té"]


@pytest.mark.parametrize(("lang", "text", "meant"), BEGUN)
def test_a_shortened_title_means_the_one_that_begins_so(cite, lang, text, meant):
    assert [c.id for c in cite(text, lang) if c.kind == "instrument" and c.via == "short-form"] == meant


# What an act is entitled right behind its number or its organ is its title, and cites nothing.
@pytest.mark.parametrize("whose", ["", " Генеральной Ассамблеи"])
def test_the_title_of_an_act_behind_its_number(cite, whose):
    text = f"ссылаясь на резолюцию 77/161{whose} «Чай и Конвенция о правах ребенка» от 14 декабря 2022 года,"
    assert [(c.id, c.date) for c in cite(text, "ru") if c.kind != "entity"] == [("A/RES/77/161", "2022-12-14")]


def test_the_optional_protocol_is_the_one_that_is_named(cite):
    text = "Конвенция о правах инвалидов и Факультативный протокол к ней; участники Факультативного протокола и этого Протокола"
    assert [c.id for c in cite(text, "ru")] == ["crpd", "crpd-op", "crpd-op", "crpd-op"]


def test_what_the_title_of_an_act_names_can_be_meant_by_what_follows(cite):
    text = "Recalling resolution 70/1, entitled “Tea for all: the 2030 Agenda for Sustainable Development”, and the Agenda,"
    assert [(c.text, c.id) for c in cite(text, "en") if c.kind == "instrument"] == [("the Agenda", "agenda-2030")]


THEMES = [
    ("en", "a panel discussion on the theme “The Convention on the Rights of the Child at thirty”"),
    ("fr", "une table ronde sur le thème « Trente ans de la Convention relative aux droits de l’enfant »"),
    ("es", "una mesa redonda sobre el tema “Treinta años de la Convención sobre los Derechos del Niño”"),
    ("ru", "обсуждение на тему «Тридцать лет Конвенции о правах ребенка»"),
    ("ar", 'حلقة نقاش حول موضوع "ثلاثون عاما على اتفاقية حقوق الطفل"'),
    ("zh", "主题为“儿童权利公约三十年”的讨论会"),
]


@pytest.mark.parametrize(("lang", "text"), THEMES)
def test_what_a_theme_names_is_not_cited(cite, lang, text):
    assert not [c.text for c in cite(text, lang) if c.kind == "instrument"]


# text, what 'the Convention' means in it, in order
OF_THE_PARAGRAPH = [
    ("Recalling the Convention on the Rights of the Child,\n\nRecalling the Convention on Biological Diversity, and article 2 of the "
     "Convention,\n\nRecalling the Convention,\n", ["cbd", None]),
    ("Recalling the Convention on the Rights of the Child and the Convention on Biological Diversity, and article 2 of the Convention,\n",
     [None]),
    # Where it has been used for one before, it may be that one still.
    ("Recalling the Convention on the Rights of the Child, and article 2 of the Convention,\n\nRecalling the Convention on Biological "
     "Diversity, and article 2 of the Convention,\n", ["crc", None]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "meant"), OF_THE_PARAGRAPH)
def test_a_short_form_means_the_only_one_of_its_paragraph(cite, text, meant):
    found = cite(f"The General Assembly,\n\n{text}", "en")
    assert [c.id for c in found if c.kind == "instrument" and c.via == "short-form"] == meant
