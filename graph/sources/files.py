"""What a path stands for: a file, a folder of files, or standard input; and which format reads it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from graph.model import Document, Problem
from graph.sources import archives, encodings, json_lines, markup, pdf, plain, tables, word

STDIN = "-"
_DEEPEST = 3  # archives in archives
LARGEST_FILE = 64 << 20  # bytes of one text: far beyond any resolution, far below what would fill the memory


class SourceError(ValueError):
    """Raised for an input that cannot be read, where nobody asked to be told otherwise."""


def open_documents(
    path: str | Path, on_problem: Callable[[Problem], None] | None = None, columns: Mapping[str, str] | None = None
) -> Iterator[Document]:
    """The documents of a file, of a folder (all its files, by name), or of standard input ('-').

    What cannot be read is told to `on_problem` and passed over; without it, SourceError is raised. `columns` says which
    column of a table holds what, where its name does not.
    """
    report = on_problem or _raise
    if str(path) == STDIN:
        yield from _read(sys.stdin.buffer, "stdin", columns or {}, report)
        return
    for name in files(path, report):
        try:
            with Path(name).open("rb") as file:
                yield from _read(file, name, columns or {}, report)
        except OSError as error:
            report(
                Problem(name, f"cannot be opened: {error.strerror or error}.", "Check the path and its permissions.")
            )


def files(path: str | Path, report: Callable[[Problem], None]) -> Iterator[str]:
    """The names of the files that `path` stands for, sorted; hidden ones are left out."""
    if not Path(path).is_dir():
        if not Path(path).exists():
            report(Problem(str(path), "no such file or folder.", "Check the spelling of the path."))
            return
        yield str(path)
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (str(Path(folder, name)) for name in sorted(names) if not name.startswith("."))


def _read(
    file: BinaryIO, name: str, columns: Mapping[str, str], report: Callable[[Problem], None]
) -> Iterator[Document]:
    head = file.readline(1 << 16)
    if json_lines.recognizes(name, head):
        yield from json_lines.read(file, head, name, report)
        return
    data = head + file.read(LARGEST_FILE + 1 - len(head))
    if len(data) > LARGEST_FILE:
        report(Problem(name, f"is larger than {LARGEST_FILE >> 20} MiB.", "Split it into one file a document."))
        return
    yield from _read_bytes(data, name, columns, report, _DEEPEST)


def _read_bytes(
    data: bytes, name: str, columns: Mapping[str, str], report: Callable[[Problem], None], deeper: int
) -> Iterator[Document]:
    """The documents of `data`, by its content; archives may stand in archives `deeper` levels deep."""
    if data.startswith(pdf.MARK):
        yield from pdf.read(data, name, report)
    elif word.recognizes(data):
        yield from word.read(data, name, report)
    elif data.startswith(word.OLE):
        yield from word.read_old(data, name, report)
    elif archives.recognizes(data):
        if deeper == 0:
            report(Problem(name, "is an archive in too many others.", "Unpack it first."))
            return
        for member, content in archives.members(data, name, report):
            if json_lines.recognizes(member, content[: 1 << 16]):
                file = BytesIO(content)
                yield from json_lines.read(file, file.readline(1 << 16), member, report)
            else:
                yield from _read_bytes(content, member, columns, report, deeper - 1)
    elif markup.recognizes(data):
        yield from markup.read(data, name, report)
    elif tables.recognizes(name, data):
        yield from tables.read(data, name, columns, report)
    else:
        text = encodings.decode(data, name, report)
        if text is not None:
            yield from plain.read(text, name, report)


def _raise(problem: Problem) -> None:
    raise SourceError(str(problem))
