"""How files of the formats begin whose readers are loaded only when there is such a file."""

from __future__ import annotations

import re

PDF = b"%PDF-"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # old Office files
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
GZIP = b"\x1f\x8b"
_PARQUET = b"PAR1"
_USTAR = slice(257, 262)  # where a tar file says what it is
_MARKUP = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!doctype|html|akomantoso|tei|record|collection)\b", re.I)

_KEYS = re.compile(rb'"(?:resolution_number|decision_number|adoption_date|adoption_type|MS_in_favour)"\s*:')
_RECORD = re.compile(rb'(?:\xef\xbb\xbf)?[\s\["]*\{\s*"')


def is_markup(data: bytes) -> bool:
    """Whether `data` begins as markup of a kind that is read."""
    return _MARKUP.match(data[:512]) is not None


def is_archive(head: bytes) -> bool:
    """Whether a file that begins with `head` is an archive or compressed."""
    return head.startswith((*ZIP, GZIP)) or head[_USTAR] == b"ustar"


def tells_at_its_end(head: bytes) -> bool:
    """Whether a file that begins with `head` says at its end what it holds, so that it is read back and forth."""
    return head.startswith((*ZIP, _PARQUET))


def is_yearly_table(head: bytes) -> bool:
    """Whether a file that begins with `head` is one of the UN's yearly tables of acts (`yearly_tables`)."""
    return _RECORD.match(head) is not None and b'"symbol"' in head and _KEYS.search(head) is not None
