"""All pages of a corpus into one folder, which opens by double click."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from graph.failures import within
from graph.model import Extent, OnProblem, Problem, Reading
from graph.network.construction import Graph, topics_of
from graph.network.measures import Measures
from graph.network.palette import FAMILIES, KINDS
from graph.view import speech
from graph.view.body import ActsOfBodies
from graph.view.earlier_pages import NEIGHBOURHOODS_INDEX, PAGES_INDEX, EarlierBuild, EarlierFiles, PageInputs
from graph.view.explorer import DATA, write_explorer
from graph.view.feeds import FOLDER as FEEDS
from graph.view.feeds import write_feeds
from graph.view.names_in_lists import other_names
from graph.view.neighbourhood_files import StateOf, hand_over
from graph.view.ontology_page import render_vocabulary
from graph.view.other_languages import OtherLanguages
from graph.view.page_links import PAGES, file_of, stem_of
from graph.view.quotations import Quotations
from graph.view.sections import HeadOf, SectionOf
from graph.view.series_of_works import SeriesOfWorks, series_of
from graph.view.start_page import list_pages, start_page
from graph.view.templates import ASSETS, SCRIPTS, environment, write_file
from graph.view.text_section import TEXT, MarkedText, marked_text
from graph.view.work_page import WorkPages

ASSETS_FOLDER = "assets"
_NOT_FOUND = "404.html"  # what servers of files give for an address that is not there
_EXPLORER = SCRIPTS / "explorer"
# Script of the pages → the modules that it is made of, in their order.
_BUNDLES: Mapping[str, Sequence[Path]] = {
    "speak.js": (SCRIPTS / "speak.js",),
    "search.js": (
        SCRIPTS / "script_parts.js",
        SCRIPTS / "loading.js",
        *(SCRIPTS / "search" / f"{name}.js" for name in ("parts", "slips", "numbers", "names", "provisions", "search", "field")),
    ),
    "citations.js": (SCRIPTS / "works.js", SCRIPTS / "selection.js", SCRIPTS / "lines.js"),
    "work.js": (SCRIPTS / "work.js",),
    "problem.js": (SCRIPTS / "problem.js",),
    "begin.js": (SCRIPTS / "begin.js",),
    "explorer.js": tuple(
        _EXPLORER / f"{name}.js"
        for name in ("state", "layout", "drawing", "path", "chain", "panel", "files", "start", "keys", "explorer")
    ),
    "corpus.js": tuple(
        SCRIPTS / "corpus" / f"{name}.js" for name in ("without", "picture", "panel", "save", "corpus")
    ),
}  # fmt: skip


def write_pages(
    folder: Path, graph: Graph, measures: Measures, bodies: Mapping[str, Mapping[str, str]], files: Sequence[str],
    extent: Extent, versions: Callable[[str], Sequence[Reading]],
    on_problem: OnProblem,
    sections: Sequence[SectionOf] = (),
    heads: Sequence[HeadOf] = (),
    series: Callable[[str], Sequence[str]] = lambda _: (),
    texts: Callable[[str], MarkedText | None] = lambda _: None,
    quotations: Callable[[str], Quotations] = lambda _: {},
    state: StateOf = lambda _: None,
    start_head: str = "",
    others: OtherLanguages | None = None,
    before: EarlierBuild | None = None,
) -> tuple[str, ...]:  # fmt: skip
    """Write the pages of a corpus into `folder`; the names of what was written there. `files` are the dumps to link to.

    A page that fails is told, and says so itself; the others are written all the same.

    `bodies` gives the names, by language, of authority keys, `versions` the texts of a document by its identifier, `texts` how these
    read, marked, where that has been made before: the versions may then be without their words; `quotations` the sentences in
    which it cites, in its languages (without them those that the graph holds are shown).
    `sections` and `heads` are what other rooms add to the pages of works and bodies (`graph.view.sections`); `series`
    gives the symbols of the series of an act, `state` what became of it. `start_head` is markup for the head of the start page,
    `others` names what the authority knows. Pages that are made of the same as in the build `before` are taken from there.
    """
    _write_assets(folder / ASSETS_FOLDER)
    rows = series_of(graph, series)
    near, earlier = _earlier(folder, graph, measures, rows, state, before) if before else (None, None)
    write_explorer(folder, graph, measures, bodies, rows, state, quotations, near)
    write_file(folder / "index.html", start_page(extent, graph, measures, bodies, files, start_head, others))
    lists = dict(list_pages(graph, measures))
    for name, page in lists.items():
        write_file(folder / name, page)
    acts = ActsOfBodies(graph)
    of_bodies = acts.write_lists(folder)
    write_file(folder / "ontology.html", render_vocabulary(alone=False))
    write_file(folder / _NOT_FOUND, _not_found())
    write_feeds(folder, graph)
    pages = WorkPages(graph, measures, bodies, (acts.section, *sections), heads, rows, others)
    (folder / PAGES).mkdir()
    (folder / DATA / TEXT).mkdir()

    def page_of(node: str) -> tuple[str, ...]:
        """Write the page of a node and its texts; their paths."""
        data, own = graph.nodes[node], f"{PAGES}/{file_of(node)}"
        if not data["in_corpus"]:
            write_file(folder / own, pages.page(node, ()))
            return (own,)
        held = versions(data["key"])
        text = texts(data["key"]) or marked_text(held)
        write_file(folder / own, pages.page(node, held, text.shown))
        if not text.others:
            return (own,)
        beside = f"{TEXT}/{stem_of(node)}"
        hand_over(folder / DATA / f"{beside}.js", beside, text.others)
        return own, f"{DATA}/{beside}.js"

    made = within(page_of, lambda node: f"the page of {graph.nodes[node]['key']}")
    for node in graph:
        named = earlier.take(node) if earlier else None
        if named is not None:
            if others:
                others.again(named)
            continue
        if others:
            others.begin_page()
        written = made(node)
        if isinstance(written, Problem):
            on_problem(written)
            # So that no link to it leads nowhere.
            failed = environment().get_template("not_made.html").render(name=graph.nodes[node]["key"], top="../")
            write_file(folder / PAGES / file_of(node), failed)
        elif earlier:
            earlier.made(node, written, others.on_page() if others else ())
    if earlier:
        earlier.write_index()
    if others:
        for topic in {topic for node in graph for topic in topics_of(graph.nodes[node])}:
            others.topic(topic)  # the explorer names it
    names = {**(others.names() if others else {}), **dict(other_names(graph))}
    hand_over(folder / DATA / "names.js", "names", dict(sorted(names.items())))
    top = ("index.html", "explorer.html", "corpus.html", *lists, *of_bodies, "ontology.html", _NOT_FOUND)
    return (*top, PAGES, *((PAGES_INDEX, NEIGHBOURHOODS_INDEX) if earlier else ()), DATA, FEEDS, ASSETS_FOLDER)


def _earlier(
    folder: Path, graph: Graph, measures: Measures, series: SeriesOfWorks, state: StateOf, before: EarlierBuild
) -> tuple[EarlierFiles, EarlierFiles]:
    """The neighbourhoods and the pages of the build before."""
    inputs = PageInputs(graph, measures, series, before.program, before.told, state)
    return (
        EarlierFiles(NEIGHBOURHOODS_INDEX, before.output, folder, inputs.neighbourhood),
        EarlierFiles(PAGES_INDEX, before.output, folder, inputs.page),
    )


def _not_found() -> str:
    told = environment().get_template("problem.html")
    return told.render(status=404, phrase="There is no such page.", lang="en", top="")


def _write_assets(folder: Path) -> None:
    folder.mkdir()
    shutil.copyfile(ASSETS / "sigma.bundle.js", folder / "sigma.bundle.js")
    write_file(folder / "words.js", speech.script())
    for name, modules in _BUNDLES.items():
        write_file(folder / name, "".join(module.read_text(encoding="utf-8") for module in modules))
    for name in ("site.css", "explorer.css"):
        write_file(folder / name, environment().get_template(name).render(kinds=KINDS, families=FAMILIES))
