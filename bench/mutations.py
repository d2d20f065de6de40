"""Good inputs made bad, the same for the same number: bytes and words changed, moved, repeated, cut, and grown to a size."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from bench.inputs import parts_of, zipped

LARGE = 100_000  # bytes
# What parsers of texts stumble over: digits that are none, marks, signs of formats, and pieces of citations.
_HARD = (
    "¹", "²", "⁵", "①", "٣", "३", "５", "Ⅻ", "½", "\u200f", "\u202e", "\ufeff", "\u00a0", "\u2028", "\x00",
    "\x0b", "\x1b", "\ufffe", "\U0010ffff", "\u0301", "ﬁ", "İ", "ß", "号", "第", "、", "和", "/", "//", "(", ")",
    "((", "《", "》", "“", "’", "-", "–", "__________________\n", "\n\n", "\r", "\t", "%%%", "|", ",", '"', "'",
    "<", ">", "&", "&#xD800;", "&#0;", "&lt;", "]]>", "<!--", "<p>", "</p>", "{", "}", "\\", "\\ud800",
    "\\u0000", "1", "0", "00", "9" * 30, "-1", "1e999", "null", "[]", "2004", "1540", "66/102", "66/1²2",
    "1540²", "第1540²号决议", "resolution¹ 1540", "resolution 65²1", "resolution ", "resolutions 1, 2 and ",
    "paragraph ", "A/RES/", "S/RES/1325 (2000)", "A/66/10/Add.1-", "and Corr.1 to 999999", "1999999 ",
    "(MCMXCIX)", "(XXXXXXXXXX)", "S-999/1", "ES-", "its ", "that resolution", "其", "该决议", "session",
    "32nd plenary meeting", "31 February 2011", "2011-99-99", "op1", "\n1. ", "\n(a) ", "\nAnnex\n", "[1] ",
    "ibid.", "../", "/etc/passwd", "a" * 300, "A/" * 60,
)  # fmt: skip


def mutated(good: Sequence[bytes], chance: random.Random) -> bytes:
    """One of `good`, changed in one to eight places."""
    data = chance.choice(good)
    inside = data.startswith(b"PK\x03\x04") and chance.random() < 0.7
    if not inside:
        return _changed(data, good, chance)
    parts = parts_of(data)
    name = chance.choice(
        [*parts, *(part for part in parts if part.endswith(("document.xml", "txt")) for _ in range(4))]
    )
    parts[name] = _changed(parts[name], [parts[name]], chance)
    if chance.random() < 0.05:
        parts[
            chance.choice(("../out.txt", "/etc/out.txt", "a\ud800.txt".encode("utf-8", "replace").decode(), name))
        ] = parts.pop(name)
    return zipped(parts)


def grown(good: Sequence[bytes], chance: random.Random) -> bytes:
    """A large input: a changed one whose middle, or a hard piece of it, is said again and again."""
    data = _changed(chance.choice(good), good, chance)
    start = chance.randrange(max(1, len(data)))
    piece = data[start : start + chance.choice((1, 2, 3, 8, 40, 400))] or b"1"
    if chance.random() < 0.6:
        piece = "".join(chance.choice(_HARD) for _ in range(chance.randint(1, 3))).encode("utf-8", "replace")
    return data[:start] + piece * ((LARGE - len(data)) // len(piece) + 1) + data[start:]


def _changed(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 1, 1, 1, 2, 4))):
        data = chance.choice(_CHANGES)(data, others, chance)
    return data


def _place(data: bytes, chance: random.Random) -> int:
    """A place in `data`, at a digit or a mark as often as anywhere."""
    at = chance.randrange(len(data) + 1)
    if data.startswith(b"<") and chance.random() < 0.7:  # in the words, as far as possible, not in the markup
        words = re.compile(rb">[^<]{8,}").search(data, at)
        return chance.randint(words.start() + 1, words.end()) if words else at
    if chance.random() < 0.5:
        near = re.compile(rb"[0-9/()<>{}\",:]").search(data, at)
        return near.start() if near else at
    return at


def _flip(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    at = _place(data, chance)
    return data[:at] + bytes([(data[at] if at < len(data) else 0) ^ (1 << chance.randrange(8))]) + data[at + 1 :]


def _byte(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    at = _place(data, chance)
    return data[:at] + bytes([chance.choice((0, 9, 10, 13, 32, 127, 128, 255, chance.randrange(256)))]) + data[at + 1 :]


def _insert(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    at = _place(data, chance)
    return data[:at] + chance.choice(_HARD).encode("utf-8", "replace") + data[at:]


def _overwrite(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    at, hard = _place(data, chance), chance.choice(_HARD).encode("utf-8", "replace")
    return data[:at] + hard + data[at + len(hard) :]


def _drop(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    at = _place(data, chance)
    return data[:at] + data[at + chance.choice((1, 1, 2, 5, 20, 100)) :]


def _repeat(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    at = _place(data, chance)
    piece = data[at : at + chance.choice((1, 3, 10, 50))]
    return data[:at] + piece * chance.choice((2, 2, 3, 30)) + data[at:]


def _move(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    at, length = _place(data, chance), chance.choice((1, 5, 30, 100))
    piece, rest = data[at : at + length], data[:at] + data[at + length :]
    to = _place(rest, chance)
    return rest[:to] + piece + rest[to:]


def _cut(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    return data[: _place(data, chance)]


def _splice(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    other = chance.choice(others)
    return data[: _place(data, chance)] + other[_place(other, chance) :]


_CHANGES = (_flip, _byte, _insert, _insert, _insert, _overwrite, _overwrite, _drop, _repeat, _move, _cut, _splice)
