"""The server, asked as the standards say and as clients do that nobody here wrote."""

import concurrent.futures
import html
import json
import re
import subprocess
import time
import xml.etree.ElementTree as ET
from urllib.parse import quote, urlencode

import httpx
import pyoxigraph as ox
import pytest
import rdflib
from outputs import quads, triples
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from serving import command, free_port, resograph

from graph.build import BASE_IRI, build
from graph.cli import SAMPLES
from graph.extraction import documents_of
from graph.rdf.vocabulary import PREFIXES
from graph.serve.negotiation import GRAPHS, HTML, RESULTS, choose
from graph.serve.protocol import Refused
from graph.serve.protocol import read as read_request

BASE = "https://w3id.org/resograph/id/"
GRAPH = f"{BASE}graph/A/RES/119/12"
OTHER = f"{BASE}graph/A/RES/121/3"
ASK, SELECT = "ASK {}", "SELECT ?s WHERE { ?s ?p ?o } LIMIT 2"
FORM, DIRECT, UPDATE = "application/x-www-form-urlencoded", "application/sparql-query", "application/sparql-update"
JSON = {"Accept": "application/sparql-results+json"}


@pytest.fixture(scope="module")
def server(built):
    with resograph(built, "--time-limit", "2", "--answer-limit", "1", "--processes", "3") as address:
        yield address


@pytest.fixture(scope="module")
def client(server):
    with httpx.Client(base_url=server, timeout=30) as client:
        yield client


def asked(client, query, **parameters):
    answer = client.post("/sparql", data={"query": query, **parameters}, headers=JSON)
    answer.raise_for_status()
    return answer.json()


# The cases of the W3C's test suite for the SPARQL 1.1 Protocol, in our words, as (method, query string, content type,
# body, status, media type of the answer or None). This endpoint is read-only: updates are refused, well-formed or not.
@pytest.mark.parametrize(
    ("method", "parameters", "content_type", "body", "status", "media_type"),
    [
        # queries as they should be
        ("GET", {"query": ASK}, None, b"", 200, "application/sparql-results+json"),
        ("POST", {}, FORM, urlencode({"query": ASK}).encode(), 200, "application/sparql-results+json"),
        ("POST", {}, f"{FORM}; charset=UTF-8", urlencode({"query": ASK}).encode(), 200, "application/sparql-results+json"),
        ("POST", {}, DIRECT, ASK.encode(), 200, "application/sparql-results+json"),
        ("POST", {}, f"{DIRECT}; charset=utf-8", ASK.encode(), 200, "application/sparql-results+json"),
        ("GET", {"query": SELECT}, None, b"", 200, "application/sparql-results+json"),
        ("GET", {"query": f"DESCRIBE <{BASE}entity/ga>"}, None, b"", 200, "text/turtle"),
        ("GET", {"query": "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 1"}, None, b"", 200, "text/turtle"),
        # datasets in the request
        ("GET", {"query": "ASK { ?s ?p ?o }", "default-graph-uri": GRAPH}, None, b"", 200, "application/sparql-results+json"),
        ("POST", {"default-graph-uri": GRAPH}, DIRECT, b"ASK { ?s ?p ?o }", 200, "application/sparql-results+json"),
        ("POST", {}, FORM, urlencode({"query": "ASK { GRAPH ?g {} }", "named-graph-uri": GRAPH}).encode(), 200,
         "application/sparql-results+json"),
        # queries as they should not be
        ("PUT", {"query": ASK}, None, b"", 405, None),
        ("DELETE", {"query": ASK}, None, b"", 405, None),
        ("GET", {"query": [ASK, SELECT]}, None, b"", 400, None),
        ("POST", {}, FORM, urlencode({"query": [ASK, SELECT]}, doseq=True).encode(), 400, None),
        ("POST", {}, "text/plain", urlencode({"query": ASK}).encode(), 415, None),
        ("POST", {}, None, urlencode({"query": ASK}).encode(), 415, None),
        ("POST", {}, None, ASK.encode(), 415, None),
        ("POST", {}, f"{DIRECT}; charset=UTF-16", ASK.encode("utf-16"), 415, None),
        ("POST", {}, DIRECT, ASK.encode("utf-16"), 400, None),
        ("POST", {}, FORM, b"query=%FF%FE", 400, None),
        ("GET", {"query": "ASK { not sparql"}, None, b"", 400, None),
        ("GET", {"query": ""}, None, b"", 400, None),
        ("GET", {"default-graph-uri": GRAPH}, None, b"", 400, None),
        ("POST", {}, FORM, b"", 400, None),
        # updates
        ("GET", {"update": "CLEAR ALL"}, None, b"", 403, None),
        ("POST", {}, FORM, urlencode({"update": "CLEAR ALL"}).encode(), 403, None),
        ("POST", {}, FORM, urlencode({"update": ["CLEAR ALL", "CLEAR NAMED"]}, doseq=True).encode(), 403, None),
        ("POST", {}, UPDATE, b"CLEAR ALL", 403, None),
        ("POST", {"using-graph-uri": GRAPH}, UPDATE, b"CLEAR ALL", 403, None),
        ("POST", {}, "text/plain", b"CLEAR ALL", 415, None),
        ("POST", {}, DIRECT, b"CLEAR ALL", 400, None),
        ("GET", {"query": "INSERT DATA { <urn:a> <urn:b> <urn:c> }"}, None, b"", 400, None),
        # asking others
        ("GET", {"query": "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"}, None, b"", 403, None),
        ("GET", {"query": "SELECT * { service silent ?x { ?s ?p ?o } }"}, None, b"", 403, None),
    ],
)  # fmt: skip
def test_protocol(client, method, parameters, content_type, body, status, media_type):
    headers = {"Content-Type": content_type} if content_type else {}
    answer = client.request(method, "/sparql", params=parameters, headers=headers, content=body)
    assert answer.status_code == status, answer.text
    if media_type:
        assert answer.headers["content-type"].partition(";")[0] == media_type
    else:
        assert len(answer.text) > 5


