"""HTML pages, TEI, Akoma Ntoso and MARCXML: their running text with a blank line between paragraphs.

Scripts and navigation go; footnotes that stand inside the text become raised marks and follow it under a rule. Nothing is
fetched, and no entity is expanded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from graph.model import Document, Problem
from graph.official_languages import LANGUAGES, OFFICIAL
from graph.sources import akoma_ntoso, marc
from graph.sources import forgiving_parser as forgiving
from graph.sources.places import name_of_file
from graph.symbols import Symbol
from graph.text.footnote_marks import TO_RAISED, with_notes

if TYPE_CHECKING:
    from lxml.etree import _Element

_HTML = re.compile(rb"<!doctype\s+html|<html\b", re.I)
_DROPPED = frozenset(
    {
        "script",
        "style",
        "noscript",
        "template",
        "nav",
        "header",
        "footer",
        "aside",
        "form",
        "button",
        "svg",
        "head",
        "meta",
    }
)
_BLOCKS = frozenset(
    {
        "p", "div", "section", "article", "main", "li", "ul", "ol", "table", "tr", "td", "th", "dd", "dt", "br", "title", "blockquote",
        "h1", "h2", "h3", "h4", "h5", "h6",
        "head", "ab", "lg", "l",
        "docTitle", "docNumber", "preface", "preamble", "mainBody", "body", "container", "recital", "recitals", "paragraph", "point",
        "list", "intro", "content", "heading", "num", "longTitle", "formula", "conclusions", "attachment", "doc", "hcontainer",
        "block", "tblock", "citation", "citations",
    }
)  # fmt: skip
_NOTES = frozenset({"authorialNote", "note"})
# Of a note, raised: a number, in Arabic in brackets, which then stand alone about a note and empty at its beginning.
_MARK = re.compile(r"\s*\(?\s*(?:[0-9]+\s*\)?\s*|\)?\s*)")
_EMPTY_MARK = re.compile(r"\A\s*\(\s*\)\s*")
_TWO_LETTERS = {one.long_code: lang for lang, one in OFFICIAL.items()}


def read(data: bytes, name: str, report: Callable[[Problem], None]) -> Iterator[Document]:
    """The documents of a page or an XML file; MARCXML holds one a record."""
    root = forgiving.parse(data, name, report, is_html=_HTML.search(data[:2048]) is not None)
    if root is None:
        return
    records = marc.records(root)
    if records is not None:
        for number, record in enumerate(records, start=1):
            yield replace(marc.document(record, f"{name}:{number}"), name=name_of_file(name, number))
        return
    akn = _local(root) == "akomaNtoso"
    addresses = tuple(references(root)) if akn else ()
    known = akoma_ntoso.read(root) if akn else None
    text, notes = _Text(), list[str]()
    _walk(_body(root), text, notes)
    whole = with_notes(text.joined(), notes)
    if not whole.strip():
        report(Problem(name, "holds no text.", "Check that it is the page of a document."))
        return
    if known is None:
        yield Document(name, f"{whole}\n", id=_symbol(root), lang=_language(root))
        return
    document = akoma_ntoso.document(known, name, f"{whole}\n", addresses, report)
    if document is not None:
        yield document if document.id else replace(document, id=_symbol(root))


class _Text:
    """Paragraphs as they grow."""

    def __init__(self) -> None:
        self._paragraphs = [""]
        self._begun = False  # with a number that stands in an element of its own

    def add(self, words: str) -> None:
        self._paragraphs[-1] += re.sub(r"\s+", " ", words)
        self._begun = self._begun and not words.strip()

    def number(self) -> None:
        """What has been added last is the number of what follows, if anything was."""
        self.add(" ")
        self._begun = bool(self._paragraphs[-1].strip())

    def end(self) -> None:
        if self._paragraphs[-1].strip() and not self._begun:
            self._paragraphs.append("")

    def joined(self) -> str:
        return "\n\n".join(paragraph.strip() for paragraph in self._paragraphs if paragraph.strip())


def _walk(element: _Element, text: _Text, notes: list[str]) -> None:
    """The text of `element` in reading order; its notes go to `notes`, each with its number."""
    name = _local(element)
    if name is None or name in _DROPPED:
        return
    if name in _NOTES:
        inner = _Text()
        _walk_children(element, inner, notes)
        number = re.sub(r"\D", "", element.get("marker") or element.get("n") or "") or str(len(notes) + 1)
        text.add(number.translate(TO_RAISED))
        notes.append(f"{number} " + _EMPTY_MARK.sub("", inner.joined()).replace("\n\n", " "))
        return
    if name == "sup" and _MARK.fullmatch(element.text or "") and len(element) == 0:
        marks = "".join(filter(str.isdigit, element.text or ""))
        text.add(marks.translate(TO_RAISED) if marks or not (element.text or "").isspace() else " ")
        return
    if name in _BLOCKS:
        text.end()
    _walk_children(element, text, notes)
    if name == "num":
        text.number()
    elif name in _BLOCKS:
        text.end()


def _walk_children(element: _Element, text: _Text, notes: list[str]) -> None:
    text.add(element.text or "")
    for child in element:
        _walk(child, text, notes)
        if _local(child) == "s":
            text.add(" ")
        text.add(child.tail or "")


def _local(element: Any) -> str | None:
    """The name of an element without its namespace; None for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else None


def _body(root: _Element) -> _Element:
    """What holds the document: the text of TEI, the whole of Akoma Ntoso without its metadata, the main part of a page."""
    for wanted in ("text", "main", "article", "body"):
        found = next(root.iter(f"{{*}}{wanted}"), None)
        if found is not None:
            return found
    for meta in list(root.iter("{*}meta", "{*}teiHeader")):
        parent = meta.getparent()
        if parent is not None:
            parent.remove(meta)
    return root


def references(root: _Element) -> Iterator[str]:
    """The addresses of the references that an Akoma Ntoso file makes in its text, in order."""
    for element in root.iter("{*}ref", "{*}a"):
        if element.get("href"):
            yield element.get("href") or ""


def _symbol(root: _Element) -> str:
    """The document's own symbol where the markup states it: TEI's idno, Akoma Ntoso's FRBRnumber with a full symbol."""
    for element in root.iter():
        name = _local(element)
        stated = (
            element.text if name == "idno" else element.get("value") if name in ("FRBRalias", "FRBRnumber") else None
        )
        symbol = Symbol.parse(stated or "")
        if symbol:
            return str(symbol)
    return ""


def _language(root: _Element) -> str:
    stated = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    code = _TWO_LETTERS.get(stated[:3].lower(), stated[:2].lower())
    return code if code in LANGUAGES else ""
