"""The same steps for many documents: what was read once is not read again, whatever the workers."""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outputs import files

import graph
import ontology
from graph import program_digest
from graph.build import BASE_IRI, build
from graph.cache import documents as kept_documents
from graph.cache import readings as shelf
from graph.cache.finished_works import WorkKeys
from graph.cache.readings import CacheKeys, ReadingCache
from graph.cli import SAMPLES
from graph.extraction import documents_of, extract
from graph.model import Citation, Document, Part, Reading, Section
from graph.parallel.workers import in_order
from graph.pinpoint_units import Letters, Unit, UnitNumber
from graph.rdf.distinct_counts import distinct_counters
from graph.rdf.store import open_store
from graph.serialize import decoded, encoded, identity
from graph.sources import open_documents
from graph.sources.formats import open_place
from ontology.authority import Authority

FEW = ("A_RES_119_12.zh.txt", "A_RES_120_5.zh.txt", "A_RES_120_7.en.txt", "A_RES_120_7.fr.txt", "A_RES_121_3.zh.txt")


@pytest.fixture
def texts(tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    for name in FEW:
        shutil.copy(SAMPLES / name, folder / name)
    return folder


def built(texts, output, authority, base=BASE_IRI, workers=1):
    return build(documents_of([texts], print), output, authority, base, print, workers)


words = st.text(max_size=20)
maybe = st.none() | words
pinpoints = st.sampled_from(
    [(), (Unit("annex"), Unit("paragraph", (UnitNumber("5", letters=(Letters(("b", "i")),)),)))]
)
parts = st.sampled_from([*map(Part.parse, ("title", "basis", "pp1", "op4", "op4.b", "fn2", "annex1", "p3", "body"))])


@given(
    st.builds(Document, words, words, words, words, st.integers(0, 9), maybe, maybe, maybe, st.none() | st.integers(0, 99),
              topics=st.lists(words, max_size=3).map(tuple), sections=st.lists(
                  st.builds(Section, parts, st.integers(0, 9), st.integers(0, 9), maybe), max_size=3).map(tuple)),
    st.lists(st.builds(Citation, words, words, words, st.integers(0, 9), st.integers(0, 9), words, words, maybe, maybe, parts, words,
                       maybe, maybe, pinpoints, words, st.booleans()), max_size=3).map(tuple),
)  # fmt: skip
def test_a_reading_comes_back_as_it_was(document, citations):
    reading = Reading(document, citations)
    assert decoded(encoded(reading)) == reading


def test_lone_surrogates_come_back():
    reading = Reading(Document("a\udc80", "text \ud800", "id\udfff"), ())
    assert decoded(encoded(reading)) == reading


CHANGES = [
    ("nothing", lambda texts: None, 0),
    ("one text", lambda texts: (texts / FEW[1]).write_text((texts / FEW[1]).read_text("utf-8") + "\n\n完。", "utf-8"), 1),
    ("one text is new", lambda texts: shutil.copy(SAMPLES / "A_RES_120_66.zh.txt", texts), 1),
    ("one text is gone", lambda texts: (texts / FEW[0]).unlink(), 0),
    ("one is called otherwise", lambda texts: (texts / FEW[0]).rename(texts / "other.txt"), 1),
]  # fmt: skip


@pytest.mark.parametrize(("change", "number"), [case[1:] for case in CHANGES], ids=[case[0] for case in CHANGES])
def test_only_what_has_changed_is_read(texts, tmp_path, authority, change, number):
    first = built(texts, tmp_path / "out", authority)
    assert first.read == first.versions == len(FEW)
    before, texts_before = pages(tmp_path / "out"), files(texts)
    change(texts)
    second = built(texts, tmp_path / "out", authority)
    assert second.read == number
    made = {name for name, place in pages(tmp_path / "out").items() if before.get(name) != place}
    assert before.keys() - made  # the others are those of the first build
    assert files(texts) != texts_before or all(name.startswith("entity_") for name in made)  # with their acts
    built(texts, tmp_path / "anew", authority)
    assert files(tmp_path / "out") == files(tmp_path / "anew")


def pages(output):
    """Each page, and where on the disk it is."""
    return {path.name: path.stat().st_ino for path in (output / "pages").iterdir()}


def test_what_is_other_is_changed_in_the_store(texts, tmp_path, authority, monkeypatch):
    """A store that is renewed holds what one that is filled anew does."""
    built(texts, tmp_path / "out", authority)
    (texts / FEW[0]).unlink()
    (texts / FEW[1]).write_text((texts / FEW[1]).read_text("utf-8").replace("第119/12号", "第119/13号"), "utf-8")
    built(texts, tmp_path / "anew", authority)
    monkeypatch.setattr("graph.rdf.store.fill", lambda *_: pytest.fail("filled anew"))
    built(texts, tmp_path / "out", authority)
    renewed, anew = (
        sorted(re.sub(r"_:[0-9a-f]+", "_:", str(quad)) for quad in open_store(tmp_path / name))
        for name in ("out", "anew")
    )
    assert renewed == anew


OTHERS = [
    ("base", lambda authority: (authority, "https://example.org/id/")),
    ("authority", lambda authority: (Authority(dict(list(authority.entries.items())[:-1])), BASE_IRI)),
]


@pytest.mark.parametrize("other", [case[1] for case in OTHERS], ids=[case[0] for case in OTHERS])
def test_all_is_read_again_where_what_reads_has_changed(authority, other):
    document = Document("a.txt", "text", "A/1", "en")
    key = CacheKeys(authority, BASE_IRI).key(document)
    assert CacheKeys(authority, BASE_IRI).key(document) == key
    assert CacheKeys(*other(authority)).key(document) != key


def test_another_version_of_the_program_reads_again(authority, monkeypatch):
    document = Document("a.txt", "text", "A/1", "en")
    key = CacheKeys(authority, BASE_IRI).key(document)
    monkeypatch.setattr(graph, "__version__", "0.0.0")
    assert CacheKeys(authority, BASE_IRI).key(document) != key
    assert identity(document) != identity(replace(document, lang="fr"))


@pytest.mark.parametrize(
    ("changed", "reads_again", "tells_again"),
    [("authority/council-records.tsv", False, True), ("resograph.ttl", True, True), ("authority/bodies.ttl", False, False)],
)  # fmt: skip
def test_what_the_ontology_holds_is_of_the_program(authority, tmp_path, monkeypatch, changed, reads_again, tells_again):
    """But for the entries of the authority, which have a digest of their own."""
    held = shutil.copytree(Path(ontology.__file__).parent, tmp_path / "ontology", ignore=lambda *_: {"__pycache__"})
    monkeypatch.setattr(program_digest, "ontology", SimpleNamespace(__file__=str(held / "__init__.py")))

    def keys():
        program_digest._digest_of_files.cache_clear()
        return CacheKeys(authority, BASE_IRI).key(Document("a", "x")), WorkKeys(authority, BASE_IRI, {}).key(())

    before = keys()
    with (held / changed).open("a") as file:
        file.write("# changed\n")
    after = keys()
    monkeypatch.undo()
    keys()  # of the program as it is
    assert tuple(a != b for a, b in zip(before, after, strict=True)) == (reads_again, tells_again)


def test_a_text_at_which_the_program_fails_costs_no_other(authority, monkeypatch):
    def failing(_reader, document):
        if document.source == "bad.txt":
            raise ValueError("no such thing")
        return Reading(document, ())

    monkeypatch.setattr("graph.parallel.steps.Reader.read", failing)
    problems = []
    documents = [Document(f"{name}.txt", "Tea.") for name in ("good", "bad", "better")]
    assert list(extract(documents, authority, 1, problems.append)) == [b"", b""]
    (problem,) = problems
    assert str(problem).startswith("bad.txt: could not be read: ValueError: no such thing.")


@pytest.mark.parametrize("content", [b"not a database at all", b""])
def test_a_shelf_that_is_broken_is_made_anew(texts, tmp_path, authority, content):
    built(texts, tmp_path / "out", authority)
    (tmp_path / "out" / shelf.NAME).write_bytes(content)
    assert built(texts, tmp_path / "out", authority).read == len(FEW)


def test_a_shelf_forgets_what_no_longer_belongs_to_its_corpus(texts, tmp_path, authority):
    built(texts, tmp_path / "out", authority)
    (texts / FEW[0]).unlink()
    built(texts, tmp_path / "out", authority)
    with sqlite3.connect(tmp_path / "out" / shelf.NAME) as rows:
        assert rows.execute("SELECT COUNT(*) FROM readings").fetchone() == (len(FEW) - 1,)


def test_a_build_goes_on_where_one_was_broken_off(texts, tmp_path, authority, monkeypatch):
    with monkeypatch.context() as broken, pytest.raises(OSError):
        broken.setattr(
            "graph.build.write_graphml", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device"))
        )
        built(texts, tmp_path / "out", authority)
    assert built(texts, tmp_path / "out", authority).read == 0


def test_a_file_is_opened_once(texts, tmp_path, monkeypatch):
    (texts / "broken.pdf").write_bytes(b"%PDF-1.4 and no more")
    opened, told = [], []
    monkeypatch.setattr(
        "graph.cache.documents.open_place", lambda place, *rest: opened.append(place.path) or open_place(place, *rest)
    )

    def read():
        opened.clear(), told.clear()
        found = kept_documents.documents_of([texts], tmp_path / "out", told.append, {})
        return [document.read() for document in found]

    first, problems = read(), list(told)
    assert len(opened) == len(FEW) + 1
    assert len(problems) == 1
    assert read() == first
    assert opened == []
    assert told == problems, "what could not be read is told again"
    (texts / FEW[0]).write_text("大会，", "utf-8")
    assert len(read()) == len(first)
    assert [name.rpartition("/")[2] for name in opened] == [FEW[0]]
    (tmp_path / "out" / ".kept" / "files.sqlite").write_bytes(b"not a database")
    assert len(read()) == len(first)


def test_an_empty_corpus(tmp_path):
    with ReadingCache(tmp_path / "shelf") as kept:
        kept.arrange()
        assert len(kept) == 0
        assert list(kept.entries()) == list(kept.repeated()) == list(kept.years()) == []


def test_workers_give_the_same_bytes(texts, tmp_path, authority):
    built(texts, tmp_path / "one", authority)
    built(texts, tmp_path / "three", authority, workers=3)
    assert files(tmp_path / "one") == files(tmp_path / "three")


def test_whatever_the_order_of_sets_and_of_builds_the_bytes_are_the_same(texts, tmp_path):
    few = tmp_path / "few" / "texts"
    shutil.copytree(texts, few)
    (few / FEW[0]).unlink()
    for seed, source, out, workers in (("1", texts, "once", "1"), ("2", few, "again", "1"), ("3", texts, "again", "2")):
        command = [sys.executable, "-m", "graph", "build", str(source), "-o", str(tmp_path / out), "--workers", workers]
        subprocess.run([*command, "--quiet"], check=True, env={**os.environ, "PYTHONHASHSEED": seed})
    once, again = files(tmp_path / "once"), files(tmp_path / "again")
    assert {"search.sqlite", "search/base.js"} <= once.keys()
    assert [name for name in once | again if once.get(name) != again.get(name)] == []


def _doubling():
    return _double


def _double(number):
    return 2 * number


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("count", [0, 1, 15, 16, 17, 500])
def test_in_order(workers, count):
    assert list(in_order(range(count), _doubling, workers)) == [2 * number for number in range(count)]


@given(st.lists(st.tuples(st.integers(-(2**62), 2**62), st.integers(0, 3)), max_size=60))
@settings(deadline=None, max_examples=40)
def test_distinct_things_are_counted(things):
    classes = dict(reversed(things))
    with distinct_counters("things") as (counter,):
        for digest, _ in things:
            counter.add(digest, classes[digest])
        counted = counter.counts()
    assert counted.total() == len(classes)
    assert all(counted[class_] == list(classes.values()).count(class_) for class_ in range(4))


def test_the_source_of_a_document_is_part_of_it(texts):
    (one,) = open_documents(texts / FEW[0])
    assert one.source.endswith(FEW[0])
