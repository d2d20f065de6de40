"""The boundary around everything that is done for one document: whatever goes wrong inside becomes a problem that is told.

One document never ends a run. Only what ends every run passes: an interrupt, and a problem that somebody wanted raised.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from graph.extras import lacking
from graph.model import OnProblem, Problem

T = TypeVar("T")
R = TypeVar("R")

_LONGEST = 300  # characters of what an exception says: some say the whole input


class SourceError(ValueError):
    """Raised for an input that cannot be read, where nobody asked to be told otherwise."""


def fault(place: str, error: Exception) -> Problem:
    """What is told of an exception that nobody expected at `place`."""
    if isinstance(error, MemoryError):
        return Problem(place, "takes more memory than there is.", "Split it, or read it on a larger machine.")
    if isinstance(error, OSError):
        return Problem(place, f"cannot be read: {said(error)}.", "Check the file and the disk it is on.")
    if package := lacking(error):
        return Problem(place, f"cannot be read: {package.reason}.", f"{package.remedy}.")
    kind = type(error).__name__
    what = f"could not be read: {kind}: {said(error)}." if str(error) else f"could not be read: {kind}."
    return Problem(place, what, "This is a fault of resograph: please report it with the text.")


def said(error: BaseException) -> str:
    """What an exception says, on one line and not at length, without a full stop."""
    words = " ".join((getattr(error, "strerror", None) or str(error) or type(error).__name__).split())
    return (words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…").rstrip(".")


def each_within(things: Iterable[T], place: str, report: OnProblem) -> Iterator[T]:
    """`things` as they come, until one cannot be made: that is told, and the rest of what is at `place` is left out."""
    try:
        yield from things
    except SourceError:
        raise
    except Exception as error:
        report(fault(place, error))


def all_of(
    things: Iterable[T], make: Callable[[T], Iterable[R]], place: Callable[[T], str], report: OnProblem
) -> Iterator[R]:
    """All that `make` gives for each of `things`; one for which it fails is told, as `place` calls it, and the others go on."""
    for thing in things:
        try:
            yield from tuple(make(thing))
        except Exception as error:
            report(fault(place(thing), error))


def within(step: Callable[[T], R], place: Callable[[T], str]) -> Callable[[T], R | Problem]:
    """`step` as a function that gives a problem where it fails; `place` tells what a thing is called."""

    def guarded(thing: T) -> R | Problem:
        try:
            return step(thing)
        except Exception as error:
            return fault(place(thing), error)

    return guarded