@pytest.mark.parametrize(
    ("parameters", "graphs"),
    [
        ({}, None),
        ({"default-graph-uri": GRAPH}, {"default": [GRAPH]}),
        ({"default-graph-uri": [GRAPH, OTHER]}, {"default": [GRAPH, OTHER]}),
        ({"named-graph-uri": [GRAPH, OTHER]}, {"named": [GRAPH, OTHER]}),
        ({"default-graph-uri": OTHER, "named-graph-uri": GRAPH}, {"default": [OTHER], "named": [GRAPH]}),
        ({"default-graph-uri": "http://example.org/nothing"}, {"default": []}),
    ],
)
def test_the_dataset_of_a_request_is_the_one_that_is_asked(client, built, parameters, graphs):
    lines = quads(built)

    def size(names):
        return len({line.rsplit(" ", 2)[0] for line in lines if any(line.endswith(f" <{name}> .") for name in names)})

    (row,) = asked(client, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", **parameters)["results"]["bindings"]
    named = asked(client, "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }", **parameters)["results"]["bindings"]
    if graphs is None:
        assert int(row["n"]["value"]) > len({line.rsplit(" ", 2)[0] for line in lines})  # and the ontology
        assert len(named) == 35
    else:
        assert int(row["n"]["value"]) == size(graphs.get("default", []))
        assert sorted(found["g"]["value"] for found in named) == sorted(graphs.get("named", []))


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("SELECT ?service { ?service a <http://x/SERVICE> }", False),
        ('SELECT * { ?s ?p "SERVICE <http://x>" }', False),
        ("SELECT * { ?s ?p '''a SERVICE b''' } # SERVICE", False),
        ("PREFIX service: <urn:x> SELECT * { service:a a service:b }", False),
        ("SELECT * { SERVICE<http://x>{?s ?p ?o} }", True),
        ("SELECT * { ?s ?p '# ' . SeRvIcE ?x {} }", True),
        ("SELECT * { FILTER(?a<?b) SERVICE <http://x> {} FILTER(?c>?d) }", True),
        ('SELECT * { ?s ?p "\\"" . SERVICE <http://x> {} }', True),
    ],
)
def test_other_services_are_not_asked(text, refused):
    request = ("POST", b"", DIRECT, text.encode())
    if refused:
        with pytest.raises(Refused, match="SERVICE"):
            read_request(*request)
    else:
        assert read_request(*request).text == text


