"""How Chinese lays out a resolution."""

from graph.languages.layout import Layout
from graph.languages.zh.past import PAST
from graph.languages.zh.script import SCRIPT

YEAR, MONTH_OR_DAY = r"(?:\d{4}|[一二三四五六七八九〇零]{4})", r"(?:\d{1,2}|[一二三]?十?[一二三四五六七八九十])"
_PLAIN_DATE = rf"{YEAR}年{MONTH_OR_DAY}月{MONTH_OR_DAY}日"

LEADING_ADVERBS = (
    r"(?:(?:又|还|再次|再|再度|进一步|此外|特别|尤其|十分|非常|深为|深表|郑重|满意地|赞赏地|感兴趣地|关切地|遗憾地|欣慰地|"
    r"严重关切地|强烈|大力|极力|坚决|热烈|衷心|毫不含糊地|最强烈地|断然|明确|重新|充分|继续|突出|表示(?!注意到))*)"
)

# What opens a preambular paragraph even where no line break shows it: no operative verb, and none that is an adverb
# inside a sentence as often ('根据请求', '通过综合方案').
_PREAMBULAR = (
    r"(?:回顾|忆及|重申|着重|强调|认识到|确认|承认|注意到|铭记|牢记|考虑到|审[议查]了|顾及|欢迎|欣见|申明|赞扬|赞赏|"
    r"感谢|(?:严重|深切)?关切|"
    r"关注|震惊|痛惜|遗憾|惊悉|不安|谴责|断定|认定|遵循|深信|坚信|确信|希望|意识到|知悉|获悉|听取了|念及|有鉴于|决心)"
)

LAYOUT = Layout(
    joins_words=SCRIPT.joins_words,
    past=PAST,
    voice=rf"(?P<organ>{{organ}})(?:[,:]\"?|(?={LEADING_ADVERBS}{_PREAMBULAR}))",
    unlisted=r"(?P<organ>[一-鿿]{0,24}(?:大会|会议|理事会|委员会|联盟|专家会|工作组|代表会))(?:[,:]\"?|(?=1[.)]))",
    states=r"\"(?P<organ>{organ}|安理会)",
    decided=(
        rf"(?:{_PLAIN_DATE},?)?(?:{{organ}})(?:第[^,;。]{{1,6}}届会议)?(?:在?(?:{_PLAIN_DATE}(?:举行)?的?)?)"
        rf"第\d{{1,5}}次[一-鿿]{{0,4}}会议"
    ),
    recommends=r"(?P<organ>{organ})(?:兹)?建议(?P<target>{organ})(?:核可并)?(?:审议并)?(?:通过|核可|核准)(?:以下|下列)决(?:议|定)草案:?",
    # A number in a list, or whose something is, stands in the title: 审查大会第48/218、74/257号决议的执行情况.
    heading=r"(?<![\d/.(年、和与及])第?(?P<number>{number})(?:号决议(?!的)|\.(?=\D))",
    basis=r"\[(?:[^\[\]]{0,20}?根据)?(?P<recommender>{organ})?[^\[\]]{4,300}\]",
    adopted=(
        rf"(?P<date>{_PLAIN_DATE})(?:,|、)?(?:{{organ}})?第(?P<meeting>\d+)次(?:全体)?会议(?:一致)?(?:未经表决)?(?:通过)?"
        rf"|第(?P<meeting_2>\d+)次(?:全体)?会议,?(?P<date_2>{_PLAIN_DATE})(?!第)"
        rf"|(?:{{organ}})于?(?P<date_3>{_PLAIN_DATE})(?:一致)?通过(?!的)"
    ),
    dated=(
        rf"(?P<date>{_PLAIN_DATE})(?:的?决议|[^,;。]{{0,20}}会议(?:一致)?通过)?|"
        rf"[^\d,;。]{{1,18}}会于?(?P<date_2>{_PLAIN_DATE})(?:一致)?通过(?!的)"
    ),
    session=r"第(?P<session>\d+|{ordinal})届会议",
    agenda_item=r"议程项目(?P<items>{item}(?:(?:,|、|和) ?{item})*)",
    preambular=rf"{LEADING_ADVERBS}{_PREAMBULAR}",
    operative=LEADING_ADVERBS
    + r"(?:决定|请(?!求)|吁请|呼吁|敦促|促请|核可|核准|通过|宣布|要求|授权|设立|邀请|鼓励|谴责|建议)",
    opening=(
        r"(?:(?:根据|依照|按照|遵照|依据|鉴于)|以(?=[^,;。]{2,60}为(?:指导|指针))|基于|通过|支持|批准|注意|授权|"
        r"建议|设立|认为|收到|表示)"
    ),
    grounding=LEADING_ADVERBS
    + r"(?:回顾|忆及|重申|认识到|确认|承认|注意到|考虑到|认为|强调|着重|铭记|欢迎|赞赏|遗憾|关切|申明)",
    clause_end=r"[,;]",
    enumerator_after=r"(?<=[,;:。\]\"])",
    enumerator=r"(?P<number>\d{1,3}){mark}(?=\D)",
    subparagraph=r"(?<=[,;:。])\((?P<letter>[a-z])\)",
    line_ends="议",
    annex=r"附件(?P<number>[一二三四五六七八九十]?)(?=[^一-鿿]|[一-鿿]{4})(?!载|所|中|内|的)",
    typeset={",": "\uff0c", ":": "\uff1a", ";": "\uff1b", "(": "\uff08", ")": "\uff09", "?": "\uff1f", "!": "\uff01"},
)
