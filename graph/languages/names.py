"""How names are made that no authority lists. Each language declares its shapes in a module of its own. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from graph.languages.schema import absent, told

NamedKind = Literal["entity", "instrument", "programme"]


@dataclass(frozen=True, slots=True)
class Shape:
    """How one sort of names is made: a noun at the head, what may stand before it in the name, what the name goes on with.

    Its patterns have no groups, over the clean view.
    """

    kind: NamedKind = told("What such a name is of.")
    head: str = told("The noun in its forms, which holds the words to look for.")
    before: str = absent("What stands right before the head and is a part of the name.")
    after: str = absent("What the name goes on with.")
    alone: bool = told(
        "Whether a head with nothing beside it is a name too (and not only one with `before` or `after`).",
        default=False,
    )
    begins_before: bool = told("Whether the name always begins before its head.", default=False)
    led: str = told(
        "What must stand right before the whole name, such as an article; '' where nothing must.", default=""
    )
    never_before: str = absent("What right before it makes it no name: an open class ('relevant …').")
    never_within: str = absent("What within it makes it no name: a national body.")
    never_after: str = absent("What right behind it makes it no name: an item of an agenda.")
    general: str = absent("What as the whole name is but a short form of another ('Informal Working Group').")
    post: bool = told("Whether it is a person's office; the body that it is in is named too.", default=False)
    of_body: bool = told(
        "Whether the name is the head with the body that is known right before or behind it ('茶叶委员会主席', 'رئيس لجنة الشاي').",
        default=False,
    )
    own_type: str = told(
        "The type of instrument where the name means the one of the organ that speaks ('rule 153 of ‹its rules of procedure›').",
        default="",
    )
    exact: bool = told(
        "Whether the words tell where the name begins and ends, so that it can be known again by them; else it is found, and left"
        " open.",
        default=False,
    )
    of_another: str = absent(
        "What in such a name means another body in each text, so that it is left open.",
        en="the Bureau ‹of the Committee›",
    )


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a language beyond the authority."""

    shapes: tuple[Shape, ...] = told("How its names are made.", default=())
    body_nouns: Mapping[str, str] = told(
        "A pattern → the noun as names have it, by which bodies are called once they have been named, beside the nouns of the "
        "grammar.",
        default={},
    )
    common_nouns: frozenset[str] = told(
        "Such nouns that are words for other things too, and stand for a body only where one is known.",
        default=frozenset(),
    )
    named_nouns: frozenset[str] = told(
        "Such nouns that stand for a body only where one that is called so has been named, be it open which: 特派团 are all missions.",
        default=frozenset(),
    )
    owner_nouns: frozenset[str] = told(
        "Nouns that stand for a body only beside a number ('decision 5/1 of the Conference').", default=frozenset()
    )
    instrument_nouns: Mapping[str, str] = told(
        "A pattern of a noun that is a word for other things too, and means an instrument that has been named so → a pattern that "
        "is found in the full name, which is without spaces.",
        default={},
    )
    title_of: str = absent(
        "What of which a title in quotation marks is no name stands behind the title.", zh="题为“茶”的‹议程项目›"
    )
    titled_by: str = absent(
        "Words right before a title in quotation marks that is an act's or an item's of an agenda ('the item')."
    )
    doing_before: str = absent(
        "What right before a body tells that it does what follows, which is then no part of its name.",
        ru="‹усилия ›Агентства",
    )
    doing_after: str = absent("What such a body does.", ru="Агентства‹ по улучшению› чая")
    possessive: str = absent("What a name carries that owns what follows.", en="the Office of the Mediator‹'s› report")
    titled_apart: str = absent(
        "'And' between such words and a title, which then is another's.", en='resolution 66/102 ‹and› the report "Tea"'
    )
    and_before: str = absent(
        "'And' right before a name, with the article of that name.", en="the Tea Board‹ and the ›Tea Commission"
    )
