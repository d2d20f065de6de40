"""The templates of the pages: Jinja with escaping on, and a few filters that all of them use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from graph.languages import load_script
from graph.model import Part
from graph.network.palette import FAMILIES, KINDS
from graph.official_languages import LANGUAGES
from graph.view.names_in_lists import known_by
from graph.view.page_links import explorer_of, file_of, list_of
from graph.view.speech import filled, words

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = Path(__file__).parent / "templates"
ASSETS = Path(__file__).parent / "assets"
SCRIPTS = Path(__file__).parent / "scripts"


@cache
def environment(*before: Path) -> Environment:
    """The environment in which all pages of an output folder are rendered; templates in the folders `before` go first."""
    from jinja2 import Environment, FileSystemLoader

    folders = [*before, FOLDER, ASSETS]
    made = Environment(
        loader=FileSystemLoader(folders), autoescape=True, trim_blocks=True, lstrip_blocks=True, auto_reload=False
    )  # fmt: skip
    made.filters |= {
        "file_of": file_of,
        "explorer_of": explorer_of,
        "list_of": list_of,
        "named": named,
        "called": called,
        "direction": direction,
        "titled": titled,
        "said_in": said_in,
    }
    made.globals |= {"t": phrase, "when": day, "place": place, "name": named}
    return made


@cache
def _macros(template: str) -> Any:
    return environment().get_template(template).module


def inline(macro: str, *words: object, of: str = "inline.html") -> Markup:
    """What a macro of a template makes of `words`: markup that stands in a line."""
    made: Markup = getattr(_macros(of), macro)(*words)
    return made


@lru_cache(maxsize=1 << 12)
def phrase(words: str) -> Markup:
    """A phrase of the interface, which the reader's browser says in the reader's language. A page has dozens: no template makes
    them, for its macros take ten times as long."""
    said = escape(words)
    return Markup(f'<span data-t="{said}">{said}</span>')


@lru_cache(maxsize=1 << 14)
def day(date: str | int | None) -> Markup:
    """A day or a year that the reader's browser writes in the reader's form; nothing where none is known."""
    told = escape(date)
    return Markup(f'<time datetime="{told}">{told}</time>') if date else Markup()


def place(part: Part, href: str, name: str = "") -> Markup:
    """A link to a part of a text, by the name that it has on the page, or by its own."""
    told = escape(name or part)
    named = "" if part.kind in ("pp", "op") else f' data-place="{told}"'
    return Markup(f'<a href="{escape(href)}"{named}>{told}</a>')


def called(data: Mapping[str, Any]) -> Markup:
    """The English name of a node of the graph, marked with what its names in other languages are known by, where they differ."""
    number, node = known_by(data)
    if number:
        return inline("by_form", number, data["name_en"])
    return inline("by_key", node, data["name_en"]) if node else escape(data["name_en"])


def direction(lang: str | None) -> str:
    """Which way a language is written, as HTML has it."""
    return load_script(lang or "").direction


def said_in(phrase: str, lang: str, said: Sequence[str] = ()) -> str:
    """A phrase of the interface in a language, with what is said in its places."""
    return filled(words()[lang].get(phrase, phrase), said)


def named(data: Mapping[str, Any]) -> Markup:
    """The name of a node of the graph, with those that it has in other languages."""
    return _named(*(data.get(f"name_{lang}") for lang in LANGUAGES))


def titled(data: Mapping[str, Any]) -> Markup:
    """The title of a node of the graph, with those that it has in other languages."""
    return _named(data.get("title_en") or data.get("title"), *(data.get(f"title_{lang}") for lang in LANGUAGES[1:]))


@lru_cache(maxsize=1 << 14)
def _named(english: str | None, *others: str | None) -> Markup:
    """Kept, for what is cited often is named often."""
    return inline("names", dict(zip(LANGUAGES, (english or "", *others), strict=True)), of="layout.html")


def style() -> str:
    """The style of all pages, with the colours of kinds and verbs."""
    return environment().get_template("site.css").render(kinds=KINDS, families=FAMILIES)


def standalone(template: str, **context: Any) -> str:
    """A page that holds its style and stands alone: to send, or to put beside others."""
    return environment().get_template(template).render(alone=True, css=Markup(style()), top="", **context)


def write_file(path: Path, text: str) -> None:
    """Write a file of the site; what no file can hold, a lone surrogate, as '?'."""
    path.write_bytes(text.encode("utf-8", "replace"))
