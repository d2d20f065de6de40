"""The disputes of a corpus, each with what every version says at the place; and a file's own references against ours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.kinds import SYMBOLLED, Kind
from graph.model import BODY, Reading, Section
from graph.official_addresses import of_address
from graph.settle.facts import Dispute, Settled, Witness
from graph.text.quotation import surroundings

_NOWHERE = Section(BODY, 0, 0)
_EITHER_SIDE = 160  # characters of the text that stand on either side of what is disputed
_EXPLANATIONS = {
    "digits": "a figure is another, or two are exchanged",
    "letters": "the letters of the symbol are others", "year": "the number is the same, its year is not",
    "reading": "the figures are the same: the act of another body, or misread", "number": "another number",
    "alone": "no other version says it there", "divided": "as many versions say one thing as another",
    "series": "the body's series has no such number", "date": "the date beside it cannot be that of this number",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Side:
    """What one version says at a disputed place: `words` with the text `before` and `after`, and the target `id` that it says.

    `disputed` tells whether that is what the others do not say. A version that says nothing there has its part's beginning as
    `before`, and no words.
    """

    lang: str
    part: str
    before: str
    words: str
    after: str
    id: str | None
    disputed: bool


@dataclass(frozen=True, slots=True)
class DisputedPlace:
    """A disputed place with its sides, by language."""

    dispute: Dispute
    explanation: str
    sides: tuple[Side, ...]

    def __str__(self) -> str:
        dispute = self.dispute
        against = "; ".join(
            f"{_said(said.witnesses)}" + (f": {said.id}" if said.id else "") for said in dispute.against
        )
        settled = f"{_languages(dispute.for_it)}: {dispute.settled}" if dispute.settled else ""
        said = " — ".join(filter(None, (against, settled)))
        return f"{dispute.doc} {dispute.part}: {said} ({self.explanation}; {dispute.sure:.2f})"


@dataclass(frozen=True, slots=True)
class LinkDifference:
    """A target that a file's own references name and we do not, or the other way round."""

    doc: str
    lang: str
    kind: Kind
    id: str
    in_file: bool

    def __str__(self) -> str:
        who = (
            "the file's own references name it, its words do not" if self.in_file else "no reference of the file's own"
        )
        return f"{self.doc} ({self.lang}): {self.id}: {who}"


def compared(
    works: Iterable[Settled], least: float, references: bool
) -> tuple[tuple[DisputedPlace, ...], tuple[LinkDifference, ...], int]:
    """The disputes of a corpus that are sure to `least`, where files' own `references` differ if that is asked, and how many
    texts there are. The works are gone over once, and none is kept."""
    found, own, texts = list[DisputedPlace](), list[LinkDifference](), 0
    for work in works:
        texts += len(work.readings)
        found += places((work,), least)
        own += (d for reading in work.readings for d in with_own_references(reading)) if references else ()
    return _surest_first(found), tuple(own), texts


def places(works: Iterable[Settled], least: float = 0.0) -> tuple[DisputedPlace, ...]:
    """The disputes of a corpus that are sure to `least`, the surest first."""
    found = (
        DisputedPlace(dispute, _EXPLANATIONS[dispute.reason], tuple(_sides(dispute, work.readings)))
        for work in works
        for dispute in work.disputes
        if dispute.sure >= least
    )
    return _surest_first(found)


def _surest_first(places: Iterable[DisputedPlace]) -> tuple[DisputedPlace, ...]:
    return tuple(sorted(places, key=lambda place: (-place.dispute.sure, place.dispute.doc, place.dispute.part)))


def _sides(dispute: Dispute, readings: Iterable[Reading]) -> Iterator[Side]:
    wrong = {witness.lang: witness for said in reversed(dispute.against) for witness in reversed(said.witnesses)}
    right = {witness.lang: witness for witness in reversed(dispute.for_it)}
    for reading in readings:
        document = reading.document
        witness = wrong.get(document.lang) or right.get(document.lang)
        if witness is None:
            section = next((s for s in document.sections if s.part == dispute.part), _NOWHERE)
            words = document.text[section.start : min(section.end, section.start + 2 * _EITHER_SIDE)]
            yield Side(document.lang, section.part if section.end else "", words.strip(), "", "", None, False)
            continue
        section = next(
            (s for s in document.sections if s.start <= witness.start < s.end), Section(BODY, 0, witness.end)
        )
        before, after = surroundings(document.text, witness.start, witness.end, _EITHER_SIDE)
        before, after = (
            before[-max(0, witness.start - section.start) or len(before) :],
            after[: max(0, section.end - witness.end)],
        )
        disputed = document.lang in wrong and dispute.settled != witness.id
        yield Side(document.lang, witness.part, before, witness.text, after, witness.id, disputed)


def _said(witnesses: tuple[Witness, ...]) -> str:
    """'es, fr “51/7”'."""
    words = dict.fromkeys(f"“{' '.join(witness.text.split())}”" for witness in witnesses)
    return f"{_languages(witnesses)} {' '.join(words)}"


def _languages(witnesses: tuple[Witness, ...]) -> str:
    return ", ".join(dict.fromkeys(witness.lang for witness in witnesses))


def with_own_references(reading: Reading) -> Iterator[LinkDifference]:
    """What a file's own references name and we do not, or the other way round; nothing for a file that has none."""
    document = reading.document
    stated = {(s.kind, s.text) for address in document.stated_references if (s := of_address(address))}
    if not stated:
        return
    ours = {(c.kind, c.id) for c in reading.citations if c.id is not None and c.kind in SYMBOLLED}
    for kind, identifier in sorted((stated ^ ours), key=str):
        yield LinkDifference(document.id, document.lang, kind, str(identifier), (kind, identifier) in stated)
