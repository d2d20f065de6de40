"""With which words the matches of a pattern begin, read off the pattern."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.patterns.endings import Ending
from graph.patterns.prefixes import begun, first_characters, never_after, suffixes, words_of
from graph.patterns.syntax import parsed, width

# A pattern, the words with one of which its matches begin.
BEGINNINGS = [
    ("tea", {"tea"}), ("tea|cup", {"tea", "cup"}), ("(?:tea|team)", {"tea"}), ("te(?:a|n)s", {"teas", "tens"}),
    ("[Tt]ea", {"Tea", "tea"}), ("(?P<noun>tea)s?", {"tea"}), ("(?<![a-z])tea", {"tea"}), ("te{2}", {"te"}), ("t?ea", {"tea", "ea"}),
    (r"\.5", {".5"}), (r"\u8336", {"茶"}), ("[茶水]会", {"茶会", "水会"}),
    ("tea(?!s)", {"tea"}), ("(?i:tea)", {"tea"}), ("(?>tea)", {"tea"}),
    ("a-b", {"a-b"}), ("[a-c]d", {"ad", "bd", "cd"}), ("[]x]", {"]", "x"}), ("x{,2}y", {"x", "y"}), ("a{}", {"a{}"}),
]  # fmt: skip
UNKNOWN = [".tea", r"\w+", "[^a]b", "", "a?", r"\btea|", "[一-鿿]会"]


@pytest.mark.parametrize(("pattern", "words"), BEGINNINGS, ids=[pattern for pattern, _ in BEGINNINGS])
def test_words(pattern, words):
    assert next(words_of(pattern)).literals == words


@pytest.mark.parametrize("pattern", UNKNOWN)
def test_that_may_begin_with_anything(pattern):
    assert not next(words_of(pattern), None) or not next(words_of(pattern)).literals


def test_what_stands_behind_a_short_beginning():
    found = list(words_of(r"\d{1,3} resolution"))
    assert [(set(words.literals), words.least, words.most) for words in found][:2][1] == ({" resolution"}, 1, 3)


def test_first_characters_and_what_never_stands_before():
    assert first_characters(r"(?<![0-9A-C])(?:\d|x)y") == frozenset("0123456789x")
    assert never_after(r"(?<![0-9A-C])\d") == frozenset("0123456789ABC")
    assert never_after(r"\d") == frozenset()


def test_endings():
    assert suffixes("fully|gladly", 2) == {"ly"}


# A pattern, a text in which it is looked for before its end, and whether it ends there.
ENDINGS = [
    ("to the ", "given to the ", True), ("to the ", "given to a ", False), ("(?:a|de) la ", "dado a la ", True),
    ("(?i:TO) ", "given to ", True), ("(?:to )?", "given", True), ("(?!)", "given", False), ("of tea", "of tea and", False),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "text", "ends"), ENDINGS)
def test_what_stands_right_before_a_place(pattern, text, ends):
    assert Ending(pattern).stands_before(text, len(text), 20) is ends


def test_no_more_is_looked_at_before_a_place_than_is_told():
    assert Ending("to the ").stands_before("to the ", 7, 7)
    assert not Ending("to the ").stands_before("to the ", 7, 6)


def test_where_a_beginning_is_to_hold():
    assert not Ending("to ", start=r"(?<!\w)").stands_before("onto ", 5, 9)


# A pattern, and how its matches begin: its first character, or its first two.
BEGUN = [
    ("tea|team|cup", "(?=[ct])", "(?=(?:c[u]|t[e]))"), ("(?i:tea)", "(?=[Tt])", "(?=(?:T[Ee]|t[Ee]))"),
    ("a|abc", "(?=[a])", "(?=[a])"), ("[^a]b", "", ""), ("a?", "", ""), ("(?!)", "(?!)", "(?!)"),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "one", "two"), BEGUN)
def test_look_ahead_for_how_matches_begin(pattern, one, two):
    assert (begun(pattern, 1), begun(pattern, 2)) == (one, two)


words = st.text("abc茶", min_size=1, max_size=4)
pieces = st.recursive(
    words,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda several: f"(?:{'|'.join(several)})"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{1,2}"])).map(lambda two: f"(?:{two[0]}){two[1]}"),
        st.tuples(inner, inner).map("".join),
    ),
    max_leaves=6,
)


@settings(deadline=None)
@given(pieces, st.text("abc茶", max_size=12))
def test_every_match_begins_as_is_told_and_is_as_long(pattern, text):
    told = next(words_of(pattern))
    least, most = width(parsed(pattern))
    for match in re.finditer(pattern, text):
        assert least <= len(match[0]) <= most
        assert not told.literals or match[0].startswith(tuple(told.literals))


@settings(deadline=None)
@given(pieces, st.text("abc茶", max_size=12), st.integers(1, 3))
def test_a_look_ahead_changes_nothing(pattern, text, length):
    without = [match.span() for match in re.finditer(pattern, text) if match[0]]
    assert [
        match.span() for match in re.finditer(begun(pattern, length) + f"(?:{pattern})", text) if match[0]
    ] == without
