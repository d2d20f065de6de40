"""Whether a body that is named is the organ whose text it is, where that begins to speak: it is then no citation."""

from __future__ import annotations

from graph.model import Document

_LONGEST_WORD = 12  # before the organ that speaks: its article, or the verb where that stands first
_AROUND_A_SPEAKER = ' \t\r\n\u00a0,.:;\u060c\uff0c\uff1a\u3001"\u201c\u201d\u00ab\u00bb\u2013-()0123456789'


def speaks(document: Document, own_body: str | None, key: str, index: int, start: int, end: int) -> bool:
    """Whether the body `key`, which stands from `start` to `end` in the section with this index, is the organ that speaks: in the
    line with which it begins to, or at the head of a paragraph of a statement ('The Security Council recalls …'). `own_body` is the
    document's body, by what it states or by its symbol."""
    if not document.sections:
        return False
    text, section, following = document.text, document.sections[index], document.sections[index + 1 : index + 2]
    if section.part.kind == "p" and not section.part.letters and key == own_body:
        before = text[section.start : start].strip(_AROUND_A_SPEAKER)
        return len(before) <= _LONGEST_WORD and " " not in before
    if not following or not key == document.body == following[0].voice:
        return False
    if text[end : following[0].start].strip(_AROUND_A_SPEAKER):
        return False
    line = max(section.start, text.rfind("\n", 0, start) + 1)
    return len(text[line:start].strip(_AROUND_A_SPEAKER)) <= _LONGEST_WORD
