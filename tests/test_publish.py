"""Into stores of others: what they hold then, and what is sent again."""

import json
import shutil
import subprocess
import sys

import httpx
import pytest
from serving import command, free_port, running

from graph.build import BASE_IRI, build
from graph.cli import SAMPLES
from graph.extraction import documents_of
from graph.rdf.answers import answer, bound
from graph.rdf.publish import PublishError, Store, publish
from graph.rdf.queries import named_queries
from graph.rdf.store import open_store
from graph.rdf.writers import FILES

PARAMETERS = {
    "work": f"{BASE_IRI}resolution/A/RES/119/12",
    "topic": f"{BASE_IRI}topic/rule-of-law",
    "state": f"{BASE_IRI}state/FRA",
    "draft": f"{BASE_IRI}document/A/120/L.1",
    "body": f"{BASE_IRI}entity/secretary-general",
    "session": f"{BASE_IRI}session/GA/121",
    "act": f"{BASE_IRI}resolution/A/RES/119/47",
}
VIRTUOSO = """
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
FileExtend = 200
[TempDatabase]
DatabaseFile = {folder}/virtuoso-temp.db
TransactionFile = {folder}/virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DisableUnixSocket = 1
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = {folder}
ServerThreads = 5
"""


@pytest.fixture
def oxigraph(tmp_path):
    port = free_port()
    program = command("oxigraph", "pip install oxigraph")
    with running([program, "serve", "--location", str(tmp_path / "ox"), "--bind", f"127.0.0.1:{port}", "--union-default-graph"],
                 f"http://127.0.0.1:{port}/") as address:  # fmt: skip
        yield address.rstrip("/")


@pytest.fixture
def virtuoso(tmp_path):
    program = command("virtuoso-t", "apt-get install virtuoso-opensource-7")
    folder = tmp_path / "virtuoso"
    folder.mkdir()
    sql, http = free_port(), free_port()
    (folder / "virtuoso.ini").write_text(VIRTUOSO.format(folder=folder, sql=sql, http=http))
    with running([program, "+configfile", str(folder / "virtuoso.ini"), "+wait", "+foreground"],
                 f"http://127.0.0.1:{http}/sparql", seconds=90) as address:  # fmt: skip
        yield address.removesuffix("/sparql")


def stores(address):
    return {
        "graph store": Store(f"{address}/query", graph_store=f"{address}/store"),
        "update": Store(f"{address}/query", update=f"{address}/update"),
    }


def sent(output, store, client=None, layers=FILES[:1]):
    done = []
    with client or httpx.Client(timeout=60) as own:
        result = publish([output / name for name in layers], BASE_IRI, store, own, done.append)
    assert len(done) == result.sent + result.removed
    return result.sent, result.removed, result.unchanged


def rows(content):
    """The rows of SPARQL results in JSON, in an order of their own."""
    return sorted(
        sorted((name, value["value"]) for name, value in row.items())
        for row in json.loads(content)["results"]["bindings"]
    )


def asked(endpoint, query):
    headers = {"Accept": "application/sparql-results+json"}
    said = httpx.post(endpoint, data={"query": query}, headers=headers, timeout=60)
    said.raise_for_status()
    return rows(said.text)


def assert_same_answers(endpoint, output):
    """The shipped queries are answered there as here."""
    store = open_store(output)
    for query in named_queries():
        text = bound(query.text, {name: PARAMETERS[name] for name, _ in query.parameters})
        assert asked(endpoint, text) == rows(answer(store, text, {}, "json")), query.name


def held(endpoint):
    return asked(endpoint, "SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g")


@pytest.mark.parametrize("how", ["graph store", "update"])
def test_oxigraph_answers_as_we_do(oxigraph, built, how):
    assert sent(built, stores(oxigraph)[how], layers=FILES) == (35, 0, 0)
    assert_same_answers(f"{oxigraph}/query", built)


