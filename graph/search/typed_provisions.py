"""Provisions as people name them: 'Chapter VII', 'Article 41', '第七章', 'المادة 41' → as citations tell them: 'chapter vii'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from graph import languages
from graph.patterns.scan import NEVER
from graph.search.words import folded, words_of
from graph.symbols import roman

WITHIN = re.compile(r"(?<=\d) ?\(\d{1,2}\)")  # the paragraph of an article: 'article 2(7)'
VALUE = re.compile(r"\d{1,3}(?: ?\([a-z]\))?|[ivxlc]{1,7}")
IN_ROMAN = frozenset({"chapter", "part", "annex", "section"})  # that are counted so
NARROW = frozenset({"paragraph", "subparagraph", "preambular paragraph"})  # what a wider one is named with


class Provision(NamedTuple):
    """A chapter, an article …: its unit in English, and its number as citations tell it: 'chapter', 'vii'."""

    unit: str
    value: str

    @property
    def form(self) -> str:
        """As it is found: 'chapter vii'."""
        return f"{self.unit} {self.value}"

    def __str__(self) -> str:
        return f"{self.unit.capitalize()} {self.value.upper() if self.unit != 'article' else self.value}"


def provision_of(question: str) -> tuple[Provision, str] | None:
    """The provision that a question begins or ends with, and what else it says; None where it names none."""
    text = WITHIN.sub("", folded(question))
    for one_word in in_one_word():
        if (match := one_word.search(text)) is not None:
            number = int(match["number"]) if match["number"].isdecimal() else numbers().get(match["number"])
            unit = units().get(match["unit"])
            return (_written(unit, number), text.replace(match[0], " ")) if number and unit else None
    words = text.split()
    named = list(_named(words))
    if not named:
        return None
    provision, _ = min(named, key=lambda item: item[0].unit in NARROW)  # 'article 2' of 'paragraph 2 of article 2'
    taken = {place for _, places in named for place in places}
    return provision, " ".join(word for at, word in enumerate(words) if at not in taken)


def _named(words: Sequence[str]) -> Iterator[tuple[Provision, tuple[int, int]]]:
    """The provisions that words name, with the places of the two words of each."""
    free = set(range(len(words)))
    for place, word in enumerate(words):
        unit = units().get(word) or units().get(_bare(word))
        if unit is None:
            continue
        for beside in (place + 1, place - 1):
            value = words[beside].strip(".,") if beside in free else ""
            number = numbers().get(value) or numbers().get(_bare(value))
            if not (VALUE.fullmatch(value) or number):
                continue
            counted = number or (int(value) if value.isdecimal() else None)
            free -= {place, beside}
            yield _written(unit, counted) if counted else Provision(unit, value), (place, beside)
            break


def _written(unit: str, number: int) -> Provision:
    return Provision(unit, roman(number).casefold() if unit in IN_ROMAN else str(number))


def _bare(word: str) -> str:
    return "".join(words_of(word))


@cache
def in_one_word() -> tuple[re.Pattern[str], ...]:
    """The provisions of languages that write them in one word."""
    return tuple(re.compile(search.provision) for search in languages.searches() if search.provision != NEVER)


@cache
def units() -> Mapping[str, str]:
    """What provisions are called in every language, folded, and in English; shortened ones with their dot, and without it."""
    found: dict[str, str] = {
        f"{word}{dot}": unit
        for search in languages.searches()
        for word, unit in search.unit_words.items()
        for dot in ("", ".")
    }
    for language in languages.AVAILABLE:
        for word, unit in languages.load(language).pinpoint_units.items():
            found.setdefault(folded(word), unit)
            found.setdefault(_bare(word), unit)
    return found


@cache
def numbers() -> Mapping[str, int]:
    """Numbers written as words in every language, folded."""
    found: dict[str, int] = {}
    for language in languages.AVAILABLE:
        for word, number in languages.load(language).ordinals.items():
            found.setdefault(folded(word), int(number))
            found.setdefault(_bare(word) if languages.load(language).proclitics else folded(word), int(number))
    return found