@pytest.mark.parametrize(
    ("accept", "offered", "name"),
    [
        (None, RESULTS, "json"), ("", RESULTS, "json"), ("*/*", RESULTS, "json"), ("text/csv", RESULTS, "csv"),
        ("application/xml", RESULTS, "xml"), ("text/*", RESULTS, "csv"), ("text/csv;q=0.5, */*;q=0.1", RESULTS, "csv"),
        ("text/csv;q=0, */*", RESULTS, "json"), ("TEXT/CSV ; Q=0.9", RESULTS, "csv"), ("image/png", RESULTS, None),
        ("application/sparql-results+xml;q=0.2, application/sparql-results+json;q=0.1", RESULTS, "xml"),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", (HTML, *GRAPHS), "html"),
        ("application/rdf+xml, text/turtle;q=0.9", GRAPHS, "rdf"), ("application/ld+json", GRAPHS, "jsonld"),
        ("text/turtle;q=banana", GRAPHS, None), (";;;,,, ", GRAPHS, "ttl"), ("nonsense", GRAPHS, "ttl"),
        ("application/n-triples;profile=x", GRAPHS, "nt"), ("*", GRAPHS, "ttl"),
    ],
)  # fmt: skip
def test_negotiation(accept, offered, name):
    form = choose(accept, offered)
    assert (form.name if form else None) == name


@pytest.mark.parametrize(
    ("accept", "check"),
    [
        ("application/sparql-results+json", lambda text: json.loads(text)["head"]["vars"] == ["s"]),
        ("application/sparql-results+xml", lambda text: ET.fromstring(text).tag.endswith("sparql")),
        ("text/csv", lambda text: text.splitlines()[0] == "s"),
        ("text/tab-separated-values", lambda text: text.splitlines()[0] == "?s"),
    ],
)
def test_every_result_format(client, accept, check):
    answer = client.get("/sparql", params={"query": SELECT}, headers={"Accept": accept})
    assert answer.headers["content-type"].startswith(accept)
    assert check(answer.text)


@pytest.mark.parametrize("form", GRAPHS, ids=lambda form: form.name)
@pytest.mark.parametrize(
    ("path", "parameters"),
    [
        ("/sparql", {"query": f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH <{GRAPH}> {{ ?s ?p ?o }} }}"}),
        ("/rdf-graph-store", {"graph": GRAPH}),
        ("/rdf-graph-store", {"default": ""}),
        ("/sparql", {}),
        ("/.well-known/void", {}),
        ("/resource", {"iri": f"{BASE}entity/ga"}),
        ("/resograph/id/resolution/A/RES/119/12", {}),
        ("/resograph/ontology", {}),
    ],
)
def test_every_graph_format(client, form, path, parameters):
    answer = client.get(path, params=parameters, headers={"Accept": form.media_type}, follow_redirects=True)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith(form.media_type)
    names = {"ttl": "turtle", "jsonld": "json-ld", "nt": "nt", "rdf": "xml"}
    data = rdflib.Dataset(default_union=True)
    data.parse(data=answer.text, format=names[form.name])
    assert len(data) > 10


def test_a_graph_is_what_the_dump_holds(client, built):
    lines = quads(built)
    held = {line.removesuffix(f" <{GRAPH}> .") for line in lines if line.endswith(f" <{GRAPH}> .")}
    answer = client.get("/rdf-graph-store", params={"graph": GRAPH}, headers={"Accept": "application/n-triples"})
    assert {line.removesuffix(" .") for line in answer.text.splitlines()} == held
    relative = client.get("/rdf-graph-store", params={"graph": "nothing"})
    assert relative.status_code == 404
    assert "/nothing" in relative.text
    assert client.put("/rdf-graph-store", params={"graph": GRAPH}, content=b"").status_code == 405


