"""How names are made that no authority lists. Each language declares its shapes in a module of its own. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from graph.kinds import Kind
from graph.patterns.scan import NEVER


@dataclass(frozen=True, slots=True)
class Shape:
    """How one sort of names is made: a noun at the head, what may stand before it in the name, what the name goes on with.

    Regular expressions over the clean view, without groups unless told.

    `kind`: entity or instrument. `head`: the noun in its forms, which holds the words to look for.
    `before`: what stands right before the head and is a part of the name; `after`: what the name goes on with.
    `alone`: a head with nothing beside it is a name too (and not only one with `before` or `after`).
    `begins_before`: the name always begins before its head.
    `led`: what must stand right before the whole name, such as an article; '' where nothing must.
    `never_before`, `never_within`, `never_after`: what right before, in or right behind the name makes it none: an open class
    ('relevant …'), a national body, an item of an agenda.
    `general`: what as the whole name is but a short form of another ('Informal Working Group').
    `of_body`: the name is the head with the body that is known right before or behind it ('茶叶委员会主席', 'رئيس لجنة الشاي').
    `post`: it is a person's; the body that it is in is named too.
    `exact`: the words tell where the name begins and ends, so that it can be known again by them; else it is found, and
    left open.
    """

    kind: Kind
    head: str
    before: str = NEVER
    after: str = NEVER
    alone: bool = False
    begins_before: bool = False
    led: str = ""
    never_before: str = NEVER
    never_within: str = NEVER
    never_after: str = NEVER
    general: str = NEVER
    post: bool = False
    of_body: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a language beyond the authority: `shapes`, and `body_nouns`, by which bodies are called once they have been
    named, beside those of the grammar: a pattern → the noun as names have it; `common_nouns`: such nouns that are words for
    other things too, and stand for a body only where one is known; `owner_nouns`: nouns that stand for a body only
    beside a number ('decision 5/1 of the Conference'); `titled_by`: words right before a title in quotation marks that is
    an act's or an item's of an agenda ('the item')."""

    shapes: tuple[Shape, ...] = ()
    body_nouns: Mapping[str, str] = field(default_factory=dict)
    common_nouns: frozenset[str] = frozenset()
    owner_nouns: frozenset[str] = frozenset()
    titled_by: str = NEVER
