"""The graph → what the explorer reads: for each work a file of its own neighbourhood, and for each document its quotations.

A page that is opened from disk may not fetch, so each file is a script that hands over what it holds (`loading.take`), packed:

    around/NAME.js   the work with all that is known of it; its neighbours, the most cited first; for each neighbour the
                     citations in either direction (verb, role, paragraph, effect, pinpoint, versions); which of the first
                     neighbours cite one another
    said/NAME.js     the quotations of a document in its languages (`graph.view.quotations`), citation by citation in the same order

NAME is that of the page of the work (`graph.view.page_links`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from graph.kinds import WORKS
from graph.network.construction import Graph, topics_of
from graph.network.measures import Measures
from graph.network.palette import FAMILIES, family
from graph.official_languages import LANGUAGES
from graph.series.states import ActState
from graph.view.earlier_pages import EarlierFiles
from graph.view.page_links import stem_of
from graph.view.quotations import Quotation, Quotations, base64_of, packed
from graph.view.series_of_works import SeriesOfWorks
from graph.view.templates import write_file

StateOf = Callable[[str], ActState | None]
QuotationsOf = Callable[[str], Quotations]
AROUND, SAID = "around", "said"
_AMONG = 120  # neighbours of which it is told which cite one another: more than a picture shows
_NAMED = ("instrument", "entity", "programme")  # called by their names; acts by their symbols


def write_around(
    folder: Path,
    graph: Graph,
    measures: Measures,
    series: SeriesOfWorks,
    state: StateOf,
    quotations: QuotationsOf,
    earlier: EarlierFiles | None,
) -> None:
    """Write the files of all nodes into `folder`/around and `folder`/said. `state` tells that of an act, by its node, and
    `quotations` those of a document, by its identifier: where it has none, those stand for them that the graph holds.
    Files that are made of the same as those of the build before are taken from `earlier`."""
    (folder / AROUND).mkdir()
    (folder / SAID).mkdir()
    targets = {node: dict.fromkeys(n for n in graph.successors(node) if n != node) for node in graph}
    for node in graph:
        if earlier and earlier.take(node) is not None:
            continue
        name = stem_of(node)
        told = base64_of(_around(graph, measures, node, targets, series, state))
        hand_over(folder / AROUND / f"{name}.js", f"{AROUND}/{name}", told)
        files = [f"{folder.name}/{AROUND}/{name}.js"]
        if targets[node]:
            said = quotations(graph.nodes[node]["key"]) or _said(graph, node, targets[node])
            hand_over(folder / SAID / f"{name}.js", f"{SAID}/{name}", said)
            files.append(f"{folder.name}/{SAID}/{name}.js")
        if earlier:
            earlier.made(node, files)
    if earlier:
        earlier.write_index()


def _around(
    graph: Graph,
    measures: Measures,
    node: str,
    targets: Mapping[str, Mapping[str, None]],
    series: SeriesOfWorks,
    state: StateOf,
) -> dict[str, Any]:
    standings = measures.standings
    sources = dict.fromkeys(n for n in graph.predecessors(node) if n != node)
    near = sorted({*targets[node], *sources}, key=lambda n: (-standings[n].cited_by, n))
    near += [n for n in series.get(node, ()) if n != node and n not in targets[node] and n not in sources]
    place = {name: at for at, name in enumerate(near)}
    first = {name: at for name, at in place.items() if at < _AMONG}
    return {
        "work": _work(graph, measures, node) | _state(state(node)),
        "near": [_neighbour(graph, measures, name) for name in near],
        "out": [[place[n], _citations(graph, node, n)] for n in targets[node]],
        "in": [[place[n], _citations(graph, n, node)] for n in sources],
        "among": [
            [at, first[other], _main_family(graph, name, other)]
            for name, at in first.items()
            for other in targets[name]
            if other in first
        ],
        "series": [place.get(n, -1) for n in series.get(node, ())],
    }


def titles_of(data: Mapping[str, Any]) -> dict[str, str]:
    """The titles of a work by language; '' where it is not told in which its only one is."""
    titles = {lang: data[f"title_{lang}"] for lang in LANGUAGES if data.get(f"title_{lang}")}
    return titles or ({"": data["title"]} if data.get("title") else {})


def _work(graph: Graph, measures: Measures, node: str) -> dict[str, Any]:
    data, standing = graph.nodes[node], measures.standings[node]
    known = {
        "id": node, "kind": data["kind"], "key": data["key"], "names": _names(data),
        "titles": titles_of(data),
        "date": data.get("date"), "year": data.get("year"), "body": data.get("body"), "url": data.get("url"),
        "held": data["in_corpus"], "cited": standing.cited_by, "topics": topics_of(data), "file": stem_of(node),
    }  # fmt: skip
    return {key: value for key, value in known.items() if value or key == "cited"}


def _state(found: ActState | None) -> dict[str, Any]:
    """Its state, the day of which it is, and the act that follows it."""
    return {"state": [found.name, found.as_of or "", found.newer or ""]} if found else {}


def _neighbour(graph: Graph, measures: Measures, node: str) -> list[Any]:
    """Identifier, names (of acts none: their symbol says enough), title, date or year, cited, body, whether it is held."""
    data = graph.nodes[node]
    return [
        node, shown_names(data) or 0, data.get("title") or 0, data.get("date") or data.get("year") or 0,
        measures.standings[node].cited_by, data.get("body") or 0, int(data["in_corpus"]),
    ]  # fmt: skip


def shown_names(data: Mapping[str, Any]) -> dict[str, str] | None:
    """The names of what is called by its name; None of an act, whose symbol says enough."""
    return _names(data) if data["kind"] in _NAMED else None


def _names(data: Mapping[str, Any]) -> dict[str, str]:
    """Names by language; those that are as in English are left out."""
    english = data["name_en"]
    others = {lang: data.get(f"name_{lang}") for lang in LANGUAGES[1:]}
    return {"en": english} | {lang: name for lang, name in others.items() if name and name != english}


def _citations(graph: Graph, source: str, target: str) -> list[list[Any]]:
    """Verb, role, paragraph, and as far as given effect, pinpoint; how many versions tell of it."""
    return [
        [
            e["relation"],
            e.get("role", "mention"),
            e["part"],
            e.get("effect", 0),
            e.get("pinpoint", 0),
            e.get("witnesses", 1),
        ]
        for e in graph.get_edge_data(source, target).values()
    ]


def _main_family(graph: Graph, source: str, target: str) -> int:
    """The place of the family of verbs of the first citation."""
    first = next(iter(graph.get_edge_data(source, target).values()))
    return list(FAMILIES).index(family(first["relation"]))


def _said(graph: Graph, node: str, targets: Mapping[str, None]) -> Quotations:
    return packed({
        stem_of(target): [
            {e["lang"]: Quotation(e["before"], e["quote"], e["after"])} for e in graph.get_edge_data(node, target).values()
        ]
        for target in targets
    })  # fmt: skip


def works_in(graph: Graph) -> Iterator[str]:
    """The nodes that are works."""
    return (node for node, kind in graph.nodes(data="kind") if kind in WORKS)


def plain_json(value: Any) -> str:
    """JSON that may stand in a script: no tag can end it, and no line separator can break it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def hand_over(path: Path, name: str, value: Any) -> None:
    """Write a script that hands `value` over under `name`."""
    write_file(path, f"loading.take({plain_json(name)},{plain_json(value)});\n")
