"""What has been read of a corpus, on disk: so that it is not read again, need not fit into memory, and outlives a kill.

A document's reading is kept under a digest of the document, of the program that read it and of the authority: it is taken
again only where none of them has changed.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from graph.cache.database import connected, rows_of
from graph.cache.documents import FoundDocument, digest_of_document
from graph.compression import QUICKLY, deflated
from graph.model import Document, Reading
from graph.program_digest import SAYING, SHOWING, digest_of
from graph.resolve.council_years import named_years, waits_for_years
from graph.serialize import decoded, encoded, storable
from ontology.authority import Authority

NAME = ".kept/readings.sqlite"  # below the output folder
_SCHEMA = """
CREATE TABLE IF NOT EXISTS readings (
  key BLOB PRIMARY KEY, id TEXT, lang TEXT, source TEXT, years TEXT, waits INTEGER, reading BLOB
);
CREATE TEMP TABLE used (key BLOB PRIMARY KEY);
CREATE TEMP TABLE corpus (
  id TEXT, lang TEXT, source TEXT, place INTEGER, key BLOB, PRIMARY KEY (id, lang, place)
) WITHOUT ROWID;
"""
_ARRANGE = """
INSERT INTO corpus SELECT id, lang, source, ROW_NUMBER() OVER (PARTITION BY id, lang ORDER BY source, key), key
  FROM readings JOIN used USING (key)
"""


@dataclass(frozen=True, slots=True)
class CachedReading:
    """A reading as it is kept: `years` are the symbols of the Security Council that it names in full, `waits` says that
    it has a number whose year only the corpus can tell."""

    key: bytes
    id: str
    lang: str
    source: str
    years: tuple[str, ...]
    waits: bool
    reading: bytes

    @classmethod
    def of(cls, key: bytes, reading: Reading) -> CachedReading:
        """A reading as it is kept."""
        document = reading.document
        return cls(
            key, storable(document.id), document.lang, storable(document.source), tuple(named_years(reading)),
            waits_for_years(reading), deflated(encoded(reading), QUICKLY),
        )  # fmt: skip

    @classmethod
    def of_row(cls, *row: Any) -> CachedReading:
        """The one that `row` has made this row of."""
        key, identifier, lang, source, years, waits, reading = row
        return cls(key, identifier, lang, source, tuple(json.loads(years)), bool(waits), reading)

    def row(self) -> tuple[Any, ...]:
        """Its fields as tables hold them."""
        return self.key, self.id, self.lang, self.source, json.dumps(self.years), self.waits, self.reading

    def read(self) -> Reading:
        """The reading."""
        return decoded(zlib.decompress(self.reading))


class CachedVersion(NamedTuple):
    """A version of a work by its key, and what else its work depends on: see `CachedReading`."""

    id: str
    lang: str
    key: bytes
    waits: bool


class ReadingCache:
    """The readings of one output folder. Use it as a context: `with ReadingCache(path) as cache`."""

    def __init__(self, path: Path):
        self._rows = connected(path, _SCHEMA)

    def __enter__(self) -> ReadingCache:
        return self

    def __exit__(self, *_: object) -> None:
        self._rows.close()

    def take(self, key: bytes) -> bool:
        """Whether the reading under `key` is there; it then belongs to this corpus."""
        if self._rows.execute("SELECT 1 FROM readings WHERE key = ?", (key,)).fetchone() is None:
            return False
        self._rows.execute("INSERT OR IGNORE INTO used VALUES (?)", (key,))
        return True

    def put(self, entries: Iterable[CachedReading]) -> None:
        """Keep `entries`, all of them or none; they belong to this corpus."""
        rows = [entry.row() for entry in entries]
        with self._rows:
            self._rows.executemany("INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
            self._rows.executemany("INSERT OR IGNORE INTO used VALUES (?)", [(row[0],) for row in rows])

    def has_any(self) -> bool:
        """Whether anything belongs to this corpus."""
        return self._rows.execute("SELECT 1 FROM used LIMIT 1").fetchone() is not None

    def arrange(self) -> None:
        """Put what belongs to this corpus in order, and forget the rest. Before it, there is nothing to look at."""
        with self._rows:
            self._rows.execute("DELETE FROM readings WHERE key NOT IN (SELECT key FROM used)")
            self._rows.execute(_ARRANGE)

    def leave_out(self, identifier: str) -> None:
        """Let a document, with its versions, not belong to this corpus; it is read again the next time."""
        with self._rows:
            self._rows.execute("DELETE FROM readings WHERE id = ?", (identifier,))
            self._rows.execute("DELETE FROM corpus WHERE id = ?", (identifier,))

    def __len__(self) -> int:
        return int(self._rows.execute("SELECT COUNT(*) FROM corpus WHERE place = 1").fetchone()[0])

    def entries(self) -> Iterator[CachedReading]:
        """Each version of a document once, by identifier and language, whatever the order in which they came."""
        yield from self._select("ORDER BY c.id, c.lang")

    def version_keys(self) -> Iterator[CachedVersion]:
        """The same by their keys, without what they hold."""
        query = "SELECT c.id, c.lang, key, waits FROM corpus c JOIN readings USING (key) WHERE c.place = 1 ORDER BY c.id, c.lang"
        for identifier, lang, key, waits in rows_of(self._rows, query):
            yield CachedVersion(identifier, lang, key, bool(waits))

    def versions(self, identifier: str) -> Iterator[CachedReading]:
        """The versions of one document, by language."""
        yield from self._select("AND c.id = ? ORDER BY c.lang", storable(identifier))

    def repeated(self) -> Iterator[tuple[str, str, str, str]]:
        """Identifier, language and source of each text that is there again, with the source of the one that is kept."""
        yield from rows_of(
            self._rows,
            "SELECT id, lang, again.source, first.source FROM corpus again JOIN corpus first USING (id, lang)"
            " WHERE again.place > 1 AND first.place = 1 ORDER BY id, lang, again.place",
        )

    def years(self) -> Iterator[str]:
        """The symbols of the Security Council that the corpus names in full."""
        for (symbols,) in rows_of(
            self._rows, "SELECT DISTINCT years FROM readings JOIN corpus USING (key) WHERE place = 1"
        ):
            yield from json.loads(symbols)

    def _select(self, rest: str, *values: str) -> Iterator[CachedReading]:
        columns = "key, c.id, c.lang, c.source, years, waits, reading"
        query = f"SELECT {columns} FROM corpus c JOIN readings USING (key) WHERE c.place = 1 {rest}"
        for row in rows_of(self._rows, query, *values):
            yield CachedReading.of_row(*row)


class CacheKeys:
    """Makes the keys under which readings are kept."""

    def __init__(self, authority: Authority, base: str):
        self._readers = digest_of((*SHOWING, *SAYING), base, authority.digest)

    def key(self, document: Document | FoundDocument) -> bytes:
        """A digest of `document` and of all that its reading depends on."""
        return hashlib.sha256(self._readers + digest_of_document(document)).digest()
