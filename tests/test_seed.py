"""The user's own document: everything that must be found in it, and nothing else of those kinds."""

import json
from collections import Counter

import pytest
from conftest import shared

from graph.model import Document
from graph.sources import open_documents

KINDS = ("resolution", "decision", "statement", "document", "instrument", "session", "meeting")


@pytest.fixture(scope="module")
def gold():
    return json.loads(shared("gold", "seed.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def seed(gold):
    return next(open_documents(shared(*gold["source"].split("/"))))


@pytest.fixture(scope="module")
def reading(reader, seed):
    return reader.read(seed)


def test_document(gold, reading, authority):
    expected, document = gold["document"], reading.document
    assert (document.id, document.date, document.meeting) == (expected["id"], expected["date"], expected["meeting"])
    for field, key in (
        ("body", document.body),
        ("recommended_by", document.recommended_by),
        ("drafts_for", document.drafts_for),
    ):
        assert authority.acronym(key) == expected[field]
    assert list(document.topics) == expected["topics"]
    parts = [section.part for section in document.sections]
    assert [p for p in parts if p.startswith("pp")] == [f"pp{n + 1}" for n in range(expected["preambular"])]
    assert [p for p in parts if p.startswith("op")] == [f"op{n + 1}" for n in range(expected["operative"])]


def test_references(gold, reading):
    expected = set()
    for reference in gold["references"]:
        for part in reference.get("parts") or [reference["part"]]:
            expected.add((reference["kind"], reference.get("id") or reference["label"], part))
    found = {
        (c.kind, c.id if c.kind != "instrument" else c.label, c.part)
        for c in reading.citations
        if c.kind in KINDS and c.id
    }
    assert found == expected


def test_fields_of_references(gold, reading):
    for reference in gold["references"]:
        matching = [
            c for c in reading.citations if reference.get("id", "") == c.id or reference.get("label", "") == c.label
        ]
        explicit = [c for c in matching if c.via in ("explicit", "list")]
        for field in ("relation", "date", "title"):
            if field in reference:
                assert [getattr(c, field) for c in explicit] == [reference[field]] * len(explicit), reference
        if "mentions" in reference:
            assert len(matching) == reference["mentions"]


def test_that_resolution(reading):
    (citation,) = [c for c in reading.citations if c.part == "op10" and c.via == "anaphora"]
    assert (citation.id, citation.text.replace(" ", "")) == ("A/RES/66/181", "该决议")


def test_entities(gold, reading):
    counts = Counter(c.label for c in reading.citations if c.kind == "entity")
    assert {name: counts[name] for name in gold["entities"]} == gold["entities"]


def test_no_single_target(gold, reading):
    """What names several at once is given none of them."""
    squeezed = [(c.text.replace(" ", ""), c.id) for c in reading.citations if c.kind == "instrument"]
    for words in gold["no_single_target"]:
        said = words.split(" ")[0]
        assert [id_ for text, id_ in squeezed if text in said and id_ is not None] == []


def test_quotes(seed, reading):
    assert all(c.text == seed.text[c.start : c.end] for c in reading.citations)


def _half_width(text):
    plain = {"，": ",", "：": ":", "；": ";", "（": "(", "）": ")", "“": '"', "”": '"', "　": " "}
    return "".join(plain.get(character, character) for character in text)


def _traditional(text):
    from opencc import OpenCC

    return "\n".join(map(OpenCC("s2t").convert, text.split("\n")))


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace(" ", ""),
        _half_width,
        lambda text: _half_width(text.replace(" ", "")),
        _traditional,
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace(" 的 ", " 的\n"),
        lambda text: text.replace(" 的 ", "\r\n的\u3000"),
    ],
    ids=["unsegmented", "half-width", "both", "traditional", "no-break spaces", "wrapped", "wrapped on Windows"],
)
def test_same_citations(reader, seed, reading, change):
    head, body = seed.text[: seed.content], seed.text[seed.content :]
    other = reader.read(Document("seed", head + change(body), content=seed.content))
    assert [_key(c) for c in other.citations] == [_key(c) for c in reading.citations]


def _key(citation):
    return citation._replace(start=0, end=0, text="", source="", title=None if citation.title is None else "")
