"""Akoma Ntoso as the United Nations publishes it: what a file states of its document beside the text.

Its forms are those of the files in the repositories of github.com/UNxml: dates in FRBRdate and docDate, drafts, sponsors and
the adoption as steps of a workflow, the vote in analysis, keywords with their dictionaries in classification, the rest on the
cover page and in the preface.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from graph.languages import AVAILABLE, load
from graph.languages.others import TWO_LETTERS as OTHER_CODES
from graph.metadata import (
    ABSTAINING,
    ADOPTED,
    AGAINST,
    IN_FAVOUR,
    NOT_ADOPTED,
    VETOED,
    AgendaItem,
    Ballot,
    Link,
    Metadata,
    Topic,
    Vote,
)  # fmt: skip
from graph.model import Document, OnProblem, Problem
from graph.official_addresses import of_address
from graph.official_languages import LANGUAGES, OFFICIAL
from graph.sources import stated_values as stated
from graph.symbols import Symbol
from graph.text.footnote_marks import RULE
from graph.text.language import detect

if TYPE_CHECKING:
    from lxml.etree import _Element

_TWO_LETTERS = {one.long_code: lang for lang, one in OFFICIAL.items()} | OTHER_CODES
_CHOICES = {"inFavour": IN_FAVOUR, "against": AGAINST, "abstaining": ABSTAINING}
_OUTCOMES = {"adopted": ADOPTED, "veto": VETOED, "notAdopted": NOT_ADOPTED}
_DRAFTS = ("draftResolution", "draftDecision")
_NO_COMMITTEE = frozenset({"noMainCommittee", "plenaryMeeting"})
_HEADS = (300, 1500)  # characters of a text that tell its language: those of its cover page, and of its beginning


@dataclass(frozen=True, slots=True)
class Stated:
    """What a file states: `language` is its code of two letters, or of three where no text in it is read, '' where it says none.

    `anchors` are the words of the references in its text, each with its symbol, and whether they stand in a note.
    """

    metadata: Metadata
    symbol: str
    language: str
    anchors: tuple[tuple[str, str, bool], ...]


def read(root: _Element) -> Stated:
    """What the file whose root is `root` states."""
    language = _language(root)
    symbol = _symbol(root, language)
    steps = [(step.get("outcome") or "", step) for step in _all(root, "step")]
    adopted = next((step for outcome, step in steps if outcome in _OUTCOMES), None)
    said = [value for name in ("as", "by") if adopted is not None and (value := adopted.get(name))]
    record = next((found for text in said for found in stated.symbols(text) if stated.is_record(found)), None)
    origin, paragraph = _origin(root, steps)
    meetings = (_words(e) for e in _all(root, "inline") if e.get("name") == "adoptionMeeting")
    number = stated.meeting(record, *said) or next(
        (int(digits[0]) for words in meetings if (digits := re.search(r"\d+", words))), None
    )
    metadata = Metadata(
        source="akoma-ntoso",
        titles=tuple(_titles(root, language)),
        date=_date(root),
        published=_published(root),
        session=stated.session_of(Symbol.parse(symbol)) or _session(root),
        meeting=number,
        record=record,
        agenda_items=_agenda_items(root, language),
        drafts=tuple(
            draft
            for outcome, step in steps
            if outcome in _DRAFTS
            for draft in stated.drafts(step.get("as"), step.get("date"))
            if draft.symbol != symbol
        ) or tuple(draft for draft in stated.drafts(origin) if stated.is_draft(draft.symbol)),
        committee=_committee(root),
        report=next((s for s in stated.symbols(origin) if not stated.is_draft(s)), None),
        report_paragraph=paragraph,
        sponsors=(
            *(s for outcome, step in steps if outcome in _DRAFTS for s in stated.sponsors([step.get("by") or ""])),
            *(
                s for outcome, step in steps if outcome.endswith("AdditionalSponsors")
                for s in stated.sponsors([step.get("by") or ""], additional=True)
            ),
        ),
        vote=_vote(root, " ".join(said)),
        outcome=_OUTCOMES.get(adopted.get("outcome") or "") if adopted is not None else None,
        topics=stated.without_repeats(_topics(root)),
        names=tuple(
            dict.fromkeys(k.get("value") or "" for k in _all(root, "keyword") if k.get("dictionary") == "DHLAUTH")
        ),
    )  # fmt: skip
    return Stated(metadata, symbol, language, tuple(_anchors(root)))


def document(known: Stated, name: str, text: str, addresses: tuple[str, ...], report: OnProblem) -> Document:
    """The document of a file with this `text`, whose references lead to `addresses`."""
    language = known.language
    told = [detect(text[:size]) for size in _HEADS]
    if language in LANGUAGES and language not in told:
        said = f"says that it is in the language {language}, and is in {told[-1]}."
        report(Problem(name, said, "It is read as what it is.", read_all_the_same=True))
        language = told[-1]
    metadata = replace(known.metadata, links=tuple(_located(known.anchors, text)))
    if language != known.language:  # the title is the file's own words
        titles = tuple((language if lang == known.language else lang, title) for lang, title in metadata.titles)
        metadata = replace(metadata, titles=titles)
    symbol = Symbol.parse(known.symbol)
    body = symbol.body if symbol and symbol.number else None
    found = Document(name, text, id=known.symbol, lang=language, body=body, stated_references=addresses)
    return stated.described(found, metadata)


def _all(root: _Element, name: str) -> Iterator[_Element]:
    """The elements of a name, whatever their namespace."""
    found: Iterator[_Element] = root.iter(f"{{*}}{name}")
    return found


def _local(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _words(element: _Element) -> str:
    """The words of an element without its notes."""
    return " ".join("".join(_pieces(element)).split())


def _pieces(element: _Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and not _is_note(child):
            yield from _pieces(child)
        yield child.tail or ""


def _is_note(element: _Element) -> bool:
    """Whether an element is a note, or a raised number that leads to one; not the raised letter of 'nº'."""
    return _local(element) == "authorialNote" or (_local(element) == "sup" and (element.text or "").strip().isdigit())


def _marked(root: _Element, name: str, *marks: str) -> Iterator[_Element]:
    """The elements of a name that refer to one of `marks`, written with or without '#'."""
    return (e for e in _all(root, name) if (e.get("refersTo") or "").lstrip("#") in marks)


def _symbol(root: _Element, language: str) -> str:
    """The symbol on the cover page, with the letter that the preface gives its part: 'A/DEC/76/402' and 'B', in Arabic 'باء'."""
    symbol = next(filter(None, (Symbol.parse(_words(e)) for e in _marked(root, "docNumber", "symbol"))), None)
    if symbol is None:
        return ""
    letters = {_words(e) for e in _marked(root, "docNumber", "letter")}
    if symbol.number and not symbol.number.letter and len(letters) == 1:
        letter = letters.pop()
        for form, english in (load(language).number_forms if language in AVAILABLE else {}).items():
            letter = english if re.fullmatch(form, letter) else letter
        lettered = Symbol.parse(f"{symbol.text} {letter}")
        symbol = lettered if lettered and lettered.number and lettered.number.letter else symbol
    return symbol.text


def _language(root: _Element) -> str:
    code = next((e.get("language") or "" for e in _all(root, "FRBRlanguage")), "").lower()
    return _TWO_LETTERS.get(code, code)


def _titles(root: _Element, language: str) -> Iterator[tuple[str, str]]:
    own = next(filter(None, map(_words, _marked(root, "docTitle", "resolutionTitle", "decisionTitle"))), None)
    if own:
        yield language or "en", own.lstrip(" .-–—")
    if own is None or language != "en":
        catalogued = (k.get("value") or "" for k in _all(root, "keyword") if k.get("refersTo") == "title")
        english = next(filter(None, map(stated.title_of_council, catalogued)), None)
        if english:
            yield "en", english


def _date(root: _Element) -> str | None:
    """When it was adopted or voted on, as the file's identification says, or its text where that says nothing."""
    work = next(_all(root, "FRBRWork"), None)
    dates = [e.get("date") for e in (_all(work, "FRBRdate") if work is not None else ())]
    dates += [e.get("date") for e in _marked(root, "docDate", "adoptionDate")]
    return next(filter(None, map(stated.iso, dates)), None)


