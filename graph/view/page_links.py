"""Where the pages of things are, so that every page can lead to every other."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote
from zlib import crc32

_LONGEST = 100  # characters of a name
PAGES = "pages"  # the folder of the pages of single nodes
_PLAIN = re.compile(r"[^A-Za-z0-9.\-]+")


def file_of(node: str) -> str:
    """The file name of a node's page: 'resolution/A/RES/66/102' → 'resolution_A_RES_66_102.html'."""
    return f"{stem_of(node)}.html"


@lru_cache(maxsize=1 << 14)
def stem_of(node: str) -> str:
    """The name of a node's files, without what tells their format: 'resolution_A_RES_66_102'.

    Where other characters than slashes had to go, a checksum keeps different nodes apart; pages compute the same (assets/load.js).
    """
    plain = _PLAIN.sub("_", node)
    if plain.replace("_", "/") != node or len(plain) > _LONGEST:
        plain = f"{plain[:80]}-{crc32(node.encode('utf-8', 'replace')):08x}"
    return plain


def list_of(page: int) -> str:
    """A page of the list of documents, from the top folder."""
    return "documents.html" if page == 1 else f"documents-{page}.html"


def explorer_of(node: str) -> str:
    """The explorer at a node, from the top folder."""
    return f"explorer.html#seed={quote(node, safe='/()')}"
