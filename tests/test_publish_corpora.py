"""Several corpora in one store: what one publishes leaves the others whole, and nothing is removed without a yes."""

import json
import random
import shutil
import signal
import subprocess
import sys
import time

import httpx
import pytest
from test_publish import asked, held, oxigraph, stores  # noqa: F401

from graph.build import BASE_IRI, build
from graph.cli import SAMPLES
from graph.extraction import documents_of
from graph.rdf.corpora import PENDING, Corpora, corpus_of, plan, state_of
from graph.rdf.publish import PublishError, planned, publish
from graph.rdf.writers import NOTHING, NQUADS

DOCUMENTS = "SELECT DISTINCT ?g { GRAPH ?g { ?s <https://w3id.org/resograph/ontology#cites> ?o } }"


@pytest.fixture(scope="module")
def corpora(tmp_path_factory, authority):
    """Three builds: of some texts, of others, and of the first with one text less."""
    folder = tmp_path_factory.mktemp("corpora")
    texts = {"one": ("A_RES_119_12.zh.txt", "A_RES_120_5.zh.txt", "A_RES_121_3.zh.txt"),
             "other": ("A_RES_120_66.zh.txt", "A_RES_121_88.zh.txt"),
             "less": ("A_RES_119_12.zh.txt", "A_RES_121_3.zh.txt")}  # fmt: skip
    for name, files in texts.items():
        (folder / f"{name}-texts").mkdir()
        for file in files:
            shutil.copy(SAMPLES / file, folder / f"{name}-texts")
        build(documents_of([folder / f"{name}-texts"], print), folder / name, authority, BASE_IRI, print)
    return folder


def run(output, address, *options, **settings):
    arguments = [sys.executable, "-m", "graph", "publish", "-o", str(output), "--endpoint", f"{address}/query",
                 "--graph-store", f"{address}/store", *options]  # fmt: skip
    return subprocess.run(arguments, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, **settings)


def graphs(address):
    return {row[0][1] for row in held(f"{address}/query")}


def test_two_corpora_side_by_side(oxigraph, corpora):  # noqa: F811
    assert run(corpora / "one", oxigraph).returncode == 0
    first = held(f"{oxigraph}/query")
    assert run(corpora / "other", oxigraph).returncode == 0
    both = held(f"{oxigraph}/query")
    assert [row for row in first if row not in both] == []  # all of the first is as it was, its counts too
    assert len(asked(f"{oxigraph}/query", DOCUMENTS)) == 5
    for name in ("one", "other"):
        said = run(corpora / name, oxigraph, "--json")
        assert json.loads(said.stdout)["sent"] == 0
    assert held(f"{oxigraph}/query") == both


def test_nothing_is_removed_without_a_yes(oxigraph, corpora):  # noqa: F811
    run(corpora / "one", oxigraph)
    run(corpora / "other", oxigraph)
    before = graphs(oxigraph)
    gone = f"{BASE_IRI}graph/A/RES/120/5"
    dry = run(corpora / "less", oxigraph, "--dry-run")
    assert f"remove  {gone}" in dry.stdout
    assert json.loads(run(corpora / "less", oxigraph, "--dry-run", "--json").stdout)["remove"] == [gone]
    assert graphs(oxigraph) == before
    kept = run(corpora / "less", oxigraph)
    assert kept.returncode == 0
    assert gone in kept.stderr
    assert "--remove" in kept.stderr
    assert gone in graphs(oxigraph)
    removed = run(corpora / "less", oxigraph, "--remove", "--json")
    assert json.loads(removed.stdout) == {"sent": 0, "removed": 1, "unchanged": 6}
    assert before - graphs(oxigraph) == {gone}


def test_a_corpus_by_its_name(oxigraph, corpora):  # noqa: F811
    run(corpora / "one", oxigraph, "--corpus", "mine")
    run(corpora / "less", oxigraph, "--corpus", "yours")
    assert f"{BASE_IRI}graph/tallies/yours" in graphs(oxigraph)
    before = graphs(oxigraph)
    run(corpora / "other", oxigraph, "--corpus", "yours", "--remove")
    assert before - graphs(oxigraph) == set()  # what it has no more, the other one has


