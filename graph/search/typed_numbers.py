"""Numbers in every way people write them: '1325', 'SCR 1325', 'res. 70/1', 'a/res/70/1', '第1325(2000)号决议'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from string import digits
from typing import NamedTuple

from graph.kinds import ActKind
from graph.languages import searches
from graph.patterns.scan import one_of
from graph.search.typed_dates import dated
from graph.search.words import folded
from graph.symbols import Number, Symbol
from ontology.authority import Authority
from ontology.properties import Text

NUMBER = re.compile(
    r"(?<![a-z0-9/.])(?:(?:e?s-)?\d{1,4}/\d{1,4}(?: ?[a-z](?![a-z]))?"
    r"|\d{1,4} ?[a-z]? ?\((?:\d{4}|[ivxlc]+|s-[ivx]+|es-[ivx]+)\)(?: ?[a-z](?![a-z]))?"
    r"|\d{1,4}(?: ?[a-z](?![a-z]))?)(?![a-z0-9/])"
)
SYMBOL = re.compile(r"(?!res|dec)(?:[a-z][a-z0-9.-]* ?/ ?\S+|\d{1,3}/[a-z]\S+)(?: ?\([^)]*\)(?: ?[a-z])?)?\Z")
WRITTEN_OUT = re.compile(r"(?<!\S)(?:[a-z][a-z0-9.-]*/\S+(?: \(\d{4}\))?|\d{1,3}/[a-z]\S+)")
GLUED = re.compile(r"(?<![a-z0-9/.])[a-z]{2,10}(?=\d)", re.I)


@dataclass(frozen=True, slots=True)
class AskedNumber:
    """A number that is asked for, as `forms_of` writes it, and the body whose it is, where that is said.

    `serial` is the number without the year or the session that is said with it: '1325' of '1325(2000)'; `kind` is what the act
    is called. `alone` says that the question is nothing but the number of an act: only what has it is an answer, and no text
    with its figures.
    """

    form: str
    body: str | None = None
    serial: str | None = None
    kind: ActKind | None = None
    alone: bool = False


def forms_of(key: str) -> Iterator[str]:
    """The ways in which the number of a symbol is written, without its body: '217(iii)a', '217a(iii)', '217(iii)', '217'."""
    yield key.casefold().replace(" ", "")
    symbol = Symbol.parse(key)
    if symbol is not None and symbol.kind == "statement":  # 'presidential statement 2018/19'
        yield "/".join(symbol.text.split("/")[-2:])
    if symbol is None or symbol.number is None:
        return
    number = symbol.number
    yield str(number).casefold()
    if number.shape in ("roman", "year"):
        yield f"{number.serial}{number.letter}({number.period})".casefold()
        yield f"{number.serial}({number.period})".casefold()
        yield f"{number.serial}{number.letter}".casefold()
        yield f"{number.serial}"
        yield f"{symbol.series}{number.serial}{number.letter}".casefold()  # a symbol without its year: 'S/RES/1325'
    else:
        yield f"{number.period}/{number.serial}".casefold()


def shape_of(key: str) -> str:
    """The form of a symbol's number: year, roman, session …; none where it has none."""
    symbol = Symbol.parse(key)
    return symbol.number.shape if symbol and symbol.number else ""


class BodyNames:
    """The bodies of an authority by their names, whose words may stand in another case. All are folded once: keep it."""

    def __init__(self, authority: Authority):
        self._authority = authority

    def key(self, called: str) -> str | None:
        """The key of the first body with a name of the same words as `called`."""
        words = called.split()
        named = self._by_length.get(len(words), ())
        return next((key for key, name in named if _alike(words, name)), None)

    @cached_property
    def short(self) -> Mapping[str, str]:
        """What people type for the organ whose act they seek, folded ('unscr') → its key."""
        return {
            folded(str(value.value)): entry.key
            for entry in self._authority
            for value in entry.values("hiddenLabel")
            if entry.kind == "entity" and isinstance(value, Text)
        }

    @cached_property
    def _by_length(self) -> Mapping[int, Sequence[tuple[str, tuple[str, ...]]]]:
        """Keys with the words of a name, by how many these are."""
        found: dict[int, list[tuple[str, tuple[str, ...]]]] = {}
        for entry in self._authority:
            if entry.kind == "entity":
                for name in dict.fromkeys(name for names in entry.names.values() for name in names):
                    words = tuple(nouns().sub(" ", f" {folded(name)} ").split())
                    found.setdefault(len(words), []).append((entry.key, words))
        return found


@cache
def nouns_of_kinds() -> Mapping[ActKind, re.Pattern[str]]:
    """What the acts of each kind are called in any language."""
    return {
        "resolution": re.compile(one_of(search.resolution for search in searches())),
        "decision": re.compile(one_of(search.decision for search in searches())),
        "statement": re.compile(one_of(search.statement for search in searches())),
    }


@cache
def nouns() -> re.Pattern[str]:
    """What acts and their numbers are called in any language, and what is neither letter nor figure."""
    called = (pattern.pattern for pattern in nouns_of_kinds().values())
    return re.compile(one_of((*called, *(search.beside_numbers for search in searches()), r"\W+")))


