"""PDF: the running text of all pages, then their footnotes, as the United Nations prints its documents.

Running headers, page numbers, job numbers and barcodes go; footnote marks become superscript digits; footnotes follow the
text under one rule of underscores, joined over page breaks; a blank line stands before an indented line. The order of
words is that of the file, and of two columns first the left one.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from graph.model import Document, Problem
from graph.sources.pdf_columns import reading_order
from graph.sources.pdf_rtl import in_reading_order, is_arabic
from graph.text.footnote_marks import RULE, RULE_PATTERN, TO_RAISED

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

_IS_RULE = re.compile(rf"{RULE_PATTERN}\s*$")
_JOB = re.compile(
    r"(?:\*\d{6,}\*|\d{2}-\d{5}(?: \([A-Z]\))?(?: +(?:\d+/\d+|\d{6}|\*\d{6,}\*))*|\d+/\d+(?: +\d{2}-\d{5})?|GE\.\d{2}-\d{5}.*)\s*$"
)
_RUNNING = re.compile(r"(?:[A-Z]+/[A-Za-z0-9./()\-]+|Page \d+|\d{1,3})\s*$")
_NOTE = re.compile(r"(\d{1,3})\s+(?=\S)")
_LAST_DIGIT = re.compile(r"\d(?=\s|\Z)(?:(?<=\S\d)|(?<=\S\s\d))")  # a mark ends a word, or stands alone after one
_SMALLER = 0.8  # of the size of the text: what is printed smaller and between words is a mark
# A space beside one or two letters, which may be what is left of a word when a loose space stands in it.
_BESIDE_SCRAP = re.compile(r" (?=[^\W\d_])(?:(?<=\b[^\W\d_] )|(?<=\b[^\W\d_]{2} )|(?<=[^\W\d_] )(?=[^\W\d_]{1,2}\b))")
_TIGHT = 0.16  # of the size of the text: a space is wider
_SAME_LINE = 3.0  # points
_WIDER = 1.3  # times the usual distance: what parts paragraphs
_SEVERAL = 0.05  # of the lines
_INDENT = 12.0  # points
_TOLD = 20  # numbers of pages in a message
_BROKEN = re.compile(r"([^\W\d_][\w\-]*)-\Z")  # a word broken off at the end of a line
# Words that have a hyphen of their own where a line breaks after them: those of numbers, and prefixes.
_HYPHENATED = frozenset({
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "non", "self", "co", "high", "low", "long", "short",
    "well", "post", "pre", "multi", "inter", "vice", "ex", "mid", "socio", "anti", "semi", "sub", "large", "small", "full", "half",
    "first", "second", "third", "one", "two", "three", "five", "ten", "peace", "cross", "follow", "decision", "capacity",
})  # fmt: skip
_HYPHEN = "\ufffe"  # what PDFium gives for a hyphen at the end of a line


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a page with the place of its first character, in points from the left and the foot of the page."""

    text: str
    left: float
    bottom: float


def read(data: bytes, name: str, report: Callable[[Problem], None]) -> Iterator[Document]:
    """The one document of a PDF file. Pages without text are reported; a file that cannot be opened has no document."""
    import pypdfium2 as pdfium

    try:
        pdf = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        locked = "password" in str(error).lower()
        reason = "is encrypted." if locked else f"is a damaged PDF: {error}".rstrip(".") + "."
        report(Problem(name, reason, "Save it without a password." if locked else "Get the file anew."))
        return
    with pdf:
        text = _text(pdf, name, report)
    if text.strip():
        yield Document(name, text)


def _text(pdf: PdfDocument, name: str, report: Callable[[Problem], None]) -> str:
    pages: list[list[_Line]] = []
    empty: list[int] = []
    damaged: list[int] = []
    for number in range(1, len(pdf) + 1):
        try:
            lines = _lines_of_page(pdf, number)
        except Exception:  # of the file, its fonts, their tables: PDFium tells no more than that it failed
            damaged.append(number)
            continue
        if lines:
            pages.append(lines)
        else:
            empty.append(number)
    if damaged:
        report(Problem(name, f"has a damaged page {_these(damaged)}; the others are read.", "Get the file anew."))
    if empty:
        said = f"has no text on page {_these(empty)} (scanned?)."
        report(Problem(name, said, "Run text recognition (OCR) on it first."))
    bodies: list[list[_Line]] = []
    notes: list[str] = []
    for number, lines in enumerate(pages):
        body, under = _parted(_without_running(lines, first=number == 0), going_on=bool(notes))
        bodies.append(body)
        notes += under
    text = _joined(bodies)
    return f"{text}\n{RULE}\n{_notes(notes)}\n" if notes else f"{text}\n"


