"""Fetching, against a real server on this machine that answers as the official ones do, errors included."""

import json
import time
from collections import Counter
from email.utils import formatdate
from urllib.parse import parse_qs, urlsplit

import pytest
from answering import Answering, answering
from click.testing import CliRunner
from test_pdf import PAGES, pdf

from graph.cli import main
from graph.sources.official_servers import Fetcher, Source
from graph.sources.polite_fetching import USER_AGENT, _asked_for

DOCUMENT = pdf(PAGES)
OTHER = pdf([PAGES[0]])
RECORD = b'<?xml version="1.0"?><collection xmlns="http://www.loc.gov/MARC21/slim"><record></record></collection>'


class Handler(Answering):
    def respond(self):
        parts = urlsplit(self.path)
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        symbol, state = query.get("s") or query.get("p1", ""), self.server.state
        state["asked"].append((symbol, query.get("l"), dict(self.headers)))
        state["count"][symbol] += 1
        if parts.path == "/search":
            return self.answer(200, RECORD if symbol == "A/RES/120/9" else b"<collection/>")
        if parts.path == "/moved":
            return self.answer(200, DOCUMENT, etag='"1"')
        if symbol == "A/RES/1/1":
            return self.answer(302, b"", location=f"/moved?s={symbol}")
        if symbol == "A/RES/1/2":
            return self.answer(404, b"no")
        if symbol == "A/RES/1/3" and state["count"][symbol] < 3:
            return self.answer(429, b"", **{"retry-after": "7"})
        if symbol == "A/RES/1/4":
            return self.answer(503, b"")
        if symbol == "A/RES/1/5":
            return self.answer(200, b"<html>There is no document with this symbol</html>")
        if symbol == "A/RES/1/6" and state["count"][symbol] < 2:  # breaks off half way
            self.send_response(200)
            self.send_header("content-length", str(len(DOCUMENT)))
            self.end_headers()
            self.wfile.write(DOCUMENT[:200])
            self.close_connection = True
            return None
        content = OTHER if state["changed"] else DOCUMENT
        etag = '"2"' if state["changed"] else '"1"'
        if self.headers.get("if-none-match") == etag:
            return self.answer(304, b"")
        return self.answer(200, content, etag=etag)


@pytest.fixture
def server():
    with answering(Handler, {"asked": [], "count": Counter(), "changed": False}) as httpd:
        yield httpd


@pytest.fixture
def fetch(server, tmp_path):
    """(symbol, …) → (what was fetched, problems, seconds slept)."""

    def run(symbol, kind="documents", **options):
        problems, slept = [], []
        with Fetcher(tmp_path, Source(kind, server.base), problems.append, pause=2.0, sleep=slept.append) as fetcher:
            return fetcher.fetch(symbol, "en", **options), problems, slept

    return run


def test_new_kept_unchanged_changed(fetch, server, tmp_path):
    first, problems, slept = fetch("A/RES/120/9")
    assert (first.how, problems, slept) == ("new", [], [])
    path = tmp_path / "A_RES_120_9.en.pdf"
    assert path.read_bytes() == DOCUMENT
    assert server.state["asked"][0][2]["User-Agent"] == USER_AGENT
    assert fetch("A/RES/120/9")[0].how == "kept"
    assert len(server.state["asked"]) == 1
    assert fetch("A/RES/120/9", refresh=True)[0].how == "unchanged"
    assert server.state["asked"][-1][2]["If-None-Match"] == '"1"'
    server.state["changed"] = True
    changed = fetch("A/RES/120/9", refresh=True)[0]
    assert (changed.how, changed.path) == ("changed", str(tmp_path / "A_RES_120_9.en~2.pdf"))
    assert path.read_bytes() == DOCUMENT
    record = json.loads((tmp_path / "A_RES_120_9.en.pdf.json").read_text(encoding="utf-8"))
    assert (record["symbol"], record["etag"]) == ("A/RES/120/9", '"1"')


@pytest.mark.parametrize(
    ("symbol", "how", "reason", "slept"),
    [
        ("A/RES/1/1", "new", None, []),  # a redirect
        ("A/RES/1/2", None, "answers 404", []),
        ("A/RES/1/3", "new", None, [7.0, 2.0, 7.0, 2.0]),  # waits as asked, and the pause besides
        ("A/RES/1/4", None, "answers 503", [2.0, 2.0, 4.0, 2.0, 8.0, 2.0, 16.0, 2.0]),
        ("A/RES/1/5", None, "is not there in this language", []),
        ("A/RES/1/6", "new", None, [2.0, 2.0]),
    ],
)
def test_answers(fetch, tmp_path, symbol, how, reason, slept):
    found, problems, waited = fetch(symbol)
    assert (found.how if found else None) == how
    assert waited == slept
    assert [reason in problem.reason for problem in problems] == ([True] if reason else [])
    assert list(tmp_path.glob("*.part")) == []
    if how:
        assert next(tmp_path.glob("*.pdf")).read_bytes() == DOCUMENT


def test_nobody_there(tmp_path):
    problems = []
    with Fetcher(
        tmp_path, Source("documents", "http://127.0.0.1:9"), problems.append, tries=2, sleep=lambda _: None
    ) as fetcher:
        assert fetcher.fetch("A/RES/1/1", "en") is None
    assert "ConnectError" in problems[0].reason


def test_library_records(fetch, tmp_path):
    found, _, _ = fetch("A/RES/120/9", "library")
    assert found.path == str(tmp_path / "A_RES_120_9.en.xml")
    assert fetch("A/RES/9/9", "library")[1][0].reason.startswith("is not there")


def test_command_follows_citations(server, tmp_path):
    args = [
        "fetch",
        "A/RES/120/9",
        "--lang",
        "zh,en",
        "--follow",
        "1",
        "--pause",
        "0",
        "-o",
        str(tmp_path),
        "--base-url",
        server.base,
    ]
    result = CliRunner().invoke(main, args)
    assert result.exit_code == 0, result.output
    asked = [(symbol, lang) for symbol, lang, _ in server.state["asked"]]
    assert asked[:2] == [("A/RES/120/9", "zh"), ("A/RES/120/9", "en")]
    assert {symbol for symbol, _ in asked[2:]} == {"A/RES/60/180", "A/RES/65/7", "A/RES/66/102", "A/RES/70/1"}
    again = CliRunner().invoke(main, args)
    assert all(line.startswith("kept") for line in again.stdout.splitlines())


def test_command_tells_problems(server, tmp_path):
    result = CliRunner().invoke(
        main, ["fetch", "A/RES/1/2", "--pause", "0", "-o", str(tmp_path), "--base-url", server.base]
    )
    assert result.exit_code == 1
    assert "A/RES/1/2 (en): could not be got: the server answers 404." in result.stderr


@pytest.mark.parametrize(
    ("said", "seconds"),
    [("7", 7), ("Wed, 21 Oct 2015 07:28:00 GMT", 0), ("soon", None), (None, None)],
)
def test_how_long_a_server_asks_to_wait(said, seconds):
    assert _asked_for(said) == seconds


def test_a_server_may_ask_to_wait_until_a_date():
    assert 3000 < _asked_for(formatdate(time.time() + 3600, usegmt=True)) <= 3600
