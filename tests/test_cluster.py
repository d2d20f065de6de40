"""A build on a cluster gives what one machine gives: a real Spark, in processes of its own."""

import json
import os
import shutil
import socket
import subprocess
import sys

import pyarrow.parquet as pq
import pytest
from one_process import one_process
from outputs import quads

from graph.cli import SAMPLES
from graph.rdf.writers import lines_in

TEXT = "A_RES_119_12.zh.txt"


@pytest.fixture
def texts(tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    shutil.copy(SAMPLES / TEXT, folder / TEXT)
    return folder


@pytest.fixture(scope="module")
def on_a_cluster(tmp_path_factory):
    """Files of several kinds, one of which cannot be read and one of which is there twice, built by Spark and here."""
    folder = tmp_path_factory.mktemp("cluster")
    texts = folder / "texts"
    shutil.copytree(SAMPLES, texts)
    shutil.copy(SAMPLES / TEXT, texts / "zz_again.txt")
    (texts / "broken.pdf").write_bytes(b"%PDF-1.4 and no more")
    lines = [
        {"id": "A/RES/121/400", "lang": "en", "text": "The General Assembly,\n\nRecalling resolution 1373,"},
        # A series of three.
        *({"id": f"A/RES/{session}/90", "lang": "en", "title": "Roads of salt", "date": f"{1945 + session}-12-01",
           "text": f"The General Assembly,\n\nRecalling its resolution {session - 1}/90,"} for session in (119, 120, 121)),
    ]  # fmt: skip
    (texts / "bare.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    commands = {
        "spark": ["--engine", "spark", "--master", "local-cluster[2,1,1024]", "--json"],
        "here": ["--json"],
    }
    told = {}
    for name, options in commands.items():
        command = [sys.executable, "-m", "graph", "build", str(texts), "-o", str(folder / name), *options]
        told[name] = subprocess.run(command, capture_output=True, text=True, check=False)
        assert told[name].stdout, f"{name} built nothing: {told[name].stderr[-4000:]}"
    return folder, told


def test_a_cluster_gives_what_one_machine_gives(on_a_cluster):
    folder, told = on_a_cluster
    for folders, name in (
        (("common", "documents"), "citations.nq.gz"),
        (("common-evidence", "evidence"), "evidence.nq.gz"),
    ):
        parts = [path for part in folders for path in sorted((folder / "spark" / "nquads" / part).glob("part-*"))]
        written = b"".join(path.read_bytes() for path in parts).decode()
        assert written == "".join(lines_in(folder / "here" / name))
        assert ("/graph/series>" in written) == (name == "citations.nq.gz")
    counts = {name: json.loads(result.stdout.splitlines()[-1]) for name, result in told.items()}
    for figure, other in (("documents", "documents"), ("versions", "versions"), ("mentions", "mentions")):
        assert counts["spark"][figure] == counts["here"][other]


def test_a_cluster_tells_what_one_machine_tells(on_a_cluster):
    _, told = on_a_cluster
    assert told["spark"].returncode == told["here"].returncode == 1
    problems = [
        line for line in told["here"].stderr.splitlines() if any(name in line for name in ("broken.pdf", "zz_again"))
    ]
    assert len(problems) == 2
    assert {
        line for line in told["spark"].stderr.splitlines() if any(name in line for name in ("broken.pdf", "zz_again"))
    } == set(problems)


def test_the_tables_of_a_cluster(on_a_cluster, reader):
    folder, _ = on_a_cluster
    mentions = pq.read_table(folder / "spark" / "mentions").to_pylist()
    lines = [json.loads(line) for line in lines_in(folder / "here" / "citations.jsonl.gz")]
    assert mentions == lines
    documents = pq.read_table(folder / "spark" / "documents").to_pylist()
    assert [(d["id"], d["lang"]) for d in documents] == sorted({(line["id"], line["lang"]) for line in documents})
    citations = pq.read_table(folder / "spark" / "citations").to_pylist()
    lines = quads(folder / "here")
    assert len(citations) == sum("#type> <https://w3id.org/resograph/ontology#Citation>" in line for line in lines)
    assert {row["witnesses"] for row in citations} == {1, 6}


@pytest.fixture(scope="module")
def on_cluster():
    """Builds in one process on a cluster of one: Java starts once for all."""
    with one_process() as run:
        yield lambda *arguments: run("build", *arguments, "--engine", "spark", "--master", "local[1]")


def lock(process):
    return json.dumps({"process": process, "host": socket.gethostname(), "since": "2065-01-01 12:00:00"})


def test_a_cluster_takes_only_its_own(on_a_cluster, on_cluster, texts, tmp_path):
    folder, _ = on_a_cluster
    ours = folder / "spark"
    user = tmp_path / "user"
    user.mkdir()
    (user / "notes.txt").write_text("mine")
    for place, name, said in (
        (user, "_resograph.json", "is not empty, and no build on a cluster has written it"),
        (texts / "out", "documents", "lies within"),
        (ours, "_lock", f"is being written by process {os.getpid()} on {socket.gethostname()}"),
    ):
        if place == ours:
            (ours / "_lock").write_text(lock(os.getpid()))
        result = on_cluster(texts, "-o", place)
        assert (result.returncode, said in result.stderr) == (1, True), result.stderr[-2000:]
        assert (place / name).exists() is (place == ours)
    assert [path.name for path in user.iterdir()] == ["notes.txt"]


def test_a_cluster_that_reads_nothing_writes_nothing(on_a_cluster, on_cluster, tmp_path):
    ours = on_a_cluster[0] / "spark"
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    (ours / "_lock").write_text(lock(ended.pid))
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4 and no more")
    before = {path: path.stat().st_mtime_ns for path in (ours / "documents").iterdir()}
    result = on_cluster(tmp_path, "-o", ours)
    assert (result.returncode, "nothing could be read" in result.stderr) == (1, True), result.stderr[-2000:]
    assert {path: path.stat().st_mtime_ns for path in (ours / "documents").iterdir()} == before
    assert not (ours / "_lock").exists()


def test_a_cluster_that_cannot_work_is_told(tmp_path):
    command = [sys.executable, "-m", "graph", "build", str(SAMPLES), "-o", str(tmp_path / "out")]
    result = subprocess.run(
        [*command, "--engine", "spark", "--master", "local[1]"],
        capture_output=True, text=True, check=False, env={**os.environ, "PYSPARK_PYTHON": "no-such-python"},
    )  # fmt: skip
    assert result.returncode == 1
    said = result.stderr.partition("resograph: the cluster gave up: ")[2]
    assert "no-such-python" in said
    assert "Traceback" not in said
