"""A build takes over what has not changed since the one before: it holds what a build from nothing holds, and makes only what is other."""

import json
import os
import shutil

import pytest
from outputs import files

from graph.build import BASE_IRI, build
from graph.cache.finished_works import FinishedWorks
from graph.cache.kept_evidence import NAME as KEPT_EVIDENCE
from graph.extraction import documents_of
from graph.network.graph_files import GRAPHML
from graph.rdf.statistics import statistics
from graph.search.engine import Engine
from graph.view.neighbourhood_files import AROUND
from ontology.authority import Authority

WORKS = 12
TEA = ("green", "black", "white", "yellow", "smoked", "jasmine")


def text(number, more=""):
    """A resolution about tea that recalls one before it and one that all recall."""
    kind, other = TEA[number % len(TEA)], 40 + number - 1
    return (
        f"The General Assembly,\n\nRecalling its resolutions 90/{other} and 89/12,\n\n"
        "Bearing in mind the Charter of the United Nations,\n\n"
        f"1. Requests the Secretary-General to report on {kind} tea of garden {number};\n\n2. Decides to taste it again.{more}\n"
    )


def write(folder, number, more=""):
    record = {
        "id": f"A/RES/90/{40 + number}",
        "lang": "en",
        "title": f"{TEA[number % len(TEA)]} tea",
        "date": f"2035-11-{number + 1:02}",
    }
    others = [{**record, "text": text(number, more)}]
    if number % 3 == 0:
        recalled = f"Rappelant ses résolutions 90/{39 + number} et 89/12"
        said = f"L’Assemblée générale,\n\n{recalled},\n\n1. Décide de goûter le thé {number}.{more}\n"
        others.append({**record, "lang": "fr", "title": "Le thé", "text": said})
    lines = "".join(json.dumps(one) + "\n" for one in others)
    (folder / f"{number:02}.jsonl").write_text(lines, encoding="utf-8")


def built(texts, output, authority, problems=None, workers=1):
    told = problems if problems is not None else []
    return build(documents_of([texts], told.append), output, authority, BASE_IRI, told.append, workers)


@pytest.fixture(scope="module")
def first(tmp_path_factory, authority):
    """A folder with texts and what is built of them."""
    folder = tmp_path_factory.mktemp("taken")
    (folder / "texts").mkdir()
    for number in range(WORKS):
        write(folder / "texts", number)
    built(folder / "texts", folder / "out", authority)
    return folder


@pytest.fixture
def before(first, tmp_path):
    """A copy of both that may be changed."""
    shutil.copytree(first, tmp_path / "before")
    return tmp_path / "before"


CHANGES = {
    "nothing": lambda texts: None,
    "a work says more": lambda texts: write(
        texts, 4, " It welcomes resolution 1/1 on oolong, and recalls 1325 (2000)."
    ),
    "a work says less": lambda texts: (texts / "03.jsonl").write_text(
        (texts / "03.jsonl").read_text("utf-8").splitlines()[0] + "\n", "utf-8"
    ),
    "a work is new": lambda texts: write(texts, WORKS),
    "a work is new before all": lambda texts: write(texts, -9),
    "a work is gone": lambda texts: (texts / "06.jsonl").unlink(),
    "one is new, one is gone": lambda texts: ((texts / "00.jsonl").unlink(), write(texts, WORKS + 1)),
    "most are others": lambda texts: [write(texts, number, " It thanks the tasters.") for number in range(1, WORKS)],
}
QUESTIONS = (
    "89/12",
    "oolong",
    "garden 4",
    "Charter of the United Nations",
    "smoked tea",
    "thé",
    "1325",
    "recall resolution 90/42",
)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_it_holds_what_one_from_nothing_holds(before, authority, change):
    change(before / "texts")
    built(before / "texts", before / "out", authority)
    built(before / "texts", before / "anew", authority)
    taken, anew = files(before / "out"), files(before / "anew")
    assert [name for name in taken | anew if taken.get(name) != anew.get(name)] == []
    asked = [[Engine(before / name, authority).search(q) for q in QUESTIONS] for name in ("out", "anew")]
    assert asked[0] == asked[1]
    assert any(answer.results for answer in asked[0])


def test_one_change_after_another(before, authority):
    for name in (
        "a work says more",
        "a work is new before all",
        "a work is gone",
        "one is new, one is gone",
        "nothing",
    ):
        CHANGES[name](before / "texts")
        built(before / "texts", before / "out", authority)
    built(before / "texts", before / "anew", authority)
    assert files(before / "out") == files(before / "anew")


@pytest.mark.parametrize("workers", [2, 3])
def test_whatever_the_workers(before, authority, workers):
    write(before / "texts", 4, " It recalls resolution 1/1.")
    built(before / "texts", before / "out", authority, workers=workers)
    built(before / "texts", before / "anew", authority)
    assert files(before / "out") == files(before / "anew")


