"""Mandates: who is asked what, by when. Texts are invented, in the form of the United Nations."""

import csv
import json
from collections.abc import Callable

import pytest
from click.testing import CliRunner

from graph.cli import main
from graph.mandates.mandate import Mandate
from graph.mandates.mandate_files import calendar_lines, csv_lines, entries
from graph.mandates.mandate_reader import MandateReader
from graph.mandates.opening_years import opening_year
from graph.mandates.selection import asks, is_due
from graph.mandates.settlement import settled
from graph.model import Document

OPENS = {
    "en": "The General Assembly,\n\nRecalling its resolution 66/102,\n\n",
    "fr": "L’Assemblée générale,\n\nRappelant sa résolution 66/102,\n\n",
    "es": "La Asamblea General,\n\nRecordando su resolución 66/102,\n\n",
    "ru": "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 66/102,\n\n",
    "ar": "إن الجمعية العامة،\n\nإذ تشير إلى قرارها 66/102،\n\n",
    "zh": "大会，\n\n回顾其第66/102号决议，\n\n",
}


@pytest.fixture(scope="module")
def asking(authority) -> MandateReader:
    return MandateReader(authority)


@pytest.fixture(scope="module")
def mandates(reader, asking) -> Callable[[str, str], list[Mandate]]:
    """A language and a paragraph in it → the mandates of an act that has no other."""

    def read(lang: str, paragraph: str) -> list[Mandate]:
        document = Document(source="-", text=OPENS[lang] + paragraph, id="A/RES/121/7", lang=lang, body="ga")
        return list(asking.read(reader.read(document)))

    return read