def without_nouns(words: Iterable[str]) -> list[str]:
    """`words` without what acts and their numbers are called: acts are all called acts."""
    return [word for word in words if not nouns().fullmatch(word)]


def apart(question: str, short: Mapping[str, str]) -> str:
    """A question with numbers apart from the `short` names of organs and the nouns of acts before them ('SCR1325', 'res1325'),
    and in figures where their digits are written out ('二〇三〇年')."""

    def parted(glued: re.Match[str]) -> str:
        word = glued[0].casefold()
        return f"{glued[0]} " if word in short or nouns().fullmatch(word) else glued[0]

    return written_out().sub(_in_figures, GLUED.sub(parted, question))


@cache
def figures() -> Mapping[str, str]:
    """A language's own digit → the plain one."""
    return {
        own: plain
        for search in searches()
        if search.digits
        for own, plain in (
            *zip(search.digits, digits, strict=True),
            *((nought, digits[0]) for nought in search.noughts),
        )
    }


@cache
def written_out() -> re.Pattern[str]:
    """Several such digits in a row."""
    return re.compile(f"[{''.join(figures())}]{{2,}}")


def _in_figures(written: re.Match[str]) -> str:
    """What is written out in figures, unless it is one digit beside another, which is no number."""
    plain = "".join(figures()[digit] for digit in written[0])
    return plain if len(plain) > 2 or digits[0] in plain else written[0]


def asked_for(question: str, authority: Authority, names: BodyNames) -> AskedNumber | None:
    """The number that a question is; where it says more, only one that nothing else looks like: '70/1', '1325 (2000)'.

    `names` are those of `authority`; numbers stand apart in the question (see `apart`).
    """
    text = folded(question).strip()
    for typed in (text, *WRITTEN_OUT.findall(text)):
        symbol = Symbol.parse(re.sub(r"\s+", "", typed).upper()) if SYMBOL.match(typed) else None
        if symbol is not None:
            return AskedNumber(symbol.text.casefold(), serial=_serial(symbol.number), alone=typed == text)
    date = dated(text)
    written = _written(date.rest) if date is not None else None
    if date is not None and written is not None:
        body = _body(written.left, question, written.words, authority, names)
        if body or not written.left:
            plain = written.form.isdecimal()
            form = f"{written.form}({date.year})" if plain else written.form
            return AskedNumber(form, body, written.form if plain else written.serial, written.kind, alone=True)
    written = _written(text)
    if written is None:
        return None
    body = _body(written.left, question, written.words, authority, names)
    unlike = _is_unlike_others(written.form)
    if written.left and not body and not unlike:
        return None
    return AskedNumber(
        written.form, body, written.serial, written.kind, alone=bool(body) or (unlike and not written.left)
    )


class _Written(NamedTuple):
    """A number in a question: its words, its form, it without year or session, what it is called, and what else is said."""

    words: str
    form: str
    serial: str | None
    kind: ActKind | None
    left: str


def _written(text: str) -> _Written | None:
    """The number that a folded text has; one that nothing else looks like before others."""
    hits = list(NUMBER.finditer(text))
    if not hits:
        return None
    hit = next((hit for hit in hits if _is_unlike_others(hit[0])), hits[0])
    number = Number.parse(hit[0].upper())
    form = str(number).casefold() if number else hit[0].replace(" ", "")
    beside = f" {text[: hit.start()]} {text[hit.end() :]} "
    return _Written(hit[0], form, _serial(number), _kind_said(beside), " ".join(nouns().sub(" ", beside).split()))


def _kind_said(beside: str) -> ActKind | None:
    """What an act is called beside its number; None where it is called nothing, or by several kinds."""
    said = [kind for kind, called in nouns_of_kinds().items() if called.search(beside)]
    return said[0] if len(said) == 1 else None


def _body(left: str, question: str, number: str, authority: Authority, names: BodyNames) -> str | None:
    """The body that is said with a number: in what is `left`, or in the `question` as it was typed."""
    if not left:
        return None
    if left in names.short:
        return names.short[left]
    entry = authority.find(_between(question, number)) or authority.find(left)
    return entry.key if entry and entry.kind == "entity" else names.key(left)


def _serial(number: Number | None) -> str | None:
    """A number without its year or session, where it is written with one in brackets."""
    return str(number.serial) if number is not None and number.shape in ("roman", "year") else None


def _is_unlike_others(number: str) -> bool:
    """Whether nothing but the number of an act is written so."""
    return "/" in number or "(" in number


def _between(question: str, number: str) -> str:
    return question.replace(number, "").strip()


def _alike(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the words are the same but for their last letters."""
    return len(words) == len(others) and all(
        abs(len(word) - len(other)) <= 3 and _shared(word, other) >= max(3, min(len(word), len(other)) - 2)
        for word, other in zip(words, others, strict=True)
    )


def _shared(one: str, other: str) -> int:
    """With how many letters both words begin."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
