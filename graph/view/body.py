"""A body → its acts, the latest first, and how often they cite, year by year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from markupsafe import Markup

from graph.network.construction import Graph, node_id
from graph.official_languages import LANGUAGES
from graph.view.list_pages import Row, write_list
from graph.view.over_time import over_time
from graph.view.page_links import PAGES, file_of, stem_of
from graph.view.sections import PageSection, Subject, link, rendered
from graph.view.templates import day

ACTS_LISTS = "acts"  # the folder of the lists of all acts of bodies
_FIRST = 50
ActNode = tuple[str, Mapping[str, Any]]


class ActsOfBodies:
    """The documents of each body that the corpus of a graph holds."""

    def __init__(self, graph: Graph):
        self._graph = graph
        self._acts: dict[str, list[ActNode]] = defaultdict(list)
        for node, data in graph.nodes(data=True):
            if data["in_corpus"] and data.get("body"):
                self._acts[node_id("entity", data["body"])].append((node, data))

    def section(self, subject: Subject) -> PageSection | None:
        """The documents of a body, on its page."""
        if subject.data["kind"] != "entity" or subject.node not in self._acts:
            return None
        acts = _latest(self._acts[subject.node])
        names = {lang: subject.data[f"name_{lang}"] for lang in LANGUAGES}
        picture = Markup(over_time(subject.graph, names, subject.data["key"]) or "")
        every = f"../{ACTS_LISTS}/{stem_of(subject.node)}.html" if len(acts) > _FIRST else None
        html = rendered("work/acts.html", acts=acts[:_FIRST], count=len(acts), href=every, picture=picture)
        return PageSection("acts", "Its acts", html, len(acts))

    def write_lists(self, folder: Path) -> tuple[str, ...]:
        """Write the lists of all acts of bodies that have more than their pages show; the name of their folder."""
        long = {node: acts for node, acts in sorted(self._acts.items()) if len(acts) > _FIRST and node in self._graph}
        for node, acts in long.items():
            (folder / ACTS_LISTS).mkdir(exist_ok=True)
            write_list(folder / ACTS_LISTS, stem_of(node), ("Date", "Document", "Title"), _latest(acts), _row,
                       heading="Its acts", data=self._graph.nodes[node], back=f"../{PAGES}/{file_of(node)}")  # fmt: skip
        return (ACTS_LISTS,) if long else ()


def _latest(acts: Iterable[ActNode]) -> Sequence[ActNode]:
    return sorted(acts, key=lambda act: (act[1].get("date", ""), act[0]), reverse=True)


def _row(act: ActNode) -> Row:
    node, data = act
    return day(data.get("date")), link(node, data["key"], f"../{PAGES}/"), data.get("title") or ""