ADDRESSEES = [
    ("en", "1. Requests the Secretary-General to plant tea;", [("request", ["Secretary-General"])]),
    ("en", "1. Urges Member States and invites the World Health Organization to drink tea;",
     [("urge", []), ("invite", ["World Health Organization"])]),
    ("en", "1. Encourages States, the World Bank and civil society to grow tea;", [("encourage", ["States",
    "World Bank", "civil society"])]),
    ("en", "1. Requests that the Secretary-General report on tea;", [("request", ["Secretary-General"])]),
    ("en", "1. Reiterates its request to the Secretary-General to report on tea;", [("request", ["Secretary-General"])]),
    ("en", "1. Calls upon the parties to the Convention in a position to do so to share tea;",
     [("call-upon", ["parties to the Convention in a position to do so"])]),
    ("en", "1. Invites the World Health Organization, in cooperation with the World Bank, to brew tea;",
     [("invite", ["World Health Organization"])]),
    ("en", "1. Urges all States, including least developed ones, to plant tea;",
     [("urge", ["all States", "least developed ones"])]),
    ("en", "1. Decides to include in the provisional agenda of its session an item on tea;", [("decide", [])]),
    ("en", "1. Encourages the efforts of all to plant tea;", [("encourage", [])]),
    ("en", "1. Requests the Secretary-General:\n\n(a) To plant tea;\n\n(b) To report on it;", [("request", ["Secretary-General"])]),
    ("en", "1. Notes the request made by the Secretary-General to plant tea;", []),
    ("fr", "1. Prie le Secrétaire général de planter du thé ;", [("request", ["Secrétaire général"])]),
    ("fr", "1. Invite les États Membres et l’Organisation mondiale de la Santé à boire du thé ;",
     [("invite", ["États Membres", "Organisation mondiale de la Santé"])]),
    ("fr", "1. Demande aux États de cultiver le thé ;", [("call-upon", ["États"])]),
    ("fr", "1. Demande au Secrétaire général de cultiver le thé ;", [("request", ["Secrétaire général"])]),
    ("es", "1. Solicita al Secretario General que plante té;", [("request", ["Secretario General"])]),
    ("es", "1. Exhorta a los Estados Miembros a que beban té e invita a la Organización Mundial de la Salud a cultivar té;",
     [("call-upon", ["Estados Miembros"]), ("invite", ["Organización Mundial de la Salud"])]),
    ("ru", "1. просит Генерального секретаря посадить чай;", [("request", ["Генерального секретаря"])]),
    ("ru", "1. предлагает государствам-членам и Всемирной организации здравоохранения выращивать чай;",
     [("invite", ["государствам-членам", "Всемирной организации здравоохранения"])]),
    ("ru", "1. настоятельно призывает государства пить чай;", [("urge", ["государства"])]),
    ("ar", "1 - تطلب إلى الأمين العام أن يزرع الشاي؛", [("request", ["الأمين العام"])]),
    ("ar", "1 - تحث الدول الأعضاء على شرب الشاي؛", [("urge", ["الدول الأعضاء"])]),
    ("ar", "1 - تشجع منظمة الصحة العالمية على زراعة الشاي؛", [("encourage", ["منظمة الصحة العالمية"])]),
    ("zh", "1. 请秘书长种植茶树；", [("request", ["秘书长"])]),
    ("zh", "1. 请执行主任向麻醉药品委员会介绍茶叶；", [("request", ["执行主任"])]),
    ("zh", "1. 邀请所有会员国、世界卫生组织和民间社会推广饮茶；", [("invite", ["所有会员国", "世界卫生组织", "民间社会"])]),
    ("zh", "1. 敦促会员国推广饮茶，又鼓励世界卫生组织研究茶叶；", [("urge", ["会员国"]), ("encourage", ["世界卫生组织"])]),
    ("zh", "1. 鼓励安排秘书长会见茶农；", [("encourage", [])]),
    ("en", "1. Calls for immediate and unhindered access to all tea gardens;", [("call-upon", [])]),
    ("en", "1. Demands that the Russian Federation immediately share its tea;", [("demand", ["Russian Federation"])]),
    ("en", "1. Calls upon both parties to drink tea;", [("call-upon", ["both parties"])]),
    ("en", "1. Invites Governments and other donors to give tea, and requests them to report;",
     [("invite", ["Governments", "other donors"]), ("request", ["them"])]),
    ("en", "1. Requests the Secretary-General, in light of so dry a summer, to plant tea;",
    [("request", ["Secretary-General"])]),
    ("fr", "1. Engage les États Membres et tous les planteurs associés à boire du thé et les invite à en planter ;",
     [("call-upon", ["États Membres", "tous les planteurs associés"]), ("invite", ["les"])]),
    ("fr", "1. Demande aux États de ne jamais gaspiller le thé ;", [("call-upon", ["États"])]),
    ("fr", "1. Prie instamment les puissances administrantes de planter du thé ;", [("urge", ["puissances administrantes"])]),
    ("es", "1. Exige que la Federación de Rusia cumpla lo acordado sobre el té;", [("demand", ["Federación de Rusia"])]),
    ("es", "1. Solicita a la Relatora Especial que plante té y la alienta a que lo comparta;",
     [("request", ["Relatora Especial"]), ("encourage", ["la"])]),
    ("ru", "1. просит, чтобы управляющая держава сажала чай;", [("request", ["управляющая держава"])]),
    ("ru", "1. просит Специального докладчика посадить чай;", [("request", ["Специального докладчика"])]),
    ("ar", "1 - تشجع على تعزيز زراعة الشاي؛", [("encourage", [])]),
    ("ar", "1 - تشجع الدول على زراعة الشاي، وتحثها على شربه؛", [("encourage", ["الدول"]), ("urge", ["ها"])]),
    ("ar", "1 - تهيب بالدول الأعضاء الاهتمام بالشاي؛", [("call-upon", ["الدول الأعضاء"])]),
    ("ar", "1 - تحث الدول الأعضاء وأصحاب المصلحة على شرب الشاي؛", [("urge", ["الدول الأعضاء", "أصحاب المصلحة"])]),
    ("ar", "1 - تدعو الصومال إلى زراعة الشاي؛", [("call-upon", ["الصومال"])]),
    ("zh", "1. 请摩洛哥和阿尔及利亚继续种植茶树；", [("request", ["摩洛哥", "阿尔及利亚"])]),
    ("zh", "1. 敦促会员国推广饮茶，又敦促其停止浪费；", [("urge", ["会员国"]), ("urge", ["其"])]),
    ("zh", "1. 请会议秘书长种植茶树并请各机构推广饮茶；", [("request", ["会议秘书长"]), ("request", ["各机构"])]),
    ("zh", "1. 请秘书长：\n\n(a) 鼓励和支持茶农；\n\n(b) 种植茶树；", [("request", ["秘书长"])]),
    ("es", "1. Exhorta a los Estados partes en el Pacto de los Jardines de Té a que beban té;",
     [("call-upon", ["Estados partes en el Pacto de los Jardines de Té"])]),
    ("es", "1. Recomienda que la Comisión del Té apruebe el programa que figura en el anexo;", [("recommend", ["Comisión del Té"])]),
    ("es", "1. Reitera su solicitud a sus órganos del té de que beban té;", [("request", ["órganos del té"])]),
    ("en", "1. Invites the drafting group of the Sixth Committee, to be gathered in 2066, to drink tea;",
     [("invite", ["drafting group of the Sixth Committee"])]),
    ("en", "1. Calls upon all States that are not yet Parties to the Tea Statute to consider it;",
     [("call-upon", ["all States"])]),
    ("fr", "1. Invite de nouveaux donateurs des jardins public et privé à planter du thé ;",
     [("invite", ["nouveaux donateurs des jardins public et privé"])]),
    ("fr", "1. Appelle à leur application intégrale, et compte bien continuer de planter du thé ;", [("call-upon", [])]),
    # An organ that decides to ask somebody asks.
    ("en", "1. Decides to invite the Secretary-General to plant tea;", [("invite", ["Secretary-General"])]),
    ("fr", "1. Décide également d’inviter le Secrétaire général à planter du thé ;", [("invite", ["Secrétaire général"])]),
    ("es", "1. Decide invitar al Secretario General a que plante té;", [("invite", ["Secretario General"])]),
    ("ru", "1. постановляет предложить Генеральному секретарю посадить чай;", [("invite", ["Генеральному секретарю"])]),
    ("ar", "1 - تقرر دعوة الأمين العام إلى أن يزرع الشاي؛", [("invite", ["الأمين العام"])]),
    ("zh", "1. 决定授权秘书长种植茶树；", [("authorize", ["秘书长"])]),
    ("en", "1. Deplores the failure of Israel to answer the requests and demands of the tea growers;", []),
    ("ru", "1. просит Всемирную организацию здравоохранения и другие учреждения, занимающиеся вопросами чая, посадить чай;",
     [("request", ["Всемирную организацию здравоохранения", "другие учреждения, занимающиеся вопросами чая"])]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "paragraph", "expected"), ADDRESSEES)
