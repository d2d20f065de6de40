"""What is done once with each document and each work of a corpus, and kept: as in `steps`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from graph.cache.corpus import Settler, Versions
from graph.cache.finished_works import FinishedWork
from graph.cache.readings import CachedReading
from graph.failures import within
from graph.model import Document, Problem
from graph.parallel.steps import reading_step
from ontology.authority import Authority

Keyed = tuple[bytes, Document]
"""A document with the key under which its reading is kept."""


def entry_step(authority: Authority) -> Callable[[Keyed], CachedReading | Problem]:
    """A document with its key → its reading as it is kept, or why there is none."""
    read = reading_step(authority)

    def step(keyed: Keyed) -> CachedReading | Problem:
        key, document = keyed
        reading = read(document)
        return reading if isinstance(reading, Problem) else CachedReading.of(key, reading)

    return within(step, lambda keyed: keyed[1].source)


def finishing_step(
    authority: Authority, base: str, years: Mapping[int, str]
) -> Callable[[tuple[bytes, Versions]], FinishedWork | tuple[str, Problem]]:
    """A key and the versions of a work → the work as it is written, or its identifier and why it cannot be.

    `years` are those of bare numbers that the corpus knows.
    """
    settler = Settler(authority, base, years)

    def finish(keyed: tuple[bytes, Versions]) -> FinishedWork:
        return settler.finished(*keyed)

    guarded = within(finish, lambda keyed: keyed[1][0].source)

    def step(keyed: tuple[bytes, Versions]) -> FinishedWork | tuple[str, Problem]:
        made = guarded(keyed)
        return (keyed[1][0].id, made) if isinstance(made, Problem) else made

    return step
