"""Chinese, as the United Nations writes it. The clean view holds no spaces between characters and plain punctuation."""

from graph.languages.grammar import LATIN_REPEATED, Grammar
from graph.languages.numerals import chinese, chinese_digits
from graph.languages.zh.layout import LAYOUT, LEADING_ADVERBS, MONTH_OR_DAY, YEAR
from graph.languages.zh.names import NAMES
from graph.languages.zh.verbs import OPENING_VERBS, VERBS
from graph.numbers import NUMBER_PATTERN, roman
from graph.patterns.scan import NEVER

_DATE = (
    rf"(?P<year>{YEAR})年(?:(?P<month>{MONTH_OR_DAY})月(?:(?P<day>{MONTH_OR_DAY})日)?)?"
    rf"|(?P<month_2>{MONTH_OR_DAY})月(?P<day_2>{MONTH_OR_DAY})日(?=[的,]?第)"
)
_NUMERAL = r"[一二三四五六七八九十百零〇]+"

_ADVERBS = rf"(?:(?:并|也|同时|因此|在[此这](?:一)?方面|在此背景下|为此)*{LEADING_ADVERBS})"


# The Charter counts its subparagraphs by the earthly branches.
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_ENCLOSED = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"
_LETTER = rf"\([a-z一二三四五六七八九十{_BRANCHES}]+\)"
_NUMBERS = rf"(?:第?(?:\d{{1,3}}|{_NUMERAL})(?:{_LETTER}|[㈠-㈩])*)(?:(?:、|和|及|至|-)(?:{_LETTER}|第?(?:\d{{1,3}}|{_NUMERAL})))*"

# Numbers as older texts write them, digit by digit, with the session in Chinese too: 第二一七A(三)号, 第一㈠号.
_DIGITS = "〇一二三四五六七八九"
_SESSIONS = {chinese(number): roman(number) for number in range(1, 40)}
_SESSION = rf"(?:\((?:{'|'.join(sorted(_SESSIONS, key=len, reverse=True))})\)|[{_ENCLOSED}])"
_NUMBER_IN_WORDS = rf"(?<=第)(?:[{_DIGITS}]{{1,4}}|\d{{1,4}})(?: ?[A-Z])? ?{_SESSION}(?=号|[、和及与])"

_INSTRUMENT_NOUNS = {
    "公约": "convention", "盟约": "covenant", "条约": "treaty", "议定书": "protocol", "宣言": "declaration",
    "宪章": "charter", "规约": "statute", "协定": "agreement", "协议": "agreement", "框架": "framework",
    "行动纲领": "programme", "行动纲要": "platform", "纲领": "programme", "纲要": "platform", "行动计划": "plan",
    "执行计划": "plan", "行动议程": "agenda", "议程": "agenda", "契约": "compact", "共识": "consensus",
    "战略": "strategy", "原则": "principles", "准则": "guidelines", "规则": "rules", "守则": "code",
    "行为守则": "code", "议事规则": "rules", "组织法": "charter", "示范法": "model", "示范条约": "model",
    "谅解备忘录": "document", "承诺": "document", "指南": "guidelines", "最后文件": "document", "成果文件": "document",
    "路线图": "plan", "实施计划": "plan", "过渡计划": "plan", "共同立场": "document", "行动呼吁": "document", "公报": "document",
    "示范战略和实际措施": "strategy", "框架分类": "framework", "结论文件": "document", "倡议": "document",
    "任择议定书": "protocol", "附加议定书": "protocol", "备忘录": "document", "方案": "programme", "计划": "plan",
    "条例": "rules", "规章": "rules", "示范规程": "model", "规程": "rules",
    "声明": "declaration", "标准": "rules", "导则": "guidelines", "成果": "document",
    "示范条文": "model", "示范条款": "model", "途径": "plan", "愿景": "document", "联合声明": "document", "建议书": "document",
}  # fmt: skip
_BODY_NOUNS = (
    "理事会", "委员会", "大会", "法院", "法庭", "特派团", "观察团", "援助团", "工程处", "管理局", "论坛",
    "咨询委员会", "特别委员会", "常设论坛", "缔约方会议", "缔约国会议",
    "缔约方大会", "缔约国大会", "特别报告员", "高级专员", "特别代表", "特别顾问", "执行主任", "总干事",
)  # fmt: skip

# 'States parties to the Convention', of which the text has named one: 成为公约缔约国; no 'parties to the conventions' of any.
_PARTIES = (
    r"(?:(?<=成为)|(?<=所有)|(?<=尚未)|(?<=[,;。、非促请励对由与为及和的]))(?<!申请)"
    r"(?=(?:公约|条约)(?:缔约国(?![会大第\d]|专家|年会)|及其[^,;。]{0,8}议定书))"
)

