"""The pages of the build, as the server gives them: with the ways to its questions and data, and at the addresses of things."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from graph.view.page_links import PAGES, file_of
from graph.view.templates import FOLDER

VIEW = "/view/"  # where the files of a build are
_SERVED, _STATEMENTS = "<!-- served -->", "<!-- statements -->"
_BESIDE = re.compile(r'(href=")(?=[^"/:#]+\.html)')  # leads to a page in the same folder
_OWN = re.compile(r'((?:href|src)=")(?=(?!(?:data|mailto|https?):)[^"/#])')  # leads to a file of the build
_UP = re.compile(r'((?:href|src|data-top)=")\.\./')


@lru_cache(maxsize=512)
def as_served(path: Path, _changed: int) -> str:
    """A page of the build with what only a server has."""
    links = (FOLDER / "served.html").read_text(encoding="utf-8")
    return path.read_text(encoding="utf-8").replace(_SERVED, links, 1)


def page_of(output: Path, node: str, statements: Callable[[], str]) -> str | None:
    """The page of a node at its own address, with its statements; None where the build has none of it."""
    path = output / PAGES / file_of(node)
    if not path.is_file():
        return None
    page = as_served(path, path.stat().st_mtime_ns)
    page = _UP.sub(rf"\1{VIEW}", _BESIDE.sub(rf"\1{VIEW}{PAGES}/", page))
    return page.replace(_STATEMENTS, statements(), 1)


def at_root(path: Path) -> str | None:
    """A page of the top folder of the build for the address '/'; None where it is not there."""
    if not path.is_file():
        return None
    return _OWN.sub(rf"\1{VIEW}", as_served(path, path.stat().st_mtime_ns)).replace('data-top=""', f'data-top="{VIEW}"')
