"""CSV, TSV and Parquet: a document a row and language.

Columns are known by their names: `symbol`, `id` or `doc_id`; `text` (English unless `lang` says otherwise) and `text_zh`,
`text_fr`, …; `title`, `date`, `body`, `topics` (parted by '|'), as corpora such as CR-UNSC have them.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from typing import IO, TextIO

from graph.model import Document, Problem
from graph.official_languages import LANGUAGES
from graph.sources.encodings import open_text
from graph.sources.places import name_of_file

PARQUET = b"PAR1"

_SUFFIXES = {".csv": ",", ".tsv": "\t"}
_LONGEST = 16 << 20  # characters of a line or a cell
_IDS = ("symbol", "id", "doc_id")


def recognizes(name: str, head: bytes) -> bool:
    """Whether a file that begins with `head` is called a table, or is one by its content (Parquet)."""
    return head.startswith(PARQUET) or name.lower().endswith(tuple(_SUFFIXES))


def read(
    file: IO[bytes], head: bytes, name: str, columns: Mapping[str, str], report: Callable[[Problem], None]
) -> Iterator[Document]:
    """The documents of a table. `columns` says which column holds what where its name does not: text → 'body_en'."""
    problems: list[Problem] = []

    def telling(problem: Problem) -> None:
        problems.append(problem)
        report(problem)

    is_empty = True
    for document in _documents(_rows(file, head, name, telling), name, columns, telling):
        is_empty = False
        yield document
    if is_empty and not problems:
        report(Problem(name, "has no rows.", "Give a table with a line of column names, and a row a document."))


def _rows(
    file: IO[bytes], head: bytes, name: str, report: Callable[[Problem], None]
) -> Iterator[tuple[int, dict[str, str]]]:
    """Number and cells of each row, whatever the form of the table."""
    if head.startswith(PARQUET):
        return _parquet(file, name, report)
    text = open_text(file, name, report)
    return _separated(text, name, report) if text is not None else iter(())


def _separated(text: TextIO, name: str, report: Callable[[Problem], None]) -> Iterator[tuple[int, dict[str, str]]]:
    """Number of the line, and its cells by column, of each row of CSV or TSV."""
    csv.field_size_limit(_LONGEST)
    separator = next(mark for suffix, mark in _SUFFIXES.items() if name.lower().endswith(suffix))
    rows = csv.DictReader(_lines(text), delimiter=separator)
    try:
        for row in rows:
            yield (
                rows.line_num,
                {(key or "").strip().lower(): (value or "").strip() for key, value in row.items() if key is not None},
            )
    except csv.Error as error:
        report(Problem(f"{name}:{rows.line_num}", f"is no table: {error}.", "Check its quotation marks."))


def _lines(text: TextIO) -> Iterator[str]:
    """The lines of `text`, without the mark of UTF-8; a line beyond all measure is an error of the table."""
    while line := text.readline(_LONGEST):
        if len(line) == _LONGEST:
            raise csv.Error(f"a line is longer than {_LONGEST >> 20} million characters")
        yield line.removeprefix("\ufeff")


def _parquet(file: IO[bytes], name: str, report: Callable[[Problem], None]) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a Parquet file, in batches."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        report(Problem(name, "is a Parquet file.", "Install what reads it: pip install 'resograph[parquet]'."))
        return
    try:
        number = 0
        for batch in pq.ParquetFile(file).iter_batches(batch_size=1000):
            for row in batch.to_pylist():
                number += 1
                yield (
                    number,
                    {str(key).lower(): "" if value is None else str(value).strip() for key, value in row.items()},
                )
    except pa.ArrowException as error:
        report(Problem(name, f"is a damaged Parquet file: {error}.", "Get the file anew."))


def _documents(
    rows: Iterator[tuple[int, dict[str, str]]], name: str, columns: Mapping[str, str], report: Callable[[Problem], None]
) -> Iterator[Document]:
    wanted = {key: column.lower() for key, column in columns.items()}
    for number, row in rows:
        known = row | {key: row[column] for key, column in wanted.items() if column in row}
        lacking = sorted(column for column in wanted.values() if column not in row)
        texts = {lang: known[f"text_{lang}"] for lang in LANGUAGES if f"text_{lang}" in known}
        if lacking or ("text" not in known and not texts):
            reason = f"has no column {lacking[0]}." if lacking else "has no column text or text_xx."
            report(Problem(name, reason, f"It has: {', '.join(row)}. Say which with --column text=NAME."))
            return
        found = {
            lang: words
            for lang, words in ({known.get("lang", ""): known.get("text", "")} | texts).items()
            if words and words != "NA"
        }
        if not found:
            report(Problem(f"{name}:{number}", "has no text.", "Leave the row out."))
        for lang, words in found.items():
            yield Document(
                f"{name}:{number}", words, id=next((known[key] for key in _IDS if known.get(key)), ""), lang=lang,
                title=known.get("title") or None, date=known.get("date") or None, body=known.get("body") or None,
                topics=tuple(filter(None, (topic.strip() for topic in known.get("topics", "").split("|")))),
                name=name_of_file(name, number),
            )  # fmt: skip
