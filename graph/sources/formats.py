"""Which format reads a file; and the one door to all of them."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import IO, Any

from graph.failures import SourceError, each_within, said
from graph.model import Document, OnProblem, Problem
from graph.official_languages import LANGUAGES
from graph.sources import encodings, json_lines, plain, tables
from graph.sources.beginnings import OLE, PDF, is_archive, is_markup, is_yearly_table, tells_at_its_end
from graph.sources.places import STDIN, SourceFile, files, labels, shown
from graph.text.iso_dates import calendar_date
from graph.text.language import detect

log = logging.getLogger(__name__)

_DEEPEST = 3  # archives in archives
_HEAD = 1 << 16  # bytes by which a format is told
LARGEST_FILE = 64 << 20  # bytes of one text: far beyond any resolution, far below what would fill the memory
_WORDS = (
    "source",
    "text",
    "id",
    "lang",
    "title",
    "date",
    "body",
    "agenda_items",
    "topics",
    "stated_references",
)  # of a document
_SHOWN = 40  # characters of what is not as it should be
_HALVES = re.compile("[\ud800-\udfff]")  # of surrogate pairs: no characters


def documents_at(
    paths: Sequence[str | Path], on_problem: OnProblem, columns: Mapping[str, str] | None
) -> Iterator[Document]:
    """The documents of all `paths`, in their order, as `open_documents` gives those of one."""
    for path, label in zip(paths, labels(paths), strict=True):
        if str(path) == STDIN:
            yield from read_file(sys.stdin.buffer, label, on_problem, columns)
            continue
        for place in files(path, label, on_problem):
            yield from open_place(place, on_problem, columns)


def open_documents(
    path: str | Path, on_problem: OnProblem | None = None, columns: Mapping[str, str] | None = None
) -> Iterator[Document]:
    """The documents of a file, of a folder (all its files, by name), or of standard input ('-').

    What cannot be read is told to `on_problem` and passed over; without it, SourceError is raised. `columns` says which
    column of a table holds what, where its name does not.
    """
    return documents_at([path], on_problem or _raise, columns)


def open_place(place: SourceFile, on_problem: OnProblem, columns: Mapping[str, str] | None) -> Iterator[Document]:
    """The documents of one file."""
    log.debug("opens %s", place.source)
    try:
        with Path(place.path).open("rb") as file:
            yield from read_file(file, place.source, place.telling(on_problem), columns)
    except OSError as error:
        reason = f"cannot be opened: {said(error)}."
        on_problem(Problem(shown(place.path), reason, "Check the path and its permissions."))


def read_file(
    file: IO[bytes], name: str, on_problem: OnProblem, columns: Mapping[str, str] | None = None
) -> Iterator[Document]:
    """The documents of an open file called `name`, wherever it comes from; whatever is in it, only problems are told."""
    documents = map(_whole_characters, each_within(_read(file, name, columns or {}, on_problem), name, on_problem))
    return _told(_dated(documents, on_problem), on_problem)


def _whole_characters(document: Document) -> Document:
    """`document` with U+FFFD for what is no character, so that all that is written of it is UTF-8."""
    changed: dict[str, Any] = {}
    for name in _WORDS:
        value = getattr(document, name)
        if isinstance(value, str) and not _is_utf8(value):
            changed[name] = _HALVES.sub("\ufffd", value)
        elif isinstance(value, tuple) and not all(map(_is_utf8, value)):
            changed[name] = tuple(_HALVES.sub("\ufffd", item) for item in value)
    return replace(document, **changed) if changed else document


def _is_utf8(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _dated(documents: Iterable[Document], report: OnProblem) -> Iterator[Document]:
    """`documents` with their dates in ISO 8601; what is no date is told and left out."""
    for document in documents:
        if not document.date or calendar_date(document.date) == document.date:
            yield document
            continue
        from graph.sources.stated_values import iso

        found = calendar_date(document.date) or iso(document.date)
        if found is None:
            reason = f"{document.date[:_SHOWN]!r} is no date."
            report(Problem(document.source, reason, "Write it as 2065-07-26.", read_all_the_same=True))
        yield replace(document, date=found)


def _told(documents: Iterable[Document], report: OnProblem) -> Iterator[Document]:
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
    file: IO[bytes], name: str, columns: Mapping[str, str], report: OnProblem, deeper: int = _DEEPEST
) -> Iterator[Document]:
    """The documents of `file`, by its content; archives may stand in archives `deeper` levels deep.

    Corpora (JSON Lines, tables, archives) are read as they stream, however large; all else as a whole, up to LARGEST_FILE.
    """
    head = file.readline(_HEAD)
    if is_yearly_table(head):
        data = _whole(file, head, name, report)
        if data is not None:
            yield from _read_text(data, name, report)
    elif json_lines.recognizes(name, head):
        yield from json_lines.read(file, head, name, report)
    elif is_archive(head):
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
    return head.startswith((PDF, OLE)) or is_markup(head)


def _read_text(data: bytes, name: str, report: OnProblem) -> Iterator[Document]:
    """The documents of one whole file that is neither a corpus nor an archive. A reader is loaded when it has something to read."""
    if data.startswith(PDF):
        from graph.sources import pdf

        yield from pdf.read(data, name, report)
    elif data.startswith(OLE):
        from graph.sources import word

        yield from word.read_old(data, name, report)
    elif is_markup(data):
        from graph.sources import markup

        yield from markup.read(data, name, report)
    elif is_yearly_table(data[:_HEAD]):
        from graph.sources import yearly_tables

        yield from yearly_tables.read(data, name, report)
    else:
        text = encodings.decode(data, name, report)
        if text is not None:
            yield from plain.read(text, name, report)


def _read_archive(
    file: IO[bytes], head: bytes, name: str, columns: Mapping[str, str], report: OnProblem, deeper: int
) -> Iterator[Document]:
    """The documents of an archive, or of the Word document that a ZIP file turns out to be."""
    from graph.sources import archives, word

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
    told: list[Problem] = []

    def telling(problem: Problem) -> None:
        told.append(problem)
        report(problem)

    is_empty = True
    try:
        for member, content in archives.members(archive, head, name, telling):
            is_empty = False
            place = member if member.startswith(f"{name}/") else name  # gzip holds one, without a name of its own
            yield from _read_member(content, member, place, columns, report, deeper - 1)
    except archives.DAMAGED as error:
        report(Problem(name, f"is a damaged or locked archive: {said(error)}.", "Unpack it first."))
        return
    if is_empty and not told:
        report(Problem(name, "is an archive without files.", "Check that it is the one you meant."))


def _read_member(
    content: IO[bytes], member: str, place: str, columns: Mapping[str, str], report: OnProblem, deeper: int
) -> Iterator[Document]:
    """The documents of a member of an archive, told of as `place`; a bad one costs no other."""
    from graph.sources.archives import DAMAGED

    def documents() -> Iterator[Document]:
        try:
            yield from _read(content, member, columns, report, deeper)
        except DAMAGED as error:
            report(Problem(place, f"is a damaged or locked archive: {said(error)}.", "Pack it anew."))

    return each_within(documents(), place, report)


def _whole(file: IO[bytes], head: bytes, name: str, report: OnProblem) -> bytes | None:
    """`head`, which has been read, and the rest of `file`; None, which is reported, where that is too much."""
    data = head + file.read(LARGEST_FILE + 1 - len(head))
    if len(data) <= LARGEST_FILE:
        return data
    report(Problem(name, f"is larger than {LARGEST_FILE >> 20} MiB.", "Split it into one file a document."))
    return None


def _from_start(file: IO[bytes], head: bytes, name: str, report: OnProblem) -> IO[bytes] | None:
    """`file` at its beginning; in memory where going back in it is slow (ZIP in an archive) or impossible (a pipe)."""
    if file.seekable() and (type(file) in (BufferedReader, BytesIO) or not tells_at_its_end(head)):
        file.seek(0)
        return file
    data = _whole(file, head, name, report)
    return BytesIO(data) if data is not None else None


def _raise(problem: Problem) -> None:
    raise SourceError(str(problem))
