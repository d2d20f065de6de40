"""Mentions that stand in one another's way: which of them are kept, and in which order they are told."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from graph.find.tokens import Token
from graph.references import (
    ActByNumber,
    Anaphor,
    BySymbol,
    KnownName,
    Mention,
    NounInName,
    Occasion,
    Protocols,
    Reference,
    Title,
    name_of,
)


def overlaps(token: Token | Mention, others: Sequence[Token | Mention]) -> bool:
    """Whether a token overlaps one of `others`, which are in order and apart."""
    at = bisect_left(others, token.end, key=lambda other: other.start) - 1
    return at >= 0 and others[at].end > token.start


def with_more(names: list[Mention], more: Iterable[Mention]) -> list[Mention]:
    """The longest of both where they overlap."""
    found = list(more)
    return list(longest([*names, *found])) if found else names


def longest(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """`mentions` without those that stand inside a longer one, or at the same place as one the authority knows.

    Two that overlap and are of the same are one: 'the Counter-Terrorism [Committee] established pursuant to resolution 1373 (2001)'.
    """
    last: Mention | None = None
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end, isinstance(m.reference, Title))):
        if last is None or mention.start >= last.end:
            if last is not None:
                yield last
            last = mention
        elif mention.end > last.end:
            if name_of(mention.reference) == name_of(last.reference):
                last = last._replace(end=mention.end)
            else:
                yield last
                last = mention
    if last is not None:
        yield last


def inside(mentions: Iterable[Mention], posts: Iterable[Mention]) -> Iterator[Mention]:
    """The bodies among `mentions` that stand in the name of one of `posts`."""
    spans = [(post.start, post.end) for post in posts]
    for mention in mentions if spans else ():
        if mention.kind == "entity" and any(start <= mention.start and mention.end <= end for start, end in spans):
            yield mention


def naming(titles: Iterable[Mention], names: Sequence[Mention]) -> Iterator[Mention]:
    """`titles`, each with a body that it names: the last of `names`, which are in order, in it."""
    starts = [name.start for name in names]
    for title in titles:
        last = names[at] if (at := bisect_left(starts, title.end) - 1) >= 0 else None
        if (
            last
            and title.start <= last.start
            and last.end <= title.end
            and last.kind == "entity"
            and isinstance(last.reference, KnownName)
            and isinstance(title.reference, Title)
        ):
            yield title._replace(reference=title.reference._replace(within=last.reference.key))
        else:
            yield title


def not_within(mentions: Iterable[Mention], others: Iterable[Mention]) -> Iterator[Mention]:
    """`mentions` that are no part of one of `others`, which do not overlap one another: the NPT of 'NPT/CONF.1995/32'."""
    taken = sorted((other.start, other.end) for other in others)
    starts = [start for start, _ in taken]
    for mention in mentions:
        before = bisect_right(starts, mention.start) - 1
        if before < 0 or taken[before][1] < mention.end:
            yield mention


def outside(mentions: Iterable[Mention], others: Iterable[Mention | Token]) -> Iterator[Mention]:
    """`mentions` that overlap none of `others`, which do not overlap one another."""
    taken = sorted((other.start, other.end) for other in others)
    starts = [start for start, _ in taken]
    for mention in mentions:
        before = bisect_left(starts, mention.end) - 1  # the last of them that starts before the mention ends
        if before < 0 or taken[before][1] <= mention.start:
            yield mention


def in_order(*mentions: Mention) -> list[Mention]:
    """In text order, the longest first; those at one place (of a range, of which one only is written) by what they say."""
    found = sorted(mentions, key=_place)
    return [mention for _, here in groupby(found, key=_place) for mention in _by_words(list(here))]


def _place(mention: Mention) -> tuple[int, int]:
    return mention.start, -mention.end


def _by_words(mentions: list[Mention]) -> list[Mention]:
    return sorted(mentions, key=lambda mention: _words(mention.reference)) if len(mentions) > 1 else mentions


def _words(reference: Reference) -> str:
    """What a reference says."""
    match reference:
        case ActByNumber(number=number):
            words = number.written() if number else ""
        case BySymbol(symbol=symbol):
            words = symbol.text
        case Occasion():
            words = str(reference.session)
        case Anaphor(kind=kind, type=type_):
            words = type_ or kind
        case Protocols(type=type_):
            words = type_
        case NounInName(noun):
            words = noun
        case _:
            name = name_of(reference)
            words = name.title if isinstance(name, Title) else name.key if name else ""
    return words
