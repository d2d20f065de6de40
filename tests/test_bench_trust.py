"""What is measured of trust and of witnesses: what is kept is joined, what is left is told apart, tables have their places."""

import json

import pytest

from bench import kills, robustness, trust, witness_figures
from bench.trial import TrialFault, TrialOutcome
from graph.model import Citation, Document, Part, Reading, Section

LANGS = ("ar", "en", "es", "fr", "ru", "zh")


def outcome(kind, first, *faults):
    return TrialOutcome(
        kind, first, first + 999, 900, 100, 0.5, 60.0, tuple(TrialFault(kind, n, "what") for n in faults)
    )


def kept(path, *outcomes):
    path.write_text("".join(map(robustness._line, outcomes)), encoding="utf-8")
    return path


def test_two_runs_are_joined_each_input_once(tmp_path):
    one = kept(tmp_path / "one.jsonl", outcome("CSV", 0, 7), outcome("PDF", 0))
    two = kept(tmp_path / "two.jsonl", outcome("CSV", 0), outcome("CSV", 1000, 1007, 1009))
    joined = robustness.joined((one, two))
    assert {(o.kind, o.first): len(o.faults) for o in joined} == {("CSV", 0): 1, ("PDF", 0): 0, ("CSV", 1000): 2}
    row = next(line for line in robustness.table(joined) if line.startswith("| CSV"))
    assert row == "| CSV | 2,000 | 2 | 1,800 | 200 | 3 | 0.50 | 60 |"


@pytest.mark.parametrize(
    ("from_last", "expected"), [(False, [("CSV", 1000), ("PDF", 1000)]), (True, [("CSV", 1000), ("PDF", 1000)])]
)
def test_a_run_goes_on_with_what_is_missing(from_last, expected):
    tried = [outcome("CSV", 0), outcome("PDF", 0)]
    missing = list(robustness._missing(tried, ("CSV", "PDF"), 2000, from_last))
    assert [(kind, first) for kind, first, _ in missing] == expected
    assert [first for _, first, _ in robustness._missing([], ("CSV",), 3000, from_last)] == (
        [2000, 1000, 0] if from_last else [0, 1000, 2000]
    )


PAGE = "Before.\n<!-- python -m bench.trust kills -->\n\nold\n\n<!-- end of kills -->\nAfter.\n"


def test_a_table_takes_its_place_in_the_page(tmp_path, monkeypatch):
    page = tmp_path / "trust.md"
    page.write_text(PAGE, encoding="utf-8")
    monkeypatch.setattr(trust, "_PAGE", page)
    trust._put("kills", ["| new |"])
    assert page.read_text(encoding="utf-8") == PAGE.replace("old", "| new |")


def test_the_page_has_a_place_for_every_table():
    text = trust._PAGE.read_text(encoding="utf-8")
    for part in trust._PARTS:
        assert text.index(f"<!-- python -m bench.trust {part} -->\n") < text.index(f"<!-- end of {part} -->\n")


LEFT = [  # what is left of pieces a and b, where before is a1 b1 and after a2 c2; in pieces; column
    ({"a": b"1", "b": b"1"}, False, 0), ({"a": b"2", "c": b"2"}, False, 1), ({"a": b"2", "b": b"1"}, True, 2),
    ({"a": b"2", "b": b"1"}, False, 3), ({"a": b"half", "b": b"1"}, True, 3), ({"a": b"1"}, True, 2), ({"x": b"1"}, True, 3),
]  # fmt: skip


@pytest.mark.parametrize(("left", "in_pieces", "column"), LEFT)
def test_what_a_kill_has_left(left, in_pieces, column):
    assert kills._kind(left, {"a": b"1", "b": b"1"}, {"a": b"2", "c": b"2"}, in_pieces) == column


def version(lang, id_):
    part = Part.parse("pp1")
    mentioned = Citation(
        "A/RES/90/1", f"{lang}.xml", lang, 0, 5, id_, "resolution", id_, id_, part, "recall", None, None, None, "explicit", True
    )  # fmt: skip
    document = Document(f"{lang}.xml", " " * 100, "A/RES/90/1", lang, sections=(Section(part, 0, 99),))
    return Reading(document, (mentioned,))


def test_witnesses_are_measured_against_what_four_versions_link():
    readings = [version(lang, "A/RES/66/102") for lang in LANGS]
    linked = ("https://undocs.org/en/A/RES/66/102", "https://undocs.org/en/A/RES/74/255a-b")
    never = "https://undocs.org/en/S/RES/2161(2015)"  # of 2014: no body can have adopted it
    stated = {reading.document.source: (*linked, never) for reading in readings}
    found = witness_figures.measured(readings, stated)
    assert (found.works, found.linked, found.found, found.facts, found.doubtful) == (1, 2, 1, 1, 0)
    assert found.missed == (("A/RES/90/1", "A/RES/74/255"),)
    assert 0 < found.quads < found.alone / 3
    assert 0 < found.evidence < found.evidence_alone


def test_a_record_without_a_text_is_no_witness(tmp_path, authority):
    row = {"symbol": "A/RES/90/1", "title": "Tea"}
    (tmp_path / "x.jsonl").write_text(
        json.dumps({"id": "A/RES/90/1", "lang": "en", "text": "Recalling 66/102"} | row) + "\n"
    )
    readings, _ = witness_figures.readings_of([str(tmp_path)], authority)
    assert [reading.document.lang for reading in readings] == ["en"]
