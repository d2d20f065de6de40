"""Rows of entries, as Spark hands them on → the works that they are of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from graph.cache.corpus import Versions, by_work
from graph.cache.readings import CachedReading

if TYPE_CHECKING:
    from pyarrow import RecordBatch


def works(batches: Iterator[RecordBatch]) -> Iterator[Versions]:
    """The versions of each work; those of one follow one another."""
    return by_work(_entry_of(row) for batch in batches for row in batch.to_pylist())


def _entry_of(row: dict[str, Any]) -> CachedReading:
    return CachedReading.of_row(*(row[field.name] for field in fields(CachedReading)))
