"""What can be found → an SQLite file in which it is found: tables of things, names, numbers, provisions and paragraphs.

Where a build before has made such a file, its paragraphs are taken over, but for those of works that are others now.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from graph.search import paragraph_tables
from graph.search.findable import Provisions
from graph.search.paragraph_tables import ParagraphTables, SearchedWorks
from graph.search.results import Thing
from graph.search.typed_numbers import forms_of
from graph.search.words import folded, telling, words_of

NAME = "search.sqlite"
_MOST = 0.2  # of the works: where more of them are others, all is made anew
_MADE = "CREATE TABLE made (program BLOB); CREATE TABLE word (word TEXT PRIMARY KEY, length INTEGER, count INTEGER) WITHOUT ROWID;"
_TABLES = """
CREATE TABLE thing (id INTEGER PRIMARY KEY, kind TEXT, key TEXT, labels TEXT, titles TEXT, date TEXT, cited INTEGER,
                    held INTEGER, body TEXT, UNIQUE (kind, key));
CREATE TABLE name (id INTEGER PRIMARY KEY, thing INTEGER, text TEXT, folded TEXT, lang TEXT, weight REAL, words INTEGER);
CREATE VIRTUAL TABLE names USING fts5(words, content='', detail=none, columnsize=0,
                                      tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE name_words USING fts5vocab(names, row);
CREATE TABLE number (form TEXT, thing INTEGER, PRIMARY KEY (form, thing)) WITHOUT ROWID;
CREATE TABLE provision (form TEXT, thing INTEGER, cited INTEGER, PRIMARY KEY (form, thing)) WITHOUT ROWID;
"""
_AFTER_NAMES = "CREATE INDEX names_folded ON name (folded); INSERT INTO names(names) VALUES ('optimize');"
_FORGET_THINGS = """
CREATE TEMP TABLE old_name AS SELECT term, doc FROM name_words;
DROP TABLE name_words; DROP TABLE names; DROP TABLE name; DROP TABLE number; DROP TABLE provision; DROP TABLE thing;
"""
_WORDS = """
INSERT INTO word SELECT term, length(term), doc * 5 FROM name_words;
INSERT INTO word SELECT term, length(term), doc FROM paragraph_words WHERE doc > 1
  ON CONFLICT (word) DO UPDATE SET count = count + excluded.count;
INSERT INTO paragraphs(paragraphs) VALUES ('optimize');
"""
_OTHER_WORDS = """
CREATE TEMP TABLE other (term TEXT PRIMARY KEY);
INSERT OR IGNORE INTO other SELECT term FROM (SELECT term, doc FROM name_words EXCEPT SELECT term, doc FROM old_name);
INSERT OR IGNORE INTO other SELECT term FROM (SELECT term, doc FROM old_name EXCEPT SELECT term, doc FROM name_words);
INSERT OR IGNORE INTO other SELECT term FROM other_terms;
DELETE FROM word WHERE word IN (SELECT term FROM other);
INSERT INTO word SELECT term, length(term), count FROM (
  SELECT term, coalesce((SELECT doc * 5 FROM name_words WHERE name_words.term = other.term), 0)
    + coalesce((SELECT doc FROM paragraph_words WHERE paragraph_words.term = other.term AND doc > 1), 0) AS count FROM other
) WHERE count > 0;
"""


def write_index(
    path: Path,
    things: Sequence[Thing],
    works: SearchedWorks,
    provisions: Provisions,
    program: bytes,
    before: Path | None = None,
) -> None:
    """Write the index of `things` and of the paragraphs of `works` into the new file `path`.

    `program` is a digest of what makes it. `before` is the index of the build before: of paragraphs only those that are
    others now are put in. The same gives the same tables, and without `before` the same bytes.
    """
    errors = (OSError, sqlite3.DatabaseError, zlib.error, ValueError)  # of a file that is not there, or damaged
    with suppress(*errors):
        if before is not None and _renewed(path, things, works, provisions, program, before):
            return
    path.unlink(missing_ok=True)
    with _opened(path) as base:
        base.executescript(_MADE + paragraph_tables.TABLES + _TABLES)
        base.execute("INSERT INTO made VALUES (?)", (program,))
        tables = ParagraphTables(base)
        for name, digest in works.keys().items():
            tables.add(name, digest, works.found_versions(name), is_new=True)
        _add_things(base, things, provisions)
        tables.count()
        base.executescript(_WORDS)
        base.commit()
        base.execute("VACUUM")


def _renewed(
    path: Path, things: Sequence[Thing], works: SearchedWorks, provisions: Provisions, program: bytes, before: Path
) -> bool:
    """Whether the index could be made of that before; False where that was made otherwise, or too much is other now."""
    shutil.copyfile(before, path)
    with _opened(path) as base:
        if base.execute("SELECT program FROM made").fetchall() != [(program,)]:
            return False
        tables, now = ParagraphTables(base), works.keys()
        earlier = tables.digests()
        gone = [name for name, digest in earlier.items() if now.get(name) != digest]
        added = [name for name, digest in now.items() if earlier.get(name) != digest]
        if max(len(gone), len(added)) > _MOST * len(now):
            return False
        tables.remove(gone)
        for name in added:
            tables.add(name, now[name], works.found_versions(name), is_new=False)
        base.executescript(_FORGET_THINGS + _TABLES)
        _add_things(base, things, provisions)
        tables.count()
        base.executescript(_OTHER_WORDS)
        base.commit()
        return True


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """A database that nobody else reads, and that is thrown away where it is not finished."""
    with closing(sqlite3.connect(path)) as base:
        base.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;")
        yield base


def _add_things(base: sqlite3.Connection, things: Sequence[Thing], provisions: Provisions) -> None:
    """Fill the tables of things, names, numbers and provisions."""
    places = {(thing.kind, thing.key): place for place, thing in enumerate(things, start=1)}
    base.executemany("INSERT INTO thing VALUES (?,?,?,?,?,?,?,?,?)", map(_row, places.values(), things))
    for place, thing in zip(places.values(), things, strict=True):
        _add_names(base, place, thing)
        base.executemany("INSERT OR IGNORE INTO number VALUES (?,?)", ((form, place) for form in forms_of(thing.key)))
    cited = (
        (form.words, places[target], count) for (form, target), count in sorted(provisions.items()) if target in places
    )
    base.executemany("INSERT INTO provision VALUES (?,?,?)", cited)
    base.executescript(_AFTER_NAMES)


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


def plain(text: str) -> str:
    """A name as it is compared as a whole: folded, with single spaces."""
    return " ".join(folded(text).split())
