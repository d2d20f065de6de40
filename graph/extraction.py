"""Files → documents → what they cite: the steps that need neither data nor pages. Command line, build and notebook call them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from graph.model import Document, OnProblem, Problem, Reading
from graph.parallel.steps import explained_step, lines_step, reading_step, written_step
from graph.parallel.workers import in_order
from graph.sources.formats import documents_at
from ontology.authority import Authority

if TYPE_CHECKING:
    from graph.settle.facts import Settled

T = TypeVar("T")


def documents_of(
    paths: Iterable[str | Path], on_problem: OnProblem, columns: Mapping[str, str] | None = None
) -> Iterator[Document]:
    """The documents of `paths`, in their order. Where each is from is told relative to the path that it was found by."""
    return documents_at(list(paths), on_problem, columns)


def read(paths: Iterable[str | Path], authority: Authority, workers: int, on_problem: OnProblem) -> Iterator[Reading]:
    """The readings of all documents of `paths`, in their order."""
    documents = documents_of(paths, on_problem)
    return without(in_order(documents, partial(reading_step, authority), workers, source_of), on_problem)


def annotated(
    paths: Iterable[str | Path], form: str, authority: Authority, on_problem: OnProblem
) -> Iterator[tuple[Document, str]]:
    """The documents of `paths`, each with itself as `form` writes it with its citations marked."""
    from graph.annotate import FORMATS

    documents = documents_of(paths, on_problem)
    return without(in_order(documents, partial(written_step, authority, FORMATS[form]), 1), on_problem)


def extract(
    documents: Iterable[Document], authority: Authority, workers: int, on_problem: OnProblem, explain: bool = False
) -> Iterator[bytes]:
    """The citations of each document as lines of JSON in UTF-8, in order; with `explain`, each with why it was found."""
    step = explained_step if explain else lines_step
    return without(in_order(documents, partial(step, authority), workers, source_of), on_problem)


def settled(readings: Collection[Reading], authority: Authority) -> Iterator[Settled]:
    """The works of `readings`, whatever their order."""
    from graph.resolve.council_years import completed
    from graph.resolve.targets import Targets
    from graph.settle.work import works

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
    """Where a document is from: what problems are told by."""
    return document.source
