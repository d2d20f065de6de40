"""Where the pages of things are, so that every page can lead to every other."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import quote

_LONGEST = 100  # characters of a name
PAGES = "pages"  # the folder of the pages of single nodes
_PLAIN = re.compile(r"[^A-Za-z0-9.\-]+")


def file_of(node: str) -> str:
    """The file name of a node's page: 'resolution/A/RES/66/102' → 'resolution_A_RES_66_102.html'.

    Where other characters than slashes had to go, the first digits of a digest keep different nodes apart.
    """
    plain = _PLAIN.sub("_", node)
    if plain.replace("_", "/") != node or len(plain) > _LONGEST:
        plain = f"{plain[:80]}-{hashlib.sha256(node.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
    return f"{plain}.html"


def explorer_of(node: str) -> str:
    """The explorer at a node, from the top folder."""
    return f"explorer.html#node={quote(node, safe='')}"


def neighbourhood_of(node: str) -> str:
    """The neighbourhood of a node, from the top folder."""
    return f"neighbourhood.html#node={quote(node, safe='')}"
