"""The data: every format says the same, the shapes hold, the ontology knows every term, two builds are one."""

import csv
import hashlib
import io
import json
import re
import xml.etree.ElementTree as ET
from collections import Counter

import networkx as nx
import pyoxigraph as ox
import pytest
import rdflib
from outputs import quads
from outputs import triples as triples_of_both
from rdflib import RDF, VOID

import ontology
from graph.build import BASE_IRI, build
from graph.cli import SAMPLES
from graph.extraction import documents_of
from graph.network.construction import acts_adopting
from graph.network.graph_files import GRAPHML, read_graphml
from graph.rdf.answers import QueryError, answer
from graph.rdf.lookup import identifiers, iri_of
from graph.rdf.queries import named_queries, named_query
from graph.rdf.store import NoStore, open_store
from graph.rdf.terms import literal
from graph.rdf.things import Things
from graph.rdf.validation import NotData, files_of, validate
from graph.rdf.vocabulary import CLASSES, term
from graph.rdf.writers import FILES, write_merged
from graph.view.page_links import PAGES, file_of

FORMATS = {"nt": "nt", "ttl": "turtle", "rdf": "xml", "jsonld": "json-ld"}


@pytest.fixture(scope="module")
def triples(built, tmp_path_factory):
    """The merged triples of each format, as another library reads them."""
    merged = {}
    for ending, form in FORMATS.items():
        data = rdflib.Dataset(default_union=True)
        for number, name in enumerate(FILES):
            path = tmp_path_factory.mktemp("merged") / f"{number}.{ending}"
            write_merged(built / name, path, ending)
            data.parse(path, format=form)
        merged[ending] = set(data.triples((None, None, None)))
    return merged


@pytest.mark.parametrize("ending", FORMATS)
def test_every_format_holds_the_same(triples, ending):
    assert len(triples[ending]) > 5000
    assert triples[ending] == triples["nt"]


def test_named_graphs_are_one_a_document(built):
    names = {line.split()[-2][1:-1].removeprefix(BASE_IRI) for line in quads(built, FILES[:1])}
    assert "graph/authority" in names
    assert "graph/A/RES/119/12" in names
    assert "graph/tallies" in names
    assert "graph/things" in names
    assert len(names) == 3 + 15, "one a work, in however many versions"
    evidence = {line.split()[-2][1:-1].removeprefix(BASE_IRI) for line in quads(built, FILES[1:])}
    assert evidence == {name.replace("graph/", "evidence/", 1) for name in names} - {
        "evidence/authority",
        "evidence/tallies",
    }


def test_building_twice_gives_the_same_bytes(built, authority, tmp_path):
    """From the files in another order, too."""
    paths = sorted(SAMPLES.iterdir(), reverse=True)
    build(documents_of(paths, print), tmp_path, authority, BASE_IRI, print, evidence=True)
    names = {path.name for path in built.iterdir() if path.is_file()}
    assert names == {path.name for path in tmp_path.iterdir() if path.is_file()}
    for name in names:
        assert (tmp_path / name).read_bytes() == (built / name).read_bytes(), name


def test_the_store_holds_what_the_dump_holds(built):
    graphs = {line.rsplit(" ", 2)[1] for line in quads(built)}
    store = open_store(built)
    assert {str(name) for name in store.named_graphs()} == graphs | {"<https://w3id.org/resograph/ontology>"}
    count = answer(store, "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } FILTER(?g != <https://w3id.org/resograph/ontology>) }",
                   {}, "csv")  # fmt: skip
    assert int(count.splitlines()[1]) == len(quads(built))


def test_each_statement_is_in_one_graph(built):
    """So the union of the graphs is counted right without a merge of them."""
    every = Counter(triples_of_both(built))
    of_ontology = {f"{triple} .\n" for triple in ox.parse(path=str(ontology.VOCABULARY), format=ox.RdfFormat.TURTLE)}
    assert [line for line, count in every.items() if count > 1 or line in of_ontology] == []


def test_a_thing_that_the_corpus_holds_is_described_by_its_own_graph(built):
    described = {q.split(" ", 1)[0] for q in quads(built, FILES[:1]) if q.endswith(f"<{BASE_IRI}graph/things> .")}
    held = {f"<{BASE_IRI}resolution/{name}>" for name in ("A/RES/119/12", "A/HRC/RES/160/4")}
    assert described and not held & described


