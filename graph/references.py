"""What words in a text name: a record for each kind of reference, without the place where it stands.

A reference says what the words say, and not yet whom they mean: that is settled in `graph.resolve`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from graph.dates import PartialDate
from graph.kinds import ActKind, Kind, Special
from graph.numbers import Number, Session
from graph.pinpoint_units import Pinpoint
from graph.symbols import Symbol


@dataclass(frozen=True, slots=True)
class NamedBody:
    """The body that is named, by its key in the authority."""

    key: str


@dataclass(frozen=True, slots=True)
class Voice:
    """The organ that speaks, whichever it is: 'its resolution'."""


@dataclass(frozen=True, slots=True)
class BodyNoun:
    """The body that a noun stands for: 'the Council', 'the Commission'."""

    noun: str


@dataclass(frozen=True, slots=True)
class UnknownBody:
    """A body by a name that nobody knows: 'the Parliamentary Assembly'."""


Owner = NamedBody | Voice | BodyNoun | UnknownBody
"""Whose something is said to be."""

VOICE, UNKNOWN_BODY = Voice(), UnknownBody()


def key_of(owner: Owner | None) -> str | None:
    """The key of the body that is named; None where another owner is told, or none."""
    return owner.key if isinstance(owner, NamedBody) else None


class ActByNumber(NamedTuple):
    """A resolution, decision or statement by its number with what is said about it. `number` is None where no series has one of
    that form."""

    kind: ActKind
    number: Number | None
    owner: Owner | None = None
    date: PartialDate | None = None
    title: str | None = None


class BySymbol(NamedTuple):
    """A document by its full symbol; `address`: by an official address that holds it."""

    kind: Kind
    symbol: Symbol
    address: bool = False


class KnownName(NamedTuple):
    """What the authority knows, by one of its names; `date` is that of an instrument, if it stands before the name."""

    kind: Kind
    key: str
    date: PartialDate | None = None


class Title(NamedTuple):
    """What the authority does not know, by its title; `said`: here, and not by a number or an acronym that stands for it. `within` is
    the key of a body of the authority that the title names."""

    kind: Kind
    title: str
    said: bool = True
    within: str | None = None


class InQuotation(NamedTuple):
    """What stands in the title of something else, and is not cited: it can be meant by what follows."""

    name: KnownName | Title

    @property
    def kind(self) -> Kind:
        """What is referred to."""
        return self.name.kind


class Unlisted(NamedTuple):
    """A name that nobody listed, of which only the head is sure: 'the Regional Forum on …'; `post`: that of an office."""

    kind: Kind
    head: str
    post: bool


class OwnInstrument(NamedTuple):
    """An instrument of this type, of the organ that speaks: 'rule 153 of its rules of procedure'."""

    type: str

    @property
    def kind(self) -> Kind:
        """What is referred to."""
        return "instrument"


class ShortForm(NamedTuple):
    """An instrument by a noun or a term for it: 'the Convention', 'JCPOA'. `type` is the type of instrument of a mere noun,
    `means` what the term has been defined for, or is a name of; `named`: of a word for other things too, what tells by its full
    name the instrument that it means, if one is named."""

    term: str | None
    type: str | None = None
    means: KnownName | Title | None = None
    named: str | None = None

    @property
    def kind(self) -> Kind:
        """What is referred to."""
        return "instrument"


class BodyByNoun(NamedTuple):
    """A body by the noun at the head of its name; `common`: a noun that may mean something else as well; `if_named`: it means a body
    only where one that is called so has been named."""

    noun: str
    common: bool = False
    if_named: bool = False

    @property
    def kind(self) -> Kind:
        """What is referred to."""
        return "entity"


class NounInName(NamedTuple):
    """The noun of a body in a longer name that nobody knows, which is `title` where its words tell its extent."""

    noun: str
    title: str | None = None

    @property
    def kind(self) -> Kind:
        """What is referred to."""
        return "entity"


class Anaphor(NamedTuple):
    """'that resolution', 'the said conventions': `noun` is in the singular, `type` the type of an instrument."""

    kind: Kind
    noun: str
    type: str | None = None
    plural: bool = False


class Protocols(NamedTuple):
    """Protocols by what they are protocols to: 'the Protocols thereto', 'the Optional Protocol to the Convention' (`to` its noun,
    `type` that noun's type), all of them or those of a `year`."""

    to: str | None
    type: str
    year: PartialDate | None = None

    @property
    def kind(self) -> Kind:
        """What is referred to."""
        return "instrument"


class Occasion(NamedTuple):
    """A session or a meeting; `special` is S or ES for a special or an emergency special session."""

    kind: Literal["session", "meeting"]
    number: int
    special: Special | None = None
    owner: Owner | None = None

    @property
    def session(self) -> Session:
        """Its number as identifiers have it: 68, S-20."""
        return Session(self.number, self.special)


Reference = (
    ActByNumber | BySymbol | KnownName | Title | InQuotation | Unlisted | ShortForm | BodyByNoun | NounInName | Anaphor | Protocols
    | Occasion | OwnInstrument
)  # fmt: skip


class Mention(NamedTuple):
    """A reference at its place in the view of a text. `in_list`: it shares words with others in a list."""

    start: int
    end: int
    reference: Reference
    pinpoint: Pinpoint = ()
    in_list: bool = False

    @property
    def kind(self) -> Kind:
        """What the reference is of."""
        return self.reference.kind


def name_of(reference: Reference) -> KnownName | Title | None:
    """What may be meant by a term for what a reference names; None for what has no name."""
    name: KnownName | Title | None = None
    match reference:
        case KnownName(kind, key):
            name = KnownName(kind, key)
        case Title(kind, title):
            name = Title(kind, title, said=False)
        case InQuotation(quoted):
            name = name_of(quoted)
        case Unlisted(kind, head):
            name = Title(kind, head, said=False)
        case BodyByNoun(noun):
            name = Title("entity", noun, said=False)
        case ShortForm(means=means) if means is not None:
            name = name_of(means)
        case ShortForm(term, type_):
            name = Title("instrument", type_ or term or "", said=False)
    return name
