"""Plain text, and the segmented form whose first line is '%%%TOPIC|TOPIC|…'."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator

from graph.model import Document, Problem

_TOPICS = "%%%"
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_KNOWN_FORMATS = {
    b"PK\x03\x04": "ZIP or Office",
    b"\xd0\xcf\x11\xe0": "old Office",
    b"\x1f\x8b": "gzip",
}


def read(data: bytes, name: str, report: Callable[[Problem], None]) -> Iterator[Document]:
    """The one document of `data` (UTF-8, or UTF-16 with its mark). Its text is what was given, to the last character."""
    text = _decode(data, name, report)
    if text is None:
        return
    if not text.strip("\ufeff \t\r\n"):
        report(Problem(name, "is empty.", "Give a file that holds the text of a resolution."))
        return
    yield document(text, name)


def document(text: str, source: str) -> Document:
    """A document of `text`, with the topics of its first line if it has such a line."""
    start = 1 if text.startswith("\ufeff") else 0
    if not text.startswith(_TOPICS, start):
        return Document(source, text, content=start)
    line, _, _ = text[start:].partition("\n")
    topics = tuple(topic for part in line.removeprefix(_TOPICS).split("|") if (topic := part.strip()))
    return Document(source, text, content=min(start + len(line) + 1, len(text)), topics=topics)


def _decode(data: bytes, name: str, report: Callable[[Problem], None]) -> str | None:
    known = next((form for mark, form in _KNOWN_FORMATS.items() if data.startswith(mark)), None)
    if known:
        report(Problem(name, f"is a {known} file, which is not read.", "Save it as plain text."))
        return None
    try:
        return data.decode("utf-16" if data.startswith(_UTF16) else "utf-8")
    except UnicodeDecodeError as error:
        report(
            Problem(
                name,
                f"is not UTF-8: byte {error.start} is 0x{data[error.start]:02x}.",
                "Convert it first, for instance: iconv -f GB18030 -t UTF-8 FILE.",
            )
        )
        return None