@pytest.mark.parametrize(
    ("path", "accept", "location"),
    [
        ("/resograph/id/resolution/A/RES/119/12", "text/html", "/page/resolution/A/RES/119/12"),
        ("/resograph/id/resolution/A/RES/119/12", "text/turtle", "/data/resolution/A/RES/119/12.ttl"),
        (
            "/resograph/id/resolution/S/RES/1325(2000)",
            "application/ld+json",
            "/data/resolution/S/RES/1325(2000).jsonld",
        ),
        ("/akn/un/statement/deliberation/un-ga/2065-12-05/120-7", "text/html", "/page/resolution/A/RES/120/7"),
        ("/akn/un/statement/deliberation/un-ga/2065-12-05/120-7/eng@", "text/html", "/page/expression/A/RES/120/7/en"),
        (
            "/akn/un/statement/deliberation/un-ga/2065-12-05/120-7/eng@!main~para_1",
            "text/html",
            "/page/resolution/A/RES/120/7#op1",
        ),
        ("/lookup?q=UNODC", "text/html", "/page/entity/unodc"),
        (
            "/lookup?q=https%3A%2F%2Fundocs.org%2Fen%2FA%2FRES%2F66%2F102",
            "text/turtle",
            "/data/resolution/A/RES/66/102.ttl",
        ),
        ("/lookup?q=%E5%AE%AA%E7%AB%A0", "text/html", "/page/instrument/un-charter"),
        ("/resograph/ontology", "text/html", "/ontology"),
        ("/resograph/ontology/relation/recall", "text/html", "/ontology#recall"),
        ("/resograph/ontology/0.1.0", "text/turtle", "/ontology.ttl"),
        ("/resograph/ontology/shapes", "text/turtle", "/shapes"),
        ("/resograph/ontology/context.jsonld", "*/*", "/context.jsonld"),
    ],
)
def test_see_other(client, path, accept, location):
    answer = client.get(path, headers={"Accept": accept})
    assert (answer.status_code, answer.headers["location"]) == (303, location)
    assert "Accept" in answer.headers["vary"]
    assert client.get(location, headers={"Accept": accept}).status_code == 200


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/resograph/id/nothing/x", 404), ("/resograph/id/resolution/A/RES/9/9", 404), ("/resograph/id/entity/nothing", 404),
        ("/resograph/ontology/nothing", 404),
        ("/akn/un/statement/deliberation/un-ga/2016-10-13/71-9999", 404),
        ("/data/resolution/A/RES/9/9.ttl", 404), ("/data/resolution/A/RES/119/12.exe", 404),
        ("/page/resolution/A/RES/9/9", 404), ("/lookup?q=nonsense", 404), ("/resource", 400), ("/akn/un/x", 404),
        ("/no/such/place", 404), ("/rdf-graph-store", 400), ("/view/../manifest.json", 404), ("/static/../app.py", 404),
        ("/resource?iri=not an iri", 400), ("/rdf-graph-store?graph=a%20b", 400),
    ],
)  # fmt: skip
def test_what_is_not_there_is_said(client, path, status):
    answer = client.get(path, headers={"Accept": "text/turtle"})
    assert answer.status_code == status, answer.text
    page = client.get(path, headers={"Accept": "text/html"})
    assert page.status_code == status
    assert "<h1>" in page.text


