"""The benchmarks measure what they say they do."""

import gzip
import json
from itertools import islice

import pytest
from click.testing import CliRunner

from bench import before, build_runs, collection, quad_times, step_times
from bench.__main__ import main
from bench.extraction_speed import PER_CITATION
from bench.peaks import size_of
from bench.texts import court_opinions, un_chinese, un_english
from graph.model import Document


@pytest.mark.parametrize(("make", "lang"), [(un_english, "en"), (un_chinese, "zh")])
def test_the_texts_are_as_dense_as_they_say(reader, make, lang):
    texts = list(make(60_000, PER_CITATION))
    found = sum(len(reader.read(Document("text", text, "X/1", lang)).citations) for text in texts)
    assert sum(map(len, texts)) / found == pytest.approx(PER_CITATION, rel=0.15)


def test_court_opinions_are_as_dense_as_they_say():
    texts = list(islice(court_opinions(40_000, PER_CITATION), 2))
    assert sum(map(len, texts)) / sum(text.count("See ") for text in texts) == pytest.approx(PER_CITATION, rel=0.05)


def test_quads_are_measured_step_by_step():
    steps = list(quad_times.seconds(3))
    assert len(steps) == 3
    assert all(ours > 0 and theirs > 0 for _, ours, theirs in steps)


def test_growth_is_measured_by_size():
    (small, run, again), (large, more, _) = build_runs.by_size([2, 8])
    assert (small, large) == (2, 8)
    assert again is not None
    assert run.gigabytes > 0
    assert more.seconds > 0


def test_the_tables_are_printed():
    result = CliRunner().invoke(main, ["quads"])
    assert result.exit_code == 0, result.output
    assert "rdflib, s" in result.output


def test_a_collection_is_repeated_under_other_numbers():
    works = [
        [
            Document("x", "70/1. Tea\n\nRecalling resolution 69/70 of 1 May 2015", "A/RES/70/1", lang)
            for lang in ("en", "fr")
        ],
        [Document("y", "Resolution 1325 (2000)", "S/RES/1325(2000)", "en")],
    ]
    made = list(collection.copies(works, 6))
    assert [[record["id"] for record in work] for work in made] == [
        ["A/RES/70/1", "A/RES/70/1"], ["S/RES/1325(2000)"], ["A/RES/70/1001", "A/RES/70/1001"], ["S/RES/2325(2000)"],
    ]  # fmt: skip
    assert made[2][0]["text"].startswith("70/1001. Tea")
    assert made[3][0]["text"] == "Resolution 2325 (2000)"


def test_a_collection_is_built_twice(tmp_path):
    for number in (1, 2):
        text = f"{number}/70\n\nThe General Assembly,\n\nRecalling its resolution 69/{number},\n\n1. Decides to meet."
        (tmp_path / f"{number}.jsonl").write_text(json.dumps({"id": f"A/RES/70/{number}", "lang": "en", "text": text}))
    found = collection.measured([str(tmp_path)], 5, changed=1, workers=1)
    assert found.texts == 5
    assert found.built["documents"] == 5
    assert 0 < found.output < found.most.disk
    assert found.most.memory > 0


def test_the_steps_of_a_build_make_up_the_whole(tmp_path):
    text = "The General Assembly,\n\nRecalling its resolution 69/1,\n\n1. Requests the Secretary-General to report."
    (tmp_path / "tea.jsonl").write_text(json.dumps({"id": "A/RES/70/1", "lang": "en", "text": text}))
    taken = dict(step_times.of_build([str(tmp_path)], 2))
    whole = taken.pop("all")
    assert {"finding", "settling", "triples", "pages", "store"} <= taken.keys()
    assert 0 < sum(taken.values()) <= whole


def test_reading_is_measured_step_by_step():
    (plain, short, of_plain), (citing, _, of_citing) = step_times.of_reading([1])
    assert (plain, citing) == ("no citation", "a citation a sentence")
    assert short > 100
    assert of_plain["finding"] > 0
    assert of_citing["resolving"] > 0


def test_a_file_with_two_names_weighs_once(tmp_path):
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "one").write_bytes(b"12345")
    (tmp_path / "other").hardlink_to(tmp_path / "inner" / "one")
    (tmp_path / "third").write_bytes(b"1")
    assert size_of(tmp_path) == 6


def test_the_statements_of_a_build_stand_beside_those_of_another(tmp_path):
    (tmp_path / "tea.json").write_text(
        json.dumps({"id": "A/RES/70/1", "lang": "en", "text": "Recalling its resolution 69/2,"})
    )
    other = tmp_path / "other.nq.gz"
    other.write_bytes(gzip.compress(b"<a:1> <a:2> <a:3> <a:4> .\n" * 3))
    result = CliRunner().invoke(main, ["witnesses", str(tmp_path / "tea.json"), "--before", str(other)])
    assert result.exit_code == 0, result.output
    assert "of the graph and its evidence" in result.output
    assert before.lines(other) == 3