def test_addressees(mandates, lang, paragraph, expected):
    found = mandates(lang, paragraph)
    assert [(m.verb, [a.text for a in m.addressees]) for m in found if m.part.startswith("op")] == expected


TERMS = [
    ("en", "1. Requests the Secretary-General to report in full to the General Assembly at its one hundred and twenty-second session;",
     {"report_to": "General Assembly", "session": "GA/122"}),
    ("en", "1. Requests the Secretary-General to report to the Assembly every six months on tea;",
     {"report_to": "Assembly", "frequency": "every 6 months"}),
    ("en", "1. Requests the Secretary-General to submit to it annually a report on tea;", {"report_to": "it", "frequency": "annual"}),
    ("en", "1. Requests the Secretary-General to report on tea by 30 September 2066;", {"date": "2066-09-30"}),
    ("en", "1. Requests the Secretary-General to report on tea within 90 days;", {"within": "within 90 days"}),
    ("en", "1. Requests the Secretary-General to report on tea within eleven months;", {"within": "within eleven months"}),
    ("fr", "1. Décide de proroger jusqu’au 31 décembre 2066 le mandat de la Mission ;", {"until": "2066-12-31",
    "extends": "le mandat de la Mission"}),
    ("fr", "1. Décide de proroger s’il y a lieu ;", {"extends": None}),
    ("en", "1. Decides to extend until 31 December 2066 the mandate of the Mission;", {"until": "2066-12-31",
    "extends": "the mandate of the Mission"}),
    ("ru", "1. постановляет продлить до 31 декабря 2066 года мандат Миссии;", {"until": "2066-12-31", "extends": "мандат Миссии"}),
    ("ar", "1 - تقرر أن تمدد حتى 31 كانون الأول/ديسمبر 2066 ولاية البعثة؛", {"until": "2066-12-31", "extends": "ولاية البعثة"}),
    ("es", "1. Decide prorrogar por un período de siete años el mandato de la Misión;", {"extends": "el mandato de la Misión"}),
    ("ru", "1. постановляет ассигновать на чай сумму на период с 1 июля 2065 года по 30 июня 2066 года;", {"date": None}),
    ("en", "1. Decides to extend the mandate of the Mission until 31 December 2066;", {"until": "2066-12-31",
    "extends": "the mandate of the Mission"}),
    ("en", "1. Urges States to celebrate the annual festival of tea;", {"frequency": None}),
    ("en", "1. Demands that Chile comply with the Protocol on tea signed in Lima on 12 March 2061;", {"date": None}),
    ("en", "1. Decides to convene a meeting on tea on 24 September 2066;", {"date": "2066-09-24"}),
    ("fr", "1. Prie le Secrétaire général de faire rapport sur le thé le 15 juillet 2066 au plus tard ;", {"date": "2066-07-15"}),
    ("ru", "1. просит Генерального секретаря представить не позднее чем 11 марта 2066 года доклад о чае;", {"date": "2066-03-11"}),
    ("ar", "1 - تقرر أن تمدد ولاية البعثة حتى 31 كانون الأول/ديسمبر 2066؛", {"until": "2066-12-31", "date": None}),
    ("zh", "1. 请秘书长在2066年11月28日前向大会提交报告；", {"date": "2066-11-28"}),
    ("fr", "1. Prie le Secrétaire général de lui faire rapport du thé tous les trois mois, sur le thé ;",
     {"report_to": "lui", "frequency": "every 3 months"}),
    ("fr", "1. Décide de proroger le mandat de la Mission jusqu’au 31 décembre 2066 ;", {"until": "2066-12-31"}),
    ("es", "1. Solicita al Secretario General que presente a la Asamblea General un informe anual sobre el té;",
     {"report_to": "Asamblea General", "frequency": "annual"}),
    ("es", "1. Solicita al Secretario General que informe sobre el té a más tardar el 30 de septiembre de 2066;",
    {"date": "2066-09-30"}),
    ("ru", "1. просит Генерального секретаря ежегодно представлять Генеральной Ассамблее доклад о чае;",
     {"report_to": "Генеральной Ассамблее", "frequency": "annual"}),
    ("ru", "1. постановляет продлить мандат Миссии до 31 декабря 2066 года;", {"until": "2066-12-31"}),
    ("ar", "1 - تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة تقريرا عن الشاي كل ستة أشهر؛",
     {"report_to": "الجمعية العامة", "frequency": "every 6 months"}),
    ("zh", "1. 请秘书长每六个月向大会提交关于茶叶的报告；", {"report_to": "大会", "frequency": "every 6 months"}),
    ("zh", "1. 请秘书长向大会第一百二十二届会议提交报告；", {"report_to": "大会", "session": "GA/122"}),
    ("zh", "1. 请秘书长向麻醉药品委员会提交报告；", {"report_to": "麻醉药品委员会"}),
    ("zh", "1. 请秘书长向世界卫生组织提供茶叶并提交报告；", {"report_to": None}),
    ("zh", "1. 请秘书长向麻醉药品委员会第六十八届会议提交报告；", {"report_to": "麻醉药品委员会", "session": "CND/68"}),
    ("zh", "1. 决定将特派团的任务期限延长至2066年12月31日；", {"until": "2066-12-31"}),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "paragraph", "expected"), TERMS)
