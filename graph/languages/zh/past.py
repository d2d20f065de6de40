"""How Chinese tells what an organ has done: the verbs are those of resolutions, right after the meeting or the organ."""

from graph.languages.past import Past

PAST = Past(
    verbs={
        r"决定[^,;。\"]{0,60}?(?:延长|展延|延展|续延|延至)": "extend",
        r"决定(?:终止|解除|撤销|取消|废止|解散)": "terminate",
        r"决定(?:通过|核可|核准)": "adopt",
        r"表示注意到": "take-note",
        r"注意到": "note",
        r"回顾|忆及": "recall",
        r"重申": "reaffirm",
        r"着重(?:指出)?": "stress",
        r"强调": "emphasize",
        r"认识到|确认": "recognize",
        r"承认": "acknowledge",
        r"审[议查]了?|考虑了?": "consider",
        r"欢迎|欣见": "welcome",
        r"核可了?|赞同": "endorse",
        r"核准了?": "approve",
        r"赞扬|感谢": "commend",
        r"谴责": "condemn",
        r"通过了?": "adopt",
        r"决定": "decide",
        r"要求": "demand",
        r"请(?!求)": "request",
        r"邀请": "invite",
        r"敦促|促请": "urge",
        r"吁请|呼吁": "call-upon",
        r"鼓励": "encourage",
        r"建议": "recommend",
        r"修正了?": "amend",
        r"延长了?": "extend",
        r"终止了?|解除了?|撤销了?": "terminate",
    },
    narrated=(
        r"(?:\([a-z]\)|第[^,;。]{1,6}次[一-鿿]{0,4}会议(?:上)?|(?:\A|[,;。:\"])(?:大会|安全理事会|安理会|"
        r"(?:经济及社会|人权)?理事会|[一-鿿]{0,12}委员会|"
        r"缔约方(?:会议|大会)|(?:工作组|专家组|科技咨询机构)))"
    ),
)
