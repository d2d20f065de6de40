"""One invented resolution in the six official languages, which must give the same citations in each."""

import time
from itertools import pairwise

import pytest

from graph.cli import SAMPLES
from graph.languages import AVAILABLE
from graph.model import Document
from graph.pinpoint_units import in_words
from graph.sources.plain import document
from graph.text.language import detect, stretches

TEXTS = {path.name.split(".")[1]: path.read_text(encoding="utf-8") for path in SAMPLES.glob("A_RES_120_7.*.txt")}

EXPECTED = [
    ("un-charter", "pp1", "guide", None, ""),
    ("A/RES/60/180", "pp2", "recall", "2005-12-20", ""),
    ("A/RES/65/7", "pp2", "recall", "2010-10-29", ""),
    ("A/RES/72/276", "pp2", "recall", "2018-05-23", ""),
    ("E/RES/2004/25", "pp2", "recall", "2004-07-21", ""),
    ("A/RES/66/102", "pp3", "reaffirm", "2011-12-09", ""),
    ("A/DEC/74/568", "pp3", "reaffirm", None, ""),
    ("S/RES/1267(1999)", "pp4", "recall", None, ""),
    ("S/RES/1373(2001)", "pp4", "recall", None, ""),
    ("S/RES/1540(2004)", "pp4", "recall", None, ""),
    ("A/119/10", "pp5", "take-note", None, ""),
    ("A/119/10/Corr.1", "pp5", "take-note", None, ""),
    ("A/119/10/Corr.2", "pp5", "take-note", None, ""),
    ("uncac", "pp6", "recall", None, ""),
    ("uncac", "pp6", "stress", None, "article 5"),
    ("GA/68", "op1", "request", None, ""),
    ("A/RES/66/102", "op1", "request", None, "paragraph 3"),
    ("A/RES/66/181", "op2", "urge", None, ""),
    ("A/RES/66/181", "op2", "urge", None, "annex"),
]
BODIES = {"ga", "ecosoc", "sc", "secretary-general", "unodc"}


@pytest.fixture(scope="module", params=sorted(TEXTS))
def reading(request, reader):
    return reader.read(document(TEXTS[request.param], "tea"))


def test_language_is_seen(reading):
    assert TEXTS[reading.document.lang] == reading.document.text
    assert len(TEXTS) == 6
    assert all(detect(text) == lang for lang, text in TEXTS.items())


def test_document(reading):
    document = reading.document
    assert (document.id, document.body, document.date, document.meeting) == ("A/RES/120/7", "ga", "2065-11-26", 46)
    parts = [s.part for s in document.sections if s.part not in ("title", "body")]
    assert parts == ["pp1", "pp2", "pp3", "pp4", "pp5", "pp6", "op1", "op2", "op3"]
    assert document.title


def test_works(reading):
    found = [(c.id, c.part, c.relation, c.date, in_words(c.pinpoint)) for c in reading.citations if c.kind != "entity"]
    assert sorted(map(str, found)) == sorted(map(str, EXPECTED))


def test_bodies(reading):
    named = {c.id for c in reading.citations if c.kind == "entity"}
    assert named == BODIES
    last = [c for c in reading.citations if c.id == "unodc"]
    assert [(c.part, c.relation) for c in last] == [("op3", "encourage")]


def test_quotes(reading):
    text = reading.document.text
    assert all(c.text == text[c.start : c.end] for c in reading.citations)


MIXED = [("en", "zh", "fr"), ("ru", "en"), ("ar", "es"), ("zh", "en")]


@pytest.mark.parametrize("languages", MIXED, ids="+".join)
def test_several_languages_in_one_file(reader, languages):
    """Each part is read in its own language: what a version cites by itself, it cites in a file with others."""
    texts = {lang: TEXTS[lang] for lang in languages}
    whole = "\n\n".join(texts.values())
    reading = reader.read(Document("mixed.txt", whole))
    assert reading.document.id == "A/RES/120/7"
    assert all(whole[c.start : c.end] == c.text for c in reading.citations)
    for lang, text in texts.items():
        alone = {(c.kind, c.id) for c in reader.read(Document("alone.txt", text)).citations}
        together = {(c.kind, c.id) for c in reading.citations if c.lang == lang}
        assert len(alone & together) >= 0.85 * len(alone), alone ^ together
    sections = reading.document.sections
    assert all(before.end <= after.start for before, after in pairwise(sections))


def test_a_long_text_in_one_language_is_one_stretch():
    for lang in AVAILABLE:
        text = TEXTS[lang] * 3
        assert stretches(text) == ((0, len(text), lang),)


def test_paragraphs_of_two_languages_by_turns(reader):
    pairs = zip(TEXTS["en"].split("\n\n"), TEXTS["zh"].split("\n\n"), strict=False)
    whole = "\n\n".join(paragraph * (1 + 80 // len(paragraph)) for pair in pairs for paragraph in pair)
    found = reader.read(Document("by-turns.txt", whole)).citations
    numbers = {lang: {c.id for c in found if c.lang == lang and c.kind == "resolution"} for lang in ("en", "zh")}
    assert numbers["en"] == numbers["zh"] != set()


def test_telling_languages_apart_takes_no_longer_than_the_text():
    text = "".join(f"{TEXTS['en'][:200]}\n{TEXTS['zh'][:120]}\n" for _ in range(5000)).replace("\n\n", " ")
    begun = time.process_time()
    assert len(stretches(text)) > 1000
    assert time.process_time() - begun < 5