@pytest.mark.parametrize(
    ("path", "accepted", "said"),
    [
        ("/no/such/place", "", "There is no /no/such/place."), ("/no/such/place", "fr", "/no/such/place n’existe pas."),
        ("/no/such/place?lang=es", "fr", "/no/such/place no existe."), ("/view/pages/x.html", "zh-CN", "没有/view/pages/x.html。"),
        ("/page/resolution/A/RES/9/9", "ru", "О https://w3id.org/resograph/id/resolution/A/RES/9/9 ничего не известно."),
        ("/lookup?q=nonsense", "ar", "ليس رمزا ولا مفتاحا"), ("/lookup?q={0.__class__}", "", "'{0.__class__}' is no symbol"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_said_in_the_language_of_the_reader(client, path, accepted, said):
    answer = client.get(path, headers={"Accept": "text/html", "Accept-Language": accepted})
    assert answer.status_code == 404
    assert said in html.unescape(answer.text)
    assert "Accept-Language" in answer.headers["vary"]


def test_links_and_caching(client):
    answer = client.get("/data/resolution/A/RES/119/12.ttl")
    links = answer.headers["link"]
    for form in GRAPHS:
        assert f'</data/resolution/A/RES/119/12.{form.name}>; rel="alternate"; type="{form.media_type}"' in links
    assert "max-age" in answer.headers["cache-control"]
    again = client.get("/data/resolution/A/RES/119/12.ttl", headers={"If-None-Match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    other = client.get("/data/resolution/A/RES/119/12.nt", headers={"If-None-Match": answer.headers["etag"]})
    assert other.status_code == 200
    query = client.get("/sparql", params={"query": SELECT})
    assert (
        client.get("/sparql", params={"query": SELECT}, headers={"If-None-Match": query.headers["etag"]}).status_code
        == 304
    )


def test_an_encoding_has_a_tag_of_its_own(client):
    plain, packed = ({"Accept-Encoding": coding} for coding in ("identity", "gzip"))
    dumps = ("/resograph/id/dataset/citations.nq.gz", "/rdf-graph-store?default&format=nt")
    for path in ("/data/entity/ga.ttl", "/view/index.html", "/static/query.js", *dumps):
        one, other = client.get(path, headers=plain), client.get(path, headers=packed)
        assert other.headers["content-encoding"] == "gzip"
        assert one.headers["etag"] != other.headers["etag"]
        for headers, answer in ((plain, one), (packed, other)):
            again = client.get(path, headers={**headers, "If-None-Match": answer.headers["etag"]})
            assert (again.status_code, again.headers["etag"]) == (304, answer.headers["etag"])


def test_what_has_not_changed_since_is_not_sent_again(client):
    answer = client.get("/data/entity/ga.ttl")
    changed = answer.headers["last-modified"]
    assert client.get("/data/entity/ga.ttl", headers={"If-Modified-Since": changed}).status_code == 304
    for earlier in ("Thu, 01 Jan 1970 00:00:00 GMT", "no date"):
        assert client.get("/data/entity/ga.ttl", headers={"If-Modified-Since": earlier}).status_code == 200
    dump = "/resograph/id/dataset/citations.nq.gz"
    changed = client.get(dump).headers["last-modified"]
    assert client.get(dump, headers={"If-Modified-Since": changed}).status_code == 304
    part = client.get(dump, headers={"Range": "bytes=0-9", "Accept-Encoding": "identity"})
    assert (part.status_code, len(part.content), part.headers["content-range"][:10]) == (206, 10, "bytes 0-9/")


@pytest.mark.parametrize(
    ("path", "accept", "media_type"),
    [
        ("/ontology", "text/html", "text/html"), ("/ontology", "text/turtle", "text/turtle"),
        ("/ontology", "application/rdf+xml", "application/rdf+xml"), ("/shapes", "text/turtle", "text/turtle"),
        ("/shapes", "application/ld+json", "application/ld+json"), ("/shapes.nt", "*/*", "application/n-triples"),
        ("/context.jsonld", "*/*", "application/ld+json"),
    ],
)  # fmt: skip
def test_ontology_shapes_and_context_have_addresses(client, path, accept, media_type):
    answer = client.get(path, headers={"Accept": accept})
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith(media_type)


@pytest.mark.parametrize(("accept", "name"), [("application/n-quads", "nquads"), ("application/trig", "trig")])
def test_the_graph_store_gives_quads(client, built, accept, name):
    lines = quads(built, ["citations.nq.gz"])
    for parameters, expected in (
        ({"graph": GRAPH}, {x for x in lines if f" <{GRAPH}> ." in x}),
        ({"default": ""}, lines),
    ):
        answer = client.get("/rdf-graph-store", params=parameters, headers={"Accept": accept})
        assert answer.headers["content-type"].startswith(accept)
        data = ox.Store()
        data.load(input=answer.content, format=ox.RdfFormat.from_media_type(accept))
        asked = {f"{quad} .\n" for quad in data}
        assert len(asked) == len(set(expected))


def test_json_ld_of_the_graph_store_is_triples(client, built):
    answer = client.get("/rdf-graph-store", params={"default": ""}, headers={"Accept": "application/ld+json"})
    read = rdflib.Graph().parse(data=answer.text, format="json-ld")
    assert set(read) == set(rdflib.Graph().parse(data="".join(triples(built, ["citations.nq.gz"])), format="nt"))


# Triple pattern fragments: the pattern, and how many statements fit, as the store counts them.
PATTERNS = (
    {}, {"p": f"{PREFIXES['rg']}cites"}, {"s": f"{BASE}resolution/A/RES/119/12"}, {"o": f"{BASE}instrument/un-charter"},
    {"p": f"{PREFIXES['rg']}role", "o": '"addressee"'}, {"s": f"{BASE}nothing"}, {"s": "?s", "p": "", "o": "?o"},
    {"s": f"{BASE}entity/ga", "p": f"{PREFIXES['skos']}prefLabel", "o": '"General Assembly"@en'},
)  # fmt: skip


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_fragment_says_how_many_fit_and_leads_on(client, pattern):
    said = {place: value for place, value in pattern.items() if value and value[0] != "?"}
    shown = [said.get(p, f"?{p}") if said.get(p, '"')[0] == '"' else f"<{said[p]}>" for p in "spo"]
    count = rows_of(client, f"SELECT (COUNT(*) AS ?n) {{ {' '.join(shown)} }}")[0]["n"]
    address, found, controls = "/fragments", set(), rdflib.Graph()
    for _ in range(3):
        answer = client.get(
            address, params=pattern if address == "/fragments" else None, headers={"Accept": "application/trig"}
        )
        data = rdflib.Dataset()
        data.parse(data=answer.text, format="trig")
        found |= set(data.default_graph)
        controls = next(graph for graph in data.graphs() if str(graph.identifier).endswith("#metadata"))
        onward = next(controls.objects(None, rdflib.URIRef("http://www.w3.org/ns/hydra/core#next")), None)
        if onward is None:
            break
        address = str(onward)
    totals = {
        str(value) for value in controls.objects(None, rdflib.URIRef("http://www.w3.org/ns/hydra/core#totalItems"))
    }
    assert totals == {count}
    assert len(found) == min(int(count), 300)


@pytest.mark.parametrize("wrong", [{"page": "0"}, {"page": "x"}, {"page": "9" * 30}, {"s": "no iri"}, {"o": '"open'}])
def test_a_fragment_that_cannot_be_is_refused(client, wrong):
    assert client.get("/fragments", params=wrong).status_code == 400


@pytest.mark.slow
def test_comunica_joins_fragments(client, server):
    npx = command("comunica-sparql", "npm install --prefix tests/clients")
    query = f"SELECT ?a ?b {{ ?a <{PREFIXES['rg']}cites> ?b . ?b <{PREFIXES['rg']}adoptedBy> <{BASE}entity/ga> }}"
    run = subprocess.run([npx, f"qpf@{server}/fragments", query, "-t", "application/sparql-results+json"],
                         capture_output=True, text=True, check=True, timeout=120)  # fmt: skip
    found = {(row["a"]["value"], row["b"]["value"]) for row in json.loads(run.stdout)["results"]["bindings"]}
    assert found == {(row["a"], row["b"]) for row in rows_of(client, query)}
    assert found


def test_cross_origin(client):
    headers = {
        "Origin": "https://example.org",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
    }
    answer = client.options("/sparql", headers=headers)
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == "*"
    assert (
        client.get("/sparql", params={"query": ASK}, headers={"Origin": "https://x.org"}).headers[
            "access-control-allow-origin"
        ]
        == "*"
    )


def test_service_description(client, server):
    sd = rdflib.Namespace("http://www.w3.org/ns/sparql-service-description#")
    graph = rdflib.Graph().parse(data=client.get("/sparql", headers={"Accept": "text/turtle"}).text)
    (service,) = graph.subjects(rdflib.RDF.type, sd.Service)
    assert str(graph.value(service, sd.endpoint)) == f"{server}/sparql"
    assert sd.UnionDefaultGraph in set(graph.objects(service, sd.feature))


def test_there_is_one_count_of_triples(client, built):
    """In the description of the dataset, of the service, and in the manifest, and it is the number of distinct statements."""
    held = len(set(triples(built, ["citations.nq.gz"])))
    assert json.loads((built / "manifest.json").read_text())["triples"] == held
    dataset = rdflib.URIRef(f"{BASE}dataset/citations")
    for path in ("/.well-known/void", "/page/dataset/citations"):
        graph = rdflib.Graph().parse(
            data=client.get(path.replace("/page", "/data") + (".ttl" if "page" in path else "")).text
        )
        assert int(graph.value(dataset, rdflib.VOID.triples)) == held
    described = rdflib.Graph().parse(data=client.get("/sparql", headers={"Accept": "text/turtle"}).text)
    assert [int(value) for value in described.objects(None, rdflib.VOID.triples)] == [held]


def test_void_names_the_endpoint(client, server):
    graph = rdflib.Graph().parse(data=client.get("/.well-known/void").text)
    assert [str(value) for value in graph.objects(None, rdflib.VOID.sparqlEndpoint)] == [f"{server}/sparql"]


def test_health_and_metrics(client):
    assert client.get("/health").json()["status"] == "ok"
    before = client.get("/metrics").text
    client.get("/sparql", params={"query": ASK})
    count = re.compile(r'resograph_queries_total\{status="200"\} (\S+)')
    assert float(count.search(client.get("/metrics").text)[1]) == float((count.search(before) or ["", "0"])[1]) + 1


ENDLESS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?c != ?f && ?f != ?i) }"


@pytest.mark.alone
def test_a_query_without_end_is_ended_and_the_server_goes_on(client):
    with concurrent.futures.ThreadPoolExecutor(6) as pool:
        started = time.monotonic()
        endless = [pool.submit(client.get, "/sparql", params={"query": ENDLESS}) for _ in range(5)]
        answers = [future.result() for future in endless]
        seconds = time.monotonic() - started
    assert [answer.status_code for answer in answers] == [504] * 5
    assert "ended after 2 seconds" in answers[0].text
    assert seconds < 12  # five in three processes, two seconds each
    assert client.get("/sparql", params={"query": ASK}).status_code == 200


def test_an_answer_beyond_its_bound_is_refused(client):
    answer = client.get("/sparql", params={"query": "SELECT * { ?s ?p ?o . ?o ?q ?r }"})
    assert answer.status_code == 403
    assert "LIMIT" in answer.text
    assert client.get("/sparql", params={"query": ASK}).status_code == 200


@pytest.mark.alone
def test_many_clients_at_once(client, server):
    """Fifty, for five seconds (`python -m bench.serving_speed` goes on for longer)."""
    query = {"query": "SELECT ?s ?o { ?s rg:cites ?o } LIMIT 50"}
    end = time.monotonic() + 5

    def go():
        done = 0
        with httpx.Client(base_url=server, timeout=60) as own:
            while time.monotonic() < end:
                own.get("/sparql", params=query).raise_for_status()
                done += 1
        return done

    with concurrent.futures.ThreadPoolExecutor(50) as pool:
        counts = [future.result() for future in [pool.submit(go) for _ in range(50)]]
    assert min(counts) >= 1
    assert sum(counts) > 250


def test_every_iri_of_a_dump_leads_somewhere_on_the_server(tmp_path, authority):
    """With a base of the server's own, so that the IRIs are its addresses."""
    port = free_port()
    base = f"http://127.0.0.1:{port}/id/"
    build(documents_of([SAMPLES], print), tmp_path, authority, base, print)
    text = "".join(triples(tmp_path)) + (tmp_path / "void.ttl").read_text(encoding="utf-8")
    iris = sorted({iri.partition("#")[0] for iri in re.findall(rf"<({re.escape(base)}[^>]*)>", text)} - {base})
    assert len(iris) > 500
    with resograph(tmp_path, port=port), httpx.Client(timeout=30, follow_redirects=True) as own:

        def fails(place):
            """Data for all, and the page of each tenth."""
            iri, address = iris[place], quote(iris[place], safe="/:()%+@!~*,;=")
            data = own.get(address, headers={"Accept": "application/n-triples"})
            page = own.get(address, headers={"Accept": "text/html"}) if place % 10 == 0 else data
            is_file = iri.endswith(".nq.gz")
            return page.status_code != 200 or data.status_code != 200 or not (is_file or f"<{iri}" in data.text)

        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            assert [iris[place] for place, failed in enumerate(pool.map(fails, range(len(iris)))) if failed] == []


def test_iris_without_an_address_have_pages_too(tmp_path, authority):
    build(documents_of([SAMPLES / "A_RES_119_12.zh.txt"], print), tmp_path, authority, "urn:example:", print)
    with resograph(tmp_path) as address, httpx.Client(base_url=address, timeout=30) as own:
        iri = "urn:example:resolution/A/RES/119/12"
        for path, parameters in (
            ("/page/resolution/A/RES/119/12", {}),
            ("/resource", {"iri": iri}),
            ("/data/entity/ga.ttl", {}),
        ):
            answer = own.get(path, params=parameters, headers={"Accept": "text/html, text/turtle;q=0.5"})
            assert answer.status_code == 200
        assert iri in own.get("/resource", params={"iri": iri, "format": "nt"}).text
        assert own.get("/lookup", params={"q": "119/12"}).headers["location"] == "/page/resolution/A/RES/119/12"


@pytest.mark.parametrize("kind", ["ontology#cites", "ontology/relation/recall", "ontology/class/treaty", "ontology"])
def test_every_term_leads_to_the_ontology(client, kind):
    path = "/resograph/" + kind.partition("#")[0]
    data = rdflib.Graph().parse(data=client.get(path, headers={"Accept": "text/turtle"}, follow_redirects=True).text)
    assert (rdflib.URIRef("https://w3id.org/resograph/" + kind), None, None) in data


# Clients that nobody here wrote

QUESTIONS = [
    "SELECT ?work ?n WHERE { ?work <https://w3id.org/resograph/ontology#citingDocuments> ?n } ORDER BY DESC(?n) ?work LIMIT 7",
    "SELECT DISTINCT ?document WHERE { ?document <https://w3id.org/akn/ontology/allot/mentions> "
    f"<{BASE}instrument/un-charter> }} ORDER BY ?document",
]


def rows_of(client, query):
    return [
        {name: value["value"] for name, value in row.items()} for row in asked(client, query)["results"]["bindings"]
    ]


@pytest.mark.parametrize("query", QUESTIONS)
def test_sparqlwrapper(client, server, query):
    from SPARQLWrapper import JSON as AS_JSON
    from SPARQLWrapper import POST, SPARQLWrapper

    wrapper = SPARQLWrapper(f"{server}/sparql")
    wrapper.setQuery(query)
    wrapper.setReturnFormat(AS_JSON)
    found = wrapper.queryAndConvert()["results"]["bindings"]
    wrapper.setMethod(POST)
    assert wrapper.queryAndConvert()["results"]["bindings"] == found
    assert [{name: value["value"] for name, value in row.items()} for row in found] == rows_of(client, query)


@pytest.mark.parametrize("method", ["GET", "POST", "POST_FORM"])
@pytest.mark.parametrize("query", QUESTIONS)
def test_rdflib_s_store(client, server, query, method):
    graph = rdflib.Graph(SPARQLStore(f"{server}/sparql", method=method))
    found = [{str(name): str(value) for name, value in row.asdict().items()} for row in graph.query(query)]
    assert found == rows_of(client, query)
    assert (rdflib.URIRef(f"{BASE}entity/ga"), rdflib.RDF.type, None) in graph


@pytest.mark.parametrize("query", QUESTIONS)
def test_comunica(client, server, query):
    npx = command("comunica-sparql", "npm install --prefix tests/clients")
    run = subprocess.run([npx, f"sparql@{server}/sparql", query, "-t", "application/sparql-results+json"],
                         capture_output=True, text=True, check=True, timeout=120)  # fmt: skip
    found = json.loads(run.stdout)["results"]["bindings"]
    assert [{name: value["value"] for name, value in row.items()} for row in found] == rows_of(client, query)


@pytest.mark.parametrize(
    ("accept", "content_type"),
    [
        ("text/csv, application/sparql-results+json;q=0.1", "text/csv"), ("*/*", "application/sparql-results+json"),
        ("text/*;q=0.3, application/*;q=0.2", "text/csv"), ("application/json", "application/sparql-results+json"),
    ],
)  # fmt: skip
def test_curl(server, accept, content_type):
    curl = command("curl", "apt-get install curl")
    run = subprocess.run([curl, "-sG", "-o", "/dev/null", "-w", "%{http_code} %{content_type}", "-H", f"Accept: {accept}",
                          "--data-urlencode", f"query={SELECT}", f"{server}/sparql"],
                         capture_output=True, text=True, check=True)  # fmt: skip
    assert run.stdout.startswith(f"200 {content_type}")


def test_prefixes_need_not_be_written(client):
    assert asked(client, "ASK { ?s rg:cites ?o }")["boolean"] is True
    assert "rg" in PREFIXES


@pytest.mark.parametrize(
    ("query", "parameters", "answer"),
    [
        ("ASK { <resolution/A/RES/120/7> rg:symbol ?s }", {}, True),
        ("ASK { GRAPH <graph/A/RES/120/7> { <resolution/A/RES/120/7> rg:symbol ?s } }", {}, True),
        ("ASK FROM <graph/A/RES/120/7> { <resolution/A/RES/120/7> rg:symbol ?s }", {}, True),
        ("ASK { <resolution/A/RES/120/7> rg:symbol ?s }", {"default-graph-uri": f"{BASE_IRI}graph/A/RES/120/7"}, True),
        ("ASK { <resolution/A/RES/120/7> rg:symbol ?s }",
         {"default-graph-uri": [f"{BASE_IRI}graph/A/RES/120/7", f"{BASE_IRI}graph/authority"]}, True),
        ("BASE <http://example.org/> ASK { <resolution/A/RES/120/7> rg:symbol ?s }", {}, False),
    ],
)  # fmt: skip
def test_iris_may_be_told_below_that_of_the_corpus(client, query, parameters, answer):
    assert asked(client, query, **parameters)["boolean"] is answer
