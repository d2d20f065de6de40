"""Broken inputs of every kind, a few of each, always the same; `python -m bench.robustness` tries them by the hundred thousand."""

import time
from io import BytesIO

import pytest

from bench.inputs import KINDS
from bench.trial import EACH_LARGE, Way, input_of, run
from graph.model import Document
from graph.patterns.word_runs import Cover
from graph.sources import stated_values as stated
from graph.sources.formats import read_file
from graph.text.iso_dates import calendar_date

_NUMBERS = 40  # inputs of each kind


@pytest.fixture(scope="module")
def way(authority):
    return Way(authority)


@pytest.mark.parametrize("kind", KINDS)
def test_no_input_ends_in_a_traceback_or_hangs_or_grows(way, kind):
    outcome = run(kind, 0, _NUMBERS - 1, way)
    assert outcome.faults == ()
    assert outcome.read + outcome.refused >= _NUMBERS


@pytest.mark.parametrize("kind", KINDS)
def test_an_input_of_a_number_is_always_the_same(kind):
    good = KINDS[kind][1]()
    for number in (0, 7, EACH_LARGE - 1):
        assert input_of(kind, number, good) == input_of(kind, number, KINDS[kind][1]())
    assert len(input_of(kind, EACH_LARGE - 1, good)) >= 90_000


SLOW = [
    ("ar", "وإذ تشير إلى قرارات مجلس الأمن 1299999999999999999999999999999967 (1999) و 1373 (2001)،"),
    ("en", "Recalling Economic and Social Council part " + "1" * 60 + " decision 2004/25,"),
    ("zh", "回顾大会" + "的" * 60 + "x第66/102号决议和经济及社会理事会" + "二十三" * 20 + "x第2004/25号决议，"),
    ("fr", "Rappelant la résolution 66/102 " + "1" * 50 + " et du Conseil de sécurité " + "1" * 50 + " la résolution 1373 (2001),"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text"), SLOW)
def test_what_can_be_read_in_many_ways_is_read_at_once(reader, lang, text):
    reader.read(Document("first", text[:12], lang=lang))
    begun = time.process_time()
    reader.read(Document("slow", text, lang=lang))
    assert time.process_time() - begun < 1


DATES = [
    ("2065-07-26", "2065-07-26"), ("2065-07", "2065-07"), ("2065", "2065"), ("2065-07-26T10:00:00Z", "2065-07-26"),
    ("206¹-07-26", None), ("²065", None), ("２０６５-07-26", None), ("2065-02-30", None), ("26 July 2065", None), ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("given", "expected"), DATES)
def test_a_date_from_outside_is_a_date_or_left_out(reader, given, expected):
    assert calendar_date(given) == expected
    text = "The General Assembly,\n\nRecalling its resolutions 66/102, and 1540 (2004),"
    assert reader.read(Document("x", text, lang="en", date=given)).document.date == expected


TABLES = [
    ("2065-07-26", "2065-07-26", 0), ("26 July 2065", "2065-07-26", 0), ("206¹-07-26", None, 1), ("soon", None, 1),
]  # fmt: skip


@pytest.mark.parametrize(("given", "expected", "told"), TABLES)
def test_what_a_table_gives_as_a_date_and_is_none_is_told(given, expected, told):
    problems = []
    rows = f"symbol,text,date\nA/RES/120/7,Recalling resolution 66/102,{given}\n".encode()
    (document,) = read_file(BytesIO(rows), "x.csv", problems.append)
    assert document.date == expected
    assert [given in problem.reason for problem in problems] == [True] * told


COUNTS = [("12", 12), (" 12 ", 12), ("²", None), ("9" * 5000, None), ("-1", None), (None, None)]


@pytest.mark.parametrize(("given", "expected"), COUNTS)
def test_a_count_from_outside_is_a_count_or_left_out(given, expected):
    assert stated.count(given) == expected


COVERED = [
    (("a", "abril", " "), "abril abril", True), (("a", "abril", " "), "abrilx", False), (("su", "sus"), "sussu", True), (("x",), "", True),
    (("1", "11", "111"), "1" * 5000, True), (("1", "11", "111"), "1" * 5000 + "x", False), ((r"\d*",), "12x", False),
]  # fmt: skip


@pytest.mark.parametrize(("patterns", "text", "expected"), COVERED)
def test_words_cover_a_stretch(patterns, text, expected):
    assert Cover(patterns).covers(text) is expected
