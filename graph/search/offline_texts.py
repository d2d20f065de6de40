"""Word → the documents in whose text it stands, in parts, for pages that open without a server.

Beside the parts stands an index, which pages do not read: by it a build makes them of those of the build before and of the works
that are others now. It holds of each work a digest and its documents with their places among the things, the words that
stand in so many documents that no part has them, and how long each part is.
"""

from __future__ import annotations

import zlib
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import NamedTuple, Protocol

from graph.search.offline_parts import part_of, read_part, write_part
from graph.serialize import packed_json, unpacked_json

INDEX = "search.index"
_COMMON = 0.25  # of the documents: a word that stands in more of them tells nothing apart
_FEW = 5  # documents of which that is not said
_LONGEST = 40  # characters of a word
_MOST = 0.2  # of the works: where more of them are others, all is made anew
DocumentKey = tuple[str, str]
"""Kind and identifier of a document."""


class WorksInWords(Protocol):
    """The works in whose texts words stand."""

    def keys(self) -> Mapping[str, bytes]:
        """A digest of all that each is made of, by its identifier, in order."""

    def words_in(self, identifier: str) -> Iterator[tuple[DocumentKey, AbstractSet[str]]]:
        """The documents of one, with the words that their texts are found by."""


class IndexedWork(NamedTuple):
    """A work as the index tells of it: its digest, its documents as they are called and by their places."""

    digest: str
    documents: list[tuple[str, str]]
    places: list[int]


class TextIndex(NamedTuple):
    """What the index holds. `program` is a digest of what made it, `parts` tells how many bytes each part has."""

    program: str
    works: dict[str, IndexedWork]
    common: dict[str, list[int]]
    parts: dict[str, int]


def write_texts(
    folder: Path, index: Path, things: Mapping[DocumentKey, int], works: WorksInWords, program: bytes, before: Path | None
) -> None:  # fmt: skip
    """Write the parts into `folder`, and `index`. `things` gives the places of documents among all things; `program` is a digest
    of what makes the parts; `before` is the folder of a build whose parts are taken, with what is other now."""
    earlier = before and _read(before / index.name)
    if before is not None and earlier and _is_near(earlier, works.keys(), program):
        try:
            return _write(folder, index, things, works, program, _Taken(before / folder.name, earlier, works.keys()))
        except (OSError, ValueError, LookupError, TypeError):  # what is there is damaged
            for path in folder.glob("text-*.js"):
                path.unlink()
    return _write(folder, index, things, works, program, _Taken(folder, TextIndex("", {}, {}, {}), {}))


def _is_near(earlier: TextIndex, now: Mapping[str, bytes], program: bytes) -> bool:
    """Whether parts of the build before, of works with those digests, are to be taken."""
    same = sum(name in now and now[name].hex() == work.digest for name, work in earlier.works.items())
    return earlier.program == program.hex() and same >= (1 - _MOST) * max(len(now), len(earlier.works))


class _Taken:
    """What is taken of the parts in `folder`, of which `earlier` tells: of those works that are `now` the same."""

    def __init__(self, folder: Path, earlier: TextIndex, now: Mapping[str, bytes]):
        self._folder, self._earlier = folder, earlier
        self.works = {
            name: work for name, work in earlier.works.items() if name in now and now[name].hex() == work.digest
        }
        last = max((place for work in earlier.works.values() for place in work.places), default=-1)
        self._moved = array("i", [-1]) * (last + 1)
        self._common: dict[str, dict[str, list[int]]] = defaultdict(dict)
        for word, places in earlier.common.items():
            self._common[part_of(word)][word] = places

    def move(self, name: str, places: Sequence[int]) -> None:
        """Say where the documents of a work now are, among the things."""
        for old, new in zip(self.works[name].places, places, strict=True):
            self._moved[old] = new

    def parts(self) -> set[str]:
        """The parts that there are, and those of which only common words are known."""
        return {*self._earlier.parts, *self._common}

    def words(self, part: str) -> dict[str, list[int]]:
        """The words of a part, common ones too, and where the documents of works that are taken, which have them, now are."""
        size, moved = self._earlier.parts.get(part), self._moved
        held: dict[str, list[int]] = read_part(self._folder, f"text-{part}", size) if size is not None else {}
        return {
            word: found
            for word, places in (held | self._common.get(part, {})).items()
            if (found := [new for place in places if (new := moved[place]) >= 0])
        }


def _write(
    folder: Path, index: Path, things: Mapping[DocumentKey, int], works: WorksInWords, program: bytes, taken: _Taken
) -> None:
    """Write all parts, and the index, of what is taken and of the words of all other works."""
    told: dict[str, IndexedWork] = {}
    added: dict[str, dict[str, array[int]]] = defaultdict(dict)
    for name, digest in works.keys().items():
        if name in taken.works:
            documents = taken.works[name].documents
            places = [things[document] for document in map(_key, documents)]
            taken.move(name, places)
        else:
            said = [(document, words) for document, words in works.words_in(name) if document in things]
            documents, places = [document for document, _ in said], [things[document] for document, _ in said]
            for place, (_, words) in zip(places, said, strict=True):
                _add(added, place, words)
        told[name] = IndexedWork(digest.hex(), documents, places)
    most = max(sum(len(work.places) for work in told.values()) * _COMMON, _FEW)
    common, parts = dict[str, list[int]](), dict[str, int]()
    for part in sorted(taken.parts() | added.keys()):
        held = _joined(taken.words(part), added.pop(part, {}))
        common |= {word: places for word, places in held.items() if len(places) > most}
        rare = {word: places for word, places in held.items() if len(places) <= most}
        if rare:
            parts[part] = write_part(folder, f"text-{part}", rare)
    write_part(folder, "text", sorted(parts))
    index.write_bytes(packed_json(TextIndex(program.hex(), told, common, parts)))


def _add(added: Mapping[str, dict[str, array[int]]], place: int, words: Iterable[str]) -> None:
    """Add the words of a document to their parts."""
    for word in words:
        if len(word) >= _LONGEST:
            continue
        held = added[part_of(word)]
        if word in held:
            held[word].append(place)
        else:
            held[word] = array("i", (place,))


def _joined(taken: Mapping[str, Sequence[int]], added: Mapping[str, Sequence[int]]) -> dict[str, list[int]]:
    """The words of both, in order, each with all places, in order."""
    return {word: sorted([*taken.get(word, ()), *added.get(word, ())]) for word in sorted(taken.keys() | added.keys())}


def _key(document: Sequence[str]) -> DocumentKey:
    kind, identifier = document
    return kind, identifier


def _read(path: Path) -> TextIndex | None:
    """What an index holds; None where there is none that can be read."""
    try:
        program, works, common, parts = unpacked_json(path.read_bytes())
        return TextIndex(program, {name: IndexedWork(*work) for name, work in works.items()}, common, parts)
    except (OSError, ValueError, TypeError, AttributeError, zlib.error):
        return None
