"""Clients that know one vocabulary only get their answers; paragraphs and provisions are things; annotations anchor."""

import pyoxigraph as ox
import pytest
import rdflib
from linked import ENGLISH, small_lines, small_works

from graph.rdf.other_vocabularies import PROPERTIES
from graph.rdf.terms import literal
from graph.rdf.vocabulary import PREFIXES
from graph.rdf.witnesses import told_apart
from ontology import HOME, VOCABULARY, questions

DOCUMENT = "resolution/A/RES/130/1"


@pytest.fixture(scope="module")
def store(reader, authority):
    store = ox.Store()
    store.bulk_load("".join(small_lines(reader, authority)).encode(), format=ox.RdfFormat.N_TRIPLES)
    return store


@pytest.fixture
def ask(store):
    """A query → its rows, without the base of our IRIs, sorted."""

    def ask(query):
        found = store.query(query, base_iri=HOME, prefixes=dict(PREFIXES))
        return sorted(tuple(term.value.removeprefix(HOME) if term else None for term in row) for row in found)

    return ask


CITED = ["document/A/130/46", "instrument/crc", "instrument/udhr", "instrument/un-charter", "resolution/A/RES/119/12",
         "resolution/A/RES/119/47"]  # fmt: skip

# Whose terms are used, what is asked, the first column of the answer.
QUESTIONS = [
    ("eli", f"SELECT ?x {{ <{DOCUMENT}> eli:cites ?x }}", CITED),
    ("eli", "SELECT ?x { ?x a eli:LegalResource ; eli:passed_by <entity/ga> ; eli:date_document '2065-12-19'^^xsd:date }", [DOCUMENT]),
    ("eli", f"SELECT ?x {{ <{DOCUMENT}> eli:is_realized_by/eli:language ?x }}",
     [f"http://publications.europa.eu/resource/authority/language/{c}" for c in ("ENG", "FRA", "SPA")]),
    ("eli", f"SELECT ?x {{ <{DOCUMENT}> eli:type_document ?x }}", ["http://publications.europa.eu/resource/authority/resource-type/RES"]),
    ("eli", "SELECT ?x { ?x eli:changes <resolution/A/RES/119/12> }", [DOCUMENT]),
    ("eli", f"SELECT ?x {{ <{DOCUMENT}> eli:id_local ?x }}", ["A/RES/130/1"]),
    ("eli", f"SELECT ?x {{ <{DOCUMENT}> eli:cites ?x . ?x a eli:LegalResource }}", [c for c in CITED if not c.startswith("document")]),
    ("eli", f"SELECT ?x {{ <{DOCUMENT}> eli:cites/eli:passed_by ?x }}", ["entity/ga"]),
    ("eli", f"SELECT ?x {{ <{DOCUMENT}> eli:cites/eli:id_local ?x }}", ["A/130/46", "A/RES/119/12", "A/RES/119/47"]),
    ("eli", "SELECT ?x { ?x eli:passed_by <entity/sc> }", ["resolution/S/RES/1325(2000)", "statement/S/PRST/2065/2"]),
    ("eli", "SELECT ?x { ?x eli:cites <instrument/un-charter#art41> ; a eli:LegalResourceSubdivision }", [f"{DOCUMENT}#pp1"]),
    ("cito", f"SELECT ?x {{ <{DOCUMENT}> cito:cites ?x }}", CITED),
    ("cito", f"SELECT ?x {{ ?c a cito:Citation ; cito:hasCitingEntity <{DOCUMENT}> ; cito:hasCitedEntity ?x }}", CITED),
    ("fabio", "SELECT ?x { ?x a fabio:Work ; frbr:realization <expression/A/RES/130/1/fr> }", [DOCUMENT]),
    ("fabio", f"SELECT ?x {{ <{DOCUMENT}> cito:cites ?x . ?x a fabio:Work, frbr:Work }}", CITED),
    ("undo", "SELECT ?x { ?x allot:mentions <instrument/udhr> }", [DOCUMENT]),
    ("undo", """SELECT ?x { ?r a undo:Relation ; undo:hasProponent <entity/ga> ; undo:hasReceiver <resolution/A/RES/119/47> ;
      undo:hasSemantics <https://w3id.org/resograph/ontology/relation/recall> .
      ?a a undo:Annotation ; oa:hasBody ?r ; oa:hasTarget ?x }""", [DOCUMENT, "resolution/A/RES/130/2"]),
    ("schema", "SELECT ?x { ?x a schema:Legislation ; schema:legislationIdentifier 'A/RES/130/1' ; schema:legislationDate ?date }", [DOCUMENT]),
    ("schema", f"SELECT ?x {{ <{DOCUMENT}> schema:citation ?x }}", CITED),
    ("schema", f"SELECT ?x {{ <{DOCUMENT}> schema:legislationPassedBy ?x }}", ["entity/ga"]),
    ("schema", f"SELECT ?x {{ <{DOCUMENT}> schema:citation ?x . ?x schema:name ?name }}", CITED),
    ("schema", f"SELECT ?x {{ <{DOCUMENT}> schema:citation ?c . ?c a schema:Legislation ; schema:name ?x FILTER(LANG(?x) = 'en') }}",
     ["Charter of the United Nations", "Convention on the Rights of the Child", "General Assembly resolution 119/12",
      "General Assembly resolution 119/47", "Universal Declaration of Human Rights"]),
    ("schema", f"SELECT ?x {{ <{DOCUMENT}> schema:workExample/schema:inLanguage ?x }}", ["en", "es", "fr"]),
    ("dcterms", f"SELECT ?x {{ <{DOCUMENT}> dcterms:references/dcterms:identifier ?x }}", ["A/130/46", "A/RES/119/12", "A/RES/119/47"]),
    ("dcterms", "SELECT ?x { ?x dcterms:identifier 'A/RES/130/1' ; dcterms:subject ?topic ; dcterms:references <instrument/crc> }", [DOCUMENT]),
    ("oa", "SELECT ?x { ?a a oa:Annotation ; oa:motivatedBy oa:linking ; oa:hasBody <instrument/udhr> ; oa:hasTarget/oa:hasSource ?x }",
     ["expression/A/RES/130/1/en"]),
]  # fmt: skip


