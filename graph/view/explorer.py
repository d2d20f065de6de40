"""The graph → the explorer: its page, the files of the neighbourhoods, good beginnings, and the links of all for paths."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from graph.kinds import WORKS
from graph.network.bundles import bundles
from graph.network.construction import Graph, topics_of
from graph.network.measures import Measures
from graph.network.palette import FAMILIES, KINDS
from graph.official_languages import LANGUAGES
from graph.view.earlier_pages import EarlierFiles
from graph.view.neighbourhood_files import (
    QuotationsOf,
    StateOf,
    hand_over,
    plain_json,
    shown_names,
    titles_of,
    works_in,
    write_around,
)
from graph.view.page_links import file_of
from graph.view.positions import positions
from graph.view.series_of_works import SeriesOfWorks
from graph.view.templates import environment

DATA = "data"
_BEGINNINGS = 12


def write_explorer(
    folder: Path, graph: Graph, measures: Measures, bodies: Mapping[str, Mapping[str, str]], series: SeriesOfWorks,
    state: StateOf, quotations: QuotationsOf, earlier: EarlierFiles | None,
) -> None:  # fmt: skip
    """Write the pages of the explorer and their data into `folder`. `bodies` gives the names, by language, of authority keys,
    `quotations` the sentences in which a document cites, `earlier` the neighbourhoods of the build before."""
    data = folder / DATA
    data.mkdir()
    write_around(data, graph, measures, series, state, quotations, earlier)
    used = {b for _, b in graph.nodes(data="body") if b in bodies}
    hand_over(
        data / "start.js", "start", _start(graph, measures) | {"bodies": {key: bodies[key] for key in sorted(used)}}
    )
    hand_over(data / "links.js", "links", _links(graph))
    for lang in LANGUAGES[1:]:
        titles = {
            n: said for n, said in graph.nodes(data=f"title_{lang}") if said and said != graph.nodes[n].get("title")
        }
        hand_over(data / f"titles-{lang}.js", f"titles-{lang}", titles)
    _write_columns(data / "graph.js", _columns(graph, sorted(graph), measures, bodies))
    legend = {
        "kinds": {kind: [look.color, look.name] for kind, look in KINDS.items()},
        "families": {name: [kin.color, kin.name, list(kin.relations)] for name, kin in FAMILIES.items()},
    }
    for name in ("explorer.html", "corpus.html"):
        page = environment().get_template(name).render(legend=legend, kinds=KINDS, families=FAMILIES, top="")
        (folder / name).write_text(page, encoding="utf-8", newline="\n")


def _start(graph: Graph, measures: Measures) -> dict[str, Any]:
    """Good beginnings: the most cited, the newest, and the most cited of each of the most frequent topics."""
    nodes, standings = graph.nodes, measures.standings

    def told(names: list[str]) -> list[list[Any]]:
        return [
            [
                n,
                shown_names(nodes[n]) or _titles(nodes[n]) or 0,
                nodes[n].get("date") or nodes[n].get("year") or 0,
                standings[n].cited_by,
            ]
            for n in names[:_BEGINNINGS]
        ]

    def most_cited(names: list[str]) -> list[str]:
        return sorted(names, key=lambda n: (-standings[n].cited_by, n))

    held = [n for n, data in nodes(data=True) if data["in_corpus"] and data.get("date")]
    about: dict[str, list[str]] = defaultdict(list)
    for name in graph:
        for topic in topics_of(nodes[name]):
            about[topic].append(name)
    topics = sorted(about, key=lambda topic: (-len(about[topic]), topic))[:_BEGINNINGS]
    return {
        "works": sum(1 for _ in works_in(graph)),
        "cited": told(most_cited(list(works_in(graph)))),
        "newest": told(sorted(held, key=lambda n: (nodes[n]["date"], n), reverse=True)),
        "topics": [[topic, len(about[topic]), told(most_cited(about[topic]))] for topic in topics],
    }


def _titles(data: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """The titles of an act by language, set apart from names."""
    titles = titles_of(data)
    return {"titles": titles} if titles else {}


def _links(graph: Graph) -> dict[str, Any]:
    """All citations between works, for paths: the works, and for each the places of those that it cites."""
    names = sorted(works_in(graph))
    place = {name: at for at, name in enumerate(names)}
    return {
        "id": names,
        "cites": [sorted({place[t] for t in graph.successors(n) if t in place and t != n}) or 0 for n in names],
    }


def _columns(
    graph: Graph, names: list[str], measures: Measures, bodies: Mapping[str, Mapping[str, str]]
) -> dict[str, Any]:
    """What the picture of the whole corpus draws, column by column."""
    nodes, standings = graph.nodes, measures.standings
    place_of = {name: place for place, name in enumerate(names)}
    places = positions(graph)
    kinds = list(KINDS)
    own_bodies = sorted({b for name in names if (b := nodes[name].get("body")) in bodies})
    topics = sorted({t for name in names for t in topics_of(nodes[name])})
    body_at, topic_at = ({key: at for at, key in enumerate(keys)} for keys in (own_bodies, topics))
    lines = _lines(graph, place_of)
    return {
        "kinds": kinds,
        "families": list(FAMILIES),
        "bodies": [bodies[key] for key in own_bodies],
        "topics": topics,
        "communities": [[", ".join(c.topics[:2]), c.size] for c in measures.communities],
        "id": names,
        "kind": [kinds.index(nodes[name]["kind"]) for name in names],
        "label": [nodes[name]["key"] if nodes[name]["kind"] in WORKS - {"instrument"} else nodes[name]["name_en"] for name in names],
        "year": [nodes[name].get("year", 0) for name in names],
        "held": [int(nodes[name]["in_corpus"]) for name in names],
        "body": [body_at.get(nodes[name].get("body"), -1) for name in names],
        "topic": [[topic_at[t] for t in topics_of(nodes[name])] or 0 for name in names],
        "file": [file_of(name) for name in names],
        "x": [places[name][0] for name in names],
        "y": [places[name][1] for name in names],
        "cited": [standings[name].cited_by for name in names],
        "community": [-1 if (c := standings[name].community) is None else c for name in names],
        "from": [source for source, _, _, _ in lines],
        "to": [target for _, target, _, _ in lines],
        "family": [place for _, _, place, _ in lines],
        "count": [count for _, _, _, count in lines],
    }  # fmt: skip


def _lines(graph: Graph, place_of: Mapping[str, int]) -> list[tuple[int, int, int, int]]:
    """Source, target and family of verbs by their places in the columns, with the number of citations: one drawn line each."""
    families = list(FAMILIES)
    return sorted(
        (place_of[bundle.source], place_of[bundle.target], families.index(bundle.family), len(bundle.citations))
        for bundle in bundles(graph)
    )


def _write_columns(path: Path, columns: Mapping[str, Any]) -> None:
    """Column by column, for they are long."""
    with path.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
        for place, (name, column) in enumerate(columns.items()):
            file.write(("," if place else "const GRAPH = {") + f'"{name}":{plain_json(column)}')
        file.write("};\n")


__all__ = ["DATA", "write_explorer"]
