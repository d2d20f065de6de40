"""What can be found, and what is told of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from graph.model import Part


@dataclass(frozen=True, slots=True)
class ThingName:
    """A name of a thing, in a language ('' where it has none), and how much it is the thing's own (1: its title or topic)."""

    text: str
    lang: str
    weight: float


@dataclass(frozen=True, slots=True)
class Thing:
    """A work, an instrument, a body …: what is found. `cited` counts the documents that cite it; `labels` are by language."""

    kind: str
    key: str
    labels: Mapping[str, str]
    titles: Mapping[str, str]
    date: str | None
    cited: int
    held: bool
    names: tuple[ThingName, ...]
    body: str | None = None


class FoundParagraph(NamedTuple):
    """A part of a document: the works that are cited in it, by kind and identifier, in order, and the words that it is found by,
    with single spaces between them."""

    part: str
    cites: Sequence[tuple[str, str]]
    words: str


class FoundVersion(NamedTuple):
    """A version of a document, by kind and identifier, in a language, as it is found: its paragraphs, and their texts, packed as
    `packed_json` packs them."""

    document: tuple[str, str]
    lang: str
    paragraphs: Sequence[FoundParagraph]
    texts: bytes


@dataclass(frozen=True, slots=True)
class Result:
    """One thing found. `sure` says that the question names it: by its number or a name of its own."""

    id: str
    kind: str
    label: str
    date: str | None
    snippet: str
    part: Part | None = None
    sure: bool = False

    @property
    def node(self) -> str:
        """Its place among all things: 'resolution/A/RES/66/102'."""
        return f"{self.kind}/{self.id}"


class Hit(NamedTuple):
    """A thing that is found: its row, what is shown of it, the part; `sure`: the question names it; `provision`: it is shown for a
    provision of it."""

    place: int
    snippet: str = ""
    part: Part | None = None
    sure: bool = False
    provision: bool = False


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """What a question finds, the best first. `read_as` is the question as it was read where it had slips; `nearest` are
    things that come near, where nothing is found."""

    results: tuple[Result, ...]
    read_as: str | None = None
    nearest: tuple[Result, ...] = ()


_ACTS_FIRST = ("resolution", "decision", "statement")


def place_of_kind(kind: str) -> int:
    """The place of a kind among those whose number a question may be: a bare number is a resolution's before others."""
    return _ACTS_FIRST.index(kind) if kind in _ACTS_FIRST else len(_ACTS_FIRST)
