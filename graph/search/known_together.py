"""Words spread over several names of a thing: those of its title, of its topics, and of the body that adopted it.

'Human Rights Council children' is no name of any act: the council adopted it, and children are its topic. A word that names a
body or an instrument ('UNISFA') stands for its name, too.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence

from graph.search.typed_numbers import without_nouns
from graph.search.words import telling, words_of

_MANY = 12  # words of a question that are looked at
_MOST = 20  # things that are told
_SHARE = 0.6  # of the words of a question, at least, that a paragraph has
_WHOSE = "SELECT id FROM thing WHERE body IN (SELECT value FROM json_each(?))"


def known_together(base: sqlite3.Connection, words: Sequence[str], but: int = 0) -> list[int]:
    """Things that all `words`, `but` for so many, tell of: the most cited first, before others what more words tell of."""
    told = without_nouns(words)[:_MANY]
    if len(told) < 2 + but:
        return []
    counts = Counter(place for word in told for place in _known_by(base, word))
    found = {place: count for place, count in counts.items() if count >= len(told) - but}
    cited = dict(
        base.execute(
            "SELECT id, cited FROM thing WHERE id IN (SELECT value FROM json_each(?))", (json.dumps([*found]),)
        )
    )
    return sorted(found, key=lambda place: (-found[place], -cited[place], place))[:_MOST]


def _known_by(base: sqlite3.Connection, word: str) -> set[int]:
    """The things that a word tells of: by their own names, by those of their body, or by the name for which it stands."""
    own = _with_names_of(base, [word])
    listed = json.dumps([*own])
    bodies = base.execute(
        "SELECT key FROM thing WHERE kind = 'entity' AND id IN (SELECT value FROM json_each(?))", (listed,)
    )
    found = own | {place for (place,) in base.execute(_WHOSE, (json.dumps([key for (key,) in bodies]),))}
    meant = base.execute(
        "SELECT DISTINCT labels FROM name JOIN thing ON thing.id = thing WHERE folded = ? AND weight > 1 "
        "AND kind IN ('entity', 'instrument')", (word,),
    ).fetchall()  # fmt: skip
    for (labels,) in meant:
        full = telling(words_of(json.loads(labels).get("en", "")))
        if len(full) > 1:
            found |= _with_names_of(base, full)
    return found


def _with_names_of(base: sqlite3.Connection, words: Sequence[str]) -> set[int]:
    """The things with a name that has all the words."""
    asked = " AND ".join(f'"{word}"' for word in words)
    rows = base.execute(
        "SELECT DISTINCT thing FROM names JOIN name ON name.id = names.rowid WHERE names MATCH ?", (asked,)
    )
    return {place for (place,) in rows}


def paragraphs_of_most(base: sqlite3.Connection, words: Sequence[str]) -> list[int]:
    """The documents with a paragraph of most of the words: those with more of them first, then those that are cited more."""
    words = words[:_MANY]
    every = " UNION ALL ".join(["SELECT rowid AS at FROM paragraphs WHERE paragraphs MATCH ?"] * len(words))
    rows = base.execute(
        f"SELECT thing.id, max(had) FROM (SELECT at, count(*) AS had FROM ({every}) GROUP BY at HAVING count(*) >= ?) "
        "JOIN paragraph ON paragraph.id = at JOIN work ON work.id = paragraph.work JOIN thing ON thing.id = work.thing "
        "GROUP BY thing.id ORDER BY max(had) DESC, cited DESC, thing.id LIMIT ?",
        (*(f'"{word}"' for word in words), _SHARE * len(words), _MOST),
    ).fetchall()
    return [thing for thing, _ in rows]
