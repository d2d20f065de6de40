"""A small graph → one HTML page that holds all it needs, to send by mail; drawn by vis-network as pyvis brings it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from graph.kinds import NUMBERED, SYMBOLLED
from graph.network.bundles import bundles
from graph.network.construction import Graph
from graph.network.palette import FAMILIES, KINDS, family
from graph.official_languages import LANGUAGES, OFFICIAL
from graph.view.speech import in_all, say
from graph.view.templates import direction
from graph.view.years import LABEL, positions_by_year

_NAMES = tuple(f"name_{lang}" for lang in LANGUAGES)
_TOLD = ("kind", "key", *_NAMES, "title", "date", "year", "url", "in_corpus")  # of a node
_SAID = (
    "Cites",
    "Cited by",
    "Official document",
    "Its page",
    "not in the corpus",
    "found by",
    "no date",
)  # by its script
_NEAR = 26  # pixels: a line so near to a work lies over it
_TEMPLATES = Path(__file__).parent / "templates"


def render(graph: Graph, of_nodes: int, titles: Mapping[str, str] | None = None, focus: str | None = None) -> str:
    """The page of `graph`, which is part of a graph `of_nodes` nodes large.

    `titles` gives its title by language, `focus` is the node to begin with.
    """
    from pyvis.network import Network

    network = Network(directed=True, height="100%", width="100%", cdn_resources="in_line")
    places = positions_by_year(graph)
    for node in sorted(graph):
        network.add_node(node, **_node(graph, node, places[node], node == focus))
    for edge in _edges(graph, places):
        network.add_edge(edge.pop("from"), edge.pop("to"), **edge)
    network.templateEnv = _environment(graph, of_nodes, titles or in_all("Who cites whom"), focus)
    network.path = "network.html"
    html: str = network.generate_html()
    return html


def _environment(graph: Graph, of_nodes: int, titles: Mapping[str, str], focus: str | None) -> Any:
    import pyvis
    from jinja2 import ChoiceLoader, Environment, FileSystemLoader

    libraries = Path(pyvis.__file__).parent / "templates"
    environment = Environment(
        loader=ChoiceLoader([FileSystemLoader(_TEMPLATES), FileSystemLoader(libraries)]), autoescape=True
    )
    kinds = {kind for _, kind in graph.nodes(data="kind")}
    verbs = {relation for _, _, relation in graph.edges(data="relation")}
    families = set(map(family, verbs))
    environment.globals |= {
        "titles": titles, "focus": focus, "languages": OFFICIAL.values(), "direction": direction, "in_all": in_all,
        "note": in_all("{} of {} nodes", len(graph), of_nodes) if len(graph) < of_nodes else None,
        "said": {lang: {phrase: say(phrase, lang) for phrase in (*_SAID, *sorted(verbs))} for lang in LANGUAGES},
        "kinds": {kind: look for kind, look in KINDS.items() if kind in kinds},
        "families": {name: family for name, family in FAMILIES.items() if name in families},
    }  # fmt: skip
    return environment


def _node(graph: Graph, node: str, place: tuple[int, int], is_focus: bool) -> dict[str, Any]:
    data = graph.nodes[node]
    color, shape, _ = KINDS[data["kind"]]
    weight = sum(1 for _ in graph.predecessors(node))
    held = data["in_corpus"]
    return {
        "label": _short(data), "shape": shape, "x": place[0], "y": place[1],
        "size": round(min(9 + 3 * math.sqrt(weight), 16) + (4 if is_focus else 0), 1),
        "color": {"background": color if held or data["kind"] not in NUMBERED else "#ffffff", "border": color},
        "font": {"size": 14}, "widthConstraint": {"maximum": LABEL},
        "borderWidth": 4 if is_focus else 2,
        "data": {key: data[key] for key in _TOLD if key in data},
    }  # fmt: skip


def _short(data: dict[str, Any]) -> str:
    """A label that fits: the symbol of an act, the start of a long name."""
    if data["kind"] in SYMBOLLED | {"session", "meeting"}:
        return str(data["key"])
    return _cut(data["name_en"])


def _cut(name: str) -> str:
    return name if len(name) <= 34 else name[:32].rstrip() + "…"


def _edges(graph: Graph, places: Mapping[str, tuple[int, int]]) -> Iterable[dict[str, Any]]:
    """One drawn edge for all citations of one work by another under one family of verbs, with their evidence.

    Where it would lie over another edge, or over other works, it is bent.
    """
    drawn: Counter[frozenset[str]] = Counter()
    for source, target, name, citations in bundles(graph):
        evidence = [
            {
                k: data[k]
                for k in ("relation", "part", "via", "pinpoint", "before", "quote", "after", "lang")
                if k in data
            }
            for data in citations
        ]
        pair = frozenset((source, target))
        bend = 0.05 + 0.16 * drawn[pair] + (0.2 if _passes_over(places, source, target) else 0)
        drawn[pair] += 1
        yield {
            "from": source, "to": target, "width": min(1 + len(citations) // 2, 5),
            "color": {"color": FAMILIES[name].color, "highlight": FAMILIES[name].color, "opacity": 0.6}, "family": name,
            "verbs": list(dict.fromkeys(data["relation"] for data in citations)), "evidence": evidence,
            "smooth": {"enabled": True, "type": "curvedCW", "roundness": round(bend, 2)},
        }  # fmt: skip


def _passes_over(places: Mapping[str, tuple[int, int]], source: str, target: str) -> bool:
    """Whether the straight line between two works lies over another work."""
    (x1, y1), (x2, y2) = places[source], places[target]
    length = math.hypot(x2 - x1, y2 - y1)
    if not length:
        return False
    for node, (x, y) in places.items():
        along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length
        distance = abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length
        if node not in (source, target) and 0 < along < length and distance < _NEAR:
            return True
    return False
