"""JSON Lines: one object a line with `text`, and optionally `id`, `lang`, `title`, `date`, `body`, `topics`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import IO, Any

from graph.model import Document, Problem
from graph.sources import plain
from graph.sources.places import name_of_file

_SUFFIXES = (".jsonl", ".ndjson")
_LONGEST_LINE = 64 << 20  # bytes
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_OPTIONAL = ("id", "lang", "title", "date", "body")


class _Unfit(ValueError):
    """A line that is not a document; the message says why."""


def recognizes(name: str, head: bytes) -> bool:
    """Whether a file called `name` that begins with `head` is JSON Lines."""
    return name.lower().endswith(_SUFFIXES) or head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b'{"')


def read(file: IO[bytes], head: bytes, name: str, report: Callable[[Problem], None]) -> Iterator[Document]:
    """A document a line; `head` is what has been read of the first. A line that is none is reported and passed over."""
    number, is_empty, line = 1, True, head if head.endswith(b"\n") else head + file.readline(_LONGEST_LINE)
    while line:
        place = f"{name}:{number}"
        if len(line) >= _LONGEST_LINE and not line.endswith(b"\n"):
            is_empty = False
            report(Problem(place, f"the line is longer than {_LONGEST_LINE >> 20} MiB.", "Give one document a line."))
            while line and not line.endswith(b"\n"):
                line = file.readline(_LONGEST_LINE)
        elif line.strip():
            is_empty = False
            try:
                yield replace(_document(line, place), name=name_of_file(name, number))
            except _Unfit as error:
                report(Problem(place, str(error), 'Give objects such as {"id": "A/RES/66/102", "text": "…"}.'))
        number, line = number + 1, file.readline(_LONGEST_LINE)
    if is_empty:
        report(Problem(name, "is empty.", "Give one document a line."))


def _document(line: bytes, place: str) -> Document:
    try:
        record: Any = json.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError) as error:
        raise _Unfit(f"is not JSON: {error}.") from error
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise _Unfit('has no "text".')
    for key in _OPTIONAL:
        if not isinstance(record.get(key), str | None):
            raise _Unfit(f'"{key}" is not a string.')
    topics = record.get("topics") or ()
    if not isinstance(topics, list | tuple) or not all(isinstance(topic, str) for topic in topics):
        raise _Unfit('"topics" is not a list of strings.')
    # JSON may hold halves of surrogate pairs, which are no characters.
    document = plain.document(_LONE_SURROGATE.sub("\ufffd", record["text"]), place)
    return replace(
        document,
        id=record.get("id") or "",
        lang=record.get("lang") or "",
        title=record.get("title") or None,
        date=record.get("date") or None,
        body=record.get("body") or None,
        topics=tuple(topics) or document.topics,
    )
