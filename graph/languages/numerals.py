"""Numbers in words, for the tables of the grammars."""

from __future__ import annotations

_CHINESE = "零一二三四五六七八九"


def chinese(number: int) -> str:
    """68 → 六十八; for 1 to 999."""
    hundreds, rest = divmod(number, 100)
    tens, units = divmod(rest, 10)
    text = f"{_CHINESE[hundreds]}百" if hundreds else ""
    if tens:
        text += ("" if tens == 1 and not hundreds else _CHINESE[tens]) + "十"
    elif hundreds and units:
        text += "零"
    return text + (_CHINESE[units] if units else "")


def chinese_digits(number: int) -> str:
    """108 → 一〇八."""
    return "".join(("〇" + _CHINESE[1:])[int(digit)] for digit in str(number))


_UNITS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
          "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth")  # fmt: skip
_TENS = ("", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")


def english_ordinals(last: int) -> dict[str, int]:
    """'first' → 1, 'sixty-eighth' → 68, 'one hundred and first' → 101; up to `last`, below 200."""
    below = {_UNITS[number]: number for number in range(1, 20)}
    for tens in range(2, 10):
        below[f"{_TENS[tens]}ieth"] = 10 * tens
        below |= {f"{_TENS[tens]}y-{_UNITS[unit]}": 10 * tens + unit for unit in range(1, 10)}
    hundreds = {"one hundredth": 100, "hundredth": 100} | {
        f"{start}hundred and {word}": 100 + number for word, number in below.items() for start in ("", "one ")
    }
    return {word: number for word, number in (below | hundreds).items() if number <= last}


_FRENCH_UNITS = ("", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
                 "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf")  # fmt: skip
_FRENCH_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}


def french_ordinals(last: int) -> dict[str, int]:
    """'première' → 1, 'soixante-huitième' → 68, 'soixante et onzième' → 71, 'cent huitième' → 108; up to `last`, below 200."""
    words = {"première": 1, "premier": 1, "seconde": 2}
    for number in range(2, min(last, 99) + 1):
        tens = max((ten for ten in _FRENCH_TENS if ten <= number), default=0)
        rest = number - tens
        head = _FRENCH_TENS.get(tens, "")
        tail = _FRENCH_UNITS[rest]
        spellings = [tail] if not head else [head] if not rest else [f"{head}-{tail}"]
        if head and rest in (1, 11) and tens != 80:
            spellings = [f"{head} et {tail}", f"{head}-et-{tail}"]
        for spelling in spellings:
            stem = spelling.removesuffix("e") if spelling.endswith("e") else spelling
            stem = stem + "u" if stem.endswith("cinq") else stem[:-1] + "v" if stem.endswith("neuf") else stem
            words[f"{stem}ième"] = number
    hundreds = {"centième": 100, "cent unième": 101} | {
        f"cent {word}": 100 + number for word, number in words.items() if word.endswith("ième")
    }
    return words | {word: number for word, number in hundreds.items() if number <= last}


_SPANISH_UNITS = ("", "primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven")
_SPANISH_TENS = ("", "décim", "vigésim", "trigésim", "cuadragésim", "quincuagésim", "sexagésim", "septuagésim", "octogésim",
                 "nonagésim")  # fmt: skip


def spanish_ordinals(last: int) -> dict[str, int]:
    """'sexagésimo octavo' → 68, 'sexagésima octava' → 68, 'centésima octava' → 108; up to `last`, below 200."""
    words = {"undécimo": 11, "duodécimo": 12, "undécima": 11, "duodécima": 12, "primer": 1, "tercer": 3}
    for number in range(1, min(last, 99) + 1):
        tens, units = divmod(number, 10)
        for gender in "oa":
            parts = [stem + gender for stem in (_SPANISH_TENS[tens], _SPANISH_UNITS[units]) if stem]
            words[" ".join(parts)] = number
            if units in (1, 3) and gender == "o":
                words[" ".join([*parts[:-1], _SPANISH_UNITS[units]])] = number
            if tens == 1 and units:
                words[f"decimo{_SPANISH_UNITS[units]}{gender}"] = number
    hundreds = {"centésimo": 100, "centésima": 100}
    for word, number in words.items():
        hundreds[f"centésim{'a' if word.endswith('a') else 'o'} {word}"] = 100 + number
    return words | {word: number for word, number in hundreds.items() if number <= last}


_RUSSIAN_UNITS = ("", "перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят", "одиннадцат",
                  "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат",
                  "девятнадцат")  # fmt: skip
_RUSSIAN_TENS = (
    "",
    "",
    "двадцат",
    "тридцат",
    "сороков",
    "пятидесят",
    "шестидесят",
    "семидесят",
    "восьмидесят",
    "девяност",
)
_RUSSIAN_CARDINALS = (
    "",
    "",
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
    "семьдесят",
    "восемьдесят",
    "девяносто",
)


def russian_ordinals(last: int) -> dict[str, int]:
    """'шестьдесят восьмой' → 68, 'сто восьмая' → 108, in the feminine of every case; up to `last`, below 200."""
    words = {}
    for number in range(1, min(last, 99) + 1):
        tens, units = divmod(number, 10)
        if number < 20:
            head, stem = "", _RUSSIAN_UNITS[number]
        else:
            head, stem = (_RUSSIAN_CARDINALS[tens] + " ", _RUSSIAN_UNITS[units]) if units else ("", _RUSSIAN_TENS[tens])
        for ending in ("ья", "ьей", "ью") if stem == "трет" else ("ая", "ой", "ую"):
            words[head + stem + ending] = number
    hundreds = dict.fromkeys(("сотая", "сотой", "сотую"), 100) | {
        f"сто {word}": 100 + number for word, number in words.items()
    }
    return words | {word: number for word, number in hundreds.items() if number <= last}


_ARABIC_UNITS = (
    "",
    "الأولى",
    "الثانية",
    "الثالثة",
    "الرابعة",
    "الخامسة",
    "السادسة",
    "السابعة",
    "الثامنة",
    "التاسعة",
    "العاشرة",
)
_ARABIC_HUNDRED = "المائة"
_ARABIC_TENS = ("", "", "العشر", "الثلاث", "الأربع", "الخمس", "الست", "السبع", "الثمان", "التسع")


def arabic_ordinals(last: int) -> dict[str, int]:
    """'الثامنة والستين' → 68, 'الثامنة بعد المائة' → 108, in the feminine of every case; up to `last`, below 200."""
    words = {_ARABIC_UNITS[number]: number for number in range(1, 11)}
    words |= {f"{'الحادية' if unit == 1 else _ARABIC_UNITS[unit]} عشرة": 10 + unit for unit in range(1, 10)}
    for number in range(20, min(last, 99) + 1):
        tens, units = divmod(number, 10)
        for ending in ("ون", "ين"):
            ten = _ARABIC_TENS[tens] + ending
            unit = "الحادية" if units == 1 else _ARABIC_UNITS[units]
            words[f"{unit} و{ten}" if units else ten] = number
    words |= {f"{word} بعد {_ARABIC_HUNDRED}": 100 + number for word, number in words.items()} | {_ARABIC_HUNDRED: 100}
    return {word: number for word, number in words.items() if number <= last}
