"""All pages of a corpus into one folder, which opens by double click."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from graph.model import Extent, Reading
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

ASSETS_FOLDER = "assets"
_ASSETS = (FOLDER / "speak.js", FOLDER / "search.js", ASSETS / "sigma.bundle.js")


def write_pages(
    folder: Path, graph: Graph, measures: Measures, bodies: Mapping[str, tuple[str, str]], files: Sequence[str], extent: Extent,
    versions: Callable[[str], Sequence[Reading]],
) -> tuple[str, ...]:  # fmt: skip
    """Write the pages of a corpus into `folder`; the names of what was written there. `files` are the dumps to link to.

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
    for node, data in graph.nodes(data=True):
        _write(folder / PAGES / file_of(node), pages.page(node, versions(data["key"]) if data["in_corpus"] else ()))
    return (
        "index.html", "explorer.html", "neighbourhood.html", "documents.html", "ontology.html", PAGES, DATA, ASSETS_FOLDER,
    )  # fmt: skip


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", errors="replace", newline="\n")
