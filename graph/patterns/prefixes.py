"""With which words a pattern's matches begin, read off the pattern itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from graph.patterns import syntax
from graph.patterns.syntax import Anchor, Branch, Group, Literal, LookAround, Never, OneOf, Piece, Repeat, Sequence

_parsed = lru_cache(maxsize=1)(syntax.parsed)  # a pattern is asked several things, one after the other
_LONGEST = 16  # characters of a prefix: no word is common that begins with so many of them
_MOST = 512  # prefixes of one pattern: where there would be more, they are shorter

_VAGUEST = 5  # characters between the least and the most that may stand before words inside a pattern

_Head = tuple[str, bool]
"""What a match may begin with, and whether what follows in the pattern comes right after it."""


@dataclass(frozen=True, slots=True)
class Literals:
    """Literals one of which stands in every match of a pattern, from `least` to `most` characters after its beginning.

    None of them is the beginning of another. Where there are none, matches may hold anything there.
    """

    literals: frozenset[str]
    least: int = 0
    most: int = 0


def words_of(pattern: str) -> Iterator[Literals]:
    """What every match of `pattern` (a regular expression without flags) begins with, and what follows a short beginning.

    Look-around counts as nothing, so that more may begin so than matches.
    """
    parsed = _parsed(pattern)
    least, most = 0, 0
    for place in range(len(parsed)):
        found = {head for head, _ in _heads(parsed[place:], _LONGEST, False)}
        yield Literals(frozenset() if "" in found else frozenset(_shortest(found)), least, most)
        shortest, longest = syntax.width(parsed[place : place + 1])
        least, most = least + shortest, most + longest
        if most - least > _VAGUEST:
            return


def first_characters(pattern: str) -> frozenset[str]:
    """The characters with one of which every match of `pattern` begins; empty where that may be any, or none."""
    found = {head for head, _ in _heads(_parsed(pattern), 1, False)}
    return frozenset() if "" in found else frozenset(found)


def begun(pattern: str, length: int) -> str:
    """A look-ahead for the first `length` characters of the matches of `pattern`; nothing where a match may begin with anything.

    A pattern of many alternatives is told to match nowhere else several times as fast as by trying them one by one.
    """
    heads = {head for head, _ in _heads(_parsed(pattern), length, False)}
    if "(?i" in pattern:  # flags are not read
        heads = {"".join(letters) for head in heads for letters in product(*map(_in_both_cases, head))}
    return "" if "" in heads else f"(?={_any_of(heads)})" if heads else "(?!)"


def never_after(pattern: str) -> frozenset[str]:
    """The characters right after which no match of `pattern` begins, as far as it opens with saying so: `(?<![0-9])…`."""
    match _parsed(pattern):
        case (LookAround((Literal() | OneOf() as one,), True), *_):
            return _members(one)
    return frozenset()


def suffixes(pattern: str, length: int) -> frozenset[str]:
    """The literals of up to `length` characters with one of which every match of `pattern` ends that is not empty.

    The empty one among them says that it may end with anything.
    """
    heads = _heads(_parsed(pattern), length, True) - {("", True)}
    return frozenset(head[::-1] for head, _ in heads)


def _any_of(heads: Iterable[str]) -> str:
    """A pattern for any of `heads`, in which each character is looked at once; for nothing where one of them is empty."""
    following: dict[str, set[str]] = {}
    for head in heads:
        if not head:
            return ""
        following.setdefault(head[0], set()).add(head[1:])
    if all("" in rests for rests in following.values()):
        return f"[{''.join(map(re.escape, sorted(following)))}]"
    return f"(?:{'|'.join(re.escape(first) + _any_of(rests) for first, rests in sorted(following.items()))})"


def _in_both_cases(letter: str) -> set[str]:
    return {case for case in (letter, letter.lower(), letter.upper()) if len(case) == 1}


def _shortest(heads: Iterable[str]) -> Iterator[str]:
    """`heads` without those that begin with another."""
    last = None
    for head in sorted(heads):
        if last is None or not head.startswith(last):
            yield head
            last = head


def _heads(sequence: Sequence, length: int, backwards: bool) -> set[_Head]:
    """What a match of `sequence` may begin with: as much of it as there are not too many of.

    With `backwards`, what it may end with, the last character first.
    """
    heads: set[_Head] = {("", True)}
    for piece in reversed(sequence) if backwards else sequence:
        open_heads = [head for head, goes_on in heads if goes_on]
        if not open_heads:
            break
        following = _fewer(_of(piece, length, backwards), _MOST // len(open_heads))
        heads -= {(head, True) for head in open_heads}
        for head, (more, goes_on) in product(open_heads, following):
            heads.add(((head + more)[:length], goes_on and len(head + more) < length))
    return heads


def _of(piece: Piece, length: int, backwards: bool) -> set[_Head]:
    """What a match of one piece of a pattern may begin with."""
    match piece:
        case Literal() | OneOf():
            heads = {(character, True) for character in _members(piece)} or {("", False)}
        case Branch(branches):
            heads = _fewer({head for branch in branches for head in _heads(branch, length, backwards)}, _MOST)
        case Group(sequence):
            heads = _heads(sequence, length, backwards)
        case Repeat():
            heads = _repeated(piece, length, backwards)
        case Never():
            heads = set()
        case Anchor() | LookAround():
            heads = {("", True)}
        case _:  # what a group has matched
            heads = {("", False)}
    return heads


def _repeated(repeat: Repeat, length: int, backwards: bool) -> set[_Head]:
    once = _heads(repeat.sequence, length, backwards)
    if repeat.most != 1:
        once = {(head, False) for head, _ in once}
    return once | {("", True)} if repeat.least == 0 else once


def _fewer(heads: set[_Head], most: int) -> set[_Head]:
    """`heads`, cut shorter as far as they are more than `most`."""
    length = _LONGEST
    while len(heads) > most and length:
        length -= 1
        heads = {(head[:length], goes_on and len(head) <= length) for head, goes_on in heads}
    return heads


def _members(piece: Literal | OneOf) -> frozenset[str]:
    """The characters of which one is matched; none where they are too many to tell."""
    return frozenset(piece.character) if isinstance(piece, Literal) else piece.members or frozenset()
