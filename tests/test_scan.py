"""The one pass over a text: it must find what each pattern finds by itself, and no text may take it more than its length."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.languages import AVAILABLE, load
from graph.model import Document
from graph.patterns.prefixes import never_after, suffixes, words_of
from graph.patterns.scan import Gates
from graph.reader import Reader

# A pattern → what its matches begin with, and what follows a short beginning.
WORDS = [
    (r"\b[Tt]hat (?:resolution|decision)\b", {"That decision", "That resolution", "that decision", "that resolution"}, 0, 0),
    (r"(?<!x)(?:the )?Council(?! of)", {"Council", "the Council"}, 0, 0),
    (r"re-?solution", {"re-solution", "resolution"}, 0, 0),
    (r"(?:ab){2,}c", {"ab"}, 0, 0),
    (r"[a-c]x?", {"a", "b", "c"}, 0, 0),
    (r"Committee \w+", {"Committee "}, 0, 0),
    (r"\w+ session", set(), 0, 0),
    (r"(?!)", set(), 0, 0),
    (r"x?", set(), 0, 0),
    (r"\d{1,2} (?:May|June)\b", {" June", " May"}, 1, 2),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "literals", "least", "most"), WORDS)
def test_words_are_read_off_the_pattern(pattern: str, literals: set[str], least: int, most: int) -> None:
    found = {(words.least, words.most): {literal[:15] for literal in words.literals} for words in words_of(pattern)}
    assert found[least, most] == {literal[:15] for literal in literals}


def test_suffixes() -> None:
    assert suffixes(r"(?:(?:also|further) )*", 3) == {"so ", "er "}
    assert suffixes(r"a\w", 3) == {""}, "it may end with anything"


def test_after_what_no_match_begins() -> None:
    assert never_after(r"(?<![0-9a-c/])x") == set("0123456789abc/")
    assert never_after(r"(?<=[0-9])x") == never_after(r"(?<!ab)x") == never_after("x") == never_after("") == set()


_NUMBERS = r"(?<![0-9A-Za-z/.\-(])(?:S-\d{1,2}/\d{1,3}|\d{1,4} ?/ ?\d{1,4}(?![/\d]))"


@given(
    st.lists(
        st.sampled_from(("12/34", "S-2/1", " ", "A", "9", "(", "第", "𝔸", "é", "S", "/", "5/6/7")),
        min_size=3,
        max_size=40,
    )
)
@settings(max_examples=100, deadline=None)
def test_numbers_are_found_in_long_texts_as_in_short_ones(pieces: list[str]) -> None:
    text = "".join(pieces) * (3_000 // len("".join(pieces)) + 1)
    gates = Gates()
    gate = gates.add(_NUMBERS)
    gates.add("Council")
    assert gate.numbered == {"S"}
    for begin in (0, 7):
        found = [match.span() for match in gates.scan(text, begin).finditer(gate)]
        assert found == [match.span() for match in gate.pattern.finditer(text, begin)]


_PIECES = (
    "that ", "That resolution", " resolution ", "the ", "The Council", "Council", ", ", ". ", " and ", "its ", "Its own", "12 ", "12/34",
    " May ", "2004", "May 2004", "1. ", "第", "号", "决议", "大会", "其", "该", "公约", "和", "，", "2011年", "12月", "9日", "《",
    "》", "x", " ",
)  # fmt: skip
_PATTERNS = [
    r"\b[Tt]hat (?:resolution|decision)\b", r"\b[Tt]he (?P<noun>Council|Assembly)\b(?! of)", r"\b[Ii]ts(?: own)?",
    r"(?P<day>\d{1,2}) (?P<month>May|June) \d{4}", r"\d{1,3}/\d{1,3}", r"[其它]", r"(?:该|这些)决议", r"\d{4}年(?:\d{1,2}月)?",
    r"[a-z]+(?= )", r"", r"(?!)", r"(?:, | and )its", r"《[^《》]+》", r"(?<=[.] )1\. ?",
]  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES), max_size=40), st.integers(0, 30), st.integers(0, 60))
@settings(max_examples=300, deadline=None)
def test_a_gate_finds_what_its_pattern_finds(pieces: list[str], begin: int, length: int) -> None:
    text = "".join(pieces)
    gates = Gates()
    added = [gates.add(pattern) for pattern in _PATTERNS]
    scan = gates.scan(text, begin)
    for gate in added:
        assert [m.span() for m in scan.finditer(gate)] == [m.span() for m in gate.pattern.finditer(text, begin)]
        inside = [m.span() for m in gate.pattern.finditer(text, begin, begin + length)]
        assert [m.span() for m in scan.finditer(gate, begin, begin + length)] == inside


def _grammar_patterns(language: str) -> list[str]:
    grammar = load(language)
    return [
        grammar.own, grammar.anaphors, grammar.short, grammar.protocols, grammar.committee, grammar.titled,
        grammar.session, grammar.meeting, grammar.date, grammar.number, "|".join(grammar.verbs),
        grammar.body_noun.replace("{nouns}", "|".join(grammar.body_nouns)),
        "|".join(grammar.resolution_nouns), grammar.layout.annex, grammar.layout.subparagraph,
    ]  # fmt: skip


@pytest.mark.parametrize("language", AVAILABLE)
def test_the_gates_of_a_grammar_lose_nothing(language: str) -> None:
    """On texts made of the words of the grammar's own patterns, whole and cut."""
    gates = Gates()
    added = [gates.add(pattern) for pattern in _grammar_patterns(language)]
    words = sorted({word for gate in added for word in gate.words.literals})
    text = " ".join(f"{word}{word[:-1]} 12 {words[-index][1:]}, 3/4 (1999)." for index, word in enumerate(words))
    scan = gates.scan(text)
    for gate in added:
        assert [m.span() for m in scan.finditer(gate)] == [m.span() for m in gate.pattern.finditer(text)]