def test_with_another_authority_all_is_other(before, authority):
    other = Authority({place: entry for place, entry in authority.entries.items() if entry.key != "secretary-general"})
    built(before / "texts", before / "out", other)
    built(before / "texts", before / "anew", other)
    assert files(before / "out") == files(before / "anew")


def test_only_what_is_other_is_made(before, authority, monkeypatch):
    searched, spoken = [], []
    found_versions, words_in = FinishedWorks.found_versions, FinishedWorks.words_in
    monkeypatch.setattr(
        FinishedWorks, "found_versions", lambda self, name: searched.append(name) or found_versions(self, name)
    )
    monkeypatch.setattr(FinishedWorks, "words_in", lambda self, name: spoken.append(name) or words_in(self, name))
    around = {path.name: path.stat().st_ino for path in (before / "out" / "data" / AROUND).iterdir()}
    write(before / "texts", 4, " It recalls resolution 1/1.")
    built(before / "texts", before / "out", authority)
    assert searched == spoken == ["A/RES/90/44"]
    kept = {
        path.name
        for path in (before / "out" / "data" / AROUND).iterdir()
        if path.stat().st_ino == around.get(path.name)
    }
    assert "resolution_A_RES_90_50.js" in kept
    assert len(around) - len(kept) < WORKS


DAMAGES = {
    "half a database": ("search.sqlite", lambda data: data[: len(data) // 2]),
    "no database": ("search.sqlite", lambda _: b"tea" * 999),
    "no index of texts": ("search.index", None),
    "another index of texts": ("search.index", lambda _: b"{}"),
    "half a part of texts": ("search/text-gr.js", lambda data: data[: len(data) // 2]),
    "a part of texts is gone": ("search/text-sm.js", None),
    "half a graph": (GRAPHML, lambda data: data[: len(data) // 2]),
    "no index of a graph": ("graph.index", lambda _: b"tea\n"),
    "half a neighbourhood": ("data/around/resolution_A_RES_90_50.js", lambda data: data[: len(data) // 2]),
    "no index of neighbourhoods": ("neighbourhoods.index", lambda _: b"[]"),
    "half the evidence": ("evidence.nq.gz", lambda data: data[: len(data) // 2]),
    "other evidence": ("evidence.nq.gz", lambda data: data[:2000] + b"tea" + data[2003:]),
    "the evidence is gone": ("evidence.nq.gz", None),
    "no index of the evidence": ("evidence.index", None),
    "another index of the evidence": ("evidence.index", lambda _: b"tea\n"),
}


@pytest.mark.parametrize(("name", "damage"), DAMAGES.values(), ids=DAMAGES)
def test_what_is_damaged_is_made_anew(before, authority, name, damage):
    path = before / "out" / name
    path.write_bytes(damage(path.read_bytes())) if damage else path.unlink()
    write(before / "texts", 4, " It recalls resolution 1/1.")
    built(before / "texts", before / "out", authority)
    built(before / "texts", before / "anew", authority)
    assert files(before / "out") == files(before / "anew")


def test_evidence_is_kept_once(before, authority, monkeypatch):
    out, evidence = before / "out", FinishedWorks.written
    assert not (out / KEPT_EVIDENCE).exists()
    taken = []
    monkeypatch.setattr(
        FinishedWorks,
        "written",
        lambda self, kept: taken.append((out / KEPT_EVIDENCE).exists()) or evidence(self, kept),
    )
    write(before / "texts", 4, " It recalls resolution 1/1.")
    built(before / "texts", out, authority)
    assert taken == [True]
    assert not (out / KEPT_EVIDENCE).exists()
    assert not list((out / ".kept").glob("evidence*"))


def test_evidence_that_a_broken_build_has_made_is_not_made_again(before, authority, monkeypatch):
    write(before / "texts", 4, " It recalls resolution 1/1.")
    with monkeypatch.context() as broken:
        broken.setattr("graph.build.write_data", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            built(before / "texts", before / "out", authority)
    monkeypatch.setattr("graph.build.in_order", lambda items, *_: iter([pytest.fail("made again") for _ in items]))
    built(before / "texts", before / "out", authority)
    monkeypatch.undo()
    built(before / "texts", before / "anew", authority)
    assert files(before / "out") == files(before / "anew")


def test_counts_kept_with_works_are_those_of_the_files(before, authority, monkeypatch):
    told = []
    monkeypatch.setattr(
        "graph.build.dataset_description.write", lambda path, held, *_: told.append(held) or path.touch()
    )
    write(before / "texts", 4, " It recalls resolution 1/1.")
    built(before / "texts", before / "out", authority)
    assert told == [statistics(before / "out" / "citations.nq.gz")]


def test_where_files_cannot_be_linked_they_are_written(before, authority, monkeypatch):
    def refused(*_):
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    write(before / "texts", 4, " It recalls resolution 1/1.")
    built(before / "texts", before / "out", authority)
    built(before / "texts", before / "anew", authority)
    assert files(before / "out") == files(before / "anew")
