"""Mandates as lines of JSON, rows of a table, and entries of a calendar."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from datetime import date
from typing import NamedTuple

from graph.mandates.mandate import Addressee, Mandate, WorkMandate

COLUMNS = (
    "doc", "part", "lang", "start", "end", "verb", "addressees", "ids", "action", "report_to", "session", "date", "within",
    "frequency", "until", "extends", "quote",
)  # fmt: skip
_FOLDED = 73  # octets of a line of a calendar, without what continues it (RFC 5545, 3.1)


def line(mandate: Mandate) -> str:
    """A mandate as a line of JSON, its keys those of the record."""
    return json.dumps(asdict(mandate), ensure_ascii=False)


def row(mandate: Mandate) -> tuple[str, ...]:
    """A mandate as the cells of a table under `COLUMNS`."""
    cells = (
        mandate.doc, mandate.part, mandate.lang, str(mandate.start), str(mandate.end), mandate.verb,
        "; ".join(a.text for a in mandate.addressees), "; ".join(a.id for a in mandate.addressees if a.id), mandate.action,
        mandate.report_to, mandate.due.session, mandate.due.date, mandate.due.within, mandate.frequency, mandate.until,
        mandate.extends, mandate.quote,
    )  # fmt: skip
    return tuple(cell or "" for cell in cells)


def csv_lines(mandates: Iterable[Mandate]) -> Iterator[str]:
    """The mandates as CSV (RFC 4180), a heading first."""
    for cells in (COLUMNS, *map(row, mandates)):
        held = io.StringIO()
        csv.writer(held).writerow(cells)
        yield held.getvalue()


class CalendarEntry(NamedTuple):
    """A day on which something is due or ends: what tells it from all others, and its words."""

    uid: str
    day: str
    summary: str
    description: str


def entries(mandates: Iterable[Mandate]) -> Iterator[CalendarEntry]:
    """The days that mandates tell."""
    for mandate in mandates:
        whom = ", ".join(addressee.text for addressee in mandate.addressees)
        place = f"{mandate.doc}-{mandate.part}-{mandate.lang}-{mandate.start}"
        for what, day in (("due", mandate.due.date), ("until", mandate.until)):
            if day is not None:
                summary = f"{mandate.doc} {mandate.part}: {what} {mandate.extends or whom or mandate.verb}"
                yield CalendarEntry(f"{place}-{what}", day, summary, mandate.quote)


def entries_of_works(mandates: Iterable[WorkMandate], name_of: Callable[[Addressee], str]) -> Iterator[CalendarEntry]:
    """The days that mandates of works tell; `name_of` gives the name of an addressee."""
    for mandate in mandates:
        whom = ", ".join(map(name_of, mandate.addressees))
        place = f"{mandate.doc}-{mandate.part}-{mandate.number}"
        for what, day in (("due", mandate.due.date), ("until", mandate.until)):
            if day is not None:
                summary = f"{mandate.doc} {mandate.part}: {what} {mandate.extends or whom or mandate.verb}"
                yield CalendarEntry(f"{place}-{what}", day, summary, mandate.action or "")


def calendar_lines(days: Iterable[CalendarEntry], stamp: date) -> Iterator[str]:
    """A calendar (iCalendar, RFC 5545) of all-day events; `stamp` is the day on which it is made."""
    yield from ("BEGIN:VCALENDAR\r\n", "VERSION:2.0\r\n", "PRODID:-//resograph//mandates//EN\r\n")
    for entry in days:
        yield "BEGIN:VEVENT\r\n"
        yield from _folded(f"UID:{entry.uid}@resograph".replace("/", "-"))
        yield f"DTSTAMP:{stamp:%Y%m%d}T000000Z\r\n"
        yield f"DTSTART;VALUE=DATE:{entry.day.replace('-', '')}\r\n"
        yield from _folded(f"SUMMARY:{_escaped(entry.summary)}")
        yield from _folded(f"DESCRIPTION:{_escaped(entry.description)}")
        yield "END:VEVENT\r\n"
    yield "END:VCALENDAR\r\n"


def _escaped(text: str) -> str:
    for character in "\\;,":
        text = text.replace(character, f"\\{character}")
    return " ".join(text.split())


def _folded(text: str) -> Iterator[str]:
    """A content line, parted where it is longer than a line of a calendar may be; never inside a character."""
    piece = ""
    for character in text:
        if len((piece + character).encode()) > _FOLDED:
            yield f"{piece}\r\n"
            piece = " "
        piece += character
    yield f"{piece}\r\n"
