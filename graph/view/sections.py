"""A page about something is a list of sections; each is made by a function from the records of what the page is about.

Another room adds to the pages by handing over such a function (`write_pages(…, sections=…)`), or one that writes into the
head of the page (`heads=…`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from graph.model import Reading
from graph.network.construction import Graph
from graph.view.page_links import file_of
from graph.view.templates import environment, inline


@dataclass(frozen=True, slots=True)
class Subject:
    """What a page is about: a node of the graph with its attributes, and its texts (one a language, none where none is held).

    `text` is how these read, marked, where that has been made before: the versions may then be without their words.
    """

    node: str
    data: Mapping[str, Any]
    versions: Sequence[Reading]
    graph: Graph
    text: Markup | None = None


@dataclass(frozen=True, slots=True)
class PageSection:
    """A section of a page: `anchor` is its place in the address, `heading` an English phrase of the interface's words.

    `count` is how many things it holds, where that is worth telling.
    """

    anchor: str
    heading: str
    html: Markup
    count: int | None = None


SectionOf = Callable[[Subject], PageSection | None]
"""Makes a section about a subject; None where there is nothing to tell."""

HeadOf = Callable[[Subject], str]
"""Makes what goes into the head of the page about a subject: markup, escaped by its maker."""


def rendered(template: str, **context: Any) -> Markup:
    """A template of this room, filled in: the content of a section."""
    return Markup(environment().get_template(template).render(top="../", **context))


def link(node: str, label: str | None, to_pages: str = "") -> Markup:
    """A link to the page of a node; `to_pages` leads from the page that holds it to the folder of the pages of nodes."""
    return inline("link", to_pages + file_of(node), label or "")


def table(heads: Sequence[str], rows: Sequence[Sequence[str | Markup]]) -> Markup:
    """A table, for sections that need no template of their own; heads are phrases of the interface's words."""
    return rendered("work/table.html", heads=heads, rows=rows)
