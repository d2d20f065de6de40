"""A build of as many texts as the United Nations publish as Akoma Ntoso: `python -m bench collection PATH… [--texts 18000]`.

The works at PATH are repeated under other numbers until there are as many texts. Then some of them are changed, and all is
built again.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count, groupby, islice
from pathlib import Path
from typing import Any

from bench.build_runs import CommandCost, run
from bench.peaks import Most, size_of, watched
from graph.model import Document
from graph.sources import open_documents

_APART = 1000  # between the numbers of a work and of its next copy: more than a body adopts in a session
_KEPT = ("lang", "title", "date", "body", "text")
_NUMBER = re.compile(r"\d+(?=\D*(?:\(\d{4}\))?$)")


@dataclass(frozen=True, slots=True)
class Measured:
    """A build and the one after it: what they took; bytes of each file and folder of the output, of what is kept beside it for
    the next build, and of the most that stood on the disk meanwhile beside the texts and in the memory of all processes; and what
    was built."""

    texts: int
    first: CommandCost
    again: CommandCost
    weights: Mapping[str, int]
    kept: int
    most: Most
    built: Mapping[str, Any]

    @property
    def output(self) -> int:
        """Bytes of the output."""
        return sum(self.weights.values())


def measured(paths: Sequence[str], texts: int, changed: int, workers: int = 2) -> Measured:
    """A build of `texts` texts, and one after `changed` works have changed."""
    works = works_of(paths)
    with tempfile.TemporaryDirectory() as folder:
        corpus, output = Path(folder) / "texts", Path(folder) / "out"
        held = write(copies(works, texts), corpus)
        command = ["build", str(corpus), "-o", str(output), "--workers", str(workers), "--quiet"]
        with watched(output) as most:
            first = run(command)
            for path in islice(sorted(corpus.iterdir()), changed):
                records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
                _put(path, [{**record, "text": record["text"] + "\n\nA/RES/1/1"} for record in records])
            again = run(command)
        built = json.loads((output / "manifest.json").read_text(encoding="utf-8"))
        weights = {path.name: size_of(path) for path in sorted(output.iterdir())}
        kept = weights.pop(".kept")
        return Measured(held, first, again, weights, kept, most, built)


def works_of(paths: Iterable[str]) -> list[list[Document]]:
    """The versions of each work at `paths`, by identifier; each once."""
    documents = [d for path in paths for d in open_documents(path, lambda _: None) if d.text and _NUMBER.search(d.id)]
    once = {(document.id, document.lang): document for document in reversed(documents)}
    ordered = [once[place] for place in sorted(once)]
    return [list(versions) for _, versions in groupby(ordered, key=lambda document: document.id)]


def copies(works: Sequence[Sequence[Document]], texts: int) -> Iterator[list[dict[str, Any]]]:
    """The works as they are, then again under other numbers, until there are as many texts."""
    held = 0
    for turn in count():
        for versions in works:
            if held >= texts or not works:
                return
            held += len(versions)
            yield [_copy(document, turn) for document in versions]


def _copy(document: Document, turn: int) -> dict[str, Any]:
    old = _NUMBER.search(document.id)
    assert old is not None
    new = str(int(old[0]) + turn * _APART)
    record = {name: value for name in _KEPT if (value := getattr(document, name)) is not None}
    record |= {"id": _NUMBER.sub(new, document.id, count=1), "topics": list(document.topics)}
    if turn:
        record["text"] = re.sub(rf"(?<!\d){old[0]}(?!\d)", new, document.text)
    return record


def write(works: Iterable[list[dict[str, Any]]], folder: Path) -> int:
    """Write a file a work into a new folder; how many texts there are."""
    folder.mkdir()
    texts = 0
    for number, records in enumerate(works):
        _put(folder / f"{number:06}.jsonl", records)
        texts += len(records)
    return texts


def _put(path: Path, records: Iterable[dict[str, Any]]) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
