"""The templates of the pages: Jinja with escaping on, and a few filters that all of them use."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from graph.network.palette import FAMILIES, KINDS
from graph.view.page_links import explorer_of, file_of, list_of

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = Path(__file__).parent / "templates"
ASSETS = Path(__file__).parent / "assets"
SCRIPTS = Path(__file__).parent / "scripts"


@cache
def environment() -> Environment:
    """The environment in which all pages of an output folder are rendered."""
    from jinja2 import Environment, FileSystemLoader

    made = Environment(loader=FileSystemLoader([FOLDER, ASSETS]), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    made.filters |= {"file_of": file_of, "explorer_of": explorer_of, "list_of": list_of}
    return made


def style() -> str:
    """The style of all pages, with the colours of kinds and verbs."""
    return environment().get_template("site.css").render(kinds=KINDS, families=FAMILIES)


def standalone(template: str, **context: Any) -> str:
    """A page that holds its style and stands alone: to send, or to put beside others."""
    return environment().get_template(template).render(alone=True, css=Markup(style()), top="", **context)
