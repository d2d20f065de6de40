"""Several corpora side by side in one store: which one a build is, and what publishing it would change.

The graphs of documents have the same names in each corpus; the counts over a corpus, its series, what it says of things that it
points to, and what the authority knows of these, are graphs of its own. What a corpus has sent is remembered in `graph/published`,
or in `graph/published/NAME` for each that came later.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from urllib.parse import quote

Held = Mapping[str, Mapping[str, str]]
"""State graph → graph → digest."""

PENDING = "pending"  # in the place of a digest: being sent
_OWN = ("graph/authority", "graph/tallies", "graph/series", "graph/things", "evidence/things")  # below the base


@dataclass(frozen=True, slots=True)
class Corpora:
    """What a store holds of the corpora whose IRIs begin with `base`."""

    base: str
    held: Held

    @property
    def first(self) -> str:
        """The state graph of the first corpus, which has no name."""
        return f"{self.base}graph/published"

    def state(self, name: str) -> str:
        """The state graph of a corpus by its name; the first one has none."""
        return f"{self.first}/{quote(name, safe='')}" if name else self.first

    def documents(self, graphs: Mapping[str, str]) -> frozenset[str]:
        """Those graphs that are of documents."""
        others = {self.first, *(f"{self.base}{name}" for name in _OWN)}
        own = tuple(f"{self.base}{name}/" for name in _OWN)
        return frozenset(
            name
            for name in graphs
            if name.startswith(f"{self.base}graph/") and name not in others and not name.startswith(own)
        )

    def meant(self, wanted: Mapping[str, str]) -> str:
        """The state graph of the corpus with which `wanted` shares most documents; of a new one where it shares none."""
        documents = self.documents(wanted)
        shared = {state: len(documents & self.documents(graphs)) for state, graphs in self.held.items()}
        best = min(shared, key=lambda state: (-shared[state], state), default=None)
        if best is not None and shared[best]:
            return best
        if not self.held.get(self.first):
            return self.first
        return next(state for number in count(2) if (state := self.state(str(number))) not in self.held)


@dataclass(frozen=True, slots=True)
class Plan:
    """What publishing a build changes: graphs to send with their digests, graphs that are gone, graphs that others hold, too."""

    base: str
    state: str
    before: Mapping[str, str]
    changed: Mapping[str, str]
    gone: tuple[str, ...]
    forgotten: tuple[str, ...]
    unchanged: int

    @property
    def corpus(self) -> str:
        """The name of the corpus in the store; none for the first."""
        return self.state.removeprefix(f"{self.base}graph/published").lstrip("/")

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
    state = corpora.meant(wanted) if name is None else corpora.state(name)
    corpus = state.removeprefix(corpora.first).lstrip("/")
    placed = {_place(corpora.base, corpus, graph): digest for graph, digest in wanted.items()}
    before = corpora.held.get(state, {})
    others = [graphs for other, graphs in corpora.held.items() if other != state]

    def is_there(place: str, digest: str) -> bool:
        """Whether it was sent last as it is: where another corpus has sent another text of it, nobody knows which is there."""
        return before.get(place) == digest and all(graphs.get(place, digest) == digest for graphs in others)

    changed = {place: digest for place, digest in placed.items() if not is_there(place, digest)}
    left = sorted(before.keys() - placed.keys())
    shared = tuple(place for place in left if any(place in graphs for graphs in others))
    gone = tuple(place for place in left if place not in shared)
    return Plan(corpora.base, state, before, changed, gone, shared, len(placed) - len(changed))


def _place(base: str, corpus: str, graph: str) -> str:
    own = {f"{base}{name}" for name in _OWN}
    return f"{graph}/{corpus}" if corpus and graph in own else graph