def test_shapes_hold(built):
    assert validate(*files_of(built)) == ()


def test_shapes_hold_of_the_graph_alone(built):
    assert validate(built / "citations.nq.gz") == ()


SH = rdflib.SH
# Classes of other vocabularies that stand beside one of ours, which the shapes are for.
BESIDE = {
    "undo:Resolution", "undo:Decision", "undo:OfficialStatement", "undo:Convention", "undo:Treaty", "undo:Protocol", "undo:Charter",
    "undo:Rules", "undo:CodeOfConduct", "allot:Organization", "cito:Citation", "eli:LegalExpression", "fabio:Expression",
    "fabio:Work", "frbr:Work", "frbr:Expression", "schema:Legislation", "schema:CreativeWork",
}  # fmt: skip


def test_every_class_of_the_data_has_a_shape(triples):
    shapes = rdflib.Graph().parse(ontology.SHAPES)
    targets = {f"<{iri}>" for iri in shapes.objects(None, SH.targetClass)}
    used = {f"<{iri}>" for _, predicate, iri in triples["nt"] if predicate == RDF.type}
    assert len(used) > 30
    assert used - targets - {term(name) for name in BESIDE} == set()


# An act of which the yearly tables tell, and a draft that was not adopted.
VOTED = {
    "symbol": "A/RES/120/9", "title": "Tea and peace", "session": "One hundred and twentieth session",
    "adoption_date": "19 December 2065", "originating_document": "A/120/L.23", "agenda_item": "Agenda item 71 (b)",
    "agenda_item_name": "Tea", "adoption_type": "By a recorded vote", "MS_in_favour_count": "2", "MS_against_count": "1",
    "MS_abstaining_count": "0", "MS_in_favour": ["CHAD", "PERU"], "MS_against": ["FRANCE"], "MS_abstaining": [],
    "sponsors": ["CHAD"], "additional_sponsors": ["PERU"], "subjects": [["TEA", "UNBIS Thesaurus"]],
}  # fmt: skip

# Three versions of one resolution, of which one has a slip of the pen.
SLIPS = (
    {"lang": "en", "text": "The General Assembly,\n\nRecalling its resolution 119/47,\n\n1. Decides to meet again."},
    {
        "lang": "fr",
        "text": "L’Assemblée générale,\n\nRappelant sa résolution 119/47,\n\n1. Décide de se réunir de nouveau.",
    },
    {"lang": "es", "text": "La Asamblea General,\n\nRecordando su resolución 119/74,\n\n1. Decide reunirse de nuevo."},
)


def test_what_is_no_data_is_said(tmp_path):
    (tmp_path / "x.ttl").write_text("not turtle", encoding="utf-8")
    (tmp_path / "x.pdf").write_text("%PDF", encoding="utf-8")
    with pytest.raises(NotData, match="is not turtle"):
        validate(tmp_path / "x.ttl")
    with pytest.raises(NotData, match=r"\.pdf is none of"):
        validate(tmp_path / "x.pdf")


def test_description(built):
    graph = rdflib.Graph().parse(built / "void.ttl")
    dataset, evidence = sorted(graph.subjects(RDF.type, rdflib.DCAT.Dataset))
    (given,) = graph.objects(evidence, rdflib.DCAT.distribution)
    assert int(graph.value(given, rdflib.DCAT.byteSize)) == (built / "evidence.nq.gz").stat().st_size
    files = {
        str(graph.value(d, rdflib.DCTERMS.title)): int(graph.value(d, rdflib.DCAT.byteSize))
        for d in graph.objects(dataset, rdflib.DCAT.distribution)
    }
    assert files == {"citations.nq.gz": (built / "citations.nq.gz").stat().st_size}
    distinct = len(set(triples_of_both(built, FILES[:1])))
    assert int(graph.value(dataset, VOID.triples)) == distinct


def test_context_expands_to_the_same_prefixes():
    context = json.loads(ontology.CONTEXT.read_text(encoding="utf-8"))["@context"]
    for prefix in ("rg", "cito", "undo", "allot", "oa", "eli", "org", "skos", "dcterms"):
        assert term(f"{prefix}:x") == f"<{context[prefix]}x>"
    assert set(CLASSES) >= {"resolution", "entity"}