def _published(root: _Element) -> str | None:
    dates = [e.get("date") for e in _marked(root, "docDate", "dateOfIssuance")]
    dates += [e.get("date") for e in _all(root, "FRBRdate") if e.get("name") == "publication"]
    return next(filter(None, map(stated.iso, dates)), None)


def _session(root: _Element) -> str | None:
    return next((value for e in _all(root, "session") if (value := (e.get("value") or "").strip())), None)


def _agenda_items(root: _Element, language: str) -> tuple[AgendaItem, ...]:
    inlines = {name: e for e in _all(root, "inline") if (name := e.get("name") or "").startswith("agenda item")}
    item, named = inlines.get("agenda item"), inlines.get("agenda item name")
    listed = [
        AgendaItem(
            number, (k.get("showAs") or k.get("shortForm") or "").strip(), (k.get("dictionary") or "").rstrip("/")
        )
        for k in _all(root, "keyword")
        if k.get("refersTo") == "agenda" and (k.get("showAs") or k.get("shortForm"))
        for number in (stated.item_numbers((k.get("value") or "").partition("[")[0]) or [""])[:1]
    ]
    number = (item.get("title") or _words(item)) if item is not None else ""
    return stated.items(number, _words(named) if named is not None else "", language, list(dict.fromkeys(listed)))


