"""Where what a source states of a document and what its text says are not the same, and where the statement contradicts itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from graph.check import Contradiction, fault_at
from graph.dates import year_of
from graph.kinds import SYMBOLLED
from graph.languages import scripts
from graph.metadata import ABSTAINING, AGAINST, IN_FAVOUR, Metadata
from graph.model import Citation, Document, Reading
from graph.reader import Reader
from graph.settle.slips import is_more
from graph.symbols import Symbol

# Letters that sources write for one another.
_ALIKE = str.maketrans({letter: meant for script in scripts() for letter, meant in script.confused_in_sources.items()})


def metadata_faults(reading: Reading, reader: Reader) -> Iterator[Contradiction]:
    """What the metadata of a reading's document and its text tell differently, as faults where its content begins; nothing for a
    document without metadata."""
    document = reading.document
    for what in _told(reading, reader):
        yield fault_at(document, "title", (document.content, document.content), what, ())


def _told(reading: Reading, reader: Reader) -> list[str]:
    document, metadata = reading.document, reading.document.metadata
    if metadata is None:
        return []
    told = [*_within(metadata), *_with_symbol(document, metadata)]
    if document.text:
        told += [*_with_text(document, metadata, reader), *_of_links(reading)]
    return told


def _with_text(document: Document, metadata: Metadata, reader: Reader) -> Iterator[str]:
    """Where the header and the end of the text, read by themselves, say something else."""
    alone = replace(
        document, metadata=None, title=None, date=None, session=None, meeting=None, agenda_items=(), sections=()
    )
    text = reader.structured(alone, document.lang)
    items = {item.number for item in metadata.agenda_items if item.number}
    said = {item.translate(_ALIKE) for item in text.agenda_items}
    period = metadata.session or ""
    session = int(period) if period.isdecimal() else None
    title = metadata.title(document.lang)
    pairs: tuple[tuple[str, object, object], ...] = (
        ("date", metadata.date, text.date), ("session", session, text.session), ("meeting", metadata.meeting, text.meeting),
    )  # fmt: skip
    for name, stated, read in pairs:
        if stated is not None and read is not None and stated != read:
            yield f"the source states the {name} {stated}, the text says {read}"
    body = reader.authority.series.bodies.get(document.body or "")
    own = body is None or not body.untitled  # else the title is the library's, and what the text has there is none
    if title and own and text.title and not _letters(text.title).startswith(_letters(title)):
        yield f"the source states the title “{title}”, the text says “{text.title}”"
    if items and said and not said & items:
        yield f"the source states the agenda item {', '.join(sorted(items))}, the text says {', '.join(text.agenda_items)}"


def _of_links(reading: Reading) -> Iterator[str]:
    """References of the file that lead elsewhere than the words that carry them say."""
    metadata, document = reading.document.metadata, reading.document
    for link in metadata.links if metadata else ():
        words = document.text[link.start : link.end]
        here = [c for c in reading.citations if c.start < link.end and link.start < c.end and c.kind in SYMBOLLED]
        if here and not any(_same(c, link.symbol) for c in here):
            said = ", ".join(sorted({c.id or "nothing known" for c in here}))
            yield f"the file's reference at “{words}” leads to {link.symbol}, its words mean {said}"


def _same(citation: Citation, symbol: str) -> bool:
    """Whether a citation is of what a symbol names; links leave out the letter of a part, and lead to a document for its
    corrigendum."""
    meant = citation.id
    return meant is None or meant == symbol or is_more(meant, symbol) or is_more(symbol, meant)


def _within(metadata: Metadata) -> Iterator[str]:
    """Where a vote contradicts itself."""
    vote = metadata.vote
    if vote is None or not vote.ballots:
        return
    cast = Counter(ballot.choice for ballot in vote.ballots)
    for name, choice, count in (
        ("in favour", IN_FAVOUR, vote.in_favour), ("against", AGAINST, vote.against), ("abstaining", ABSTAINING, vote.abstaining),
    ):  # fmt: skip
        if count is not None and cast[choice] != count:
            yield f"the source states {count} votes {name}, and lists {cast[choice]} States"
    for state, times in Counter(ballot.state for ballot in vote.ballots).items():
        if times > 1:
            yield f"the source lists {state} {times} times in one vote"


def _with_symbol(document: Document, metadata: Metadata) -> Iterator[str]:
    """Where the year of the date is not that of the symbol."""
    symbol = Symbol.parse(document.id)
    number = symbol.number if symbol else None
    if number is not None and number.shape == "year" and metadata.date and str(year_of(metadata.date)) != number.period:
        yield f"the source states the date {metadata.date}, the symbol the year {number.period}"


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold().translate(_ALIKE)))
