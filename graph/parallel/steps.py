"""What is done with each document, whichever process or machine does it: each `…_step` makes a function, once a process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import TypeVar

from graph.citation_lines import line
from graph.failures import within
from graph.model import Document, Problem, Reading
from graph.reader import Reader
from ontology.authority import Authority

T = TypeVar("T")


def reading_step(authority: Authority) -> Callable[[Document], Reading | Problem]:
    """A document → its reading, or why there is none."""
    return safely(Reader(authority))


def safely(reader: Reader) -> Callable[[Document], Reading | Problem]:
    """What `reader` does with a document, as a step that gives a problem where that fails."""

    return _within(reader.read)


def lines_step(authority: Authority) -> Callable[[Document], bytes | Problem]:
    """A document → its citations as JSON Lines in UTF-8, or why there are none."""
    read = reading_step(authority)

    def step(document: Document) -> bytes | Problem:
        reading = read(document)
        if isinstance(reading, Problem):
            return reading
        # A lone surrogate, which a caller's own document may hold, stands as JSON escapes it: the lines are UTF-8.
        return "".join(f"{line(citation)}\n" for citation in reading.citations).encode("utf-8", "backslashreplace")

    return _within(step)


def explained_step(authority: Authority) -> Callable[[Document], bytes | Problem]:
    """A document → its citations as JSON Lines in UTF-8, each with its explanation, or why there are none."""
    from graph.explanation import explained

    reader = Reader(authority)

    def step(document: Document) -> bytes:
        told = explained(reader, document)
        lines = (f"{line(citation, explanation=asdict(why))}\n" for citation, why in told)
        return "".join(lines).encode("utf-8", "backslashreplace")

    return _within(step)


def written_step(
    authority: Authority, write: Callable[[Reading], T]
) -> Callable[[Document], tuple[Document, T] | Problem]:
    """A document → itself as it was read and what `write` makes of its reading, or why there is nothing."""
    read = reading_step(authority)

    def step(document: Document) -> tuple[Document, T] | Problem:
        reading = read(document)
        return reading if isinstance(reading, Problem) else (reading.document, write(reading))

    return _within(step)


def _within(step: Callable[[Document], T | Problem]) -> Callable[[Document], T | Problem]:
    return within(step, lambda document: document.source)
