"""What is finished of each work by itself: its data as they are written, kept so that only what has changed is made again.

It is kept under a digest of the readings that it is made of, of the program, and of what the corpus knows where that matters.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from graph.cache.database import connected, rows_of
from graph.cache.found_versions import KeptVersions, versions_of, words_by_document
from graph.cache.kept_evidence import KeptEvidence
from graph.cache.readings import CachedVersion
from graph.cache.summaries import Page, Summary, page_of, summary_of
from graph.model import Reading
from graph.program_digest import SHOWING, digest_of
from graph.rdf.graph_parts import digest_of_part
from graph.search.results import FoundVersion
from graph.serialize import storable, unpacked_json
from graph.view.text_section import MarkedText
from ontology.authority import Authority

NAME = ".kept/finished.sqlite"  # below the output folder
_SCHEMA = """
DROP TABLE IF EXISTS works;
DROP TABLE IF EXISTS made;
DROP TABLE IF EXISTS finished;
DROP TABLE IF EXISTS finished_work;
CREATE TABLE IF NOT EXISTS finished_works (
  key BLOB PRIMARY KEY, graph BLOB, evidence_digest TEXT, things BLOB, lines BLOB, counts BLOB, summary BLOB, paragraphs BLOB,
  texts BLOB, page BLOB, quotations BLOB
);
CREATE TABLE IF NOT EXISTS corpus (id TEXT PRIMARY KEY, key BLOB) WITHOUT ROWID;
"""


_OF_CORPUS = "FROM corpus JOIN finished_works USING (key) ORDER BY id"


@dataclass(frozen=True, slots=True)
class FinishedWork:
    """A work as it is written: the quads of its graph and of its evidence, what it says of others (see `things`) and its lines of
    JSON, each packed (see `writers`); the counts of its graph (see `statistics`);
    what the corpus needs of it: its summary, its versions as they are found (see `found_versions`), what its page tells of its
    texts, and the sentences that cite (see `summaries`)."""

    key: bytes
    id: str
    graph: bytes
    evidence: bytes
    things: bytes
    lines: bytes
    counts: bytes
    summary: bytes
    found: KeptVersions
    page: bytes
    quotations: bytes


class FinishedWorks:
    """What is finished in one output folder. Use it as a context."""

    def __init__(self, path: Path):
        self.path = path
        self._rows = connected(path, _SCHEMA)
        self._page = lru_cache(maxsize=1)(self._read_page)

    def __enter__(self) -> FinishedWorks:
        return self

    def __exit__(self, *_: object) -> None:
        self._rows.close()

    def begin(self) -> None:
        """Let nothing belong to this corpus yet."""
        with self._rows:
            self._rows.execute("DELETE FROM corpus")

    def take(self, identifier: str, key: bytes, evidence: KeptEvidence) -> bool:
        """Whether the work is there as `key` tells it, and its evidence; it then belongs to this corpus."""
        row = self._rows.execute("SELECT evidence_digest FROM finished_works WHERE key = ?", (key,)).fetchone()
        if row is None or not evidence.holds(row[0]):
            return False
        self._rows.execute("INSERT OR REPLACE INTO corpus VALUES (?, ?)", (identifier, key))
        return True

    def put(self, works: Iterable[FinishedWork], evidence: KeptEvidence) -> None:
        """Keep `works`, all of them or none; they belong to this corpus."""
        some = list(works)
        evidence.put(work.evidence for work in some)
        with self._rows:
            self._rows.executemany(
                "INSERT OR REPLACE INTO finished_works VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        w.key,
                        w.graph,
                        digest_of_part(w.evidence),
                        w.things,
                        w.lines,
                        w.counts,
                        w.summary,
                        *w.found,
                        w.page,
                        w.quotations,
                    )
                    for w in some
                ],
            )
            self._rows.executemany("INSERT OR REPLACE INTO corpus VALUES (?, ?)", [(w.id, w.key) for w in some])

    def forget_others(self) -> None:
        """Forget what does not belong to this corpus."""
        with self._rows:
            self._rows.execute("DELETE FROM finished_works WHERE key NOT IN (SELECT key FROM corpus)")

    def written(self, evidence: KeptEvidence) -> Iterator[tuple[str, bytes, bytes, bytes]]:
        """Identifier, graph, evidence and lines of each work of this corpus, by identifier."""
        for identifier, graph, digest, lines in rows_of(
            self._rows, f"SELECT id, graph, evidence_digest, lines {_OF_CORPUS}"
        ):
            yield identifier, graph, evidence.part(digest), lines

    def counts(self) -> Iterator[bytes]:
        """The counts of the graph of each, in the same order."""
        return (data for (data,) in rows_of(self._rows, f"SELECT counts {_OF_CORPUS}"))

    def things(self) -> Iterator[bytes]:
        """What each says of others, in the same order."""
        return (data for (data,) in rows_of(self._rows, f"SELECT things {_OF_CORPUS}"))

    def summaries(self) -> Iterator[Summary]:
        """The summary of each, in the same order."""
        return (summary_of(data) for (data,) in rows_of(self._rows, f"SELECT summary {_OF_CORPUS}"))

    def key(self, identifier: str) -> bytes:
        """The digest of all that one is made of; b"" where it is not there."""
        row = self._rows.execute("SELECT key FROM corpus WHERE id = ?", (storable(identifier),)).fetchone()
        return bytes(row[0]) if row else b""

    def versions(self, identifier: str) -> tuple[Reading, ...]:
        """The versions of one, by language, without their words and what they cite."""
        return self._page(identifier).versions

    def text(self, identifier: str) -> MarkedText | None:
        """How the texts of one read on its page."""
        return self._page(identifier).text

    def quotations(self, identifier: str) -> Mapping[str, str]:
        """The sentences in which one cites others, by language (see `graph.view.quotations`)."""
        row = self._of(identifier, "quotations")
        return unpacked_json(row[0]) if row else {}

    def _read_page(self, identifier: str) -> Page:
        row = self._of(identifier, "page")
        return page_of(row[0]) if row else Page((), None)

    def _of(self, identifier: str, columns: str) -> tuple[Any, ...] | None:
        """What the `columns` hold of one; None where it is not there."""
        query = f"SELECT {columns} FROM corpus JOIN finished_works USING (key) WHERE id = ?"
        row: tuple[Any, ...] | None = self._rows.execute(query, (storable(identifier),)).fetchone()
        return row

    def keys(self) -> dict[str, bytes]:
        """The digest of all that each is made of, by its identifier, in the same order."""
        return dict(rows_of(self._rows, "SELECT id, key FROM corpus ORDER BY id"))

    def found_versions(self, identifier: str) -> Iterator[FoundVersion]:
        """The versions of one, with their paragraphs."""
        row = self._of(identifier, "paragraphs, texts")
        return versions_of(*row) if row else iter(())

    def words_in(self, identifier: str) -> Iterator[tuple[tuple[str, str], frozenset[str]]]:
        """The words of the paragraphs of one, by document."""
        row = self._of(identifier, "paragraphs")
        return words_by_document(*row) if row else iter(())


class WorkKeys:
    """Makes the keys under which works are kept. `years` are those of bare numbers that the corpus knows."""

    def __init__(self, authority: Authority, base: str, years: Mapping[int, str]):
        self._program = digest_of([name for name in SHOWING if name not in ("search", "view")], base, authority.digest)
        self._years = hashlib.sha256(json.dumps(sorted(years.items())).encode()).digest()

    def key(self, versions: Iterable[CachedVersion]) -> bytes:
        """A digest of all that the data of a work depend on; `versions` are its texts and records as they are kept."""
        digest = hashlib.sha256(self._program)
        for version in versions:
            digest.update(version.key)
            if version.waits:
                digest.update(self._years)
        return digest.digest()
