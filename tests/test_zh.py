"""Chinese by tables: what is written, what it cites. Every text is made up for the case."""

import pytest

from graph.citation_lines import told
from graph.model import Document


def ids(citations, *kinds):
    return [c.id for c in citations if not kinds or c.kind in kinds]


ACTS = ("resolution", "decision", "statement")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one number
        ("回顾大会第66/102号决议，", ["A/RES/66/102"]),
        ("回顾大会第52/12 A号决议，", ["A/RES/52/12A"]),
        ("回顾大会1948年12月10日第217A(III)号决议，", ["A/RES/217(III)A"]),
        ("回顾大会第217 A (III)号决议，", ["A/RES/217(III)A"]),
        # as older texts write them, digit by digit
        ("回顾大会第二一七A(三)号决议和第二六二五(二十五)号决议，", ["A/RES/217(III)A", "A/RES/2625(XXV)"]),
        ("回顾其1946年2月3日第三㈠号、2016年11月4日第71/27号决议，", ["A/RES/3(I)", "A/RES/71/27"]),
        ("秉承大会第3379(三十)号决议", ["A/RES/3379(XXX)"]),
        # a noun for a body does not own what only the Security Council can have adopted
        ("委员会根据第1325(2000)号决议指认的茶商", ["S/RES/1325(2000)"]),
        ("回顾大会第3201(S-VI)号决议，", ["A/RES/3201(S-VI)"]),
        ("回顾大会第S-20/2号决议，", ["A/RES/S-20/2"]),
        ("回顾大会第ES-10/14号决议，", ["A/RES/ES-10/14"]),
        ("回顾第1325(2000)号决议，", ["S/RES/1325(2000)"]),
        ("回顾安全理事会第 1325 （ 2000 ） 号 决议 ，", ["S/RES/1325(2000)"]),
        ("经济及社会理事会第2004/25号决议", ["E/RES/2004/25"]),
        ("经济及社会理事会第1894(LVII)号决议", ["E/RES/1894(LVII)"]),
        ("人权理事会第33/11号决议", ["A/HRC/RES/33/11"]),
        ("人权理事会第S-9/1号决议", ["A/HRC/RES/S-9/1"]),
        ("人权委员会第2005/80号决议", ["E/CN.4/RES/2005/80"]),
        ("麻醉药品委员会第53/4号决议", ["E/CN.7/RES/53/4"]),
        ("预防犯罪和刑事司法委员会第20/3号决议", ["E/CN.15/RES/20/3"]),
        # decisions and statements
        ("大会第66/533号决定", ["A/DEC/66/533"]),
        ("经济及社会理事会第2011/258号决定", ["E/DEC/2011/258"]),
        ("人权理事会第17/120号决定", ["A/HRC/DEC/17/120"]),
        ("回顾安全理事会主席的声明(S/PRST/2013/2)，", ["S/PRST/2013/2"]),
        # lists
        ("第1701(2006)、1680(2006)和1559(2004)号决议", ["S/RES/1701(2006)", "S/RES/1680(2006)", "S/RES/1559(2004)"]),
        ("大会第60/1号、第61/2号和第62/3号决议", ["A/RES/60/1", "A/RES/61/2", "A/RES/62/3"]),
        ("大会第53/243 A和B号决议", ["A/RES/53/243A", "A/RES/53/243B"]),
        ("大会第48/75 A至D号决议", ["A/RES/48/75A", "A/RES/48/75B", "A/RES/48/75C", "A/RES/48/75D"]),
        ("大会第66/102号决议和人权理事会第33/11号决议", ["A/RES/66/102", "A/HRC/RES/33/11"]),
        (
            "人权理事会第33/11号决议、第34/5号决议和第17/120号决定",
            ["A/HRC/RES/33/11", "A/HRC/RES/34/5", "A/HRC/DEC/17/120"],
        ),
        ("第2533(2020)号、2021年7月9日第2585(2021)号和以往决议", ["S/RES/2533(2020)", "S/RES/2585(2021)"]),
        # what is no citation
        ("大会第121/3号决议草案", []),
        ("比率为3/4，预算为1/12", []),
        ("第12/2010号来文", []),
        ("2011/12学年", []),
        ("", []),
        # full symbols
        ("见S/RES/1325(2000)和A/RES/70/1", ["S/RES/1325(2000)", "A/RES/70/1"]),
    ],
)
def test_acts(cite, text, expected):
    assert ids(cite(text), *ACTS) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(E/2012/30和Corr.1和2)", ["E/2012/30", "E/2012/30/Corr.1", "E/2012/30/Corr.2"]),
        (
            "(A/66/10、Add.1-3及Corr.1)",
            ["A/66/10", "A/66/10/Add.1", "A/66/10/Add.2", "A/66/10/Add.3", "A/66/10/Corr.1"],
        ),
        ("载于A/AC.105/1137号文件", ["A/AC.105/1137"]),
        ("(FCCC/CP/2015/10/Add.1)", ["FCCC/CP/2015/10/Add.1"]),
        ("S/2013/210和A/67/828-S/2013/210号文件", ["S/2013/210", "A/67/828", "S/2013/210"]),
        ("(S/25704及Add.1)", ["S/25704", "S/25704/Add.1"]),
        ("和/或其他方式，UTF-8/16", []),
    ],
)
def test_documents(cite, text, expected):
    assert ids(cite(text), "document") == expected


