"""Files that were opened before are not opened again: what was in them is kept on disk, under a digest of their bytes.

Reading a PDF or a Word file takes much longer than finding what it cites. What was in a file is told by digests, so that a text
whose reading is kept, too, is not even unpacked. Files too large to be held in memory are read as they stream, every time.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from graph.cache.database import connected
from graph.compression import QUICKLY
from graph.model import Document, OnProblem, Problem, Reading
from graph.program_digest import FINDING, SAYING, SHOWING, digest_of
from graph.serialize import decoded, encoded, identity, packed_json, unpacked_json
from graph.sources import open_documents
from graph.sources.formats import open_place
from graph.sources.places import STDIN, SourceFile, files, labels

NAME = ".kept/files.sqlite"  # below the output folder
_LARGEST = 16 << 20  # bytes of a file that is kept
_SCHEMA = """
DROP TABLE IF EXISTS files;
CREATE TABLE IF NOT EXISTS opened (key BLOB PRIMARY KEY, told BLOB, content BLOB);
CREATE TEMP TABLE used (key BLOB PRIMARY KEY);
"""


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """A document as it was found in a file: where it is from, a digest of all of it (see `digest_of_document`), and what reads it."""

    source: str
    digest: bytes
    read: Callable[[], Document]

    @classmethod
    def of(cls, document: Document) -> FoundDocument:
        """One that is at hand."""
        return cls(document.source, digest_of_document(document), lambda: document)


def digest_of_document(document: Document | FoundDocument) -> bytes:
    """A digest of all that a source says of a document."""
    return document.digest if isinstance(document, FoundDocument) else hashlib.sha256(identity(document)).digest()


def documents_of(
    paths: Sequence[str | Path], output: Path, on_problem: OnProblem, columns: Mapping[str, str]
) -> Iterator[Document | FoundDocument]:
    """The documents of `paths`, in their order, with what is kept in `output` and is kept there from now on. What is kept can be
    read until the next one is asked for."""
    version = digest_of((*SHOWING, *SAYING, *FINDING), json.dumps(sorted(columns.items())))
    with closing(connected(output / NAME, _SCHEMA)) as rows:
        texts_of = lru_cache(maxsize=1)(partial(_texts, rows))
        for path, label in zip(paths, labels(paths), strict=True):
            if str(path) == STDIN:
                yield from open_documents(path, on_problem, columns)
                continue
            for place in files(path, label, on_problem, output):
                key = _key(place, version)
                if key is None:
                    yield from open_place(place, on_problem, columns)
                    continue
                documents, problems = _kept(rows, key, texts_of) or _keep(rows, key, place, columns)
                for problem in problems:
                    on_problem(problem)
                yield from documents
        with rows:
            rows.execute("DELETE FROM opened WHERE key NOT IN (SELECT key FROM used) AND EXISTS (SELECT 1 FROM used)")


def _key(place: SourceFile, version: bytes) -> bytes | None:
    """The key of a file; None where it is too large to be kept, or cannot be read."""
    path = Path(place.path)
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST:
            return None
        content = hashlib.sha256(path.read_bytes()).digest()
    except OSError:
        return None
    names = f"{place.path}\n{place.source}".encode("utf-8", "surrogateescape")
    return hashlib.sha256(version + content + names).digest()


def _kept(
    rows: sqlite3.Connection, key: bytes, texts_of: Callable[[bytes], list[str]]
) -> tuple[list[FoundDocument], list[Problem]] | None:
    row = rows.execute("SELECT told FROM opened WHERE key = ?", (key,)).fetchone()
    if row is None:
        return None
    rows.execute("INSERT OR IGNORE INTO used VALUES (?)", (key,))
    documents, problems = unpacked_json(row[0])

    def read(place: int) -> Document:
        return decoded(texts_of(key)[place].encode("utf-8", "surrogatepass")).document

    found = [
        FoundDocument(source, bytes.fromhex(digest), partial(read, place))
        for place, (source, digest) in enumerate(documents)
    ]
    return found, [Problem(*problem) for problem in problems]


def _texts(rows: sqlite3.Connection, key: bytes) -> list[str]:
    """The documents of a file as they are kept."""
    (content,) = rows.execute("SELECT content FROM opened WHERE key = ?", (key,)).fetchone()
    texts: list[str] = unpacked_json(content)
    return texts


def _keep(
    rows: sqlite3.Connection, key: bytes, place: SourceFile, columns: Mapping[str, str]
) -> tuple[list[FoundDocument], list[Problem]]:
    problems: list[Problem] = []
    documents = list(open_place(place, problems.append, columns))
    found = [FoundDocument.of(document) for document in documents]
    told = (
        [(one.source, one.digest.hex()) for one in found],
        [(p.path, p.reason, p.remedy, p.read_all_the_same) for p in problems],
    )
    texts = [encoded(Reading(document, ())).decode("utf-8", "surrogatepass") for document in documents]
    with rows:
        rows.execute(
            "INSERT OR REPLACE INTO opened VALUES (?, ?, ?)",
            (key, packed_json(told, QUICKLY), packed_json(texts, QUICKLY)),
        )
        rows.execute("INSERT OR IGNORE INTO used VALUES (?)", (key,))
    return found, problems
