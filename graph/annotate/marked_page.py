"""HTML: the text by its paragraphs, each citation a coloured mark that tells its target, verb and place, and links to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graph.kinds import Kind
from graph.model import Citation, Document, Part, Reading
from graph.network.palette import KINDS
from graph.pinpoint_units import in_words
from graph.spans import pieces
from graph.symbols import Symbol, address, iri
from ontology import HOME

_NUMBER = re.compile(r"\s*(?:\(?\w{1,4}[.)、．]?\s*)?")


@dataclass(frozen=True, slots=True)
class MarkedWords:
    """Words of a text; those of a citation tell what it means, and lead to it."""

    text: str
    kind: Kind | None = None
    href: str | None = None
    told: str = ""
    id: str = ""


def html(reading: Reading) -> str:
    """A page of its own, of the make of all pages; it asks nothing of the network."""
    from graph.view.templates import standalone

    document = reading.document
    kinds = [kind for kind in KINDS if any(c.kind == kind for c in reading.citations)]
    rows = [(part, list(_words(reading, part, start, end))) for part, start, end in _parts(document)]
    return standalone(
        "annotated.html",
        document=document,
        rows=[(part, words) for part, words in rows if any(piece.text.strip() for piece in words)],
        legend=[(kind, KINDS[kind].name) for kind in kinds],
    )


def _parts(document: Document) -> Iterator[tuple[Part | None, int, int]]:
    """The parts of a text, and what stands between them, which has no name; the number of a paragraph is its own."""
    at = document.content
    for section in document.sections:
        between = document.text[at : section.start]
        if not _NUMBER.fullmatch(between):
            yield None, at, section.start
            at = section.start
        yield section.part, at, section.end
        at = max(at, section.end)
    if at < len(document.text):
        yield None, at, len(document.text)


def _words(reading: Reading, part: Part | None, start: int, end: int) -> Iterator[MarkedWords]:
    from graph.view.joined_lines import joined, joined_closely

    document = reading.document
    close = joined if part is not None and part.kind == "annex" else joined_closely
    for text, citation in pieces(document.text, start, end, reading.citations):
        words = close(text, document.lang)
        yield MarkedWords(words) if citation is None else _marked(words, citation)


def _marked(text: str, citation: Citation) -> MarkedWords:
    told = ", ".join(
        filter(
            None,
            (citation.label or "open", in_words(citation.pinpoint), citation.relation, citation.part, citation.via),
        )
    )
    symbol = Symbol.parse(citation.id or "")
    url = address(symbol, citation.lang) if symbol else iri(HOME, citation.kind, citation.id) if citation.id else None
    return MarkedWords(text, citation.kind, url, told, citation.id or "")
