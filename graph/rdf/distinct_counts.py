"""Counts distinct things of which there are too many to hold: 64-bit digests, parted on disk, counted part by part.

The store is not asked: a description is of a file, which may be there without a store, and a store may hold the evidence too, from
which its counts could not be told; and a store holds in memory what it counts distinctly. Measured on a million statements: a store
takes 3.7 s of the processor for its three distinct counts alone, this 2.8 s, while the file streams by for the other counts.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

_PARTS = 64
_BUFFERED = 1 << 20  # digests in memory before they go to disk


class Distinct:
    """Distinct digests, each with a class (a small number) that comes with it: the class of its first appearance counts."""

    def __init__(self, folder: Path, name: str):
        self._paths = [folder / f"{name}-{part}" for part in range(_PARTS)]
        self._digests, self._classes = array("q"), array("I")

    def add(self, digest: int, class_: int = 0) -> None:
        """Note a thing by its digest, as `hash` gives it."""
        self._digests.append(digest)
        self._classes.append(class_)
        if len(self._digests) >= _BUFFERED:
            self._flush()

    def counts(self) -> Counter[int]:
        """How many distinct things there were of each class."""
        self._flush()
        found = Counter[int]()
        for path in self._paths:
            if path.exists():
                records = np.fromfile(path, dtype=_RECORD)
                _, first = np.unique(records["digest"], return_index=True)
                classes, counts = np.unique(records["class"][first], return_counts=True)
                found.update(dict(zip(classes.tolist(), counts.tolist(), strict=True)))
        return found

    def _flush(self) -> None:
        records = np.empty(len(self._digests), dtype=_RECORD)
        records["digest"], records["class"] = self._digests, self._classes
        self._digests, self._classes = array("q"), array("I")
        parts = records["digest"] % _PARTS
        records = records[np.argsort(parts, kind="stable")]
        ends = np.cumsum(np.bincount(parts, minlength=_PARTS))
        for path, some in zip(self._paths, np.split(records, ends[:-1]), strict=True):
            if len(some):
                with path.open("ab") as file:
                    some.tofile(file)


_RECORD = np.dtype([("digest", np.int64), ("class", np.uint32)])


@contextmanager
def distinct_counters(*names: str) -> Iterator[tuple[Distinct, ...]]:
    """Counters that share a folder, which goes when they are done."""
    with TemporaryDirectory(prefix="resograph-") as folder:
        yield tuple(Distinct(Path(folder), name) for name in names)
