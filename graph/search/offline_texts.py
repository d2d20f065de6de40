"""Word → the documents in whose text it stands, in parts, for pages that open without a server.

Documents have numbers here in the order of the works, which stay when the order of things becomes another. Beside the parts stands an
index, which pages do not read: by it a build makes them of those of the build before and of the works that are others now. It holds
of each work a digest and its documents, the words that stand in so many documents that no part tells in which, and how long each part is.
"""

from __future__ import annotations

import zlib
from array import array
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
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
    """A work as the index tells of it: its digest, and its documents, whose numbers come after those of the work before."""

    digest: str
    documents: list[DocumentKey]


class TextIndex(NamedTuple):
    """What the index holds. `program` is a digest of what made it, `parts` tells how many bytes each part has."""

    program: str
    works: dict[str, IndexedWork]
    common: dict[str, list[int]]
    parts: dict[str, int]


def write_texts(
    folder: Path, index: Path, found: Container[DocumentKey], works: WorksInWords, program: bytes, before: Path | None
) -> list[DocumentKey]:  # fmt: skip
    """Write the parts into `folder`, and `index`; returns the documents by their numbers, those that are `found` as things.

    `program` is a digest of what makes the parts; `before` is the output of a build whose parts are taken, with what is other now.
    """
    earlier = before and _read(before / index.name)
    if before is not None and earlier and _is_near(earlier, works.keys(), program):
        try:
            return _write(folder, index, found, works, program, _Taken(before / folder.name, earlier, works.keys()))
        except (OSError, ValueError, LookupError, TypeError):  # what is there is damaged
            for path in folder.glob("text-*.js"):
                path.unlink()
    return _write(folder, index, found, works, program, _Taken(folder, TextIndex("", {}, {}, {}), {}))


def _is_near(earlier: TextIndex, now: Mapping[str, bytes], program: bytes) -> bool:
    """Whether parts of the build before, of works with those digests, are to be taken."""
    same = sum(name in now and now[name].hex() == work.digest for name, work in earlier.works.items())
    return earlier.program == program.hex() and same >= (1 - _MOST) * max(len(now), len(earlier.works))


class _Taken:
    """What is taken of the parts in `folder`, of which `earlier` tells: of those works that are `now` the same."""

    def __init__(self, folder: Path, earlier: TextIndex, now: Mapping[str, bytes]):
        self._folder, self._earlier = folder, earlier
        self._first, count = dict[str, int](), 0
        for name, work in earlier.works.items():
            self._first[name] = count
            count += len(work.documents)
        self._moved = array("i", [-1]) * count
        self.works = {
            name: work for name, work in earlier.works.items() if name in now and now[name].hex() == work.digest
        }
        self._common: dict[str, dict[str, list[int]]] = defaultdict(dict)
        for word, numbers in earlier.common.items():
            self._common[part_of(word)][word] = numbers

    def number(self, name: str, first: int) -> None:
        """Say what number the first document of a work has now."""
        for place in range(len(self.works[name].documents)):
            self._moved[self._first[name] + place] = first + place

    def parts(self) -> set[str]:
        """The parts that there are, and those of which only common words are known."""
        return {*self._earlier.parts, *self._common}

    def words(self, part: str) -> dict[str, list[int]]:
        """The words of a part, common ones too, and the documents of works that are taken, by their numbers now, that have them."""
        size, moved = self._earlier.parts.get(part), self._moved
        held: dict[str, list[int]] = read_part(self._folder, f"text-{part}", size) if size is not None else {}
        return {
            word: found
            for word, numbers in (held | self._common.get(part, {})).items()
            if (found := [new for old in numbers if (new := moved[old]) >= 0])
        }


def _write(
    folder: Path, index: Path, found: Container[DocumentKey], works: WorksInWords, program: bytes, taken: _Taken
) -> list[DocumentKey]:
    """Write all parts, and the index, of what is taken and of the words of all other works."""
    told: dict[str, IndexedWork] = {}
    numbered: list[DocumentKey] = []
    said: dict[str, array[int]] = {}
    for name, digest in works.keys().items():
        if name in taken.works:
            taken.number(name, len(numbered))
            documents = [(kind, identifier) for kind, identifier in taken.works[name].documents]
            if not all(document in found for document in documents):
                raise LookupError(f"{name}: is no thing any more")
        else:
            of_work = [(document, words) for document, words in works.words_in(name) if document in found]
            for number, (_, words) in enumerate(of_work, start=len(numbered)):
                _add(said, number, words)
            documents = [document for document, _ in of_work]
        numbered += documents
        told[name] = IndexedWork(digest.hex(), documents)
    added = _parted(said)
    most = max(len(numbered) * _COMMON, _FEW)
    common, parts = dict[str, list[int]](), dict[str, int]()
    for part in sorted(taken.parts() | added.keys()):
        held = _joined(taken.words(part), added.pop(part, {}))
        common |= {word: numbers for word, numbers in held.items() if len(numbers) > most}
        rare = {word: numbers if len(numbers) <= most else [] for word, numbers in held.items()}
        if rare:
            parts[part] = write_part(folder, f"text-{part}", rare)
    write_part(folder, "text", sorted(parts))
    index.write_bytes(packed_json(TextIndex(program.hex(), told, common, parts)))
    return numbered


def _add(said: dict[str, array[int]], number: int, words: Iterable[str]) -> None:
    """Add a document to those that have its words."""
    for word in words:
        held = said.get(word)
        if held is not None:
            held.append(number)
        elif len(word) < _LONGEST:
            said[word] = array("i", (number,))


def _parted(said: Mapping[str, array[int]]) -> dict[str, dict[str, array[int]]]:
    """Words, and the documents that have them, by parts."""
    parts: dict[str, dict[str, array[int]]] = defaultdict(dict)
    for word, numbers in said.items():
        parts[part_of(word)][word] = numbers
    return parts


def _joined(taken: Mapping[str, Sequence[int]], added: Mapping[str, Sequence[int]]) -> dict[str, list[int]]:
    """The words of both, in order, each with all documents, in order."""
    return {word: sorted([*taken.get(word, ()), *added.get(word, ())]) for word in sorted(taken.keys() | added.keys())}


def _read(path: Path) -> TextIndex | None:
    """What an index holds; None where there is none that can be read."""
    try:
        program, works, common, parts = unpacked_json(path.read_bytes())
        return TextIndex(program, {name: IndexedWork(*work) for name, work in works.items()}, common, parts)
    except (OSError, ValueError, TypeError, AttributeError, zlib.error):
        return None
