"""Databases of what can be made again: broken ones are made anew, and answers may be left in the midst."""

import gc

import pytest

from graph.cache.database import connected, rows_of

SCHEMA = "CREATE TABLE IF NOT EXISTS kept (name TEXT)"


@pytest.fixture
def database(tmp_path):
    made = connected(tmp_path / "some" / "kept.sqlite", SCHEMA)
    made.executemany("INSERT INTO kept VALUES (?)", [(name,) for name in "abc"])
    return made


def test_rows_come_in_order(database):
    assert list(rows_of(database, "SELECT name FROM kept WHERE name > ? ORDER BY name", "a")) == [("b",), ("c",)]


@pytest.mark.parametrize("taken", [0, 1, 2])
def test_a_database_may_be_closed_before_an_answer_ends(database, taken, recwarn, monkeypatch):
    said = []
    monkeypatch.setattr("sys.unraisablehook", said.append)
    rows = rows_of(database, "SELECT name FROM kept ORDER BY name")
    assert [next(rows) for _ in range(taken)] == [("a",), ("b",)][:taken]
    database.close()
    del rows
    gc.collect()
    assert said == []


def test_an_answer_left_in_the_midst_bars_nobody_from_writing(database):
    rows = rows_of(database, "SELECT name FROM kept")
    next(rows)
    rows.close()
    with database:
        database.execute("DROP TABLE kept")
