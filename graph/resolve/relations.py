"""Which verb governs a place of a text, as the relation in which the text stands to what it names there."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from graph.kinds import Relation
from graph.model import Section, Verb

_PARAGRAPHS = ("pp", "op", "fn")  # the parts of which each is one sentence, as the editorial manual has it
_END = re.compile(r"[.!?][\"”»)]?\s+(?=[^\W\d_a-zа-яà-ÿ])|[。！？؟]|[.;:!?]\s*\n|\n\s*\n")


class Relations:
    """The verbs of one text, in its sections."""

    def __init__(self, text: str, sections: Sequence[Section], verbs: Sequence[Verb]):
        self._sections, self._verbs = sections, verbs
        self._starts = [verb.start for verb in verbs]
        self._sentences = Sentences(text)

    def at(self, start: int, index: int) -> Relation:
        """The verb that governs a place in the section of this index: the last one before it in its paragraph, or in its sentence
        where a text is not divided into such; else the last one of the paragraph of which the section is a subparagraph
        ('Welcomes the report, and requests the Secretary-General: (a) To implement …')."""
        verb = bisect_right(self._starts, start) - 1
        if verb >= 0 and self._starts[verb] >= self._sections[index].start:
            divided = self._sections[index].part.kind in _PARAGRAPHS
            governs = divided or self._sentences.join(self._starts[verb], start)
            return self._verbs[verb].relation if governs else "mention"
        paragraph = self._paragraph(index)
        if paragraph is None:
            return "mention"
        verb = bisect_left(self._starts, paragraph.end) - 1
        leads = verb >= 0 and self._starts[verb] >= paragraph.start
        return self._verbs[verb].relation if leads else "mention"

    def _paragraph(self, index: int) -> Section | None:
        """The paragraph of which a section is a subparagraph: op4 for op4.b."""
        above = self._sections[index].part.above
        before = (self._sections[at] for at in range(index - 1, -1, -1)) if above else ()
        return next((section for section in before if section.part == above), None)


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
