"""What can be found → an SQLite file in which it is found: tables of things, names, numbers, provisions and paragraphs."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from graph.search.findable import Provisions
from graph.search.results import Paragraph, Thing
from graph.search.typed_numbers import forms_of
from graph.search.words import folded, telling, words_of
from graph.serialize import packed_json

NAME = "search.sqlite"
_TABLES = """
CREATE TABLE thing (id INTEGER PRIMARY KEY, kind TEXT, key TEXT, labels TEXT, titles TEXT, date TEXT, cited INTEGER,
                    held INTEGER, body TEXT, UNIQUE (kind, key));
CREATE TABLE name (id INTEGER PRIMARY KEY, thing INTEGER, text TEXT, folded TEXT, lang TEXT, weight REAL, words INTEGER);
CREATE VIRTUAL TABLE names USING fts5(words, content='', detail=none, columnsize=0,
                                      tokenize="unicode61 remove_diacritics 0");
CREATE TABLE number (form TEXT, thing INTEGER, PRIMARY KEY (form, thing)) WITHOUT ROWID;
CREATE TABLE provision (form TEXT, thing INTEGER, cited INTEGER, PRIMARY KEY (form, thing)) WITHOUT ROWID;
CREATE TABLE paragraph (id INTEGER PRIMARY KEY, thing INTEGER, part TEXT, lang TEXT, version INTEGER, place INTEGER);
CREATE TABLE version (id INTEGER PRIMARY KEY, texts BLOB);
CREATE TABLE cites (paragraph INTEGER, thing INTEGER, PRIMARY KEY (paragraph, thing)) WITHOUT ROWID;
CREATE VIRTUAL TABLE paragraphs USING fts5(words, content='', detail=none, columnsize=0,
                                           tokenize="unicode61 remove_diacritics 0");
INSERT INTO paragraphs(paragraphs, rank) VALUES ('hashsize', 33554432), ('automerge', 0);
"""
_AFTER = """
CREATE INDEX names_folded ON name (folded);
CREATE TABLE cited_in (thing INTEGER, lang TEXT, paragraphs INTEGER, PRIMARY KEY (thing, lang)) WITHOUT ROWID;
INSERT INTO cited_in SELECT cites.thing, lang, COUNT(*) FROM cites JOIN paragraph ON id = paragraph GROUP BY cites.thing, lang;
CREATE VIRTUAL TABLE name_words USING fts5vocab(names, row);
CREATE VIRTUAL TABLE paragraph_words USING fts5vocab(paragraphs, row);
CREATE TABLE word (word TEXT PRIMARY KEY, length INTEGER, count INTEGER) WITHOUT ROWID;
INSERT INTO word SELECT term, length(term), doc * 5 FROM name_words;
INSERT INTO word SELECT term, length(term), doc FROM paragraph_words WHERE doc > 1
  ON CONFLICT (word) DO UPDATE SET count = count + excluded.count;
INSERT INTO names(names) VALUES ('optimize');
INSERT INTO paragraphs(paragraphs) VALUES ('optimize');
"""


def write_index(path: Path, things: Sequence[Thing], paragraphs: Iterable[Paragraph], provisions: Provisions) -> None:
    """Write the index into the new file `path`. The same gives the same bytes."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as base:
        base.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + _TABLES)
        places = {(thing.kind, thing.key): place for place, thing in enumerate(things, start=1)}
        base.executemany("INSERT INTO thing VALUES (?,?,?,?,?,?,?,?,?)", map(_row, places.values(), things))
        for place, thing in zip(places.values(), things, strict=True):
            _add_names(base, place, thing)
            base.executemany(
                "INSERT OR IGNORE INTO number VALUES (?,?)", ((form, place) for form in forms_of(thing.key))
            )
        cited = (
            (form.words, places[target], count)
            for (form, target), count in sorted(provisions.items())
            if target in places
        )
        base.executemany("INSERT INTO provision VALUES (?,?,?)", cited)
        _add_paragraphs(base, (p for p in paragraphs if p.document in places), places)
        base.executescript(_AFTER)
        base.commit()
        base.execute("VACUUM")


def _row(place: int, thing: Thing) -> tuple[object, ...]:
    labels, titles = (json.dumps(dict(names), ensure_ascii=False) for names in (thing.labels, thing.titles))
    return place, thing.kind, thing.key, labels, titles, thing.date, thing.cited, thing.held, thing.body


def _add_names(base: sqlite3.Connection, place: int, thing: Thing) -> None:
    for name in thing.names:
        words = words_of(name.text)
        if words:
            cursor = base.execute(
                "INSERT INTO name (thing, text, folded, lang, weight, words) VALUES (?,?,?,?,?,?)",
                (place, name.text, plain(name.text), name.lang, name.weight, len(telling(words))),
            )
            base.execute("INSERT INTO names (rowid, words) VALUES (?,?)", (cursor.lastrowid, " ".join(words)))


def _add_paragraphs(
    base: sqlite3.Connection, paragraphs: Iterator[Paragraph], places: dict[tuple[str, str], int]
) -> None:
    """Add `paragraphs`, those of a version in one piece, so that they take a third of the place."""
    number = 0
    versions = groupby(paragraphs, key=attrgetter("document", "lang"))
    for version, ((document, lang), some) in enumerate(versions, start=1):
        own = list(some)
        base.execute("INSERT INTO version VALUES (?,?)", (version, packed_json([paragraph.text for paragraph in own])))
        numbered, number = list(enumerate(own, start=number + 1)), number + len(own)
        rows = (
            (row, places[document], paragraph.part, lang, version, place)
            for place, (row, paragraph) in enumerate(numbered)
        )
        base.executemany("INSERT INTO paragraph VALUES (?,?,?,?,?,?)", rows)
        cited = (
            (row, place)
            for row, paragraph in numbered
            for place in sorted(places[work] for work in paragraph.cites if work in places)
        )
        base.executemany("INSERT INTO cites VALUES (?,?)", cited)
        words = ((row, " ".join(_words_of(paragraph))) for row, paragraph in numbered)
        base.executemany("INSERT INTO paragraphs (rowid, words) VALUES (?,?)", words)


def _words_of(paragraph: Paragraph) -> Iterable[str]:
    return words_of(paragraph.text) if paragraph.words is None else paragraph.words


def plain(text: str) -> str:
    """A name as it is compared as a whole: folded, with single spaces."""
    return " ".join(folded(text).split())
