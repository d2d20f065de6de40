"""The first page: what the corpus holds, what it rests on, what it lacks, and the way to everything else."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from markupsafe import Markup

from graph.kinds import WORKS
from graph.model import Extent
from graph.network.construction import Graph, node_id, topics_of
from graph.network.explanations import EXPLANATIONS
from graph.network.measures import Measures
from graph.network.palette import KINDS
from graph.official_languages import OFFICIAL
from graph.view.other_languages import OtherLanguages
from graph.view.over_time import over_time
from graph.view.page_links import list_of
from graph.view.templates import environment

_MOST = 20
_BODIES = 12
_BEGINNINGS = 8
_PER_PAGE = 200


def start_page(
    extent: Extent,
    graph: Graph,
    measures: Measures,
    bodies: Mapping[str, Mapping[str, str]],
    files: Sequence[str],
    head: str,
    others: OtherLanguages | None,
) -> str:
    """The start page. `bodies` gives the names, by language, of authority keys; `files` are the dumps beside it; `head` is
    markup for its head; `others` names what the authority knows."""
    nodes, standings = graph.nodes, measures.standings
    held = [name for name, data in nodes(data=True) if data["in_corpus"]]
    by_body = Counter(nodes[name].get("body") for name in held)
    shown = [(key, count) for key, count in by_body.most_common() if key in bodies][:_BODIES]
    years = [int(nodes[name]["year"]) for name in held if nodes[name].get("year")]

    def ranked(figure: str) -> list[dict[str, Any]]:
        """The works with the highest `figure`, with it."""
        best = sorted(
            (n for n in nodes if nodes[n]["kind"] in WORKS), key=lambda n: (-getattr(standings[n], figure), n)
        )
        return [
            {"node": n, "data": nodes[n], "value": getattr(standings[n], figure)}
            for n in best[:_MOST]
            if getattr(standings[n], figure)
        ]

    return (
        environment()
        .get_template("index.html")
        .render(
            documents=len(held),
            versions=extent.versions,
            citations=extent.citations,
            open=extent.open,
            languages=_languages(extent.languages),
            years=(min(years), max(years)) if years else None,
            kinds=[(KINDS[kind], count) for kind, count in Counter(k for _, k in nodes(data="kind")).most_common()],
            bodies=[
                (node_id("entity", key), bodies[key], count, over_time(graph, bodies[key], key))
                for key, count in shown
            ],
            all_years=over_time(graph),
            newest=_newest(graph, held)[:_BEGINNINGS],
            topics=[(others.topic(name) if others else name, *found) for name, *found in _topics(graph, measures)],
            rankings={name: ranked(name) for name in ("cited_by", "pagerank", "authority", "hub", "betweenness")},
            communities=[(c, [(n, nodes[n]) for n in c.members]) for c in measures.communities[:_MOST]],
            pairs={name: [(pair, nodes[pair.one], nodes[pair.other]) for pair in getattr(measures, name)[:_MOST]]
                   for name in ("co_citation", "coupling")},
            main_path=[(n, nodes[n]) for n in measures.main_path],
            dangling=[(n, nodes[n], standings[n].cited_by) for n in measures.dangling[:_MOST]],
            dangling_count=len(measures.dangling),
            explained=EXPLANATIONS,
            files=files,
            head=Markup(head),
            top="",
        )
    )  # fmt: skip


def _languages(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """The languages of the texts by their own names, the most frequent first."""
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [(OFFICIAL[lang].own_name if lang in OFFICIAL else lang, count) for lang, count in ordered]


def _newest(graph: Graph, held: list[str]) -> list[tuple[str, dict[str, Any]]]:
    dated = [(name, graph.nodes[name]) for name in held if graph.nodes[name].get("date")]
    return sorted(dated, key=lambda item: (item[1]["date"], item[0]), reverse=True)


def _topics(graph: Graph, measures: Measures) -> list[tuple[str, int, list[tuple[str, dict[str, Any]]]]]:
    """The most frequent topics, each with how many documents have it and the most cited of these."""
    about: dict[str, list[str]] = defaultdict(list)
    for name, data in graph.nodes(data=True):
        for topic in topics_of(data):
            about[topic].append(name)
    most = sorted(about, key=lambda topic: (-len(about[topic]), topic))[:_BEGINNINGS]

    def best(names: list[str]) -> list[str]:
        return sorted(names, key=lambda name: (-measures.standings[name].cited_by, name))[:_BEGINNINGS]

    return [(topic, len(about[topic]), [(n, graph.nodes[n]) for n in best(about[topic])]) for topic in most]


def list_pages(graph: Graph, measures: Measures) -> Iterator[tuple[str, str]]:
    """All documents of the corpus, the newest first, so many a page: the name of each page, and the page."""
    held = [(name, data) for name, data in graph.nodes(data=True) if data["in_corpus"]]
    held.sort(key=lambda item: (item[1].get("date", ""), item[0]), reverse=True)
    pages = max(-(-len(held) // _PER_PAGE), 1)
    for page in range(1, pages + 1):
        some = held[(page - 1) * _PER_PAGE : page * _PER_PAGE]
        rows = [(name, data, measures.standings[name].cited_by) for name, data in some]
        template = environment().get_template("documents.html")
        yield list_of(page), template.render(documents=rows, total=len(held), page=page, pages=pages, top="")
