"""Long lists → pages of so many rows each, which lead to one another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from markupsafe import Markup

from graph.view.templates import environment, write_file

PER_PAGE = 100  # rows: on a phone each is a card of some 300 pixels
Row = tuple[str | Markup, ...]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ListPart(Generic[T]):
    """A page of a list: its items, its number, from 1, and the files of all pages of the list."""

    items: Sequence[T]
    number: int
    files: Sequence[str]


def parts_of(stem: str, items: Sequence[T]) -> Iterator[ListPart[T]]:
    """The pages of the list `stem`; one without items where there are none."""
    starts = range(0, max(len(items), 1), PER_PAGE)
    files = [_file(stem, number) for number in range(1, len(starts) + 1)]
    for number, start in enumerate(starts, 1):
        yield ListPart(items[start : start + PER_PAGE], number, files)


def write_list(
    folder: Path, stem: str, heads: Sequence[str], items: Sequence[T], row: Callable[[T], Row], **about: Any
) -> None:
    """Write the pages of a list into `folder`: a table with `heads`, of whose rows `row` makes one of each item. `about` says of
    what the list is (see the template)."""
    template = environment().get_template("list.html")
    for part in parts_of(stem, items):
        page = template.render(
            part=part, total=len(items), heads=heads, rows=[row(item) for item in part.items], top="../", **about
        )
        write_file(folder / part.files[part.number - 1], page)


def _file(stem: str, number: int) -> str:
    """The file of a page: no other list can have it, for no name of a node's files holds that sign."""
    return f"{stem}.html" if number == 1 else f"{stem}~{number}.html"