def _lines_of_page(pdf: PdfDocument, number: int) -> list[_Line]:
    page = pdf[number - 1]
    try:
        textpage = page.get_textpage()
        try:
            return list(_lines(textpage))
        finally:
            textpage.close()
    finally:
        page.close()


def _these(numbers: list[int]) -> str:
    """Numbers of pages, as far as anybody reads them: '1, 2, 3'."""
    return ", ".join(map(str, numbers[:_TOLD])) + (f" and {len(numbers) - _TOLD} more" if len(numbers) > _TOLD else "")


def _lines(page: PdfTextPage) -> Iterator[_Line]:
    """The lines of a page; those of two columns one column after the other."""
    parts = reading_order(page)
    if not parts:
        yield from _lines_of_one(page)
        return
    for part in parts:
        lines = page.get_text_bounded(*part).splitlines()
        for number, line in enumerate(lines):
            if line.strip():
                yield _Line(line.strip(), part[0], part[3] - number)


def _lines_of_one(page: PdfTextPage) -> Iterator[_Line]:
    """The lines of a page in one column, their footnote marks raised."""
    text = page.get_text_range()
    sizes = _Sizes(page)
    raised = set[int]()
    for digit in _LAST_DIGIT.finditer(text):
        at = digit.start()
        while text[at].isdigit() and sizes.is_small(at, at - 2 if text[at - 1].isspace() else at - 1):
            raised.add(at)
            at -= 1
    beside = (space.start() for space in _BESIDE_SCRAP.finditer(text))
    loose = {at for at in beside if text[at - 1].isalpha() and text[at + 1].isalpha() and sizes.is_loose(at)}
    from_right = is_arabic(text)
    at = 0
    for line in text.split("\n"):
        words = _read_line(page, line, at, raised, loose, from_right)
        if words.strip():
            left, bottom, _, _ = page.get_charbox(at + len(line) - len(line.lstrip()), loose=True)
            yield _Line(words.strip(), 0.0 if from_right else left, bottom)
        at += len(line) + 1


def _read_line(page: PdfTextPage, line: str, at: int, raised: set[int], loose: set[int], from_right: bool) -> str:
    """A line whose first character has the index `at`: its marks raised, its loose spaces gone, in reading order."""
    places = range(at, at + len(line))
    if not from_right and raised.isdisjoint(places) and loose.isdisjoint(places):
        return line
    shown = [
        (index, c.translate(TO_RAISED) if index in raised else c)
        for index, c in zip(places, line, strict=True)
        if index not in loose
    ]
    return _from_right(page, shown) if from_right else "".join(c for _, c in shown)


def _from_right(page: PdfTextPage, line: list[tuple[int, str]]) -> str:
    """The characters of a line, given with their indices, as they are read."""
    boxes = [(c, page.get_charbox(index)) for index, c in line if c not in "\r\n"]
    return in_reading_order((c, box[0], box[2]) for c, box in boxes)


class _Sizes:
    """The sizes of single characters of a page, asked for only where a mark or a loose space may stand."""

    def __init__(self, page: PdfTextPage):
        from pypdfium2 import raw

        self._is_made_up: Callable[[int], bool] = lambda index: raw.FPDFText_IsGenerated(page, index) == 1
        self._size: Callable[[int], float] = lambda index: float(raw.FPDFText_GetFontSize(page, index))
        self._height: Callable[[int], tuple[float, ...]] = page.get_charbox
        self._advance: Callable[[int], tuple[float, ...]] = lambda index: page.get_charbox(index, loose=True)

    def is_small(self, index: int, before: int) -> bool:
        """Whether a character is printed smaller than the one before it, or raised above its foot."""
        size, other = self._size(index), self._size(before)
        if size < _SMALLER * other:
            return True
        if size > 1.5:  # a size in points; where the page scales its text, all sizes are 1 and the boxes must tell
            return False
        box, letter = self._height(index), self._height(before)
        return box[3] - box[1] < _SMALLER * max(letter[3] - letter[1], 4.0) and box[1] > letter[1] + 1.5

    def is_loose(self, space: int) -> bool:
        """Whether a space is none of the file's, but PDFium's guess from letters that stand a little apart ('peopl e')."""
        if not self._is_made_up(space):
            return False
        gap = self._advance(space + 1)[0] - self._advance(space - 1)[2]
        return gap < _TIGHT * self._size(space - 1)


