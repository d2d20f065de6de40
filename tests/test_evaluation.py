"""Scores by hand-made cases, and the project's own gold set in six languages."""

import json
from pathlib import Path

import pytest

from graph.evaluation import GoldError, evaluate, fallen, read_figures, read_gold
from graph.marked import MarkError, read_marked

OWN = Path(__file__).parent / "gold" / "tea.jsonl"
TEXTS = Path(__file__).parent / "gold" / "texts"
FIGURES = Path(__file__).parent / "gold" / "figures.json"
TEXT = "回顾大会第66/102号决议和第66/181号决议"
FIRST = {"start": 4, "end": 14, "kind": "resolution", "id": "A/RES/66/102"}
SECOND = {"start": 15, "end": 25, "kind": "resolution", "id": "A/RES/66/181"}


def judged(tmp_path, reader, citations, **more):
    path = tmp_path / "gold.jsonl"
    path.write_text(
        json.dumps({"id": "x", "lang": "zh", "text": TEXT, "citations": citations} | more), encoding="utf-8"
    )
    return evaluate(read_gold(path), reader)


@pytest.mark.parametrize(
    ("citations", "expected"),
    [
        ([FIRST, SECOND], (2, 0, 0)),
        ([FIRST], (1, 1, 0)),
        ([FIRST, SECOND, FIRST | {"id": "A/RES/1/1"}], (2, 0, 1)),
        ([FIRST, FIRST, SECOND], (2, 0, 1)),
        ([FIRST | {"start": 0, "end": 3}, SECOND], (1, 1, 1)),
    ],
)
def test_scores(tmp_path, reader, citations, expected):
    score = judged(tmp_path, reader, citations).scores["all"]
    assert (score.right, score.wrong, score.missed) == expected


def test_spans_and_fields(tmp_path, reader):
    found = judged(tmp_path, reader, [FIRST | {"start": 5, "relation": "reaffirm"}, SECOND | {"part": "body"}])
    assert found.scores["span overlapping"].f1 == 1
    assert found.scores["span exact"].precision == 0.5
    assert found.scores["part"].f1 == 1
    assert found.scores["relation"].right == 0
    (fault,) = found.faults
    assert (fault.what, fault.expected, fault.found) == ("relation", "reaffirm", "recall")
    assert fault.context == "回顾大会[第66/102号决议]和第66/181号决议"


def test_only_the_kinds_of_the_gold_are_judged(tmp_path, reader):
    assert judged(tmp_path, reader, [FIRST, SECOND]).scores["all"].wrong == 0
    assert judged(tmp_path, reader, [FIRST, SECOND], kinds=["resolution", "entity"]).scores["all"].wrong == 1


@pytest.mark.parametrize("line", ["{", "[]", '{"id": "x"}', '{"id": "x", "lang": "zh", "text": "", "citations": [{}]}'])
def test_what_is_no_gold_is_said(tmp_path, line):
    path = tmp_path / "gold.jsonl"
    path.write_text(line, encoding="utf-8")
    with pytest.raises(GoldError, match=r"gold\.jsonl:1: is no gold document"):
        list(read_gold(path))


def test_own_gold(reader):
    found = evaluate(read_gold(OWN), reader)
    assert found.faults == ()
    assert found.scores["all"].right > 150
    assert {name for name in found.scores if name.startswith("language")} == {
        f"language {x}" for x in ("ar", "en", "es", "fr", "ru", "zh")
    }
    assert len(found.agreement) == 15
    assert min(found.agreement.values()) > 0.95


def test_no_figure_of_the_own_texts_has_fallen(reader):
    gold = [document for path in sorted(TEXTS.glob("*.txt")) for document in read_gold(path)]
    assert len(gold) == 6 * 40
    assert list(fallen(evaluate(gold, reader), read_figures(FIGURES))) == []


def test_a_fall_is_told(tmp_path, reader):
    found = judged(tmp_path, reader, [FIRST, SECOND, FIRST | {"id": "A/RES/1/1"}])
    assert list(fallen(found, {"all": [1.0, 1.0]})) == ["all: recall 1.0000 → 0.6667"]


def test_labels_stand_in_the_text(tmp_path):
    path = tmp_path / "en.txt"
    path.write_text("## X/1\nRecalling ⟦resolution 60/1|resolution A/RES/60/1 recall object part=pp1⟧,\n", "utf-8")
    (marked,) = read_marked(path)
    (label,) = marked.labels
    assert marked.text == "Recalling resolution 60/1,"
    assert marked.text[label.start : label.end] == "resolution 60/1"
    assert label.fields == {
        "effect": "",
        "pinpoint": "",
        "problem": "",
        "part": "pp1",
        "relation": "recall",
        "role": "object",
    }


@pytest.mark.parametrize(
    "text",
    ["no head", "## X/1\n⟦words|resolution A/RES/60/1⟧", "## X/1\n⟦words", "## X/1\n⟦w|resolution - a b hue=red⟧"],
)
def test_a_label_that_cannot_be_read_is_said(tmp_path, text):
    path = tmp_path / "en.txt"
    path.write_text(text, "utf-8")
    with pytest.raises(MarkError, match=r"en\.txt"):
        list(read_marked(path))
