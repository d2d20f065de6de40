"""The paragraphs of works in the index of words, work by work: one can be put in the place of another.

Works have numbers of their own here, which stay when the order of things becomes another; `work` tells what each is among them.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from graph.search.results import FoundVersion
from graph.search.words import words_of
from graph.serialize import unpacked_json

TABLES = """
CREATE TABLE work (id INTEGER PRIMARY KEY, kind TEXT, key TEXT, thing INTEGER, UNIQUE (kind, key));
CREATE TABLE held (id INTEGER PRIMARY KEY, name TEXT UNIQUE, digest BLOB);
CREATE TABLE version (id INTEGER PRIMARY KEY, held INTEGER, texts BLOB);
CREATE TABLE paragraph (id INTEGER PRIMARY KEY, work INTEGER, part TEXT, lang TEXT, version INTEGER, place INTEGER);
CREATE TABLE cites (paragraph INTEGER, work INTEGER, PRIMARY KEY (paragraph, work)) WITHOUT ROWID;
CREATE TABLE cited_in (work INTEGER, lang TEXT, paragraphs INTEGER, PRIMARY KEY (work, lang)) WITHOUT ROWID;
CREATE VIRTUAL TABLE paragraphs USING fts5(words, content='', detail=none, columnsize=0,
                                           tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE paragraph_words USING fts5vocab(paragraphs, row);
INSERT INTO paragraphs(paragraphs, rank) VALUES ('hashsize', 33554432), ('automerge', 0);
"""
# What is other than in the build before, while it is put in: works that paragraphs cite, and words.
_CHANGED = """
CREATE TEMP TABLE other_work (id INTEGER PRIMARY KEY);
CREATE VIRTUAL TABLE temp.other_words USING fts5(words, content='', detail=none, columnsize=0,
                                                 tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE temp.other_terms USING fts5vocab('temp', 'other_words', row);
"""
_THESE = "(SELECT value FROM json_each(?))"
_COUNTED = """
DELETE FROM cited_in WHERE work IN (SELECT id FROM other_work);
INSERT INTO cited_in SELECT cites.work, lang, COUNT(*) FROM cites JOIN paragraph ON id = paragraph
  WHERE cites.work IN (SELECT id FROM other_work) GROUP BY cites.work, lang;
UPDATE work SET thing = (SELECT id FROM thing WHERE thing.kind = work.kind AND thing.key = work.key);
"""


class SearchedWorks(Protocol):
    """The works whose paragraphs are found."""

    def keys(self) -> Mapping[str, bytes]:
        """A digest of all that each is made of, by its identifier, in order."""

    def found_versions(self, identifier: str) -> Iterator[FoundVersion]:
        """The versions of one, with their paragraphs."""


class ParagraphTables:
    """The tables of paragraphs in a database that has them."""

    def __init__(self, base: sqlite3.Connection):
        self._base = base
        base.executescript(_CHANGED)
        self._numbers: dict[tuple[str, str], int] = {
            (kind, key): number for number, kind, key in base.execute("SELECT id, kind, key FROM work")
        }
        self._last = {name: self._greatest(name) for name in ("version", "paragraph")}

    def digests(self) -> dict[str, bytes]:
        """The digest of each work that is held, by its identifier."""
        return dict(self._base.execute("SELECT name, digest FROM held"))

    def remove(self, names: Iterable[str]) -> None:
        """Take works out. An index without contents forgets a paragraph when it is told its words: those of its text."""
        held = json.dumps(list(names))
        texts = dict(
            self._base.execute(
                f"SELECT version.id, texts FROM version JOIN held ON held.id = held WHERE name IN {_THESE}", (held,)
            )
        )
        versions = json.dumps(list(texts))
        said = {version: unpacked_json(data) for version, data in texts.items()}
        rows = self._base.execute(f"SELECT id, version, place FROM paragraph WHERE version IN {_THESE}", (versions,))
        words = [(row, " ".join(words_of(said[version][place]))) for row, version, place in rows.fetchall()]
        self._base.executemany("INSERT INTO paragraphs (paragraphs, rowid, words) VALUES ('delete',?,?)", words)
        self._note(words)
        paragraphs = json.dumps([row for row, _ in words])
        self._base.execute(
            f"INSERT OR IGNORE INTO other_work SELECT work FROM cites WHERE paragraph IN {_THESE}", (paragraphs,)
        )
        self._base.execute(f"DELETE FROM cites WHERE paragraph IN {_THESE}", (paragraphs,))
        self._base.execute(f"DELETE FROM paragraph WHERE id IN {_THESE}", (paragraphs,))
        self._base.execute(f"DELETE FROM version WHERE id IN {_THESE}", (versions,))
        self._base.execute(f"DELETE FROM held WHERE name IN {_THESE}", (held,))

    def add(self, name: str, digest: bytes, versions: Iterable[FoundVersion], is_new: bool) -> None:
        """Put a work in, the paragraphs of a version in one piece, so that they take a third of the place; `is_new` where the
        database held nothing before."""
        held = self._base.execute("INSERT INTO held (name, digest) VALUES (?,?)", (name, digest)).lastrowid
        for document, lang, paragraphs, texts in versions:
            version = self._next("version")
            self._base.execute("INSERT INTO version VALUES (?,?,?)", (version, held, texts))
            numbered = [(self._next("paragraph"), paragraph) for paragraph in paragraphs]
            own_number = self._number(*document)
            rows = (
                (row, own_number, paragraph.part, lang, version, place)
                for place, (row, paragraph) in enumerate(numbered)
            )
            self._base.executemany("INSERT INTO paragraph VALUES (?,?,?,?,?,?)", rows)
            cited = [
                (row, number)
                for row, paragraph in numbered
                for number in sorted(self._number(*work) for work in paragraph.cites)
            ]
            self._base.executemany("INSERT INTO cites VALUES (?,?)", cited)
            self._base.executemany("INSERT OR IGNORE INTO other_work VALUES (?)", ((number,) for _, number in cited))
            words = [(row, paragraph.words) for row, paragraph in numbered]
            self._base.executemany("INSERT INTO paragraphs (rowid, words) VALUES (?,?)", words)
            if not is_new:
                self._note(words)

    def count(self) -> None:
        """Say what each work is among the things, and how often those are cited of which paragraphs say otherwise than before."""
        self._base.executescript(_COUNTED)

    def _note(self, words: Iterable[tuple[int, str]]) -> None:
        """Note the words of paragraphs that are put in or taken out."""
        self._base.executemany("INSERT INTO other_words (rowid, words) VALUES (?,?)", words)

    def _number(self, kind: str, key: str) -> int:
        """The number of a work."""
        number = self._numbers.get((kind, key))
        if number is None:
            number = self._numbers[kind, key] = len(self._numbers) + 1
            self._base.execute("INSERT INTO work (id, kind, key) VALUES (?,?,?)", (number, kind, key))
        return number

    def _next(self, table: str) -> int:
        self._last[table] += 1
        return self._last[table]

    def _greatest(self, table: str) -> int:
        (greatest,) = self._base.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()
        return int(greatest)
