"""The references that a file itself makes, where nothing has been found in the words that carry them: mentions by address."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph.find.finder import Findings
from graph.find.roles.treatment import Treatment
from graph.model import Document
from graph.numbering import Numbering
from graph.numbers import Number
from graph.references import BySymbol, Mention
from graph.symbols import Symbol

if TYPE_CHECKING:
    from graph.metadata import Link

_TELLING = 3  # digits
_MENTIONED = Treatment("mention")  # nothing tells what the clause does with what is only linked


def with_links(document: Document, findings: Findings, numbering: Numbering) -> Findings:
    """`findings` with the links of the document that overlap nothing found, each as a mention of what it leads to.

    A link is followed only where its words hold the number of what it leads to: editors mislead at times.
    """
    links = document.metadata.links if document.metadata else ()
    if not links:
        return findings
    links = tuple(link for link in links if agrees(document.text[link.start : link.end], link.symbol, numbering))
    added = [(link, symbol) for link in _outside(links, findings.spans) if (symbol := Symbol.parse(link.symbol))]
    if not added:
        return findings
    found = [*zip(findings.mentions, findings.spans, findings.said, strict=True)]
    # Only the place in the source matters from here on: a link has none in the view.
    found += [
        (Mention(link.start, link.end, BySymbol(symbol.kind, symbol, address=True)), (link.start, link.end), _MENTIONED)
        for link, symbol in added
    ]
    found.sort(key=lambda item: (item[1][0], -item[1][1]))
    mentions, spans, said = zip(*found, strict=True)
    return Findings(mentions, spans, said, findings.verbs)


def _outside(links: tuple[Link, ...], spans: tuple[tuple[int, int], ...]) -> Iterator[Link]:
    """The links that overlap none of `spans`."""
    taken = sorted(spans)
    starts = [start for start, _ in taken]
    for link in links:
        before = bisect_right(starts, link.end - 1)
        if any(end > link.start for _, end in taken[max(0, before - 8) : before]):
            continue
        yield link


def agrees(words: str, symbol: str, numbering: Numbering) -> bool:
    """Whether `words` say what a symbol is: '70/1' that it is A/RES/70/1, '1325 (2000)' or '1325' that it is S/RES/1325(2000),
    its own writing any. One digit of a number that a file has cut in pieces does not."""
    parsed, written = Symbol.parse(symbol), Number.parse(words)
    number = parsed.number if parsed else None
    if number is None or written is None:
        said = Symbol.parse(words)
        return said is not None and said == parsed
    if parsed and parsed.kind == "resolution" and parsed.body and numbering.is_decision(parsed.body, number):
        return False
    if written.shape == "bare":
        return number.shape == "year" and written.serial == number.serial and len(words) >= _TELLING
    return (written.serial, written.session) == (number.serial, number.session)
