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
    """Something named in full: its target, its words and the type of its noun, and where."""

    id: str
    words: str
    type: str
    section: int
    list_number: int


@dataclass(slots=True)
class Antecedents:
    """What one document has named so far, in text order."""

    _named: dict[str, list[Named]] = field(default_factory=dict)
    _lists: int = 0
    _open_list: bool = False

    def name(self, mention: Mention, target: str, words: str, type_: str, section: int) -> None:
        """Remember `target`, named by `mention` with these words in the section with index `section`."""
        if not self._open_list:
            self._lists += 1
        self._open_list = mention.in_list
        self._named.setdefault(mention.kind, []).append(Named(target, words, type_, section, self._lists))

    def of(self, mention: Mention, section: int, reach: int) -> tuple[str, ...]:
        """The targets that `mention` points back to: one, several for a plural, () where it is left open.

        `section` is the index of its section, `reach` that of the first section that it may point into if it is near.
        """
        named = self._named.get(mention.kind, [])
        if mention.kind == "instrument":
            return self._instrument(mention, [item for item in named if _called(item, mention)], section, reach)
        near = [item for item in named if item.section >= reach]
        if not near:
            return ()
        last = [item for item in near if item.list_number == near[-1].list_number]
        targets = _distinct(item.id for item in last)
        return targets if mention.plural or len(targets) == 1 else ()

    def _instrument(self, mention: Mention, named: list[Named], section: int, reach: int) -> tuple[str, ...]:
        """What a short form (《公约》) or an anaphor ('that convention') means: the only one of its noun that is named.

        Where the document names several, an anaphor may still mean the only one of its own paragraph.
        """
        everywhere = _distinct(item.id for item in named)
        if len(everywhere) == 1 or mention.form != "anaphor":
            return everywhere if len(everywhere) == 1 else ()
        here = _distinct(item.id for item in named if item.section == section)
        if mention.plural:
            return here or _distinct(item.id for item in named if item.section >= reach)
        return here if len(here) == 1 else ()


def _called(item: Named, mention: Mention) -> bool:
    """Whether the noun of `mention` fits `item`: by its type, or because its own name ends with it (a 'covenant' is 公约)."""
    return item.type == mention.key or bool(mention.title and item.words.strip('《》"() ').endswith(mention.title))


def _distinct(targets: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(targets))
