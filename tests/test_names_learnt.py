"""Names that versions teach: learnt where no authority knows them, attested where one has them without a source."""

import json
from dataclasses import replace

import pytest
from click.testing import CliRunner

from graph.cli import main
from graph.model import Document
from graph.rdf.proposed_names import attested_turtle, learnt_turtle
from graph.settle.attested_names import attestations, unattested
from graph.settle.learnt_names import learn
from graph.settle.work import works
from ontology.authority import Authority, Entry
from ontology.confirmed import PAGES, attested, is_confirmed
from ontology.properties import Property, Text

UNCONFIRMED = "https://w3id.org/resograph/ontology#namesUnconfirmedIn"

TEXTS = {
    "en": "The General Assembly,\n\nRecalling its resolution 66/102 and the Tealand Declaration on Tea,",
    "fr": "L’Assemblée générale,\n\nRappelant sa résolution 66/102 et la Déclaration de Tealand sur le thé,",
    "zh": "大会，\n\n回顾其第66/102号决议和《茶地茶叶宣言》，",
}


@pytest.fixture
def taught(reader):
    """Two works in three languages that name an instrument which nobody knows."""
    return [
        work
        for number in (1, 2)
        for work in works(
            reader.read(Document(lang, text, id=f"A/RES/90/{number}", lang=lang)) for lang, text in TEXTS.items()
        )
    ]


def test_names_that_meet_are_one_things(taught):
    (learnt,) = [thing for thing in learn(taught) if thing.names.get("zh") == "茶地茶叶宣言"]
    assert learnt.kind == "instrument"
    assert set(learnt.names) >= {"en", "zh"}
    assert learnt.meetings == 2
    assert learnt.places == (("A/RES/90/1", "pp1"), ("A/RES/90/2", "pp1"))


def test_what_is_learnt_can_be_given_as_an_authority(taught, tmp_path):
    path = tmp_path / "names.ttl"
    path.write_text("".join(learnt_turtle(learn(taught))), encoding="utf-8")
    known = Authority.load([path])
    entry = known.find("茶地茶叶宣言")
    assert entry is not None
    assert entry.kind == "instrument"
    assert not is_confirmed(entry, "zh", "茶地茶叶宣言"), "a person is to look at it"


@pytest.mark.parametrize(
    ("unconfirmed", "languages"),
    [((), ()), (("fr",), ("fr",)), (("en", "fr"), ()), (("fr", "en", "zh"), ())],
    ids=["all confirmed", "one confirms another", "two without a source", "none has a source"],
)
def test_a_name_is_attested_beside_one_that_has_a_source(reader, authority, unconfirmed, languages):
    """In English and French only: what has no source in both confirms nothing."""
    texts = {"en": "Recalling the Charter of the United Nations,", "fr": "Rappelant la Charte des Nations Unies,"}
    readings = [reader.read(Document(lang, text, id="A/RES/90/1", lang=lang)) for lang, text in texts.items()]
    charter = authority.get("instrument", "un-charter")
    marks = tuple(Property(UNCONFIRMED, Text(lang)) for lang in unconfirmed)
    marked = replace(charter, properties=marks)
    found = attestations(works(readings), Authority({("instrument", "un-charter"): marked}))
    assert tuple(item.lang for item in found) == languages


def test_three_versions_bear_one_another_out(reader, authority):
    """None of their names has a source: two that agree could both be wrong, three at one place are not."""
    texts = {
        "en": "Recalling the Charter of the United Nations,",
        "fr": "Rappelant la Charte des Nations Unies,",
        "es": "Recordando la Carta de las Naciones Unidas,",
    }
    readings = [reader.read(Document(lang, text, id="A/RES/90/1", lang=lang)) for lang, text in texts.items()]
    marks = tuple(Property(UNCONFIRMED, Text(lang)) for lang in texts)
    marked = replace(authority.get("instrument", "un-charter"), properties=marks)
    found = attestations(works(readings), Authority({("instrument", "un-charter"): marked}))
    assert sorted(item.lang for item in found) == ["en", "es", "fr"]


def test_names_that_nothing_attests_are_listed_with_how_often_they_are_seen(reader, authority):
    texts = {"en": "Recalling the Charter of the United Nations,", "fr": "Rappelant la Charte des Nations Unies,"}
    readings = [reader.read(Document(lang, text, id="A/RES/90/1", lang=lang)) for lang, text in texts.items()]
    charter = authority.get("instrument", "un-charter")
    marks = tuple(Property(UNCONFIRMED, Text(lang)) for lang in ("fr", "en"))
    names = {"en": ("Charter of the United Nations",), "fr": ("Charte des Nations Unies", "Charte de Tealand")}
    marked = Authority({("instrument", "un-charter"): replace(charter, names=names, properties=marks)})
    found = {(item.lang, item.name): item.seen for item in unattested(works(readings), marked)}
    before = {(lang, name) for kind, key, lang, name in attested() if (kind, key) == ("instrument", "un-charter")}
    expected = {
        ("en", "Charter of the United Nations"): 1,
        ("fr", "Charte des Nations Unies"): 1,
        ("fr", "Charte de Tealand"): 0,
    }
    assert found == {place: seen for place, seen in expected.items() if place not in before}
    assert ("fr", "Charte de Tealand") in found


def test_attestations_come_back_from_their_file(tmp_path, reader, authority):
    texts = {"en": "Recalling the Charter of the United Nations,", "fr": "Rappelant la Charte des Nations Unies,"}
    readings = [reader.read(Document(lang, text, id="A/RES/90/1", lang=lang)) for lang, text in texts.items()]
    marks = (Property(UNCONFIRMED, Text("fr")),)
    marked = replace(authority.get("instrument", "un-charter"), properties=marks)
    found = attestations(works(readings), Authority({("instrument", "un-charter"): marked}))
    path = tmp_path / "attested.ttl"
    path.write_text("".join(attested_turtle(found)), encoding="utf-8")
    assert attested(path) == {("instrument", "un-charter", "fr", "Charte des Nations Unies")}


def test_what_is_attested_is_in_the_authority(authority):
    names = attested() | attested(PAGES)
    assert len(attested()) > 1000
    for kind, key, lang, name in names:
        entry = authority.get(kind, key)
        assert entry is not None, key
        assert name in entry.names[lang]


def test_single_names_are_marked_one_by_one():
    entry = Entry(
        "x",
        "entity",
        {"en": ("A", "B")},
        properties=(Property("https://w3id.org/resograph/ontology#unconfirmedName", Text("B", "en")),),
    )
    assert [is_confirmed(entry, "en", name) for name in ("A", "B")] == [True, False]


def test_commands(tmp_path):

    lines = [json.dumps({"id": "A/RES/90/1", "lang": lang, "text": text}) for lang, text in TEXTS.items()]
    (tmp_path / "x.jsonl").write_text("\n".join(lines), encoding="utf-8")
    learnt = CliRunner().invoke(main, ["names", "learn", str(tmp_path)])
    assert learnt.exit_code == 0
    assert '"茶地茶叶宣言"@zh' in learnt.stdout
    told = CliRunner().invoke(main, ["names", "attest", str(tmp_path)])
    assert told.exit_code == 0
    assert told.stdout.startswith("@base")
    listed = CliRunner().invoke(main, ["names", "unattested", str(tmp_path)])
    assert listed.exit_code == 0
    assert all(len(line.split("\t")) == 5 for line in listed.stdout.splitlines())
