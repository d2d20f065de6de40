"""Databases that only keep what could be made again: one that is broken is made anew."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

_COMMON = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"


def connected(place: Path, schema: str) -> sqlite3.Connection:
    """The database at `place`, with the tables of `schema`. Raises OSError where there can be none."""
    place.parent.mkdir(parents=True, exist_ok=True)
    try:
        return _connected(place, schema)
    except sqlite3.OperationalError as error:  # the file can be neither opened nor made
        raise OSError(errno.EACCES, str(error), str(place)) from error
    except sqlite3.DatabaseError:
        place.unlink()
        return _connected(place, schema)


def _connected(place: Path, schema: str) -> sqlite3.Connection:
    rows = sqlite3.connect(place, timeout=60)
    rows.executescript(_COMMON + schema)
    return rows


def rows_of(database: sqlite3.Connection, query: str, *values: object) -> Iterator[tuple[Any, ...]]:
    """The rows of an answer, one after another. It may be left in the midst, and the database closed before it ends."""
    cursor = database.execute(query, values)
    try:
        yield from iter(cursor.fetchone, None)
    finally:
        with suppress(sqlite3.ProgrammingError):  # the database is closed, and the cursor with it
            cursor.close()
