"""Formats of annotation tools: brat standoff, and CoNLL columns with BIO tags."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.model import Reading
from graph.spans import apart

# A word, one character of a script that writes no spaces, or one mark.
_TOKEN = re.compile(r"[\u3400-\u9fff]|[^\W_]+|[^\w\s]|_")


def brat(reading: Reading) -> str:
    """The .ann file that belongs to the text: a line a citation, its target as a note, its other fields as attributes."""
    lines: list[str] = []
    for number, citation in enumerate(reading.citations, start=1):
        # brat has no line breaks in a quotation: a broken one is given in pieces.
        parts = [
            (citation.start + m.start(), citation.start + m.end()) for m in re.finditer(r"[^\r\n]+", citation.text)
        ]
        places = ";".join(f"{start} {end}" for start, end in parts)
        words = " ".join(re.findall(r"[^\r\n]+", citation.text))
        lines.append(f"T{number}\t{citation.kind.capitalize()} {places}\t{words}")
        lines.append(f"A{2 * number - 1}\tRelation T{number} {citation.relation}")
        lines.append(f"A{2 * number}\tVia T{number} {citation.via}")
        lines.append(f"#{number}\tAnnotatorNotes T{number}\t{citation.id or 'open'}")
    return "".join(f"{line}\n" for line in lines)


def conll(reading: Reading) -> str:
    """A token a line with its start, end and tag (B-RESOLUTION, I-RESOLUTION, O); a blank line between paragraphs."""
    return "\n".join(_rows(reading)) + "\n"


def _rows(reading: Reading) -> Iterator[str]:
    text, spans = reading.document.text, list(apart(reading.citations))
    at, last = 0, reading.document.content
    for token in _TOKEN.finditer(text, reading.document.content):
        if "\n\n" in text[last : token.start()].replace("\r", ""):
            yield ""
        last = token.end()
        while at < len(spans) and spans[at].end <= token.start():
            at += 1
        inside = at < len(spans) and spans[at].start < token.end()
        tag = "O"
        if inside:
            tag = ("B-" if spans[at].start >= token.start() else "I-") + spans[at].kind.upper()
        yield f"{token[0]}\t{token.start()}\t{token.end()}\t{tag}"