# Named queries: what each must answer on the sample corpus. A row is (query, parameters, a row that must be there).
@pytest.mark.parametrize(
    ("name", "parameters", "row"),
    [
        ("most-cited", {}, {"work": "instrument/un-charter", "name": "Charter of the United Nations", "documents": "6", "rank": "1"}),
        ("rests-on", {"work": "A/RES/119/12"}, {"part": "pp2", "verb": "reaffirm", "cited": "instrument/un-charter",
                                                "role": "object", "pinpoint": "article 102", "witnesses": "1", "quote": "《宪章》",
                                                "citation": "citation/A/RES/119/12/zh/161-165"}),
        ("cited-by", {"work": "A/RES/119/47"}, {"citing": "resolution/A/RES/121/3", "date": "2066-12-08", "part": "pp1",
                                                "verb": "recall", "role": "object", "via": "explicit", "witnesses": "1",
                                                "cited": "resolution/A/RES/119/47"}),
        ("cited-together", {"work": "A/RES/66/102"}, {"cited": "resolution/A/RES/66/102", "documents": "4"}),
        ("conventions-by-body", {}, {"body": "Human Rights Council", "documents": "1",
                                     "instrument": "International Covenant on Civil and Political Rights"}),
        ("chain", {"work": "A/RES/121/3"}, {"through": "resolution/A/RES/119/47", "cited": "resolution/A/RES/119/12"}),
        ("co-citation", {}, {"one": "instrument/iccpr", "other": "instrument/udhr", "together": "2"}),
        ("topic", {"topic": "RULE OF LAW"}, {"document": "resolution/A/RES/120/5", "date": "2065-12-09", "title": "法治援助的协调"}),
        ("topics", {}, {"topic": "topic/human-rights", "name": "HUMAN RIGHTS", "documents": "4"}),
        ("missing", {}, {"work": "resolution/A/RES/66/102", "documents": "4", "rank": "2"}),
        ("verbs", {}, {"verb": "amend", "citations": "1"}),
        ("who-recalls", {"work": "A/RES/66/102"}, {"document": "resolution/A/RES/119/12", "organ": "entity/ga"}),
        ("open", {}, {"document": "resolution/A/RES/120/5", "part": "op1", "words": "上述决议", "via": "anaphora"}),
        ("whose-acts-cite-whose", {}, {"citing": "entity/hrc", "cited": "entity/ga", "acts": "1", "others": "2", "pairs": "2"}),
    ],
)  # fmt: skip
def test_named_query(built, authority, name, parameters, row):
    query = named_query(name)
    assert [key for key, _ in query.parameters] == list(parameters)
    bindings = {key: iri_of(value, authority, BASE_IRI) for key, value in parameters.items()}
    rows = list(csv.DictReader(io.StringIO(answer(open_store(built), query.text, bindings, "csv"))))
    rows = [{key: value.removeprefix(BASE_IRI) for key, value in found.items()} for found in rows]
    assert row in rows


TIED = {
    "one": "Recalling the Universal Declaration of Human Rights,", "two": "Recalling its resolution 217 A (III),",
    "three": "Recalling the Universal Declaration of Human Rights and its resolution 217 A (III),",
}  # fmt: skip


def test_an_instrument_and_the_act_that_adopted_it_are_tied(tmp_path, authority):
    texts = [
        {"id": f"A/RES/120/{n}", "lang": "en", "text": f"The General Assembly,\n\n{text}\n\n1. Decides to meet."}
        for n, text in enumerate(TIED.values(), start=1)
    ]
    (tmp_path / "tied.jsonl").write_text("".join(json.dumps(text) + "\n" for text in texts), encoding="utf-8")
    build(documents_of([tmp_path / "tied.jsonl"], print), tmp_path / "out", authority, BASE_IRI, print)
    act, instrument = "resolution/A/RES/217(III)A", "instrument/udhr"
    for work in ("A/RES/217(III)A", "udhr"):
        bindings = {"work": iri_of(work, authority, BASE_IRI)}
        store = open_store(tmp_path / "out")
        counts, citing = (
            [
                {key: value.removeprefix(BASE_IRI) for key, value in row.items()}
                for row in csv.DictReader(io.StringIO(answer(store, named_query(name).text, bindings, "csv")))
            ]
            for name in ("cited-together", "cited-by")
        )
        assert {row["cited"]: row["documents"] for row in counts} == {act: "2", instrument: "2", "": "3"}
        assert [row["cited"] for row in citing].count(act) == [row["cited"] for row in citing].count(instrument) == 2
    graph = read_graphml(tmp_path / "out" / GRAPHML)
    assert acts_adopting(graph, instrument) == [act]
    assert acts_adopting(graph, act) == []
    for node in (act, instrument):
        page = (tmp_path / "out" / PAGES / file_of(node)).read_text(encoding="utf-8")
        section = page.partition('id="adopted"')[2].partition("</section>")[0]
        assert re.findall(r">(\d+)</td>", section) == ["2", "2", "3"]
        assert file_of(act) in section
        assert file_of(instrument) in section
    other = (tmp_path / "out" / PAGES / file_of("resolution/A/RES/120/1")).read_text(encoding="utf-8")
    assert 'id="adopted"' not in other


