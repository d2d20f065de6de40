"""French and Spanish typed without their accents, as scanned and telegraphed texts are, and Arabic without hamza."""

import json
import unicodedata
from pathlib import Path

import pytest

from graph.cli import SAMPLES
from graph.find.spelling import lacks_accents
from graph.model import Document

GOLD = Path(__file__).parent / "gold" / "tea.jsonl"


def plain(text):
    """`text` without accents, character by character."""
    return "".join(
        letters[0] if len(letters := unicodedata.normalize("NFD", character)) > 1 else character for character in text
    )


def told(reader, text, lang):
    cited = reader.read(Document("x", text, lang=lang)).citations
    return [(c.start, c.end, c.kind, c.id, c.part, c.relation, c.via, c.date, c.pinpoint) for c in cited]


TEXTS = [
    *((path.name.split(".")[1], path.read_text(encoding="utf-8")) for path in SAMPLES.glob("*.[ef][sr].txt")),
    *((gold["lang"], gold["text"]) for gold in map(json.loads, GOLD.read_text(encoding="utf-8").splitlines())
      if gold["lang"] in ("fr", "es")),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text"), TEXTS)
def test_the_same_is_cited_without_accents(reader, lang, text):
    assert lacks_accents(plain(text))
    assert not lacks_accents(text)
    assert told(reader, plain(text), lang) == told(reader, text, lang)


def test_of_a_short_text_nothing_is_said():
    assert not lacks_accents("Rappelant la resolution 60/1")


ARABIC = [
    (SAMPLES / "A_RES_120_7.ar.txt").read_text(encoding="utf-8"),
    *(gold["text"] for gold in map(json.loads, GOLD.read_text(encoding="utf-8").splitlines()) if gold["lang"] == "ar"),
]


@pytest.mark.parametrize("text", ARABIC)
def test_the_same_is_cited_without_hamza(reader, text):
    bare = text.translate(str.maketrans("أإآى", "اااي"))
    assert bare != text
    assert told(reader, bare, "ar") == told(reader, text, "ar")
