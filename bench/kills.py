"""Commands that write, killed at random moments: what they leave is what was there or what was to come, never a mixture."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from graph import folders
from graph.cli.options import SAMPLES
from graph.output import BUILD
from graph.rdf.dumps import DUMPS

_CORPORA = ((0, 6), (3, 9))  # which of the sample files
_ASIDE = {"store", ".kept"}  # of a build: RocksDB's own names, and what the next build need not read again

Result = tuple[str, int, int, int, int, int]
"""What was killed, how often, and what it left: as it was, as it should become, a mixture; how often the next run came to its end."""


def results(moments: int) -> Iterator[Result]:
    """Kill a build and a dump at so many moments each; none where that is none."""
    if moments:
        with tempfile.TemporaryDirectory() as folder:
            yield from _results(Path(folder), moments)


def _results(folder: Path, moments: int) -> Iterator[Result]:
    names = sorted(path.name for path in SAMPLES.iterdir())
    builds: list[Path] = []
    for number, (first, last) in enumerate(_CORPORA):
        texts = folder / str(number) / "texts"
        texts.mkdir(parents=True)
        for name in names[first:last]:
            shutil.copy(SAMPLES / name, texts / name)
        builds.append(folder / str(number) / "out")
        _run("build", str(texts), "-o", str(builds[-1]), "--quiet")
    corpora = [build.parent / "texts" for build in builds]
    yield _killed(
        "build",
        folder / "build",
        folders.settle,
        lambda number, out: ("build", str(corpora[number]), "-o", str(out)),
        moments,
    )
    yield _killed(
        "dump",
        folder / "dump",
        folders.settle,
        lambda number, out: ("dump", "-o", str(builds[number]), "--to", str(out)),
        moments,
    )


def _killed(
    what: str,
    folder: Path,
    settle: Callable[[Path, folders.Layout], None],
    command: Callable[[int, Path], tuple[str, ...]],
    moments: int,
) -> Result:
    layout = BUILD if what == "build" else DUMPS
    states = []
    for number in (0, 1):
        _run(*command(number, folder / str(number)), "--quiet")
        states.append(_files(folder / str(number)))
    begun = time.monotonic()
    _run(*command(1, folder / "timed"), "--quiet")
    whole = time.monotonic() - begun
    chance, counts, done, out = random.Random(7), [0, 0, 0], 0, folder / "out"
    for _ in range(moments):
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(folder / "0", out)
        process = subprocess.Popen([sys.executable, "-m", "graph", *command(1, out), "--quiet"])
        time.sleep(whole * chance.uniform(0.1, 1.05))
        process.send_signal(signal.SIGKILL)
        process.wait()
        settle(out, layout)
        left = _files(out)
        counts[states.index(left) if left in states else 2] += 1
        _run(*command(1, out), "--quiet")
        done += _files(out) == states[1]
    return (f"`resograph {what}`", moments, counts[0], counts[1], counts[2], done)


def _run(*command: str) -> None:
    subprocess.run([sys.executable, "-m", "graph", *command], check=True)


def _files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in found
        if not path.relative_to(folder).parts[0].startswith(".building") and path.relative_to(folder).parts[0] not in _ASIDE
    }  # fmt: skip
