"""Slips of the pen: a word that nothing has → the word that comes nearest to it and is in use. Numbers are taken as they stand:
one that nothing has is no other one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from graph.search.bounds import took_too_long
from graph.search.words import distance, words_of

_MANY = 8  # words of a question that are not looked at one by one
_SHORT, _LONG = 4, 8  # letters from which on one slip is forgiven, and two
_MORE = 2  # times that a word is used more than one that may be a slip of it, though that is in use, too
_TRIED = 2  # words that are as near: 'developpement' and 'development'


class NearWord(NamedTuple):
    """A word that another may be a slip of, and how often it is used."""

    word: str
    uses: int


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

    uses = [_uses(base, word) for word in words]
    near = {place: _nearest(base, words[place]) for place, used in enumerate(uses) if not used}
    if not all(near.values()):
        return
    mended = {place: others[0].word for place, others in near.items()}
    if mended:
        yield with_others(mended)
    for place, word in enumerate(words) if len(words) < _MANY else ():
        for other in _nearest(base, word)[:_TRIED] if place not in mended else ():
            if other.uses > _MORE * uses[place]:
                yield with_others(mended | {place: other.word})


def _uses(base: sqlite3.Connection, word: str) -> int:
    row = base.execute("SELECT count FROM word WHERE word = ?", (word,)).fetchone()
    return row[0] if row else 0


def _nearest(base: sqlite3.Connection, word: str) -> Sequence[NearWord]:
    """Other words that are near, all as near as the nearest of them, the one that is used most first. None for a number."""
    if any(letter.isdecimal() for letter in word):
        return ()
    most = 0 if len(word) < _SHORT else 1 if len(word) < _LONG else 2
    near = base.execute(
        "SELECT word, count FROM word WHERE length BETWEEN ? AND ? AND word != ? "
        "AND (substr(word, 1, 1) = ? OR substr(word, 2, 2) = ?)",
        (len(word) - most, len(word) + most, word, word[:1], word[1:3]),
    )
    ranked = sorted((distance(word, other, most), -count, other) for other, count in near)
    return [NearWord(other, -count) for far, count, other in ranked if far == ranked[0][0] <= most]