@pytest.mark.parametrize(
    ("text", "field", "expected"),
    [
        ("大会第66/102号决议第3段", "pinpoint", "paragraph 3"),
        ("大会第66/102号决议第3段和第5段", "pinpoint", "paragraph 3, 5"),
        ("大会第66/247号决议第九节", "pinpoint", "section IX"),
        ("大会第66/288号决议附件", "pinpoint", "annex"),
        ("大会第60/1号决议附件一", "pinpoint", "annex I"),
        ("《联合国宪章》第七章", "pinpoint", "chapter VII"),
        ("《联合国宪章》第一百零二条", "pinpoint", "article 102"),
        ("《联合国宪章》第二条第四款", "pinpoint", "article 2, paragraph 4"),
        ("《联合国宪章》第十二条第二项提出通知", "pinpoint", "article 12, paragraph 2"),
        ("《联合国宪章》第七十三条(辰)款递送情报", "pinpoint", "article 73 (e)"),
        ("大会议事规则附件五、六、七和八内的规定", "pinpoint", "annex V, VI, VII, VIII"),
        ("第60/1号决议附件一和二十个国家", "pinpoint", "annex I"),
        ("大会2011年12月9日第66/102号决议", "date", "2011-12-09"),
        ("大会2013年12月4日题为“茶园和茶馆的茶叶”的第68/17号决议", "title", "茶园和茶馆的茶叶"),
        ("大会题为《变革我们的世界》的第70/1号决议", "title", "变革我们的世界"),
        ("1988年《联合国禁止非法贩运麻醉药品和精神药物公约》", "date", "1988"),
    ],
)
def test_fields(cite, text, field, expected):
    assert told(cite(text)[-1])[field] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("《联合国打击跨国有组织犯罪公约》和《联合国反腐败公约》", ["untoc", "uncac"]),
        ("遵循《联合国宪章》，特别是《宪章》第二条", ["un-charter", "un-charter"]),
        ("重申《儿童权利公约》，又重申《公约》第三条", ["crc", "crc"]),
        ("重申《儿童权利公约》和《残疾人权利公约》，又重申《公约》第三条", ["crc", "crpd", None]),
        ("根据《联合国反腐败公约》，该公约第五章", ["uncac", "uncac"]),
        ("《关于某种〈特别〉事项的示范法》", ["关于某种-特别-事项的示范法"]),
        ("各项公约和宪章", []),
    ],
)
def test_instruments(cite, text, expected):
    assert ids(cite(text), "instrument") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("大会通过", ["ga"]),
        ("各国应在大会上提出", ["ga"]),
        ("重大会议", []),
        ("代表大会", []),
        ("第四次妇女问题世界大会", [None]),
        ("全国人民代表大会", []),
        ("联合国环境大会", ["unea"]),
        ("世界卫生大会", ["wha"]),
        ("秘书长执行办公室", ["eosg"]),
        ("秘书长", ["secretary-general"]),
        ("秘书长特别代表", ["srsg"]),
        ("联合国毒品和犯罪问题办公室", ["unodc"]),
        ("安理会", ["sc"]),
        ("教科文组织", ["unesco"]),
        ("难民署和难民专员办事处", ["unhcr", "unhcr"]),
        ("和平行动部", ["dpo"]),
        ("维持和平行动部", ["dpko"]),
        ("UNODC", ["unodc"]),
        ("邀请暴力侵害儿童问题秘书长特别代表饮茶", ["srsg-vac"]),
        ("请秘书长加强茶叶问题高级专员的能力", ["secretary-general"]),
        ("提供秘书处服务和茶水", []),
        ("联合国不同机构的茶", []),
        ("国际红十字与红新月运动", ["red-cross-red-crescent-movement"]),
    ],
)
def test_bodies(cite, text, expected):
    assert ids(cite(text), "entity") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("大会第六十八届会议", ["GA/68"]),
        ("大会第六十八届和第六十九届会议", ["GA/68", "GA/69"]),
        ("大会第二十届特别会议", ["GA/S-20"]),
        ("大会第十届紧急特别会议", ["GA/ES-10"]),
        ("安全理事会第4213次会议", ["SC/4213"]),
        ("预防犯罪和刑事司法委员会第21届会议", ["CCPCJ/21"]),
        ("缔约方会议第二十一届会议", [None]),
    ],
)
def test_occasions(cite, text, expected):
    assert ids(cite(text), "session", "meeting") == expected


