"""What a path stands for: a file, a folder of files, or standard input; and which format reads it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import IO

from graph.model import Document, Problem
from graph.sources import archives, encodings, json_lines, markup, pdf, plain, tables, word, yearly
from graph.text.language import LANGUAGES, detect

STDIN = "-"
_DEEPEST = 3  # archives in archives
_HEAD = 1 << 16  # bytes by which a format is told
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
        yield from _told(_read(sys.stdin.buffer, "stdin", columns or {}, report), report)
        return
    for name in files(path, report):
        try:
            with Path(name).open("rb") as file:
                yield from _told(_read(file, name, columns or {}, report), report)
        except OSError as error:
            report(
                Problem(name, f"cannot be opened: {error.strerror or error}.", "Check the path and its permissions.")
            )


def read_file(
    file: IO[bytes], name: str, on_problem: Callable[[Problem], None], columns: Mapping[str, str] | None = None
) -> Iterator[Document]:
    """The documents of an open file called `name`, wherever it comes from."""
    return _told(_read(file, name, columns or {}, on_problem), on_problem)


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


def _told(documents: Iterable[Document], report: Callable[[Problem], None]) -> Iterator[Document]:
    """`documents`; those whose language no grammar reads with that language, which is told."""
    for document in documents:
        lang = document.lang or (detect(document.text[document.content :]) if document.text else LANGUAGES[0])
        if lang in LANGUAGES:
            yield document
            continue
        said = f"its language ({lang}) has no grammar; there are {', '.join(LANGUAGES)}."
        report(Problem(document.source, said, "Only symbols and names are read in it.", read_all_the_same=True))
        yield replace(document, lang=lang)


def _read(
    file: IO[bytes], name: str, columns: Mapping[str, str], report: Callable[[Problem], None], deeper: int = _DEEPEST
) -> Iterator[Document]:
    """The documents of `file`, by its content; archives may stand in archives `deeper` levels deep.

    Corpora (JSON Lines, tables, archives) are read as they stream, however large; all else as a whole, up to LARGEST_FILE.
    """
    head = file.readline(_HEAD)
    if yearly.recognizes(head):
        data = _whole(file, head, name, report)
        if data is not None:
            yield from yearly.read(data, name, report)
    elif json_lines.recognizes(name, head):
        yield from json_lines.read(file, head, name, report)
    elif archives.recognizes(head):
        yield from _read_archive(file, head, name, columns, report, deeper)
    elif tables.recognizes(name, head) and not _shows_what_it_is(head):
        table = _from_start(file, head, name, report)
        if table is not None:
            yield from tables.read(table, head, name, columns, report)
    else:
        data = _whole(file, head, name, report)
        if data is not None:
            yield from _read_text(data, name, report)


def _shows_what_it_is(head: bytes) -> bool:
    """Whether a file that begins with `head` is of a format of its own, whatever it is called."""
    return head.startswith((pdf.MARK, word.OLE)) or markup.recognizes(head)


def _read_text(data: bytes, name: str, report: Callable[[Problem], None]) -> Iterator[Document]:
    """The documents of one whole file that is neither a corpus nor an archive."""
    if data.startswith(pdf.MARK):
        yield from pdf.read(data, name, report)
    elif data.startswith(word.OLE):
        yield from word.read_old(data, name, report)
    elif markup.recognizes(data):
        yield from markup.read(data, name, report)
    elif yearly.recognizes(data[:_HEAD]):
        yield from yearly.read(data, name, report)
    else:
        text = encodings.decode(data, name, report)
        if text is not None:
            yield from plain.read(text, name, report)


def _read_archive(
    file: IO[bytes], head: bytes, name: str, columns: Mapping[str, str], report: Callable[[Problem], None], deeper: int
) -> Iterator[Document]:
    """The documents of an archive, or of the Word document that a ZIP file turns out to be."""
    archive = _from_start(file, head, name, report)
    if archive is None:
        return
    if word.recognizes(archive):
        data = _whole(archive, b"", name, report)
        if data is not None:
            yield from word.read(data, name, report)
        return
    if deeper == 0:
        report(Problem(name, "is an archive in too many others.", "Unpack it first."))
        return
    try:
        for member, content in archives.members(archive, head, name):
            yield from _read(content, member, columns, report, deeper - 1)
    except archives.DAMAGED as error:
        report(Problem(name, f"is a damaged or locked archive: {error}.", "Unpack it first."))


def _whole(file: IO[bytes], head: bytes, name: str, report: Callable[[Problem], None]) -> bytes | None:
    """`head`, which has been read, and the rest of `file`; None, which is reported, where that is too much."""
    data = head + file.read(LARGEST_FILE + 1 - len(head))
    if len(data) <= LARGEST_FILE:
        return data
    report(Problem(name, f"is larger than {LARGEST_FILE >> 20} MiB.", "Split it into one file a document."))
    return None


def _from_start(file: IO[bytes], head: bytes, name: str, report: Callable[[Problem], None]) -> IO[bytes] | None:
    """`file` at its beginning; in memory where going back in it is slow (ZIP in an archive) or impossible (a pipe)."""
    if file.seekable() and (type(file) in (BufferedReader, BytesIO) or not archives.needs_all(head)):
        file.seek(0)
        return file
    data = _whole(file, head, name, report)
    return BytesIO(data) if data is not None else None


def _raise(problem: Problem) -> None:
    raise SourceError(str(problem))
