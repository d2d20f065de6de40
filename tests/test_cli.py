"""The commands as a user types them, right and wrong."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner
from outputs import triples

from graph.cli import main


def run(*args, **kwargs):
    return CliRunner().invoke(main, [str(arg) for arg in args], **kwargs)


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "one.txt"
    path.write_text("大会，\n\n回顾其第66/102号决议，\n\n1. 请秘书长合作。", encoding="utf-8")
    return path


@pytest.mark.alone
def test_help_is_quick():
    def seconds():
        start = time.perf_counter()
        subprocess.run([sys.executable, "-m", "graph", "--help"], check=True, capture_output=True)
        return time.perf_counter() - start

    bare = min(_seconds_of_python() for _ in range(3))
    assert min(seconds() for _ in range(3)) < bare + 0.25


def _seconds_of_python():
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return time.perf_counter() - start


@pytest.mark.parametrize(
    "command",
    [
        "build",
        "extract",
        "text",
        "query",
        "view",
        "stats",
        "validate",
        "evaluate",
        "annotate",
        "fetch",
        "compare",
        "serve",
        "publish",
        "dump",
        "identify",
    ],
)
def test_help_of_commands(command):
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Exit codes" in result.stdout
    assert command in run("--help").stdout


def test_extract(text):
    result = run("extract", text)
    assert result.exit_code == 0
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    first = next(line for line in lines if line["kind"] == "resolution")
    assert list(first) == ["doc", "source", "lang", "start", "end", "text", "kind", "id", "label", "part", "relation", "date",
                           "title", "pinpoint", "via", "known", "role", "effect", "problem", "candidates"]  # fmt: skip
    assert (first["id"], first["part"], first["relation"], first["via"]) == (
        "A/RES/66/102",
        "pp1",
        "recall",
        "explicit",
    )
    source = text.read_text(encoding="utf-8")
    assert all(source[line["start"] : line["end"]] == line["text"] for line in lines)


def test_extract_from_standard_input():
    result = run("extract", "-", input="回顾大会第66/102号决议")
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["ga", "A/RES/66/102"]


def test_extract_tells_what_it_cannot_read_and_goes_on(text, tmp_path):
    (tmp_path / "bad.txt").write_bytes(b"\xd6\xd0")
    result = run("extract", tmp_path)
    assert result.exit_code == 1
    assert "bad.txt: is neither UTF-8" in result.stderr
    assert "66/102" in result.stdout
    assert "Traceback" not in result.output


def test_a_language_without_a_grammar_is_said(tmp_path):
    path = tmp_path / "de.jsonl"
    text = "Der Sicherheitsrat beschließt, sich auf Resolution 1325 (2000) und S/2019/800 zu berufen und die UNESCO zu hören."
    path.write_text(
        json.dumps({"text": text, "lang": "de"}) + "\n" + json.dumps({"text": text * 3}) + "\n", encoding="utf-8"
    )
    result = run("extract", path)
    assert result.exit_code == 0
    assert result.stderr.count("(de) has no grammar") == 2
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert {(c["id"], c["lang"], c["part"], c["relation"]) for c in found} == {
        (id_, "de", "body", "mention") for id_ in ("S/RES/1325(2000)", "S/2019/800", "unesco")
    }


def test_text(text, tmp_path):
    path = tmp_path / "two.txt"
    path.write_bytes("%%%WOMEN|\r\n大 会\r\n".encode())
    assert run("text", path).stdout_bytes.decode() == "%%%WOMEN|\r\n大 会\r\n"
    record = json.loads(run("text", text, "--json").stdout)
    assert [section["part"] for section in record["sections"]] == ["body", "pp1", "op1"]


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    path = tmp_path_factory.mktemp("output")
    result = run("build", "--sample", "-o", path, "--json")
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    assert (found["documents"], found["versions"], found["output"]) == (15, 20, str(path))
    return path


def test_build_says_what_it_wrote(tmp_path):
    result = run("build", "--sample", "-o", tmp_path)
    assert "15 documents in 20 texts" in result.stdout
    for line in result.stdout.splitlines()[1:]:
        assert Path(line.strip()).exists()


def test_build_is_quiet_when_asked(tmp_path, text):
    result = run("build", text, "-o", tmp_path / "out", "--quiet")
    assert (result.exit_code, result.output) == (0, "")


def test_build_keeps_the_first_of_two_same_documents(tmp_path):
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / name).write_text('{"id": "A/RES/90/1", "text": "回顾大会第66/102号决议"}\n', encoding="utf-8")
    result = run("build", tmp_path, "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert "b.jsonl:1: is A/RES/90/1 (zh), which" in result.stderr
    assert json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))["documents"] == 1


def test_a_failed_build_leaves_the_output_as_it_was(output, text, monkeypatch):
    before = {path.name: path.read_bytes() for path in output.iterdir() if path.is_file()}
    monkeypatch.setattr(
        "graph.build.write_graphml", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device"))
    )
    result = run("build", text, "-o", output)
    assert result.exit_code == 1
    assert "No space left on device" in result.stderr
    assert {path.name: path.read_bytes() for path in output.iterdir() if path.is_file()} == before


def test_another_base_iri(tmp_path, text):
    run("build", text, "-o", tmp_path / "out", "--base-iri", "https://data.example.org/un/")
    dump = "".join(triples(tmp_path / "out"))
    assert "<https://data.example.org/un/resolution/A/RES/66/102>" in dump
    assert "w3id.org/resograph/id" not in dump
    row = run(
        "query", "-o", tmp_path / "out", "cited-by", "--set", "work=A/RES/66/102", "--format", "csv"
    ).stdout.splitlines()[1]
    assert row.startswith("https://data.example.org/un/document/one")


def test_query(output):
    assert "most-cited" in run("query", "--list").stdout
    assert "Charter of the United Nations" in run("query", "-o", output, "most-cited").stdout
    result = run("query", "-o", output, "SELECT (COUNT(*) AS ?n) WHERE { ?s rg:amends ?o }", "--format", "csv")
    assert result.stdout.split() == ["n", "1"]


def test_query_from_a_file(output, tmp_path):
    (tmp_path / "q.rq").write_text("SELECT ?o WHERE { $work rg:amends ?o }", encoding="utf-8")
    result = run(
        "query", "-o", output, "--file", tmp_path / "q.rq", "--set", "work=S/RES/4012(2066)", "--format", "csv"
    )
    assert result.stdout.split()[1].endswith("S/RES/3987(2065)")


def test_stats(output):
    assert "15 documents" in run("stats", "-o", output).stdout
    found = json.loads(run("stats", "-o", output, "--json", "--most", "3").stdout)
    assert (found["documents"], len(found["most_cited"])) == (15, 3)


def test_view(output, tmp_path):
    result = run("view", "-o", output, "--node", "联合国宪章", "--to", tmp_path / "charter.html")
    assert result.exit_code == 0
    page = (tmp_path / "charter.html").read_text(encoding="utf-8")
    assert "<title>Charter of the United Nations</title>" in page
    assert run("view", "-o", output, "--quiet").output == ""
    assert (output / "view.html").exists()


def test_validate(text, tmp_path):
    output = tmp_path / "out"
    assert run("build", text, "-o", output, "--quiet").exit_code == 0
    assert run("validate", output).exit_code == 0
    assert json.loads(run("validate", output / "citations.nq.gz", "--json").stdout) == {
        "conforms": True,
        "violations": [],
    }
    dump = "".join(triples(output)).replace('"explicit"', '"by magic"')
    (tmp_path / "broken.nt").write_text(dump, encoding="utf-8")
    result = run("validate", tmp_path / "broken.nt")
    assert result.exit_code == 1
    assert (
        "rg:via must be explicit, list, short-form, anaphora, footnote, link or version. It is: by magic"
        in result.stdout
    )


OWN_AUTHORITY = """
@base <https://w3id.org/resograph/id/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rgc: <https://w3id.org/resograph/ontology/class/> .
<entity/tea> a org:Organization ; org:classification rgc:other-organization ;
  skos:prefLabel "World Tea Organization"@en, "世界茶叶组织"@zh ; skos:notation "WTEAO" .
