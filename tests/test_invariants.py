"""What must hold for every text."""

import itertools
import json
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from test_numbers import CASES

from graph.citation_lines import line
from graph.cli import SAMPLES
from graph.extraction import read
from graph.languages import AVAILABLE, load
from graph.model import Document
from graph.sources import open_documents
from graph.text.clean_view import clean

WORDS = (
    "大会", "安全理事会", "经济及社会理事会", "其", "第66/102号", "第1325(2000)号", "第2004/25号", "和", "、", "，", "；", "。", "决议",
    "决定", "回顾", "重申", "又", "题为“某事”的", "2011年12月9日", "《联合国宪章》", "《公约》", "该决议", "第七章", "第3段", "\n", "\n\n",
    "1. ", "2. ", "(a) ", "E/2012/30", "Corr.1", "和2", "第六十八届会议", "秘书长", "附件", "“", "”", "《", "》", "[", "]", "%%%",
)  # fmt: skip

_MARKS = (
    "1", "1er", "1.", "1er.", "2", "31", "68", "68th", "68e", "68º", "68-я", "1er juillet 2000", "1º de julio de 2000", "2011", "(2011)",
    "66/102", "S-23/2", "(XXI)", "A", "B", "(a)", "a)", "II", "A/RES/66/102", "Corr.1", ",", ";", "and", "et", "y", "и", "و", "和", "\n",
    "\n\n", "______", '"', "'",
)  # fmt: skip
FRAGMENTS = {
    lang: tuple({word for case, text, _ in CASES if case == lang for word in text.split()}) for lang in AVAILABLE
}


@pytest.fixture(scope="module")
def samples():
    return list(open_documents(SAMPLES))


def test_spaces_between_characters_change_nothing(reader, samples):
    """Every text of the sample corpus, with a space after each Chinese character."""
    for document in samples:
        body = document.text[document.content :]
        spaced = document.text[: document.content] + "".join(f"{c} " if ord(c) > 0x3400 else c for c in body)
        assert _facts(reader.read(replace(document, text=spaced))) == _facts(reader.read(document))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=40).map("".join))
def test_quotes_are_where_they_say(reader, text):
    """Behind a paragraph that cites, so that there is something to quote whatever follows."""
    text = f"大会，\n\n回顾其2011年12月9日第66/102号决议，\n\n{text}"
    citations = reader.read(Document("any", text, lang="zh")).citations
    assert "A/RES/66/102" in {citation.id for citation in citations}
    for citation in citations:
        assert citation.text == text[citation.start : citation.end]
        assert citation.text


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(reader, text):
    reading = reader.read(Document("any", text, lang="zh"))
    assert all(section.start <= section.end <= len(text) for section in reading.document.sections)
    for citation in reading.citations:
        json.loads(line(citation))


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_any_words_of_a_language_are_read(reader, data):
    lang = data.draw(st.sampled_from(AVAILABLE))
    grammar = load(lang)
    words = [*grammar.months, *grammar.ordinals, *grammar.pinpoint_units, *grammar.bare_after, *grammar.occasion_words]
    words += [*_MARKS, *FRAGMENTS[lang]]
    text = " ".join(data.draw(st.lists(st.sampled_from(words), max_size=25)))
    for citation in reader.read(Document("any", text, lang=lang)).citations:
        assert citation.text == text[citation.start : citation.end]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=30).map("".join))
def test_sections_are_in_order_and_apart(reader, text):
    sections = reader.read(Document("any", f"大会，{text}", lang="zh")).document.sections
    for first, second in itertools.pairwise(sections):
        assert first.end <= second.start


@given(st.text(max_size=100), st.booleans())
@example("\ufb00", False)
def test_a_view_knows_its_way_back(text, joins):
    view = clean(text, joins)
    assert len(view.offsets) == len(view.text) + 1
    assert list(view.offsets) == sorted(view.offsets)
    shared = [place for place, following in itertools.pairwise(view.offsets) if place == following]
    assert all(len(unicodedata.normalize("NFKC", text[place])) > 1 for place in shared)  # the letters of a ligature
    assert clean(view.text, joins).text == view.text


@pytest.mark.slow
@pytest.mark.parametrize("workers", [2, 3])
def test_workers_change_nothing(authority, workers):
    def extracted(number):
        return [line(c) for reading in read([SAMPLES] * 3, authority, number, print) for c in reading.citations]

    assert extracted(workers) == extracted(1)


def _facts(reading):
    return [c._replace(start=0, end=0, text="", source="") for c in reading.citations]


@pytest.mark.parametrize(
    "unit", ["第", "《", "“", "(", "1", "/", "、", "关于", "题为“", "大会", "第1/1号", "A/", "和", "回顾，", " ", "年"]
)
@pytest.mark.slow
def test_no_text_takes_more_than_linear_time(reader, unit):
    """A tenth of a megabyte of one thing over and over; what goes quadratic takes minutes here."""
    import time

    def seconds(length):
        text = "大会，" + unit * (length // len(unit))
        start = time.process_time()
        reader.read(Document("any", text, lang="zh"))
        return time.process_time() - start

    seconds(1000)
    short, long = min(seconds(20_000) for _ in range(3)), seconds(160_000)
    assert long < 30 * short + 0.5
