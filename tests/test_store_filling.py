"""How a store is filled: in as few loads as memory allows, every statement once."""

import gzip

import pyoxigraph as ox
import pytest

import ontology
from graph.rdf import store

OWN = sum(1 for _ in ox.parse(path=str(ontology.VOCABULARY), format=ox.RdfFormat.TURTLE))


@pytest.mark.parametrize(
    ("statements", "sizes"),
    [
        (7, [7]), (1_600_000, [1_600_000]), (1_600_001, [915_000, 685_001]), (2_515_000, [915_000, 1_600_000]),
        (3_400_000, [915_000, 915_000, 1_570_000]), (3_430_001, [915_000, 915_000, 915_000, 685_001]),
    ],
)  # fmt: skip
def test_what_is_left_is_one_load(statements, sizes):
    assert list(store._loads(statements)) == sizes


@pytest.mark.parametrize(("at_once", "rest"), [(700, 900), (2500, 4000), (100_000, 100_000)])
def test_every_statement_is_there_once(tmp_path, monkeypatch, at_once, rest):
    monkeypatch.setattr(store, "_AT_ONCE", at_once)
    monkeypatch.setattr(store, "_REST", rest)
    for name in ("citations.nq.gz", "evidence.nq.gz"):
        with gzip.open(tmp_path / name, "wt") as file:
            file.writelines(f"<urn:{name}:{n}> <urn:of> <urn:tea> <urn:{name}> .\n" for n in range(1500))
    files = (tmp_path / name for name in ("citations.nq.gz", "evidence.nq.gz"))
    store.fill(tmp_path / "store", files, ontology.VOCABULARY)
    filled = ox.Store.read_only(str(tmp_path / "store"))
    assert len(filled) == 3000 + OWN
    assert {str(graph.value) for graph in filled.named_graphs()} >= {"urn:citations.nq.gz", "urn:evidence.nq.gz"}
