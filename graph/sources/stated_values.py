"""How official sources write what they state, whatever their format: dates, numbers of meetings, agenda items, votes, topics."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from html import unescape

from graph.metadata import (
    RECORDED,
    SCHEMES,
    UNANIMOUS,
    WITHOUT_VOTE,
    AgendaItem,
    Ballot,
    Draft,
    Metadata,
    Sponsor,
    Topic,
    Vote,
)  # fmt: skip
from graph.model import Document
from graph.symbols import Symbol

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_ENGLISH_DATE = re.compile(r"(\d{1,2})\s+([A-Za-z]{3,9})\.?\s+(\d{4})")
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_LONGEST_COUNT = 9  # digits
_FIRST_YEAR = 1945  # a date before is none: '0001-01-01'
_SYMBOL = re.compile(r"(?<![A-Za-z0-9/])[A-Z]+(?:/[A-Za-z0-9.\-]+(?: ?\((?:Resumption ?\d+|Part [IVX]+|\d{4})\))?)+")
_MEETING = re.compile(r"(\d{1,5})(?:st|nd|rd|th)\b[^,;]*?\bmeeting|(?:/PV|/SR)\.(\d+)")
_COUNTS = re.compile(r"\b(\d{1,3})[-–](\d{1,3})[-–](\d{1,3})\b")
_ITEM = re.compile(r"(?<![\d/])(\d{1,3})(?: ?\(?([a-z])\)|([a-z])(?![a-z])|( ?\(?[^\W\d_]\)))?(?![\d/])")
_LISTED = re.compile(r",(?! on behalf of)(?![^(]*\))|;|(?<=\)),? and ", re.I)
_BEHALF = re.compile(r"\s*(?:\(on behalf of|, on behalf of)\s+(?P<group>.+?)\)?$", re.I | re.S)
_COUNCIL_TITLE = re.compile(
    r"(?:Security Council resolution|Draft resolution)[^\[]*\[(?:on )?(?P<about>[^\]]+)\]", re.I
)


def iso(written: str | None) -> str | None:
    """A date as sources write it ('28 June 2024', '2024-06-28') in ISO 8601; None where it is no date the UN has seen."""
    text = " ".join((written or "").split())
    match = _ISO_DATE.match(text) or _ENGLISH_DATE.search(text)
    if match is None:
        return None
    try:
        if match.re is _ISO_DATE:
            found = date(int(match[1]), int(match[2]), int(match[3]))
        else:
            month = next(i for i, name in enumerate(_MONTHS, start=1) if name.startswith(match[2].lower()))
            found = date(int(match[3]), month, int(match[1]))
    except (ValueError, StopIteration):
        return None
    return found.isoformat() if found.year >= _FIRST_YEAR else None


def count(written: str | None) -> int | None:
    """A count that a source gives in figures; None where it is none."""
    text = (written or "").strip()
    return int(text) if text.isdecimal() and len(text) <= _LONGEST_COUNT else None


def symbols(written: str | None) -> list[str]:
    """The canonical symbols in 'A/74/L.30 and A/74/L.30/Add.1', in order."""
    found = (Symbol.parse(match[0].rstrip(".")) for match in _SYMBOL.finditer(" ".join((written or "").split())))
    return list(dict.fromkeys(str(symbol) for symbol in found if symbol))


def is_draft(symbol: str) -> bool:
    """Whether a symbol is that of a draft: limited documents are."""
    return "/L." in symbol


def is_record(symbol: str) -> bool:
    """Whether a symbol is that of the record of a meeting."""
    return re.search(r"/(?:PV|SR)\.", symbol) is not None


def meeting(*written: str | None) -> int | None:
    """The number of the meeting that the first of `written` to tell one tells: '8700th meeting', 'A/74/PV.52'."""
    for text in written:
        match = _MEETING.search(" ".join((text or "").split()))
        if match:
            return int(match[1] or match[2])
    return None


def item_numbers(written: str | None) -> list[str]:
    """'Agenda items 13 and 71 (b)' → ['13', '71 (b)']; '12c' → ['12 (c)']. One with a letter of another script is left out."""
    return [
        f"{m[1]} ({m[2] or m[3]})" if m[2] or m[3] else m[1]
        for m in _ITEM.finditer(" ".join((written or "").split()))
        if not (m[4] or "").strip("() ")
    ]


def items(numbers: str | None, name: str | None, lang: str, listed: Iterable[AgendaItem]) -> tuple[AgendaItem, ...]:
    """The agenda items of a document: one of `numbers` with its `name` in `lang`, or several, and those that the library has
    `listed`, which know the agenda."""
    own = AgendaItem("", " ".join((name or "").split()), "", lang)
    found = {number: replace(own, number=number, name="") for number in item_numbers(numbers)}
    numbered = list(dict.fromkeys(item.number for item in listed if item.number))
    only = list(found) or numbered
    if own.name and len(only) == 1:
        found[only[0]] = replace(own, number=only[0])
    elif own.name:
        found[""] = own
    for item in listed:
        known = found.get(item.number) if item.number else None
        if known is not None:
            found[item.number] = replace(known if known.name else item, agenda=item.agenda)
        elif item.number or not any(same_words(item.name, other.name) for other in found.values()):
            found[item.number or f"|{item.name}"] = item
    return tuple(found.values())


def same_words(one: str, other: str) -> bool:
    """Whether two names are the same but for case, spaces and what ends them."""
    return " ".join(one.split()).rstrip(".").casefold() == " ".join(other.split()).rstrip(".").casefold()


def drafts(written: str | None, when: str | None = None) -> tuple[Draft, ...]:
    """The drafts in 'A/74/L.30 and A/74/L.30/Add.1'."""
    return tuple(Draft(symbol, iso(when)) for symbol in symbols(written))


def sponsors(names: Iterable[str], additional: bool = False) -> Iterator[Sponsor]:
    """Sponsors from lists of names: 'Chile, Costa Rica and Egypt (on behalf of the Group of 77 and China)'."""
    for text in names:
        whole = " ".join(text.split())
        for piece in (
            _LISTED.split(whole) if not re.search(r"^(?:the )?(?:submitted|representative)\b", whole, re.I) else [whole]
        ):
            name = piece.strip(" .")
            behalf = _BEHALF.search(name)
            if behalf:
                yield Sponsor(name[: behalf.start()].strip(), behalf["group"].strip(), additional)
            elif name:
                yield Sponsor(name, "", additional)


def vote(
    outcome: str,
    counts: tuple[int | None, int | None, int | None],
    ballots: Iterable[Ballot],
    not_voting: int | None = None,
) -> Vote | None:
    """A vote from what is said of its `outcome` ('Adopted 13-0-2, 9860th meeting', 'adoptedWithoutVote') and its counts in
    favour, against and abstaining; None where nothing is said."""
    said, listed = outcome.lower(), tuple(ballots)
    if "withoutvote" in said.replace(" ", "").replace("avote", "vote"):
        return Vote(WITHOUT_VOTE)
    told = _COUNTS.search(outcome)
    if told and not any(counts):
        counts = (int(told[1]), int(told[2]), int(told[3]))
    manner = (
        UNANIMOUS if "unanimously" in said and "non-unanimously" not in said
        else RECORDED if "recorded" in said or listed or any(counts) or "non-unanimously" in said
        else ""
    )  # fmt: skip
    if not manner:
        return None
    known = any(counts)
    in_favour, against, abstaining = ((count or 0) if known else None for count in counts)
    return Vote(manner, in_favour, against, abstaining, not_voting, listed, "by mail" in said)


def topic(name: str, dictionary: str, iri: str | None = None) -> Topic | None:
    """A keyword of a dictionary as a topic; None where the dictionary is no scheme of topics."""
    told = dictionary.lower()
    scheme = next(
        (s for s, mark in (("unbis", "unbis"), ("sdg", "sdg"), ("eurovoc", "eurovoc")) if told.startswith(mark)), None
    )
    if scheme is None:
        return None
    words = " ".join(unescape(name).replace("_", " ").split()).rstrip(".")  # some files escape it twice
    if scheme == "sdg":
        number = re.sub(r"\D", "", name)
        return Topic(f"Sustainable Development Goal {number}", scheme, f"{SCHEMES[scheme]}{number}") if number else None
    stated = iri.replace("https://", "http://", 1) if iri else None
    known = stated if stated and stated.startswith(SCHEMES[scheme]) else None
    return Topic(words.upper() if scheme == "unbis" else words, scheme, known) if words else None


def without_repeats(topics: Iterable[Topic | None]) -> tuple[Topic, ...]:
    """`topics` once each, in order; one that is named without identifier and with it, with it."""
    found: dict[tuple[str, str], Topic] = {}
    for one in topics:
        if one is not None:
            key = (one.scheme, one.name.upper())
            if key not in found or (one.iri and not found[key].iri):
                found[key] = one
    return tuple(found.values())


def title_of_council(catalogued: str) -> str | None:
    """What the library's title of a Security Council resolution, which has none of its own, says that it is about."""
    match = _COUNCIL_TITLE.search(" ".join(catalogued.split()))
    about = match["about"].strip() if match else ""
    return about[:1].upper() + about[1:] if about else None


def session_of(symbol: Symbol | None) -> str | None:
    """The session that a symbol tells, as it writes it: 'A/RES/ES-11/1' → 'ES-11', 'E/RES/2024/3' → '2024'."""
    number = symbol.number if symbol else None
    return number.period if number and number.shape in ("session", "annual") else None


def without_text(place: str, symbol: str, metadata: Metadata) -> Document:
    """The document of a record that has no text of it."""
    parsed = Symbol.parse(symbol)
    return described(
        Document(place, "", id=str(parsed) if parsed else symbol, body=parsed.body if parsed else None), metadata
    )


def described(document: Document, metadata: Metadata) -> Document:
    """`document` with `metadata`, and with what that says in the fields of every document."""
    numbers = [item.number for item in metadata.agenda_items if item.number]
    lang, session = document.lang or "en", metadata.session or ""
    return replace(
        document,
        metadata=metadata,
        title=document.title or metadata.title(lang) or (None if document.text else metadata.title("en")),
        date=document.date or metadata.date,
        session=document.session or count(session),
        meeting=document.meeting or metadata.meeting,
        agenda_items=document.agenda_items or tuple(numbers),
        topics=document.topics or tuple(t.name for t in metadata.topics if t.scheme == "unbis"),
    )
