"""Ties outward: which body of a table is which entry, what is written of it, that none is made up, and how many there are."""

import re

import pytest
import rdflib
from conftest import shared
from rdflib import SKOS

from ontology import HOME
from ontology.authority import Authority, Entry, Ref
from ontology.ties import ORGANIZATIONS, TABLE, TIES, TableRow, count, organizations, read, sssom, ties, turtle

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
    found = ties(KNOWN, [TableRow("Q1", names)])
    assert [(tie.entry.key, tie.predicate) for tie in found] == ([(entry, predicate)] if entry else [])


def test_of_several_bodies_that_of_the_entrys_own_name_is_meant():
    bodies = [TableRow("Q1", {"en": "Council of Tea"}), TableRow("Q2", {"en": "Tea Council"}),
              TableRow("Q3", {"en": "Tea", "fr": "Conseil du thé vert"})]  # fmt: skip
    for order in (bodies, bodies[::-1]):
        assert [tie.body.wikidata for tie in ties(KNOWN, order)] == ["Q2"]


def test_one_identifier_of_two_bodies_is_that_of_neither(tmp_path):
    table = tmp_path / "bodies.tsv"
    columns = [
        "name_en",
        "acronym",
        "wikidata",
        "established",
        *(f"name_{lang}" for lang in ("fr", "es", "ru", "zh", "ar")),
        "lei",
    ]
    rows = (("Tea Council", "Q1"), ("Milk Council", "Q1"), ("Cocoa Council", "Q2"))
    lines = ["\t".join(columns), *("\t".join([name, "", code, "", *[""] * 6]) for name, code in rows)]
    table.write_text("\n".join(lines), encoding="utf-8")
    assert [body.wikidata for body in read(table)] == ["Q2"]


def test_what_is_written_is_turtle_with_its_source():
    body = TableRow("Q1", {"en": "Tea Council"}, established="1972", lei="549300")
    graph = rdflib.Graph().parse(data="".join(turtle(ties(KNOWN, [body]))))
    subject = rdflib.URIRef(f"{HOME}entity/tea-council")
    assert str(graph.value(subject, SKOS.exactMatch)) == "http://www.wikidata.org/entity/Q1"
    assert str(graph.value(subject, rdflib.URIRef("https://w3id.org/resograph/ontology#establishedIn"))) == "1972"
    assert "Wikidata" in str(graph.value(subject, rdflib.URIRef("https://w3id.org/resograph/ontology#tieSource")))


def test_bodies_that_are_not_there_become_entries_with_unconfirmed_names():
    bodies = [
        TableRow("Q1", {"en": "Tea Council"}),
        TableRow("Q2", {"en": "Regional Cocoa Commission", "fr": "Commission du cacao"}, "", "1999"),
              TableRow("Q3", {"en": "Teabody"}), TableRow("Q4", {"en": "Agreement on Tea and Milk"})]  # fmt: skip
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


def test_organs_have_their_root(authority):
    for key in ("ga", "sc", "ecosoc", "icj", "secretariat", "trusteeship-council"):
        assert authority.body(key).linked("subOrganizationOf") == "un", key


# What came after what, and the year in which the earlier one ended where the entry tells it.
SUCCESSIONS = (
    ("un-women", "instraw", "2010"), ("un-women", "unifem", "2010"), ("osce", "csce", "1994"), ("unowas", "unowa", "2016"),
    ("untmis", "unsom", "2024"), ("unsom", "unpos", None), ("unsos", "unsoa", None), ("atmis", "amisom", "2022"),
    ("aussom", "atmis", "2024"), ("minusca", "binuca", "2014"), ("minusca", "misca", None), ("binuca", "bonuca", "2009"),
    ("unipsil", "uniosil", "2008"), ("uniosil", "unamsil", None), ("unamsil", "unomsil", None), ("minusma", "afisma", None),
    ("uniogbis", "unogbis", None), ("unoci", "minuci", None), ("bnub", "binub", None), ("binub", "onub", None),
    ("unmit", "unotil", None), ("unotil", "unmiset", None), ("unmiset", "untaet", "2002"), ("untaet", "unamet", None),
    ("monua", "unavem-3", None), ("unavem-3", "unavem-2", None), ("unavem-2", "unavem", None), ("unosom-2", "unosom", None),
    ("unsmih", "unmih", None), ("untmih", "unsmih", None), ("miponuh", "untmih", None), ("minujusth", "minustah", "2017"),
    ("binuh", "minujusth", "2019"), ("unama", "unsma", None), ("unvmc", "unmc", None), ("unmovic", "unscom", None),
    ("monusco", "monuc", "2010"), ("hrc", "chr", "2006"), ("hlpf", "csd", "2013"), ("irmct", "icty", "2017"),
    ("african-union", "oau", "2002"), ("unsdg", "undg", "2018"), ("dppa", "dpa", "2018"),
)  # fmt: skip


