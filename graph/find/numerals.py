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
