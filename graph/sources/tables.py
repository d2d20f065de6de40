"""CSV and TSV: a document a row and language.

Columns are known by their names: `symbol`, `id` or `doc_id`; `text` (English unless `lang` says otherwise) and `text_zh`,
`text_fr`, …; `title`, `date`, `body`, `topics` (parted by '|'), as corpora such as CR-UNSC have them.
"""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Callable, Iterator

from graph.model import Document, Problem
from graph.text.language import LANGUAGES

_SUFFIXES = {".csv": ",", ".tsv": "\t"}
_IDS = ("symbol", "id", "doc_id")


def recognizes(name: str) -> bool:
    """Whether a file is called a table."""
    return name.lower().endswith(tuple(_SUFFIXES))


def read(text: str, name: str, report: Callable[[Problem], None]) -> Iterator[Document]:
    """The documents of a table; a row without text is reported and passed over."""
    csv.field_size_limit(min(sys.maxsize, 64 << 20))
    separator = next(mark for suffix, mark in _SUFFIXES.items() if name.lower().endswith(suffix))
    rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=separator)
    columns = {(column or "").strip().lower(): column for column in rows.fieldnames or ()}
    texts = {lang: columns[f"text_{lang}"] for lang in LANGUAGES if f"text_{lang}" in columns}
    if "text" not in columns and not texts:
        report(
            Problem(
                f"{name}:1", "has no column text or text_xx.", f"Name one so; it has: {', '.join(columns) or 'none'}."
            )
        )
        return
    try:
        for row in rows:
            known = {key: (row.get(column) or "").strip() for key, column in columns.items()}
            place = f"{name}:{rows.line_num}"
            whole = {known.get("lang", ""): known.get("text", "")} | {lang: known[f"text_{lang}"] for lang in texts}
            found = {lang: words for lang, words in whole.items() if words and words != "NA"}
            if not found:
                report(Problem(place, "has no text.", "Leave the row out."))
            for lang, words in found.items():
                yield Document(
                    place, words, id=next((known[key] for key in _IDS if known.get(key)), ""), lang=lang,
                    title=known.get("title") or None, date=known.get("date") or None, body=known.get("body") or None,
                    topics=tuple(filter(None, (topic.strip() for topic in known.get("topics", "").split("|")))),
                )  # fmt: skip
    except csv.Error as error:
        report(Problem(f"{name}:{rows.line_num}", f"is no table: {error}.", "Check its quotation marks."))
