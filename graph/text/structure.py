"""A text → its parts: header, title, basis, preambular and operative paragraphs, annexes; and what they say of it.

The order of a resolution is that of the UN Editorial Manual (part D, resolutions): number and title, the organ that
speaks, preambular paragraphs parted by commas, operative paragraphs parted by semicolons and numbered where there are
several, the meeting and date of adoption, annexes.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import takewhile

from graph.kinds import ActKind
from graph.languages.layout import Layout
from graph.model import BASIS, BODY, TITLE, Document, Part
from graph.patterns.scan import Gate, Gates, Scan, group, one_of
from graph.symbols import Symbols
from graph.text.annexes import AnnexReader
from graph.text.clean_view import View
from graph.text.enumerators import Enumerator, EnumeratorReader
from graph.text.footnotes import footnotes
from graph.text.header import HeaderReader, Opening, filled, with_year
from graph.text.iso_dates import written_date
from graph.text.openings import OpeningFinder, goes_on
from graph.text.paragraph_breaks import paragraph_breaks
from graph.text.parts import PartInView, sections_of, without
from graph.text.statements import StatementReader

_ENDING = 600  # characters from the end in which an unbroken text says when it was adopted, and by how many votes
_WORD = 32  # characters of a word, at the most
# A line that ends a clause, perhaps at a note's mark, before one that begins with a letter.
_CLAUSE_LINE = re.compile(r"[,;]\S{0,3}[ \t\r]*\n[ \t]*(?=[^\W\d_])")
_LETTER = re.compile(r"\(?(?P<letter>[^\W\d_])[.)] ?(?=\S)")  # of a subparagraph, at the beginning of a line
_CAPITALIZED = re.compile(r"\b[^\W\d_a-zà-ÿ]\w*\W{0,3}\Z")


class Structurer:
    """Parts texts of one language. `organs` maps the names of organs that adopt resolutions to authority keys, `letters`
    the letters of the language's subparagraphs to those of English, `ordinals` words to numbers."""

    def __init__(
        self, layout: Layout, organs: Mapping[str, str], dates: re.Pattern[str], months: Mapping[str, int],
        letters: Mapping[str, str], ordinals: Mapping[str, int], symbols: Symbols, gates: Gates,
    ):  # fmt: skip
        self._dates, self._months, self._letters = dates, months, letters
        self._header = HeaderReader(layout, organs, letters, ordinals, symbols, gates, self._date)
        self._openings = OpeningFinder(layout, organs, self._header, gates)
        self._statements = StatementReader(layout, organs)
        names = one_of(map(re.escape, organs))

        def form(pattern: str) -> re.Pattern[str]:
            return re.compile(filled(pattern, names))

        opening = f"(?:{layout.preambular}|{layout.operative})"
        self._recommends = gates.add(filled(layout.recommends, names))
        # The mark of a footnote is glued to it where raised digits have been read as plain ones: 'of 2005,1 Taking note'.
        clause_end = rf"(?:{layout.clause_end})(?:\d{{1,2}})?{'' if layout.joins_words else ' '}"
        self._clause = gates.add(filled(rf"{clause_end}(?={opening})", names))
        self._preambular = gates.add(filled(rf"{clause_end}(?={layout.preambular})", names))
        self._opening = form(opening)
        self._operative = form(layout.operative)
        self._opens_preamble = form(rf" ?\"?(?:{layout.preambular})")
        self._grounds = form(rf" ?\"?(?:{layout.preambular}|{layout.grounding})")
        self._enumerators = EnumeratorReader(layout, filled(layout.operative, names))
        self._subparagraph = gates.add(filled(layout.subparagraph, names))
        self._annexes = AnnexReader(gates.add(filled(layout.annex, names)), layout.line_ends)

    def apply(self, document: Document, view: View, scan: Scan) -> Document:
        """`document` with its sections and with what its header and its end say; what it already knows is kept.

        `view` is its view, and `scan` that of the view.
        """
        return with_year(self._divided(document, view, scan))

    def _divided(self, document: Document, view: View, scan: Scan) -> Document:
        breaks = self._with_openings(document.text, view, paragraph_breaks(document.text, view))
        opening = self._openings.find(scan, breaks)
        if opening is None:
            return self._told(document, view, scan, breaks)
        begin, start, end = scan.begin, opening.start, opening.end
        recommends = next(scan.finditer(self._recommends, begin, start + 1), None) if start < end else None
        header = self._header.read(document, scan, opening, recommends)
        parting = frozenset(breaks)
        speaker = opening.organ if start < end else header.body
        body_end, foot, known = self._closing(header, scan, end, parting)
        paragraphs = list(self._paragraphs(scan, (end, body_end), breaks, speaker, opening.listed))
        parts = [
            *self._header_parts(scan, start, recommends),
            PartInView(BODY, start, end),
            *paragraphs,
            *self._annexes.parts(scan, body_end, parting, speaker),
        ]
        if foot is None:  # nowhere is said when it was adopted
            foot = next((p.start for p in reversed(paragraphs) if p.part.kind == "op"), body_end)
        notes = self._notes(document.text, view, end, foot, breaks, paragraphs)
        return replace(known, sections=sections_of(view, without(parts, notes)))

    def undivided(self, document: Document, view: View, scan: Scan) -> Document:
        """`document` in one part and its footnotes, where its language is not read; its symbol is read all the same."""
        header = self._header.read(document, scan, Opening(scan.begin, scan.begin, None, True), None)
        notes = self._notes(document.text, view, scan.begin, len(view.text), (), [])
        parts = without([PartInView(BODY, scan.begin, len(view.text), header.body)], notes)
        return replace(header, sections=sections_of(view, parts))

    def _told(self, document: Document, view: View, scan: Scan, breaks: tuple[int, ...]) -> Document:
        """`document` where no paragraph opens as those of resolutions do: a statement, a decision, or a text in one part."""
        begin, statement = scan.begin, self._statements.statement(scan, breaks)
        starts = statement or self._statements.decision(scan, breaks)
        first = starts[0] if starts else begin
        kind: ActKind = "statement" if statement else "decision" if starts else "resolution"
        header = self._header.read(document, scan, Opening(first, first, None, True), None, kind)
        if not starts:
            return self.undivided(document, view, scan)
        body_end, foot, known = self._closing(header, scan, first + 1, frozenset(breaks), told=True)
        starts = [at for at in starts if at < body_end]
        paragraphs = [
            part
            for number, (at, stop) in enumerate(zip(starts, [*starts[1:], body_end], strict=True), start=1)
            for part in self._subparagraphs(scan, Part("p", number), (at, stop), breaks, header.body)
        ]
        parts = [
            *self._header_parts(scan, first, None),
            *paragraphs,
            *self._annexes.parts(scan, body_end, frozenset(breaks), header.body),
        ]
        notes = self._notes(document.text, view, first, foot or body_end, breaks, paragraphs)
        return replace(known, sections=sections_of(view, without(parts, notes)))

    def _notes(
        self, text: str, view: View, begin: int, foot: int, breaks: tuple[int, ...], paragraphs: list[PartInView]
    ) -> list[PartInView]:
        """The footnotes of a text that stand after `begin`, or without a rule below `foot`."""
        resumes = [p.start for p in paragraphs if p.start in set(breaks)]
        found = footnotes(text, view, begin, foot, self._dates, breaks, resumes)
        return [PartInView(Part("fn", number), start, stop) for number, start, stop in found]

    def _with_openings(self, text: str, view: View, breaks: tuple[int, ...]) -> tuple[int, ...]:
        """`breaks`, and the lines between them that end a clause where the next opens a paragraph, as its capital letter tells.

        Where the last word of the clause has one too, both may be parts of a title: '… Interest of All States, | Taking into …'.
        """
        if not breaks:
            return breaks
        found = (match for match in _CLAUSE_LINE.finditer(text) if text[match.end()].isupper())
        lines = [m.end() for m in found if not _CAPITALIZED.search(text, max(0, m.start() - _WORD), m.start())]
        openings = {at for at in view.indexes(lines) if self._opening.match(view.text, at)} if lines else set()
        return tuple(sorted(openings.union(breaks))) if openings else breaks

    def _header_parts(self, scan: Scan, end: int, recommends: re.Match[str] | None) -> Iterator[PartInView]:
        """Title and basis, in text order; the rest of the header is `title` too."""
        stop = recommends.start() if recommends else end
        at = scan.begin
        for basis in self._header.bases(scan, at, stop):
            yield PartInView(TITLE, at, basis.start())
            yield PartInView(BASIS, basis.start(), basis.end())
            at = basis.end()
        yield PartInView(TITLE, at, stop)
        yield PartInView(BODY, stop, end)

    def _closing(
        self, document: Document, scan: Scan, begin: int, parting: frozenset[int], told: bool = False
    ) -> tuple[int, int | None, Document]:
        """Where the paragraphs end, where notes may stand (below all but an annex), and the document with its date and meeting.

        When it was adopted stands on a line of its own, or else near the end; in what is `told`, also in its first sentence.
        """
        before = list(self._header.adoptions(scan, scan.begin, begin))
        annex = next(self._annexes.headings(scan, begin, parting), None)
        limit = annex.start() if annex else len(scan.text)
        lines = (
            self._header.adoption_at(scan, at, limit) for at in sorted(parting, reverse=True) if begin <= at < limit
        )
        inside = self._header.adoptions(scan, begin if told else max(begin, limit - _ENDING), limit)
        first, after = next(inside, None), next(filter(None, lines), None)
        after = after or (None if told else first)
        said = [match for match in (after, *before, first) if match]
        date = next(filter(None, (self._date(group(match, "date")) for match in said)), None)
        meeting = next(filter(None, (group(match, "meeting") for match in said)), None)
        known = document.but(
            date=document.date or date, meeting=document.meeting or (int(meeting) if meeting else None)
        )
        foot = len(scan.text) if annex else after.end() if after else None
        return after.start() if after else limit, foot, known

    def _date(self, text: str | None) -> str | None:
        match = self._dates.search(text or "")
        return str(written_date(match, self._months)) if match else None

    def _paragraphs(
        self, scan: Scan, span: tuple[int, int], breaks: tuple[int, ...], voice: str | None, listed: bool
    ) -> Iterator[PartInView]:
        """The paragraphs in `span`; an organ that is not `listed` may number its preamble too."""
        begin, end = span
        begin += scan.text.startswith(" ", begin)
        numbered = self._enumerators.read(scan.text, begin, end, breaks)
        if not numbered and self._is_one(scan.text, begin, end, breaks):
            yield PartInView(Part("pp", 1), begin, end, voice)
            return
        operative_start = numbered[0].start if numbered else self._first_operative(scan, begin, end, breaks)
        preamble = self._split(scan, begin, operative_start, breaks, self._preambular)
        headed = 0 if listed or not numbered else self._headings(scan.text, preamble)
        preamble, headings = preamble[: len(preamble) - headed], preamble[len(preamble) - headed :]
        if not listed and not preamble:
            grounds = self._numbered_preamble(scan.text, numbered)
            starts = [one.start for one in numbered]
            preamble, numbered = (
                list(zip((one.end for one in grounds), starts[1:], strict=False)),
                numbered[len(grounds) :],
            )
        for number, (start, stop) in enumerate(preamble, start=1):
            yield PartInView(Part("pp", number), start, stop, voice)
        if not numbered:
            paragraphs = self._whole(scan.text, self._split(scan, operative_start, end, breaks, self._clause))
            for number, (start, stop) in enumerate(paragraphs, start=1):
                yield from self._subparagraphs(scan, Part("op", number), (start, stop), breaks, voice)
            return
        for one, following in zip(numbered, [*numbered[1:], None], strict=True):
            stop = following.start if following else end
            start = headings[0][0] if headings and one is numbered[0] else one.end
            yield from self._subparagraphs(scan, Part("op", one.number), (start, stop), breaks, voice)

    def _headings(self, text: str, preamble: list[tuple[int, int]]) -> int:
        """How many paragraphs at the end of a `preamble` lead to what is numbered after it, and open as none of a preamble does."""
        return sum(1 for _ in takewhile(lambda span: not self._opens_preamble.match(text, span[0]), reversed(preamble)))

    @staticmethod
    def _is_one(text: str, begin: int, end: int, breaks: tuple[int, ...]) -> bool:
        """Whether but one paragraph stands there, of a preamble: on lines of its own, up to the mark with which those end."""
        return begin in breaks and not any(begin < at < end for at in breaks) and goes_on(text[begin:end])

    def _numbered_preamble(self, text: str, numbered: list[Enumerator]) -> list[Enumerator]:
        """Those of `numbered` that stand in a preamble, which the others go on to count: what grounds them comes first."""
        grounds = list(takewhile(lambda one: self._grounds.match(text, one.end), numbered))
        return grounds if len(grounds) < len(numbered) else []

    def _first_operative(self, scan: Scan, begin: int, end: int, breaks: tuple[int, ...]) -> int:
        starts = [start for start, _ in self._split(scan, begin, end, breaks, self._clause)]
        text, preambular = scan.text, self._opens_preamble
        return next((at for at in starts if self._operative.match(text, at) and not preambular.match(text, at)), end)

    def _split(self, scan: Scan, begin: int, end: int, breaks: tuple[int, ...], clause: Gate) -> list[tuple[int, int]]:
        """The paragraphs of an unnumbered part: at its line breaks where it has them, or stands between two; else at each `clause`."""
        text = scan.text
        inside = [at for at in breaks if begin < at < end]
        if inside or {begin, end} <= set(breaks):
            starts = [begin, *(at for at in inside if self._opening.match(text, at) or self._clause_end(text, at))]
        else:
            starts = [begin, *(match.end() for match in scan.finditer(clause, begin, end))]
        starts = sorted({start for start in starts if start < end})
        pieces = zip(starts, [*starts[1:], end], strict=False)
        return [(start, stop) for start, stop in pieces if any(map(str.isalnum, text[start:stop]))]

    def _whole(self, text: str, paragraphs: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """`paragraphs`, each with the subparagraphs that stand on lines of their own."""
        whole: list[tuple[int, int]] = []
        for start, stop in paragraphs:
            goes_on = whole and self._subparagraph.pattern.match(text, start)
            whole.append((whole.pop()[0] if goes_on else start, stop))
        return whole

    def _clause_end(self, text: str, at: int) -> bool:
        """Whether a paragraph begins at a break after a clause; the foot of a page, its number or the rule of its notes, is none."""
        return text[at - 2 : at].rstrip()[-1:] in tuple(",;:") and not (
            text[at].isdigit() or text.startswith(("_", "--"), at)
        )

    def _subparagraphs(
        self, scan: Scan, whole: Part, span: tuple[int, int], breaks: tuple[int, ...], voice: str | None
    ) -> Iterator[PartInView]:
        """The paragraph in `span`, and its subparagraphs: where their letters count on from a, inside it or on lines of their own."""
        (begin, end), expected, part = span, "a", whole
        at = begin
        lines = (
            _LETTER.match(scan.text, place, end)
            for place in breaks[bisect_left(breaks, begin) : bisect_left(breaks, end)]
        )
        inside = scan.finditer(self._subparagraph, begin, end)
        found = {match.start("letter"): match for match in (*filter(None, lines), *inside)}
        for _, match in sorted(found.items()):
            if match.start() >= at and self._letters.get(match["letter"], match["letter"]) == expected:
                yield PartInView(part, at, match.start(), voice)
                at, part = match.start(), Part(whole.kind, whole.number, expected)
                expected = chr(ord(expected) + 1)
        yield PartInView(part, at, end, voice)
