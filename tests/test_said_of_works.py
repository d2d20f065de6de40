"""What is said of a work: the edges that its verbs and roles bear out, and what its versions tell of it each in their letters."""

import pytest
from conftest import shared

from graph.model import Document
from graph.rdf.quads import QuadMaker
from graph.rdf.terms import literal
from graph.rdf.vocabulary import PREFIXES, term
from graph.settle.work import settle
from ontology import HOME
from ontology.council_records import FILE, LIBRARY, records, text, written

RG = PREFIXES["rg"]


@pytest.fixture
def said(reader, authority):
    """Versions of a work → the local names of what our ontology says of it, and of what; values by their words."""

    def said(versions, **told):
        documents = [Document(f"w.{lang}", text, lang=lang, **told) for lang, text in versions.items()]
        work = settle([reader.read(document) for document in documents])
        subject = f"<{HOME}resolution/{work.id}>"
        return {
            (p[1:-1].removeprefix(RG), o[1:-1].removeprefix(HOME))
            for s, p, o, _ in QuadMaker(authority, HOME).quads(work)
            if s == subject and p.startswith(f"<{RG}")
        }

    return said


# A paragraph, and the edges to what it cites.
EDGES = [
    ("Recalling the Paris Agreement,", {"cites", "recalls"}),
    ("Acting under article 4 of the Paris Agreement,", {"cites", "basedOn", "actsPursuantTo"}),
    ("Guided by the Paris Agreement,", {"cites", "basedOn", "isGuidedBy"}),
    ("Having met pursuant to the Paris Agreement,", {"cites", "basedOn"}),  # no verb of the organ's
    ("1. Asks the keeper of the lighthouse to report in accordance with the Paris Agreement;", {"cites", "basedOn"}),
    ("1. Condemns the theft of tea as a violation of the Paris Agreement;", {"cites", "basedOn"}),
]  # fmt: skip


@pytest.mark.parametrize(("paragraph", "edges"), EDGES)
def test_edges_are_those_that_the_words_bear_out(said, paragraph, edges):
    text = f"The General Assembly,\n\n{paragraph}\n"
    found = said({"en": text}, id="A/RES/130/7", body="ga", session=130)
    assert {edge for edge, target in found if target == "instrument/paris-agreement"} == edges


# What is cited, and the body that is said to have adopted it.
ADOPTERS = [
    ("General Assembly resolution 119/47", "A/RES/119/47", "ga"), ("its resolution 217 A (III)", "A/RES/217(III)A", "ga"),
    ("Security Council resolution 1325 (2000)", "S/RES/1325(2000)", "sc"),
    ("the statement by the President of the Security Council S/PRST/2065/2", "S/PRST/2065/2", "sc"),
    ("Economic and Social Council decision 2065/201", "E/DEC/2065/201", "ecosoc"),
    ("Human Rights Council resolution 33/11", "A/HRC/RES/33/11", "hrc"), ("resolution WHA69.2", "WHA69.2", "wha"),
    ("the report of the Secretary-General (A/119/12)", "A/119/12", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "identifier", "body"), ADOPTERS)
def test_an_act_was_adopted_by_the_body_whose_series_it_is_in(reader, authority, words, identifier, body):
    text = f"The General Assembly,\n\nRecalling {words},\n"
    work = settle([reader.read(Document("w.en", text, lang="en", id="A/RES/130/7", body="ga", session=130))])
    quads = QuadMaker(authority, HOME).quads(work)
    told = {(p, o.rpartition("/")[2][:-1]) for s, p, o, _ in quads if s.endswith(f"/{identifier}>")}
    for name in ("rg:adoptedBy", "eli:passed_by", "schema:legislationPassedBy"):
        assert {value for predicate, value in told if predicate == term(name)} == ({body} if body else set())
    assert any(predicate == term("dcterms:identifier") for predicate, _ in told)