def _without_running(lines: list[_Line], first: bool) -> list[_Line]:
    """The lines without job numbers and barcodes, and on later pages without the symbol and number at head and foot."""
    kept = [line for line in lines if not _JOB.fullmatch(line.text)]
    if first:
        return kept
    while kept and _RUNNING.fullmatch(kept[0].text):
        kept = kept[1:]
    while kept and _RUNNING.fullmatch(kept[-1].text):
        kept = kept[:-1]
    return kept


def _parted(lines: list[_Line], going_on: bool) -> tuple[list[_Line], list[str]]:
    """The running text of a page and the lines of its footnotes; `going_on` where one may go on from the page before."""
    for index, line in enumerate(lines):
        below = lines[index + 1 :]
        if _IS_RULE.fullmatch(line.text) and below and (going_on or any(_NOTE.match(under.text) for under in below)):
            return lines[:index], [under.text for under in below]
    return [line for line in lines if not _IS_RULE.fullmatch(line.text)], []


def _joined(pages: list[list[_Line]]) -> str:
    """The lines of all pages, with a blank line before each that begins a paragraph."""
    pages = [_whole_lines(lines) for lines in pages]
    margin, pitch = _margin(pages), _pitch(pages)
    out: list[str] = []
    for lines in pages:
        above: float | None = None
        for line in lines:
            gap = above - line.bottom if above is not None else 0.0
            starts = gap > _WIDER * pitch or abs(line.left - margin) > _INDENT
            above = line.bottom
            if out and out[-1].endswith(_HYPHEN):
                out[-1] = out[-1].removesuffix(_HYPHEN) + line.text
            elif out and out[-1].endswith("-") and line.text[:1].islower() and (broken := _BROKEN.search(out[-1])):
                kept = broken[1].lower() in _HYPHENATED or "-" in broken[1]
                out[-1] = (out[-1] if kept else out[-1].removesuffix("-")) + line.text
            elif out and starts:
                out += ["", line.text]
            else:
                out.append(line.text)
    return "\n".join(out).replace(_HYPHEN, "-")


def _margin(pages: list[list[_Line]]) -> float:
    """Where lines that only go on begin: the leftmost place at which several do."""
    lefts = Counter(round(line.left) for lines in pages for line in lines)
    enough = max(2, sum(lefts.values()) * _SEVERAL)
    return min((left for left, count in lefts.items() if count >= enough), default=0.0)


def _pitch(pages: list[list[_Line]]) -> float:
    """The usual distance from line to line."""
    gaps = Counter(round(one.bottom - next_.bottom) for lines in pages for one, next_ in itertools.pairwise(lines))
    return max((gap for gap in gaps if gap > 0), key=lambda gap: (gaps[gap], gap), default=12.0)


def _whole_lines(lines: list[_Line]) -> list[_Line]:
    """What stands at one height is one line: PDFium breaks it after a raised mark."""
    whole: list[_Line] = []
    for line in lines:
        if whole and abs(whole[-1].bottom - line.bottom) < _SAME_LINE and line.left > whole[-1].left:
            whole[-1] = replace(whole[-1], text=f"{whole[-1].text} {line.text}")
        else:
            whole.append(line)
    return whole


def _notes(lines: list[str]) -> str:
    """One footnote a line: a line that does not go on with the next number belongs to the note before it."""
    notes: list[str] = []
    number = 0
    for line in lines:
        mark = _NOTE.match(line)
        if mark and (number == 0 or int(mark[1]) == number + 1):
            number = int(mark[1])
            notes.append(line)
        elif notes:
            notes[-1] = f"{notes[-1].removesuffix(_HYPHEN)} {line}"
        else:
            notes.append(line)
    return "\n".join(notes).replace(_HYPHEN, "-")
