"""ZIP and tar archives and gzip: their members one by one, as streams, none written anywhere."""

from __future__ import annotations

import gzip
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, cast

DAMAGED = (OSError, EOFError, zlib.error, zipfile.BadZipFile, tarfile.TarError, RuntimeError)  # what reading may raise
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_GZIP = b"\x1f\x8b"
_USTAR = slice(257, 262)  # where a tar file says what it is


def recognizes(head: bytes) -> bool:
    """Whether a file that begins with `head` is an archive or compressed."""
    return head.startswith((*_ZIP, _GZIP)) or head[_USTAR] == b"ustar"


def needs_all(head: bytes) -> bool:
    """Whether a file that begins with `head` says at its end what it holds, so that it is read back and forth."""
    return head.startswith((*_ZIP, b"PAR1"))


def members(file: IO[bytes], head: bytes, name: str) -> Iterator[tuple[str, IO[bytes]]]:
    """Name (with that of the archive before it) and content of each member; a stream is good until the next is asked for.

    ZIP gives them by name, tar in the order in which they stand. Raises one of DAMAGED, here or from a stream.
    """
    if head.startswith(_GZIP):
        with gzip.GzipFile(fileobj=file) as content:
            yield name.removesuffix(".gz").replace(".tgz", ".tar"), cast("IO[bytes]", content)
    elif head.startswith(_ZIP):
        yield from _zip(file, name)
    else:
        yield from _tar(file, name)


def _tar(file: IO[bytes], name: str) -> Iterator[tuple[str, IO[bytes]]]:
    with tarfile.open(fileobj=file, mode="r:") as archive:
        for member in archive:
            content = archive.extractfile(member) if member.isfile() else None
            if content is not None and not _hidden(member.name):
                yield f"{name}/{member.name}", content


def _zip(file: IO[bytes], name: str) -> Iterator[tuple[str, IO[bytes]]]:
    with zipfile.ZipFile(file) as archive:
        for member in sorted(archive.infolist(), key=lambda m: m.filename):
            if not member.is_dir() and not _hidden(member.filename):
                with archive.open(member) as content:
                    yield f"{name}/{member.filename}", content


def _hidden(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) for part in name.split("/"))