# What has made such programs slow: long runs of what begins something, nested brackets, one word without an end.
_UNITS = {
    "letters": "a", "capitals": "A", "digits": "1", "slashes": "A/", "numbers": "1/2 ", "commas": ", ", "spaces": " ", "opened": "(",
    "brackets": "((a) ", "quotes": '"', "titles": "《", "nested": "《a〈", "newlines": "\n", "hyphens": "-\n", "symbols": "A/1/Add.1-",
    "raised": "¹", "rule": "_", "romans": "(XX) ", "lettered": "A (12) 1/2 ", "dots": ". ", "enumerators": "1. A",
}  # fmt: skip
_BYTES = 500_000


def _repeated(language: str, unit: str) -> str:
    return unit * (_BYTES // len(unit.encode()))


def _of_words(language: str) -> dict[str, str]:
    """Units made of a grammar's own words: what it looks closely at, over and over."""
    grammar = load(language)
    gates = Gates()
    added = {name: gates.add(getattr(grammar, name)) for name in ("anaphors", "short", "own", "protocols", "committee")}
    firsts = {name: min(gate.words.literals, default="") for name, gate in added.items()}
    verbs = min(gates.add("|".join(grammar.verbs)).words.literals)
    return {name: f"{word} " for name, word in firsts.items() if word} | {"verbs": f", {verbs}"}


CASES = [(language, name, unit) for language in AVAILABLE for name, unit in (_UNITS | _of_words(language)).items()]


@pytest.mark.slow
@pytest.mark.parametrize(("language", "name", "unit"), CASES, ids=[f"{case[0]}-{case[1]}" for case in CASES])
def test_no_text_is_slow(reader: Reader, language: str, name: str, unit: str) -> None:
    """A text twice as long takes about twice as long, up to half a megabyte of the worst."""
    reader.read(Document("warm", unit * 10, "A/1", language))
    whole = _repeated(language, unit)
    times = []
    for text in (whole[: len(whole) // 4], whole):
        start = time.process_time()
        reader.read(Document("text", text, "A/1", language))
        times.append(time.process_time() - start)
    assert times[1] < max(9 * times[0], 1.0), f"{times}: four times the text, more than nine times the time"
