"""A regular expression → the pieces that it is made of, as far as one needs to know with which words its matches begin.

What `re` parses patterns with is private to it. This reads the same syntax (without flags for the whole), and checks nothing:
`re.compile` does.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import NamedTuple

_WIDEST = 32  # characters of a range that are told one by one
_DIGITS = frozenset("0123456789")  # of a view, which has no others
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "a": "\a", "0": "\0"}
_CODE = re.compile(r"x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})")
_COUNTED = re.compile(r"\{(?P<least>\d*)(?P<comma>,?)(?P<most>\d*)\}")
_OPENING = re.compile(
    r"\((?:\?(?:(?P<plain>:)|(?P<look><?[=!])|P<\w+>|(?P<same>P=\w+\))|(?P<atomic>>)|(?P<comment>#[^)]*\))|[aiLmsux-]+:))?"
)
ENDLESS = 1 << 32


class Literal(NamedTuple):
    """One character."""

    character: str


class OneOf(NamedTuple):
    """One character of several: `members` where they are few enough to be told. `written` tells it from others."""

    written: str
    members: frozenset[str] | None


class Anchor(NamedTuple):
    """A place of a text, such as its end: nothing is matched."""

    written: str


class LookAround(NamedTuple):
    """What stands before or after a place; `not_before`: what may not stand before it."""

    sequence: Sequence
    not_before: bool


class Never(NamedTuple):
    """What matches nothing: `(?!)`."""


class Same(NamedTuple):
    """What a group has matched."""

    written: str


class Group(NamedTuple):
    """A sequence in brackets; `plain`: they only hold it together."""

    sequence: Sequence
    plain: bool


class Branch(NamedTuple):
    """One of several sequences."""

    branches: tuple[Sequence, ...]


class Repeat(NamedTuple):
    """A sequence several times over."""

    least: int
    most: int
    sequence: Sequence


Piece = Literal | OneOf | Anchor | LookAround | Never | Same | Group | Branch | Repeat
Sequence = tuple[Piece, ...]


def parsed(pattern: str) -> Sequence:
    """The pieces of `pattern`, one after the other."""
    return _Parser(pattern).alternatives()


def width(sequence: Sequence) -> tuple[int, int]:
    """The characters of a match, at least and at the most."""
    least, most = 0, 0
    for piece in sequence:
        match piece:
            case Literal() | OneOf():
                shortest, longest = 1, 1
            case Group(inner):
                shortest, longest = width(inner)
            case Branch(branches):
                widths = [width(branch) for branch in branches]
                shortest, longest = min(low for low, _ in widths), max(high for _, high in widths)
            case Repeat(times, many, inner):
                low, high = width(inner)
                shortest, longest = low * times, high * many
            case Same():
                shortest, longest = 0, ENDLESS
            case _:
                shortest, longest = 0, 0
        least, most = least + shortest, most + longest
    return least, most


class _Parser:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str):
        self._pattern, self._at = pattern, 0

    def alternatives(self) -> Sequence:
        """What stands up to the end of a group, or of all: what its branches begin with alike comes before them."""
        branches = [self._sequence()]
        while self._takes("|"):
            branches.append(self._sequence())
        if len(branches) == 1:
            return tuple(branches[0])
        shared = list(takewhile(_is_shared, zip(*branches, strict=False)))
        rest = [branch[len(shared) :] for branch in branches]
        return (*(pieces[0] for pieces in shared), _one_of(rest) or Branch(tuple(map(tuple, rest))))

    def _takes(self, text: str) -> bool:
        taken = self._pattern.startswith(text, self._at)
        self._at += len(text) * taken
        return taken

    def _sequence(self) -> list[Piece]:
        pieces: list[Piece] = []
        while self._at < len(self._pattern) and self._pattern[self._at] not in "|)":
            times = self._times() if pieces else None
            if times is None:
                pieces += self._piece()
            else:
                last = pieces.pop()
                plain = isinstance(last, Group) and last.plain
                pieces.append(Repeat(*times, last.sequence if isinstance(last, Group) and plain else (last,)))
        unpacked: list[Piece] = []
        for piece in pieces:
            unpacked += piece.sequence if isinstance(piece, Group) and piece.plain else (piece,)
        return unpacked

    def _times(self) -> tuple[int, int] | None:
        """How often the last piece is repeated; None where nothing says so."""
        counted = _COUNTED.match(self._pattern, self._at)
        if counted and counted[0] != "{}":
            self._at = counted.end()
            least = int(counted["least"] or 0)
            most = int(counted["most"] or ENDLESS) if counted["comma"] else least
        elif (sign := self._pattern[self._at]) in "*+?":
            self._at += 1
            least, most = int(sign == "+"), 1 if sign == "?" else ENDLESS
        else:
            return None
        self._takes("?") or self._takes("+")
        return least, most

    def _piece(self) -> tuple[Piece, ...]:
        start = self._at
        character = self._pattern[start]
        if character == "(":
            return self._group()
        self._at += 1
        match character:
            case ".":
                return (OneOf(".", None),)
            case "^" | "$":
                return (Anchor(character),)
            case "[":
                return (self._class(start),)
            case "\\":
                return (self._escaped(in_class=False),)
        return (Literal(character),)

    def _group(self) -> tuple[Piece, ...]:
        opening = _OPENING.match(self._pattern, self._at)
        assert opening is not None  # there is a bracket
        self._at = opening.end()
        if opening["comment"]:
            return ()
        if opening["same"]:
            return (Same(opening[0]),)
        inside = self.alternatives()
        self._takes(")")
        look = opening["look"]
        if look == "!" and not inside:
            return (Never(),)
        return (LookAround(inside, look == "<!") if look else Group(inside, opening["plain"] is not None),)

    def _escaped(self, in_class: bool) -> Piece:
        """What a backslash, which has been read, makes of the next characters."""
        code = _CODE.match(self._pattern, self._at)
        if code is not None:
            self._at = code.end()
            return Literal(chr(int(code[code.lastindex or 0], 16)))
        character = self._pattern[self._at]
        self._at += 1
        if character in "dDsSwW":
            return OneOf(f"\\{character}", _DIGITS if character == "d" else None)
        if character in "AbBZ" and not in_class:
            return Anchor(f"\\{character}")
        if character in "123456789" and not in_class:
            return Same(f"\\{character}")
        return Literal(_CONTROLS.get(character, character))

    def _class(self, start: int) -> Piece:
        """The class whose bracket, at `start`, has been read."""
        negated = self._takes("^")
        members: frozenset[str] | None = frozenset()
        first, single = self._at, True
        while not self._pattern.startswith("]", self._at) or self._at == first:
            one = self._member()
            ranged = self._pattern.startswith("-", self._at) and not self._pattern.startswith("-]", self._at)
            self._at += ranged
            few = _between(one, self._member()) if ranged else _told(one)
            single = single and not ranged and isinstance(one, Literal)
            members = None if members is None or few is None else members | few
        self._at += 1
        if members is not None and single and len(members) == 1 and not negated:
            return Literal(next(iter(members)))
        return OneOf(self._pattern[start : self._at], None if negated else members)

    def _member(self) -> Piece:
        character = self._pattern[self._at]
        self._at += 1
        return self._escaped(in_class=True) if character == "\\" else Literal(character)


def _is_shared(pieces: tuple[Piece, ...]) -> bool:
    """Whether branches have one and the same piece at a place, and a simple one."""
    return len(set(pieces)) == 1 and isinstance(pieces[0], Literal | OneOf | Anchor)


def _between(first: Piece, last: Piece) -> frozenset[str] | None:
    """The characters of a range; None where they are too many to tell."""
    if not (isinstance(first, Literal) and isinstance(last, Literal)):
        return None
    codes = range(ord(first.character), ord(last.character) + 1)
    return frozenset(map(chr, codes)) if len(codes) <= _WIDEST else None


def _told(piece: Piece) -> frozenset[str] | None:
    """The characters of a member of a class; None where they are too many to tell."""
    if isinstance(piece, Literal):
        return frozenset(piece.character)
    return piece.members if isinstance(piece, OneOf) else None


def _one_of(branches: list[list[Piece]]) -> OneOf | None:
    """Branches of one character each as a class of them; None where they are others."""
    members: frozenset[str] | None = frozenset()
    for branch in branches:
        match branch:
            case [Literal(character)]:
                members = None if members is None else members | {character}
            case [OneOf(written, few)] if not written.startswith(("[^", ".")):
                members = None if members is None or few is None else members | few
            case _:
                return None
    return OneOf("|".join(map(repr, branches)), members)
