"""Commands that write, killed at random moments: what they leave is what was there or what was to come, never a mixture."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.stores import STATE, Stored, running_store
from graph import folders
from graph.cli.options import SAMPLES
from graph.output import BUILD
from graph.rdf.dumps import DUMPS

_CORPORA = ((0, 6), (3, 9))  # which of the sample files
_ASIDE = {"store", ".kept"}  # of a build: RocksDB's own names, and what the next build need not read again

FolderBytes = Mapping[str, bytes]
"""What there is, by name: files with their bytes, graphs with digests of their statements."""


@dataclass(frozen=True, slots=True)
class Killed:
    """What was killed, how often, and what it left: all as it was, all as it should become, some pieces of the one and some of the
    other, each whole, or a piece that is neither; and how often the next run came to its end."""

    what: str
    times: int
    before: int
    after: int
    between: int
    mixed: int
    done: int


@dataclass(frozen=True, slots=True)
class _Command:
    """A command that turns what corpus 0 has made into what corpus 1 makes: how it is called, what is there, how to begin anew."""

    what: str
    arguments: Callable[[int], tuple[str, ...]]
    state: Callable[[], FolderBytes]
    begin: Callable[[], None]
    in_pieces: bool = False


def results(moments: int) -> Iterator[Killed]:
    """Kill a build, a dump and a publication at so many moments each."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        builds = _built(folder)
        texts = [build.parent / "texts" for build in builds]
        yield _killed(_writing("build", folder, lambda n, out: ("build", str(texts[n]), "-o", str(out))), moments)
        yield _killed(
            _writing("dump", folder, lambda n, out: ("dump", "-o", str(builds[n]), "--to", str(out))), moments
        )
        with running_store(folder / "published") as store:
            yield _killed(_publishing(builds, store), moments)


def _built(folder: Path) -> list[Path]:
    """Builds of two corpora that share some texts."""
    names = sorted(path.name for path in SAMPLES.iterdir())
    builds: list[Path] = []
    for number, (first, last) in enumerate(_CORPORA):
        texts = folder / str(number) / "texts"
        texts.mkdir(parents=True)
        for name in names[first:last]:
            shutil.copy(SAMPLES / name, texts / name)
        builds.append(folder / str(number) / "out")
        _run("build", str(texts), "-o", str(builds[-1]))
    return builds


def _writing(what: str, folder: Path, command: Callable[[int, Path], tuple[str, ...]]) -> _Command:
    """A command that writes a folder."""
    layout, out, first = BUILD if what == "build" else DUMPS, folder / what / "out", folder / what / "first"
    _run(*command(0, first))

    def state() -> FolderBytes:
        folders.settle(out, layout)
        return _files(out)

    def begin() -> None:
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(first, out)

    return _Command(f"`resograph {what}`", lambda number: command(number, out), state, begin)


def _publishing(builds: list[Path], store: Stored) -> _Command:
    """A command that writes into a store of others."""

    def arguments(number: int) -> tuple[str, ...]:
        to = ("--endpoint", store.query, "--graph-store", store.graph_store, "--corpus", "one", "--remove")
        return ("publish", "-o", str(builds[number]), *to)

    def state() -> FolderBytes:
        return {name: digest for name, digest in store.graphs().items() if STATE not in name}

    return _Command("`resograph publish`", arguments, state, lambda: _run(*arguments(0)), in_pieces=True)


def _killed(command: _Command, moments: int) -> Killed:
    command.begin()
    before = command.state()
    begun = time.monotonic()
    _run(*command.arguments(1))
    whole = time.monotonic() - begun
    after = command.state()
    chance, counts, done = random.Random(7), [0, 0, 0, 0], 0
    for _ in range(moments):
        command.begin()
        process = subprocess.Popen([sys.executable, "-m", "graph", *command.arguments(1), "--quiet"])
        time.sleep(whole * chance.uniform(0.1, 1.05))
        process.send_signal(signal.SIGKILL)
        process.wait()
        counts[_kind(command.state(), before, after, command.in_pieces)] += 1
        _run(*command.arguments(1))
        done += command.state() == after
    return Killed(command.what, moments, counts[0], counts[1], counts[2], counts[3], done)


def _kind(left: FolderBytes, before: FolderBytes, after: FolderBytes, in_pieces: bool) -> int:
    """Which of the four columns what is left belongs into."""
    if left in (before, after):
        return 0 if left == before else 1
    whole = all(left.get(name) in (before.get(name), after.get(name)) for name in {**left, **before, **after})
    return 2 if whole and in_pieces else 3


def _run(*command: str) -> None:
    subprocess.run([sys.executable, "-m", "graph", *command, "--quiet"], check=True)


def _files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in found
        if not path.relative_to(folder).parts[0].startswith(".building") and path.relative_to(folder).parts[0] not in _ASIDE
    }  # fmt: skip
