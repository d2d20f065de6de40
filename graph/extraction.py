"""Files → documents → what they cite: the steps that need neither data nor pages. Command line, build and notebook call them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TypeVar

from graph.annotate import FORMATS
from graph.cache import documents as cached_documents
from graph.model import Document, OnProblem, Problem, Reading
from graph.parallel.steps import lines_step, reading_step, written_step
from graph.parallel.workers import in_order
from graph.resolve.council_years import completed
from graph.resolve.targets import Targets
from graph.settle.facts import Settled
from graph.settle.work import works
from graph.sources.formats import documents_at
from ontology.authority import Authority

T = TypeVar("T")


def documents_of(
    paths: Iterable[str | Path],
    on_problem: OnProblem,
    columns: Mapping[str, str] | None = None,
    output: Path | None = None,
) -> Iterator[Document]:
    """The documents of `paths`, in their order; those of files that a build of `output` has opened before, from there.

    Where each is from is told relative to the path that it was found by; `output` itself is not read.
    """
    if output is not None:
        return cached_documents.documents_of(list(paths), output, on_problem, columns or {})
    return documents_at(list(paths), on_problem, columns)


def read(paths: Iterable[str | Path], authority: Authority, workers: int, on_problem: OnProblem) -> Iterator[Reading]:
    """The readings of all documents of `paths`, in their order."""
    documents = documents_of(paths, on_problem)
    return without(in_order(documents, partial(reading_step, authority), workers, source_of), on_problem)


def annotated(
    paths: Iterable[str | Path], form: str, authority: Authority, on_problem: OnProblem
) -> Iterator[tuple[Document, str]]:
    """The documents of `paths`, each with itself as `form` writes it with its citations marked."""
    documents = documents_of(paths, on_problem)
    return without(in_order(documents, partial(written_step, authority, FORMATS[form]), 1), on_problem)


def extract(
    documents: Iterable[Document], authority: Authority, workers: int, on_problem: OnProblem
) -> Iterator[bytes]:
    """The citations of each document as lines of JSON in UTF-8, in order."""
    return without(in_order(documents, partial(lines_step, authority), workers, source_of), on_problem)


def settled(readings: Collection[Reading], authority: Authority) -> Iterator[Settled]:
    """The works of `readings`, whatever their order."""
    targets = Targets(authority)
    known = completed(readings, targets)
    ordered = sorted(known, key=lambda r: (r.document.id, r.document.lang, r.document.source))
    return works(ordered, targets.numbering.refuses)


def without(results: Iterable[T | Problem], on_problem: OnProblem) -> Iterator[T]:
    """`results` but for the problems, which are told."""
    for result in results:
        if isinstance(result, Problem):
            on_problem(result)
        else:
            yield result


def source_of(document: Document) -> str:
    return document.source
