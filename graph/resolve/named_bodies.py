"""The bodies that a document has named, by the nouns at the heads of their names: what 'the Council' can mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from graph.model import Section
from ontology.numbered_series import SeriesTable

_FEW = 3  # bodies: of more that have a noun, no one is what a text is about


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


class CalledBodies:
    """How bodies are called in a language. `heads`: key → nouns at the heads of its names; `within`: key → the keys of other bodies
    that its names name; `posts`: key of a post → that of the body that it is in; `begun`: key → nouns of several words with which its
    names begin; `last_meant`: pairs of a noun and a body that it means only where it can mean no other; `apart`: see there."""

    def __init__(
        self, heads: Mapping[str, frozenset[str]], within: Mapping[str, tuple[str, ...]], posts: Mapping[str, str],
        begun: Mapping[str, frozenset[str]], last_meant: frozenset[tuple[str, str]],
    ):  # fmt: skip
        self.heads, self.within, self.posts, self.begun, self.last_meant = heads, within, posts, begun, last_meant
        self.apart = apart(heads)

    def begins(self, key: str, noun: str) -> bool:
        """Whether a name of the body `key`, or an unlisted one of which it is made, begins with a noun of several words."""
        return noun in self.begun.get(key, ()) or (" " in noun and key.startswith(noun.lower().replace(" ", "-") + "-"))


@dataclass(slots=True)
class Bodies:
    """The bodies that one document has named so far, by how they are `called_by`; `table`: who meets in sessions; `sections`: those of
    the document."""

    called_by: CalledBodies
    table: SeriesTable
    sections: Sequence[Section] = ()
    _named: dict[str, dict[str, int]] = field(default_factory=dict)  # noun → key → the section where it was named last
    _aside: set[str] = field(default_factory=set)  # those that nothing but a line about the text itself has named
    _last: tuple[int, str] | None = None  # the last one that meets in sessions: the section where it was named, its key
    _unknown: dict[str, int] = field(default_factory=dict)  # noun → the section where one was named last
    _open: dict[str, int] = field(default_factory=dict)  # as `_unknown`, of nouns that were left open
    _unlisted: dict[str, dict[str, int]] = field(
        default_factory=dict
    )  # as `_named`, of bodies that the authority lacks
    _kinds: dict[str, str] = field(default_factory=dict)  # key → the class of bodies
    _titled: set[str] = field(default_factory=set)  # keys of bodies that the title names
    _within: dict[str, set[str]] = field(default_factory=dict)  # noun → keys of bodies that only other names named

    def name(self, key: str, section: int, kind: str) -> None:
        """Remember the body `key` of this class of bodies, named in the section with index `section`; as one that is named aside where
        that tells how the text came about ('on the report of the Fifth Committee')."""
        if self._part(section) != "basis":
            self._aside.discard(key)
        elif not self.named(key):
            self._aside.add(key)
        if self._part(section) == "title":
            self._titled.add(key)
        self._kinds[key] = kind
        self.mean(key, section, kind)
        if key in self.called_by.posts:
            self.name(self.called_by.posts[key], section, "")
        for inner in self.called_by.within.get(key, ()):
            self.name_within(inner)
        for noun in self.called_by.heads.get(key, ()):
            named = self._named.setdefault(noun, {})
            named.pop(key, None)  # so that it is the last again
            named[key] = section

    def mean(self, key: str, section: int, kind: str) -> None:
        """Remember that the body is meant in a section, by its name or by a noun for it: 'its session' after it may be its own."""
        if self.table.meets_in_sessions(key, kind):
            self._last = (section, key)

    def name_within(self, key: str) -> None:
        """Remember the body `key`, named within another name: it is meant by a noun by which nothing else is called."""
        for noun in self.called_by.heads.get(key, ()):
            self._within.setdefault(noun, set()).add(key)

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
        return any(noun in self.called_by.heads.get(key, ()) for key in keys if key)

    def meant(self, noun: str, section: int, own: str | None, common: bool = False) -> str | None:
        """The body that a noun alone stands for; None where it could be several.

        It is the only one with this noun, or whose name begins with it, that the text or its paragraph names; else `own`, the organ that
        speaks; else the one in the title, of few; else the only one that another name names ('the Council' after 'Economic and Social
        Council Tea Forum'), but for a noun that is `common`. In a section as large as an annex, one of several of one kind that it names
        is not meant all over.
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
        last_meant = self.called_by.last_meant
        if any(key and (noun, key) not in last_meant for key in named):
            named = {key: last for key, last in named.items() if not key or (noun, key) not in last_meant}
        speaks = own if own and noun in self.called_by.heads.get(own, ()) else None
        candidates = {*named, speaks} if speaks else set(named)
        if len(candidates) > 1:
            begun = [key for key in named if key is None or self.called_by.begins(key, noun)]
            if len(begun) == 1 and begun[0]:
                return begun[0]
            here = [key for key, last in named.items() if last == section]
            if len(here) == 1 and not (self._part(section) == "annex" and self._is_one_of_many(here[0], named)):
                return here[0]
            known = self._named.get(noun, {}) if len(candidates) <= _FEW else {}
            titled = [key for key in known if key in self._titled]
            return speaks or (titled[0] if len(titled) == 1 else None)
        within = () if common else self._within.get(noun, ())
        return next(iter(candidates or (within if len(within) == 1 else ())), None)

    def _is_one_of_many(self, key: str | None, others: Iterable[str | None]) -> bool:
        """Whether a body is of the same kind, one that is known, as another."""
        kind = self._kinds.get(key or "")
        return bool(kind) and sum(kind == self._kinds.get(other or "") for other in others) > 1

    def _part(self, section: int) -> str:
        """The kind of part that a section is."""
        return self.sections[section].part.kind if section < len(self.sections) else ""

    def _is_in(self, noun: str, other: str) -> bool:
        """Whether a body with the noun `other` may be called by `noun`: an Advisory Committee is a Committee, a Task Force no Force."""
        return noun in other and (noun, other) not in self.called_by.apart
