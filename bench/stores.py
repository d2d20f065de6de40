"""A store of others while it runs, to publish to: Oxigraph's server (`pip install oxigraph`)."""

from __future__ import annotations

import hashlib
import shutil
import socket
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx
import pyoxigraph as ox

STATE = "graph/published"  # in the name of a graph in which is remembered what has been sent
_PATIENCE = 30  # seconds until the server answers


@dataclass(frozen=True, slots=True)
class Stored:
    """A store by its address."""

    address: str

    @property
    def query(self) -> str:
        """Where it is asked."""
        return f"{self.address}/query"

    @property
    def graph_store(self) -> str:
        """Where graphs are written."""
        return f"{self.address}/store"

    def graphs(self) -> dict[str, bytes]:
        """A digest of the statements of each graph."""
        said = httpx.get(self.graph_store, headers={"Accept": "application/n-quads"}, timeout=60)
        said.raise_for_status()
        lines = defaultdict[str, list[str]](list)
        for quad in ox.parse(said.content, format=ox.RdfFormat.N_QUADS):
            lines[str(quad.graph_name)].append(str(quad))
        return {name: hashlib.sha256("\n".join(sorted(some)).encode()).digest() for name, some in lines.items()}


@contextmanager
def running_store(folder: Path) -> Iterator[Stored]:
    """An empty store that keeps what it holds in `folder`, until the block ends."""
    beside = Path(sys.executable).parent / "oxigraph"
    program = str(beside) if beside.exists() else shutil.which("oxigraph")
    if program is None:
        raise SystemExit("Publishing needs a store to publish to: pip install oxigraph")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        bind = f"127.0.0.1:{probe.getsockname()[1]}"
    process = subprocess.Popen([program, "serve", "--location", str(folder), "--bind", bind],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
    try:
        _wait(f"http://{bind}/")
        yield Stored(f"http://{bind}")
    finally:
        process.terminate()
        process.wait()


def _wait(address: str) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        with suppress(httpx.HTTPError):
            httpx.get(address, timeout=5)
            return
        time.sleep(0.05)
    raise RuntimeError(f"{address}: does not answer")
