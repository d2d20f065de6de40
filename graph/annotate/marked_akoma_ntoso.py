"""Akoma Ntoso 3.0 (OASIS LegalDocML), as AKN4UN uses it for resolutions: a statement with its citations as `ref`.

Every `ref` has the AKN4UN IRI of its target where that can be made (it needs a date), else the target's own IRI; the
analysis lists them again with their verbs. Footnotes stand in the text where their marks are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from graph.model import BODY, Citation, Reading, Section
from graph.official_languages import OFFICIAL
from graph.spans import pieces
from graph.symbols import Symbol, akn_iri, iri
from graph.text.footnote_marks import RAISED_DIGITS, RULE_PATTERN, TO_PLAIN
from graph.text.xml import fit_for_xml
from ontology import HOME

if TYPE_CHECKING:
    from lxml.etree import _Element

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_UNDATED = "1945-10-24"  # the schema wants a date of every work: that of the Charter stands for none
_MARK = re.compile(f"[{RAISED_DIGITS}]+")
_RULE = re.compile(rf"\s*{RULE_PATTERN}\s*\Z")


def akoma_ntoso(reading: Reading) -> str:
    """The document as XML that validates against the schema of Akoma Ntoso 3.0."""
    from lxml import etree

    written: str = etree.tostring(_Writer(reading).root(), encoding="unicode")
    return f"{written}\n"


class _Writer:
    """Writes one reading. Elements are made in document order, so that identifiers count up."""

    def __init__(self, reading: Reading):
        from lxml import etree

        self._document, self._citations = reading.document, reading.citations
        self._notes = self._document.footnotes
        self._refs: list[tuple[str, str, Citation]] = []
        self._make: Any = etree.Element
        self._sub: Any = etree.SubElement

    def root(self) -> _Element:
        root: _Element = self._make(f"{{{NAMESPACE}}}akomaNtoso", nsmap={None: NAMESPACE})
        statement = self._add(root, "statement", name="resolution")
        meta = self._add(statement, "meta")
        preface, preamble, body = self._parts()
        statement.extend([part for part in (preface, preamble) if len(part)])
        if not len(body):
            self._add(body, "p")
        statement.append(body)
        self._fill(meta)
        return root

    def _parts(self) -> tuple[_Element, _Element, _Element]:
        preface, preamble, body = (self._make(f"{{{NAMESPACE}}}{name}") for name in ("preface", "preamble", "mainBody"))
        seen_operative = False
        whole = self._document.sections or (Section(BODY, self._document.content, len(self._document.text)),)
        for section in whole:
            part = section.part
            if part.kind == "fn":
                continue
            if part.kind == "op":
                seen_operative = True
                self._operative(body, section)
            elif part.kind in ("title", "basis") and not seen_operative:
                self._paragraphs(preface, section)
            elif not seen_operative and len(whole) > 1:
                self._paragraphs(preamble, section)
            else:
                self._paragraphs(self._add(body, "hcontainer", name=part.kind), section, "content")
        return preface, preamble, body

    def _operative(self, body: _Element, section: Section) -> None:
        """A paragraph with its number; a sub-paragraph goes on in the paragraph before it."""
        number = section.part.number
        if section.part.letters and len(body):
            self._paragraphs(body[-1][-1], section)
            return
        paragraph = self._add(body, "paragraph", eId=f"para_{number}")
        self._add(paragraph, "num").text = f"{number}."
        self._paragraphs(paragraph, section, "content")

    def _paragraphs(self, parent: _Element, section: Section, wrapper: str | None = None) -> None:
        """The words of a section, one `p` for each of its paragraphs (a blank line parts them)."""
        target = self._add(parent, wrapper) if wrapper else parent
        text, at = self._document.text, section.start
        starts = [m.end() for m in re.finditer(r"\r?\n[ \t]*\r?\n\s*", text[section.start : section.end])]
        for offset in [*starts, section.end - section.start]:
            end = section.start + offset
            if text[at:end].strip() and not _RULE.fullmatch(text[at:end]):
                self._words(self._add(target, "p"), at, end)
            at = end
        if wrapper and not len(target):
            self._add(target, "p")

    def _words(self, parent: _Element, start: int, end: int) -> None:
        """[start, end) of the text as mixed content: words, references, notes at their marks."""
        last: _Element | None = None

        def say(words: str) -> None:
            clean = fit_for_xml(words)
            if last is None:
                parent.text = (parent.text or "") + clean
            else:
                last.tail = (last.tail or "") + clean

        for words, citation in pieces(self._document.text, start, end, self._citations):
            if citation is not None:
                last = self._ref(parent, words, citation)
                continue
            at = 0
            for mark in _MARK.finditer(words):
                note = self._notes.get(mark[0].translate(TO_PLAIN))
                if note is not None:
                    say(words[at : mark.start()])
                    last = self._note(parent, mark[0].translate(TO_PLAIN), note)
                    at = mark.end()
            say(words[at:])

    def _ref(self, parent: _Element, words: str, citation: Citation) -> _Element:
        name = f"ref_{len(self._refs) + 1}"
        self._refs.append((name, href(citation), citation))
        ref: _Element = self._add(parent, "ref", eId=name, href=href(citation))
        ref.text = fit_for_xml(words)
        return ref

    def _note(self, parent: _Element, number: str, section: Section) -> _Element:
        note: _Element = self._add(parent, "authorialNote", marker=number)
        number_of_note = re.compile(rf"\s*{number}\s*").match(self._document.text, section.start, section.end)
        start = number_of_note.end() if number_of_note else section.start
        self._words(self._add(note, "p"), min(start, section.end), section.end)
        self._notes = {
            key: value for key, value in self._notes.items() if key != number
        }  # a note stands at its first mark
        return note

    def _fill(self, meta: _Element) -> None:
        document = self._document
        symbol, official = Symbol.parse(document.id), OFFICIAL.get(document.lang)
        lang = official.long_code if official else document.lang
        work = (akn_iri(symbol, document.date) if symbol else None) or f"/akn/un/statement/{_slug(document.id)}"
        date = document.date if document.date and len(document.date) == 10 else _UNDATED
        identification = self._add(meta, "identification", source="#resograph")
        for level, uri in (("Work", work), ("Expression", f"{work}/{lang}@"), ("Manifestation", f"{work}/{lang}@.xml")):
            frbr = self._add(identification, f"FRBR{level}")
            self._add(frbr, "FRBRthis", value=f"{uri}!main" if level != "Manifestation" else f"{work}/{lang}@!main.xml")
            self._add(frbr, "FRBRuri", value=uri)
            if level == "Work":
                self._add(frbr, "FRBRalias", name="symbol", value=document.id)
            self._add(frbr, "FRBRdate", date=date, name="adoption" if document.date else "unknown")
            self._add(frbr, "FRBRauthor", href=f"#{document.body or 'un'}")
            if level == "Work":
                self._add(frbr, "FRBRcountry", value="un")
            if level == "Expression":
                self._add(frbr, "FRBRlanguage", language=lang)
        if self._refs:
            analysis = self._add(meta, "analysis", source="#resograph")
            others = self._add(analysis, "otherReferences", source="#resograph")
            for name, target, citation in self._refs:
                self._add(
                    others, "implicitReference", **{"for": f"#{name}", "href": target, "showAs": citation.relation}
                )
        references = self._add(meta, "references", source="#resograph")
        self._add(
            references,
            "TLCOrganization",
            eId="resograph",
            href="/akn/ontology/organization/resograph",
            showAs="resograph",
        )
        body = document.body or "un"
        self._add(references, "TLCOrganization", eId=body, href=f"/akn/ontology/organization/un/{body}", showAs=body)

    def _add(self, parent: _Element, element: str, /, **attributes: str) -> Any:
        return self._sub(parent, f"{{{NAMESPACE}}}{element}", {k: fit_for_xml(v) for k, v in attributes.items()})


def href(citation: Citation) -> str:
    """The AKN4UN IRI of a target where it can be made, else its own IRI; '#open' where the target is open."""
    if citation.id is None:
        return "#open"
    symbol = Symbol.parse(citation.id) if citation.kind not in ("instrument", "entity", "programme") else None
    akn = akn_iri(symbol, citation.date) if symbol else None
    return akn or iri(HOME, citation.kind, citation.id)


def _slug(name: str) -> str:
    return re.sub(r"[^\w.()\-]+", "-", name).strip("-") or "document"
