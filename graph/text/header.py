"""The header of a resolution → what it says: number, title, organ, recommending organ, session, agenda items."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from graph.kinds import ActKind, Kind
from graph.languages.layout import Layout
from graph.model import Document
from graph.patterns.scan import Gates, Scan, group, one_of
from graph.symbols import NUMBER_PATTERN, Number, Symbol, Symbols

_YEAR = re.compile(r"(?:19|20)\d\d")
_FIRST_WORDS = 120  # characters: the number and the date of a resolution
_SYMBOL = re.compile(r"\b[A-Z]+(?:/[A-Za-z0-9.\-]*[A-Za-z0-9](?: ?\(\d{4}\))?)+", re.ASCII)
_MASTHEAD = re.compile(rf".{{1,200}}?Distr[.:](?:[ :]*[^\W\d_]+ {_SYMBOL.pattern})?")
_DOCUMENTS = re.compile(r"\A[\[(]S/[^\[\](){}]{1,40}[\])}]")  # that bear the text of an old resolution
_LONGEST_TITLE = 600  # characters
_ITEM = r"\d{1,3}(?: ?\(?[^\W\d_]\))?"  # of an agenda: 30, 28 (b), 28 b)


@dataclass(frozen=True, slots=True)
class Opening:
    """The words [start, end) by which an organ begins to speak; the first paragraph begins at `end`.

    `organ` is its authority key, None where no list knows it or nobody is named. `listed` says that an organ of the United
    Nations speaks, which writes as the editorial manual has it.
    """

    start: int
    end: int
    organ: str | None
    listed: bool


class HeaderReader:
    """Reads the headers of one language; `date` gives a date of its words as ISO 8601, the others are those of `Structurer`."""

    def __init__(
        self, layout: Layout, organs: Mapping[str, str], letters: Mapping[str, str], ordinals: Mapping[str, int],
        symbols: Symbols, gates: Gates, date: Callable[[str | None], str | None],
    ):  # fmt: skip
        names = one_of(map(re.escape, organs))
        self._organs, self._letters, self._ordinals, self._symbols = organs, letters, ordinals, symbols
        self._organ = gates.add(names)
        self._voice = re.compile(filled(layout.voice, names))
        self._heading = gates.add(filled(layout.heading, names))
        self._basis = gates.add(filled(layout.basis, names))
        self._adopted = gates.add(filled(layout.adopted, names))
        self._dated, self._date = re.compile(rf",? ?(?:{layout.dated})"), date
        self._opens = re.compile(filled(layout.preambular, names))
        at_head = one_of(re.escape(ordinal[:1].upper() + ordinal[1:]) for ordinal in ordinals)
        self._session = gates.add(layout.session.replace("{ordinal}", at_head))
        self._agenda_item = gates.add(filled(layout.agenda_item, names))
        self._typeset = str.maketrans(dict(layout.typeset))

    def read(
        self,
        document: Document,
        scan: Scan,
        opening: Opening,
        recommends: re.Match[str] | None,
        kind: ActKind = "resolution",
    ) -> Document:
        """`document` with what stands before its `opening`: number, title, organ, agenda items, session.

        `recommends` is where an organ recommends it to another; `kind` what it is: resolution, decision or statement.
        """
        text, begin, end = scan.text, scan.begin, opening.start
        basis = next(scan.finditer(self._basis, begin, end), None)
        heading = self._own_heading(scan, begin, end) if end > begin else self.first_words(scan)
        adopted = next(scan.finditer(self._adopted, begin, end), None)
        stop = min(
            (m.start() for m in (recommends, basis, adopted) if m and heading and m.start() >= heading.end()),
            default=end,
        )
        dated = self._dated.match(text, heading.end()) if heading else None
        title = text[(dated or heading).end() : stop].strip(' ,:"') if heading else ""
        speaker = self._voice.match(text, end)
        first = next(
            (
                organ
                for organ in scan.finditer(self._organ, begin, heading.start() if heading else end)
                if not (basis and basis.start() <= organ.start() < basis.end())
            ),
            None,
        )
        body = document.body or (
            self._organs[recommends["organ"]] if recommends
            else self._organs[first[0]] if first and (opening.listed or opening.start == opening.end)
            else self._organs[speaker["organ"]] if speaker
            else None
        )  # fmt: skip
        symbol = document.id or self._own_symbol(text[begin:end], heading, body, kind) or _in_masthead(text, begin)
        parsed = self._symbols.parse(symbol)
        session = next(scan.finditer(self._session, begin, end), None)
        recommender = basis["recommender"] if basis and "recommender" in basis.re.groupindex else None
        return document.but(
            id=str(parsed) if parsed else symbol,
            body=document.body or (parsed.body if parsed and parsed.number else None) or body,
            title=document.title or self._titled(title) or None,
            date=document.date or self._date(group(dated, "date") if dated else None),
            session=document.session or self._session_of(parsed, session),
            agenda_items=document.agenda_items or self._items(next(scan.finditer(self._agenda_item, begin, end), None)),
            recommended_by=self._organs.get(recommender or ""),
            drafts_for=self._organs[recommends["target"]] if recommends else None,
        )

    def first_words(self, scan: Scan) -> re.Match[str] | None:
        """The heading of a text in which no organ is seen to begin to speak: its first words, or none."""
        starts = self._heading.pattern.match(scan.text, scan.begin) is not None
        return self._own_heading(scan, scan.begin, scan.begin + _FIRST_WORDS) if starts else None

    def _own_heading(self, scan: Scan, begin: int, end: int) -> re.Match[str] | None:
        return next(
            (m for m in scan.finditer(self._heading, begin, end) if Number.parse(group(m, "number") or "")), None
        )

    def _own_symbol(self, header: str, heading: re.Match[str] | None, body: str | None, kind: Kind) -> str:
        printed = re.search(rf"(?<![A-Za-z0-9/])[A-Z]+(?:/[A-Z]+(?:\.\d+)?)*/(?:RES|DEC|PRST)/{NUMBER_PATTERN}", header)
        if printed:
            return printed[0]
        number = Number.parse(group(heading, "number") or "") if heading else None
        organ = body or (self._symbols.organ_of(number) if number and number.shape == "year" else None)  # nobody else's
        return str(self._symbols.of_body(kind, organ, number)) if number and organ else ""

    def _titled(self, title: str) -> str:
        """What stands after the number as a title; '' where it is none: a date, a document, a whole page, or what opens a paragraph."""
        title = _DOCUMENTS.sub("", title).strip(' ,:"')
        runs_on = len(title) > _LONGEST_TITLE or ";" in title or self._opens.match(title)
        is_title = any(map(str.isalpha, title)) and not title[0].islower() and not self._dated.fullmatch(title)
        return title.translate(self._typeset) if is_title and not runs_on else ""

    def _session_of(self, symbol: Symbol | None, printed: re.Match[str] | None) -> int | None:
        if symbol and symbol.number and symbol.number.shape == "session" and symbol.number.with_stroke:
            return symbol.number.ordinal
        written = printed["session"] if printed else ""
        return int(written) if written.isdecimal() else self._ordinals.get(written.lower())

    def _items(self, printed: re.Match[str] | None) -> tuple[str, ...]:
        """The items as English writes them: '28 (b)', '115'."""
        if printed is None:
            return ()
        items = re.findall(r"(\d+)(?: ?\(?([^\W\d_])\))?", printed["items"])
        return tuple(
            f"{number} ({self._letters.get(letter, letter)})" if letter else number for number, letter in items
        )

    def bases(self, scan: Scan, begin: int, end: int) -> Iterator[re.Match[str]]:
        """The bracketed lines that say on whose report the text was adopted."""
        return scan.finditer(self._basis, begin, end)

    def adoptions(self, scan: Scan, begin: int, end: int) -> Iterator[re.Match[str]]:
        """Where is said when and at which meeting the text was adopted; groups date and meeting."""
        return scan.finditer(self._adopted, begin, end)

    def adoption_at(self, scan: Scan, place: int, end: int) -> re.Match[str] | None:
        """What `adoptions` would give that stands at `place`."""
        return self._adopted.pattern.match(scan.text, place, end)


def with_year(document: Document) -> Document:
    """`document`; where nothing says its date, with the year that its number tells."""
    symbol = Symbol.parse(document.id)
    number = symbol.number if symbol else None
    told = number.period if number and number.shape in ("year", "annual") else ""
    return replace(document, date=told) if not document.date and _YEAR.fullmatch(told) else document


def _in_masthead(text: str, begin: int) -> str:
    """The symbol of a document that is no resolution: the last before 'Distr.', which every language prints so, or right
    after what stands there ('Distr. GENERAL A/54/141')."""
    masthead = _MASTHEAD.match(text, begin)
    written = _SYMBOL.findall(masthead[0]) if masthead else ()
    printed = [str(symbol) for symbol in map(Symbol.parse, written) if symbol]
    return printed[-1] if printed else ""


def filled(pattern: str, organs: str) -> str:
    """A pattern of a `Layout` with `organs`, a pattern for the name of any, and the forms of numbers and items put in."""
    return pattern.replace("{organ}", organs).replace("{number}", NUMBER_PATTERN).replace("{item}", _ITEM)
