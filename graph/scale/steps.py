"""What is done with each document, whichever process or machine does it: each `…_step` makes a function, once a process."""

from __future__ import annotations

from collections.abc import Callable

from graph.model import Document, Problem, Reading
from graph.rdf.quads import QuadMaker
from graph.rdf.writers import lines_of
from graph.reader import Reader
from graph.scale.records import line
from graph.scale.shelf import Volume
from ontology.authority import Authority

Keyed = tuple[bytes, Document]
"""A document with the key under which its reading is kept."""


def reading_step(authority: Authority) -> Callable[[Document], Reading | Problem]:
    """A document → its reading, or why there is none."""
    reader = Reader(authority)

    def step(document: Document) -> Reading | Problem:
        try:
            return reader.read(document)
        except Exception as error:  # a fault of the program in one text must not cost the others
            said = f"could not be read: {type(error).__name__}: {error}."
            return Problem(document.source, said, "This is a fault of resograph: please report it with the text.")

    return step


def lines_step(authority: Authority) -> Callable[[Document], bytes | Problem]:
    """A document → its citations as JSON Lines in UTF-8, or why there are none."""
    read = reading_step(authority)

    def step(document: Document) -> bytes | Problem:
        reading = read(document)
        if isinstance(reading, Problem):
            return reading
        return "".join(f"{line(citation)}\n" for citation in reading.citations).encode("utf-8", "surrogatepass")

    return step


def volume_step(authority: Authority, base: str) -> Callable[[Keyed], Volume | Problem]:
    """A document with its key → its reading and quads as they are kept, or why there are none."""
    read, maker = reading_step(authority), QuadMaker(authority, base)

    def step(keyed: Keyed) -> Volume | Problem:
        key, document = keyed
        reading = read(document)
        return reading if isinstance(reading, Problem) else Volume.of(key, reading, lines_of(maker.quads(reading)))

    return step