def test_every_named_query_is_tested():
    tested = next(mark.args[1] for mark in test_named_query.pytestmark if mark.name == "parametrize")
    assert {query.name for query in named_queries()} == {name for name, _, _ in tested} | {
        "disputes",
        "votes-of",
        "sponsored-by",
        "from-draft",
        "not-adopted",
        *("mandates-of", "reports-due", "about-to-expire", "never-renewed", "state-of", "old-citations"),  # test_series
    }


@pytest.mark.parametrize(
    ("name", "parameters", "rows"),
    [
        (
            "votes-of",
            {"state": "Peru"},
            [{"act": "resolution/A/RES/120/9", "date": "2065-12-19", "voted": "in favour"}],
        ),
        (
            "votes-of",
            {"state": "FRA"},
            [{"act": "resolution/A/RES/120/9", "voted": "against", "title": "Tea and peace"}],
        ),
        ("sponsored-by", {"state": "Chad"}, [{"act": "resolution/A/RES/120/9", "how": "sponsor"}]),
        ("sponsored-by", {"state": "Peru"}, [{"act": "resolution/A/RES/120/9", "how": "co-sponsor"}]),
        ("from-draft", {"draft": "A/120/L.23"}, [{"act": "resolution/A/RES/120/9", "favour": "2", "against": "1"}]),
        ("not-adopted", {}, []),
    ],
)
def test_queries_on_metadata(tmp_path, authority, name, parameters, rows):
    (tmp_path / "120.json").write_text(json.dumps(VOTED) + "\n", encoding="utf-8")
    build(documents_of([tmp_path / "120.json"], print), tmp_path / "out", authority, BASE_IRI, print)
    bindings = {key: iri_of(value, authority, BASE_IRI) for key, value in parameters.items()}
    found = csv.DictReader(io.StringIO(answer(open_store(tmp_path / "out"), named_query(name).text, bindings, "csv")))
    told = [{key: value.removeprefix(BASE_IRI) for key, value in row.items()} for row in found]
    assert [{key: row[key] for key in wanted} for row, wanted in zip(told, rows, strict=True)] == rows


def test_disputes_are_told_and_are_no_edges(tmp_path, authority):
    (tmp_path / "slips.jsonl").write_text(
        "".join(json.dumps({"id": "A/RES/130/1", **t}) + "\n" for t in SLIPS), "utf-8"
    )
    build(documents_of([tmp_path / "slips.jsonl"], print), tmp_path / "out", authority, BASE_IRI, print, evidence=True)
    store = open_store(tmp_path / "out")
    (row,) = csv.DictReader(io.StringIO(answer(store, named_query("disputes").text, {}, "csv")))
    assert row["said"] == f"{BASE_IRI}resolution/A/RES/119/74"
    assert row["settled"] == f"{BASE_IRI}resolution/A/RES/119/47"
    assert (row["words"], row["reason"]) == ("resolución 119/74", "digits")
    cited = answer(store, "SELECT ?cited { ?citation <http://purl.org/spar/cito/hasCitedEntity> ?cited }", {}, "csv")
    assert cited.split()[1:] == [f"{BASE_IRI}resolution/A/RES/119/47"], "one fact, in however many versions"
    assert all(query.question.endswith((".", ")")) for query in named_queries())


