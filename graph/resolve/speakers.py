"""Where a text names the organ that speaks in it, which is no citation of that organ."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.kinds import Kind
from graph.model import Document, Section
from graph.symbols import Symbol

_LONGEST_WORD = 12  # before the organ that speaks: its article, or the verb where that stands first
_LONGEST_OCCASION = 110  # before it in a decision: 'At its 45th plenary meeting, on 7 December 2044, on the proposal of its President, the'
_SHORTEST_DECISION = 10  # behind it: what it decides; 'Revitalization of the work of the General Assembly' is a title
_AROUND = ' \t\r\n\u00a0,.:;\u060c\uff0c\uff1a\u3001"\u201c\u201d\u00ab\u00bb\u2013-()0123456789'
_BEHIND_A_COMMA = re.compile(
    r"\d.*, ?(?:\w{1,3}[ '\u2019])?\Z", re.DOTALL
)  # and its article, behind the number of a meeting
_ENDED = re.compile(r"[.;:]\s|[\u3002\uff1b\uff1a\u061b]")  # a sentence, or a heading


class Speakers:
    """Tells it in one document, which is gone through once; `own_body` is the key of the body whose act it is."""

    def __init__(self, document: Document, sections: Sequence[Section], own_body: str | None):
        self._document, self._sections, self._own_body = document, sections, own_body
        symbol = Symbol.parse(document.id)
        self._decides = symbol is not None and symbol.kind == "decision"
        self._cited = self._named = -1  # the section where something was cited last, and where that body was named last

    def cite(self, kind: Kind, key: str | None, index: int) -> None:
        """Remember what is cited in the section with index `index`; on which occasion it acts is not."""
        self._cited = index if kind not in ("session", "meeting") else self._cited
        self._named = index if key == self._own_body else self._named

    def speaks(self, key: str | None, index: int, start: int, end: int) -> bool:
        """Whether the body `key` that stands from `start` to `end`, in the section with index `index`, is named as the organ whose text
        it is: in the line with which that begins to speak, at the head of a paragraph of a statement ('The Security Council recalls …'),
        or in a decision behind the occasion ('At its 45th plenary meeting, the General Assembly …'), as the first that is cited there, or
        behind a comma as the first time that it is named."""
        section, following = self._sections[index], self._sections[index + 1 : index + 2]
        if key is None:
            return False
        if section.part.kind == "p" and not section.part.letters and key == self._own_body:
            before = self._document.text[section.start : start].strip(_AROUND)
            decides = self._decides and section.end - end > _SHORTEST_DECISION
            behind_a_comma = _BEHIND_A_COMMA.search(self._document.text, section.start, start) is not None
            opens = index != self._cited or (index != self._named and behind_a_comma)
            if opens and decides and len(before) <= _LONGEST_OCCASION and not _ENDED.search(before):
                self._cited = self._named = index
                return True
            return len(before) <= _LONGEST_WORD and " " not in before
        if not following or not key == self._document.body == following[0].voice:
            return False
        if self._document.text[end : following[0].start].strip(_AROUND):
            return False
        line = max(section.start, self._document.text.rfind("\n", 0, start) + 1)
        return len(self._document.text[line:start].strip(_AROUND)) <= _LONGEST_WORD
