"""Where in a cited work: 'paragraph 3', 'article 2, paragraph 4', 'chapter VII', 'annex II' — in English, in any language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from graph.languages.grammar import ROMAN_NUMBER, ROMAN_UNITS, Grammar
from graph.patterns.scan import NEVER, Gates, Scan, branch_of, group, one_of
from graph.pinpoint_units import Letters, Pinpoint, Unit, UnitName, UnitNumber
from graph.symbols import roman

_WIDTHS: tuple[UnitName, ...] = (
    "volume",
    "annex",
    "appendix",
    "part",
    "chapter",
    "section",
    "article",
    "rule",
    "principle",
    "paragraph",
    "subparagraph",
)
_WINDOW = 80  # characters before a work in which its pinpoint stands
_JOINED = 24  # characters that join one unit to another, at the most
_ENDED = re.compile(r"[\d),] ?\Z")  # a work, or what is said of it
_LETTERED: UnitName = "subparagraph"

_PART = re.compile(r" ?\(?([^\W_㈠-㈩]{1,4})\)|(?<=[\w)])[㈠-㈩]")  # the letter of a subparagraph: '(a)', ' a)', '㈠'


class PinpointReader:
    """Reads the pinpoints that stand after or before what they point into."""

    def __init__(self, grammar: Grammar, gates: Gates):
        self._after = re.compile(grammar.pinpoint_after)
        self._before = gates.add(rf"(?:{grammar.pinpoint_before})\Z" if grammar.pinpoint_before != NEVER else NEVER)
        nouns = "|".join(grammar.resolution_nouns)
        instruments = one_of(map(re.escape, grammar.instrument_nouns))
        self._leading = re.compile(
            rf"(?:{grammar.pinpoint_before}){{1,3}}(?:(?:{grammar.own}) ?)?(?:(?:{nouns})|{grammar.instrument_before}(?:{instruments}))"
        )
        self._units = grammar.pinpoint_units
        self._ordinals = grammar.ordinals
        self._repeated = grammar.repeated
        again = one_of(map(re.escape, grammar.repeated)) if grammar.repeated else NEVER
        self._again = re.compile(rf" ?\(?({again})\)?\Z")
        self._number = re.compile(
            rf"(?:{one_of(map(re.escape, grammar.ordinals))}|\d+|{ROMAN_NUMBER}|[A-Z])"
            rf"(?: ?\(?(?:{again})\)?)?"
            rf"(?:{_PART.pattern})*(?:(?:{grammar.separator}|{grammar.through}) ?\(?[^\W_]{{1,4}}\))*|-|{grammar.through}"
        )
        lettered = r"(?= ?\(?[^\W_]{1,4}\))"
        self._separator = re.compile(rf"(?:{grammar.separator}){lettered}")
        self._to_letter = re.compile(rf"(?:{grammar.through}){lettered}")
        self._through = re.compile(grammar.through)
        self._join = re.compile(rf"(?:{grammar.separator})(?:[^\W\d_]{{1,3}}[ '])?\Z")  # with an article
        self._letters = grammar.subparagraph_letters
        self._alike = grammar.number_forms  # a letter of another alphabet → the Latin one

    def about(self, scan: Scan, start: int, end: int) -> Pinpoint:
        """The pinpoint that stands after [start, end) of the view, or else before it; () where there is none.

        In 'paragraph 5 of resolution 2286 (2016), article 3 of …' what stands after a comma is of something else.
        """
        if scan.text.startswith(",", end):
            return _sections_apart(self._preceding(scan, start) or self._behind(scan.text, end))
        return _sections_apart(self._behind(scan.text, end) or self._preceding(scan, start))

    def _behind(self, text: str, end: int) -> Pinpoint:
        """The units that stand after a work."""
        found: list[Unit] = []
        for unit in map(self._read, self._following(text, end)):
            if unit.name == _LETTERED and found:  # 第2款(c)项
                found[-1] = found[-1].with_letters(_letters_of(unit))
            else:
                found.append(unit)
        return _one_after_the_other(found)

    def passed(self, text: str, end: int) -> int:
        """Where the pinpoint that stands after `end` ends; `end` where there is none."""
        return max((match.end() for match in self._following(text, end)), default=end)

    def _following(self, text: str, at: int) -> Iterator[re.Match[str]]:
        """The units that stand after `at`, one after the other."""
        while (match := self._after.match(text, at)) and not self._leads_on(text, match):
            yield match
            at = match.end()

    def _leads_on(self, text: str, match: re.Match[str]) -> bool:
        """Whether what stands after one work belongs to the next: 'resolution 1373 (2001), paragraph 5 of resolution …'."""
        leading = self._leading.match(text, match.start(branch_of(match, "unit") or 0))
        return leading is not None and leading.end() > match.end()

    def _preceding(self, scan: Scan, at: int) -> Pinpoint:
        """'article 2, paragraph 4, of', 'paragraphe 4 de l'article 2 de': units one before the other, in either order."""
        found: list[Unit] = []
        while match := self._ending(scan, at):
            found.insert(0, self._read(match))
            at = match.start()
            while (beside := self._beside(scan, at)) and _is_like(beside[1], found):
                at, found[:1] = beside[0], _one_after_the_other([beside[1], found[0]])
        if len(found) < 2:
            return tuple(filter(any, found))
        return _one_after_the_other(_widest_first(list(filter(any, _with_letters(found)))))

    def _beside(self, scan: Scan, at: int) -> tuple[int, Unit] | None:
        """The unit joined to one that begins at `at`, and where it begins: 'paragraph 5 and' before 'paragraph 6 of'.

        None where it follows another work, and is of that.
        """
        join = self._join.search(scan.text, max(0, at - _JOINED), at)
        if join is None:
            return None
        for place in scan.places(self._before, join.start() - _WINDOW, join.start()):
            unit = self._after.fullmatch(" " + scan.text[place : join.start()])
            if unit:
                follows = _ENDED.search(scan.text, max(0, place - 2), place) is not None
                return (place, self._read(unit)) if not follows or self._beside(scan, place) else None
        return None

    def _ending(self, scan: Scan, at: int) -> re.Match[str] | None:
        """The longest unit that ends at `at`."""
        for place in scan.places(self._before, at - _WINDOW, at):
            if match := self._before.pattern.match(scan.text, place, at):
                return match
        return None

    def _read(self, match: re.Match[str]) -> Unit:
        repeated = self._repeated.get(group(match, "again") or "")
        unit = self._unit(group(match, "unit") or "", group(match, "numbers") or "")
        if not repeated or not unit.numbers:
            return unit
        *others, last = unit.numbers
        return unit._replace(numbers=(*others, last._replace(repeated=repeated)))

    def _unit(self, unit: str, numbers: str) -> Unit:
        name = self._units.get(unit) or self._units.get(unit.lower()) or ""
        if len(numbers) == 1:
            numbers = self._alike.get(numbers, numbers)
        if "/" in numbers:
            return Unit(name, (UnitNumber(numbers),))  # the number of a decision is no list
        if name == _LETTERED or _PART.match(numbers):
            letters = tuple(self._lettered(numbers))
            return Unit(_LETTERED, (UnitNumber(letters=letters),) if letters else ())
        return Unit(name, tuple(self._numbers(numbers, name)))

    def _numbers(self, written: str, name: UnitName) -> Iterator[UnitNumber]:
        """The numbers that are written so: '5 (a) to (c) and 7-9' are 5 with its letters, 7, and 9 through which it goes."""
        through = False
        for hit in self._number.finditer(written):
            if self._through.fullmatch(hit[0]):
                through = True
                continue
            yield self._value(hit[0], name)._replace(through=through)
            through = False

    def _lettered(self, written: str) -> Iterator[Letters]:
        """'(b) and (c)' has two letters side by side, '(b) to (d)' a range, '(d) (i)' one within the other."""
        for beside in self._separator.split(written):
            for place, each in enumerate(self._to_letter.split(beside)):
                found = tuple(part[1] or part[0] for part in _PART.finditer(each))
                if found:
                    yield Letters(tuple(self._letters.get(letter, letter) for letter in found), through=place > 0)

    def _value(self, written: str, name: UnitName) -> UnitNumber:
        """A number with its letters: '5 (b) and (c)'."""
        letters = tuple(self._lettered(written))
        stem = _PART.sub("", self._to_letter.split(self._separator.split(written)[0])[0])
        repeated = ""
        if again := self._again.search(stem):
            stem, repeated = stem[: again.start()], self._repeated[again[1]]
        number = self._ordinals.get(stem) or (int(stem) if stem.isdecimal() else None)
        if number is not None:
            return UnitNumber(roman(number) if name in ROMAN_UNITS else str(number), "", repeated, letters)
        numeral, _, section = stem.partition(".")  # 'I.A'
        return UnitNumber(numeral, section, repeated, letters)


