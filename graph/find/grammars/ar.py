"""Arabic, as the United Nations writes it. The clean view holds no vowel signs, no direction marks, and plain digits."""

from graph.find.grammar import Grammar
from graph.find.numerals import arabic_ordinals, roman
from graph.text.layout import Layout

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
_GREGORIAN = (("يناير",), ("فبراير",), ("مارس",), ("أبريل",), ("مايو", "ماي"), ("يونيه", "يونيو"), ("يوليه", "يوليو"), ("أغسطس",), ("سبتمبر",),
              ("أكتوبر",), ("نوفمبر",), ("ديسمبر",))  # fmt: skip
_MONTHS = {
    **{
        f"{name}/{other}": number
        for number, (name, others) in enumerate(zip(_LEVANTINE, _GREGORIAN, strict=True), 1)
        for other in others
    },
    **{name: number for number, name in enumerate(_LEVANTINE, 1)},
    **{other: number for number, others in enumerate(_GREGORIAN, 1) for other in others},
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = rf"\d{{1,2}} (?:{_MONTH}) \d{{4}}"

_LETTERS = {"ألف": "A", "باء": "B", "جيم": "C", "دال": "D", "هاء": "E", "واو": "F", "زاي": "G", "حاء": "H", "طاء": "I", "ياء": "J", "كاف": "K",
            "لام": "L", "ميم": "M", "نون": "N", "سين": "O", "عين": "P", "فاء": "Q", "صاد": "R", "قاف": "S", "راء": "T", "شين": "U", "تاء": "V",
            "ثاء": "W", "خاء": "X", "ذال": "Y", "ضاد": "Z"}  # fmt: skip
_LETTER = rf"(?:{'|'.join(_LETTERS)})(?!\w)"

_ADVERBS = r"(?:(?:و|وإذ|إذ|كذلك|أيضا|مرة أخرى|من جديد|كما|وكذلك|في هذا الصدد|في هذا السياق|بقوة|بشدة|ببالغ القلق|مع التقدير|مع القلق|عن|وعن),? ?)*"
_VERBS = {
    r"[تي]قرر (?:أيضا |كذلك )?(?:تمديد|أن [تي]مدد)": "extend",
    r"[تي]قرر (?:أيضا |كذلك )?(?:تعديل|أن [تي]عدل)": "amend",
    r"[تي]قرر (?:أيضا |كذلك )?(?:إنهاء|أن [تي]نهي|رفع)": "terminate",
    r"[تي]شير(?! القلق)\b": "recall",
    r"[تي]عيد (?:أيضا |كذلك )?تأكيد|[تي]ؤكد (?:أيضا |كذلك |مرة أخرى )?من جديد|[تي]كرر (?:أيضا |كذلك )?تأكيد": "reaffirm",
    r"[تي]كرر\b|[تي]عيد\b": "reiterate",
    r"[تي]حيط (?:أيضا |كذلك )?علما": "take-note",
    r"[تي]لاحظ\b|[تي]نوه\b": "note",
    r"[تي]رحب\b": "welcome",
    r"[تي]ؤيد\b|[تي]قر\b": "endorse",
    r"[تي]وافق\b": "approve",
    r"[تي]عتمد\b": "adopt",
    r"[تي]سلم\b|[تي]عترف\b|[تي]قر بأن\b|[تي]درك\b": "recognize",
    r"[تي]شدد\b": "stress",
    r"[تي]ؤكد\b": "emphasize",
    r"[تي]ضع في (?:اعتبار|حسبان)": "bear-in-mind",
    r"[تي]سترشد\b": "guide",
    r"[تي]أخذ في (?:الاعتبار|الحسبان|اعتبار)|(?:وقد )?نظر(?:ت)? في\b|[تي]راعي\b": "consider",
    r"[تي]شيد\b|[تي]ثني\b|[تي]عرب عن (?:تقدير|امتنان|شكر)": "commend",
    r"[تي]ساور(?:ها|ه) (?:بالغ |شديد |عميق )?القلق|[تي]عرب عن (?:قلق|بالغ قلق|انزعاج)|[تي]أسف\b|[تي]ثير جزع": "express-concern",
    r"[تي]دين\b|[تي]شجب\b": "condemn",
    r"[تي]قرر أن\b": "decide",
    r"[تي]قرر\b": "decide",
    r"[تي]طالب\b": "demand",
    r"[تي]طلب\b": "request",
    r"[تي]دعو\b": "invite",
    r"[تي]حث\b": "urge",
    r"[تي]شجع\b": "encourage",
    r"[تي]هيب\b|[تي]ناشد\b": "call-upon",
    r"[تي]تصرف بموجب": "pursuant-to",
    r"[تي]عدل\b": "amend",
    r"[تي]مدد\b": "extend",
    r"[تي]عرب\b|[تي]أذن\b|[تي]نشئ\b|[تي]علن\b|[تي]وصي\b|اقتناعا|[تي]ؤمن\b": "mention",
}
_OPENING_VERBS = {r"(?:عملا ب|وفقا ل|بموجب )": "pursuant-to", r"(?:استنادا إلى|بناء على)": "base-on"}
_PARTS = r"(?: ?\([^()]{1,4}\))*"
_NUMBERS = rf"\d{{1,3}}{_PARTS}(?:(?: ?، ?|, | و ?| إلى |-)\d{{1,3}}(?![\w/]){_PARTS})*"
_UNITS = {
    **dict.fromkeys(("الفقرة", "للفقرة", "بالفقرة", "الفقرات", "الفقرتين", "فقرة"), "paragraph"),
    **dict.fromkeys(("المادة", "للمادة", "بالمادة", "المواد", "المادتين"), "article"),
    **dict.fromkeys(("الفصل", "للفصل"), "chapter"), **dict.fromkeys(("الجزء", "الباب", "الفرع"), "section"),
    **dict.fromkeys(("المرفق", "مرفق"), "annex"),
}  # fmt: skip
_CHAPTERS = {
    "الأول": 1,
    "الثاني": 2,
    "الثالث": 3,
    "الرابع": 4,
    "الخامس": 5,
    "السادس": 6,
    "السابع": 7,
    "الثامن": 8,
    "التاسع": 9,
    "العاشر": 10,
}

LAYOUT = Layout(
    joins_words=False,
    voice=r"إن (?P<organ>{organ}) ?,",
    recommends=r"[تي]وصي (?P<organ>{organ}) (?P<target>{organ})[^:]{0,160}مشروع القرار[^:]{0,40}:",
    heading=(
        r"(?:\b(?:القرار|قرار) (?P<number>{number})\.?(?![\w/])|(?<![\w/.(])(?P<number_2>{number}) ?(?:\.|-) ?(?=[ء-ي\"]))"
    ),
    basis=r"\[(?:(?=[^\[\]]*[A-Z]/)|بناء على|دون الإحالة)[^\[\]]{4,300}\]",
    adopted=(
        rf"(?:الجلسة (?:العامة )?(?P<meeting>\d{{1,5}}),? (?P<date>{_DAY})|"
        rf"(?:الذي )?اتخذه [^.]{{3,60}}? في جلسته (?P<meeting_2>\d{{1,5}}),? (?:المعقودة )?(?:في )?(?P<date_2>{_DAY}))"
    ),
    session=r"الدورة (?P<session>\d{1,3})",
    agenda_item=r"(?:البند|البندان|البنود) (?P<items>{item}(?:(?:،|,)? ?و? ?{item})*) من جدول الأعمال",
    preambular=r"(?:و?إذ [تي]|وقد |اقتناعا|و?إذ )",
    operative=r"(?:[تي][ء-ي]{2,} )",
    opening=r"[ء-ي]+",
    clause_end=r"[,;.] ",
    enumerator=r"(?<![\w.(/])(?P<number>\d{1,3}) ?[-.] ?(?=[تي][ء-ي]+ )",
    subparagraph=r"(?!)",
    annex=r"(?<=[.;\")] )(?:ال)?مرفق\b(?: (?P<number>[ء-ي]+))?(?= [ء-ي\"])(?! لهذا)",
)

GRAMMAR = Grammar(
    language="ar",
    layout=LAYOUT,
    noun_follows=False,
    resolution_nouns={
        r"(?<!مشروع )(?<!مشاريع )(?<![ء-ي])[وفبلك]{0,2}(?:ال|ل)?قرار(?:اته|اتها|ات|ين|ان|ي|ا)?(?=ها\b|ه\b|\b)": "resolution",
        r"(?<!مشروع )(?<![ء-ي])[وفبلك]{0,2}(?:ال|ل)?مقرر(?:ات|ين|ان|ي|ا)?(?=ها\b|ه\b|\b)": "decision",
    },
    number=(
        rf"(?:(?:دإط|دإ|ES|S)- ?\d{{1,2}} ?/ ?\d{{1,4}}|\d{{1,4}} ?/ ?\d{{1,4}}(?![/\d])|"
        rf"\d{{1,4}}(?: {_LETTER})? ?\( ?(?:\d{{4}}|دإ?- ?\d{{1,2}}|(?:E?S-)?[IVXLC]+) ?\))(?: {_LETTER})?(?: ?\([A-Z]\))?"
    ),
    letter=_LETTER,
    number_forms={
        r" ?\([A-Z]\)$": "",
        **{rf"\(د- ?{number}\)": f"({roman(number)})" for number in range(1, 64)},
        **{rf"\(دإ- ?{number}\)": f"(S-{roman(number)})" for number in range(1, 20)},
        r"دإط- ?": "ES-", r"دإ- ?": "S-",
        **{rf"{name}(?!\w)": letter for name, letter in _LETTERS.items()},
    },
    bare_after=("القرار ", "بالقرار ", "للقرار ", "والقرار "),
    own=r"(?<=قرار)(?:ها|ه)\b|(?<=قرارات)(?:ها|ه)\b|(?<=قراري)(?:ها|ه)\b|(?<=مقرر)(?:ها|ه)\b|(?<=مقررات)(?:ها|ه)\b",
    own_link=r"(?!)",
    generic_bodies={r"(?<![ء-ي])(?:و|ب|ل)?المجلس": "مجلس", r"(?<![ء-ي])(?:و|ب)?اللجنة": "لجنة"},
    glue_before=r" ?(?:(?:السابقة|ذات الصلة|رقم) )*",
    glue_after=r",? ?(?:المؤرخ(?:ة|ين|تين|ان)? |الصادرة? (?:في |عن )|المتخذة? في |المعقودة في )?",
    about=r",? (?:بشأن|المتعلقة? ب|المعنونة? ) ?[^,;.()\"\d]{3,140}?(?=,? و ?\d|, \d)",
    separator=r"(?:,? ?و ?|, |; ?| أو |,? بما في ذلك |,? بما فيها )(?:لا سيما |بخاصة )?",
    through=r"(?: إلى |-)",
    date=rf"(?P<day>\d{{1,2}}) (?P<month>{_MONTH})(?: (?P<year>\d{{4}}))?",
    date_separator=r",? ?و ?",
    months=_MONTHS,
    titled=r",? ?(?:المعنونة?|المعنونان|المعنونين) \" ?([^\"]{2,400}?) ?\"",
    instrument_nouns={
        "الاتفاقية": "convention", "اتفاقية": "convention", "العهد": "covenant", "المعاهدة": "treaty", "معاهدة": "treaty", "البروتوكول": "protocol",
        "بروتوكول": "protocol", "الإعلان": "declaration", "إعلان": "declaration", "الميثاق": "charter", "ميثاق": "charter", "النظام الأساسي": "statute",
        "الاتفاق": "agreement", "اتفاق": "agreement", "برنامج العمل": "programme", "منهاج العمل": "platform", "خطة العمل": "plan",
    },
    short=r"(?<![ء-ي])[وفبك]?(?P<noun>الاتفاقية|المعاهدة|البروتوكول|الميثاق)(?![ء-ي])(?! (?:الدولية|المتعلق|الأوروبي|الأفريقي|الاختياري|الخاص|المعني|العربي))",
    short_bodies=r"(?!)",
    defined=r" \((?:المشار إليها? فيما يلي ب|يشار إليها? فيما بعد ب)[^\"]{0,12}\"(?P<term>[^\"]{2,60})\"\)",
    pinpoint_units=_UNITS,
    subparagraph_letters=dict(zip("أبجدهوزحطيكلمن", "abcdefghijklmn", strict=True)) | {"هـ": "e"},
    pinpoint_after=rf",? (?P<unit>الفقر(?:ة|ات|تين)|الفرع|الجزء) (?P<numbers>{_NUMBERS})|, (?P<unit_2>المرفق)(?P<numbers_2>(?!))?",
    pinpoint_before=(
        rf"(?P<unit>[بل]?ل?الفقر(?:ة|ات|تين)|للفقرة|الماد(?:ة|تين)|المواد|للمادة|بالمادة|الفصل|للفصل|الفرع|الجزء) "
        rf"(?P<numbers>{_NUMBERS}|{'|'.join(_CHAPTERS)}) (?:من |[وفبل]?)?|(?<![ء-ي])[وفبل]?(?P<unit_2>مرفق) "
    ),
    ordinals=_CHAPTERS | arabic_ordinals(99),
    session=(
        r"(?:(?<![ء-ي])[وفبل]?(?:ال|ل)?دورت?(?:ها|ه|ة)? (?P<special>الاستثنائية الطارئة |الاستثنائية )?"
        r"(?P<number>(?:ال[ء-ي]+ة|الأولى) و?ال[ء-ي]+(?:ين|ون)|ال[ء-ي]+ة عشرة|ال[ء-ي]+(?:ين|ون|ة)|الأولى|\d{1,3}))"
    ),
    occasion_words=("دور", "جلس"),
    occasion_before=r" ?(?:في|أثناء|خلال|إلى)? ?",
    occasion_after=r" ",
    special_sessions={"الاستثنائية الطارئة ": "ES", "الاستثنائية ": "S"},
    meeting=r"(?<![ء-ي])[وفبل]?(?:ال)?جلست?(?:ه|ها|ة) (?:العامة )?(?P<number>\d{1,5})",
    anaphors=(
        r"(?<![ء-ي])[وفبكل]{0,2}(?:(?P<plural>هذه|تلك) (?P<nouns>القرارات|المقررات|الاتفاقيات)|(?:ذلك|هذا|تلك|هذه) (?P<noun>القرار|المقرر|الاتفاقية|المعاهدة|البروتوكول)"
        r"|(?P<noun_2>القرار|الاتفاقية|المعاهدة) المذكورة?)(?![ء-ي])"
    ),
    plural_nouns={"الاتفاقيات": "الاتفاقية"},
    proclitics="[وفبكل]{1,2}|وال|بال|كال|ال",
    joined_articles={"ال": "لل"},
    verbs=_VERBS,
    opening_verbs=_OPENING_VERBS,
    adverbs=_ADVERBS,
    clause_start=r"[,;:.\")-]|\A",
)  # fmt: skip
