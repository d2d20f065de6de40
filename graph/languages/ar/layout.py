"""How Arabic lays out a resolution."""

from graph.languages.ar.past import PAST
from graph.languages.ar.script import SCRIPT
from graph.languages.layout import Layout

_LEVANTINE = (
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
)
_GREGORIAN = (
    ("يناير",), ("فبراير",), ("مارس",), ("أبريل",), ("مايو", "ماي"), ("يونيه", "يونيو"), ("يوليه", "يوليو"), ("أغسطس",), ("سبتمبر",),
              ("أكتوبر",), ("نوفمبر",), ("ديسمبر",))  # fmt: skip
MONTHS = {
    **{
        f"{name}{between}{other}": number
        for number, (name, others) in enumerate(zip(_LEVANTINE, _GREGORIAN, strict=True), 1)
        for other in others
        for between in ("/", "/ ", " /", " / ")
    },
    **{name: number for number, name in enumerate(_LEVANTINE, 1)},
    **{other: number for number, others in enumerate(_GREGORIAN, 1) for other in others},
}
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = rf"\d{{1,2}} (?:{MONTH}) \d{{4}}"


LAYOUT = Layout(
    joins_words=SCRIPT.joins_words,
    past=PAST,
    voice=r"إن (?P<organ>{organ})(?! ?,? (?:في|وفي) (?:جلست|دورت))(?: ?[,.])?",
    unlisted=r"إن (?P<organ>[ء-ي][^,.;:()\[\]\"\d]{2,110}?)(?: ?,| (?=1 ?[-.)] ))",
    states=r"\"و?[تي][ء-ي]+ (?:[ء-ي]+ ){0,2}?(?P<organ>{organ}|المجلس)(?=[ ,.])",
    decided=r"(?:إن )?(?:[ء-ي]+ ){0,2}?(?:{organ})(?: [ء-ي]+)?,? في (?:جلست|دورت)[ء-ي]+",
    recommends=r"[تي]وصي (?P<organ>{organ}) (?P<target>{organ})[^:]{0,160}مشروع القرار[^:]{0,40}:",
    heading=(
        r"(?:\b(?:القرار|قرار) (?:رقم )?(?P<number>{number})\.?(?![\w/])|(?<![\w/.(])(?P<number_2>{number}) ?(?:\.|-) ?(?=[ء-ي\"]))"
    ),
    basis=r"\[(?:(?=[^\[\]]*[A-Z]/)|بناء على|دون الإحالة)[^\[\]]{4,300}\]",
    adopted=(
        rf"(?:الجلسة (?:العامة )?(?P<meeting>\d{{1,5}}),? (?P<date>{_DAY})|"
        rf"(?:الذي )?اتخذه [^.]{{3,60}}? في جلسته (?P<meeting_2>\d{{1,5}}),? (?:المعقودة )?(?:في )?(?P<date_2>{_DAY})|"
        rf"(?:الذي )?اتخذه [^.]{{3,60}}? في (?P<date_3>{_DAY}))"
    ),
    dated=(
        rf"(?:القرار )?(?:المؤرخ|المؤرخة|الصادر|المتخذ)(?: في)? (?P<date>{_DAY})|"
        rf"(?:الذي |التي )?(?:اتخذه|اتخذته|اعتمده|اعتمدته) [^.;]{{3,60}}? في (?P<date_2>{_DAY})"
    ),
    session=r"الدورة (?P<session>\d{1,3}|{ordinal})",
    agenda_item=r"(?:البند|البندان|البنود) (?P<items>{item}(?:(?:،|,)? ?و? ?{item})*) من جدول الأعمال",
    preambular=r"(?:و?إذ [تي]|وقد |اقتناعا|و?إذ )",
    operative=r"(?:[تي][ء-ي]{2,}(?: |(?=:)))",
    opening=r"[ء-ي]+",
    grounding=r"[تي](?:شير|ذكر|عيد تأكيد|ؤكد|لاحظ|سلم|عترف|درك|رى|شدد|رحب|أسف|حيط علما|ضع في)(?![ء-ي])",
    clause_end=r"[,;.]",
    enumerator_after=r"(?<![\w.(/])",
    enumerator=r"(?P<number>\d{1,3}) ?(?:{mark}|-) ?(?=(?:لا )?[تي][ء-ي]+,? )",
    subparagraph=r"(?<=[,;:.] )\((?P<letter>[أبجدهوزحطيكلمن])\) (?=[ء-ي])",
    annex=r"(?<![ء-ي])(?:ال)?مرفق\b(?: (?P<number>[ء-ي]+))?(?= [ء-ي\"])(?! لهذا)",
)
