"""Whole commands, each in a process of its own: how their time falls with workers, and how time and memory grow with a corpus."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.invented_corpus import documents

_TURNS = 3
_PART = 100  # resolutions in a file
_AGAIN = 10_000  # resolutions


@dataclass(frozen=True, slots=True)
class CommandCost:
    """What a command took: wall time, time of processors, and the most memory that its largest process held."""

    seconds: float
    processor: float
    gigabytes: float


def by_workers(count: int) -> Iterator[tuple[str, float, float]]:
    """For extract and build over `count` resolutions: what it is, the seconds with one worker and with two, in turns."""
    with tempfile.TemporaryDirectory() as folder:
        corpus = _corpus(Path(folder), count)
        for what, arguments in (("extract", []), ("build", ["-o", f"{folder}/out"])):
            taken: dict[int, list[float]] = {1: [], 2: []}
            for _ in range(_TURNS):
                for workers, seconds in taken.items():
                    shutil.rmtree(f"{folder}/out", ignore_errors=True)
                    seconds.append(run([what, str(corpus), *arguments, "--workers", str(workers)]).seconds)
            yield what, median(taken[1]), median(taken[2])


def by_size(sizes: list[int]) -> Iterator[tuple[int, CommandCost, CommandCost | None]]:
    """For each size: what a build of as many resolutions takes, and, up to _AGAIN of them, one in which nothing has changed."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            corpus = _corpus(Path(folder), size)
            command = ["build", str(corpus), "-o", f"{folder}/out", "--quiet"]
            yield size, run(command), run(command) if size <= _AGAIN else None


def on_cluster(sizes: list[int], master: str) -> Iterator[tuple[int, float, dict[str, int]]]:
    """For each size: the seconds that Spark takes for as many resolutions, in parts of a hundred, and the bytes of what it
    writes, by folder."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            texts, output = Path(folder) / "texts", Path(folder) / "out"
            texts.mkdir()
            lines = _corpus(Path(folder), size).read_text(encoding="utf-8").splitlines(keepends=True)
            for start in range(0, len(lines), _PART):
                (texts / f"{start:08}.jsonl").write_text("".join(lines[start : start + _PART]), encoding="utf-8")
            taken = run(["build", "--engine", "spark", "--master", master, str(texts), "-o", str(output), "--quiet"])
            parts: Counter[str] = Counter()
            for path in sorted(output.rglob("part-*")):
                parts[str(path.parent.relative_to(output))] += path.stat().st_size
            yield size, taken.seconds, parts


def run(arguments: list[str], environment: Mapping[str, str] | None = None) -> CommandCost:
    """Runs `resograph` with `arguments`, and `environment` beside what is set; what it prints goes nowhere."""
    around = {**os.environ, **(environment or {})}
    begun = time.perf_counter()
    with Path(os.devnull).open("wb") as nowhere:
        process = subprocess.Popen([sys.executable, "-m", "graph", *arguments], stdout=nowhere, env=around)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, process.args)
    return CommandCost(time.perf_counter() - begun, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e9)


def _corpus(folder: Path, count: int) -> Path:
    path = folder / "corpus.jsonl"
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(document, ensure_ascii=False) + "\n" for document in documents(count))
    return path