@pytest.fixture(scope="module")
def replaced(authority):
    """The bodies that a body replaces, by its key."""
    found = {}
    for entry in authority:
        for earlier in entry.values("replaces"):
            found.setdefault(entry.key, set()).add(earlier.key)
    return found


@pytest.mark.parametrize(("later", "earlier", "ended"), SUCCESSIONS)
def test_a_body_follows_another(authority, replaced, later, earlier, ended):
    assert earlier in replaced[later]
    assert authority.body(earlier).value("dissolvedIn") == ended


def test_no_body_comes_after_itself(replaced):
    """Whatever follows what: nobody is met again on the way back."""
    for start in replaced:
        seen, before = {start}, set(replaced[start])
        while before:
            assert not before & seen, start
            seen |= before
            before = set().union(*(replaced.get(key, set()) for key in before))


def test_wrong_entries_are_mended(authority, replaced):
    assert "ga" not in replaced.get("credentials-committee", set())
    assert authority.body("pbso").value("dissolvedIn") is None
    assert authority.body("gfce") is authority.body("rcs") is None


@pytest.mark.parametrize(
    ("kind", "name", "key"),
    [
        ("entity", "OPCW-United Nations Joint Investigative Mechanism", "opcw-un-jim"),
        ("entity", "Kosovo Specialist Chambers", "kosovo-specialist-chambers"),
        ("entity", "Islamic Summit Conference", "islamic-summit"),
        ("instrument", "General Peace Agreement for Mozambique", "mozambique-general-peace-agreement"),
        ("instrument", "Peace Accords for Angola", "bicesse-accords"),
        ("instrument", "Paris Agreements", "paris-agreements-cambodia"),
        ("instrument", "Yamoussoukro IV Accord", "yamoussoukro-iv-accord"),
        ("instrument", "Linggadjati Agreement", "linggadjati-agreement"),
        ("instrument", "Sevilla Commitment", "sevilla-commitment"),
        ("instrument", "Antigua and Barbuda Agenda for Small Island Developing States", "abas"),
        ("instrument", "Kunming-Montreal Global Biodiversity Framework", "kunming-montreal"),
        ("instrument", "Global Digital Compact", "global-digital-compact"),
        ("instrument", "塞维利亚承诺", "sevilla-commitment"),
        ("instrument", "Convention n° 81", None),
        ("instrument", "Political Declaration", None),  # there are many
    ],
)  # fmt: skip
def test_what_was_missing_is_there(authority, kind, name, key):
    found = authority.find(name, kind)
    assert (found.key if found else None) == key


@pytest.mark.parametrize(
    ("key", "by", "value"),
    [
        ("udhr", "adoptedThrough", "resolution/A/RES/217(III)A"),
        ("icerd", "adoptedThrough", "resolution/A/RES/2106(XX)A"),
        ("sevilla-commitment", "adoptedThrough", "resolution/A/RES/79/323"),
        ("crc", "treatySeries", "1577/27531"),
        ("opcat", "treatySeries", "2375/24841"),
        ("iccpr", "depositNumber", "IV-4"),
        ("ilo-81", "labourConvention", "81"),
    ],
)
def test_an_instrument_is_tied_with_its_source(authority, key, by, value):
    instrument = authority.get("instrument", key)
    told = [f"{one.kind}/{one.key}" if isinstance(one, Ref) else str(one) for one in instrument.values(by)]
    assert any(value in one for one in told)
    if by != "adoptedThrough" or key != "udhr":
        assert any(instrument.values("tieSource"))


def test_the_united_nations_is_no_mention(cite):
    assert [
        c.id
        for c in cite("The General Assembly,\n\nThanking the United Nations and the Tea Council,", lang="en")
        if c.id == "un"
    ] == []