# 'All of its protocols', 'its amended protocols'.
_SEVERAL = r"(?:(?:各项|两项|三项|所有|经修正的|经修订的){1,2})"

# States whose commissions of human rights are named without an adjective: 柬埔寨人权委员会.
_STATE = (
    r"阿富汗|柬埔寨|尼泊尔|斯里兰卡|印度|巴基斯坦|孟加拉国|马来西亚|印度尼西亚|菲律宾|泰国|缅甸|蒙古|大韩民国|埃塞俄比亚|肯尼亚|尼日利亚|"
    r"乌干达|卢旺达|布隆迪|加纳|马拉维|赞比亚|南非|喀麦隆|塞拉利昂|利比里亚|索马里|苏丹|伊拉克|约旦|巴勒斯坦|卡塔尔|巴林|埃及|突尼斯|摩洛哥"
)

# Verbs that stand right before a body's noun as it is their object, and that begin the name of none.
_DONE_TO_BODIES = (
    r"欣见|肯定|称赞|认可|关切|转递|转交|移交|递交|送交|呈交|告知|通知|提醒|汇报|报告|答复|回答|回应|配合|帮助|协同|连同|尊重|遵守|符合|"
    r"使用|采用|采纳|反映|说明|维持|改进|改善|加强|增强|提高|提升|减轻|阻碍|妨碍|干预|威胁|攻击|确保|保证|允许|准许|"
    r"接受|接待|会见|访问|资助|支助|代表|听取|征求|联系|由于|鉴于|关于|基于|所载|或由|并由|应由|有损|有碍|任命|评价|发现|编制|"
    r"重视|深信|坚信|确信|期望|呼吁|吁请|敦请|商请|聘请|告诉|核准|保持|提名|延长|参考|回复"
)

# The session or the meeting of an adoption, and its day.
_OCCASION = r"(?:,?(?:在|于)?[^,;。:]{0,40}?(?:会议|届会)(?:续会)?上?,?于?)"

# A body of which an act is reviewed or carried out: 审查大会第48/218号决议, 执行理事会第2013/12号决议.
_CARRIED_OUT = r"(?:(?<=审[议查]大会)(?<!年审[议查]大会)|(?<=执行大会)|(?<=执行理事会))"


