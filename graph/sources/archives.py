"""ZIP and tar archives and gzip: their members one by one, each bounded, none written anywhere."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator

from graph.model import Problem

_LARGEST = 64 << 20  # bytes of one member, unpacked


def recognizes(data: bytes) -> bool:
    """Whether `data` is an archive or compressed."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b")) or data[257:262] == b"ustar"


def members(data: bytes, name: str, report: Callable[[Problem], None]) -> Iterator[tuple[str, bytes]]:
    """Name (with that of the archive before it) and content of each member, by name; what cannot be unpacked is reported."""
    try:
        if data.startswith(b"\x1f\x8b"):
            yield from _gzip(data, name, report)
        elif data[257:262] == b"ustar":
            yield from _tar(data, name, report)
        else:
            yield from _zip(data, name, report)
    except (OSError, EOFError, zlib.error, zipfile.BadZipFile, tarfile.TarError, RuntimeError) as error:
        report(Problem(name, f"is a damaged or locked archive: {error}.", "Unpack it first."))


def _gzip(data: bytes, name: str, report: Callable[[Problem], None]) -> Iterator[tuple[str, bytes]]:
    with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
        content = file.read(_LARGEST + 1)
    if _fits(content, name, report):
        yield name.removesuffix(".gz").replace(".tgz", ".tar"), content


def _tar(data: bytes, name: str, report: Callable[[Problem], None]) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for member in sorted(archive.getmembers(), key=lambda m: m.name):
            file = archive.extractfile(member) if member.isfile() else None
            if file is not None and not _hidden(member.name):
                place = f"{name}/{member.name}"
                content = file.read(_LARGEST + 1)
                if _fits(content, place, report):
                    yield place, content


def _zip(data: bytes, name: str, report: Callable[[Problem], None]) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for member in sorted(archive.infolist(), key=lambda m: m.filename):
            if not member.is_dir() and not _hidden(member.filename):
                place = f"{name}/{member.filename}"
                with archive.open(member) as file:
                    content = file.read(_LARGEST + 1)
                if _fits(content, place, report):
                    yield place, content


def _fits(content: bytes, name: str, report: Callable[[Problem], None]) -> bool:
    if len(content) <= _LARGEST:
        return True
    report(
        Problem(name, f"unpacks to more than {_LARGEST >> 20} MiB.", "Unpack it first, and leave out what is no text.")
    )
    return False


def _hidden(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) for part in name.split("/"))
