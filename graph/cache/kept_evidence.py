"""The evidence of finished works, by digest: in the file of the build before, or, until that is written, in a database beside it.

Evidence is the largest part of a work, so it does not stand on the disk twice once it is written.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from graph.cache.database import connected
from graph.output import NoOutput
from graph.rdf.graph_parts import GraphParts, digest_of_part
from graph.rdf.writers import EVIDENCE

NAME = ".kept/evidence.sqlite"  # below the output folder
_SCHEMA = "CREATE TABLE IF NOT EXISTS evidence (digest TEXT PRIMARY KEY, part BLOB);"


class KeptEvidence:
    """What is at hand of evidence for the next build of one output folder. Use it as a context."""

    def __init__(self, output: Path):
        self._place = output / NAME
        self._rows = connected(self._place, _SCHEMA)
        self._file: GraphParts | None = None
        with suppress(NoOutput):
            self._file = GraphParts(output / EVIDENCE)
        self._written = {part.digest: part for part in self._file.parts.values()} if self._file else {}

    def __enter__(self) -> KeptEvidence:
        return self

    def __exit__(self, *_: object) -> None:
        self._rows.close()

    def put(self, parts: Iterable[bytes]) -> None:
        """Keep packed evidence, all of it or none."""
        with self._rows:
            rows = ((digest_of_part(part), part) for part in parts if part)
            self._rows.executemany("INSERT OR REPLACE INTO evidence VALUES (?, ?)", rows)

    def holds(self, digest: str) -> bool:
        """Whether the evidence of this digest is there, and whole."""
        return not digest or digest_of_part(self.part(digest)) == digest

    def part(self, digest: str) -> bytes:
        """The packed evidence of this digest; b"" where it is not there."""
        row = self._rows.execute("SELECT part FROM evidence WHERE digest = ?", (digest,)).fetchone()
        if row:
            return bytes(row[0])
        written = self._written.get(digest)
        if self._file is None or written is None:
            return b""
        with suppress(OSError):
            return self._file.packed(written)
        return b""

    def let_go(self) -> None:
        """Forget what is now in the file of the build."""
        self._rows.close()
        self._place.unlink(missing_ok=True)
