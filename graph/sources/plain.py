"""Plain text, and the segmented form whose first line is '%%%TOPIC|TOPIC|…'."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from graph.model import Document, Problem

_TOPICS = "%%%"


def read(text: str, name: str, report: Callable[[Problem], None]) -> Iterator[Document]:
    """The one document of a text, which is what was given, to the last character."""
    if not text.strip("\ufeff \t\r\n"):
        report(Problem(name, "is empty.", "Give a file that holds the text of a resolution."))
    elif _is_binary(text):
        report(Problem(name, "holds no text but other data.", "Give a text, PDF, Word, HTML, XML or table."))
    else:
        yield document(text, name)


def _is_binary(text: str) -> bool:
    """Whether what was decoded is no text: NULs, or more than a few control characters."""
    sample = text[:4096]
    controls = sum(ord(c) < 32 and c not in "\t\n\r\f\v\x1b" for c in sample)
    return "\0" in sample or controls > len(sample) // 20


def document(text: str, source: str) -> Document:
    """A document of `text`, with the topics of its first line if it has such a line."""
    start = 1 if text.startswith("\ufeff") else 0
    if not text.startswith(_TOPICS, start):
        return Document(source, text, content=start)
    line, _, _ = text[start:].partition("\n")
    topics = tuple(topic for part in line.removeprefix(_TOPICS).split("|") if (topic := part.strip()))
    return Document(source, text, content=min(start + len(line) + 1, len(text)), topics=topics)
