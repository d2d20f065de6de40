"""Bytes → text: UTF-8, UTF-16 with its mark, or a guess among the encodings in which older UN files are met."""

from __future__ import annotations

import codecs
from collections.abc import Callable

from graph.model import Problem

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_OLDER = ("gb18030", "big5", "cp1256", "koi8_r", "cp1251", "cp1252")
_FEWEST = 40  # bytes: fewer tell nothing
_SAMPLE = 100_000  # bytes: enough to guess by


def decode(data: bytes, name: str, report: Callable[[Problem], None]) -> str | None:
    """The text of `data`. A guess is told to `report` and used; None where nothing fits, which is reported too."""
    try:
        return data.decode("utf-16" if data.startswith(_UTF16) else "utf-8")
    except UnicodeDecodeError as error:
        at, byte = error.start, data[error.start]
    encoding = _guess(data)
    if encoding is None:
        reason = f"is neither UTF-8 (byte {at} is 0x{byte:02x}) nor in an encoding that can be guessed."
        report(Problem(name, reason, "Convert it first, for instance: iconv -f GB18030 -t UTF-8 FILE."))
        return None
    remedy = "If that is wrong, convert it to UTF-8 first."
    report(Problem(name, f"is not UTF-8; it is read as {encoding}.", remedy, read_all_the_same=True))
    return data.decode(encoding, "replace")


def _guess(data: bytes) -> str | None:
    if len(data) < _FEWEST:
        return None
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], cp_isolation=list(_OLDER), threshold=0.2).best()
    return best.encoding if best is not None else None