GRAMMAR = Grammar(
    language="zh",
    layout=LAYOUT,
    noun_follows=True,
    number_open="第",
    number_close="号",
    year_mark="年",
    number=rf"(?:{NUMBER_PATTERN}|{_NUMBER_IN_WORDS})",
    number_forms={
        **{rf"\({written}\)": f"({numeral})" for written, numeral in _SESSIONS.items()},
        **{written: f"({roman(number)})" for number, written in enumerate(_ENCLOSED, 1)},
        **{written: str(number) for number, written in enumerate(_DIGITS)},
    },
    resolution_nouns={r"决议(?!草案)": "resolution", r"决定(?!草案)": "decision"},
    own=r"(?<![尤极])[其它](?:的|通过的)?|本理事会|本委员会|本大会",
    date_separator=r"[、和及]",
    own_link=r",?(?:在|于|通过|以|根据|按照|依照)",
    adopts={
        rf"{_OCCASION}?(?:\d{{4}}年\d{{1,2}}月\d{{1,2}}日)?(?:一致|协商一致|以协商一致方式)?通过了?(?:本决议所附)?(?:的|其)?": "",
        rf"{_OCCASION}": "",
    },
    and_others=r"(?:,?以及|,?和|,?及|、)(?=[^,;。第]{2,12}(?:其他|其它))",
    body_nouns={**{noun: noun for noun in _BODY_NOUNS if noun not in NAMES.body_nouns.values()}, **NAMES.body_nouns},
    names=NAMES,
    body_noun="(?:{nouns})",
    glue_before=r"(?:在|于|的|所|,)?(?:通过的|通过|作出的)?",
    glue_after=r"(?:的|,|等(?:各?项)?)?",
    about=r"(?:关于|有关|涉及|设立|成立|建立|宣布|延长|规定|载有|阐述)(?:(?!题为)[^,;。第]){1,80}?的(?=第\d|{date}第|{date}题为|题为)",
    separator=r"(?:、|,|以及|和|及|与|或|并)",
    through=r"(?:至|到|-)",
    date=_DATE,
    months={chinese(number): number for number in range(1, 32)},
    titled=r",?(?:题为|标题为|主题为|主题是)(?:\"([^\"]{2,300})\"|《((?:[^《》]|《[^《》]{1,120}》){2,300})》)(?:的|,)?",
    instrument_open="《",
    instrument_close="》",
    nested_marks="《》〈〉<>",
    joint_nouns={"(?:[两三四五]项|各项|各)?公约": "公约", "(?:[两三四五]项|各项|各)?议定书": "议定书"},
    joint_before=r"(?P<named>[一-鿿]{2,12}(?:、[一-鿿]{2,8})*[和及与][一-鿿]{2,8})",
    joint_word=r"[一-鿿]{2,12}?(?=[、和及与]|\Z)",
    joint_name="{word}{noun}",
    bare_titles=r"和平|停火|停战|最终|最后|总体|框架",
    generic_titles=r"(?:附加|任择|补充|国家|国际|停火|停战|和平|设施|双边|多边|框架|临时|总体|全面|最后)",
    title_particles={"[的之]|关于|有关": "", "以及|[与及暨]": "和"},
    title_year=r"\d{4}年",
    instrument_nouns=_INSTRUMENT_NOUNS,
    defined=r"\((?:以下|下)(?:简称|称)(?:为)?[\"《]?(?P<term>[^\"》)]{2,40})[\"》]?\)",
    numbered_instruments=(
        r"(?:国际)?劳工组织(?:的)?(?:(?P<conventions>{list})公约(?:[和及以]+(?P<recommendations>{list})建议书)?|"
        r"(?P<recommendations_2>{list})建议书)"
    ),
    numbered_instrument=r"第?\d{1,3}号?",
    repeated=dict(zip(("之二", "之三", "之四", "之五", "之六"), LATIN_REPEATED, strict=False)),
    pinpoint_units={
        "执行部分": "", "序言部分": "preamble", "序言": "preamble", "段": "paragraph", "条": "article",
        "款": "paragraph", "项": "paragraph",
        "目": "subparagraph", "分项": "subparagraph",
        "分段": "subparagraph", "章": "chapter", "节": "section", "部分": "part", "附件": "annex", "附录": "appendix",
        "决定": "decision",
    },
    pinpoint_after=(
        rf"(?:号文件)?(?:(?:(?:[,的之]|的?共同|(?<=[段条章节款])[和、及])?(?:执行部分|"
        rf"序言部分)?(?P<numbers>{_NUMBERS})(?P<unit>段|条|款|项(?=[的和、,。;)]|规定)|章|节|"
        rf"部分)(?P<again>之[二三四五六])?"
        r"|,?(?P<numbers_3>[A-Z])(?P<unit_3>节)"
        rf"|(?<=条)(?P<numbers_5>{_NUMBERS})(?P<unit_5>项)"
        rf"|(?<=[款段条])(?P<numbers_4>(?:{_LETTER}|[㈠-㈩])(?:[项目]?(?:、|和|及|至)(?:{_LETTER}|[㈠-㈩]))*)(?P<unit_4>分项|分段|[项目款])"
        rf"|[,、]?(?:的|所附)?(?P<unit_2>附件|附录)(?P<numbers_2>{_NUMERAL}(?:(?:、|和|及|至){_NUMERAL})*(?=[^一-鿿]|"
        rf"\Z|[第和及至的内所中载])|[A-Z](?![A-Za-z]))?)"
        r"|,第?(?P<numbers_6>\d{1,3}/[A-Z]{2,4}\.\d{1,2})号?(?P<unit_6>决定))"
    ),
    pinpoint_before=r"(?!)",
    subparagraph_letters={
        **dict(zip(_ENCLOSED, ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"), strict=True)),
        **dict(zip(_BRANCHES, "abcdefghijkl", strict=True)),
    },
    ordinals={
        written(number): number for number in range(1, 400) for written in (chinese, chinese_digits) if written is chinese or number > 99
    },
    session=(
        rf"第(?P<number>\d{{1,3}}|{_NUMERAL})届(?:(?P<special>紧急特别|特别|常)?会议|(?=(?:(?:、|和|及|至|"
        rf"\[\d{{1,3}}\]){{1,3}}第(?:\d{{1,3}}|{_NUMERAL})届)+(?P<special_2>紧急特别|特别)?))"
    ),
    special_sessions={"紧急特别": "ES", "特别": "S"},
    meeting=r"第(?P<number>\d{1,5})次(?:全体)?会议",
    meeting_number=r"第?\d{1,5}次?",
    meetings=r"{list}(?:全体)?会议",
    volume=r"第(?P<volume>[一二三四五六七八九十]{1,3})卷",
    meeting_records={r"第[^,;。]{1,7}年,": "sc", r"全体会议,(?:第[^,;。]{1,3}卷,)?": "ga"},
    anaphors=(
        r"(?:(?P<plural>这些(?!协定|条约)|[这该][两三四五六七八九]项|上述[两三四五六七八九]项|上述各项|上述各|各项上述|这几项|"
        r"上述|前述)|该项|该|此项|此一|这项|这一|同一|本(?!决议|决定)|(?<=该)《)"
        r"(?P<noun>决议|决定|公约|条约|议定书|宣言|宪章|规约|协定)(?:》|(?!》|草案|所|国|体系))"
    ),
    short=(
        rf"(?:《|{_PARTIES})(?P<noun>"
        + "|".join(sorted(_INSTRUMENT_NOUNS, key=len, reverse=True))
        + ")(?:》|(?<=约)(?=缔约国|及其))"
    ),
    protocols=(
        rf"(?<=[及和与受准入])其(?:适用的|相关的|所附)?(?:(?P<year>\d{{4}})年(?:\d{{1,2}}月\d{{1,2}}日|[和与及](?P<also>\d{{4}})年)?(?:的)?)?{_SEVERAL}?"
        r"(?:《(?:任择|附加|补充)?议定书》|(?:任择|附加|补充)?议定书)"
        rf"|(?:(?<=》)|(?<=》的))(?:{_SEVERAL}(?:《(?:任择|附加|补充)?议定书》|(?:任择|附加|补充)?议定书)|(?:《(?:任择|附加|补充)议定书》|(?:任择|附加|补充)议定书))"
    ),
    committee=(
        r"(?:(?:安全理事会|安理会)(?:关于[^,;。、第《》]{1,30}?的)?)?(?:关于)?(?:根据|依照|"
        r"按照)?第(?P<number>\d{3,4} ?\(\d{4}\)(?:号?[、和](?:第)?\d{3,4} ?\(\d{4}\))*)号决议(?:第\d+(?:\([a-z]\))"
        r"?段)?(?:所)?设(?:立)?的?(?:关于[^,;。、第《》]{1,30}?的)?(?:制裁)?委员会"
    ),
    committee_number=r"第?\d{3,4}(?:/\d{4})*(?: ?\(\d{4}\))?号?",
    committees=r"{list}(?:(?:号)?决议(?:所)?设(?:立)?的?(?:各|[两三四]个))?(?:制裁)?委员会",
    body_article=(
        r"(?<=[,;:。、及与向请由在经对给的供使让该到促谢励求于据是为知顾迎认扬赏信把被将且])|(?<=和)(?<![维平共饱]和)|(?<=\d\.)|(?<=[a-z\d一二三四五六七八九十]\))|\A|"
        r"(?<=建议|协助|提交|指示|其中|重申|按照|依照|支持|核可|列入|参加|期间|而被|举办|预期|顾及|通过|铭记|以便|其后|之后|除非|如果|只要|责成|强调|"
        rf"包括|成为|同意|推动|推进|所载|日致|直至|决定|须如|顾如|调如|但如|利用|遵照|述了|需要|通报|或应|和应|,应|、应|;应|,同|时同|,但|,则|指出|届时|出席|有当|履行|因为|作为|列入|"
        rf"{_DONE_TO_BODIES})|(?<=就)(?<!成就)|(?<=\d日)|(?<=按)|(?<=[的、,在,;]落实)|(?<=考虑落实)|(?<=[在,、]实施)|(?<=继续实施)|(?<=《公约》)|(?<=《条约》)|(?<=\(\")|(?<=[会组团]或)|"
        r"(?<=支持执行|充分实施|有效实施|全面实施|切实实施|有效执行|充分执行|全面执行|切实执行|考虑执行|继续执行|协助执行|负责执行|促进执行|努力执行|如何执行)|(?<=[并,;请在]审[议查])"
    ),
    body_pointed=r"该|其中|请|敦促|规定的|设立的|所设",
    body_unled=(
        rf"{_CARRIED_OUT}(?=第\d+/\d)|(?<=工程处)(?!主任)|(?<=新伙伴关系)(?<![的立性]新伙伴关系)|(?<=\d年审议大会)|"
        r"(?<=该(?:组织|机构|中心|网络|银行))"
    ),
    attributive="的",
    body_begun=(
        r"(?:筹备|特设|特别|咨询|执行|常设|专家|指导|协调|技术|国家|中央|选举|调查|监督|审查|审议|联合|制裁|管理|"
        r"谈判|科学|政府间|部长|区域|独立|人权|妇女|"
        r"组织|机构|协会|管理局|军事|最高|宪法|刑事|仲裁|地方|普通|上诉|国内|行政|世界|全球|国际|临时|[各两三几])"
    ),
    body_unbegun=rf"{_CARRIED_OUT}第\d+/\d",
    body_goes_on=NEVER,
    body_head=r"(?P<noun>{nouns})$",
    body_last=r"第[一二三四五六]委员会$",
    body_classes={"特派团": "mission"},
    occasion_words=("届", "次会议", "次全体会议"),
    occasion_again=r"同上,《?",
    occasion_before=r"(?:正式记录)?(?:在|于|的|,)?",
    verbs=VERBS,
    opening_verbs=OPENING_VERBS,
    adverbs=_ADVERBS,
    clause_start=r"[,;:。.\"]|\A",
    speaker=r"(?:\A|[。:\"])(?:安全理事会|安理会|大会|(?:经济及社会|人权)?理事会|委员会)",
    short_name=3,
    governors=(
        "建议", "铭记", "联合国", "特别", "知会", "函告", "代表", "核准", "利用", "委托", "委任", "任命", "面向",
        "会见", "协同", "资助", "前任",
        "现任", "新任", "内向", "责令", "精简", "评价", "查明", "着重指出", "通报",
    ),
    variants={
        "审议大会": "审查大会", "、": "", "负责": "",
        "宣言和行动纲": "宣言》和《行动纲", "问题特别报告员": "特别报告员", "问题独立专家": "独立专家", "问题工作组": "工作组",
    },
    common_names={
        "人权委员会": rf"独立|国家|全国|非洲|亚洲|美洲|欧洲|{_STATE}", "人权理事会": r"国家|全国",
        "秘书长": r"(?:联盟|组织|共同体|论坛|联合会|管理局|集团|(?<!大)会议|法院)的?",
        "秘书处": r"[会组约署构庭盟总该其》议织团]的?|机制|论坛|战略|进程|网络|平台|方案|基金|集团|中心|伙伴关系|常设|联合|双方|"
                  r"论坛、|人员组成的|(?<![有充全])执行",
        # 'the Assembly' of another organization, or a conference that is called so.
        "大会": r"(?<!应)该|缔约[国方]|(?:工业发展组织|原子能机构|科学及文化组织|教科文组织|粮食及农业组织|粮农组织|气象组织|海事组织|"
                r"民航组织|知识产权组织|旅游组织)的?|(?:组织|发展会议|贸发会议|联盟|协会)的?第(?:\d{1,3}|[一二三四五六七八九十百零〇]+)届|"
                r"在(?!纽约|联合国)[^,;。、在]{2,12}(?:举行|召开)的",
        "国际法院": r"(?:区域|国内|国家)(?:和|或|及|、)|各",
        "经济合作组织": r"亚太|太平洋|黑海", "高专办": r"难民|少数民族",
        "四方": r"[^与在和及、,;。日对向请]"},
    alone_names={
        "大会": r"观察员|当前届会|高级别|(?<=[的和及与、,关有项据照顾迎行他次述]大会)(?:各项|有关|相关)?决议|(?<=召开大会)第|"
                r"(?<=审查大会)第\d{3,4}\("},
    other_names={"秘书处": "服务", "全面和平协议": "谈判", "国际法院": "(?:或|和|及|、)(?:其他)?法庭",
                 "移民组织": "和由?移民", "中部非洲区域办": "事处",
                 "四方": r"(?!声明|路线图|特使|代表|继续|努力|合作|成员|[,;。、和的与])"},
    compounds=(
        "本次大会", "此次大会", "这次大会", "历次大会", "该次大会",
        "世界大会", "国际大会", "代表大会", "审议大会", "缔约国大会", "缔约方大会", "党代表大会", "群众大会", "全体大会",
        "特别大会", "成员大会", "会员大会", "股东大会", "国民大会", "联邦大会", "制宪大会", "环境大会", "卫生大会",
        "减灾大会", "管理局大会", "重大会议", "盛大会议", "扩大会议", "年度大会", "筹备大会", "预防犯罪大会", "议会大会",
        "副秘书长", "助理秘书长", "雷扎伊加特", "青年大会", "妇女大会", "志愿人员大会", "奥林匹克大会", "泛非大会",
        "法官大会", "协商大会", "民族大会", "延期大会", "核安全大会", "教育大会", "成人教育大会", "电信大会", "海洋大会", "水事大会",
    ),
)  # fmt: skip