def _origin(root: _Element, steps: list[tuple[str, _Element]]) -> tuple[str, str | None]:
    """What the document comes from, in the source's words, and the paragraph of the report that holds its draft."""
    for outcome, step in steps:
        if outcome == "recommendedForAdoption" and step.get("as"):
            return step.get("as") or "", (step.get("refersTo") or "").strip() or None
    inline = next((e for e in _all(root, "inline") if e.get("name") == "originating document"), None)
    written = _words(inline) if inline is not None else ""
    found = re.search(r"[,，]\D*(\d+)\D*$", written)
    return written, found[1] if found else None


def _committee(root: _Element) -> str | None:
    """The committee on whose report it was adopted, in English: '#fifthCommittee' → 'Fifth Committee'."""
    mark = next((e.get("refersTo") or "" for e in _all(root, "docProponent")), "").lstrip("#")
    if not mark or mark in _NO_COMMITTEE:
        return None
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", mark)
    return words[:1].upper() + words[1:]


def _vote(root: _Element, said: str) -> Vote | None:
    voting = next(_all(root, "voting"), None)
    if voting is None:
        return stated.vote(said, (None, None, None), ())
    counts, ballots = dict[str, int](), list[Ballot]()
    for count in _all(voting, "count"):
        choice = _CHOICES.get((count.get("refersTo") or "").lstrip("#"))
        if choice is not None:
            if (told := stated.count(count.get("value"))) is not None:
                counts[choice] = told
            ballots += [Ballot(name, choice) for e in _all(count, "organization") if (name := _words(e))]
    outcome = f"{voting.get('outcome') or ''} {said}"
    return stated.vote(outcome, (counts.get(IN_FAVOUR), counts.get(AGAINST), counts.get(ABSTAINING)), ballots)


def _topics(root: _Element) -> Iterator[Topic | None]:
    for keyword in _all(root, "keyword"):
        if keyword.get("refersTo") is None:
            yield stated.topic(keyword.get("value") or "", keyword.get("dictionary") or "", keyword.get("href"))


def _anchors(root: _Element) -> Iterator[tuple[str, str, bool]]:
    for element in root.iter("{*}a", "{*}ref"):
        symbol = of_address(element.get("href") or "")
        words = re.sub(r"\s+", " ", "".join(_pieces(element))).strip()
        if symbol and any(map(str.isdigit, words)):
            yield words, symbol.text, next(element.iterancestors("{*}authorialNote"), None) is not None


def _located(anchors: tuple[tuple[str, str, bool], ...], text: str) -> list[Link]:
    """The links of `anchors`, whose words stand in `text` in their order, those of notes below its rule."""
    notes = text.rfind(f"\n{RULE}\n")
    ends = {False: notes if notes >= 0 else len(text), True: len(text)}
    at = {False: 0, True: max(notes, 0)}
    found = []
    for words, symbol, in_note in anchors:
        start = text.find(words, at[in_note], ends[in_note])
        if start >= 0:
            at[in_note] = start + len(words)
            found.append(Link(start, start + len(words), symbol))
    return sorted(found, key=lambda link: link.start)
