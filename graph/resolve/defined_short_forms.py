"""Short forms that a text defines in brackets: '… Convention on the Law of the Sea (“the Convention”)', （“委员会”）."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from graph.references import BodyByNoun, Mention, ShortForm, Title
from graph.resolve.targets import Target

_OPENED = re.compile(r"\s*[(（]\s*(?:[^\W\d_]{1,4}['’\s]\s?)?[“”\"«„‘「『]?\s*")
_CLOSED = re.compile(r"\s*[”“\"»’」』]?\s*[)）]")
_LONGEST = 12  # characters between a name and the short form in brackets


@dataclass(slots=True)
class Definitions:
    """What one text has defined so far. A term that is defined again means the second from there on."""

    text: str
    _last: dict[str, tuple[int, Target]] = field(
        default_factory=dict
    )  # by kind: where the last name ended, and what it means
    _terms: dict[tuple[str, str], Target] = field(default_factory=dict)  # by kind and noun

    def name(self, mention: Mention, target: Target, end: int) -> None:
        """Remember `target`, whose name, `mention`, ends at the offset `end` of the text."""
        self._last[mention.kind] = (end, target)

    def meant(self, form: ShortForm | BodyByNoun, start: int, end: int) -> Target | None:
        """What the text has defined the short form `form`, at these offsets, to mean; None where it has not."""
        term = (form.kind, _term_of(form))
        before, target = self._last.get(form.kind, (-1, None))
        near = target is not None and 0 <= before < start <= before + _LONGEST
        if target and near and _OPENED.fullmatch(self.text, before, start) and _CLOSED.match(self.text, end):
            self._terms[term] = target
        return self._terms.get(term)


def _term_of(form: ShortForm | BodyByNoun) -> str:
    if isinstance(form, BodyByNoun):
        return form.noun
    name = form.means
    return form.term or (name.title if isinstance(name, Title) else name.key if name else "")
