"""The server among clients who mean no good, and on a machine where things go away: nothing lost, nothing let in."""

import asyncio
import base64
import concurrent.futures
import gzip
import hashlib
import itertools
import re
import shutil
import socket
import threading
import time
from contextlib import ExitStack, contextmanager
from urllib.parse import quote, urlsplit

import httpx
import pytest
import uvicorn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from serving import free_port, resograph

from bench.hostile import measure
from graph.build import BASE_IRI, build
from graph.cli import SAMPLES
from graph.extraction import documents_of
from graph.serve.connections import Patience, guarded
from graph.serve.query_queue import Queue, ShapeTimes, shape_of

pytestmark = pytest.mark.alone

WORK = "/page/resolution/A/RES/119/12"
ASK = {"query": "ASK { ?s ?p ?o }"}


def endless(number):
    """A query that does not end, of a shape of its own."""
    names = "?c != ?f && " * (number + 1)
    return {"query": f"SELECT (COUNT(*) AS ?n) WHERE {{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER({names} ?f != ?i) }}"}


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    return tmp_path_factory.mktemp("log") / "server.log"


@pytest.fixture(scope="module")
def server(built, log):
    options = ("--time-limit", "4", "--processes", "2", "--memory-limit", "256")
    with resograph(built, *options, log=log) as address:
        yield address


@pytest.fixture(scope="module")
def client(server):
    with httpx.Client(base_url=server, timeout=30) as client:
        yield client


def assert_quiet(log):
    """Errors are told in lines that begin with a date, not as tracebacks."""
    lines = log.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ \S", line)] == []


# Where /lookup leads


@pytest.mark.parametrize(
    "asked",
    [
        "https://evil.example/", "https://w3id.org@evil.example/", "https://w3id.org/resograph/id/@evil.example",
        "http://w3id.org/resograph/id/resolution/A/RES/119/12", "//evil.example/", "/\\evil.example", "https:evil.example",
        "https://w3id.org/resograph/ontology@evil.example/", "javascript:alert(1)", "https://undocs.org@evil.example/A/RES/66/102",
        "https://evil.example/akn/un/statement/deliberation/un-ga/2016-10-13/71-4", "instrument//evil.example/", "entity/\r\nX: y",
        "http://[", "https://evil.example/\u0000", "https://evil.example\\@w3id.org/",
    ],
)  # fmt: skip
def test_lookup_leads_nowhere_else(client, asked):
    stays_here(client, asked)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(max_size=60)
    | st.builds(lambda a, b: f"https://{a}evil.example/{b}", st.text(max_size=20), st.text(max_size=20))
)
def test_lookup_leads_nowhere_else_whatever_is_asked(client, asked):
    stays_here(client, asked)


def stays_here(client, asked):
    answer = client.get("/lookup?q=" + quote(asked, errors="replace"), headers={"Accept": "text/html"})
    assert answer.status_code in (200, 303, 400, 404), answer.text
    place = answer.headers.get("location", "/")
    assert re.match(r"/(?![/\\])", place)
    assert urlsplit(place).netloc == ""


def test_lookup_of_an_address_that_the_data_holds_leads_to_what_is_known_of_it(client):
    iri = "http://purl.org/spar/cito/Citation"
    answer = client.get("/lookup", params={"q": iri}, headers={"Accept": "text/html"})
    assert answer.headers["location"].startswith("/resource?")
    assert client.get(answer.headers["location"]).status_code == 200


@pytest.mark.parametrize(
    "asked", ["https://w3id.org/resograph/id/../../..//evil.example", "https://w3id.org/resograph/id/./entity/ga"]
)
def test_no_address_climbs(client, asked):
    location = client.get("/lookup", params={"q": asked}).headers.get("location", "")
    assert not {".", ".."} & set(location.split("/"))


# Many at once


@pytest.fixture
def crowd(client):
    """Thirty with queries that do not end; their answers, when they have come."""
    with concurrent.futures.ThreadPoolExecutor(30) as pool:

        def ask(number):
            begun = time.monotonic()
            answer = client.get("/sparql", params=endless(number))
            return answer, time.monotonic() - begun

        yield [pool.submit(ask, number) for number in range(30)]


def test_health_and_light_queries_are_answered_beside_heavy_ones(client, crowd):
    time.sleep(0.5)
    for path, parameters in itertools.product(["/health", "/sparql", WORK], [ASK]):
        begun = time.monotonic()
        assert client.get(path, params=parameters if path == "/sparql" else None).status_code == 200
        assert time.monotonic() - begun < 1, path
    assert {future.result()[0].status_code for future in crowd} == {503, 504}


