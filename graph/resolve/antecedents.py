"""What words that point back point to: 'that resolution', 'the said resolutions', 'the Convention'.

Conservative: only what was named in full is pointed to, never another anaphor, so that one miss does not send the
following ones wrong; and where two things could be meant, nothing is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from graph.model import Mention


@dataclass(frozen=True, slots=True)
class Named:
    """Something named in full: its target, the type of its noun, and where."""

    id: str
    type: str
    section: int
    list_number: int


@dataclass(slots=True)
class Antecedents:
    """What one document has named so far, in text order."""

    _named: dict[str, list[Named]] = field(default_factory=dict)
    _terms: dict[str, str] = field(default_factory=dict)
    _lists: int = 0
    _open_list: bool = False

    def name(self, mention: Mention, target: str, type_: str, section: int) -> None:
        """Remember `target`, named by `mention` in the section with index `section`."""
        if not self._open_list:
            self._lists += 1
        self._open_list = mention.in_list
        self._named.setdefault(mention.kind, []).append(Named(target, type_, section, self._lists))

    def define(self, term: str, target: str) -> None:
        """Remember a short form that the text defines for `target`."""
        self._terms[term] = target

    def of(self, mention: Mention, section: int) -> tuple[str, ...]:
        """The targets that `mention` points back to: one, several for a plural, () where it is left open."""
        if mention.title and mention.title in self._terms:
            return (self._terms[mention.title],)
        named = self._named.get(mention.kind, [])
        if mention.kind == "instrument":
            return self._instrument(mention, [item for item in named if item.type == mention.key], section)
        near = [item for item in named if section - item.section <= 1]
        if not near:
            return ()
        last = [item for item in near if item.list_number == near[-1].list_number]
        targets = _distinct(item.id for item in last)
        return targets if mention.plural or len(targets) == 1 else ()

    def _instrument(self, mention: Mention, named: list[Named], section: int) -> tuple[str, ...]:
        """A short form (《公约》) holds for the whole document if one of its type is named; 'that convention' is near."""
        if mention.form == "anaphor":
            here = _distinct(item.id for item in named if item.section == section)
            named = [item for item in named if section - item.section <= 1]
            if here and not mention.plural:
                return here[-1:]
        targets = _distinct(item.id for item in named)
        return targets if len(targets) == 1 or (mention.plural and targets) else ()


def _distinct(targets: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(targets))
