"""MARCXML of the UN Digital Library: a record of a document, or of a vote, with metadata and no text of the document.

Fields: 191 and 791 $a symbol, 245 title, 269 $a date, 650 $a and 651 $a subjects, 952 $a the record of the meeting, 967 how
a State voted ($c code, $d Y, N or A, $e name), 991 agenda ($a agenda, $b item, $c its name, $d heading), 993 $a related
documents (drafts and reports), 996 the vote ($a in words; $b, $c, $d, $e in favour, against, abstaining, not voting).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph.metadata import (
    ABSTAINING,
    ADOPTED,
    AGAINST,
    IN_FAVOUR,
    NOT_VOTING,
    SCHEMES,
    AgendaItem,
    Ballot,
    Draft,
    Metadata,
    Topic,
    Vote,
)  # fmt: skip
from graph.model import Document
from graph.sources import stated_values as stated
from graph.symbols import Symbol

if TYPE_CHECKING:
    from lxml.etree import _Element

_MARC = "{http://www.loc.gov/MARC21/slim}"
_CHOICES = {"Y": IN_FAVOUR, "N": AGAINST, "A": ABSTAINING, "X": NOT_VOTING, "NV": NOT_VOTING, "": NOT_VOTING}
_GENERIC = re.compile(
    r"^(?:draft )?(?:resolution|decision)s?$", re.I
)  # what the library adds to titles, which says no more

Field = dict[str, str]
"""The subfields of a field by their codes; the first of each."""


def records(root: _Element) -> Iterator[_Element] | None:
    """The records of a MARCXML file; None where `root` is of another kind."""
    if root.tag not in (f"{_MARC}record", f"{_MARC}collection", "record", "collection"):
        return None
    found = [
        e for e in root.iter(f"{_MARC}record", "record") if any(True for _ in e.iter(f"{_MARC}datafield", "datafield"))
    ]
    return iter(found) if found or root.tag.startswith(_MARC) else None


def document(record: _Element, place: str) -> Document:
    """The document that a record is of."""
    fields = _fields(record)
    symbol = next((f["a"] for tag in ("191", "791") for f in fields.get(tag, ()) if f.get("a")), "")
    parsed = Symbol.parse(symbol)
    related = [s for f in fields.get("993", ()) for s in stated.symbols(f.get("a"))]
    meetings = [s for f in fields.get("952", ()) for s in stated.symbols(f.get("a"))]
    said = " ".join(f.get("a", "") for f in fields.get("996", ()))
    meeting = next((s for s in (*meetings, *related) if stated.is_record(s)), None)
    others = [s for s in related if not stated.is_record(s)]
    title = _title(fields)
    dates = (f.get("a") for f in fields.get("269", ()))
    vote = _vote(fields, said)
    metadata = Metadata(
        source="marcxml",
        titles=(("en", title),) if title else (),
        date=next((d for d in dates if d and re.fullmatch(r"\d{4}(?:-\d{2}){0,2}", d)), None),
        session=stated.session_of(parsed),
        meeting=stated.meeting(meeting, said),
        record=meeting,
        agenda_items=tuple(dict.fromkeys(_agenda_items(fields))),
        drafts=tuple(Draft(s) for s in others if stated.is_draft(s)),
        report=next((s for s in others if not stated.is_draft(s)), None),
        vote=vote,
        outcome=ADOPTED if vote is not None and parsed is not None and parsed.number else None,
        topics=stated.without_repeats(_topics(fields)),
    )
    return stated.without_text(place, symbol, metadata)


def _fields(record: _Element) -> dict[str, list[Field]]:
    """The fields of a record by their tags."""
    found: dict[str, list[Field]] = {}
    for field in record.iter(f"{_MARC}datafield", "datafield"):
        parts: Field = {}
        for sub in field:
            text = " ".join((sub.text or "").split())
            if text:
                parts.setdefault(sub.get("code") or "", text)
        if parts:
            found.setdefault(field.get("tag") or "", []).append(parts)
    return found


def _title(fields: dict[str, list[Field]]) -> str:
    """245 $a, with $b where that says more than what kind of document it is."""
    field = next(iter(fields.get("245", ())), {})
    main, rest = (field.get(code, "").strip(" /:") for code in ("a", "b"))
    council = stated.title_of_council(main)
    return council or (main if not rest or _GENERIC.match(rest) else f"{main}: {rest}" if main else rest)


def _agenda_items(fields: dict[str, list[Field]]) -> Iterator[AgendaItem]:
    for field in fields.get("991", ()):
        number = next(iter(stated.item_numbers(field.get("b"))), "")
        name = (field.get("c") or field.get("d") or field.get("e") or "").rstrip(".")
        if number or name:
            yield AgendaItem(number, name, next(iter(stated.symbols(field.get("a"))), ""))


def _topics(fields: dict[str, list[Field]]) -> Iterator[Topic | None]:
    for tag in ("650", "651"):
        for field in fields.get(tag, ()):
            address = next((v for v in field.values() if v.startswith(SCHEMES["unbis"])), None)
            yield stated.topic(field.get("a", ""), "unbis", address)


def _vote(fields: dict[str, list[Field]], said: str) -> Vote | None:
    field = next((f for f in fields.get("996", ()) if stated.count(f.get("b")) is not None), {})
    counts = [stated.count(field.get(code)) for code in "bcde"]
    ballots = [
        Ballot(f.get("e", ""), _CHOICES[choice], f.get("c", ""))
        for f in fields.get("967", ())
        if (choice := f.get("d", "").strip().upper()) in _CHOICES and (f.get("e") or f.get("c"))
    ]
    return stated.vote(said, (counts[0], counts[1], counts[2]), ballots, counts[3])
