"""The versions of one document that a build keeps, for reading alone."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

from graph.cache.readings import NAME
from graph.model import Reading
from graph.serialize import decoded, storable


def kept_versions(output: Path, identifier: str) -> tuple[Reading, ...]:
    """The readings of a document in the build in `output`, by language; none where there is no such document or build."""
    place = output / NAME
    if not place.exists():
        return ()
    try:
        with closing(sqlite3.connect(f"{place.resolve().as_uri()}?mode=ro", uri=True)) as rows:
            found = rows.execute(
                "SELECT reading FROM readings WHERE id = ? ORDER BY lang", (storable(identifier),)
            ).fetchall()
    except sqlite3.Error:
        return ()
    readings: tuple[Reading, ...] = tuple(decoded(zlib.decompress(reading)) for (reading,) in found)
    return readings
