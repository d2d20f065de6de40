"""The whole graph → the data of the explorer: compact columns, positions and communities computed here, quotations in parts."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from graph.network.construction import Graph, topics_of
from graph.network.measures import Measures
from graph.network.palette import FAMILIES, KINDS, family
from graph.symbols import AKN_LANGUAGES
from graph.view.page_links import file_of
from graph.view.positions import positions
from graph.view.templates import environment
from graph.view.title_words import Words

DATA = "data"
_PER_PART = 64  # documents whose quotations are in one file
_EVIDENCE = ("part", "relation", "via", "pinpoint", "before", "quote", "after", "lang")
_BODY_KINDS = ("resolution", "decision", "statement", "document")


def write_explorer(folder: Path, graph: Graph, measures: Measures, bodies: Mapping[str, tuple[str, str]]) -> None:
    """Write the explorer's page and its data into `folder`. `bodies` gives the names (English, Chinese) of authority keys."""
    data = folder / DATA
    data.mkdir()
    names = sorted(graph)
    _write_columns(data / "graph.js", _columns(graph, names, measures, bodies))
    for part, quotations in _quotations(graph, names):
        _script(data / f"quotes-{part}.js", f"resograph.quotes({part}, {_json(quotations)});\n")
    looks = {
        "kinds": {kind: [look[0], look[2], look[3]] for kind, look in KINDS.items()},
        "families": {name: [look[0], look[1], look[2]] for name, look in FAMILIES.items()},
    }
    page = environment().get_template("explorer.html").render(looks=looks)
    (folder / "explorer.html").write_text(page, encoding="utf-8", newline="\n")


def _columns(
    graph: Graph, names: list[str], measures: Measures, bodies: Mapping[str, tuple[str, str]]
) -> dict[str, Any]:
    nodes = graph.nodes
    place_of = {name: place for place, name in enumerate(names)}
    places, words = positions(graph), Words()
    kinds = list(KINDS)
    own_bodies = sorted({b for name in names if (b := nodes[name].get("body")) in bodies})
    topics = sorted({t for name in names for t in topics_of(nodes[name])})
    body_at, topic_at = ({key: at for at, key in enumerate(keys)} for keys in (own_bodies, topics))
    standings = measures.standings
    bundles = _bundles(graph, place_of)
    return {
        "kinds": kinds,
        "families": list(FAMILIES),
        "bodies": [bodies[key] for key in own_bodies],
        "topics": topics,
        "communities": [[", ".join(c.topics[:2]), c.size] for c in measures.communities],
        "part": _PER_PART,
        "id": names,
        "kind": [kinds.index(nodes[name]["kind"]) for name in names],
        "en": [nodes[name]["name_en"] for name in names],
        "zh": [nodes[name]["name_zh"] if nodes[name]["name_zh"] != nodes[name]["name_en"] else 0 for name in names],
        "titles": [_titles(nodes[name]) or 0 for name in names],
        "words": [" ".join(words.of(_texts(nodes[name]))) for name in names],
        "year": [nodes[name].get("year", 0) for name in names],
        "date": [nodes[name].get("date", 0) for name in names],
        "url": [nodes[name].get("url", 0) for name in names],
        "held": [int(nodes[name]["in_corpus"]) for name in names],
        "body": [body_at.get(nodes[name].get("body"), -1) for name in names],
        "topic": [[topic_at[t] for t in topics_of(nodes[name])] or 0 for name in names],
        "file": [file_of(name) for name in names],
        "x": [places[name][0] for name in names],
        "y": [places[name][1] for name in names],
        "cited": [standings[name].cited_by for name in names],
        "rank": [round(standings[name].pagerank * 1e6) for name in names],
        "community": [-1 if (c := standings[name].community) is None else c for name in names],
        "from": [source for source, _, _, _ in bundles],
        "to": [target for _, target, _, _ in bundles],
        "family": [place for _, _, place, _ in bundles],
        "count": [count for _, _, _, count in bundles],
    }


def _titles(data: Mapping[str, Any]) -> dict[str, str]:
    """The titles of a node by language; one whose language nobody told is under ''."""
    titles = {lang: data[f"title_{lang}"] for lang in AKN_LANGUAGES if data.get(f"title_{lang}")}
    return titles or ({"": data["title"]} if data.get("title") else {})


def _texts(data: Mapping[str, Any]) -> list[str]:
    return [data["key"], data["name_en"], data["name_zh"], *_titles(data).values(), *topics_of(data)]


def _bundles(graph: Graph, place_of: Mapping[str, int]) -> list[tuple[int, int, int, int]]:
    """Source, target and family of verbs, with the number of citations: one drawn edge each."""
    families = list(FAMILIES)
    counts = Counter(
        (place_of[s], place_of[t], families.index(family(relation))) for s, t, relation in graph.edges(data="relation")
    )
    return [(*key, count) for key, count in sorted(counts.items())]


def _quotations(graph: Graph, names: list[str]) -> Iterator[tuple[int, dict[int, dict[int, list[Any]]]]]:
    """For each part of the nodes: citing node → cited node → the evidence of its citations, as lists in the order of _EVIDENCE."""
    place_of = {name: place for place, name in enumerate(names)}
    for start in range(0, len(names), _PER_PART):
        found: dict[int, dict[int, list[Any]]] = {}
        for place, name in enumerate(names[start : start + _PER_PART], start=start):
            cited: dict[int, list[Any]] = defaultdict(list)
            for _, target, data in graph.out_edges(name, data=True):
                cited[place_of[target]].append([data.get(key, "") for key in _EVIDENCE])
            if cited:
                found[place] = dict(sorted(cited.items()))
        if found:
            yield start // _PER_PART, found


def _json(value: Any) -> str:
    """JSON that may stand in a script: no tag can end it, and no line separator can break it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _write_columns(path: Path, columns: Mapping[str, Any]) -> None:
    """A script and not JSON, because a page that is opened from disk may not fetch; column by column, for they are long."""
    with path.open("w", encoding="utf-8", errors="surrogatepass", newline="\n") as file:
        for place, (name, column) in enumerate(columns.items()):
            file.write(("," if place else "const GRAPH = {") + f'"{name}":{_json(column)}')
        file.write("};\n")


def _script(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", errors="surrogatepass", newline="\n")
