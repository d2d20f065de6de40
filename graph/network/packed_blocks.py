"""A packed file of blocks, each of which a build takes from the file of the build before where it is made of the same.

A block is a member of gzip, so that the blocks one after the other are one packed file. Beside it stands an index: of each block a
digest of what it is made of, and how long it is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from graph.compression import gzipped

ENDING = ".index"  # instead of .graphml.gz
_MANY = 64  # names of a block, on average


def blocks_of(names: Iterable[str]) -> Iterator[list[str]]:
    """`names` in blocks, in their order: where one ends is told by its last name, so that a new name changes one block alone."""
    block: list[str] = []
    for name in names:
        block.append(name)
        if hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=1).digest()[0] % _MANY == 0:
            yield block
            block = []
    if block:
        yield block


def index_of(path: Path) -> Path:
    """The index of a file of blocks: graph.graphml.gz → graph.index."""
    return path.with_name(path.name.partition(".")[0] + ENDING)


class _Block(NamedTuple):
    start: int
    length: int


class BlockWriter:
    """Writes a file of blocks and its index. `before` is such a file of the build before. Use it as a context."""

    def __init__(self, path: Path, before: Path | None):
        self._path, self._lines = path, list[str]()
        self._earlier: Mapping[str, _Block] = _blocks(before) if before else {}
        self._old = before.open("rb") if before and self._earlier else None
        self._file = path.open("wb")

    def __enter__(self) -> BlockWriter:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()
        if self._old:
            self._old.close()
        if error is None:
            index_of(self._path).write_text("".join(self._lines), encoding="ascii", newline="\n")

    def add(self, key: bytes, text: Callable[[], str]) -> None:
        """Write a block that is made of what `key` is a digest of; `text` makes it where it is not there."""
        block = self._taken(key.hex()) or gzipped(text().encode("utf-8"))
        self._lines.append(f"{key.hex()} {len(block)}\n")
        self._file.write(block)

    def _taken(self, key: str) -> bytes | None:
        found = self._earlier.get(key)
        if found is None or self._old is None:
            return None
        self._old.seek(found.start)
        return self._old.read(found.length)


def _blocks(path: Path) -> Mapping[str, _Block]:
    """The blocks of a file by the digests of what they are made of; none where its index is not there, or not its own."""
    found: dict[str, _Block] = {}
    at = 0
    try:
        for line in index_of(path).read_text(encoding="ascii").splitlines():
            key, length = line.split(" ")
            found[key] = _Block(at, int(length))
            at += int(length)
        return found if path.stat().st_size == at else {}
    except (OSError, ValueError):
        return {}
