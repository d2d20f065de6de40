"""The records that flow from one room to the next.

All are frozen. Offsets are code points of the source text, `end` exclusive, so that `text[start:end]` is the quote.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from graph.kinds import Effect, Ground, Kind, Relation, Role, Via
from graph.pinpoint_units import Pinpoint

if TYPE_CHECKING:
    from graph.metadata import Metadata

PartKind = Literal["title", "basis", "pp", "op", "p", "fn", "annex", "body"]
"""Kinds of parts: preambular and operative paragraphs, those of statements and decisions (p), footnotes …"""

_PART = re.compile(r"(?P<kind>title|basis|pp|op|p|fn|annex|body)(?P<number>\d*)(?:\.(?P<letters>\w+))?")


class Part(str):
    """A part of a document, as 'op4.b': its kind, its number, and the letters of a subparagraph. As a string it is as it is written."""

    __slots__ = ("kind", "letters", "number")
    kind: PartKind
    number: int | None
    letters: str

    def __new__(cls, kind: PartKind, number: int | None = None, letters: str = "") -> Part:
        """The part that is written so: Part("op", 3, "a") is op3.a."""
        written = f"{kind}{'' if number is None else number}" + (f".{letters}" if letters else "")
        part = super().__new__(cls, written)
        part.kind, part.number, part.letters = kind, number, letters
        return part

    @classmethod
    def parse(cls, written: str) -> Part:
        """The part that is written so. Raises ValueError where there is none."""
        return _parsed(written)

    @property
    def above(self) -> Part | None:
        """The paragraph of which it is a subparagraph."""
        return Part(self.kind, self.number) if self.letters else None

    @property
    def paragraph(self) -> Part:
        """Itself, or the paragraph of which it is a subparagraph."""
        return self.above or self

    def __getnewargs__(self) -> tuple[PartKind, int | None, str]:  # type: ignore[override]
        return self.kind, self.number, self.letters


BODY, TITLE, BASIS = Part("body"), Part("title"), Part("basis")


@lru_cache(maxsize=1 << 12)
def _parsed(written: str) -> Part:
    match = _PART.fullmatch(written)
    if match is None:
        raise ValueError(f"{written!r} is no part of a document, such as pp1 or op4.b.")
    number = match["number"]
    return Part(match["kind"], int(number) if number else None, match["letters"] or "")  # type: ignore[arg-type]


class Section(NamedTuple):
    """A part of a document.

    `part` is title, basis, ppN, opN, opN.x, pN or pN.x (of a statement or a decision), fnN, annexN or body; `voice` is the
    authority key of the organ that speaks in it ('its resolution' is that organ's), or None where nobody is known to.
    """

    part: Part
    start: int
    end: int
    voice: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One text with what is known about it; `sections` are in text order and do not overlap.

    `id` is the canonical symbol, or a name given by the source where the text has none; `name` is what it is called where neither
    has any, if its file holds others, too. `body`, `recommended_by` and
    `drafts_for` are authority keys. `content` is where the text proper begins: what stands before is a header of the
    file format. `date` is ISO 8601, `agenda_items` as English writes them ('28 (b)', '115'). `stated_references` are the
    addresses that the source itself gives for what it cites, `metadata` is all that it says beside the text; the fields
    above say what of it every document has. A document of which only metadata is known has no text and no language.
    """

    source: str
    text: str
    id: str = ""
    lang: str = ""
    content: int = 0
    title: str | None = None
    date: str | None = None
    body: str | None = None
    session: int | None = None
    meeting: int | None = None
    agenda_items: tuple[str, ...] = ()
    recommended_by: str | None = None
    drafts_for: str | None = None
    topics: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    stated_references: tuple[str, ...] = ()
    metadata: Metadata | None = None
    name: str = ""

    def but(self, **known: Any) -> Document:
        """The document with this known of it; itself where it is so already, since a new one costs as much as reading a sentence."""
        new = {name: value for name, value in known.items() if getattr(self, name) != value}
        return replace(self, **new) if new else self

    @property
    def is_resolution(self) -> bool:
        """Whether it has preambular or operative paragraphs."""
        return any(section.part.kind in ("pp", "op") for section in self.sections)

    @property
    def footnotes(self) -> dict[str, Section]:
        """The footnotes by their numbers as printed."""
        return {str(s.part.number): s for s in self.sections if s.part.kind == "fn"}


class Verb(NamedTuple):
    """A governing verb of a paragraph, at its place with what leads to it, as an English lemma."""

    start: int
    relation: Relation
    end: int = 0


class Doubt(NamedTuple):
    """Why a number is not taken for what it says, or what stands in its place is another's: on what ground, and in words."""

    ground: Ground
    words: str

    def __str__(self) -> str:
        return self.words


class Citation(NamedTuple):
    """A mention whose target is known, or left open (`id` None) rather than guessed.

    `pinpoint` are the units of the target that are meant; `via` is explicit, list, short-form, anaphora, footnote, link or
    version; `known` says that the authority or the form of the symbol vouches for the target. `role` tells what the governing
    verb does with it: object, addressee, pursuant, owner, actor or mention; `effect` what the clause decides of what that act
    set: extend, renew, amend, suspend, terminate or replace. `problem` tells why a number is not resolved, `candidates` what
    it may be.
    """

    doc: str
    source: str
    lang: str
    start: int
    end: int
    text: str
    kind: Kind
    id: str | None
    label: str | None
    part: Part
    relation: Relation
    date: str | None
    title: str | None
    pinpoint: Pinpoint
    via: Via
    known: bool
    role: Role = "mention"
    effect: Effect | None = None
    problem: Doubt | None = None
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with its structure, and what it cites, in text order."""

    document: Document
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Extent:
    """How much a corpus holds. `versions` are the texts, by language in `languages`: several a document in many languages.

    `citations` are those of the documents, `mentions` the places in all versions that tell of them; `open` are the citations
    whose target was left open, `used` the entries of the authority that the corpus names.
    """

    documents: int
    versions: int
    citations: int
    mentions: int
    open: int
    languages: Mapping[str, int]
    used: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Problem:
    """An input that could not be read: where it is, why, and what the user can do about it.

    Or one of which something must be said although it was read (`read_all_the_same`).
    """

    path: str
    reason: str
    remedy: str
    read_all_the_same: bool = False

    def __str__(self) -> str:
        return f"{self.path}: {self.reason} {self.remedy}".rstrip()


OnProblem = Callable[[Problem], None]
"""Who is told of problems."""