def test_a_full_queue_says_so_at_once(crowd):
    answers = [future.result() for future in crowd]
    refused = [(answer, seconds) for answer, seconds in answers if answer.status_code == 503]
    assert len(refused) >= 15  # two go on, four wait
    assert all(int(answer.headers["retry-after"]) > 0 for answer, _ in refused)
    assert sorted(seconds for _, seconds in refused)[len(refused) // 2] < 5


def test_clients_that_go_away_leave_their_places(client, server, log):
    for number in range(12):
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(f"{server}/sparql", params=endless(40 + number), timeout=0.7)
    begun = time.monotonic()
    assert client.get("/sparql", params=endless(60)).status_code == 504  # there is a place: it goes on to its end
    assert time.monotonic() - begun < 8
    assert_quiet(log)


FLOODS = ["/search?q=", "/api/search?q=", "/lookup?q=", "/api/path?to=A/RES/119/12&from=A/RES/120/"]


@pytest.mark.parametrize("path", FLOODS)
def test_a_flood_of_one_kind_keeps_nobody_else_waiting(client, path):
    """Sixty ask for words without end, each its own; a page is read meanwhile, again and again."""
    over = threading.Event()

    def ask(number):
        words = quote(
            " ".join(f"{word}{number}" for word in ("convention", "resoluti", "7", "agains", "peac", "nation") * 3)
        )
        while not over.is_set():
            answer = httpx.get(f"{client.base_url}{path}{words}", timeout=30)
            assert answer.status_code in (200, 404, 503), answer.text
            if answer.status_code == 503:
                assert int(answer.headers["retry-after"]) > 0

    with concurrent.futures.ThreadPoolExecutor(60) as pool:
        asking = [pool.submit(ask, number) for number in range(60)]
        try:
            time.sleep(0.3)
            for _ in range(3):
                assert client.get(WORK, timeout=8).status_code == 200
        finally:
            over.set()
    assert [future.exception() for future in asking] == [None] * 60


def test_a_query_for_all_memory_is_ended(built, tmp_path):
    log = tmp_path / "log"
    with resograph(built, "--memory-limit", "256", "--time-limit", "60", log=log) as address:
        query = {"query": "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f"}
        answer = httpx.get(f"{address}/sparql", params=query, timeout=60)
        assert (answer.status_code, "memory" in answer.text) == (503, True)
        assert "retry-after" in answer.headers
        assert httpx.get(f"{address}/sparql", params=ASK, timeout=60).status_code == 200
        pool = concurrent.futures.ThreadPoolExecutor(8)
        for number in range(8):
            pool.submit(httpx.get, f"{address}/sparql", params=endless(number), timeout=30)
        time.sleep(0.8)  # the server is ended in the midst of them
    pool.shutdown()
    assert_quiet(log)


@pytest.mark.parametrize(
    ("head", "statuses"),
    [
        (b"GET / HTTP/1.1\r\nHost: [\r\n\r\n", {b"200", b"400"}), (b"nonsense\r\n\r\n", {b"400"}),
        (b"GET /%ff%fe%00 HTTP/1.1\r\nHost: x\r\n\r\n", {b"404"}), (b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\n\r\n", {b"400"}),
        (b"GET /page/" + b"../" * 40 + b"etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n", {b"404", b"400"}),
        (b"GET /view/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n", {b"404"}),
        (b"GET /view/store/LOG HTTP/1.1\r\nHost: x\r\n\r\n", {b"404"}), (b"GET /view/.kept HTTP/1.1\r\nHost: x\r\n\r\n", {b"404"}),
        (b"GET /page/resolution/A/RES/119/12%00 HTTP/1.1\r\nHost: x\r\n\r\n", {b"404", b"400"}),
        (b"POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: 99999999\r\n\r\n", {b"413"}),
        (b"GET /metrics HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n", {b"200"}),
        (b"GET /view/index.html HTTP/1.1\r\nHost: x\r\nRange: bytes=9-1,-,x\r\n\r\n", {b"400", b"416", b"200"}),
    ],
)  # fmt: skip
def test_what_is_malformed_is_answered_in_a_line(server, log, head, statuses):
    host, port = urlsplit(server).hostname, urlsplit(server).port
    with socket.create_connection((host, port), timeout=10) as line:
        line.sendall(head)
        assert line.recv(64).split(b" ")[1] in statuses
    assert_quiet(log)


# Connections


@contextmanager
def patience():
    """A server with little patience and few connections: its port."""

    async def app(scope, receive, send):
        while scope["method"] == "POST" and (await receive()).get("more_body"):
            pass
        headers = [(b"content-type", b"text/plain")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"x" * (8 << 20 if scope["path"] == "/large" else 5)})

    port = free_port()
    limits = Patience(head=1.5, body=2.5, stalled=2.5, connections=50)
    config = uvicorn.Config(app, port=port, http=guarded(limits), ws="none", lifespan="off", log_config=None)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=lambda: asyncio.run(server.serve()), daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield port
    server.should_exit = True
    thread.join(10)


@pytest.fixture
def patient():
    with patience() as port:
        yield port


def is_ended(line):
    """Whether the other side has ended the connection."""
    line.settimeout(0.01)
    try:
        while line.recv(1 << 20):
            pass
    except TimeoutError:
        return False
    except OSError:
        return True
    return True


# What clients begin, and after how many seconds they are left.
BEGUN = [
    (b"", 1.5), (b"GET / HTTP/1.1\r\nHost: x\r\nX: ", 1.5), (b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", 1.5),
    (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc", 2.5), (b"GET /large HTTP/1.1\r\nHost: x\r\n\r\n", 3),
]  # fmt: skip


def test_who_keeps_us_waiting_is_left():
    """Each kind at a server of its own, all at once: they are waited for together."""
    with ExitStack() as servers:
        kept = []
        for begun, seconds in BEGUN:
            port = servers.enter_context(patience())
            lines = [socket.create_connection(("127.0.0.1", port)) for _ in range(20)]
            for line in lines:
                line.sendall(begun)
            kept.append((begun, lines, port, time.monotonic() + seconds + 2.8))
        time.sleep(0.3)
        for _, _, port, _ in kept:
            assert httpx.get(f"http://127.0.0.1:{port}/").status_code == 200
        for begun, lines, _, end in kept:
            time.sleep(max(0, end - time.monotonic()))
            if b"large" in begun:  # some of it has come already; what matters is that there is an end
                assert all(len(received(line)) < 8 << 20 for line in lines)
            else:
                assert all(map(is_ended, lines)), begun


def received(line):
    line.settimeout(5)
    content = b""
    try:
        while piece := line.recv(1 << 20):
            content += piece
    except OSError:
        pass
    return content


def test_four_hundred_that_never_ask_keep_nobody_out(patient):
    lines = []
    for number in range(400):
        line = socket.create_connection(("127.0.0.1", patient))
        line.sendall(b"GET / HTTP/1.1\r\n")
        lines.append(line)
        if number % 40 == 0:
            assert httpx.get(f"http://127.0.0.1:{patient}/", timeout=2).text == "xxxxx"
    assert sum(map(is_ended, lines)) >= 340  # fifty at most are open


# What goes away, and what comes


def test_an_output_folder_that_goes_away_and_comes_back(built, tmp_path):
    output, log = tmp_path / "output", tmp_path / "log"
    paths = (WORK, "/", "/view/index.html", "/sparql?query=ASK%20%7B%7D", "/rdf-graph-store?default", "/health")
    shutil.copytree(built, output)
    with resograph(output, log=log) as address, httpx.Client(base_url=address, timeout=30) as client:
        assert client.get(WORK).status_code == 200
        output.rename(tmp_path / "away")
        for path in paths:
            answer = client.get(path)
            assert (answer.status_code, "retry-after" in answer.headers) == (503, True), path
        (tmp_path / "away").rename(output)
        for path in paths:
            assert client.get(path).status_code == 200, path
    assert_quiet(log)
    assert len(log.read_text().splitlines()) < 5


def test_a_new_build_is_served_whole(tmp_path, authority):
    texts, output, log = tmp_path / "texts", tmp_path / "output", tmp_path / "log"
    shutil.copytree(SAMPLES, texts)
    build(documents_of([texts], print), output, authority, BASE_IRI, print)
    gone = "A_RES_120_66.zh.txt"
    count = {"query": "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }"}
    with resograph(output, log=log) as address, httpx.Client(base_url=address, timeout=30) as client:
        seen, stop = set(), threading.Event()

        def look():
            with httpx.Client(base_url=address, timeout=30) as own:
                while not stop.is_set():
                    answers = [own.get("/sparql", params=count, headers={"Accept": "text/csv"}), own.get("/health")]
                    dump = own.get("/view/citations.nq.gz")
                    if all(answer.status_code == 200 for answer in (*answers, dump)):
                        seen.add(answers[0].text.split()[1])
                        whole = gzip.decompress(dump.content).endswith(b" .\n")
                        seen.add("whole" if whole else "broken")
                    else:
                        seen.add(max(answer.status_code for answer in (*answers, dump)))

        looking = threading.Thread(target=look)
        looking.start()
        (texts / gone).unlink()
        build(documents_of([texts], print), output, authority, BASE_IRI, print)
        end = time.monotonic() + 20
        while "18" not in seen and time.monotonic() < end:
            time.sleep(0.1)
        stop.set()
        looking.join()
        assert {"19", "18", "whole"} <= seen <= {"19", "18", "whole", 503}
        assert client.get("/health").json()["documents"] == 14
        assert client.get("/page/resolution/A/RES/120/66").status_code in (200, 404)
    assert_quiet(log)


# What pages may do


PATHS = ["/", WORK, "/sparql", "/ontology", "/view/index.html", "/view/explorer.html", "/view/corpus.html", "/nowhere", "/health",
         "/lookup?q=nothing+like+this", "/static/icon.svg", "/sparql?query=ASK%7B%7D", "/robots.txt", "/favicon.ico"]  # fmt: skip
_INLINE = re.compile(r"<script(?![^>]*(?:\bsrc=|application/(?:ld\+)?json))[^>]*>(.*?)</script>", re.S)


@pytest.mark.parametrize("path", PATHS)
def test_headers_that_keep_pages_safe(client, path):
    answer = client.get(path, headers={"Accept": "text/html, */*;q=0.5"})
    headers = answer.headers
    assert headers["x-content-type-options"] == "nosniff"
    assert "referrer-policy" in headers
    policy = {
        part.split()[0]: part.split()[1:] for part in headers["content-security-policy"].split(";") if part.strip()
    }
    assert policy["frame-ancestors"] == ["'none'"]
    assert "'unsafe-inline'" not in policy["script-src"]
    assert "'unsafe-eval'" not in policy["script-src"]
    if headers.get("content-type", "").startswith("text/html"):
        assert not re.search(r"<[^>]+\son[a-z]+=", re.sub(r"<script.*?</script>", "", answer.text, flags=re.S))
        scripts = [script for script in _INLINE.findall(answer.text) if script.strip()]
        hashes = {base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts}
        assert {f"'sha256-{hash_}'" for hash_ in hashes} <= set(policy["script-src"])
        if not path.startswith("/view"):
            assert not hashes


def test_robots_and_icon(client):
    robots = client.get("/robots.txt")
    assert robots.headers["content-type"].startswith("text/plain")
    assert "Disallow: /sparql" in robots.text
    icon = client.get("/favicon.ico")
    assert (icon.status_code, icon.headers["content-type"]) == (200, "image/svg+xml")


# Who is next


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("SELECT * { ?s ?p 1 }", "SELECT * {  ?work ?q 25 } # said", True),
        ("SELECT * { <urn:a> ?p ?o }", "SELECT * { <urn:b> ?x ?y }", True),
        ("SELECT * { ?s ?p ?o }", "SELECT * { ?s ?p ?s }", False),
        ("ASK { ?s rg:cites ?o }", "ASK { ?s rg:recalls ?o }", False),
    ],
)
def test_shapes(one, other, same):
    assert (shape_of(one) == shape_of(other)) is same


def test_what_is_known_to_be_quick_goes_first():
    async def order():
        shapes = ShapeTimes(0.1)
        shapes.took("long", 3.0)
        shapes.took("quick", 0.01)
        queue = Queue(shapes)
        names = {}
        for shape, own in (("long", False), ("?0 ?1 ?2 ?3 ?4", False), ("?0", False), ("quick", False), ("long", True)):
            names[queue.enter(shape, own)[0]] = (shape, own)
        return [names[queue.next()] for _ in range(len(names))]

    assert asyncio.run(order()) == [
        ("long", True), ("quick", False), ("?0", False), ("?0 ?1 ?2 ?3 ?4", False), ("long", False),
    ]  # fmt: skip


def test_fifty_hostile_clients_do_not_keep_an_honest_one_waiting(built):
    """A short one of `python -m bench.hostile`, which measures a second; here, others use the machine, too."""
    outcome = measure(built, 8, 11, WORK)
    assert outcome.failures == []
    assert outcome.longest < 2.5
    assert sum(outcome.hostile.values()) > 50
