"""Files that were opened before are not opened again: what was in them is kept on disk, under a digest of their bytes.

Reading a PDF or a Word file takes much longer than finding what it cites. Files too large to be held in memory are read
as they stream, every time.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path

from graph.model import Document, OnProblem, Problem, Reading
from graph.scale.database import connected
from graph.scale.records import decoded, encoded
from graph.scale.versions import digest_of
from graph.sources import open_documents
from graph.sources.files import STDIN, files

NAME = ".kept/files.sqlite"  # below the output folder
_LARGEST = 16 << 20  # bytes of a file that is kept
_ROOMS = ("model.py", "symbols.py", "sources", "text", "scale")  # what the documents of a file depend on
_SCHEMA = """
CREATE TABLE IF NOT EXISTS files (key BLOB PRIMARY KEY, content BLOB);
CREATE TEMP TABLE used (key BLOB PRIMARY KEY);
"""


def documents_of(
    paths: Iterable[str | Path], place: Path, on_problem: OnProblem, columns: Mapping[str, str]
) -> Iterator[Document]:
    """The documents of `paths`, in their order, with what is kept at `place` and is kept there from now on."""
    version = digest_of(_ROOMS, json.dumps(sorted(columns.items())))
    with closing(connected(place, _SCHEMA)) as rows:
        for path in paths:
            if str(path) == STDIN:
                yield from open_documents(path, on_problem, columns)
                continue
            for name in files(path, on_problem):
                key = _key(name, version)
                if key is None:
                    yield from open_documents(name, on_problem, columns)
                    continue
                documents, problems = _kept(rows, key) or _keep(rows, key, name, columns)
                for problem in problems:
                    on_problem(problem)
                yield from documents
        with rows:
            rows.execute("DELETE FROM files WHERE key NOT IN (SELECT key FROM used)")


def _key(name: str, version: bytes) -> bytes | None:
    """The key of a file; None where it is too large to be kept, or cannot be read."""
    try:
        if Path(name).stat().st_size > _LARGEST:
            return None
        content = hashlib.sha256(Path(name).read_bytes()).digest()
    except OSError:
        return None
    return hashlib.sha256(version + content + name.encode("utf-8", "surrogateescape")).digest()


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
    rows: sqlite3.Connection, key: bytes, name: str, columns: Mapping[str, str]
) -> tuple[list[Document], list[Problem]]:
    problems: list[Problem] = []
    documents = list(open_documents(name, problems.append, columns))
    record = (
        [encoded(Reading(document, ())).decode("utf-8", "surrogatepass") for document in documents],
        [(p.path, p.reason, p.remedy, p.read_all_the_same) for p in problems],
    )
    with rows:
        rows.execute("INSERT OR REPLACE INTO files VALUES (?, ?)", (key, zlib.compress(json.dumps(record).encode(), 1)))
        rows.execute("INSERT OR IGNORE INTO used VALUES (?)", (key,))
    return documents, problems
