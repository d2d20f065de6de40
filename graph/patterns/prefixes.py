"""With which words a pattern's matches begin, read off the pattern itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from re import _constants as ops  # type: ignore[attr-defined]  # what `re` itself parses patterns with
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_parsed = lru_cache(maxsize=1)(parser.parse)  # a pattern is asked several things, one after the other
_LONGEST = 16  # characters of a prefix: no word is common that begins with so many of them
_MOST = 512  # prefixes of one pattern: where there would be more, they are shorter
_WIDEST = 32  # characters of a class that are told one by one

_VAGUEST = 5  # characters between the least and the most that may stand before words inside a pattern

_Head = tuple[str, bool]
"""What a match may begin with, and whether what follows in the pattern comes right after it."""


@dataclass(frozen=True, slots=True)
class Words:
    """Literals one of which stands in every match of a pattern, from `least` to `most` characters after its beginning.

    None of them is the beginning of another. Where there are none, matches may hold anything there.
    """

    literals: frozenset[str]
    least: int = 0
    most: int = 0


def words_of(pattern: str) -> Iterator[Words]:
    """What every match of `pattern` (a regular expression without flags) begins with, and what follows a short beginning.

    Look-around counts as nothing, so that more may begin so than matches.
    """
    parsed = _parsed(pattern)
    least, most = 0, 0
    for place in range(len(parsed)):
        found = {head for head, _ in _heads(parsed[place:], _LONGEST, False)}
        yield Words(frozenset() if "" in found else frozenset(_shortest(found)), least, most)
        shortest, longest = parsed[place : place + 1].getwidth()
        least, most = least + shortest, most + longest
        if most - least > _VAGUEST:
            return


def first_characters(pattern: str) -> frozenset[str]:
    """The characters with one of which every match of `pattern` begins; empty where that may be any, or none."""
    found = {head for head, _ in _heads(_parsed(pattern), 1, False)}
    return frozenset() if "" in found else frozenset(found)


def never_after(pattern: str) -> frozenset[str]:
    """The characters right after which no match of `pattern` begins, as far as it opens with saying so: `(?<![0-9])…`."""
    match list(_parsed(pattern))[:1]:
        case [(ops.ASSERT_NOT, (-1, looked))] if len(looked) == 1 and looked[0][0] == ops.IN:
            return frozenset(_members(looked[0][1]))
    return frozenset()


def suffixes(pattern: str, length: int) -> frozenset[str]:
    """The literals of up to `length` characters with one of which every match of `pattern` ends that is not empty.

    The empty one among them says that it may end with anything.
    """
    heads = _heads(_parsed(pattern), length, True) - {("", True)}
    return frozenset(head[::-1] for head, _ in heads)


def _shortest(heads: Iterable[str]) -> Iterator[str]:
    """`heads` without those that begin with another."""
    last = None
    for head in sorted(heads):
        if last is None or not head.startswith(last):
            yield head
            last = head


def _heads(sequence: Any, length: int, backwards: bool) -> set[_Head]:
    """What a match of `sequence` may begin with: as much of it as there are not too many of.

    With `backwards`, what it may end with, the last character first.
    """
    heads: set[_Head] = {("", True)}
    for op, argument in reversed(sequence) if backwards else sequence:
        open_heads = [head for head, goes_on in heads if goes_on]
        if not open_heads:
            break
        following = _fewer(_of(op, argument, length, backwards), _MOST // len(open_heads))
        heads -= {(head, True) for head in open_heads}
        for head, (more, goes_on) in product(open_heads, following):
            heads.add(((head + more)[:length], goes_on and len(head + more) < length))
    return heads


def _of(op: Any, argument: Any, length: int, backwards: bool) -> set[_Head]:
    """What a match of one piece of a pattern may begin with."""
    match op:
        case ops.LITERAL:
            heads = {(chr(argument), True)}
        case ops.IN:
            heads = {(character, True) for character in _members(argument)} or {("", False)}
        case ops.BRANCH:
            heads = _fewer({head for branch in argument[1] for head in _heads(branch, length, backwards)}, _MOST)
        case ops.SUBPATTERN:
            heads = _heads(argument[3], length, backwards)
        case ops.ATOMIC_GROUP:
            heads = _heads(argument, length, backwards)
        case ops.MAX_REPEAT | ops.MIN_REPEAT | ops.POSSESSIVE_REPEAT:
            heads = _repeated(argument, length, backwards)
        case ops.FAILURE:
            heads = set()
        case ops.AT | ops.ASSERT | ops.ASSERT_NOT:
            heads = {("", True)}
        case _:  # any character, or what a group has matched
            heads = {("", False)}
    return heads


def _repeated(argument: tuple[int, int, Any], length: int, backwards: bool) -> set[_Head]:
    least, most, repeated = argument
    once = _heads(repeated, length, backwards)
    if most != 1:
        once = {(head, False) for head, _ in once}
    return once | {("", True)} if least == 0 else once


def _fewer(heads: set[_Head], most: int) -> set[_Head]:
    """`heads`, cut shorter as far as they are more than `most`."""
    length = _LONGEST
    while len(heads) > most and length:
        length -= 1
        heads = {(head[:length], goes_on and len(head) <= length) for head, goes_on in heads}
    return heads


def _members(items: Iterable[tuple[Any, Any]]) -> set[str]:
    """The characters of a class; none where they are too many to tell."""
    members: set[str] = set()
    for op, argument in items:
        match op:
            case ops.LITERAL:
                members.add(chr(argument))
            case ops.CATEGORY if argument == ops.CATEGORY_DIGIT:
                members.update("0123456789")  # the view has no others
            case ops.RANGE if argument[1] - argument[0] < _WIDEST:
                members.update(map(chr, range(argument[0], argument[1] + 1)))
            case _:
                return set()
    return members
