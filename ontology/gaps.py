"""What the authority data lacks: `python -m ontology.gaps`.

Reports names missing in a language, names that no source has confirmed, entries without a date, and names that two
entries share; exits with 1 if two entries share a preferred name.
"""

from __future__ import annotations

import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from ontology import LANGUAGES
from ontology.authority import Authority, Entry
from ontology.confirmed import is_attested
from ontology.properties import Ref, Text

EDITORS = "editors of this file, from general knowledge"
"""The source of entries of which no other has been read yet: all their names are unconfirmed."""


def report(authority: Authority) -> Iterator[str]:
    """The report, line by line."""
    for kind in ("entity", "instrument", "programme", "topic"):
        entries = [entry for entry in authority if entry.kind == kind]
        yield f"{kind}: {len(entries)} entries"
        yield f"  names in: {_counts(lang for entry in entries for lang in LANGUAGES if entry.names.get(lang))}"
        yield f"  unconfirmed in: {_counts(lang for entry in entries for lang in _unconfirmed(entry))}"
        yield f"  of these, attested by a text of the United Nations in: {_counts(_attested(entries))}"
        yield f"  single names unconfirmed in: {_counts(lang for entry in entries for lang in _single_names(entry))}"
        yield f"  known to the editors alone: {sum(_sources(entry) == [EDITORS] for entry in entries)}"
        yield f"  without a source: {sum(not _sources(entry) for entry in entries)}"
    for (kind, lang, name), keys in shared_names(authority):
        yield f"shared: {kind} “{name}” ({lang}) names {', '.join(keys)}"


def shared_names(authority: Authority) -> list[tuple[tuple[str, str, str], list[str]]]:
    """(kind, language, name) → the keys of the entries that share it, sorted."""
    holders: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for entry in authority:
        for lang, names in entry.names.items():
            for name in names:
                holders[entry.kind, lang, name.casefold()].add(entry.key)
    return sorted((place, sorted(keys)) for place, keys in holders.items() if len(keys) > 1)


def _counts(languages: Iterable[str]) -> str:
    return ", ".join(f"{lang} {count}" for lang, count in sorted(Counter(languages).items())) or "none"


def _unconfirmed(entry: Entry) -> Iterator[str]:
    return (value.value for value in entry.values("namesUnconfirmedIn") if isinstance(value, Text))


def _attested(entries: Iterable[Entry]) -> Iterator[str]:
    """The languages whose preferred name is attested, of the entries whose names there are unconfirmed."""
    for entry in entries:
        for lang in _unconfirmed(entry):
            names = entry.names.get(lang, ())
            if names and is_attested(entry, lang, names[0]):
                yield lang


def _single_names(entry: Entry) -> Iterator[str]:
    """The languages of the names that are marked one by one."""
    return (value.lang for value in entry.values("unconfirmedName") if isinstance(value, Text))


def _sources(entry: Entry) -> list[str]:
    return [value.value for value in entry.values("source") if not isinstance(value, Ref)]


if __name__ == "__main__":
    loaded = Authority.load()
    try:
        sys.stdout.writelines(f"{line}\n" for line in report(loaded))
        sys.stdout.flush()
    except BrokenPipeError:  # `| head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(1 if shared_names(loaded) else 0)
