"""Bytes → text: UTF-8, UTF-16 with its mark, or a guess among the encodings in which older UN files are met."""

from __future__ import annotations

import codecs
import io
from collections.abc import Callable
from typing import IO, TextIO

from graph.model import Problem

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_OLDER = ("gb18030", "big5", "cp1256", "koi8_r", "cp1251", "cp1252")
_FEWEST = 40  # bytes: fewer tell nothing
_SAMPLE = 100_000  # bytes: enough to guess by, and read at a time


def decode(data: bytes, name: str, report: Callable[[Problem], None]) -> str | None:
    """The text of `data`. A guess is told to `report` and used; None where nothing fits, which is reported too."""
    text = open_text(io.BytesIO(data), name, report)
    return text.read() if text is not None else None


def open_text(file: IO[bytes], name: str, report: Callable[[Problem], None]) -> TextIO | None:
    """The text of `file`, which can go back, as a stream with its line ends as they are; else as `decode`."""
    sample = file.read(_SAMPLE)
    encoding = "utf-16" if sample.startswith(_UTF16) else "utf-8"
    file.seek(0)
    unfit = _first_unfit(file, encoding)
    file.seek(0)
    if unfit is None:
        return io.TextIOWrapper(file, encoding, newline="")
    guess = _guess(sample)
    if guess is None:
        at, byte = unfit
        reason = f"is neither UTF-8 (byte {at} is 0x{byte:02x}) nor in an encoding that can be guessed."
        report(Problem(name, reason, "Convert it first, for instance: iconv -f GB18030 -t UTF-8 FILE."))
        return None
    remedy = "If that is wrong, convert it to UTF-8 first."
    report(Problem(name, f"is not UTF-8; it is read as {guess}.", remedy, read_all_the_same=True))
    return io.TextIOWrapper(file, guess, errors="replace", newline="")


def _first_unfit(file: IO[bytes], encoding: str) -> tuple[int, int] | None:
    """Place and value of the first byte of `file` that is none of `encoding`."""
    decoder = codecs.getincrementaldecoder(encoding)()
    seen = 0
    while True:
        piece = file.read(_SAMPLE)
        seen += len(piece)
        try:
            decoder.decode(piece, final=not piece)
        except UnicodeDecodeError as error:  # its object is what was left of the piece before, and this one
            return seen - len(error.object) + error.start, error.object[error.start]
        if not piece:
            return None


def _guess(data: bytes) -> str | None:
    if len(data) < _FEWEST:
        return None
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=list(_OLDER), threshold=0.2).best()
    return best.encoding if best is not None else None
