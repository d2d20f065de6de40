"""The texts of a work → its paragraphs with every mention marked, each in all languages side by side.

A page holds them in one language; the others are packed in a file beside it, which it loads where its reader asks for them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from markupsafe import Markup, escape

from graph.kinds import Kind, Relation
from graph.model import Citation, Part, Reading
from graph.network.construction import node_id
from graph.network.palette import family
from graph.official_languages import LANGUAGES
from graph.pinpoint_units import in_words
from graph.spans import ByPlace, pieces
from graph.symbols import Symbol, address
from graph.view.joined_lines import joined, joined_closely
from graph.view.page_links import file_of
from graph.view.quotations import base64_of
from graph.view.sections import PageSection, Subject, rendered

TEXT = "text"
"""The folder of the packed texts, in that of the data of the pages."""


class MarkedText(NamedTuple):
    """How the texts of a work read: `shown` on its page, in its first language, and in each of the `others` as base64 of
    compressed JSON, the words of each part by the part's place on the page."""

    shown: Markup
    others: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part of a work: its words in each language, marked (None where a version lacks it), and the verbs that govern its mentions."""

    part: Part
    name: str  # as the page has it: 'op4', 'body-2'
    cells: Mapping[str, Markup | None]
    verbs: tuple[tuple[str, str], ...]  # relation, family


def text_section(subject: Subject) -> PageSection | None:
    """The text of a work; a sentence where the corpus holds none."""
    return PageSection("text", "Text", marked_text(subject.versions).shown if subject.text is None else subject.text)


def marked_text(versions: Sequence[Reading]) -> MarkedText:
    """The texts of a work side by side, with every mention marked."""
    ordered = in_order(versions)
    languages = [reading.document.lang for reading in ordered]
    rows = list(rows_of(ordered))
    others = {lang: {row.name: cell for row in rows if (cell := row.cells[lang])} for lang in languages[1:]}
    packed = {lang: base64_of(table) for lang, table in others.items()}
    return MarkedText(rendered("work/text.html", languages=languages, rows=rows), packed)


def in_order(versions: Sequence[Reading]) -> list[Reading]:
    """The texts of a work in the order of its languages."""
    place = {lang: at for at, lang in enumerate(LANGUAGES)}
    return sorted(versions, key=lambda r: (place.get(r.document.lang, len(place)), r.document.lang))


def rows_of(versions: Sequence[Reading]) -> Iterator[PartRow]:
    """The parts in the order of the texts; where a version has one twice (body), the second stands for itself."""
    texts = [_parts(reading) for reading in versions]
    order = list(dict.fromkeys(place for parts in texts for place in parts))
    order.sort(key=lambda place: next(list(parts).index(place) for parts in texts if place in parts))
    verbs = defaultdict[Part, set[Relation]](set)
    for citation in chain.from_iterable(version.citations for version in versions):
        verbs[citation.part].add(citation.relation)
    for place in order:
        part, time = place
        cells = {r.document.lang: parts.get(place) for r, parts in zip(versions, texts, strict=True)}
        if any(cell and cell.strip() for cell in cells.values()):
            name = part if time == 1 else f"{part}-{time}"
            yield PartRow(part, name, cells, tuple((verb, family(verb)) for verb in sorted(verbs[part])))


def _parts(reading: Reading) -> dict[tuple[Part, int], Markup]:
    """The words of each part, marked, by its name and how many times a part of that name has stood by then."""
    document = reading.document
    found: dict[tuple[Part, int], Markup] = {}
    times, citations = Counter[Part](), ByPlace(reading.citations)
    for section in document.sections:
        times[section.part] += 1
        words = joined if section.part.kind != "title" else joined_closely
        inside = citations.between(section.start, section.end)
        found[section.part, times[section.part]] = Markup(
            "".join(
                _marked(escape(words(text, document.lang)), citation)
                for text, citation in pieces(document.text, section.start, section.end, inside)
            )
        )
    return found


def _marked(text: str, citation: Citation | None) -> str:
    """Words of a text, escaped; those of a mention say what they mean and lead to the page and the official document of it."""
    if citation is None:
        return text
    if citation.id is None:
        return f'<mark class="{citation.kind} open" title="open: the text does not settle which">{text}</mark>'
    page, official = _leads(citation.kind, citation.id, citation.lang)
    via = "" if citation.via == "explicit" else citation.via
    told = " · ".join(
        filter(None, (citation.label or citation.id, in_words(citation.pinpoint), citation.relation, via))
    )
    link = f'<a href="{page}">{text}</a>'
    if official:
        link += (
            f'<a class="official noprint" href="{official}" rel="noopener" aria-label="Official document: {text}"'
            f' data-t-label="Official document" data-about="{text}">↗</a>'
        )
    return f'<mark class="{citation.kind}" title="{escape(told)}">{link}</mark>'


@lru_cache(maxsize=1 << 14)
def _leads(kind: Kind, identifier: str, lang: str) -> tuple[str, str]:
    """Where a mention leads, escaped: the page of what it means, and the official document in its language ('' where none is)."""
    symbol = Symbol.parse(identifier)
    official = address(symbol, lang) if symbol else None
    return escape(file_of(node_id(kind, identifier))), escape(official or "")
