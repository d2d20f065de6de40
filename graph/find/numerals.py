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


def roman(number: int) -> str:
    """9 → IX; for 1 to 399."""
    text = ""
    for value, numeral in (
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ):
        count, number = divmod(number, value)
        text += numeral * count
    return text
