"""Files of every format that is read, and of many that cannot be."""

import io
import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.sources import open_documents
from graph.sources.formats import SourceError


def read(path):
    problems = []
    return list(open_documents(path, problems.append)), problems


@pytest.mark.parametrize(
    ("content", "text", "topics"),
    [
        (b"\xe5\xa4\xa7\xe4\xbc\x9a", "大会", ()),
        (b"%%%RULE OF LAW|WOMEN|\n\n \xe5\xa4\xa7 \xe4\xbc\x9a", "\n 大 会", ("RULE OF LAW", "WOMEN")),
        (b"%%%\nx", "x", ()),
        (b"\xef\xbb\xbf%%%A|B\nx", "x", ("A", "B")),
        ("大会".encode("utf-16"), "大会", ()),
        (b"a\r\nb", "a\r\nb", ()),
    ],
)
def test_text(tmp_path, content, text, topics):
    path = tmp_path / "one.txt"
    path.write_bytes(content)
    (document,), problems = read(path)
    assert (document.text[document.content :], document.topics, problems) == (text, topics, [])
    assert document.source == "one.txt"


def test_json_lines(tmp_path):
    path = tmp_path / "corpus.jsonl"
    records = [
        {
            "id": "A/RES/1/1",
            "text": "大会",
            "lang": "zh",
            "title": "题",
            "date": "2001-02-03",
            "body": "GA",
            "topics": ["WOMEN"],
        },
        {"text": "\ud800 lone"},
        {"text": "%%%WOMEN|\n大会"},
    ]
    path.write_text("\n".join(map(json.dumps, records)) + "\n\n", encoding="utf-8")
    (first, second, third), problems = read(path)
    assert (first.id, first.lang, first.title, first.date, first.body, first.topics) == (
        "A/RES/1/1", "zh", "题", "2001-02-03", "GA", ("WOMEN",),
    )  # fmt: skip
    assert (second.source, second.id, second.text) == ("corpus.jsonl:2", "", "\ufffd lone")
    assert third.topics == ("WOMEN",)
    assert problems == []


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("bad.txt", b"\xd6\xd0\xb9\xfa", "is neither UTF-8 (byte 0 is 0xd6) nor"),
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b"\n \n", "is empty"),
        ("file.gz", b"\x1f\x8b\x08", "is a damaged or locked archive"),
        ("file.docx", b"PK\x03\x04...", "is a damaged or locked archive"),
    ],
)
def test_unreadable(tmp_path, name, content, reason):
    (tmp_path / name).write_bytes(content)
    documents, (problem,) = read(tmp_path / name)
    assert documents == []
    assert problem.path.endswith(name)
    assert reason in problem.reason
    assert problem.remedy


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "is not JSON"), ("[1]", 'has no "text"'), ('{"id": "x"}', 'has no "text"'), ('{"text": 3}', 'has no "text"'),
        ('{"text": "x", "lang": 3}', '"lang" is not a string'), ('{"text": "x", "topics": "WOMEN"}', '"topics" is not a list'),
        ("[" * 100_000, "is not JSON"),
    ],
)  # fmt: skip
def test_bad_line_spares_the_others(tmp_path, line, reason):
    path = tmp_path / "corpus.jsonl"
    path.write_text('{"text": "first"}\n' + line + '\n{"text": "last"}', encoding="utf-8")
    documents, (problem,) = read(path)
    assert [document.text for document in documents] == ["first", "last"]
    assert problem.path == f"{path}:2"
    assert reason in problem.reason


def test_a_line_too_long_is_passed_over_in_pieces(tmp_path, monkeypatch):
    monkeypatch.setattr("graph.sources.json_lines._LONGEST_LINE", 100)
    path = tmp_path / "corpus.jsonl"
    path.write_text('{"text": "first"}\n{"text": "' + "x" * 1000 + '"}\n{"text": "last"}\n', encoding="utf-8")
    documents, (problem,) = read(path)
    assert [document.text for document in documents] == ["first", "last"]
    assert problem.path == f"{path}:2"
    assert "the line is longer" in problem.reason


def test_folder_in_order_without_hidden_files(tmp_path):
    for name in ("b.txt", "a.txt", ".hidden.txt", "sub/c.txt", ".git/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    documents, problems = read(tmp_path)
    assert [document.text for document in documents] == ["a.txt", "b.txt", "sub/c.txt"]
    assert problems == []


def test_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("大会".encode())))
    (document,), _ = read("-")
    assert (document.source, document.text) == ("stdin", "大会")


def test_missing(tmp_path):
    _, (problem,) = read(tmp_path / "nowhere")
    assert "no such file" in problem.reason
    with pytest.raises(SourceError, match="no such file"):
        list(open_documents(tmp_path / "nowhere"))


@given(st.binary(max_size=300))
def test_any_bytes_end_in_documents_or_problems(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("any") / "file"
    path.write_bytes(content)
    documents, problems = read(path)
    assert documents or problems or not content.strip()
