"""Files that were opened before are not opened again: what was in them is kept on disk, under a digest of their bytes.

Reading a PDF or a Word file takes much longer than finding what it cites. Files too large to be held in memory are read
as they stream, every time.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from graph.cache.database import connected
from graph.model import Document, OnProblem, Problem, Reading
from graph.program_digest import FINDING, SAYING, SHOWING, digest_of
from graph.serialize import decoded, encoded
from graph.sources import open_documents
from graph.sources.formats import open_place
from graph.sources.places import STDIN, SourceFile, files, labels

NAME = ".kept/files.sqlite"  # below the output folder
_LARGEST = 16 << 20  # bytes of a file that is kept
_SCHEMA = """
CREATE TABLE IF NOT EXISTS files (key BLOB PRIMARY KEY, content BLOB);
CREATE TEMP TABLE used (key BLOB PRIMARY KEY);
"""


def documents_of(
    paths: Sequence[str | Path], output: Path, on_problem: OnProblem, columns: Mapping[str, str]
) -> Iterator[Document]:
    """The documents of `paths`, in their order, with what is kept in `output` and is kept there from now on."""
    version = digest_of((*SHOWING, *SAYING, *FINDING), json.dumps(sorted(columns.items())))
    with closing(connected(output / NAME, _SCHEMA)) as rows:
        for path, label in zip(paths, labels(paths), strict=True):
            if str(path) == STDIN:
                yield from open_documents(path, on_problem, columns)
                continue
            for place in files(path, label, on_problem, output):
                key = _key(place, version)
                if key is None:
                    yield from open_place(place, on_problem, columns)
                    continue
                documents, problems = _kept(rows, key) or _keep(rows, key, place, columns)
                for problem in problems:
                    on_problem(problem)
                yield from documents
        with rows:
            rows.execute("DELETE FROM files WHERE key NOT IN (SELECT key FROM used) AND EXISTS (SELECT 1 FROM used)")


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


def _kept(rows: sqlite3.Connection, key: bytes) -> tuple[list[Document], list[Problem]] | None:
    row = rows.execute("SELECT content FROM files WHERE key = ?", (key,)).fetchone()
    if row is None:
        return None
    rows.execute("INSERT OR IGNORE INTO used VALUES (?)", (key,))
    documents, problems = json.loads(zlib.decompress(row[0]))
    return [decoded(text.encode("utf-8", "surrogatepass")).document for text in documents], [
        Problem(*p) for p in problems
    ]


def _keep(
    rows: sqlite3.Connection, key: bytes, place: SourceFile, columns: Mapping[str, str]
) -> tuple[list[Document], list[Problem]]:
    problems: list[Problem] = []
    documents = list(open_place(place, problems.append, columns))
    record = (
        [encoded(Reading(document, ())).decode("utf-8", "surrogatepass") for document in documents],
        [(p.path, p.reason, p.remedy, p.read_all_the_same) for p in problems],
    )
    with rows:
        rows.execute("INSERT OR REPLACE INTO files VALUES (?, ?)", (key, zlib.compress(json.dumps(record).encode(), 1)))
        rows.execute("INSERT OR IGNORE INTO used VALUES (?)", (key,))
    return documents, problems
