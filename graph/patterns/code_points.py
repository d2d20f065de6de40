"""A text as the array of its code points, and back."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np

Codes = np.ndarray[Any, np.dtype[np.uint16] | np.dtype[np.uint32]]

_ORDER = "le" if sys.byteorder == "little" else "be"


def codes(text: str) -> Codes:
    """The code points of `text`, in 16 bits where that is enough; lone surrogates, which broken JSON may hold, pass through."""
    units = np.frombuffer(text.encode(f"utf-16-{_ORDER}", "surrogatepass"), dtype=np.uint16)
    if not ((units & 0xF800) == 0xD800).any():  # no halves of characters beyond the basic plane
        return units
    return np.frombuffer(text.encode(f"utf-32-{_ORDER}", "surrogatepass"), dtype=np.uint32)


def text_of(characters: Codes) -> str:
    """The text of which `characters` are the code points."""
    return characters.tobytes().decode(f"utf-{8 * characters.itemsize}-{_ORDER}", "surrogatepass")
