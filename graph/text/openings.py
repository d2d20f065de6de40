"""Where the paragraphs of a text begin, and who speaks in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from graph.languages.layout import Layout
from graph.patterns.scan import Gates, Scan, one_of
from graph.text.header import HeaderReader, Opening, filled

_HEAD = 400  # characters in which a resolution names its number, date and organ
_LINE = 120  # characters of an organ's name, at the most
_NUMBER = r"1 ?[.)\-]"
_CLAUSE_MARKS = (",", ";", "،", "؛")
_NOTE_MARK = re.compile(r"(?:\d{1,2}|\(\d{1,2}\))?\s*\Z")  # of a footnote after what ends a clause


class OpeningFinder:
    """Finds openings in texts of one language; its arguments are those of `Structurer`."""

    def __init__(self, layout: Layout, organs: Mapping[str, str], header: HeaderReader, gates: Gates):
        self._organs, self._header = organs, header
        names = one_of(map(re.escape, organs))

        def form(pattern: str) -> re.Pattern[str]:
            return re.compile(filled(pattern, names))

        opening = f"(?:{layout.preambular}|{layout.operative})"
        number = r"\d{1,3} ?[.)\-]"
        self._voice = gates.add(filled(layout.voice, names))
        self._begins = form(rf" ?\"?(?:{opening}|{layout.opening}|{number})")
        self._strictly_begins = form(rf" ?(?:{opening}|{number}|\(a\))")
        self._unlisted = form(layout.unlisted)
        self._unlisted_inside = form(rf"(?:(?<=[:.] )|(?<=[:.] \")|(?<=[:。\"]))(?:{layout.unlisted})")
        self._preambular, self._operative = (
            form(rf" ?{layout.preambular}"),
            form(rf" ?(?:{layout.operative}|{_NUMBER})"),
        )
        self._first_paragraph = form(rf" ?(?:{layout.preambular}|{_NUMBER})")
        self._clause = form(rf"(?:{layout.clause_end}) ?(?:{number} ?)?{opening}")

    def find(self, scan: Scan, breaks: tuple[int, ...]) -> Opening | None:
        """Where a resolution's paragraphs begin; `breaks` are the places where paragraphs begin. None where there is none."""
        parting = frozenset(breaks)
        voice = next((m for m in scan.finditer(self._voice) if self._speaks(scan.text, m, parting)), None)
        if voice:
            return Opening(*voice.span(), self._organs[voice["organ"]], True)
        unlisted = self._of_unlisted(scan, parting) or self._alone(scan, breaks)
        return unlisted or self._after_heading(scan, breaks) or self._unspoken(scan, breaks)

    def _speaks(self, text: str, voice: re.Match[str], breaks: frozenset[int]) -> bool:
        """Whether an organ begins to speak: on a line of its own, or before words that open a paragraph.

        Old texts leave out the comma after it; then what follows must open a paragraph wherever it stands.
        """
        end = voice.end()
        if not voice[0][-1].isalnum():
            return not breaks.isdisjoint((end, end + 1)) or self._begins.match(text, end) is not None
        alone = not breaks.isdisjoint((end, end + 1)) or (voice.start() < _HEAD and text[end + 1 : end + 2].isupper())
        return alone and self._strictly_begins.match(text, end) is not None

    def _of_unlisted(self, scan: Scan, breaks: frozenset[int]) -> Opening | None:
        """As `_speaks`, of an organ that no list knows: it begins a paragraph, or stands after a colon or a sentence."""
        text = scan.text
        at_breaks = filter(None, (self._unlisted.match(text, at) for at in sorted({scan.begin, *breaks})))
        inside = self._unlisted_inside.finditer(text, scan.begin)
        for voices in (at_breaks, inside):
            for voice in voices:
                over_lines = any(voice.start() < at < voice.end() for at in breaks)
                if not over_lines and self._opens(text, voice.end(), breaks):
                    return Opening(*voice.span(), self._organs.get(voice["organ"]), False)
        return None

    def _alone(self, scan: Scan, breaks: tuple[int, ...]) -> Opening | None:
        """As `_of_unlisted`, where the organ stands on a line of its own without a comma before a preamble."""
        text = scan.text
        for at, stop in _paragraphs(scan, breaks):
            line = text[at:stop].rstrip()
            if len(line) < _LINE and self._preambular.match(text, stop) and self._unlisted.fullmatch(f"{line},"):
                return Opening(at, at + len(line), None, False)
        return None

    def _opens(self, text: str, end: int, breaks: frozenset[int]) -> bool:
        """Whether a paragraph begins after words that end at `end`: on a new line, or on the same with a number or a capital letter
        that shows it, if another follows."""
        if not breaks.isdisjoint((end, end + 1)):
            return self._strictly_begins.match(text, end) is not None
        first = text[end : end + 2].lstrip(' "')[:1]
        opens = first.isdigit() or (first.isupper() and self._preambular.match(text, end))
        return bool(opens) and self._clause.search(text, end) is not None

    def _after_heading(self, scan: Scan, breaks: tuple[int, ...]) -> Opening | None:
        """Where the paragraphs of a numbered resolution begin that does not name its organ before them."""
        heading = self._header.first_words(scan)
        after = (at for at in breaks if heading and at >= heading.end())
        begins = next((at for at in after if self._first_paragraph.match(scan.text, at)), None)
        return None if begins is None else Opening(begins, begins, None, True)

    def _unspoken(self, scan: Scan, breaks: tuple[int, ...]) -> Opening | None:
        """Where paragraphs begin that only the verbs which open them tell: some of a preamble, then one of an operative part."""
        text = scan.text
        spans = list(_paragraphs(scan, breaks))
        preamble = (at for at, stop in spans if self._preambular.match(text, at) and goes_on(text[at:stop]))
        begins = next(preamble, None)
        if begins is None:
            return None
        after = next((at for at, _ in spans if at > begins and not self._preambular.match(text, at)), None)
        follows = after is not None and self._operative.match(text, after) is not None
        return Opening(begins, begins, None, False) if follows else None


def _paragraphs(scan: Scan, breaks: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    starts = sorted({scan.begin, *(at for at in breaks if at > scan.begin)})
    return zip(starts, [*starts[1:], len(scan.text)], strict=True)


def goes_on(paragraph: str) -> bool:
    """Whether a paragraph ends with a mark that ends a clause and no sentence, perhaps before the mark of a note."""
    return _NOTE_MARK.sub("", paragraph.rstrip()).rstrip().endswith(_CLAUSE_MARKS)