def _letters_of(unit: Unit) -> tuple[Letters, ...]:
    """All letters of a unit."""
    return tuple(letters for number in unit.numbers for letters in number.letters)


def _sections_apart(pinpoint: Pinpoint) -> Pinpoint:
    """The sections of chapters as units of their own: 'chap. I.A' is 'chap. I, sect. A'."""
    if not any(unit.name == "chapter" and number.section for unit in pinpoint for number in unit.numbers):
        return pinpoint
    apart: list[Unit] = []
    for unit in pinpoint:
        for number in unit.numbers if unit.name == "chapter" else ():
            apart.append(Unit("chapter", (number._replace(section=""),)))
            apart += [Unit("section", (UnitNumber(number.section),))] if number.section else []
        apart += [unit] if unit.name != "chapter" else []
    return _one_after_the_other(apart)


def _is_like(unit: Unit, found: list[Unit]) -> bool:
    """Whether `unit` is of the kind of the first of `found`, which is within the others: paragraph 6 (of article 2)."""
    widths = [_width(other) or 0 for other in found]
    return found[0].name == unit.name and bool(found[0].numbers) and widths[0] == max(widths)


def _width(unit: Unit) -> int | None:
    return _WIDTHS.index(unit.name) if unit.name in _WIDTHS else None


def _one_after_the_other(units: Iterable[Unit]) -> Pinpoint:
    """Units as one pinpoint: 'paragraph 3' and 'paragraph 5' are one paragraph of two numbers."""
    told: list[Unit] = []
    for unit in filter(any, units):
        if told and told[-1].name == unit.name and told[-1].numbers and unit.numbers:
            told[-1] = Unit(unit.name, told[-1].numbers + unit.numbers)
        else:
            told.append(unit)
    return tuple(told)


def _with_letters(found: list[Unit]) -> list[Unit]:
    """'subparagraph (b), (c)' before 'paragraph 5' as 'paragraph 5 (b), (c)'."""
    joined: list[Unit] = []
    for unit in found:
        before = joined[-1] if joined else None
        if before and before.name == _LETTERED and before.numbers and unit.name == "paragraph" and unit.numbers:
            joined[-1] = unit.with_letters(_letters_of(before))
        else:
            joined.append(unit)
    return joined


def _widest_first(found: list[Unit]) -> list[Unit]:
    """Units of different kinds, the widest first, as English names them: so a place is told alike in every language."""
    widths = [_width(unit) for unit in found]
    if None in widths or len(set(widths)) < len(widths):
        return found
    return [unit for _, unit in sorted(zip(widths, found, strict=True))]
