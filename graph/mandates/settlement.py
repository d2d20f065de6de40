"""The mandates that the versions of a work tell → those of the work: one a fact, with the versions that tell of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from graph.mandates.mandate import Addressee, Due, Mandate, WorkMandate
from graph.model import Part
from graph.official_languages import drafting_rank

T = TypeVar("T")


def settled(versions: Sequence[Sequence[Mandate]]) -> tuple[WorkMandate, ...]:
    """The mandates of a work from those of each of its versions, in the order of the text.

    A mandate that most versions do not have is none. Of each term, what most of those say that tell of the mandate is taken.
    """
    told: dict[Part, list[Sequence[Mandate]]] = defaultdict(list)
    for version in versions:
        for paragraph, mandates in _by_paragraph(version).items():
            told[paragraph].append(mandates)
    found: list[WorkMandate] = []
    for paragraph, sayings in told.items():
        if 2 * len(sayings) >= len(versions):
            number = _most(len(saying) for saying in sayings)
            alike = [saying for saying in sayings if len(saying) == number]
            alike.sort(key=lambda saying: drafting_rank(saying[0].lang))
            for index in range(number):
                witnesses = tuple(saying[index] for saying in alike)
                found.append(_settled(paragraph, index + 1, witnesses, len(versions)))
    return tuple(found)


def _by_paragraph(version: Iterable[Mandate]) -> Mapping[Part, list[Mandate]]:
    """The mandates of a version by their paragraph, subparagraphs with the paragraph that they are of."""
    paragraphs: dict[Part, list[Mandate]] = defaultdict(list)
    for mandate in version:
        paragraphs[mandate.part.paragraph].append(mandate)
    return paragraphs


def _settled(paragraph: Part, number: int, witnesses: tuple[Mandate, ...], versions: int) -> WorkMandate:
    first = witnesses[0]

    def most(of: Callable[[Mandate], T | None]) -> T | None:
        """What most of the witnesses say; None where most say nothing."""
        said = [of(witness) for witness in witnesses]
        value = _most(filter(None, said), default=None)
        return value if 2 * sum(v is not None for v in said) >= len(said) else None

    due = Due(most(lambda m: m.due.session), most(lambda m: m.due.date), None)
    if not due.session and not due.date:
        due = replace(due, within=first.due.within)
    return WorkMandate(
        doc=first.doc, part=paragraph, number=number, lang=first.lang,
        verb=_most(witness.verb for witness in witnesses),
        addressees=tuple(_addressee(index, one, witnesses) for index, one in enumerate(first.addressees)),
        action=first.action,
        report_to=first.report_to, report_to_id=most(lambda m: m.report_to_id),
        due=due, frequency=most(lambda m: m.frequency),
        until=most(lambda m: m.until), extends=first.extends, extends_id=most(lambda m: m.extends_id),
        witnesses=witnesses, versions=versions,
    )  # fmt: skip


def _addressee(index: int, first: Addressee, witnesses: Sequence[Mandate]) -> Addressee:
    """An addressee as most witnesses that have as many tell it, in the words of the first."""
    same = [w.addressees[index] for w in witnesses if len(w.addressees) == len(witnesses[0].addressees)]
    key = _most((one.id for one in same if one.id), default=None)
    return replace(first, kind="entity" if key else _most(one.kind for one in same), id=key)


def _most(values: Iterable[T], default: T | None = None) -> T:
    """What is said most often, of several the first."""
    return next((value for value, _ in Counter(values).most_common(1)), default)  # type: ignore[return-value]
