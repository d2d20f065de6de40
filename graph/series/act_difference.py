"""What is different between two acts: their paragraphs, and the citations that were dropped, added, brought up to date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph.kinds import WORKS
from graph.model import Part, Reading
from graph.series.acts import order_of
from graph.series.alignment import AlignedParagraphs, aligned, paragraphs
from graph.symbols import Symbol


@dataclass(frozen=True, slots=True)
class Update:
    """A citation that was brought up to date: `older` was cited, where `newer` is now, in paragraph `part` of the newer act."""

    older: str
    newer: str
    part: Part


@dataclass(frozen=True, slots=True)
class ActDifference:
    """What is different between two acts, in one language."""

    older: str
    newer: str
    lang: str
    rows: tuple[AlignedParagraphs, ...]
    dropped: tuple[str, ...]
    added: tuple[str, ...]
    updated: tuple[Update, ...]

    @property
    def counts(self) -> Mapping[str, int]:
        """How many paragraphs are the same, changed, moved, new, gone."""
        fates = [row.fate for row in self.rows]
        return {fate: fates.count(fate) for fate in ("same", "changed", "moved", "new", "gone")}


def difference(older: Reading, newer: Reading) -> ActDifference:
    """What is different between two readings in the same language.

    A citation is brought up to date where a paragraph no longer cites an act, but a later one of the same organ; or where the
    newer act cites the older one, in place of the act that the older one cited there.
    """
    rows = aligned(paragraphs(older), paragraphs(newer))
    updated = [update for row in rows for update in _updates(row)]
    before, after = _cited(older), _cited(newer)
    gone_on = {update.older for update in updated} | {update.newer for update in updated}
    return ActDifference(
        older.document.id, newer.document.id, newer.document.lang, rows,
        tuple(name for name in before if name not in after and name not in gone_on),
        tuple(name for name in after if name not in before and name not in gone_on),
        tuple(dict.fromkeys(updated)),
    )  # fmt: skip


def _cited(reading: Reading) -> tuple[str, ...]:
    own = reading.document.id
    return tuple(dict.fromkeys(c.id for c in reading.citations if c.id and c.kind in WORKS and c.id != own))


def _updates(row: AlignedParagraphs) -> list[Update]:
    if row.older is None or row.newer is None:
        return []
    dropped = [name for name in row.older.cited if name not in row.newer.cited]
    added = [name for name in row.newer.cited if name not in row.older.cited]
    found = []
    for name in dropped:
        later = next((other for other in added if _is_later(other, name)), None)
        if later is not None:
            added.remove(later)
            found.append(Update(name, later, row.newer.part))
    return found


def _is_later(name: str, other: str) -> bool:
    """Whether both are acts of one organ and kind, or documents of one kind, and `name` is the later."""
    one, two = Symbol.parse(name), Symbol.parse(other)
    if one is None or two is None or (one.kind, one.body) != (two.kind, two.body) or one.body is None:
        return False
    orders: Sequence[tuple[int, int] | None] = (order_of(one), order_of(two))
    return orders[0] is not None and orders[1] is not None and orders[0] > orders[1]