@pytest.mark.parametrize(("vocabulary", "query", "expected"), QUESTIONS)
def test_a_client_of_one_vocabulary(ask, vocabulary, query, expected):
    assert sorted({row[0] for row in ask(query)}) == expected


def test_what_is_said_otherwise_follows_from_the_ontology_where_that_speaks_of_it():
    vocabulary = rdflib.Graph().parse(VOCABULARY)

    def iri(name):
        prefix, _, local = name.partition(":")
        return rdflib.URIRef(PREFIXES[prefix] + local)

    for name, supers in PROPERTIES.items():
        stated = set(vocabulary.transitive_objects(iri(name), rdflib.RDFS.subPropertyOf)) - {iri(name)}
        ours = {s for s in stated if not str(s).startswith((PREFIXES["rg"], PREFIXES["allot"], PREFIXES["prov"]))}
        if (
            name.startswith("rg:")
            and name != "rg:symbol"
            and name
            not in (
                "rg:amends",
                "rg:extends",
                "rg:renews",
                "rg:suspends",
                "rg:terminates",
                "rg:replaces",
            )
        ):
            assert ours - {iri("cito:cites")} <= {iri(s) for s in supers}, name


def test_paragraphs_in_order_with_their_text(ask):
    rows = ask(f"""SELECT ?order ?name ?number ?text {{ <{DOCUMENT}> (eli:has_part|eli:has_part/eli:has_part) ?part .
      ?part a eli:LegalResourceSubdivision ; rg:partName ?name ; rg:order ?order ; rg:text ?text . OPTIONAL {{ ?part eli:number ?number }}
      FILTER(LANG(?text) = 'en') }}""")
    told = [(name, number, text) for _, name, number, text in sorted(rows, key=lambda row: int(row[0]))]
    assert [row[:2] for row in told] == [
        ("title", None), ("basis", None), ("pp1", "1"), ("pp2", "2"), ("op1", "1"), ("op2", "2"), ("op2.a", "a"), ("op2.b", "b"),
        ("op3", "3"), ("fn1", "1"),
    ]  # fmt: skip
    assert all(text in ENGLISH for _, _, text in told)
    assert ask(f"SELECT ?text {{ <{DOCUMENT}#op1> rg:text ?text FILTER(LANG(?text) = 'fr') }}")[0][0].startswith(
        "Décide de proroger"
    )
    assert ask(f"SELECT ?heading {{ <{DOCUMENT}#annex1> rg:heading ?heading }}") == [("Annex",)]


