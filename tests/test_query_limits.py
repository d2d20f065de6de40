"""`resograph query` within limits: of time, of memory, of whom it asks; and at once at its end when told so."""

import signal
import subprocess
import sys
import time

import pytest

ENDLESS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?c != ?f && ?f != ?i) }"
HUNGRY = "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f"


def command(output, *arguments):
    return [sys.executable, "-m", "graph", "query", "-o", str(output), *arguments]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--time-limit", "1", ENDLESS], "ended after 1 seconds"),
        (["--memory-limit", "256", HUNGRY], "more than 256 MiB"),
        (["SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"], "SERVICE"),
        (["SELECT * { service silent ?x { ?s ?p ?o } }"], "SERVICE"),
        (["SELECT * { not sparql"], "cannot be answered"),
    ],
)
def test_what_goes_beyond_is_ended(built, arguments, says):
    begun = time.monotonic()
    run = subprocess.run(command(built, *arguments), capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == 1
    assert says in run.stderr
    assert len(run.stderr.splitlines()) == 1 or "cannot be answered" in run.stderr
    assert "Traceback" not in run.stderr
    assert run.stdout == ""
    assert time.monotonic() - begun < 20


def test_what_stays_within_is_answered(built):
    query = 'SELECT ?o { BIND("a SERVICE <http://x>" AS ?o) }'
    run = subprocess.run(command(built, "--memory-limit", "256", "--format", "csv", query), capture_output=True, text=True,
                         check=True)  # fmt: skip
    assert run.stdout.splitlines() == ["o", "a SERVICE <http://x>"]


def test_a_store_that_is_damaged_is_said(built, tmp_path):
    import shutil

    shutil.copytree(built, tmp_path / "output")
    for file in (tmp_path / "output" / "store").glob("*.sst"):
        file.write_bytes(b"damaged")
    run = subprocess.run(command(tmp_path / "output", "ASK { ?s ?p ?o }"), capture_output=True, text=True, check=False)
    assert (run.returncode, "Traceback" in run.stderr) == (1, False)
    assert str(tmp_path / "output") in run.stderr


@pytest.mark.alone
def test_an_interrupt_ends_it_at_once(built):
    process = subprocess.Popen(command(built, ENDLESS), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                               start_new_session=True)  # fmt: skip
    time.sleep(3)
    assert process.poll() is None
    begun = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=10)
    assert time.monotonic() - begun < 1.5
    assert process.returncode != 0
    assert "Traceback" not in said
