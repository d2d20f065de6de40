"""Programs that tests start and end: our server, and servers of others to compare it with."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

_CLIENTS = Path(__file__).parent / "clients" / "node_modules" / ".bin"


def client_file(path: str) -> Path:
    """A file of the test clients; the test that asks is skipped without it, but on the CI, which installs them."""
    file = _CLIENTS.parent / path
    if not file.exists():
        remedy = "npm install --prefix tests/clients"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{path} is needed here: {remedy}")
    return file


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def command(name: str, package: str) -> str:
    """The program; the test that asks is skipped without it, but on the CI, which installs it."""
    places = (Path(sys.executable).parent / name, _CLIENTS / name)
    found = next((str(place) for place in places if place.exists()), None) or shutil.which(name)
    if found is None:
        if os.environ.get("CI"):
            pytest.fail(f"{name} is needed here: {package}")
        pytest.skip(f"no {name} on this machine ({package})")
    return found


@contextmanager
def running(arguments: list[str], address: str, seconds: float = 30, **options) -> Iterator[str]:
    """The program while it runs; begins when `address` answers anything."""
    process = subprocess.Popen(arguments, **{"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **options})
    try:
        end = time.monotonic() + seconds
        while True:
            try:
                httpx.get(address, timeout=5)
                break
            except httpx.HTTPError:
                if process.poll() is not None or time.monotonic() > end:
                    raise RuntimeError(f"{arguments[0]} does not answer at {address}") from None
                time.sleep(0.05)
        yield address
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


@contextmanager
def resograph(output: Path, *options: str, port: int | None = None, log: Path | None = None) -> Iterator[str]:
    """`resograph serve` on a build; its address. What it says of errors goes to the file `log`."""
    port = port or free_port()
    address = f"http://127.0.0.1:{port}"
    arguments = [sys.executable, "-m", "graph", "serve", "-o", str(output), "--port", str(port), *options]
    with (log or Path(os.devnull)).open("w") as told, running(arguments, f"{address}/health", stderr=told):
        yield address
