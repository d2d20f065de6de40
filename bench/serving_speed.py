"""How fast a served corpus answers: `python -m bench.serving_speed OUTPUT [SECONDS]`, on a build of a corpus (see bench.invented_corpus).

Prints the seconds until the server answers, the median milliseconds of each shipped query, and what fifty clients at once
get for SECONDS (60): answers a second, errors.
"""

from __future__ import annotations

import csv
import io
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

from graph.output import manifest
from graph.rdf.answers import bound
from graph.rdf.queries import NamedQuery, named_queries

_PORT = 8765
_ADDRESS = f"http://127.0.0.1:{_PORT}"
_ROUNDS = 7
_ANY = {
    "topic": "topic/rule-of-law",
    "body": "entity/secretary-general",
    "session": "session/GA/80",
    "state": "state/FRA",
}
_OF_THE_CORPUS = {
    "work": "SELECT ?work { ?work rg:citingDocuments ?n ; a undo:Resolution } ORDER BY DESC(?n) LIMIT 1",
    "act": "SELECT ?act { ?act rg:hasMandate ?mandate } ORDER BY ?act LIMIT 1",
    "draft": "SELECT ?draft { ?act rg:draft ?draft } ORDER BY ?draft LIMIT 1",
}
_CLIENTS = 50


def main(output: Path, seconds: float) -> None:
    """Serve `output`, measure, print."""
    server = subprocess.Popen(
        [sys.executable, "-m", "graph", "serve", "-o", str(output), "--port", str(_PORT), "--quiet"]
    )
    try:
        print(f"answers after {_start():.2f} s")
        queries = {query.name: _parameters(query, manifest(output)["base"]) for query in named_queries()}
        for name, text in queries.items():
            print(f"{name:22} {_median(text) * 1000:8.1f} ms")
        served, failed = _crowd(queries["rests-on"], seconds)
        print(f"{_CLIENTS} clients for {seconds:g} s: {served / seconds:.0f} answers a second, {failed} errors")
    finally:
        server.terminate()
        server.wait()


def _start() -> float:
    begun = time.perf_counter()
    while True:
        try:
            if httpx.get(f"{_ADDRESS}/health").is_success:
                return time.perf_counter() - begun
        except httpx.HTTPError:
            time.sleep(0.02)


def _asked(query: str) -> str:
    answer = httpx.post(f"{_ADDRESS}/sparql", data={"query": query}, headers={"Accept": "text/csv"}, timeout=60)
    return answer.raise_for_status().text


def _parameters(query: NamedQuery, base: str) -> str:
    """The query about the most cited work, a body of which much is asked, a draft of the corpus, and things that any corpus may name."""
    values = {name: base + key for name, key in _ANY.items()}
    for name, text in _OF_THE_CORPUS.items():
        if any(name == asked for asked, _ in query.parameters):
            found = next(csv.DictReader(io.StringIO(_asked(text))), {})
            values[name] = found.get(name) or f"{base}{name}/none"
    return bound(query.text, values)


def _median(query: str) -> float:
    times = []
    for _ in range(_ROUNDS):
        begun = time.perf_counter()
        _asked(query)
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def _crowd(query: str, seconds: float) -> tuple[int, int]:
    """How many answers fifty clients get, and how many errors."""
    end = time.perf_counter() + seconds

    def client(_: int) -> tuple[int, int]:
        served = failed = 0
        with httpx.Client(timeout=60) as own:
            while time.perf_counter() < end:
                try:
                    good = own.post(f"{_ADDRESS}/sparql", data={"query": query}).is_success
                except httpx.HTTPError:
                    good = False
                served, failed = served + good, failed + (not good)
        return served, failed

    with ThreadPoolExecutor(_CLIENTS) as pool:
        counts = list(pool.map(client, range(_CLIENTS)))
    return sum(served for served, _ in counts), sum(failed for _, failed in counts)


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 60)