def test_a_version_leads_to_its_official_address(ask):
    rows = ask(
        f"SELECT ?language ?place {{ ?version eli:realizes <{DOCUMENT}> ; dcterms:language ?language ; rdfs:seeAlso ?place }}"
    )
    told = {language.rpartition("/")[2]: place for language, place in rows}
    assert told == {lang: f"https://undocs.org/{lang}/A/RES/130/1" for lang in ("en", "fr", "es")}


def test_pinpoints_stand_beside_their_words(ask):
    assert ask(f"""SELECT ?words ?part {{ ?c cito:hasCitingEntity <{DOCUMENT}> ; rg:pinpoint ?words ; rg:citesPart ?part }}""") == [
        ("article 41", "instrument/un-charter#art41"), ("paragraph 4", "resolution/A/RES/119/12#op4"),
    ]  # fmt: skip
    assert ask("SELECT ?p { ?p eli:cites <resolution/A/RES/119/12#op4> }") == [(f"{DOCUMENT}#op1",)]


def test_annotations_anchor(ask, reader):
    """By position and by quotation, in the text that was read."""
    texts = {
        f"expression/{r.document.id}/{r.document.lang}": r.document.text
        for w in small_works(reader)
        for r in w.readings
    }
    rows = ask("""SELECT ?source ?start ?end ?exact { ?a a oa:Annotation ; oa:hasTarget ?t . ?t a oa:SpecificResource ; oa:hasSource ?source ;
      oa:hasSelector [ a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end ], [ a oa:TextQuoteSelector ; oa:exact ?exact ] }""")
    assert len(rows) > 15
    for source, start, end, exact in rows:
        assert texts[source][int(start) : int(end)] == exact


def test_annotations_anchor_by_quotation_alone(ask, reader):
    """Where the words of a citation stand twice in a text, what stands before them tells which are meant."""
    texts = {
        f"expression/{r.document.id}/{r.document.lang}": r.document.text
        for w in small_works(reader)
        for r in w.readings
    }
    rows = ask("""SELECT DISTINCT ?source ?start ?exact ?prefix { ?c a cito:Citation ; rg:witness ?t . ?a oa:motivatedBy oa:linking ; oa:hasTarget ?t .
      ?t oa:hasSource ?source ; oa:hasSelector [ oa:start ?start ], ?q . ?q oa:exact ?exact OPTIONAL { ?q oa:prefix ?prefix } }""")
    for source, start, exact, before in rows:
        assert texts[source].count(f"{before or ''}{exact}") == 1, exact
        assert texts[source].index(f"{before or ''}{exact}") + len(before or "") == int(start)
        assert before is None or texts[source].count(exact) > 1
    assert {before is None for *_, before in rows} == {True, False}


@pytest.mark.parametrize(
    ("text", "start", "before"),
    [
        ("tea", 0, ""), ("a tea, b tea", 2, "a "), ("a tea, b tea", 9, "a tea, b "), ("tea and tea", 0, ""), ("tea and tea", 8, "tea and "),
        ("x" * 300 + "tea " + "y" * 300 + "tea", 300, "x" * 12), ("tea" * 200, 300, ""), ("", 0, ""),
    ],
)  # fmt: skip
def test_words_are_told_apart_by_what_stands_before_them(text, start, before):
    assert told_apart(text, start, start + 3) == before


@pytest.mark.parametrize("text", ["a\fb", "a\x0bb", "a\x85b", "a\u2028b", "a\x1fb", "a\ufffeb"])
def test_a_quotation_is_exactly_the_text(text):
    line = f"<urn:s> <urn:p> {literal(text)} ."
    assert len(line.splitlines()) == 1
    for triple in (
        next(iter(rdflib.Graph().parse(data=line, format="nt"))),
        next(iter(ox.parse(line, format=ox.RdfFormat.N_TRIPLES))).triple,
    ):
        assert str(getattr(triple[2], "value", triple[2])) == text


QUERIES = [(question.number, question.text, question.query) for question in questions()]


def test_there_are_twenty_questions():
    assert [number for number, _, _ in QUERIES] == list(range(1, 21))


@pytest.mark.parametrize(("number", "question", "query"), QUERIES)
def test_a_question_of_the_docs_is_answered_by_one_query(ask, number, question, query):
    assert ask(query), question