def test_an_act_of_the_corpus_was_adopted_by_the_body_of_its_symbol_whatever_its_file_states(said):
    found = said(
        {"en": "The General Assembly,\n\n1. Decides to drink tea.\n"}, id="A/RES/130/7", body="sc", session=130
    )
    assert {value for name, value in found if name == "adoptedBy"} == {"entity/ga"}


def test_versions_that_all_say_one_number_under_a_date_that_is_not_its_are_its_witnesses(reader, authority):
    texts = {
        "en": "The General Assembly,\n\nRecalling its resolution 55/18 of 3 November 2001,\n",
        "fr": "L’Assemblée générale,\n\nRappelant sa résolution 55/18 du 3 novembre 2001,\n",
        "es": "La Asamblea General,\n\nRecordando su resolución 55/18, de 3 de noviembre de 2001,\n",
        "zh": "大会，\n\n回顾其2001年11月3日第55/18号决议，\n",
    }
    documents = [
        Document(f"w.{lang}", text, lang=lang, id="A/RES/80/7", body="ga", session=80) for lang, text in texts.items()
    ]
    quads = QuadMaker(authority, HOME).quads(settle([reader.read(document) for document in documents]))
    citations = [s for s, p, o, _ in quads if p == term("cito:hasCitedEntity") and o.endswith("/A/RES/55/18>")]
    told = [o for s, p, o, _ in quads if s in citations and p == term("rg:witnesses")]
    assert told == [literal("4", datatype="xsd:integer")]


def test_an_agenda_item_is_told_in_latin_letters_where_a_version_has_them(said):
    """The items of Arabic versions are lettered in Arabic, and these come first by the names of their files."""
    versions = {
        "ar": "الجمعية العامة\nالبند 98 (ع) من جدول الأعمال\n\nإن الجمعية العامة،\n\nوإذ تشير إلى قرارها 119/47،\n",
        "en": "General Assembly\nAgenda item 98 (p)\n\nThe General Assembly,\n\nRecalling its resolution 119/47,\n",
    }
    found = said(versions, id="A/RES/130/7", body="ga", session=130)
    assert {value for name, value in found if name == "agendaItem"} == {"98 (p)"}


def test_a_resolution_of_the_council_leads_to_the_records_of_the_library(reader, authority):
    document = Document(
        "w",
        "The Security Council,\n\nRecalling its resolution 1325 (2000),\n",
        id="S/RES/1820(2008)",
        lang="en",
        body="sc",
    )
    quads = QuadMaker(authority, HOME).quads(settle([reader.read(document)]))
    for symbol in ("S/RES/1325(2000)", "S/RES/1820(2008)"):
        told = {o[1:-1] for s, p, o, _ in quads if s == f"<{HOME}resolution/{symbol}>" and p.endswith("#seeAlso>")}
        assert told == {f"https://undocs.org/en/{symbol}", *records()[symbol]}
        assert sum(place.startswith(LIBRARY) for place in told) == 2


def test_the_records_are_those_of_the_table(authority):
    """Each number is of the year that its series tells, and that the table tells where it tells one."""
    rows = list(written(shared("vocabularies", "sc-records.tsv"), authority.series))
    assert [wrong for *_, wrong in rows if wrong] == []
    assert len(rows) > 2700
    assert FILE.read_text(encoding="utf-8") == "".join(text(iter(rows)))


def test_what_is_left_open_tells_why_and_what_it_may_be(reader, authority):
    text = "The General Assembly,\n\nRecalling Security Council resolution 1325 (1998),\n"
    quads = QuadMaker(authority, HOME).quads(settle([reader.read(Document("w", text, id="A/RES/130/7", lang="en"))]))
    told = {(p[1:-1].removeprefix(RG), o) for _, p, o, _ in quads if p.startswith(f"<{RG}")}
    assert ("problem", '"number and year disagree: 1325 is of 2000"@en') in told
    assert ("candidate", '"S/RES/1325(2000)"') in told
