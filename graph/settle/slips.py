"""How two identifiers differ: a slip of the pen, another year, another body, another number altogether.

A slip is made in what is written: identifiers are compared as they are written, and not by the values of which they are made.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import Literal

Likeness = Literal["digits", "letters", "year", "body", "number"]

_ACT = re.compile(r"/(?:RES|DEC)/")  # whose body is told by the text about it, not by the number
_CORRIGENDUM = re.compile(r"/Corr\.\d+$")
_WHOLE = re.compile(r"\d+")
_FIGURES = re.compile(r"\d+|[IVXLC]+(?=\))")


def likeness(one: str, other: str) -> Likeness:
    """How `one` differs from `other`, which it is not equal to.

    >>> likeness("S/2019/833", "S/2019/883"), likeness("S/RES/2214(2014)", "S/RES/2214(2015)")
    ('digits', 'year')
    >>> likeness("FCCP/CP/2015/10", "FCCC/CP/2015/10"), likeness("A/RES/60/2", "A/HRC/RES/60/2")
    ('letters', 'body')
    """
    first, second = _FIGURES.findall(one), _FIGURES.findall(other)
    if not corrigenda(one, other) and (is_more(one, other) or is_more(other, one)):
        return "body"  # more or less of one symbol
    if first == second:
        return "body" if _ACT.search(one) or _ACT.search(other) else "letters"
    unlike = [(a, b) for a, b in zip(first, second, strict=False) if a != b]
    if _FIGURES.sub("#", one) != _FIGURES.sub("#", other) or len(unlike) > 1 or corrigenda(one, other):
        return "number"
    (pair,) = unlike
    if one.endswith(")") and "RES" in one and first[-1] != second[-1]:
        return "year"
    return "digits" if nearly(*pair) else "number"


def corrigenda(one: str, other: str) -> bool:
    """Whether two symbols are those of a document and of its corrigenda, which are of single versions: neither is an error."""
    return _CORRIGENDUM.sub("", one) == _CORRIGENDUM.sub("", other)


def is_more(one: str, other: str) -> bool:
    """Whether `one` says `other` and more: a letter or a supplement of it, and not one more figure of its last number."""
    return one.startswith(other) and not one[len(other) : len(other) + 1].isdecimal()


def nearly(one: str, other: str) -> bool:
    """Whether two numbers differ as slips of the pen do: one figure is another, too many, missing, or two are exchanged.

    >>> nearly("833", "883"), nearly("2577", "2557"), nearly("91", "19"), nearly("18", "181"), nearly("18", "75")
    (True, True, True, True, False)
    """
    if abs(len(one) - len(other)) == 1:
        short, long = sorted((one, other), key=len)
        return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    if len(one) != len(other):
        return False
    unlike = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(unlike) == 1:
        return True
    return len(unlike) == 2 and [one[at] for at in unlike] == [other[at] for at in reversed(unlike)]


def says(text: str, identifier: str) -> bool:
    """Whether the figures of `identifier` are those that `text` says, in whatever order: what it means is another question.

    >>> says("en su resolución 60/2", "A/HRC/RES/60/2"), says("306/74", "A/RES/74/306"), says("S/2019/833", "S/2019/883")
    (True, True, False)
    """
    meant = Counter(figures_of(identifier))
    return bool(meant) and not meant - Counter(_WHOLE.findall(_plain(text)))


def figures_of(words: str) -> tuple[str, ...]:
    """The last two figures of an identifier or of the words that say one, the smaller first; none where there are none.

    >>> figures_of("A/RES/66/102"), figures_of("306/74"), figures_of("A/RES/217(III)A")
    (('102', '66'), ('306', '74'), ('217',))
    """
    return tuple(sorted(_WHOLE.findall(_plain(words))[-2:]))


def _plain(words: str) -> str:
    """Figures of every script as ASCII writes them, without zeros before them."""
    return re.sub(r"\d+", lambda figures: "".join(map(_figure, figures[0])).lstrip("0") or "0", words)


def _figure(character: str) -> str:
    return f"{unicodedata.decimal(character)}"
