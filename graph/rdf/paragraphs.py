"""The parts of a document → things of their own: what they are part of, number, order, heading, text in each language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.model import Document, Part
from graph.rdf.terms import Triple, fragment, integer, literal
from graph.rdf.vocabulary import PARTS, term

_A, _ORDER, _TEXT = term("rdf:type"), term("rg:order"), term("rg:text")
_SEQUENCE = ("title", "basis", "p", "pp", "op", "annex", "fn")
_HEADED = "annex"  # of which the heading is told, not the text, which may be a document of its own
_LONGEST_HEADING = 200  # characters; a longer first line is no heading


def part_triples(documents: Sequence[Document], work: str) -> Iterator[Triple]:
    """What the versions of a `work` hold of its parts. A paragraph has its sub-paragraphs as parts, the work all others."""
    names = frozenset(s.part for d in documents for s in d.sections if s.part.kind in PARTS)
    for order, name in enumerate(sorted(names, key=_place), start=1):
        part, above = fragment(work, name), name.above
        yield part, _A, term(PARTS[name.kind])
        yield part, _A, term("eli:LegalResourceSubdivision")
        yield part, term("rg:partName"), literal(name)
        yield part, term("dcterms:isPartOf"), work
        yield fragment(work, above) if above in names and above else work, term("eli:has_part"), part
        yield part, _ORDER, integer(order)
        if name.number:
            yield part, term("eli:number"), literal(name.letters or str(name.number))
    for document in documents:
        yield from _words(document, names, work)


def _words(document: Document, names: frozenset[Part], work: str) -> Iterator[Triple]:
    """The text of each part in one version, or the heading where it is headed; of a name that stands twice, the first."""
    told = set[str]()
    for section in document.sections:
        if section.part not in names or section.part in told:
            continue
        told.add(section.part)
        text, part = document.text[section.start : section.end].strip(), fragment(work, section.part)
        if section.part.kind != _HEADED:
            if text:
                yield part, _TEXT, literal(text, document.lang)
            continue
        heading = next(iter(text.splitlines()), "").strip()
        if 0 < len(heading) <= _LONGEST_HEADING:
            yield part, term("rg:heading"), literal(heading, document.lang)


def _place(part: Part) -> tuple[int, int, str]:
    """Where a part stands among the others, as documents are laid out."""
    return _SEQUENCE.index(part.kind), part.number or 0, part.letters
