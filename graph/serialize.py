"""Readings as bytes and back, for what is kept on disk and what is sent between machines: JSON, field by field."""

from __future__ import annotations

import json
import zlib
from dataclasses import fields
from operator import attrgetter
from sys import intern
from typing import Any

from graph.compression import CLOSELY, deflated
from graph.metadata import AgendaItem, Ballot, Draft, Link, Metadata, Sponsor, Topic, Vote
from graph.model import Citation, Document, Doubt, Part, Reading, Section
from graph.pinpoint_units import pinpoint_of

_DOCUMENT = attrgetter(*(field.name for field in fields(Document)))
_NAMES = Citation._fields
_WORDS = tuple(_NAMES.index(name) for name in ("doc", "source", "lang", "kind", "relation", "via", "role"))
_CANDIDATES, _PART, _PINPOINT, _PROBLEM = map(_NAMES.index, ("candidates", "part", "pinpoint", "problem"))
_TUPLES = ("agenda_items", "topics", "stated_references")
_PLACES = {field.name: place for place, field in enumerate(fields(Document))}
_PARTS = {
    "agenda_items": AgendaItem,
    "drafts": Draft,
    "sponsors": Sponsor,
    "topics": Topic,
    "links": Link,
}  # of metadata


def encoded(reading: Reading) -> bytes:
    """A reading as UTF-8 JSON; lone surrogates, which broken input may hold, are escaped."""
    document = list(_DOCUMENT(reading.document))
    document[_PLACES["sections"]] = reading.document.sections
    record = [document, reading.citations]
    return json.dumps(record, ensure_ascii=False, default=_values).encode("utf-8", "surrogatepass")


def _values(record: Any) -> dict[str, Any]:
    """A record of the metadata by its fields: `asdict` takes ten times as long for the ballots of a vote."""
    return {name: getattr(record, name) for name in record.__dataclass_fields__}


def decoded(data: bytes) -> Reading:
    """The reading that `encoded` has made `data` of."""
    document, citations = json.loads(data.decode("utf-8", "surrogatepass"))
    document[_PLACES["sections"]] = tuple(
        Section(Part.parse(part), *rest) for part, *rest in document[_PLACES["sections"]]
    )
    for name in _TUPLES:
        document[_PLACES[name]] = tuple(document[_PLACES[name]])
    document[_PLACES["metadata"]] = _metadata(document[_PLACES["metadata"]])
    for citation in citations:
        for place in _WORDS:  # a few words stand in all of them: one string each is enough
            citation[place] = intern(citation[place])
        citation[_PART] = Part.parse(citation[_PART])
        citation[_PINPOINT] = pinpoint_of(citation[_PINPOINT]) if citation[_PINPOINT] else ()
        citation[_PROBLEM] = Doubt(*citation[_PROBLEM]) if citation[_PROBLEM] else None
        citation[_CANDIDATES] = tuple(citation[_CANDIDATES])
    return Reading(Document(*document), tuple(Citation(*citation) for citation in citations))


def _metadata(record: dict[str, Any] | None) -> Metadata | None:
    """The metadata that has been made this record."""
    if record is None:
        return None
    record |= {name: tuple(kind(**part) for part in record[name]) for name, kind in _PARTS.items()}
    if record["vote"] is not None:
        vote = record["vote"]
        record["vote"] = Vote(**(vote | {"ballots": tuple(Ballot(**ballot) for ballot in vote["ballots"])}))
    record["titles"] = tuple((lang, title) for lang, title in record["titles"])
    record["names"] = tuple(record["names"])
    return Metadata(**record)


def storable(text: str) -> str:
    """`text` with lone surrogates escaped, which neither SQLite nor Arrow takes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def packed_json(value: Any, level: int = CLOSELY) -> bytes:
    """A value of JSON as compressed bytes, lone surrogates and all; `level` is that of `graph.compression`."""
    return deflated(json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass"), level)


def unpacked_json(data: bytes) -> Any:
    """What `packed_json` has made `data` of."""
    return json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))


def identity(document: Document) -> bytes:
    """All that a source says of a document, as bytes that differ where anything in it does."""
    return encoded(Reading(document, ()))
