"""Whether a verb and a place stand in one sentence of a text that is not divided into paragraphs."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?][\"”»)]?\s+(?=[^\W\d_a-zа-яà-ÿ])|[。！？؟]|[.;:!?]\s*\n|\n\s*\n")


class Sentences:
    """The sentences of one text, about which is asked in text order: so what was looked at is not looked at again and again."""

    def __init__(self, text: str):
        self._text = text
        self._verb, self._ended = -1, False
        # The last two places: an end that was looked for up to one may show only from the next.
        self._looked = (0, 0)

    def join(self, verb: int, place: int) -> bool:
        """Whether no sentence ends between the offset `verb` and the offset `place` after it, at which a word begins."""
        if verb != self._verb:
            self._verb, self._ended, self._looked = verb, False, (verb, verb)
        if not self._ended:
            before, last = self._looked
            self._ended = _END.search(self._text, before, place + 1) is not None  # the word shows that one ends
            if place > last:
                self._looked = last, place
        return not self._ended
