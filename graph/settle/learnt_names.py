"""Names learnt: what versions call at one place by names that no authority knows is one thing, with its name in each language."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from graph.kinds import Kind
from graph.official_languages import drafting_rank
from graph.settle.facts import Fact, Settled
from graph.settle.slots import NAMES

_SOURCES = 3  # places told of a name

NameInLanguage = tuple[str, str]
"""Language and name."""
PartOfDocument = tuple[str, str]
"""The identifier of a document and the name of its part."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """A thing with its `names` by language; `meetings` are the places at which two of them or more stand, `places` some of these."""

    kind: Kind
    key: str
    names: Mapping[str, str]
    meetings: int
    places: tuple[PartOfDocument, ...]


def learn(works: Iterable[Settled]) -> tuple[Learnt, ...]:
    """What the works of a corpus call by names of their own in two languages or more, the most frequent first.

    Names that meet at a place are one thing's; those that meet most are joined first, and none has two names in a language.
    """
    places: dict[tuple[Kind, NameInLanguage, NameInLanguage], set[PartOfDocument]] = defaultdict(set)
    keys: dict[tuple[Kind, NameInLanguage], Counter[str]] = defaultdict(Counter)
    for work in works:
        for fact in work.facts:
            names = _own_names(fact)
            for name, key in names.items():
                keys[fact.kind, name][key] += 1
            for one, other in combinations(sorted(names), 2):
                places[fact.kind, one, other].add((fact.doc, fact.part))
    groups = _joined(places)
    found = (_learnt(kind, group, places, keys) for kind, group in groups)
    return tuple(sorted(found, key=lambda learnt: (-learnt.meetings, learnt.kind, learnt.key)))


def _own_names(fact: Fact) -> Mapping[NameInLanguage, str]:
    """What versions call the target of `fact` that no authority knows, with the keys that single texts give it."""
    if fact.known or fact.kind not in NAMES:
        return {}
    return {
        (witness.lang, witness.label): witness.id
        for witness in reversed(fact.witnesses)
        if witness.label and witness.id and witness.via == "explicit"
    }


def _joined(
    places: Mapping[tuple[Kind, NameInLanguage, NameInLanguage], set[PartOfDocument]],
) -> Iterator[tuple[Kind, Mapping[str, str]]]:
    """Groups of names, one a language, by kind."""
    group_of: dict[tuple[Kind, NameInLanguage], dict[str, str]] = {}
    often = sorted(places, key=lambda pair: (-len(places[pair]), pair))
    for kind, one, other in often:
        first = group_of.setdefault((kind, one), {one[0]: one[1]})
        second = group_of.setdefault((kind, other), {other[0]: other[1]})
        if first is second or first.keys() & second.keys():
            continue
        first |= second
        for name in second.items():
            group_of[kind, name] = first
    given: set[int] = set()
    for (kind, _), group in group_of.items():
        if len(group) > 1 and id(group) not in given:
            given.add(id(group))
            yield kind, group


def _learnt(
    kind: Kind, group: Mapping[str, str], places: Mapping[tuple[Kind, NameInLanguage, NameInLanguage], set[PartOfDocument]],
    keys: Mapping[tuple[Kind, NameInLanguage], Counter[str]],
) -> Learnt:  # fmt: skip
    pairs = combinations(sorted(group.items()), 2)
    met = sorted(set().union(*(places.get((kind, one, other), set()) for one, other in pairs)))
    first = min(group, key=lambda lang: (drafting_rank(lang), lang))
    key, _ = max(keys[kind, (first, group[first])].items(), key=lambda item: (item[1], item[0]))
    return Learnt(kind, key, dict(sorted(group.items())), len(met), tuple(met[:_SOURCES]))