def test_terms(mandates, lang, paragraph, expected):
    mandate = mandates(lang, paragraph)[0]
    told = {"report_to": mandate.report_to, "session": mandate.due.session, "date": mandate.due.date, "within": mandate.due.within,
            "frequency": mandate.frequency, "until": mandate.until, "extends": mandate.extends}  # fmt: skip
    assert {name: told[name] for name in expected} == expected


@pytest.mark.parametrize(("lang", "paragraph"), [(lang, paragraph) for lang, paragraph, _ in ADDRESSEES + TERMS])
def test_quotations_are_the_text(mandates, lang, paragraph):
    text = OPENS[lang] + paragraph
    for mandate in mandates(lang, paragraph):
        assert mandate.quote == text[mandate.start : mandate.end]


ENDS = [
    # What follows the last sentence is no part of what is asked: the meeting that adopted it, a heading.
    ("en", "1. Requests the Secretary-General to plant tea.\n\n46th plenary meeting\n12 December 2065", "plant tea"),
    ("en", "1. Requests the Secretary-General to plant tea;\n\nFinancing of the tea\n\n2. Urges States to wait;", "plant tea"),
    ("en", "1. Calls for the planting of tea to feed the thirsty;", "the planting of tea to feed the thirsty"),
    ("fr", "1. Invite la Division du thé du Secrétariat, en collaboration avec d’autres, à planter du thé ;", "planter du thé"),
    ("ar", "1 - تقرر، وفقا لقرارها 60/12، أن تزرع الشاي؛", "وفقا لقرارها 60/12، أن تزرع الشاي"),
    ("zh", "1. 请秘书长种植茶树。\n\n2065年12月12日\n第46次全体会议", "种植茶树"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "paragraph", "action"), ENDS)
def test_what_is_asked_ends_with_its_sentence(mandates, lang, paragraph, action):
    assert mandates(lang, paragraph)[0].action == action