@pytest.mark.parametrize(
    ("form", "check"),
    [
        ("csv", lambda text: text.splitlines()[0] == "s"),
        ("tsv", lambda text: text.splitlines()[0] == "?s"),
        ("json", lambda text: len(json.loads(text)["results"]["bindings"]) == 1),
        ("xml", lambda text: ET.fromstring(text).tag.endswith("sparql")),
        ("table", lambda text: text.splitlines()[0] == "s"),
    ],
)
def test_result_formats(built, form, check):
    text = answer(open_store(built), "SELECT ?s WHERE { ?s a rg:Citation } LIMIT 1", {}, form)
    assert check(text.replace("\r\n", "\n"))


@pytest.mark.parametrize(
    ("form", "parse"), [("turtle", "turtle"), ("ntriples", "nt"), ("rdfxml", "xml"), ("table", "turtle")]
)
def test_graphs_as_answers(built, form, parse):
    text = answer(open_store(built), "CONSTRUCT { ?s rg:cites ?o } WHERE { ?s rg:cites ?o }", {}, form)
    assert len(rdflib.Graph().parse(data=text, format=parse)) > 50


@pytest.mark.parametrize(
    ("query", "form"),
    [("ASK { ?s rg:cites ?o }", "turtle"), ("SELECT nonsense", "csv"), ("CONSTRUCT WHERE { ?s rg:cites ?o }", "csv")],
)
def test_what_cannot_be_answered_is_said(built, query, form):
    with pytest.raises(QueryError):
        answer(open_store(built), query, {}, form)


def test_asking(built):
    assert answer(open_store(built), "ASK { ?s rg:amends ?o }", {}, "table") == "yes\n"


def test_no_store(tmp_path):
    with pytest.raises(NoStore, match="Build it first"):
        open_store(tmp_path)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("A/RES/66/102", "resolution/A/RES/66/102"), ("S/RES/1325 (2000)", "resolution/S/RES/1325(2000)"), ("UNODC", "entity/unodc"),
        ("Charter of the United Nations", "instrument/un-charter"), ("联合国宪章", "instrument/un-charter"), ("untoc", "instrument/untoc"),
        ("resolution/A/RES/66/102", "resolution/A/RES/66/102"), ("rule of law", "topic/rule-of-law"), ("E/2012/30", "document/E/2012/30"),
        ("no such thing", None), ("https://example.org/x y", None),
        ("66/102", "resolution/A/RES/66/102"), ("1325 (2000)", "resolution/S/RES/1325(2000)"), ("2004/25", "resolution/E/RES/2004/25"),
        ("217 A (III)", "resolution/A/RES/217(III)A"), ("1540", None),
    ],
)  # fmt: skip
def test_what_a_person_types(authority, asked, expected):
    assert iri_of(asked, authority, BASE_IRI) == (BASE_IRI + expected if expected else None)
    assert iri_of("https://example.org/x", authority, BASE_IRI) == "https://example.org/x"


@pytest.mark.parametrize("text", ['"', "\\", "\n\r\t", "</script>", "\x00\ud800", "\u200fعربي", "a'b"])
def test_literals_survive(text):
    (triple,) = rdflib.Graph().parse(data=f"<urn:s> <urn:p> {literal(text)} .", format="nt")
    assert str(triple[2]) == re.sub("[\x00\ud800]", "\ufffd", text)


def test_the_graph_file_opens_in_other_libraries(built):
    graph = read_graphml(built / GRAPHML)
    assert isinstance(graph, nx.MultiDiGraph)
    lines = set(triples_of_both(built))
    assert graph.number_of_edges() == sum("/undo/hasReceiver> " in line for line in lines)
    import igraph

    other = igraph.Graph.Read_GraphMLz(str(built / GRAPHML))
    assert (other.vcount(), other.ecount()) == (graph.number_of_nodes(), graph.number_of_edges())
    assert {"General Assembly"} == {v["label"] for v in other.vs if v["id"] == "entity/ga"}


