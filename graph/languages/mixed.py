"""Words of several languages at once: those that stand in a text of whatever language (the titles of acts, references to the Treaty
Series, parts of symbols), and those that people mix when they search."""

from __future__ import annotations

# 'and', as it stands …
AND_IN_TITLED = r"\b(?:and|et|y)\b| и | و|和|以及"  # … between what a title in quotation marks is of and another thing
AND_BEFORE_NAME = r",? (?:and|et|y|e|и) (?:the |les? |la |el |los |las |l')?"  # … right before a name
AND_OF_SUPPLEMENTS = r" ?(?:&|-|和|(?<= )(?:and|et|y|и)(?= )|و) ?"  # … between supplements of a symbol: 'Corr.1 and 2'
AND_AT_END = r"(?:[\s,;.、，；。]|\b(?:and|et|y|e|и)\s*\Z)+"  # … at the end of a member of a list
AND_OF_STATES = r",? and | et | y | и |、|和"  # … in a list of States

ATTRIBUTIVE = "的"  # what makes the words before it belong to the noun after it
DECISION_ENDS = "议"  # the last character of '决议' and '建议', with which a line may end a heading

# What stands before the noun of an instrument in its name: capitalized words, and an article written with it.
BEFORE_INSTRUMENT = r"(?:[^\W\d_a-zà-ÿа-яёء-ي][\w'-]* |the |of |on |and ){0,6}(?:ال)?"

TREATY_SERIES = (
    r"(?:vol\.|т\.|第|المجلد) ?(?P<volume>\d{1,4})[^\d;.]{1,14}(?:[Nn]o\.?|[Nn][ºo°]|núm\.|№|第|الرقم)? ?"
    r"(?P<number>\d{3,5})"
)

# What acts are called, folded, where somebody types a number.
TYPED_NOUNS = (
    r"(?<![a-z])(?:resolutions?|res|decisions?|dec|n[o°º]|number|resolucion(?:es)?|decision(?:es)?|the|of|de|du|la|del|l|d)(?![a-z])"
    r"|резолюци\w*|решени\w*|(?<!\w)(?:рез|реш)(?!\w)|№|(?:ال)?(?:قرار|مقرر)\w*|决议|决定|第|号|\W+"
)
TYPED_GLUED = r"(?<![a-z0-9/.])((?:un)?(?:scr|sc|ga|gar|hrc)|ecosoc|res|resolution)(?=\d)"  # to a number: 'SCR1325'
TYPED_DIGITS = "〇一二三四五六七八九"  # written out one by one: 二〇三〇
TYPED_ZERO = "零"  # as the first of them is written too
TYPED_PROVISION = r"第?([零一二三四五六七八九十百]+|\d{1,3})([章条节编])"
TYPED_UNITS = {"条": "article", "章": "chapter"}
# The endings by which cases of Russian differ, so that a word is found in each.
CASE_ENDINGS = (
    r"(?<=[а-я]{3})(?:иями|ями|ами|иях|ях|ах|иям|ям|ам|ием|ем|ом|ов|ев|их|ых|ого|его|ому|ему|ыми|ими|[аеиоуыьэюя]+)\Z"
)
JOINED_ARTICLES = r"^(?:و?ال|وال|بال|كال|فال|لل)(?=\w{3})"

# Words that tell nothing apart. A question of nothing else keeps them.
EMPTY = frozenset(
    [
        "a",
        "an",
        "and",
        "by",
        "for",
        "from",
        "in",
        "its",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
        "against",
        "au",
        "aux",
        "d",
        "de",
        "des",
        "du",
        "en",
        "et",
        "l",
        "la",
        "le",
        "les",
        "pour",
        "sur",
        "un",
        "une",
        "al",
        "con",
        "contra",
        "del",
        "e",
        "el",
        "los",
        "las",
        "para",
        "por",
        "que",
        "una",
        "y",
        "в",
        "и",
        "из",
        "к",
        "на",
        "о",
        "об",
        "от",
        "по",
        "с",
        "和",
        "及",
        "的",
        "与",
        "في",
        "من",
        "على",
        "إلى",
        "عن",
    ]
)

IN_TWO_LANGUAGES = "宪章 article 1"  # a question that asks for all that answers one
