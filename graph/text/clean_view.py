"""The clean view of a text: what patterns read, with the way back to the source for every character."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from graph.languages import scripts
from graph.patterns.code_points import Codes, codes, text_of
from graph.patterns.scan import one_of
from graph.text.folding import DROPPED, SPACE, Flags, fold, latin_symbols, parted, spaced
from graph.text.footnote_marks import RAISED_DIGITS
from graph.text.page_breaks import furniture

# At the end of a line, with what comes before the letter with which the next begins.
_HYPHENS = tuple(re.compile(rf"{hyphen}\r?\n[ \t]*(?=[^\W\d_])") for hyphen in "-‐")

# The mark of a footnote right before a letter: a word ends there where one stands before it, too ('tea¹and coffee').
_GLUED = re.compile(rf"[{RAISED_DIGITS}]+(?=[^\W\d_])")

_APOSTROPHE = ord("'")
_COMMA = ord(",")
_ELIDED = one_of(re.escape(word) for script in scripts() for word in script.elided)
_ELISION = re.compile(rf"(?:.?[^\w']|\W?)(?:{_ELIDED}) ?' ?[aeiouyhà-æè-ïò-öù-ü]", re.IGNORECASE | re.DOTALL)


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

    def indexes(self, offsets: list[int]) -> list[int]:
        """As `index`, for many."""
        sought = np.array(offsets, dtype=np.uint32)
        places: list[int] = np.frombuffer(self.offsets, dtype=np.uint32).searchsorted(sought).tolist()
        return places


# A line of words in plain letters, as most names are: it is its own view.
_PLAIN = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)*")


def clean(text: str, joins_words: bool) -> View:
    """The view of `text`.

    Runs of white space become one space. Where the language writes no spaces (`joins_words`), they go altogether
    except between two characters of scripts that do ('75/290 B'): so a segmented text and the same text unsegmented
    have one and the same view. A word that a hyphen parts over two lines is put together, and so is an elided article with
    its noun.
    """
    if _PLAIN.fullmatch(text):
        return View(text, array("I", range(len(text) + 1)))
    source = codes(text)
    folded = fold(source)
    for start, end in _hyphenated(text):
        keeps_hyphen = text[end].isupper()  # 'Secretary-↵General', but 'Con-↵vention'
        folded[start + keeps_hyphen : end] = DROPPED
    for start, end in furniture(text):
        folded[start:end] = DROPPED
    for mark in _GLUED.finditer(text):
        if text[mark.start() - 1 : mark.start()].isalpha():
            folded[mark.start()] = SPACE
    folded[list(_elided(folded))] = DROPPED
    dropped = folded == DROPPED
    kept = None
    if dropped.any():
        kept = (~dropped).nonzero()[0]
        folded = folded[kept]
    folded, origins = parted(folded)
    places = _settled_spaces(folded, joins_words).nonzero()[0]
    at = places if origins is None else origins[places]
    offsets = array("I")
    offsets.frombytes((at if kept is None else kept[at]).astype(np.uint32).tobytes())
    offsets.append(len(text))
    return View(text_of(_with_latin_symbols(folded[places])), offsets)


def _with_latin_symbols(folded: Codes) -> Codes:
    """`folded` with the symbols of documents in Latin letters; only a text with Cyrillic capitals is looked at."""
    has_capitals = ((folded >= ord("А")) & (folded <= ord("Я"))).any()
    return codes(latin_symbols(text_of(folded))) if has_capitals else folded


def _hyphenated(text: str) -> Iterator[tuple[int, int]]:
    """Where a hyphen parts a word over two lines: from the hyphen to the rest of the word."""
    for hyphen in _HYPHENS:
        for match in hyphen.finditer(text):
            if text[max(0, match.start() - 1) : match.start()].isalpha():
                yield match.span()


def _elided(folded: Codes) -> Iterator[int]:
    """Where a space stands inside an elision, as pages put into text have it: 'l ’ homme', 'd ’urgence'."""
    for place in (folded == _APOSTROPHE).nonzero()[0].tolist():
        first, last = place - 1, place + 1
        first -= first >= 0 and folded[first] == SPACE
        last += last < len(folded) and folded[last] == SPACE
        if last - first > 2 and _ELISION.fullmatch(text_of(folded[max(0, first - 2) : last + 1])):
            yield from (at for at in (place - 1, place + 1) if folded[at] == SPACE)


def _settled_spaces(folded: Codes, joins_words: bool) -> Flags:
    """Which characters stay: all but the white space that `clean` does not keep, of which the first of a run stays."""
    is_space = folded == SPACE
    keep: Flags = ~is_space
    starts = (is_space[1:] & keep[:-1]).nonzero()[0] + 1  # of the runs of white space after a word
    if joins_words and len(starts):
        starts = starts[_is_spaced(folded[starts - 1])]
        words = (is_space[:-1] & keep[1:]).nonzero()[0] + 1  # the first character of each word after white space
        following = np.searchsorted(words, starts)
        starts, following = starts[following < len(words)], following[following < len(words)]
        starts = starts[_is_spaced(folded[words[following]])]
    elif len(starts) and not keep[starts[-1] :].any():
        starts = starts[:-1]  # at the end of the text
    single = starts[:-1] if len(starts) and starts[-1] + 1 >= len(folded) else starts
    keep[starts] = True
    keep[single[folded[single + 1] == _COMMA]] = False  # 'resolution 66/102 , of 9 December'
    return keep


def _is_spaced(characters: Codes) -> Flags:
    flags: Flags = spaced().take(characters, mode="clip")
    return flags
