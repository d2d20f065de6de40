"""Full document symbols in running text, with the supplements that share their stem: 'E/2012/30和Corr.1和2'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_letters, digits
from typing import NamedTuple

from graph.find.date_reader import without_groups
from graph.find.pinpoints import PinpointReader
from graph.find.symbols.volumes import VolumeReader
from graph.languages import scripts
from graph.languages.grammar import Grammar
from graph.patterns.scan import NEVER, Scan, one_of
from graph.pinpoint_units import Pinpoint
from graph.references import BySymbol, Mention
from graph.symbols import Symbol
from graph.text.clean_view import View
from ontology.authority import Authority
from ontology.properties import Text

# What the organs themselves issue has one slash too: 'S/PV.4701', 'A/L.523'.
_RECORD = r"(?:(?:PV|SR|L|INF|WP|CRP|NGO|PET|BUR|Agenda)[./] ?)?"
# A line or a scanner may break a symbol after a slash, and after the full stop of a component with a number.
_BREAK = (
    r"(?: (?=(?:RES|DEC|PRST|CONF|AC|CN|C|PV|SR|L|Add|Corr|Rev|Amend|INF)[/.]|\d))?(?:[A-Z][A-Za-z]{0,4}\. (?=\d))?"
)
_SESSION = r"(?:\(\d{1,3}\))?"  # of a conference of parties: 'ICCD/COP(14)/23'
# Which part of a document that is issued in several: 'A/74/6 (Sect. 22)', 'A/73/12 (Parts I and II)', so written in every language.
_NUMERALS = r"(?:[IVXL]+|\d{1,3})[A-Z]?"
_AND = (
    rf" ?(?:&|-|(?<= )(?:{one_of(word for script in scripts() for word in script.and_words)})(?= )"
    rf"|{one_of(word for script in scripts() for word in script.and_joined)}) ?"
)
_PART = (
    r" ?\( ?(?:Parts?|Vols?\.|Sects?\.|Section|Resumptions?|Supp\.|Annex|Chap\.|Table|Summary|Fascicle|Introduction|Income [Ss]ect\.)"
    rf"(?: ?{_NUMERALS}(?:(?:{_AND}|, ?){_NUMERALS})*)? ?\)"
)
# What scanners make of a symbol of the Security Council: '5/2002/1005', 'S/RES/1 325 (2000)', 'S/ RES/1267 (1999)'.
_MISREAD = re.compile(
    r"(?<![A-Za-z0-9/.\-])[S5] ?/ ?(?:RES ?/ ?(?P<number>\d{1,4}|[12] \d{3}) ?\( ?(?P<year>(?:19|20)\d\d) ?\)"
    r"|(?P<issued>(?:19|20)\d\d) ?/ ?(?P<item>\d{1,4})(?![\d/.]))"
)
_DIGIT = re.compile(r"\d")
_FULL_STOP = re.compile(r"(?<=\d)\.(?=\d)")
_ELL = re.compile(r"(?<=\.)l(?=/|\Z)")  # 'Rev.l', as scanners read it
_RUNNING = frozenset(f"{ascii_letters}{digits}.-")
_JOINT = re.compile(r"-(?=[A-Z]{1,4}/)")
_RANGE = re.compile(
    r"(/(?:Add|Corr|Rev|Amend|SR|PV|L)\.\d+)-\d{1,4}\Z"
)  # of supplements or records: 'Add.2-4', 'SR.39-43'
_JOINED = re.compile(rf"(?<=[IVXL\d])(?:{_AND})(?=[IVXL\d]+\))(?<=[^-])")
_ANNUAL = re.compile(r"(?P<stem>.+)/(?:19|20)\d\d/\d{1,4}")
_RECORDS = frozenset({"SR", "PV", "L", "CRP", "WP", "INF"})
_IN_SERIES = re.compile(r"(?P<stem>.+)/(?P<series>Add|Corr|Rev|Amend|SR|PV|L|CRP|WP|INF)\.(?P<number>\d+)")
_MOST_LISTED = 50  # symbols from the first to the last of a range
_SUPPLEMENT = (
    r"(?P<series>Add|Corr|Rev|Amend|SR|PV|L|CRP|WP|INF)\. ?(?P<number>\d+|l(?![A-Za-z0-9]))(?:-(?P<last>\d+)(?!\d*/))?"
)


class _Issued(NamedTuple):
    """A symbol, and of a supplement or a record what it is `within`, its series and its number there."""

    text: str
    within: _Issued | None = None
    series: str = ""
    number: int = 0

    @classmethod
    def of(cls, symbol: str) -> _Issued:
        """What a symbol says of itself."""
        match = _IN_SERIES.fullmatch(symbol)
        return cls(symbol, cls.of(match["stem"]), match["series"], int(match["number"])) if match else cls(symbol)

    def base(self, series: str | None) -> _Issued | None:
        """What the next of a `series` is within, or of its own where none is told: of A/C.3/57/SR.39 for one more record
        A/C.3/57, for a supplement itself. None where there can be none."""
        if self.within is None:
            return None if series in _RECORDS else self
        if series is None or (series in _RECORDS) == (self.series in _RECORDS):
            return self.within
        return self.within.base(series) if series in _RECORDS else self


class SymbolFinder:
    """Finds document symbols; only the words for 'and' come from the grammar.

    A symbol with one stroke ('S/25704') is one of a `series` that the authority knows; with two or more any capitals will do.
    """

    def __init__(self, grammar: Grammar, authority: Authority, pinpoints: PinpointReader):
        series = one_of(
            value.value for entry in authority for value in entry.values("symbolSeries") if isinstance(value, Text)
        )
        # What follows the first strokes is not taken back (nothing stands behind it), so that no place of a long run is remembered.
        self._symbol = re.compile(
            rf"(?<![A-Za-z0-9/.\-])(?:(?:{series})/(?: (?=\d{{4}}/))?{_RECORD}[0-9][A-Za-z0-9]*"
            rf"|[A-Z][A-Z0-9]{{0,9}}(?:-[A-Z]+)?(?:\.\d+)?/{_BREAK}[A-Za-z0-9.\-]+{_SESSION}(?=/))"
            rf"(?:{_PART})?(?:/{_BREAK}"
            rf"(?:[A-Za-z0-9.\-]+[A-Za-z0-9])?[A-Za-z0-9]*{_SESSION}(?: [A-Z](?= ?\((?:E?S-)?[IVXLC]+\)))?"
            rf"(?: ?\((?:\d{{4}}|(?:E?S-)?[IVXLC]+)\)(?: ?\[?[A-Z](?![A-Za-z])\]?)?)?(?:{_PART})?)*+"
        )
        # With a space on either side of each stroke, as some typesetters have it: 'A / RES / 66 / 102'.
        self._spaced = re.compile(
            rf"(?<![A-Za-z0-9/.\-])(?:{series})(?: / (?:[A-Z]+(?:\.\d+)?|\d+|(?:Add|Corr|Rev)\.\d+))+(?<=\d)(?! ?/)"
        )
        between = (
            rf" ?(?:(?P<through>{without_groups(grammar.through)})|{grammar.separator}|/|(?= ?(?:Add|Corr|Rev)\.)) ?"
        )
        months = one_of(map(re.escape, grammar.months)) if grammar.months else NEVER
        self._more = re.compile(
            rf"{between}(?:/?{_SUPPLEMENT}|(?P<year>(?:19|20)\d\d)/(?P<item>\d{{1,4}})(?![\d/])"
            rf"|(?P<next>\d{{1,3}})(?:-(?P<until>\d{{1,3}}))?(?![\d/{re.escape(grammar.year_mark)}%]|\.\d| ?\(| ?-(?!\d)| (?i:{months})))"
        )
        self._pinpoints = pinpoints
        self._volumes = VolumeReader(grammar)

    def find(self, scan: Scan, view: View) -> Iterator[Mention]:
        """Mentions of full symbols in view coordinates, each supplement one of its own."""
        text, end = scan.text, scan.begin
        slash = text.find("/", end)
        while slash >= 0:
            # Every symbol has a slash after its first component, which begins the run of such characters.
            start = _run_before(text, slash, end)
            misread = self._misread(scan, slash, end) or self._typeset(scan, slash, end)
            if misread is not None:
                yield misread
                end = misread.end
            elif text[start].isupper() and (match := self._symbol.match(text, start)) is not None:
                whole = self._symbol.match(text, start, _line_end(view, match)) or match
                yield from self._pieces(scan, whole)
                end = whole.end()
            slash = text.find("/", max(end, slash + 1))

    def _pieces(self, scan: Scan, match: re.Match[str]) -> Iterator[Mention]:
        """The symbols of a match: one, or several that hyphens join."""
        at = match.start()
        for piece in _JOINT.split(match[0]):
            written = _RANGE.sub(r"\1", piece.rstrip("./- "))
            meant = _JOINED.sub("and", written)
            symbol = Symbol.parse(_ELL.sub("1", meant.replace(". ", ".").replace("/ ", "/")))
            if symbol is not None and _DIGIT.search(written):
                end = at + len(written)
                yield from self._with_supplements(scan, at, end, self._volumes.of(symbol, scan.text, end))
            at += len(piece) + 1

    def _misread(self, scan: Scan, slash: int, floor: int) -> Mention | None:
        """The symbol of the Security Council that was scanned badly about `slash`."""
        text = scan.text
        start = slash - 1 - text.endswith(" ", floor, slash)
        match = _MISREAD.match(text, start) if start >= floor and text[start] in "S5" else None
        if match is not None:
            number = match["number"] and f"RES/{match['number'].replace(' ', '')}({match['year']})"
            meant = f"S/{number or match['issued'] + '/' + match['item']}"
            symbol = Symbol.parse(meant)
            if symbol is not None and match[0].replace(" (", "(") != meant:
                pinpoint = self._pinpoint(scan, *match.span())
                return Mention(*match.span(), BySymbol(symbol.kind, symbol), pinpoint)
        return None

    def _typeset(self, scan: Scan, slash: int, floor: int) -> Mention | None:
        """The symbol with spaced strokes of which the first is at `slash`."""
        text = scan.text
        if not text.startswith(" / ", slash - 1):
            return None
        start = _run_before(text, slash - 1, floor)
        match = self._spaced.match(text, start) if start < slash - 1 else None
        symbol = Symbol.parse(match[0].replace(" ", "")) if match else None
        if match is None or symbol is None:
            return None
        pinpoint = self._pinpoint(scan, *match.span())
        return Mention(*match.span(), BySymbol(symbol.kind, symbol), pinpoint)

    def _with_supplements(self, scan: Scan, start: int, end: int, symbol: Symbol) -> Iterator[Mention]:
        supplements = list(self._supplements(scan.text, end, symbol.text))
        pinpoint = () if supplements else self._pinpoint(scan, start, end)
        yield Mention(start, end, BySymbol(symbol.kind, symbol), pinpoint)
        for at, stop, text in supplements:
            one = Symbol.parse(text) or Symbol("document", text, symbol.body)
            kind = one.kind if one.kind == "statement" else "document"
            yield Mention(at, stop, BySymbol(kind, one), in_list=True)

    def _pinpoint(self, scan: Scan, start: int, end: int) -> Pinpoint:
        """What stands about the symbol; about the brackets ('(S/PRST/2014/21) paragraph 2') where it stands in some."""
        text = scan.text
        enclosed = text[start - 1 : start] == "(" and text[end : end + 1] == ")"
        return self._pinpoints.about(scan, start - enclosed, end + enclosed)

    def _supplements(self, text: str, at: int, symbol: str) -> Iterator[tuple[int, int, str]]:
        """What stands listed after `symbol`, each with start, end and its own symbol."""
        match = self._more.match(text, at)
        if match is None:
            return
        issued, annual = _Issued.of(symbol), _ANNUAL.fullmatch(symbol)
        while match := self._more.match(text, at):
            if match["year"]:  # 'S/PRST/2015/1, 2015/5'
                if annual is None or issued.within is not None:
                    return
                issued, at = _Issued(f"{annual['stem']}/{match['year']}/{match['item']}"), match.end()
                yield match.start("year"), at, issued.text
                continue
            base, series = issued.base(match["series"]), issued.series
            if match["series"]:
                series, first, start = match["series"], int(match["number"].replace("l", "1")), match.start("series")
                last = int(match["last"] or first)
            elif series and int(match["next"]) > issued.number:
                first = issued.number + 1 if match["through"] else int(match["next"])
                last, start = int(match["until"] or match["next"]), match.start("next")
            else:
                return
            if base is None or last - first > _MOST_LISTED:
                return
            for each in range(first, last + 1):
                issued = _Issued(f"{base.text}/{series}.{each}", base, series, each)
                yield start, match.end(), issued.text
            at = match.end()


def _line_end(view: View, match: re.Match[str]) -> int:
    """Where a symbol ends at the latest: at the full stop after a number behind which the source has a space or a new line, which the
    view may leave out ('A/HRC/45/40.' and then note 4)."""
    for place in _FULL_STOP.finditer(match.string, *match.span()):
        if view.offsets[place.end()] > view.offsets[place.start()] + 1:
            return place.start()
    return match.end()


def _run_before(text: str, slash: int, floor: int) -> int:
    """Where the run of letters, digits, full stops and hyphens right before `slash` begins."""
    start = slash
    while start > floor and text[start - 1] in _RUNNING:
        start -= 1
    return start
