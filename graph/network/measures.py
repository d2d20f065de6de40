"""What the structure of a graph says: of each node, of groups of nodes, of pairs, and of the whole."""

from __future__ import annotations

import random
import warnings
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph.kinds import WORKS
from graph.network.construction import Graph, topics_of
from graph.network.igraph_alone import igraph
from graph.network.main_path import main_path
from graph.network.pair_counts import frequent_pairs

if TYPE_CHECKING:
    from igraph import Graph as Copy

_EXACT = 2000  # nodes up to which betweenness is counted from every node
_SAMPLE = 500  # nodes from which it is counted in a larger graph
_LONG_LIST = 300  # works cited by one document beyond which it says nothing about pairs
_PAIRS = 50
_SEED = 1


@dataclass(frozen=True, slots=True)
class Standing:
    """The figures of a node. `cited_by` and `cites` count works, not mentions; the others lie between 0 and 1.

    `community` is its place in `Measures.communities`, or None where it stands alone.
    """

    cited_by: int
    cites: int
    pagerank: float
    hub: float
    authority: float
    betweenness: float
    community: int | None


@dataclass(frozen=True, slots=True)
class Community:
    """Nodes that cite one another more than others: their number, the topics they share, the most cited of them."""

    size: int
    topics: tuple[str, ...]
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two nodes and how often: documents that cite both, or works that both cite."""

    one: str
    other: str
    count: int


@dataclass(frozen=True, slots=True)
class Measures:
    """All figures of a graph. `dangling` are the works that are cited and not in the corpus, the most cited first."""

    standings: Mapping[str, Standing]
    communities: tuple[Community, ...]
    co_citation: tuple[Pair, ...]
    coupling: tuple[Pair, ...]
    main_path: tuple[str, ...]
    dangling: tuple[str, ...]


def measure(graph: Graph) -> Measures:
    """The figures of `graph`; parallel citations count once. The same graph gives the same figures."""
    names = sorted(graph)
    places = {name: place for place, name in enumerate(names)}
    edges = sorted({(places[s], places[t]) for s, t in graph.edges() if s != t})
    copy = igraph().Graph(len(names), edges, directed=True)
    membership = _membership(copy)
    standings = _standings(copy, names, membership)
    works = {name for name, kind in graph.nodes(data="kind") if kind in WORKS}
    cited = {name: [t for t in dict.fromkeys(graph.successors(name)) if t in works and t != name] for name in names}
    citing = {name: [s for s in dict.fromkeys(graph.predecessors(name)) if s != name] for name in works}
    missing = [
        name for name in works if not graph.nodes[name]["in_corpus"] and graph.nodes[name]["kind"] != "instrument"
    ]
    return Measures(
        standings=standings,
        communities=_communities(graph, names, membership, standings),
        co_citation=_pairs(cited.values()),
        coupling=_pairs(citing.values()),
        main_path=main_path(graph),
        dangling=tuple(sorted(missing, key=lambda name: (-standings[name].cited_by, name))),
    )


def _standings(copy: Copy, names: list[str], membership: list[int | None]) -> dict[str, Standing]:
    count = len(names)
    if not copy.ecount():
        return {name: Standing(0, 0, round(1 / count, 9), 0.0, 0.0, 0.0, None) for name in names}
    sources = None if count <= _EXACT else sorted(random.Random(_SEED).sample(range(count), _SAMPLE))
    between = copy.betweenness(sources=sources)
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore", RuntimeWarning
        )  # where parts are apart, HITS has one answer for each: any is good
        hubs, authorities = copy.hub_score(), copy.authority_score()
    possible = (count - 1) * ((len(sources) if sources else count) - 1) or 1
    columns = zip(
        copy.indegree(), copy.outdegree(), copy.pagerank(), hubs, authorities, between, membership, strict=True
    )  # fmt: skip
    return {
        name: Standing(into, out, round(rank, 9), round(hub, 6), round(authority, 6), round(b / possible, 9), community)
        for name, (into, out, rank, hub, authority, b, community) in zip(names, columns, strict=True)
    }


def _membership(copy: Copy) -> list[int | None]:
    """The community of each node (Leiden, by modularity), the largest first; None for a node alone."""
    igraph().set_random_number_generator(random.Random(_SEED))
    found = copy.as_undirected().community_leiden(objective_function="modularity", n_iterations=10)
    igraph().set_random_number_generator(random)
    ordered = sorted((members for members in found if len(members) > 1), key=lambda m: (-len(m), m))
    place_of = {member: place for place, members in enumerate(ordered) for member in members}
    return [place_of.get(member) for member in range(copy.vcount())]


def _communities(
    graph: Graph, names: list[str], membership: list[int | None], standings: Mapping[str, Standing]
) -> tuple[Community, ...]:
    members: dict[int, list[str]] = {}
    for name, place in zip(names, membership, strict=True):
        if place is not None:
            members.setdefault(place, []).append(name)
    everywhere = Counter(topic for _, data in graph.nodes(data=True) for topic in topics_of(data))
    found = []
    for place in sorted(members):
        own = members[place]
        topics = Counter(topic for name in own for topic in topics_of(graph.nodes[name]))
        # What sets it apart: topics that are more frequent here than in the whole.
        telling = sorted(topics, key=lambda topic: (-(topics[topic] ** 2) / everywhere[topic], topic))[:3]
        leading = sorted(own, key=lambda name: (-standings[name].cited_by, name))[:5]
        found.append(Community(len(own), tuple(telling), tuple(leading)))
    return tuple(found)


def _pairs(lists: Iterable[list[str]]) -> tuple[Pair, ...]:
    telling = (found for found in lists if len(found) <= _LONG_LIST)
    return tuple(Pair(one, other, count) for (one, other), count in frequent_pairs(telling, _PAIRS))