"""


def test_own_authority(tmp_path):
    (tmp_path / "own.ttl").write_text(OWN_AUTHORITY, encoding="utf-8")
    result = run("extract", "-", "--authority", tmp_path / "own.ttl", input="请世界茶叶组织合作")
    assert [json.loads(line)["label"] for line in result.stdout.splitlines()] == ["World Tea Organization"]


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (["build"], 2, "Give PATHs to read, or --sample"),
        (["build", "x", "--sample"], 2, "not both"),
        (["build", "--sample", "--base-iri", "x"], 2, "must be an http(s) or urn IRI"),
        (["build", "--sample", "--base-iri", "http://x/y#"], 2, "without # or ?"),
        (["extract"], 2, "Missing argument"),
        (["extract", "nowhere.txt"], 1, "nowhere.txt: no such file or folder"),
        (["extract", "x", "--workers", "0"], 2, "not in the range"),
        (["text", "nowhere.txt"], 1, "no such file"),
        (["query"], 2, "Give a query"),
        (["query", "no-such-query"], 2, "no query called 'no-such-query'"),
        (["query", "rests-on"], 2, "needs --set work="),
        (["query", "ASK {}", "-o", "nowhere"], 1, "holds no store. Build it first"),
        (["stats", "-o", "nowhere"], 1, "nothing is built there"),
        (["view", "-o", "nowhere"], 1, "nothing is built there"),
        (["validate", "nowhere"], 2, "does not exist"),
        (["serve", "."], 2, "given with -o: main serve -o ."),
        (["stats", "."], 2, "given with -o: main stats -o ."),
        (["serve", "nowhere"], 2, "unexpected extra argument (nowhere)\n"),
        (["nonsense"], 2, "No such command"),
        (["extract", "x.csv", "--column", "colour=x"], 2, "is not NAME=COLUMN"),
        (["fetch", "66/102"], 2, "is no document symbol"),
        (["fetch", "A/RES/66/102", "--lang", "de"], 2, "give some of ar, en, es, fr, ru, zh"),
    ],
)
def test_mistakes_are_told(args, code, words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = run(*args)
    assert (result.exit_code, words in result.stderr) == (code, True), result.output
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["query", "SELECT nonsense"], "the query cannot be answered"),
        (["query", "cited-by", "--set", "work=no such thing"], "is no symbol, key, name or IRI"),
        (["query", "cited-by", "--set", "work"], "is not NAME=VALUE"),
        (["query", "ASK {}", "--format", "turtle"], "has no answer as turtle"),
        (["view", "--node", "A/RES/1/1"], "nothing in"),
    ],
)
def test_mistakes_with_an_output_are_told(args, words, output):
    result = run(*args, "-o", output)
    assert result.exit_code in (1, 2)
    assert words in result.stderr
    assert "Traceback" not in result.output


def test_a_bad_authority_file_is_said(tmp_path):
    (tmp_path / "own.ttl").write_text("<a> <b", encoding="utf-8")
    result = run("extract", "-", "--authority", tmp_path / "own.ttl", input="大会")
    assert result.exit_code == 1
    assert "own.ttl: cannot be read as an authority file" in result.stderr


def test_a_closed_pipe_is_no_error():
    command = f"{sys.executable} -m graph query --list | head -1"
    result = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)
    assert (result.stdout.split()[0], result.stderr) == ("about-to-expire", "")


def test_a_cluster_needs_its_engine(text, tmp_path):
    result = run("build", text, "-o", tmp_path / "out", "--master", "local[2]")
    assert result.exit_code == 2
    assert "--engine spark" in result.stderr


def test_without_spark_it_says_what_to_install(text, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyspark.errors", None)
    result = run("build", text, "-o", tmp_path / "out", "--engine", "spark")
    assert result.exit_code == 1
    assert "pip install 'resograph[spark]'" in result.stderr


def test_a_build_says_what_it_need_not_read_again(text, tmp_path):
    assert "had been read before" not in run("build", text, "-o", tmp_path / "out").stdout
    assert "1 of the texts had been read before" in run("build", text, "-o", tmp_path / "out").stdout
    assert json.loads(run("build", text, "-o", tmp_path / "out", "--json").stdout)["read"] == 0
