"""How much work of the database a question may take."""

from __future__ import annotations

import sqlite3

FINDING = 3_000_000  # steps of SQLite after which a question is answered with what has been found
MENDING = 10_000_000  # the same, while its words are held against all words for slips


def bound(base: sqlite3.Connection, steps: int = FINDING) -> None:
    """Let no more than so many steps be taken from now on: each way of answering has its own."""
    left = [steps // 1000]

    def tired() -> int:
        left[0] -= 1
        return left[0] < 0

    base.set_progress_handler(tired, 1000)


def took_too_long(error: sqlite3.Error) -> bool:
    """Whether an error of the database is that it was to take no more steps."""
    return "interrupted" in str(error)
