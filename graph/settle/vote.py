"""What a place says: the versions vote, and where the series of a body decides, it outvotes them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from graph.kinds import SYMBOLLED
from graph.model import Citation
from graph.official_languages import drafting_rank
from graph.settle.facts import Dispute, Fact, Reason, Said, Witness
from graph.settle.slips import likeness, says
from graph.settle.slots import Slot

_VIA = ("explicit", "list", "link", "footnote", "short-form", "anaphora")
_UNANIMOUS = 4  # versions that must say one number for it to count more than a date beside it
_HEARD = 3  # doubted: what a third of the versions or fewer say, where more than three have the part

Impossible = Callable[[str], bool]
"""Whether the series of a body cannot have the symbol."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a slot comes to: `id` is the target that is taken for right, `wrong` the versions that say another."""

    fact: Fact | None
    dispute: Dispute | None
    wrong: Collection[int] = ()


_Value = TypeVar("_Value", bound=Hashable)


def verdict(
    slot: Slot,
    doc: str,
    languages: Sequence[str],
    listening: int,
    naming: Mapping[str, Collection[int]],
    impossible: Impossible,
) -> Verdict:
    """What `slot` comes to in the work `doc`, whose versions are in `languages`.

    `listening` are the versions that have its part, `naming` tells by target those that name it somewhere.
    """
    votes = Counter(citations[0].id for citations in slot.said.values() if citations[0].id is not None)
    for identifier in _refused(slot, votes, impossible):
        del votes[identifier]
    unsaid = [version for version, said in slot.said.items() if said[0].id is None and said[0].problem]
    if not votes and unsaid and len(languages) > 1:
        return _unsaid(slot, doc, languages, unsaid)
    if not votes or slot.kind not in SYMBOLLED:
        return Verdict(_fact(slot, doc, _named(slot), languages), None)
    (winner, most), *others = sorted(votes.items(), key=lambda item: (-item[1], item[0]))
    unsaid = [version for version in unsaid if not says(slot.said[version][0].text, winner)]
    wrong = unsaid + [version for version, said in slot.said.items() if said[0].id not in (None, winner)]
    if others and others[0][1] == most:
        said = _said(slot, slot.said, languages)
        dispute = Dispute(doc, slot.part, slot.kind, None, (), said, "divided", 0.5)
        return Verdict(None, dispute, tuple(slot.said))
    if (
        listening > _HEARD
        and len(naming[winner]) * _HEARD <= len(languages)
        and len(slot.said) * _HEARD <= len(languages)
    ):
        dispute = Dispute(doc, slot.part, slot.kind, None, (), _said(slot, slot.said, languages), "alone", 0.4)
        return Verdict(None, dispute, tuple(slot.said))
    fact = _fact(slot, doc, winner, languages, wrong)
    if not wrong:
        return Verdict(fact, None)
    against = _said(slot, wrong, languages)
    for_it = tuple(witness for witness in fact.witnesses if witness.id == winner)
    reason = _reason(winner, against, impossible)
    return Verdict(
        fact,
        Dispute(doc, slot.part, slot.kind, winner, for_it, against, reason, _sure(most, len(wrong), reason)),
        tuple(wrong),
    )


def _refused(slot: Slot, votes: Mapping[str, int], impossible: Impossible) -> list[str]:
    """What is said and cannot be, where something else is said: a series does not hold it, or more versions say why not."""
    if len(votes) < 2:
        return []
    against = Counter(
        candidate
        for said in slot.said.values()
        if said[0].id is None and said[0].problem
        for candidate in said[0].candidates
    )
    refused = [name for name, count in votes.items() if impossible(name) or against[name] > count]
    return refused if len(refused) < len(votes) else []


def _unsaid(slot: Slot, doc: str, languages: Sequence[str], unsaid: Collection[int]) -> Verdict:
    """What a slot comes to of which no version says what can be; `unsaid` are those that tell why."""
    against, meant = _said(slot, unsaid, languages), _undated(slot) if len(unsaid) >= _UNANIMOUS else None
    fact = _fact(slot, doc, meant, languages)
    if meant is None:
        return Verdict(fact, Dispute(doc, slot.part, slot.kind, None, (), against, "series", 0.4))
    settled = fact._replace(label=meant, known=True, via="version")
    return Verdict(settled, Dispute(doc, slot.part, slot.kind, meant, (), against, "date", 0.5), tuple(slot.said))


