"""The benchmarks measure what they say they do."""

from itertools import islice

import pytest
from click.testing import CliRunner

from bench import builds, quads
from bench.__main__ import main
from bench.extraction import PER_CITATION
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
    steps = list(quads.seconds(3))
    assert len(steps) == 3
    assert all(ours > 0 and theirs > 0 for _, ours, theirs in steps)


def test_growth_is_measured_by_size():
    (small, run, again), (large, more, _) = builds.by_size([5, 40])
    assert (small, large) == (5, 40)
    assert again is not None
    assert run.gigabytes > 0
    assert more.seconds > 0


def test_the_tables_are_printed():
    result = CliRunner().invoke(main, ["quads"])
    assert result.exit_code == 0, result.output
    assert "rdflib, s" in result.output
