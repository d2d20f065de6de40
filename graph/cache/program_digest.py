"""Which program has done something: a digest of its version and of the modules that the result depends on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import graph as program


def digest_of(rooms: Iterable[str], *also: str) -> bytes:
    """A digest of the program's version, of the modules and folders `rooms` below it, and of `also`."""
    digest = hashlib.sha256("\n".join((program.__version__, *also)).encode("utf-8", "surrogatepass"))
    for path in _modules(rooms):
        digest.update(path.read_bytes())
    return digest.digest()


def _modules(rooms: Iterable[str]) -> Iterator[Path]:
    root = Path(program.__file__).parent
    for room in rooms:
        yield from sorted((root / room).rglob("*.py")) if (root / room).is_dir() else [root / room]