def test_nothing_published_never_empties_a_store(oxigraph, corpora, tmp_path):  # noqa: F811
    run(corpora / "one", oxigraph)
    before = held(f"{oxigraph}/query")
    output = tmp_path / "output"
    shutil.copytree(corpora / "one", output)
    (output / NQUADS).write_bytes(NOTHING)
    said = run(output, oxigraph, "--remove")
    assert said.returncode == 1
    assert "no document" in said.stderr
    assert held(f"{oxigraph}/query") == before


def test_killed_at_any_moment(oxigraph, corpora):  # noqa: F811
    """What is in the store after the next run is what a run that nobody broke off leaves."""
    arguments = [sys.executable, "-m", "graph", "publish", "--endpoint", f"{oxigraph}/query", "--graph-store",
                 f"{oxigraph}/store", "--quiet", "--remove", "-o"]  # fmt: skip
    run(corpora / "other", oxigraph)
    expected = {}
    begun = time.monotonic()
    for name in ("one", "less"):
        run(corpora / name, oxigraph, "--remove")
        expected[name] = held(f"{oxigraph}/query")
    whole = (time.monotonic() - begun) / 2
    chance = random.Random(5)
    for number in range(10):
        name = ("one", "less")[number % 2]
        process = subprocess.Popen([*arguments, str(corpora / name)], stdin=subprocess.DEVNULL)
        time.sleep(whole * chance.uniform(0.3, 1))
        process.send_signal(signal.SIGKILL)
        process.wait()
        name = chance.choice(("one", "less"))
        assert run(corpora / name, oxigraph, "--remove").returncode == 0
        assert held(f"{oxigraph}/query") == expected[name]


BASE = "urn:x:"
G = f"{BASE}graph/"


@pytest.mark.parametrize(
    ("held_before", "wanted", "corpus", "changed", "gone"),
    [
        ({}, {"A": "1"}, "", {"A"}, set()),
        ({"": {"A": "1"}}, {"A": "1"}, "", set(), set()),
        ({"": {"A": PENDING}}, {"A": "1"}, "", {"A"}, set()),
        ({"": {"A": "1", "B": "1"}}, {"A": "2"}, "", {"A"}, {"B"}),
        ({"": {"A": "1", "tallies": "1"}}, {"B": "1", "tallies": "2"}, "2", {"B", "tallies/2"}, set()),
        ({"": {"A": "1"}, "2": {"B": "1", "C": "1", "tallies/2": "1"}}, {"B": "1", "tallies": "1"}, "2", set(), {"C"}),
        ({"": {"A": "1"}, "2": {"B": "1"}}, {"C": "1"}, "3", {"C"}, set()),
        ({"": {"A": "1", "B": "1"}, "2": {"A": "1", "C": "1"}}, {"B": "1"}, "", set(), set()),  # A is held by the second, too
        ({"": {"A": "1"}, "2": {"A": "2", "C": "1"}}, {"A": "1", "B": "1"}, "", {"A", "B"}, set()),  # overwritten since
    ],
)  # fmt: skip
def test_plans(held_before, wanted, corpus, changed, gone):
    held = {name: {G + key: digest for key, digest in graphs.items()} for name, graphs in held_before.items()}
    todo = plan(Corpora(BASE, held), {G + key: digest for key, digest in wanted.items()}, None)
    assert todo.corpus == corpus
    assert set(todo.changed) == {G + key for key in changed}
    assert set(todo.gone) == {G + key for key in gone}


def test_a_plan_writes_nothing(oxigraph, corpora):  # noqa: F811
    store = stores(oxigraph)["graph store"]
    with httpx.Client(timeout=60) as client:
        assert len(planned([corpora / "one" / NQUADS], BASE_IRI, store, client).changed) == 7
        assert held(f"{oxigraph}/query") == []
        with pytest.raises(PublishError, match="cannot be read"):
            publish([corpora / "nothing" / NQUADS], BASE_IRI, store, client, print)


@pytest.mark.parametrize("name", ["", "2", "mine", "a/b", "les années 80"])
def test_what_is_held_of_a_corpus_stands_in_a_graph_that_tells_its_name(name):
    assert corpus_of(BASE, state_of(BASE, name)) == name
