"""Readings as rows of tables: documents, mentions, citations. Their columns are told as Spark and Parquet tell them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from graph.citation_lines import told
from graph.kinds import WORKS
from graph.serialize import storable
from graph.settle.facts import Settled

if TYPE_CHECKING:
    from pyarrow import RecordBatch

TableRows = Iterator[tuple[Any, ...]]

Columns = Mapping[str, str]
"""The columns of a table in their order, each with its type as Spark calls it."""

# `voices` are the organs that speak in the document.
DOCUMENTS: Columns = {
    "id": "string", "lang": "string", "source": "string", "title": "string", "date": "string", "body": "string",
    "session": "int", "meeting": "int", "agenda_item": "string", "recommended_by": "string", "drafts_for": "string",
    "topics": "array<string>", "voices": "array<string>", "text": "string",
}  # fmt: skip
# What `resograph extract` prints, line by line.
MENTIONS: Columns = {
    "doc": "string", "source": "string", "lang": "string", "start": "int", "end": "int", "text": "string",
    "kind": "string", "id": "string", "label": "string", "part": "string", "relation": "string", "date": "string",
    "title": "string", "pinpoint": "string", "via": "string", "known": "boolean", "role": "string",
    "effect": "string", "problem": "string", "candidates": "array<string>",
}  # fmt: skip
# Which work a document cites in which part under which verb, and how many versions tell it: the edges of the graph.
CITATIONS: Columns = {
    "doc": "string", "part": "string", "kind": "string", "id": "string", "relation": "string", "witnesses": "int",
}  # fmt: skip


def document_rows(work: Settled) -> TableRows:
    """A row for each version."""
    for reading in work.readings:
        d = reading.document
        items = ", ".join(d.agenda_items) or None
        voices = sorted({section.voice for section in d.sections if section.voice})
        yield (
            d.id, d.lang, d.source, d.title, d.date, d.body, d.session, d.meeting, items, d.recommended_by,
            d.drafts_for, list(d.topics), voices, d.text,
        )  # fmt: skip


def mention_rows(work: Settled) -> TableRows:
    """A row for each mention in each version, in text order, as the versions settle it."""
    for reading in work.readings:
        for *row, candidates in (told(citation).values() for citation in reading.citations):
            yield (*row, list(candidates))


def citation_rows(work: Settled) -> TableRows:
    """A row for each citation of a work."""
    for fact in work.facts:
        if fact.id and fact.kind in WORKS:
            yield fact.doc, fact.part, fact.kind, fact.id, fact.relation, len(fact.languages)


def ddl(columns: Columns) -> str:
    """The columns as Spark reads them: 'id string, session int'."""
    return ", ".join(f"{name} {type_}" for name, type_ in columns.items())


def batch(columns: Columns, rows: Sequence[tuple[Any, ...]]) -> RecordBatch:
    """`rows` as Arrow hands them on; what UTF-8 cannot hold is escaped."""
    import pyarrow as pa

    types = {
        "string": pa.string(), "binary": pa.binary(), "boolean": pa.bool_(), "int": pa.int32(),
        "array<string>": pa.list_(pa.string()),
    }  # fmt: skip
    schema = pa.schema([(name, types[type_]) for name, type_ in columns.items()])
    columns_of = ([_fit(row[at]) for row in rows] for at in range(len(schema)))
    arrays = [pa.array(values, type=field.type) for values, field in zip(columns_of, schema, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _fit(value: Any) -> Any:
    return storable(value) if isinstance(value, str) else value
