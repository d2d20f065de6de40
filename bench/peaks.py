"""What stands on the disk and in memory while something runs: the most of each, looked at every two seconds."""

from __future__ import annotations

import os
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

_PAUSE = 2  # seconds
_PROCESSES = Path("/proc")  # where Linux tells of processes; other systems have none, and are not measured


@dataclass(slots=True)
class Most:
    """The most bytes that stood in a folder, and that all processes started here held together, what they share once."""

    disk: int = 0
    memory: int = 0


@contextmanager
def watched(folder: Path) -> Iterator[Most]:
    """What stands in `folder` and in memory while the block runs, the most so far."""
    most, over = Most(), threading.Event()

    def look() -> None:
        most.disk = max(most.disk, size_of(folder))
        most.memory = max(most.memory, memory_below(os.getpid()))

    def watch() -> None:
        while not over.wait(_PAUSE):
            look()

    watching = threading.Thread(target=watch, daemon=True)
    watching.start()
    try:
        yield most
    finally:
        over.set()
        watching.join()
        look()


def size_of(place: Path) -> int:
    """Bytes of a file, or of all files in a folder, a file with several names once. What goes meanwhile is passed over."""
    if place.is_file():
        return place.stat().st_size
    sizes: dict[tuple[int, int], int] = {}
    for folder, _, names in os.walk(place):
        for name in names:
            with suppress(OSError):  # gone meanwhile
                told = Path(folder, name).stat()
                sizes[told.st_dev, told.st_ino] = told.st_size
    return sum(sizes.values())


def memory_below(parent: int) -> int:
    """Bytes that the processes below `parent` hold; what several share is shared out among them."""
    children: dict[int, list[int]] = defaultdict(list)
    for process in _PROCESSES.glob("[0-9]*"):
        with suppress(OSError, ValueError, IndexError):  # gone meanwhile
            above = (process / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[1]
            children[int(above)].append(int(process.name))
    total, waiting = 0, list(children[parent])
    while waiting:
        process_id = waiting.pop()
        waiting += children[process_id]
        with suppress(OSError, ValueError):
            lines = (_PROCESSES / str(process_id) / "smaps_rollup").read_text(encoding="utf-8").splitlines()
            total += sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
    return total