def _undated(slot: Slot) -> str | None:
    """What all versions call by one number, which can be, under one date, which cannot be that number's: the number says which act
    it is, the date only tells of it."""
    said = [citations[0] for citations in slot.said.values()]
    if len({(c.date, c.candidates[:1]) for c in said}) != 1 or not all(
        c.problem is not None and c.problem.ground == "date" for c in said
    ):
        return None
    meant = next(iter(said[0].candidates), None)
    return meant if meant and all(says(c.text, meant) for c in said) else None


def _named(slot: Slot) -> str | None:
    """The one name of a thing that versions call differently: what an authority knows, else that of the first language."""
    named = [said for said in _preferred(slot) if said.id is not None]
    known = [said for said in named if said.known]
    return (known or named or [slot.first])[0].id


def _preferred(slot: Slot) -> list[Citation]:
    """What each version says first, in the order of preference of their languages."""
    return sorted((said[0] for said in slot.said.values()), key=lambda said: _order(said.lang))


def _order(lang: str) -> tuple[int, str]:
    return drafting_rank(lang), lang


def _witness(c: Citation, lang: str) -> Witness:
    return Witness(lang, c.part, c.start, c.end, c.text, c.id, c.via, c.label)


def _fact(slot: Slot, doc: str, identifier: str | None, languages: Sequence[str], wrong: Collection[int] = ()) -> Fact:
    heard = sorted(slot.said.keys() - set(wrong), key=lambda version: _order(languages[version]))
    said = [slot.said[version][0] for version in heard]
    right = [citation for citation in said if citation.id == identifier] or said
    best = min(right, key=lambda citation: _VIA.index(citation.via) if citation.via in _VIA else len(_VIA))
    witnesses = tuple(_witness(citation, languages[version]) for version in heard for citation in slot.said[version])
    doubted = next((c for c in right if c.problem), None) if identifier is None else None
    return Fact(
        doc, slot.part, best.kind, identifier, best.label, _common([c.relation for c in right], "mention") or "mention",
        _common([c.role for c in right], "mention") or "mention", _common([c.effect for c in right]), _common([c.date for c in right]),
        next((c.title for c in right if c.title), None), _common([c.pinpoint for c in right], ()) or (), best.via, best.known, witnesses,
        len(languages), doubted.problem.words if doubted and doubted.problem else "", doubted.candidates if doubted else (),
    )  # fmt: skip


def _common(values: Sequence[_Value | None], nothing: _Value | None = None) -> _Value | None:
    """What most say of those who say something; the first of several; None where none does.
    `nothing` is what one says who says nothing."""
    told = [value for value in values if value != nothing]
    if len(told) < 2:
        return told[0] if told else None
    times = Counter(told)
    return max(times, key=times.__getitem__)


def _said(slot: Slot, versions: Collection[int], languages: Sequence[str]) -> tuple[Said, ...]:
    """What `versions` say, by target."""
    by_target: dict[str, list[Witness]] = {}
    for version in sorted(versions):
        for c in slot.said[version]:
            by_target.setdefault(c.id or "", []).append(_witness(c, languages[version]))
    return tuple(Said(target or None, tuple(witnesses)) for target, witnesses in sorted(by_target.items()))


def _reason(winner: str, against: tuple[Said, ...], impossible: Impossible) -> Reason:
    named = [said.id for said in against if said.id]
    if not named or any(map(impossible, named)):
        return "series"
    like = likeness(winner, named[0])
    if like != "letters" and all(says(witness.text, winner) for said in against for witness in said.witnesses):
        return "reading"
    return "reading" if like == "body" else like


def _sure(most: int, wrong: int, reason: Reason) -> float:
    """The share of the votes, less where the difference is none that a pen makes."""
    if reason == "series":
        return 1.0
    share = most / (most + wrong)
    return round(share * {"digits": 1.0, "letters": 0.95, "year": 0.95, "reading": 0.3}.get(reason, 0.6), 3)
