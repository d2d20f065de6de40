"""The templates of the pages: Jinja with escaping on, and a few filters that all of them use."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

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
