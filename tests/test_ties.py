"""Ties outward: which body of a table is which entry, what is written of it, that none is made up, and how many there are."""

import re

import pytest
import rdflib
from conftest import shared
from rdflib import SKOS

from ontology import HOME
from ontology.authority import Authority, Entry
from ontology.ties import ORGANIZATIONS, TABLE, TIES, Body, count, organizations, read, sssom, ties, turtle

KNOWN = Authority(
    {
        ("entity", key): Entry(key, "entity", {lang: tuple(n) for lang, n in names.items()})
        for key, names in (
            ("tea-council", {"en": ["Tea Council", "Council of Tea"], "fr": ["Conseil du thé vert"]}),
            ("milk-one", {"en": ["Milk Organization"]}), ("milk-two", {"en": ["Milk Organization"]}),
        )
    }
)  # fmt: skip


@pytest.mark.parametrize(
    ("names", "entry", "predicate"),
    [
        ({"en": "Council of Tea"}, "tea-council", "skos:exactMatch"),
        ({"en": "the tea council"}, "tea-council", "skos:exactMatch"),
        ({"en": "Green Tea Board", "fr": "Conseil du thé vert"}, "tea-council", "skos:closeMatch"),
        ({"en": "Milk Organisation"}, None, None),  # two have the name
        ({"en": "Coffee Council"}, None, None),
    ],
)  # fmt: skip
def test_a_body_is_known_by_its_name(names, entry, predicate):
    found = ties(KNOWN, [Body("Q1", names)])
    assert [(tie.entry.key, tie.predicate) for tie in found] == ([(entry, predicate)] if entry else [])


def test_what_is_written_is_turtle_with_its_source():
    body = Body("Q1", {"en": "Tea Council"}, lei="549300")
    graph = rdflib.Graph().parse(data="".join(turtle(ties(KNOWN, [body]))))
    subject = rdflib.URIRef(f"{HOME}entity/tea-council")
    assert str(graph.value(subject, SKOS.exactMatch)) == "http://www.wikidata.org/entity/Q1"
    assert "Wikidata" in str(graph.value(subject, rdflib.URIRef("https://w3id.org/resograph/ontology#tieSource")))


def test_bodies_that_are_not_there_become_entries_with_unconfirmed_names():
    bodies = [Body("Q1", {"en": "Tea Council"}), Body("Q2", {"en": "Regional Cocoa Commission", "fr": "Commission du cacao"}, "", "1999"),
              Body("Q3", {"en": "Teabody"}), Body("Q4", {"en": "Agreement on Tea and Milk"})]  # fmt: skip
    graph = rdflib.Graph().parse(data="".join(organizations(KNOWN, bodies, ties(KNOWN, bodies))))
    assert {str(s) for s in graph.subjects(SKOS.prefLabel)} == {f"{HOME}entity/regional-cocoa-commission"}
    unconfirmed = graph.objects(None, rdflib.URIRef("https://w3id.org/resograph/ontology#namesUnconfirmedIn"))
    assert sorted(map(str, unconfirmed)) == ["en", "fr"]


def test_the_files_are_made_of_the_table():
    bodies = read(shared("vocabularies", "bodies-wikidata.tsv"))
    before = Authority.load(leaving_out=(TIES, ORGANIZATIONS))
    found = ties(before, bodies)
    assert TIES.read_text(encoding="utf-8") == "".join(turtle(found))
    assert ORGANIZATIONS.read_text(encoding="utf-8") == "".join(organizations(before, bodies, found))


def test_the_table_of_ties_is_that_of_the_authority(authority):
    assert TABLE.read_text(encoding="utf-8") == "".join(sssom(authority))
    head, *rows = [
        line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")
    ]
    assert head[0] == "subject_id"
    assert len(rows) > 500
    assert all(len(row) == len(head) and row[-1] for row in rows), "each with its source"


def test_ties_are_counted(authority):
    told = {
        line.partition(":")[0]: [int(n) for n in re.findall(r"\d+", line.partition("(")[0])]
        for line in count(authority)
    }
    assert told["entity"][0] >= 900
    assert all(total == tied + untied for total, tied, untied in told.values())
    assert told["entity"][1] >= 500


def test_organs_have_their_root_and_successors(authority):
    for key in ("ga", "sc", "ecosoc", "icj", "secretariat", "trusteeship-council"):
        assert authority.body(key).linked("subOrganizationOf") == "un", key
    pairs = {(entry.key, value.key) for entry in authority for value in entry.values("replaces")}
    assert pairs >= {("un-women", "instraw"), ("osce", "csce"), ("unowas", "unowa"), ("untmis", "unsom"), ("atmis", "amisom"),
                     ("minusca", "binuca"), ("binuca", "bonuca"), ("unipsil", "uniosil")}  # fmt: skip
    assert ("credentials-committee", "ga") not in pairs
    assert authority.body("pbso").value("dissolvedIn") is None
    assert authority.body("gfce") is authority.body("rcs") is None


def test_the_united_nations_is_no_mention(cite):
    assert [
        c.id
        for c in cite("The General Assembly,\n\nThanking the United Nations and the Tea Council,", lang="en")
        if c.id == "un"
    ] == []
