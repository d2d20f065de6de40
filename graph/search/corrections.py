"""Slips of the pen: a word that nothing has → the word that comes nearest to it and is in use. Numbers are taken as they stand:
one that nothing has is no other one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping

from graph.search.bounds import took_too_long
from graph.search.words import distance, words_of

_MANY = 8  # words of a question that are not looked at one by one
_SHORT, _LONG = 4, 8  # letters from which on one slip is forgiven, and two


def mended(base: sqlite3.Connection, question: str) -> list[str]:
    """What a question may have been meant to be, as far as the database may look for it."""
    found: list[str] = []
    try:
        found.extend(corrections(base, question))
    except sqlite3.OperationalError as error:
        if not took_too_long(error):
            raise
    return found


def corrections(base: sqlite3.Connection, question: str) -> Iterator[str]:
    """The question with words that are in use for those that are not; then with each of its words that might be another."""
    words, written = words_of(question), question.split()
    shown = written if len(written) == len(words) else words  # as they are written, where one can tell

    def with_others(others: Mapping[int, str]) -> str:
        return " ".join(others.get(place, word) for place, word in enumerate(shown))

    unknown = [place for place, word in enumerate(words) if not _is_used(base, word)]
    mended = {place: other for place in unknown if (other := _nearest(base, words[place])) is not None}
    if mended and len(mended) == len(unknown):
        yield with_others(mended)
    for place, word in enumerate(words):
        other = _nearest(base, word) if len(words) < _MANY else None
        if other is not None and unknown in ([], [place]) and {place: other} != mended:
            yield with_others({place: other})


def _is_used(base: sqlite3.Connection, word: str) -> bool:
    return base.execute("SELECT 1 FROM word WHERE word = ?", (word,)).fetchone() is not None


def _nearest(base: sqlite3.Connection, word: str) -> str | None:
    """Another word that is near; of those that are as near, the one that is used most. None for a number."""
    if any(letter.isdecimal() for letter in word):
        return None
    most = 0 if len(word) < _SHORT else 1 if len(word) < _LONG else 2
    near = base.execute(
        "SELECT word, count FROM word WHERE length BETWEEN ? AND ? AND word != ? "
        "AND (substr(word, 1, 1) = ? OR substr(word, 2, 2) = ?)",
        (len(word) - most, len(word) + most, word, word[:1], word[1:3]),
    )
    ranked = [(distance(word, other, most), -count, other) for other, count in near]
    best = min((item for item in ranked if item[0] <= most), default=None)
    return best[2] if best else None
