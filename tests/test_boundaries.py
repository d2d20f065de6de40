"""What word segmentation is for: short names inside other words. Judged against the same names taken wherever they stand."""

import pytest

from graph.find.names.word_boundaries import BoundaryJudge
from graph.languages import load

# The name stands between bars; True where it names the body.
CASES = [
    ("请|大会|审议", True), ("由|大会|通过的", True), ("向|大会|第六十八届会议", True),
    ("建议|大会|核准", True), ("各国在|大会|上发言", True), ("经|大会|授权", True), ("提交|大会|和安全理事会", True),
    ("并请|大会|注意", True), ("供|大会|审议", True),
    ("出席重|大会|议", False), ("人民代表|大会|常务委员会", False), ("妇女问题世界|大会|的成果", False), ("缔约国审议|大会|通过", False),
    ("召开盛|大会|议", False), ("扩|大会|员国的参与", False), ("扩|大会|议的规模", False), ("股东|大会|决定", False),
    ("巨|大会|议厅", False), ("年度|大会|上", False), ("最|大会|费国", False), ("国际|大会|的报告", False),
    ("世界土著人民|大会|成果文件", False), ("可持续发展|大会|题为", False), ("减少灾害风险|大会|上", False), ("本次|大会|继续", False),
    ("公约|秘书处|应协助", False), ("请|秘书处|协助", True), ("请|秘书长|报告", True),
    # a noun that is a verb as well, or mostly one, before a name that is no common noun
    ("继续审查|人居署|的资源", True), ("着重指出|人居署|领先", True), ("利用|儿基会|的供资", True), ("代表|秘书长|致词", True),
    ("核准|秘书长|的报告", True), ("评估|环境署|的工作", True), ("欧洲|环境署|的工作", False), ("监督|大会|的成果", False),
    ("增|大会|费分摊", False), ("较|大会|议室", False),
]  # fmt: skip


@pytest.fixture(scope="module")
def judge():
    grammar = load("zh")
    names = ("大会", "秘书处", "秘书长", "人居署", "儿基会", "环境署")
    return BoundaryJudge(names, grammar.compounds, grammar.governors, grammar.body_nouns)


@pytest.mark.parametrize(("marked", "expected"), CASES)
def test_judge(judge, marked, expected):
    before, name, after = marked.split("|")
    assert judge.whole(before + name + after, len(before), len(before + name)) is expected
