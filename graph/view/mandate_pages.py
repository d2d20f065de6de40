"""Mandates → pages of their own: what is due, a list for each year; all that a body is asked, or an act asks, where that is long."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import partial
from operator import itemgetter
from pathlib import Path

from graph.dates import year_of
from graph.mandates.mandate import WorkMandate
from graph.network.construction import Graph
from graph.view.list_pages import write_list
from graph.view.mandate_sections import ASKED_HEADS, ASKED_LISTS, ASKS_HEADS, ASKS_LISTS, MandateSections
from graph.view.page_links import PAGES, file_of, stem_of
from graph.view.templates import environment, write_file

DUE, DUE_LISTS, CALENDAR = "due.html", "due", "mandates.ics"
DUE_HEADS = ("Document", "Paragraph", "Whom", "What is asked", "Reports to", "Due", "Until")
_NEAR = 30  # of what comes next, and of what went before


def write_mandate_pages(folder: Path, asked: MandateSections, graph: Graph) -> tuple[str, ...]:
    """Write the pages of what is due, the calendar and the long lists into `folder`; the names of what was written there,
    the calendar's aside."""
    _write_due(folder, asked)
    (folder / CALENDAR).write_text(asked.calendar(), encoding="utf-8", errors="replace", newline="")
    to_pages = f"../{PAGES}/"
    lists = (
        (ASKED_LISTS, "What it is asked", ASKED_HEADS, asked.long_lists_of_bodies(), asked.asked_row),
        (ASKS_LISTS, "What it asks", ASKS_HEADS, asked.long_lists_of_acts(), asked.asks_row),
    )
    written = []
    for name, heading, heads, by_node, row in lists:
        for node, mandates in by_node.items():
            (folder / name).mkdir(exist_ok=True)
            about = {"heading": heading, "data": graph.nodes[node], "back": to_pages + file_of(node)}
            write_list(folder / name, stem_of(node), heads, mandates, partial(row, to_pages=to_pages), **about)
        if by_node:
            written.append(name)
    return DUE, DUE_LISTS, *written


def _write_due(folder: Path, asked: MandateSections) -> None:
    """Write the page of what is due next, and was last, as seen from the newest act of the corpus, and the list of each year."""
    dated = sorted(((day, m) for m in asked.mandates if (day := asked.due_day(m))), key=itemgetter(0))
    by_year: dict[str, list[WorkMandate]] = defaultdict(list)
    for day, mandate in dated:
        by_year[f"{year_of(day):04}"].append(mandate)
    (folder / DUE_LISTS).mkdir()
    for year, mandates in by_year.items():
        write_list(folder / DUE_LISTS, year, DUE_HEADS, mandates, partial(asked.row, to_pages=f"../{PAGES}/"),
                   heading="What is due", of=year, back=f"../{DUE}")  # fmt: skip
    coming = [mandate for day, mandate in dated if day >= asked.newest[: len(day)]]
    gone = [mandate for day, mandate in reversed(dated) if day < asked.newest[: len(day)]]
    near = {"Due from": coming[:_NEAR], "Due before": gone[:_NEAR]}
    tables = [(heading, DUE_HEADS, [asked.row(m, f"{PAGES}/") for m in some]) for heading, some in near.items()]
    page = environment().get_template(DUE).render(
        years=_years(by_year), tables=tables, newest=asked.newest, calendar=CALENDAR, top=""
    )  # fmt: skip
    write_file(folder / DUE, page)


def _years(by_year: Mapping[str, Sequence[WorkMandate]]) -> list[tuple[str, str, int]]:
    """The years, the latest first, with the first page of each and how much is due in it."""
    return [(year, f"{DUE_LISTS}/{year}.html", len(by_year[year])) for year in sorted(by_year, reverse=True)]
