"""What an honest client gets while fifty hostile ones are at work: `python -m bench.hostile OUTPUT [SECONDS] [--seed 7]`.

What the hostile do stands in `bench.hostile_clients`. Once a second the honest client asks for a page, an ASK and
the health; each is to be answered with 200 within a second. Prints a table, and ends with 1 where one was not.
"""

from __future__ import annotations

import contextlib
import http.client
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import click

CLIENTS, PAGE = 50, "/page/entity/ga"


@dataclass(slots=True)
class Outcome:
    """What the honest client was answered: seconds of each request by what it asks, and failures in words."""

    seconds: dict[str, list[float]] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    hostile: Counter[str] = field(default_factory=Counter)

    @property
    def longest(self) -> float:
        """The longest that any request took, in seconds."""
        return max((max(times) for times in self.seconds.values()), default=0.0)


def measure(output: Path, seconds: float, seed: int, page: str, clients: int = CLIENTS) -> Outcome:
    """Serve `output`, let `clients` hostile ones at it for `seconds`, ask for `page` and an ASK meanwhile."""
    port = _free_port()
    server = subprocess.Popen(
        [sys.executable, "-m", "graph", "serve", "-o", str(output), "--port", str(port), "--quiet"]
    )
    try:
        _wait(port)
        arguments = [
            sys.executable,
            "-m",
            "bench.hostile_clients",
            str(port),
            str(seconds),
            "--seed",
            str(seed),
        ]
        crowd = subprocess.Popen([*arguments, "--clients", str(clients)], stdout=subprocess.PIPE, text=True)
        outcome = _honest(port, page, seconds)
        said, _ = crowd.communicate()
        outcome.hostile.update(
            {what: int(number) for what, _, number in (line.rpartition(" ") for line in said.splitlines())}
        )
        return outcome
    finally:
        server.terminate()
        server.wait(10)


def _honest(port: int, page: str, seconds: float) -> Outcome:
    """One who asks each second, on a new connection, as people do."""
    outcome, end = Outcome(), time.monotonic() + seconds
    ask = "/sparql?query=" + quote("ASK { ?s ?p ?o }")
    while time.monotonic() < end:
        begun = time.monotonic()
        for what, path in (("page", page), ("ASK", ask), ("health", "/health")):
            started = time.monotonic()
            try:
                status = _got(port, path)
                if status != 200:
                    outcome.failures.append(f"{what}: {status}")
            except OSError as error:
                outcome.failures.append(f"{what}: {type(error).__name__}")
            outcome.seconds.setdefault(what, []).append(time.monotonic() - started)
        time.sleep(max(0.0, begun + 1 - time.monotonic()))
    return outcome


def _got(port: int, path: str) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", path, headers={"Accept": "text/html, */*;q=0.5"})
        answer = connection.getresponse()
        answer.read()
        return answer.status
    finally:
        connection.close()


def table(outcome: Outcome, clients: int, seed: int) -> Iterator[str]:
    """What the honest client was answered, and what the hostile ones did."""
    yield "| the honest client asks for | times | median, s | longest, s |"
    yield "|---|---:|---:|---:|"
    for what, times in outcome.seconds.items():
        yield f"| {what} | {len(times)} | {sorted(times)[len(times) // 2]:.3f} | {max(times):.3f} |"
    yield f"\nNot answered with 200: {len(outcome.failures)} {', '.join(outcome.failures[:5])}".rstrip() + ".\n"
    yield f"| {clients} hostile clients (seed {seed}) | times |"
    yield "|---|---:|"
    for what, number in sorted(outcome.hostile.items()):
        yield f"| {what} | {number:,} |"


def _wait(port: int) -> None:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        with contextlib.suppress(OSError):
            _got(port, "/health")
            return
        time.sleep(0.05)
    raise RuntimeError("the server does not answer")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@click.command()
@click.argument("output", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("seconds", type=float, default=60)
@click.option("--seed", default=7, show_default=True)
@click.option("--clients", default=CLIENTS, show_default=True, help="Hostile clients.")
@click.option("--page", default=PAGE, show_default=True, help="What the honest client reads.")
def main(output: Path, seconds: float, seed: int, clients: int, page: str) -> None:
    """Measure what an honest client of OUTPUT gets in SECONDS while hostile ones are at work."""
    outcome = measure(output, seconds, seed, page, clients)
    click.echo("\n".join(table(outcome, clients, seed)))
    raise SystemExit(bool(outcome.failures) or outcome.longest > 1)


if __name__ == "__main__":
    main()
