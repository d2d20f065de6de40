"""What contradicts itself in a text: what an editor wants to know before it is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graph.dates import PartialDate
from graph.model import Citation, Document, Reading
from graph.numbering import Numbering
from graph.symbols import Symbol
from graph.text.clean_view import clean

_PAIR = re.compile(r"(?<!\d)(\d{1,4}) ?/ ?(\d{1,4})(?!\d)")
_WITH_YEAR = re.compile(r"(?<!\d)(\d{1,4}) ?\( ?(\d{4}) ?\)")


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Words of a text that contradict themselves, one another or what is known of the body whose act they name.

    `line` counts the lines of the text from 1, `start` and `end` are its code points; `candidates` are what may be meant.
    """

    source: str
    doc: str
    lang: str
    part: str
    line: int
    start: int
    end: int
    text: str
    reason: str
    candidates: tuple[str, ...] = ()


def faults(reading: Reading, numbering: Numbering) -> Iterator[Contradiction]:
    """The faults of a text, in its order; of itself first."""
    yield from _of_itself(reading.document, numbering)
    dates: dict[str, Citation] = {}
    for citation in reading.citations:
        reason = str(citation.problem or "") or _read_otherwise(citation) or _dated_twice(citation, dates)
        if reason:
            candidates = citation.candidates or ((citation.id,) if citation.id else ())
            yield fault_at(reading.document, citation.part, (citation.start, citation.end), reason, candidates)


def fault_at(
    document: Document, part: str, span: tuple[int, int], reason: str, candidates: tuple[str, ...]
) -> Contradiction:
    """A fault at `span` (code points) of a document, with the line and the words there."""
    start, end = span
    line = document.text.count("\n", 0, start) + 1
    words = " ".join(document.text[start:end].split())
    return Contradiction(document.source, document.id, document.lang, part, line, start, end, words, reason, candidates)


def _of_itself(document: Document, numbering: Numbering) -> Iterator[Contradiction]:
    """Where the number of the document disagrees with its year, or with the date on which it says that it was adopted."""
    symbol = Symbol.parse(document.id)
    if symbol is None or symbol.number is None or symbol.body is None:
        return
    body, number = symbol.body, symbol.number
    told = document.session
    if told and number.shape == "session" and number.with_stroke and number.ordinal != told:
        reason = f"the number of the document and its session disagree: {number.written()}, session {told}"
        yield fault_at(document, "title", (document.content, document.content), reason, ())
    date = PartialDate.parse(document.date)
    if numbering.numbers_so(body, number) and date is not None:
        at = document.text.find(document.id)
        span = (at, at + len(document.id)) if at >= 0 else (document.content, document.content)
        trouble = numbering.trouble(body, symbol.kind, number, date.year + 1) if date.year else None
        if trouble is None and numbering.dated(body, number, date) is False:
            trouble = f"the number of the document and its date disagree: {number.written()}, {document.date}"
        if trouble:
            yield fault_at(document, "title", span, trouble, ())


def _read_otherwise(citation: Citation) -> str | None:
    """Why an act is read as another number than the words give."""
    symbol = Symbol.parse(citation.id or "")
    number = symbol.number if symbol else None
    words = clean(citation.text, joins_words=False).text
    if number is None:
        return None
    if number.shape == "year":
        written = _WITH_YEAR.search(words)
        differs = written is not None and int(written[1]) == number.serial and written[2] != number.period
        return f"number and year disagree: read as {number.written()}, by its date" if differs else None
    pairs = _PAIR.findall(words) if number.shape in ("session", "annual") and number.period.isdecimal() else []
    if len(pairs) != 1 or pairs[0] == (number.period, str(number.serial)):
        return None
    if pairs[0] == (str(number.serial), number.period):
        return f"printed from the other side: read as {number.written()}"
    glued = pairs[0][0] == number.period and pairs[0][1].startswith(str(number.serial))
    return f"with the mark of a footnote: read as {number.written()}" if glued else None


def _dated_twice(citation: Citation, dates: dict[str, Citation]) -> str | None:
    """Why the date of an act cannot be right: the text has given it another. `dates` are those given so far."""
    symbol = Symbol.parse(citation.id) if citation.id and citation.kind == "resolution" else None
    if symbol is None or symbol.number is None or not citation.date or len(citation.date) != 10:
        return None
    first = dates.setdefault(citation.id or "", citation)
    return None if first.date == citation.date else f"dated {citation.date} here, {first.date} in {first.part}"
