"""The first page: what the corpus holds, what it rests on, what it lacks, and the way to everything else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from graph.model import WORKS, Extent
from graph.network.construction import Graph
from graph.network.explanations import EXPLANATIONS
from graph.network.measures import Measures
from graph.network.palette import KINDS
from graph.view.over_time import over_time
from graph.view.templates import environment

_MOST = 20
_BODIES = 12


def start_page(
    extent: Extent,
    graph: Graph,
    measures: Measures,
    bodies: Mapping[str, tuple[str, str]],
    files: Sequence[str],
) -> str:
    """The start page. `bodies` gives the names (English, Chinese) of authority keys; `files` are the dumps beside it."""
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
            languages=sorted(extent.languages.items(), key=lambda item: (-item[1], item[0])),
            years=(min(years), max(years)) if years else None,
            kinds=[(KINDS[kind], count) for kind, count in Counter(k for _, k in nodes(data="kind")).most_common()],
            bodies=[(bodies[key], count, {lang: over_time(graph, bodies[key][at], key, lang) for at, lang in enumerate(("en", "zh"))})
                    for key, count in shown],
            all_years={"en": over_time(graph, "all documents"), "zh": over_time(graph, "全部文件", lang="zh")},
            rankings={name: ranked(name) for name in ("cited_by", "pagerank", "authority", "hub", "betweenness")},
            communities=[(c, [(n, nodes[n]) for n in c.members]) for c in measures.communities[:_MOST]],
            pairs={name: [(pair, nodes[pair.one], nodes[pair.other]) for pair in getattr(measures, name)[:_MOST]]
                   for name in ("co_citation", "coupling")},
            main_path=[(n, nodes[n]) for n in measures.main_path],
            dangling=[(n, nodes[n], standings[n].cited_by) for n in measures.dangling[:_MOST]],
            dangling_count=len(measures.dangling),
            explained=EXPLANATIONS,
            files=files,
            top="",
        )
    )  # fmt: skip


def list_page(graph: Graph) -> str:
    """All documents of the corpus, the newest first."""
    held = [(name, data) for name, data in graph.nodes(data=True) if data["in_corpus"]]
    held.sort(key=lambda item: (item[1].get("date", ""), item[0]), reverse=True)
    return environment().get_template("documents.html").render(documents=held, top="")