def test_preamble_asks_nothing(reader, asking):
    text = "The General Assembly,\n\nRecalling that it requests the Secretary-General to plant tea,\n\n1. Notes the report;"
    document = Document(source="-", text=text, id="A/RES/121/7", lang="en", body="ga")
    assert list(asking.read(reader.read(document))) == []


def test_segmented_chinese_is_read_alike(mandates):
    plain = mandates("zh", "1. 邀请所有会员国和世界卫生组织推广饮茶；")
    segmented = mandates("zh", "1. 邀请 所有 会员国 和 世界卫生组织 推广 饮茶 ；")
    assert [a.id for a in plain[0].addressees] == [a.id for a in segmented[0].addressees]


@pytest.mark.parametrize(
    ("when", "expected"), [("2066", True), ("2066-12", True), ("2067", False), ("GA/122", True), ("GA/121", False)]
)
def test_selection(mandates, when, expected):
    found = mandates("en",
        "1. Decides to extend the mandate of the Mission until 31 December 2066;\n\n2. Requests the World Health Organization to report "
        "to the General Assembly at its one hundred and twenty-second session;",
    )  # fmt: skip
    assert any(is_due(mandate, when) for mandate in found) is expected
    assert [asks(mandate, "who") for mandate in found] == [False, True]


def test_calendar_and_table(mandates):
    found = mandates(
        "en",
        "1. Requests the Secretary-General, the tea, the cups; and the spoons to report by 30 September 2066;",
    ) + mandates("zh", "1. 决定将特派团的任务期限延长至2066年12月31日；")
    from datetime import date

    calendar = "".join(calendar_lines(entries(found), date(2066, 1, 1)))
    assert calendar.startswith("BEGIN:VCALENDAR\r\n")
    assert calendar.count("BEGIN:VEVENT") == calendar.count("END:VEVENT") == 2
    assert "DTSTART;VALUE=DATE:20661231" in calendar
    assert all(len(line.encode()) <= 75 for line in calendar.split("\r\n"))
    rows = list(csv.DictReader("".join(csv_lines(found)).splitlines()))
    assert [row["until"] for row in rows] == ["", "2066-12-31"]


def test_command(tmp_path):
    path = tmp_path / "tea.en.txt"
    path.write_text(
        "A/RES/121/7\n\n" + OPENS["en"] + "1. Requests the World Health Organization to plant tea;\n", encoding="utf-8"
    )
    run = CliRunner().invoke(main, ["mandates", str(path), "--format", "json"])
    assert run.exit_code == 0
    line = json.loads(run.output.splitlines()[0])
    assert line["addressees"] == [{"text": "World Health Organization", "kind": "entity", "id": "who"}]
    assert CliRunner().invoke(main, ["mandates", str(path), "--body", "who", "--format", "csv"]).output.count("\n") == 2
    assert CliRunner().invoke(main, ["mandates", str(path), "--body", "nobody at all"]).exit_code == 2
    assert "1 asking clauses" in CliRunner().invoke(main, ["mandates", str(path)]).output
    assert CliRunner().invoke(main, ["mandates", str(tmp_path / "nosuch.txt")]).exit_code == 1


def test_versions_settle_one_mandate(mandates):
    told = [
        ("en", "1. Requests the Secretary-General to report to the Assembly on tea by 30 September 2066;"),
        (
            "fr",
            "1. Prie le Secrétaire général de faire rapport à l’Assemblée sur le thé au plus tard le 30 septembre 2066 ;",
        ),
        ("zh", "1. 请秘书长最迟于2066年9月30日向大会提交关于茶叶的报告；"),
    ]
    [one] = settled([mandates(lang, paragraph) for lang, paragraph in told])
    assert (one.verb, [a.id for a in one.addressees], one.due.date) == ("request", ["secretary-general"], "2066-09-30")
    assert [witness.lang for witness in one.witnesses] == ["en", "fr", "zh"]
    assert settled([mandates(*told[0]), (), ()]) == ()  # what one version of three says alone is none


YEARS = [
    ("GA/81", 2026), ("HRC/62", 2026), ("ECOSOC/2012", 2012), ("GA/S-20", None), ("XYZ/1", None), ("GA/66/83", None),
    ("STATISTICAL-COMMISSION/50", 2019),  # of a body without an acronym
]  # fmt: skip


@pytest.mark.parametrize(("session", "year"), YEARS)
def test_sessions_open_in_a_year(authority, session, year):
    assert opening_year(session, authority) == year
