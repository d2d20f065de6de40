"""Acts → their series: each act's predecessor, its successor, and the latest act of the series.

An act follows another of the same organ and kind that it cites, that was adopted before it, and that is on the same matter:
under the same title, or under one much like it with much the same words. Of several it follows the latest; of those that are
as late as others, one under the same title.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph.series.acts import Act, order_of
from graph.series.likeness import text_likeness, title_likeness
from graph.symbols import Symbol

_SAME = 0.999  # of titles
_LIKE, _LIKE_TEXT = 0.5, 0.1  # of titles and of words, where titles are not the same
_LIKE_WORDS = 0.4  # of words, where a title is not known


@dataclass(frozen=True, slots=True)
class Newer:
    """The act that follows an older one, with its date where that is known, and the latest of their series."""

    next: str
    latest: str
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Succession:
    """The series of a corpus: `predecessor` and `successor` of an act, and the `latest` act of the series of each."""

    predecessor: Mapping[str, str]
    successor: Mapping[str, str]
    latest: Mapping[str, str]

    def series(self, act: str) -> tuple[str, ...]:
        """The acts of a series in their order, `act` among them; `act` alone where it is in none."""
        before: list[str] = []
        at = act
        while (at := self.predecessor.get(at, "")) and at not in before:
            before.append(at)
        after: list[str] = []
        at = act
        while (at := self.successor.get(at, "")) and at not in after:
            after.append(at)
        return (*reversed(before), act, *after)


def succession(acts: Mapping[str, Act]) -> Succession:
    """The series of `acts`."""
    predecessor: dict[str, str] = {}
    followers: dict[str, list[Act]] = defaultdict(list)
    for act in acts.values():
        found = predecessor_of(act, acts)
        if found is not None:
            predecessor[act.id] = found
            followers[found].append(act)
    successor = {name: min(those, key=_when).id for name, those in followers.items()}
    latest: dict[str, str] = {}
    for name in {*predecessor, *predecessor.values()}:
        latest[name] = _last(name, followers)
    return Succession(predecessor, successor, latest)


def predecessor_of(act: Act, acts: Mapping[str, Act]) -> str | None:
    """The act that `act` follows; None where it follows none that is known."""
    candidates = sorted(_candidates(act, acts), key=lambda found: found[:2])
    return candidates[-1][2] if candidates else None


def _candidates(act: Act, acts: Mapping[str, Act]) -> Iterator[tuple[tuple[str, tuple[int, int]], bool, str]]:
    """What `act` may follow: when it was adopted, whether its title is the same, and its identifier."""
    for name, quoted in act.cited.items():
        other = acts.get(name) or _cited_only(name, act, quoted)
        if other is None or not other.precedes(act):
            continue
        alike = _likeness(act, other, quoted)
        if alike is not None:
            yield _when(other), alike >= _SAME, name


def _cited_only(name: str, act: Act, quoted: str | None) -> Act | None:
    """An act that only its citation tells of, with the title that is quoted there."""
    symbol = Symbol.parse(name)
    if symbol is None or quoted is None:
        return None
    return Act(name, act.kind, act.body, None, order_of(symbol), {}, {}, frozenset())


def _likeness(act: Act, other: Act, quoted: str | None) -> float | None:
    """How like the title of `other` is to that of `act`; None where they are not on the same matter."""
    titles = title_likeness(act.titles, other.titles)
    if titles is None and quoted is not None:
        said = [title_likeness({"en": title}, {"en": quoted}) for title in act.titles.values()]
        titles = max((likeness for likeness in said if likeness is not None), default=None)
    words = text_likeness(act, other)
    if titles is None:
        return 0.0 if words is not None and words >= _LIKE_WORDS else None
    if titles >= _SAME:
        return titles
    return titles if titles >= _LIKE and words is not None and words >= _LIKE_TEXT else None


def _when(act: Act) -> tuple[str, tuple[int, int]]:
    return (act.date or "", act.order or (0, 0)) if act.order is None else ("", act.order)


def _last(name: str, followers: Mapping[str, list[Act]]) -> str:
    """The last act of those that follow `name`, directly or one after the other."""
    seen, at = {name}, name
    while following := [act for act in followers.get(at, ()) if act.id not in seen]:
        at = max(following, key=_when).id
        seen.add(at)
    return at
