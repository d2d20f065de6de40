"""Where the versions of one document disagree: language against language, and a file's own references against ours."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.model import Reading
from graph.symbols import of_address

WORKS = ("resolution", "decision", "statement", "document", "instrument", "session")


@dataclass(frozen=True, slots=True)
class Difference:
    """A target that some versions of `doc` name and others do not, with how often each names it."""

    doc: str
    kind: str
    id: str
    counts: tuple[tuple[str, int], ...]

    def __str__(self) -> str:
        said = ", ".join(f"{version} {count}" for version, count in self.counts)
        return f"{self.doc}: {self.kind} {self.id}: {said}"


def between_languages(readings: Iterable[Reading]) -> Iterator[Difference]:
    """What the language versions of each document do not name equally often, in the order of the documents."""
    versions: dict[str, dict[str, Counter[tuple[str, str]]]] = defaultdict(dict)
    for reading in readings:
        counts = versions[reading.document.id].setdefault(reading.document.lang, Counter())
        counts.update((c.kind, c.id) for c in reading.citations if c.id is not None and c.kind in WORKS)
    for doc, by_language in sorted(versions.items()):
        targets = sorted({target for counts in by_language.values() for target in counts})
        for kind, identifier in targets if len(by_language) > 1 else ():
            named = tuple((lang, found[kind, identifier]) for lang, found in sorted(by_language.items()))
            if len({count for _, count in named}) > 1:
                yield Difference(doc, kind, identifier, named)


def with_own_references(reading: Reading) -> Iterator[Difference]:
    """What a file's own references name and we do not, or the other way round; nothing for a file that has none."""
    stated = {(s.kind, s.text) for address in reading.document.stated_references if (s := of_address(address))}
    if not stated:
        return
    ours = {
        (c.kind, c.id)
        for c in reading.citations
        if c.id is not None and c.kind in ("resolution", "decision", "document", "statement")
    }
    for kind, identifier in sorted((stated ^ ours), key=str):
        counts = (("file", int((kind, identifier) in stated)), ("found", int((kind, identifier) in ours)))
        yield Difference(reading.document.id, kind, identifier, counts)
