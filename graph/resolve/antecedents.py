"""What words that point back point to: 'that resolution', 'the said resolutions', 'the Convention', 'the Council'.

Conservative: only what was named in full is pointed to, never another anaphor, so that one miss does not send the
following ones wrong; and where two things could be meant, nothing is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice, takewhile
from typing import NamedTuple

from graph.references import Anaphor, Mention, Protocols, ShortForm

Pointer = Anaphor | ShortForm | Protocols
"""What points back."""

_NEAR = 64  # the last things named that are looked at
_FEW = 6  # what a paragraph names one by one and then calls 'those resolutions'; more are a text without paragraphs


class Antecedent(NamedTuple):
    """Something named in full: its target, its words and the type of its noun, and where."""

    id: str
    words: str
    type: str
    section: int
    list_number: int


@dataclass(slots=True)
class _Called:
    """What a noun can mean of what has been named: all of it in order, and each target once; `seen` have been looked at;
    `meant` is what a short form meant while it was the only one, in the section `near` for the last time."""

    items: list[Antecedent] = field(default_factory=list)
    targets: dict[str, None] = field(default_factory=dict)
    seen: int = 0
    meant: str | None = None
    near: int = -1


@dataclass(slots=True)
class Antecedents:
    """What one document has named so far, in text order. `noun_follows`: the noun of a list stands at its end."""

    noun_follows: bool
    _named: dict[str, list[Antecedent]] = field(default_factory=dict)
    _called: dict[tuple[str | None, str | None, str | None], _Called] = field(default_factory=dict)
    _in_names: list[Antecedent] = field(default_factory=list)  # of the last section that has any
    _lists: int = 0
    _open_list: bool = False

    def name(self, mention: Mention, target: str, words: str, type_: str, section: int) -> None:
        """Remember `target`, named by `mention` with these words in the section with index `section`."""
        if not (self._open_list if self.noun_follows else mention.in_list):
            self._lists += 1
        self._open_list = mention.in_list
        self._named.setdefault(mention.kind, []).append(Antecedent(target, words, type_, section, self._lists))

    def name_within(self, target: str, type_: str, section: int) -> None:
        """Remember an instrument that stands in the name of a body: 'the Conference of the Parties to the Convention on Tea'."""
        if self._in_names and self._in_names[0].section != section:
            self._in_names.clear()
        self._in_names.append(Antecedent(target, "", type_, section, self._lists))

    def of(self, pointer: Pointer, section: int, reach: int) -> tuple[str, ...]:
        """The targets that `pointer` points back to: one, several for a plural, () where it is left open.

        `section` is the index of its section, `reach` that of the first section that it may point into if it is near.
        """
        if pointer.kind == "instrument":
            return self._instrument(pointer, section, reach)
        plural = isinstance(pointer, Anaphor) and pointer.plural
        named = self._named.get(pointer.kind)
        if not named or named[-1].section < reach:
            return ()
        last = takewhile(lambda item: item.list_number == named[-1].list_number, _since(named, reach))
        targets = _distinct(item.id for item in reversed(list(last)))
        if plural and len(targets) == 1:  # 'resolution 5/1 and resolution 5/2 … those resolutions'
            near = list(islice(_since(named, named[-1].section), _NEAR))
            here = _distinct(item.id for item in reversed(near))
            targets = here if len(here) <= _FEW else targets
        return targets if plural or len(targets) == 1 else ()

    def named_any(self, kind: str) -> bool:
        """Whether anything of a kind has been named: if not, 'that decision' is what was just decided."""
        return kind in self._named

    def _instrument(self, pointer: Pointer, section: int, reach: int) -> tuple[str, ...]:
        """What a short form (《公约》) or an anaphor ('that convention') means: the only one of its noun that is named.

        One in the name of a body counts in the paragraph of that body. Where the document names several, it is the only one of the
        paragraph before it; but where a short form has been meant for another before they were several, it stays open. 'That convention'
        is one that is near: far ahead of it stands another, or none but that which is still to be concluded.
        """
        called = self._all_called(pointer)
        in_names = [item.id for item in self._in_names if item.section == section and item.type == pointer.type]
        last = max(called.near, called.items[-1].section) if called.items else -1
        if isinstance(pointer, Anaphor) and not in_names and last < reach:
            return ()
        everywhere = tuple(dict.fromkeys((*called.targets, *in_names)))
        if len(everywhere) == 1:
            if isinstance(pointer, ShortForm):
                called.meant, called.near = everywhere[0], section
            return everywhere
        here = _distinct(reversed([item.id for item in _since(called.items, section)]))
        if isinstance(pointer, Anaphor) and pointer.plural:
            return here or _distinct(reversed([item.id for item in _since(called.items, reach)]))
        if isinstance(pointer, ShortForm) and pointer.named is None and called.meant not in (None, *here):
            return ()
        return here if len(here) == 1 else ()

    def _all_called(self, pointer: Pointer) -> _Called:
        """The instruments that the noun of `pointer` fits, among all that have been named."""
        named_as = pointer.named if isinstance(pointer, ShortForm) else None
        called = self._called.setdefault((pointer.type, _noun_of(pointer), named_as), _Called())
        named = self._named.get("instrument", [])
        for item in named[called.seen :]:
            if _fits(item, pointer):
                called.items.append(item)
                called.targets[item.id] = None
        called.seen = len(named)
        return called


def _noun_of(pointer: Pointer) -> str | None:
    match pointer:
        case Anaphor():
            return pointer.noun
        case ShortForm():
            return pointer.term
    return pointer.to


def _fits(item: Antecedent, pointer: Pointer) -> bool:
    """Whether the noun of `pointer` fits `item`: by its type, or because its own name ends with it (a 'covenant' is 公约)."""
    if isinstance(pointer, ShortForm) and pointer.named:
        return re.search(pointer.named, item.words) is not None
    noun = _noun_of(pointer)
    called = noun and noun.replace(" ", "")  # as `words` are
    return item.type == pointer.type or bool(called and item.words.strip('《》"() ').endswith(called))


def _since(items: list[Antecedent], section: int) -> Iterator[Antecedent]:
    """`items` from the last one back to the first of the section with index `section`."""
    return takewhile(lambda item: item.section >= section, reversed(items))


def _distinct(targets: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(targets))
