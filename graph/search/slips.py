"""Slips of the pen: a word that nothing has → the word that comes nearest to it and is in use."""

from __future__ import annotations

import sqlite3

from graph.search.words import distance, words_of

_SHORT, _LONG = 4, 8  # letters from which on one slip is forgiven, and two


def corrected(base: sqlite3.Connection, question: str) -> str | None:
    """The question with words that are in use; None where nothing comes near, or nothing has to be mended."""
    words = words_of(question)
    mended = [_nearest(base, word) for word in words]
    if None in mended or mended == words:
        return None
    return " ".join(word for word in mended if word)


def _nearest(base: sqlite3.Connection, word: str) -> str | None:
    if base.execute("SELECT 1 FROM word WHERE word = ?", (word,)).fetchone():
        return word
    most = 0 if len(word) < _SHORT else 1 if len(word) < _LONG else 2
    near = base.execute(
        "SELECT word, count FROM word WHERE length BETWEEN ? AND ? AND (substr(word, 1, 1) = ? OR substr(word, 2, 2) = ?)",
        (len(word) - most, len(word) + most, word[:1], word[1:3]),
    )
    ranked = [(distance(word, other, most), -count, other) for other, count in near]
    best = min((item for item in ranked if item[0] <= most), default=None)
    return best[2] if best else None
