"""The options by which a dataset presents itself, and what their values must be."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import click

_IN_IRI = r"[^\x00-\x20<>\"{}|\\^`\x7f]+"
_IRI = re.compile(rf"[A-Za-z][A-Za-z0-9+.-]*:{_IN_IRI}")
_MAIL = re.compile(rf"(?:mailto:)?[^@:\s]+@(?![^@]*@){_IN_IRI}")


def _is_iri(text: str) -> bool:
    return _IRI.fullmatch(text) is not None


def _is_contact(text: str) -> bool:
    return (_MAIL if "@" in text else _IRI).fullmatch(text) is not None


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


# Option → whether a value can be one, and what it is to be.
_MUST_BE: Mapping[str, tuple[Callable[[str], bool], str]] = {
    "contact": (_is_contact, "no address for mail, and none of a page (https://…)"), "licence": (_is_iri, "no IRI (https://…)"),
    "issued": (_is_day, "no day as YYYY-MM-DD"), "endpoint": (_is_iri, "no IRI (https://…)"),
}  # fmt: skip


def _checked(_: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """What is given for one of the options of a dataset. Raises BadParameter where it cannot stand in a description."""
    fits, otherwise = _MUST_BE.get(parameter.name or "", (None, ""))
    if value and fits and not fits(value):
        raise click.BadParameter(f"{value!r} is {otherwise}.")
    return value


def presentation_options(command: Any) -> Any:
    """How a dataset presents itself to others; gives the command a mapping `presented` of what is given."""
    names = ("title", "publisher", "contact", "licence", "issued", "endpoint")
    helps = (
        "What the dataset is called.", "Who gives it out.", "Where that is asked: an address for mail, or of a page.",
        "The IRI of the licence of the data.", "The date of issue, YYYY-MM-DD.", "Where the data answers SPARQL, if anywhere.",
    )  # fmt: skip

    @functools.wraps(command)
    def with_presentation(*arguments: Any, **options: Any) -> Any:
        given = {name: options.pop(name) for name in names}
        return command(*arguments, presented={name: value for name, value in given.items() if value}, **options)

    for name, text in reversed(list(zip(names, helps, strict=True))):
        with_presentation = click.option(f"--{name}", help=text, callback=_checked)(with_presentation)
    return with_presentation
