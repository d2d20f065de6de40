"""Annotated documents as files: one file where there is one document, else a folder of them, or one array of JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from graph.model import Document, OnProblem, Problem

ENDINGS = {"html": ".html", "akn": ".xml", "jsonld": ".jsonld", "brat": ".ann", "conll": ".conll"}
_LONGEST = 120  # characters of a file name
_ALWAYS_UNFIT = re.compile(r"[^\w.\-()]+")

Annotated = tuple[Document, str]
"""A document and what is written of it."""


class SeveralDocuments(ValueError):
    """More documents than one file of the format can hold."""


def one_file(annotated: Iterable[Annotated], form: str) -> str:
    """All of `annotated` as one file of `form`. Raises SeveralDocuments where that would be none."""
    written = [text for _, text in annotated]
    if len(written) <= 1:
        return "".join(written)
    if form == "jsonld":
        return json.dumps([json.loads(text) for text in written], ensure_ascii=False, indent=1) + "\n"
    raise SeveralDocuments


def write_each(annotated: Iterable[Annotated], form: str, folder: Path, report: OnProblem) -> Iterator[Path]:
    """Write a file a document into `folder`, beside brat's also the text; the names of what was written.

    What is there is not written over: that is told to `report`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    taken = set[str]()
    for document, text in annotated:
        name = _name(document, taken)
        files = {ENDINGS[form]: text} | ({".txt": document.text} if form == "brat" else {})
        for ending, content in files.items():
            path = folder / f"{name}{ending}"
            try:
                with path.open("x", encoding="utf-8", errors="backslashreplace", newline="") as file:
                    file.write(content)
            except FileExistsError:
                report(
                    Problem(
                        str(path), "is there already; it is not written over.", "Give an empty folder, or remove it."
                    )
                )
            except OSError:
                path.unlink(missing_ok=True)
                raise
            else:
                yield path


def _name(document: Document, taken: set[str]) -> str:
    """A name for the file of a document that no other has: its symbol and language, and a number where that is not enough."""
    plain = _ALWAYS_UNFIT.sub("_", document.id).strip("._")[:_LONGEST] or "document"
    name, number = f"{plain}.{document.lang}", 1
    while name.lower() in taken:
        number += 1
        name = f"{plain}.{number}.{document.lang}"
    taken.add(name.lower())
    return name
