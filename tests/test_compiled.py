"""What is compiled once and kept in the user's cache folder: the same with it, without it, and where it is damaged."""

import builtins
import re
from functools import lru_cache

import pytest
from ahocorasick_rs import AhoCorasick, MatchKind
from hypothesis import given
from hypothesis import strategies as st

from graph import compiled as kept
from graph.compiled import authority_of, compiled
from graph.find.date_reader import DateReader
from graph.languages import load
from graph.patterns.automaton import Automaton, LongestNames
from graph.patterns.scan import Gates
from ontology.authority import Authority

PATTERNS = [
    (r"(?P<number>\d+)/(?P<year>\d{4})", 0, "66/1996"), (r"ПЛАН|план", re.IGNORECASE, "План"), (r"^x$", re.MULTILINE, "a\nx"),
    (r"(?!)", 0, "x"), (r"第(?P<number>\d+)号", re.DOTALL, "第7号"), (r"a{2,5}?(?<=aa)[^\W\d_]", re.ASCII, "aab"),
]  # fmt: skip


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv(kept.FOLDER, str(tmp_path / "kept"))
    return tmp_path / "kept"


class Asked:
    """Makes a thing, and counts how often."""

    def __init__(self, thing):
        self.thing, self.times = thing, 0

    def __call__(self):
        self.times += 1
        return self.thing


@pytest.mark.parametrize(("words", "flags", "text"), PATTERNS)
def test_a_pattern_is_what_it_was(folder, words, flags, text):
    made = re.compile(words, flags)
    first, again = compiled("p", "1", lambda: made), compiled("p", "1", lambda: pytest.fail("is made again"))
    assert first == made == again
    assert again.groupindex == made.groupindex
    assert [m.groupdict() for m in again.finditer(text)] == [m.groupdict() for m in made.finditer(text)]


def test_it_is_made_again_where_what_it_is_made_of_is_other(folder):
    asked = Asked(["one"])
    assert [compiled("x", key, asked) for key in ("a", "a", "b", "b", "a")] == [["one"]] * 5
    assert asked.times == 3


@pytest.mark.parametrize("damage", [b"", b"x", None])
def test_what_is_damaged_is_made_again(folder, damage):
    asked = Asked(["one", 2])
    compiled("x", "1", asked)
    (path,) = folder.iterdir()
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + b"?" if damage is None else damage)
    assert compiled("x", "1", asked) == ["one", 2]
    assert asked.times == 2
    assert path.read_bytes() == whole


def test_without_a_folder_nothing_is_kept(tmp_path, monkeypatch):
    monkeypatch.setenv(kept.FOLDER, "")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    asked = Asked([1])
    assert compiled("x", "1", asked) == compiled("x", "1", asked) == [1]
    assert asked.times == 2
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv(kept.FOLDER, str(tmp_path / "file" / "kept"))
    assert compiled("x", "1", lambda: [1]) == [1]


GONE = [
    ("re", "_compiler", "cannot be kept as it is compiled"), ("re", "_parser", "cannot be kept as it is compiled"),
    ("_sre", None, "cannot be read as it is kept"),
]  # fmt: skip


@pytest.mark.parametrize(("module", "name"), [place[:2] for place in GONE], ids=[place[2] for place in GONE])
@pytest.mark.parametrize(("words", "flags", "text"), PATTERNS)
def test_a_python_without_a_private_part_of_re_keeps_the_words(folder, monkeypatch, module, name, words, flags, text):
    def without(asked, within=None, local=None, of=(), level=0):
        if within and within["__name__"] == kept.__name__ and asked == module and (name is None or name in (of or ())):
            raise ImportError(f"no {asked} {name}")
        return imported(asked, within, local, of, level)

    imported, made = builtins.__import__, re.compile(words, flags)
    monkeypatch.setattr(builtins, "__import__", without)
    first, again = compiled("p", "1", lambda: made), compiled("p", "1", lambda: pytest.fail("is made again"))
    assert first == made == again
    assert [m.groupdict() for m in again.finditer(text)] == [m.groupdict() for m in made.finditer(text)]


@pytest.mark.parametrize("side", ["_parts_of", "pattern_of"])
def test_what_cannot_be_kept_or_read_is_made_each_time(folder, monkeypatch, side):
    def missing(*_):
        raise OSError("no such module")

    compiled("x", "1", lambda: re.compile("a"))  # what is kept can be written here, and not read there
    monkeypatch.setattr(kept, side, missing)
    assert [compiled(name, "1", lambda: re.compile("a")) for name in ("x", "y")] == [re.compile("a")] * 2


def test_nothing_is_made_but_what_the_program_keeps(folder):
    compiled("x", "1", lambda: [print])  # what could do harm
    asked = Asked([1])
    assert compiled("x", "1", asked) == [1]
    assert asked.times == 1


class Remembers:
    def __init__(self):
        self.short = lru_cache(maxsize=8)(self._short)

    def _short(self, word):
        return word[:2]


def test_what_is_given_and_what_remembers_are_put_in_their_place(folder, monkeypatch):
    monkeypatch.setattr(kept, "_OURS", (*kept._OURS, __name__, "tests."))
    given = object()
    compiled("x", "1", lambda: (given, Remembers()), {"given": given})
    other = object()
    held, remembers = compiled("x", "1", lambda: pytest.fail("is made again"), {"given": other})
    assert held is other
    assert remembers.short("words") == "wo"


def test_parts_of_a_language_are_kept(folder):
    gates, dates = Gates(), DateReader(load("fr"))
    gate = gates.add(r"résolutions? \d+")
    compiled("fr", "1", lambda: (gates, gate, dates))
    gates, gate, dates = compiled("fr", "1", lambda: pytest.fail("is made again"))
    assert [m[0] for m in gates.scan("la résolution 7, les résolutions 8").finditer(gate)] == [
        "résolution 7",
        "résolutions 8",
    ]
    assert dates.read("le 9 décembre 2011") == DateReader(load("fr")).read("le 9 décembre 2011")


def test_the_authority_is_the_same(folder, authority):
    once, again = authority_of(()), authority_of(())
    assert once.entries == again.entries == Authority.load().entries
    assert once.digest == again.digest == authority.digest


@pytest.mark.parametrize(
    ("kind", "found"), [(Automaton, [(0, 0, 3), (1, 0, 7), (2, 4, 7)]), (LongestNames, [(1, 0, 7)])]
)
def test_an_automaton_finds_the_same_when_it_has_grown(kind, found, monkeypatch):
    automaton = kind(["the", "the sea", "sea"])
    assert sorted(automaton.find("the sea")) == found
    monkeypatch.setattr("graph.patterns.automaton._MUCH", 0)
    assert sorted(automaton.find("the sea")) == found


@given(st.lists(st.text("ab ", min_size=1, max_size=30), unique=True), st.text("ab ", max_size=200))
def test_the_longest_names_are_those_that_an_automaton_of_all_of_them_finds(names, text):
    whole = AhoCorasick(names, MatchKind.LeftmostLongest)
    assert LongestNames(names).find(text) == whole.find_matches_as_indexes(text)
