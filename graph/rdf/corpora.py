"""Several corpora side by side in one store: which one a build is, and what publishing it would change.

The graphs of documents have the same names in each corpus; the counts over a corpus, its series, what it says of things that it
points to, and what the authority knows of these, are graphs of its own. What a corpus has sent is remembered in `graph/published`,
or in `graph/published/NAME` for each that came later.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from urllib.parse import quote, unquote

Held = Mapping[str, Mapping[str, str]]
"""The name of a corpus ('' of the first) → graph → digest."""

FIRST = ""
"""The name of the first corpus."""
PENDING = "pending"  # in the place of a digest: being sent
_STATE = "graph/published"  # below the base, as all graphs are
_OWN = ("graph/authority", "graph/tallies", "graph/series", "graph/things", "evidence/things")


def state_of(base: str, corpus: str) -> str:
    """The graph in which a store remembers what it holds of a corpus."""
    return f"{base}{_STATE}/{quote(corpus, safe='')}" if corpus else f"{base}{_STATE}"


def corpus_of(base: str, state: str) -> str:
    """The name of the corpus of which a graph of a store, found there, remembers what it holds."""
    return unquote(state.removeprefix(f"{base}{_STATE}").removeprefix("/"))


@dataclass(frozen=True, slots=True)
class Corpora:
    """What a store holds of the corpora whose IRIs begin with `base`."""

    base: str
    held: Held

    def documents(self, graphs: Mapping[str, str]) -> frozenset[str]:
        """Those graphs that are of documents."""
        own = (_STATE, *_OWN)
        others = {f"{self.base}{name}" for name in own}
        others_of_corpora = tuple(f"{self.base}{name}/" for name in own)
        return frozenset(
            name
            for name in graphs
            if name.startswith(f"{self.base}graph/") and name not in others and not name.startswith(others_of_corpora)
        )

    def meant(self, wanted: Mapping[str, str]) -> str:
        """The name of the corpus with which `wanted` shares most documents; of a new one where it shares none."""
        documents = self.documents(wanted)
        shared = {corpus: len(documents & self.documents(graphs)) for corpus, graphs in self.held.items()}
        best = min(shared, key=lambda corpus: (-shared[corpus], corpus), default=None)
        if best is not None and shared[best]:
            return best
        if not self.held.get(FIRST):
            return FIRST
        return next(corpus for number in count(2) if (corpus := str(number)) not in self.held)


@dataclass(frozen=True, slots=True)
class Plan:
    """What publishing a build changes: graphs to send with their digests, graphs that are gone, graphs that others hold, too."""

    base: str
    corpus: str
    before: Mapping[str, str]
    changed: Mapping[str, str]
    gone: tuple[str, ...]
    forgotten: tuple[str, ...]
    unchanged: int

    @property
    def state(self) -> str:
        """The graph in which the store remembers what it holds of the corpus."""
        return state_of(self.base, self.corpus)

    def place(self, graph: str) -> str:
        """The name that a graph of the build has in the store."""
        return _place(self.base, self.corpus, graph)

    def pending(self) -> dict[str, str]:
        """What is remembered while graphs are being sent."""
        return {
            name: digest
            for name, digest in {**self.before, **dict.fromkeys(self.changed, PENDING)}.items()
            if name not in self.forgotten
        }


def plan(corpora: Corpora, wanted: Mapping[str, str], name: str | None) -> Plan:
    """What is to be done so that the corpus called `name` (None: found by its documents) is `wanted`: graph → digest."""
    corpus = corpora.meant(wanted) if name is None else name
    placed = {_place(corpora.base, corpus, graph): digest for graph, digest in wanted.items()}
    before = corpora.held.get(corpus, {})
    others = [graphs for other, graphs in corpora.held.items() if other != corpus]

    def is_there(place: str, digest: str) -> bool:
        """Whether it was sent last as it is: where another corpus has sent another text of it, nobody knows which is there."""
        return before.get(place) == digest and all(graphs.get(place, digest) == digest for graphs in others)

    changed = {place: digest for place, digest in placed.items() if not is_there(place, digest)}
    left = sorted(before.keys() - placed.keys())
    shared = tuple(place for place in left if any(place in graphs for graphs in others))
    gone = tuple(place for place in left if place not in shared)
    return Plan(corpora.base, corpus, before, changed, gone, shared, len(placed) - len(changed))


def _place(base: str, corpus: str, graph: str) -> str:
    own = {f"{base}{name}" for name in _OWN}
    return f"{graph}/{quote(corpus, safe='')}" if corpus and graph in own else graph