# UNDO's own questions about citations, with its terms and our IRIs (its documentation, Competency questions 1 to 3).
UNDO = "PREFIX allot: <https://w3id.org/akn/ontology/allot/> PREFIX undo: <https://w3id.org/un/ontology/undo/> PREFIX oa: <http://www.w3.org/ns/oa#>"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (
            "SELECT DISTINCT ?found WHERE { ?found allot:mentions <resolution/A/RES/66/102> }",
            {"resolution/A/RES/119/12", "resolution/A/RES/120/7", "resolution/A/RES/120/5", "resolution/E/RES/2065/14"},
        ),
        (
            "SELECT DISTINCT ?found WHERE { <resolution/A/RES/119/12> allot:mentions ?found . ?found a undo:Resolution }",
            {"resolution/A/RES/66/102", "resolution/A/RES/67/1"},
        ),
        (
            """SELECT DISTINCT ?found WHERE {
              ?relation a undo:Relation ; undo:hasProponent <entity/ga> ; undo:hasReceiver <resolution/A/RES/119/12> ;
                undo:hasSemantics <https://w3id.org/resograph/ontology/relation/recall> .
              ?annotation a undo:Annotation ; oa:hasBody ?relation ; oa:hasTarget ?found }""",
            {"resolution/A/RES/119/47", "resolution/A/RES/120/5"},
        ),
    ],
)
def test_undo_s_questions_in_its_terms(built, question, expected):
    rows = list(
        csv.DictReader(io.StringIO(answer(open_store(built), f"BASE <{BASE_IRI}> {UNDO} {question}", {}, "csv")))
    )
    assert {row["found"].removeprefix(BASE_IRI) for row in rows} == expected


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("A/RES/66/102", ("resolution/A/RES/66/102", "A/RES/66/102", None, "https://undocs.org/en/A/RES/66/102")),
        ("/akn/un/statement/deliberation/un-ga/2016-10-13/71-4/eng@!main~para_8",
         ("resolution/A/RES/71/4#op8", "A/RES/71/4", "/akn/un/statement/deliberation/un-ga/2016-10-13/71-4/eng@!main~para_8",
          "https://undocs.org/en/A/RES/71/4")),
        ("/akn/un/statement/deliberation/un-sc/2000-10-31/1325(2000)/fra@",
         ("expression/S/RES/1325(2000)/fr", "S/RES/1325(2000)", "/akn/un/statement/deliberation/un-sc/2000-10-31/1325(2000)/fra@",
          "https://undocs.org/en/S/RES/1325(2000)")),
        ("https://undocs.org/en/E/RES/2004/25", ("resolution/E/RES/2004/25", "E/RES/2004/25", None, "https://undocs.org/en/E/RES/2004/25")),
        ("UNODC", ("entity/unodc", None, None, None)),
        ("no such thing", None),
    ],
)  # fmt: skip
def test_identifiers_of_every_system(authority, asked, expected):
    found = identifiers(asked, authority, BASE_IRI)
    assert (found and (found.iri.removeprefix(BASE_IRI), found.symbol, found.akn, found.address)) == expected


def test_symbols_and_their_akn_iris_lead_to_each_other(authority, built):
    """For every document of the corpus, in the data as well."""
    store = open_store(built)
    text = answer(store, "SELECT ?work ?akn WHERE { ?work rg:symbol ?s ; rg:aknIri ?akn }", {}, "csv")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) > 10
    for row in rows:
        assert iri_of(row["akn"], authority, BASE_IRI) == row["work"]
        assert identifiers(row["akn"], authority, BASE_IRI).akn == row["akn"]


def test_every_graph_says_where_it_comes_from(built):
    query = """SELECT ?source ?digest ?version WHERE { ?graph prov:wasGeneratedBy ?run ; prov:wasDerivedFrom ?expression .
      ?run prov:used ?expression ; prov:wasAssociatedWith/rg:softwareVersion ?version .
      ?expression rg:sourceFile ?source ; rg:textDigest ?digest }"""
    rows = list(csv.DictReader(io.StringIO(answer(open_store(built), query, {}, "csv"))))
    assert len(rows) == 20
    for row in rows:
        path = SAMPLES / row["source"].rpartition("/")[2]
        if path.suffix == ".txt":
            assert row["digest"] == f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"


def test_what_works_call_a_thing_otherwise_is_another_name_of_it():
    things = Things(BASE_IRI)
    topic = "<http://eurovoc.europa.eu/99>"
    for name in ('"tea"@en', '"the tea"@en', '"thé"@fr', '"tea"@en'):
        things.tell(0, (topic, term("skos:prefLabel"), name))
    told = {(predicate, value) for _, predicate, value, _ in things.quads()[0]}
    preferred, other = term("skos:prefLabel"), term("skos:altLabel")
    assert told == {(preferred, '"tea"@en'), (other, '"the tea"@en'), (preferred, '"thé"@fr')}