@pytest.mark.parametrize("how", ["graph_store", "update"])
def test_virtuoso_answers_as_we_do(virtuoso, built, how):
    address = {"graph_store": f"{virtuoso}/sparql-graph-crud-auth", "update": f"{virtuoso}/sparql-auth"}[how]
    store = Store(f"{virtuoso}/sparql", **{how: address})
    client = httpx.Client(auth=httpx.DigestAuth("dba", "dba"), timeout=60)
    assert sent(built, store, client, FILES) == (35, 0, 0)
    assert_same_answers(f"{virtuoso}/sparql", built)
    assert sent(built, store, httpx.Client(auth=httpx.DigestAuth("dba", "dba"), timeout=60), FILES) == (0, 0, 35)


@pytest.fixture(scope="module")
def before_and_after(tmp_path_factory, authority):
    """The samples, and the same with one document less and one changed."""
    folder = tmp_path_factory.mktemp("changed")
    texts = folder / "texts"
    shutil.copytree(SAMPLES, texts)
    build(documents_of([texts], print), folder / "before", authority, BASE_IRI, print)
    (texts / "A_RES_120_66.zh.txt").unlink()
    path = texts / "A_RES_121_3.zh.txt"
    path.write_text(path.read_text(encoding="utf-8").replace("第119/12号", "第119/13号"), encoding="utf-8")
    build(documents_of([texts], print), folder / "after", authority, BASE_IRI, print)
    return folder / "before", folder / "after"


@pytest.mark.parametrize("how", ["graph store", "update"])
def test_only_what_changed_is_sent(oxigraph, before_and_after, how):
    before, after = before_and_after
    store = stores(oxigraph)[how]
    assert sent(before, store) == (19, 0, 0)
    assert sent(before, store) == (0, 0, 19)
    number, removed, unchanged = sent(after, store)
    assert (removed, number + unchanged) == (1, 18)
    assert (
        number <= 4
    )  # the document, the counts, the things and the entries of the authority where others are named now
    assert_same_answers(f"{oxigraph}/query", after)
    left = held(f"{oxigraph}/query")
    with httpx.Client() as client:
        client.post(f"{oxigraph}/update", content="CLEAR ALL", headers={"Content-Type": "application/sparql-update"})
    sent(after, store)
    assert held(f"{oxigraph}/query") == left


class _Failing(httpx.HTTPTransport):
    """A network that breaks after so many requests."""

    def __init__(self, after):
        super().__init__()
        self.left = after

    def handle_request(self, request):
        self.left -= 1
        if self.left < 0:
            raise httpx.ConnectError("the line is cut")
        return super().handle_request(request)


@pytest.mark.parametrize("after", [1, 2, 3])
def test_a_broken_run_is_gone_on_with(oxigraph, built, before_and_after, after):
    """Also where the data went back meanwhile: what half-arrived is not taken for sent."""
    store, changed = stores(oxigraph)["graph store"], before_and_after[1]
    sent(changed, store)
    with pytest.raises(PublishError, match="run again"):
        sent(built, store, httpx.Client(transport=_Failing(after)))
    sent(changed, store)
    assert_same_answers(f"{oxigraph}/query", changed)


@pytest.mark.parametrize(
    ("path", "message"), [("/nowhere", "Is the address right"), ("/", "is no SPARQL endpoint|Is the address right")]
)
def test_what_is_no_endpoint_is_said(oxigraph, built, path, message):
    with pytest.raises(PublishError, match=message):
        sent(built, Store(f"{oxigraph}{path}"))


def test_the_command(oxigraph, built):
    arguments = [sys.executable, "-m", "graph", "publish", "-o", str(built), "--endpoint"]
    run = subprocess.run([*arguments, f"{oxigraph}/query", "--json"], capture_output=True, text=True, check=True)
    assert json.loads(run.stdout) == {"sent": 19, "removed": 0, "unchanged": 0}
    run = subprocess.run(
        [*arguments, f"http://127.0.0.1:{free_port()}/query"], capture_output=True, text=True, check=False
    )
    assert run.returncode == 1
    assert "cannot be reached" in run.stderr
    run = subprocess.run([*arguments, "ftp://x"], capture_output=True, text=True, check=False)
    assert run.returncode == 2
