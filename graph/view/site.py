"""All pages of a corpus into one folder, which opens by double click."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from html import escape
from pathlib import Path

from graph.failures import within
from graph.model import Extent, OnProblem, Problem, Reading
from graph.network.construction import Graph
from graph.network.measures import Measures
from graph.network.palette import FAMILIES, KINDS
from graph.view.explorer import DATA, write_explorer
from graph.view.graph_page import neighbourhood_page
from graph.view.ontology_page import render_vocabulary
from graph.view.page_links import PAGES, file_of
from graph.view.start_page import list_page, start_page
from graph.view.templates import ASSETS, FOLDER, environment
from graph.view.work_page import ReaderPages

# What stands where a page could not be made, so that no link to it leads nowhere.
_FAILED = (
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{name}</title></head>\n<body><h1>{name}</h1>\n'
    '<p>This page could not be made. <a href="../index.html">All documents</a></p></body></html>\n'
)
ASSETS_FOLDER = "assets"
_ASSETS = (FOLDER / "speak.js", FOLDER / "search.js", ASSETS / "sigma.bundle.js")


def write_pages(
    folder: Path, graph: Graph, measures: Measures, bodies: Mapping[str, tuple[str, str]], files: Sequence[str], extent: Extent,
    versions: Callable[[str], Sequence[Reading]], on_problem: OnProblem,
) -> tuple[str, ...]:  # fmt: skip
    """Write the pages of a corpus into `folder`; the names of what was written there. `files` are the dumps to link to.

    A page that fails is told, and says so itself; the others are written all the same.

    `bodies` gives the names (English, Chinese) of authority keys, `versions` the texts of a document by its identifier.
    """
    (folder / ASSETS_FOLDER).mkdir()
    for asset in _ASSETS:
        shutil.copyfile(asset, folder / ASSETS_FOLDER / asset.name)
    style = environment().get_template("site.css").render(kinds=KINDS, families=FAMILIES)
    _write(folder / ASSETS_FOLDER / "site.css", style)
    write_explorer(folder, graph, measures, bodies)
    _write(folder / "neighbourhood.html", neighbourhood_page())
    _write(folder / "index.html", start_page(extent, graph, measures, bodies, files))
    _write(folder / "documents.html", list_page(graph))
    _write(folder / "ontology.html", render_vocabulary())
    pages = ReaderPages(graph, measures, bodies)
    (folder / PAGES).mkdir()

    def page(node: str) -> str:
        data = graph.nodes[node]
        return pages.page(node, versions(data["key"]) if data["in_corpus"] else ())

    made = within(page, lambda node: f"the page of {graph.nodes[node]['key']}")
    for node in graph:
        written = made(node)
        if isinstance(written, Problem):
            on_problem(written)
            written = _FAILED.format(name=escape(str(graph.nodes[node]["key"])))
        _write(folder / PAGES / file_of(node), written)
    return (
        "index.html", "explorer.html", "neighbourhood.html", "documents.html", "ontology.html", PAGES, DATA, ASSETS_FOLDER,
    )  # fmt: skip


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", errors="replace", newline="\n")
