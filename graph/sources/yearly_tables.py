"""The yearly tables that stand beside the UN's Akoma Ntoso (`data_extract/*.json`): an act a record, with what was voted and by whom.

They are objects one after another, each on a line, in some files with a stray quotation mark before and after; or a list of
them. A record has no text of its act: its document has metadata alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from graph.metadata import ABSTAINING, ADOPTED, AGAINST, IN_FAVOUR, AgendaItem, Ballot, Metadata, Vote
from graph.model import Document, OnProblem, Problem
from graph.sources import stated_values as stated
from graph.symbols import Symbol

_BETWEEN = re.compile(r'[\s",\[\]\ufeff]*')
_BALLOTS = (("MS_in_favour", IN_FAVOUR), ("MS_against", AGAINST), ("MS_abstaining", ABSTAINING))
_NOTHING = frozenset({"", "n.a.", "none", "null"})
_NO_COMMITTEE = frozenset({"plenary meeting", "plenary", "without reference to a main committee"})


def read(data: bytes, name: str, report: OnProblem) -> Iterator[Document]:
    """A document a record; what is no record is reported with its line, and passed over."""
    text = data.decode("utf-8", "replace")
    decoder, at = json.JSONDecoder(), 0
    while (at := _BETWEEN.match(text, at).end()) < len(text):  # type: ignore[union-attr]
        place = f"{name}:{text.count(chr(10), 0, at) + 1}"
        try:
            record, at = decoder.raw_decode(text, at)
            yield _document(record, place)
        except (ValueError, RecursionError) as error:
            said = str(error).partition(":")[0]
            report(Problem(place, f"is no record of an act: {said}.", "Get the file anew, or mend the line."))
            end = text.find("\n", at)
            at = len(text) if end < 0 else end + 1


def _document(record: Any, place: str) -> Document:
    if not isinstance(record, dict):
        raise ValueError("it is no object")
    symbol = _text(record, "symbol")
    if not symbol:
        raise ValueError("it has no symbol")
    parsed = Symbol.parse(symbol)
    subjects = [(str(s[0]), str(s[1])) for s in _list(record, "subjects") if isinstance(s, list) and len(s) == 2]
    title = _text(record, "title") or stated.title_of_council(_text(record, "resolution_title"))
    origin = _text(record, "originating_document") or _text(record, "draft_resolution")
    records = (_text(record, key) for key in ("pv", "sr", "outcome_letter", "adoption_meeting"))
    meeting_record = next((s for text in records for s in stated.symbols(text) if stated.is_record(s)), None)
    paragraph = re.search(r"\d+", _text(record, "report_paragraph"))
    report = next((s for s in stated.symbols(origin) if not _is_draft(s, record)), None)
    committee = _text(record, "committee")
    metadata = Metadata(
        source="table",
        titles=(("en", title),) if title else (),
        date=stated.iso(_text(record, "adoption_date")),
        session=stated.session_of(parsed),
        meeting=stated.meeting(meeting_record, _text(record, "adoption_meeting")),
        record=meeting_record,
        agenda_items=_agenda_items(record, subjects),
        drafts=tuple(
            draft
            for draft in stated.drafts(origin, _text(record, "draft_resolution_date"))
            if _is_draft(draft.symbol, record)
        ),
        committee=_committee(committee),
        report=report,
        report_paragraph=paragraph[0] if paragraph and report else None,
        sponsors=(
            *stated.sponsors(_names(record, "sponsors")),
            *stated.sponsors(_names(record, "additional_sponsors"), additional=True),
        ),
        vote=_vote(record),
        outcome=ADOPTED if _text(record, "adoption_date") else None,
        topics=stated.without_repeats(
            (
                *(stated.topic(term, scheme) for term, scheme in subjects),
                *(stated.topic(number, "SDGO") for number in _names(record, "SDGs")),
            )
        ),
        names=tuple(dict.fromkeys(term for term, scheme in subjects if scheme == "DHLAUTH")),
    )
    return stated.without_text(place, symbol, metadata)


def _text(record: dict[str, Any], key: str) -> str:
    value = record.get(key)
    text = " ".join(value.split()) if isinstance(value, str) else ""
    return "" if text.lower() in _NOTHING else text


def _list(record: dict[str, Any], key: str) -> list[Any]:
    value = record.get(key)
    return value if isinstance(value, list) else []


def _names(record: dict[str, Any], key: str) -> list[str]:
    return [text for value in _list(record, key) if isinstance(value, str) and (text := " ".join(value.split()))]


def _is_draft(symbol: str, record: dict[str, Any]) -> bool:
    """Whether what an act comes from is a draft: so it is where the table says so, or its symbol."""
    return stated.is_draft(symbol) or bool(_text(record, "draft_resolution"))


def _agenda_items(record: dict[str, Any], subjects: list[tuple[str, str]]) -> tuple[AgendaItem, ...]:
    agenda = next((s for term, s in subjects if "/" in s.rstrip("/") and stated.item_numbers(term)), "")
    found = stated.items(_text(record, "agenda_item"), _text(record, "agenda_item_name"), "en", ())
    return tuple(replace(item, agenda=agenda if item.number else "") for item in found)


def _committee(written: str) -> str | None:
    """'#fifthCommittee', as some records have it, and 'Fifth Committee' → 'Fifth Committee'."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", written.lstrip("#"))
    return None if words.lower() in _NO_COMMITTEE or not words else words[:1].upper() + words[1:]


def _vote(record: dict[str, Any]) -> Vote | None:
    ballots = [Ballot(name, choice) for key, choice in _BALLOTS for name in _names(record, key)]
    in_favour, against, abstaining = (stated.count(_text(record, f"{key}_count")) for key, _ in _BALLOTS)
    outcome = " ".join(_text(record, key) for key in ("adoption_type", "voting_type", "outcome", "adoption_meeting"))
    return stated.vote(outcome, (in_favour, against, abstaining), ballots)
