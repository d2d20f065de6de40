"""With which words the matches of a pattern begin, read off the pattern."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.patterns.prefixes import first_characters, never_after, suffixes, words_of
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
