"""ZIP and tar archives and gzip: their members one by one, as streams, none written anywhere."""

from __future__ import annotations

import gzip
import lzma
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import IO, cast

from graph.model import OnProblem, Problem
from graph.sources.beginnings import GZIP, ZIP

# What reading may raise.
DAMAGED = (OSError, EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, tarfile.TarError, RuntimeError)


def members(file: IO[bytes], head: bytes, name: str, report: OnProblem) -> Iterator[tuple[str, IO[bytes]]]:
    """Name (with that of the archive before it) and content of each member; a stream is good until the next is asked for.

    ZIP gives them by name, tar in the order in which they stand. Members that are links, or whose names lead out of the
    archive, are passed over, which is told to `report`. Raises one of DAMAGED, here or from a stream.
    """
    if head.startswith(GZIP):
        with gzip.GzipFile(fileobj=file) as content:
            yield name.removesuffix(".gz").replace(".tgz", ".tar"), cast("IO[bytes]", content)
    elif head.startswith(ZIP):
        yield from _zip(file, name, report)
    else:
        yield from _tar(file, name, report)


def _tar(file: IO[bytes], name: str, report: OnProblem) -> Iterator[tuple[str, IO[bytes]]]:
    with tarfile.open(fileobj=file, mode="r:") as archive:
        for member in archive:
            inner = _shown(member.name)
            if member.isdir() or _hidden(inner):
                continue
            content = archive.extractfile(member) if member.isreg() and not _leads_out(inner) else None
            if content is not None:
                yield f"{name}/{inner}", content
            else:
                report(_passed_over(f"{name}/{inner}", is_file=member.isreg()))


def _zip(file: IO[bytes], name: str, report: OnProblem) -> Iterator[tuple[str, IO[bytes]]]:
    with opened_zip(file) as archive:
        for member in sorted(archive.infolist(), key=lambda m: m.filename):
            inner = _shown(member.filename)
            if not inner:
                reason = "holds a member without a name; it is not read."
                report(Problem(name, reason, "Pack it anew under a plain name."))
                continue
            if inner.endswith("/") or _hidden(inner):
                continue
            mode = member.external_attr >> 16
            is_file = not stat.S_IFMT(mode) or stat.S_ISREG(mode)
            if not is_file or _leads_out(inner):
                report(_passed_over(f"{name}/{inner}", is_file))
                continue
            with _opened_member(archive, member) as content:
                yield f"{name}/{inner}", content


def opened_zip(file: IO[bytes]) -> zipfile.ZipFile:
    """A ZIP file, opened. Raises one of DAMAGED."""
    try:
        return zipfile.ZipFile(file)
    except (ValueError, struct.error) as error:  # its directory leads to places that are none
        raise zipfile.BadZipFile(str(error)) from error


def _opened_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> IO[bytes]:
    try:
        return archive.open(member)
    except (ValueError, struct.error) as error:
        raise zipfile.BadZipFile(str(error)) from error


def _passed_over(place: str, is_file: bool) -> Problem:
    if is_file:
        return Problem(
            place, "has a name that leads out of the archive; it is not read.", "Pack it anew under a plain name."
        )
    return Problem(place, "is no file but a link or a device; it is not followed.", "Pack what it leads to.")


def _leads_out(name: str) -> bool:
    """Whether a member's name leads out of its archive: it is absolute, or goes up."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return ".." in parts or any(part.strip("/") == "" or part.endswith(":") for part in parts[:1])


def _shown(name: str) -> str:
    """A member's name, which may be in no known encoding, as valid text."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _hidden(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) and part.strip(".") for part in name.split("/"))
