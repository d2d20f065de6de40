"""The bodies that a document has named, by the nouns at the heads of their names: what 'the Council' can mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ontology.numbered_series import SeriesTable


def apart(heads: Mapping[str, frozenset[str]]) -> frozenset[tuple[str, str]]:
    """The pairs of a noun and a longer one that has it, of whose bodies none is called by it alone: a Task Force is no 'Force'.

    `heads`: key → nouns at the heads of its names.
    """
    called: dict[str, frozenset[str]] = {}  # a noun → all nouns of the bodies that have it
    for nouns in heads.values():
        for noun in nouns:
            called[noun] = called.get(noun, frozenset()) | nouns
    return frozenset(
        (noun, longer) for longer in called for noun in called if noun in longer and noun not in called[longer]
    )


@dataclass(slots=True)
class Bodies:
    """The bodies that one document has named so far. `heads`: key → nouns at the heads of its names, `apart`: see there; `table`:
    who meets in sessions; `last_meant`: pairs of a noun and a body that it means only where it can mean no other."""

    heads: Mapping[str, frozenset[str]]
    apart: frozenset[tuple[str, str]]
    table: SeriesTable
    last_meant: frozenset[tuple[str, str]] = frozenset()
    _named: dict[str, dict[str, int]] = field(default_factory=dict)  # noun → key → the section where it was named last
    _aside: set[str] = field(default_factory=set)  # those that nothing but a line about the text itself has named
    _last: tuple[int, str] | None = None  # the last one that meets in sessions: the section where it was named, its key
    _unknown: dict[str, int] = field(default_factory=dict)  # noun → the section where one was named last
    _open: dict[str, int] = field(default_factory=dict)  # as `_unknown`, of nouns that were left open
    _unlisted: dict[str, dict[str, int]] = field(
        default_factory=dict
    )  # as `_named`, of bodies that the authority lacks

    def name(self, key: str, section: int, kind: str, aside: bool = False) -> None:
        """Remember the body `key` of this class of bodies, named in the section with index `section`; `aside`: in a line that tells how
        the text came about ('on the report of the Fifth Committee')."""
        if not aside:
            self._aside.discard(key)
        elif not self.named(key):
            self._aside.add(key)
        self.mean(key, section, kind)
        for noun in self.heads.get(key, ()):
            named = self._named.setdefault(noun, {})
            named.pop(key, None)  # so that it is the last again
            named[key] = section

    def mean(self, key: str, section: int, kind: str) -> None:
        """Remember that the body is meant in a section, by its name or by a noun for it: 'its session' after it may be its own."""
        if self.table.meets_in_sessions(key, kind):
            self._last = (section, key)

    def named(self, key: str) -> bool:
        """Whether the body has been named."""
        return any(key in named for named in self._named.values())

    def named_in(self, key: str, section: int) -> bool:
        """Whether the body has been named in a section."""
        return any(named.get(key) == section for named in self._named.values())

    def last(self, section: int) -> str | None:
        """The body named last in a section, of those that meet in sessions."""
        named_in, key = self._last or (None, None)
        return key if named_in == section else None

    def name_unknown(self, noun: str, section: int, key: str | None = None) -> None:
        """Remember that a body which the authority does not know was named, and has this noun; `key` where its name tells one."""
        if key is None:
            self._unknown[noun] = section
        else:
            self._unlisted.setdefault(noun, {})[key] = section

    def leave_open(self, noun: str, section: int) -> None:
        """Remember that a noun was left open: a shorter one may mean the same, whichever body it is."""
        self._open[noun] = section

    def called(self, noun: str) -> Iterator[str]:
        """The keys of the bodies named so far with this noun, the last one named first."""
        return reversed(self._named.get(noun, {}))

    def names_one(self, noun: str) -> bool:
        """Whether a body that may be called so has been named, be it known or not."""
        return noun in self._named or any(self._is_in(noun, other) for other in (*self._unknown, *self._unlisted))

    def is_called(self, noun: str, keys: Iterable[str | None]) -> bool:
        """Whether one of the bodies `keys` is called so: the Security Council is 'the Council', and no 'Board'."""
        return any(noun in self.heads.get(key, ()) for key in keys if key)

    def meant(self, noun: str, section: int, own: str | None) -> str | None:
        """The body that a noun alone stands for; None where it could be several.

        It is the only one with this noun that the document or its paragraph names; else `own`, the organ that speaks.
        """
        named: dict[str | None, int] = dict(self._named.get(noun, {}).items())
        if len(named) > 1:  # who reported on a text is not whom it goes on to speak of
            named = {key: last for key, last in named.items() if key not in self._aside} or named
        for other, keys in self._unlisted.items():
            if self._is_in(noun, other):
                named.update(keys)
        unknown = [last for other, last in self._unknown.items() if self._is_in(noun, other)]
        unknown += [last for other, last in self._open.items() if self._is_in(noun, other) and noun != other]
        if unknown:
            named[None] = max(unknown)
        if any(key and (noun, key) not in self.last_meant for key in named):
            named = {key: last for key, last in named.items() if not key or (noun, key) not in self.last_meant}
        speaks = own if own and noun in self.heads.get(own, ()) else None
        candidates = {*named, speaks} if speaks else set(named)
        if len(candidates) > 1:
            here = [key for key, last in named.items() if last == section]
            return here[0] if len(here) == 1 else speaks
        return next(iter(candidates), None)

    def _is_in(self, noun: str, other: str) -> bool:
        """Whether a body with the noun `other` may be called by `noun`: an Advisory Committee is a Committee, a Task Force no Force."""
        return noun in other and (noun, other) not in self.apart