VOICED = "大会，\n\n{first}，\n\n1. {second}。\n\n2011年12月19日\n第89次全体会议\n"


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("回顾大会第66/102号决议", "recall"), ("又回顾第66/102号决议", "recall"), ("还回顾其第66/102号决议", "recall"),
        ("重申其第66/102号决议", "reaffirm"), ("赞赏地注意到第66/102号决议", "note"), ("铭记第66/102号决议", "bear-in-mind"),
        ("强调第66/102号决议", "emphasize"), ("着重指出第66/102号决议", "stress"), ("认识到第66/102号决议", "recognize"),
        ("严重关切第66/102号决议", "express-concern"), ("欢迎第66/102号决议", "welcome"), ("申明第66/102号决议", "affirm"),
        ("根据第66/102号决议", "pursuant-to"), ("遵循第66/102号决议", "guide"), ("考虑到第66/102号决议", "consider"),
        ("基于第66/102号决议", "base-on"), ("承认第66/102号决议", "acknowledge"), ("谴责违反第66/102号决议", "condemn"),
    ],
)  # fmt: skip
def test_preambular_verbs(cite, clause, expected):
    (citation,) = [c for c in cite(VOICED.format(first=clause, second="请会员国合作")) if c.kind == "resolution"]
    assert (citation.part, citation.relation) == ("pp1", expected)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("请秘书长执行第66/102号决议", "request"), ("大力鼓励执行第66/102号决议", "encourage"), ("敦促执行第66/102号决议", "urge"),
        ("吁请执行第66/102号决议", "call-upon"), ("决定撤销第66/102号决议", "terminate"),
        ("决定执行第66/102号决议", "decide"), ("核可第66/102号决议", "endorse"),
        ("邀请执行第66/102号决议", "invite"), ("要求执行第66/102号决议", "demand"), ("修正第66/102号决议", "amend"),
        ("赞扬执行第66/102号决议", "commend"), ("赞同第66/102号决议", "endorse"), ("核准第66/102号决议", "approve"),
    ],
)  # fmt: skip
def test_operative_verbs(cite, clause, expected):
    (citation,) = [c for c in cite(VOICED.format(first="回顾往事", second=clause)) if c.kind == "resolution"]
    assert (citation.part, citation.relation) == ("op1", expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # in its own paragraph, the paragraph before, and not beyond
        ("大会，\n\n回顾其第66/102号决议，\n\n1. 请执行第66/181号决议和该决议的附件。", "A/RES/66/181"),
        ("大会，\n\n回顾往事，\n\n1. 重申其第66/181号决议；\n\n2. 请执行该决议。", "A/RES/66/181"),
        ("大会，\n\n回顾往事，\n\n1. 重申第66/181号决议；\n\n2. 请秘书长合作；\n\n3. 请执行该决议。", None),
        ("大会，\n\n回顾第66/102号决议，\n\n1. 请执行该决议。", None),
        # two are too many for one
        ("大会，\n\n回顾往事，\n\n1. 重申第66/102号和第66/181号决议，请执行该决议。", None),
    ],
)
def test_that_resolution(cite, text, expected):
    assert [c.id for c in cite(text) if c.via == "anaphora"] == [expected]


