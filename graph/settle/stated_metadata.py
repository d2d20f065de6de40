"""What the versions and records of a work state → what is stated of the work: once, and by most where they differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar

from graph.metadata import Metadata, Sponsor, Vote
from graph.model import Document

T = TypeVar("T", bound=Hashable)
_UNITED = ("titles", "agenda_items", "drafts", "topics", "names")  # all that any of them states


def stated_of_work(documents: Sequence[Document]) -> Metadata | None:
    """The metadata of a work from its documents; None where none has any. Where they differ, what most say is taken, and of
    as many what the first says."""
    known = [document.metadata for document in documents if document.metadata is not None]
    if not known:
        return None
    changes: dict[str, Any] = {}
    for field in fields(Metadata):
        values = [getattr(metadata, field.name) for metadata in known]
        if field.name in _UNITED:
            changes[field.name] = tuple(dict.fromkeys(value for some in values for value in some))
        elif field.name == "sponsors":
            changes[field.name] = _fullest(values)
        elif field.name == "vote":
            changes[field.name] = _vote(value for value in values if value is not None)
        elif field.name != "links":
            changes[field.name] = most_say(value for value in values if value is not None)
    return replace(known[0], **changes)


def most_say(values: Iterable[T]) -> T | None:
    """The value that most of `values` are, the first of those that as many are; None where there is none."""
    counted = Counter(values).most_common(1)
    return counted[0][0] if counted else None


def _fullest(lists: Sequence[tuple[Sponsor, ...]]) -> tuple[Sponsor, ...]:
    return max(lists, key=len, default=())


def _vote(votes: Iterator[Vote]) -> Vote | None:
    """The vote that most state, with what each State did where any tells it."""
    known = list(votes)
    told = [vote for vote in known if vote.ballots]
    return most_say(told or known)
