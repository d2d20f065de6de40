"""What is finished of each work by itself: its data as they are written, kept so that only what has changed is made again.

It is kept under a digest of the readings that it is made of, of the program, and of what the corpus knows where that matters.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.cache.database import connected
from graph.cache.program_digest import SHOWING, digest_of
from graph.cache.readings import CachedVersion
from ontology.authority import Authority

NAME = ".kept/works.sqlite"  # below the output folder
_SCHEMA = """
CREATE TABLE IF NOT EXISTS works (key BLOB PRIMARY KEY, graph BLOB, evidence BLOB, lines BLOB);
CREATE TEMP TABLE chosen (id TEXT PRIMARY KEY, key BLOB) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class FinishedWork:
    """A work as it is written: the quads of its graph and of its evidence and its lines of JSON, each packed (see `writers`)."""

    key: bytes
    id: str
    graph: bytes
    evidence: bytes
    lines: bytes


class FinishedWorks:
    """What is finished in one output folder. Use it as a context."""

    def __init__(self, path: Path):
        self._rows = connected(path, _SCHEMA)

    def __enter__(self) -> FinishedWorks:
        return self

    def __exit__(self, *_: object) -> None:
        self._rows.close()

    def take(self, identifier: str, key: bytes) -> bool:
        """Whether the work is there as `key` tells it; it then belongs to this corpus."""
        if self._rows.execute("SELECT 1 FROM works WHERE key = ?", (key,)).fetchone() is None:
            return False
        self._rows.execute("INSERT OR REPLACE INTO chosen VALUES (?, ?)", (identifier, key))
        return True

    def put(self, works: Iterable[FinishedWork]) -> None:
        """Keep `works`, all of them or none; they belong to this corpus."""
        some = list(works)
        with self._rows:
            self._rows.executemany(
                "INSERT OR REPLACE INTO works VALUES (?, ?, ?, ?)",
                [(w.key, w.graph, w.evidence, w.lines) for w in some],
            )
            self._rows.executemany("INSERT OR REPLACE INTO chosen VALUES (?, ?)", [(w.id, w.key) for w in some])

    def forget_others(self) -> None:
        """Forget what does not belong to this corpus."""
        with self._rows:
            self._rows.execute("DELETE FROM works WHERE key NOT IN (SELECT key FROM chosen)")

    def __iter__(self) -> Iterator[FinishedWork]:
        """The works of this corpus, by identifier."""
        rows = self._rows.execute(
            "SELECT works.key, id, graph, evidence, lines FROM chosen JOIN works USING (key) ORDER BY id"
        )
        return (FinishedWork(*row) for row in rows)


class WorkKeys:
    """Makes the keys under which works are kept. `years` are those of bare numbers that the corpus knows."""

    def __init__(self, authority: Authority, base: str, years: Mapping[int, str]):
        self._program = digest_of(SHOWING, base, authority.digest)
        self._years = hashlib.sha256(json.dumps(sorted(years.items())).encode()).digest()

    def key(self, versions: Iterable[CachedVersion]) -> bytes:
        """A digest of all that the data of a work depend on; `versions` are its texts and records as they are kept."""
        digest = hashlib.sha256(self._program)
        for version in versions:
            digest.update(version.key)
            if version.waits:
                digest.update(self._years)
        return digest.digest()
