"""Many documents on all cores of one machine, in the order in which they came."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice

from graph.model import Document, Problem, Reading
from graph.reader import Reader, UnknownLanguage
from ontology.authority import Authority

_BATCH = 16  # documents sent to a worker at once: enough to hide the cost of sending, few enough to share them out
_AHEAD = 4  # batches waiting for each worker, so that memory stays bounded

_reader: Reader | None = None  # one a worker process, set as it starts


def read_documents(documents: Iterable[Document], authority: Authority, workers: int) -> Iterator[Reading | Problem]:
    """Each document's reading, or the problem that kept it from being read, in order.

    With one worker everything happens here; with more, in processes of their own. The results are the same.
    """
    if workers <= 1:
        reader = Reader(authority)
        yield from (read_one(reader, document) for document in documents)
        return
    batches = _batches(documents)
    with ProcessPoolExecutor(workers, initializer=_start, initargs=(authority,)) as pool:
        waiting: deque[Future[list[Reading | Problem]]] = deque(
            pool.submit(_read_batch, batch) for batch in islice(batches, workers * _AHEAD)
        )
        while waiting:
            yield from waiting.popleft().result()
            waiting.extend(pool.submit(_read_batch, batch) for batch in islice(batches, 1))


def read_one(reader: Reader, document: Document) -> Reading | Problem:
    """One document's reading, or why there is none."""
    try:
        return reader.read(document)
    except UnknownLanguage as error:
        return Problem(document.source, str(error), "Leave it out, or give its language if it was guessed wrong.")


def _batches(documents: Iterable[Document]) -> Iterator[list[Document]]:
    iterator = iter(documents)
    while batch := list(islice(iterator, _BATCH)):
        yield batch


def _start(authority: Authority) -> None:
    global _reader  # noqa: PLW0603 — a worker process has one reader for all its work
    _reader = Reader(authority)


def _read_batch(documents: list[Document]) -> list[Reading | Problem]:
    assert _reader is not None
    return [read_one(_reader, document) for document in documents]
