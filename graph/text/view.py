"""The clean view of a text: what patterns read, with the way back to the source for every character."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from dataclasses import dataclass

import numpy as np

from graph.text.folding import DROPPED, SPACE, codes, spaced, table

# A hyphen at the end of a line, between two letters.
_HYPHENATED = re.compile(r"(?<=[^\W\d_])[-‐]\r?\n[ \t]*(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class View:
    """`text` folded and with spaces settled; `offsets[i]` is where its i-th character stands in the source.

    `offsets` has one entry more: the length of the source.
    """

    text: str
    offsets: array[int]

    def source(self, start: int, end: int) -> tuple[int, int]:
        """The span in the source of the span [start, end) of the view; both in code points."""
        return (self.offsets[start], self.offsets[end - 1] + 1) if end > start else (self.offsets[start],) * 2

    def index(self, offset: int) -> int:
        """The first place in the view at or after `offset` in the source."""
        return bisect_left(self.offsets, offset)


def clean(text: str, joins_words: bool) -> View:
    """The view of `text`.

    Runs of white space become one space. Where the language writes no spaces (`joins_words`), they go altogether
    except between two characters of scripts that do ('75/290 B'): so a segmented text and the same text unsegmented
    have one and the same view. A word that a hyphen parts over two lines is put together.
    """
    source = codes(text)
    folded = np.where(source < 0x10000, table()[source & 0xFFFF], source)
    for broken in _HYPHENATED.finditer(text):
        keeps_hyphen = text[broken.end()].isupper()  # 'Secretary-↵General', but 'Con-↵vention'
        folded[broken.start() + keeps_hyphen : broken.end()] = DROPPED
    kept = np.flatnonzero(folded != DROPPED)
    folded = folded[kept]
    is_space = folded == SPACE
    if is_space.any():
        words = np.flatnonzero(~is_space)
        gaps = np.diff(words, prepend=-1, append=len(folded)) > 1  # a gap before each word, and after the last
        keep_space = gaps[1:-1]
        if joins_words and len(words) > 1:
            flags = np.where(folded[words] < 0x10000, spaced()[folded[words] & 0xFFFF], False)
            keep_space = keep_space & flags[:-1] & flags[1:]
        keep = ~is_space
        keep[words[:-1][keep_space] + 1] = True
        folded, kept = folded[keep], kept[keep]
    offsets = array("I")
    offsets.frombytes(kept.astype(np.uint32).tobytes())
    offsets.append(len(text))
    return View(folded.astype(np.uint32).tobytes().decode("utf-32", "surrogatepass"), offsets)