def test_the_symbol_among_characters_is_the_texts_own(reader):
    text = "联合国\n\nA/HRC/RES/40/16\n\n大会\n\n人权理事会\n\n通过的决议\n\n40/16.茶务\n\n人权理事会，\n\n回顾第40/15号决议，"
    reading = reader.read(Document("x", text, lang="zh"))
    assert reading.document.id == "A/HRC/RES/40/16"
    assert [c.id for c in reading.citations if c.kind == "resolution"] == ["A/HRC/RES/40/15"]


def test_those_resolutions_are_all_of_the_list(cite):
    found = cite("大会，\n\n回顾第66/102号和第66/181号决议，这些决议涉及法治，\n\n1. 请合作。")
    assert [c.id for c in found if c.via == "anaphora"] == ["A/RES/66/102", "A/RES/66/181"]
    found = cite("大会，\n\n回顾第66/102号和第66/181号决议，强调这两项决议，\n\n1. 请合作。")
    assert [c.id for c in found if c.via == "anaphora"] == ["A/RES/66/102", "A/RES/66/181"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("经济及社会理事会，\n\n回顾其第2004/25号决议，\n\n1. 请合作。", "E/RES/2004/25"),
        ("人权理事会，\n\n回顾其第34/41号决议，\n\n1. 请合作。", "A/HRC/RES/34/41"),
        ("大会，\n\n回顾其第34/41号决议，\n\n1. 请合作。", "A/RES/34/41"),
        (
            "经济及社会理事会建议大会通过以下决议草案：\n\n“大会，\n\n“回顾其第66/102号决议，\n\n“1. 请合作。”",
            "A/RES/66/102",
        ),
        # the Council never numbers so, whatever 'its' seems to say
        ("经济及社会理事会，\n\n回顾其第66/102号决议，\n\n1. 请合作。", "A/RES/66/102"),
    ],
)
def test_whose_number(cite, text, expected):
    assert ids(cite(text), "resolution") == [expected]


def test_bare_number_once_named_in_full(cite):
    assert ids(cite("重申第1540(2004)号决议，并重申第1540号决议"), "resolution") == ["S/RES/1540(2004)"] * 2
    assert ids(cite("重申第1540号决议"), "resolution") == [None]


def test_own_symbol_is_no_citation(cite):
    text = "大会决议\n\n66/102. 法治\n\n大会，\n\n回顾第66/102号决议，\n\n1. 请合作。\n\n2011年12月9日\n第82次全体会议"
    assert ids(cite(text), "resolution", "meeting") == []
