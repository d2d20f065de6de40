"""How well the versions of works settle what the works cite: `python -m bench witnesses PATH`.

What the editors of a file link is not read, only counted against: see `of`.
"""

from __future__ import annotations

import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from graph.build import BASE_IRI
from graph.kinds import SYMBOLLED
from graph.model import Reading
from graph.numbering import Numbering
from graph.official_addresses import of_address
from graph.rdf.quads import QuadMaker
from graph.reader import Reader
from graph.settle.facts import Fact, Settled
from graph.settle.work import settle, works
from graph.sources import open_documents
from ontology.authority import Authority

_LETTER = re.compile(r"(?<=[\d)])[A-Z]{1,2}(?:-[A-Z]{1,2})?$")
_LINKED = 4  # versions that must link a target for it to be taken as right
_FEW = 3  # witnesses below which a fact without a link is doubtful


@dataclass(frozen=True, slots=True)
class Figures:
    """`linked` are the pairs of work and target that four versions or more link, but for acts that no body can have adopted,
    `found` those of them that are facts, `missed` the others;
    `facts` all pairs of works in several versions, `doubtful` those that no version links and fewer than three tell, listed in `unlinked`;
    `names` the instruments that no authority knows and several versions name in a part, `joined` those of them whose versions
    are one node. `quads` are those of the graphs of the works and `evidence` those of their evidence, `alone` and
    `evidence_alone` those of their versions, each as a work of its own."""

    works: int
    linked: int
    found: int
    facts: int
    doubtful: int
    disputes: int
    names: int
    joined: int
    quads: int
    alone: int
    evidence: int
    evidence_alone: int
    seconds: float
    missed: tuple[tuple[str, str], ...]
    unlinked: tuple[tuple[str, str], ...]


def readings_of(paths: Iterable[str], authority: Authority) -> tuple[list[Reading], dict[str, tuple[str, ...]]]:
    """The readings of `paths`, by work and language, without the addresses in them; and these, by source."""
    reader, stated, readings = Reader(authority), dict[str, tuple[str, ...]](), list[Reading]()
    for path in paths:
        for document in open_documents(path, lambda _: None):
            if not document.text:  # a record without a text is no witness
                continue
            stated[document.source] = document.stated_references
            readings.append(reader.read(replace(document, stated_references=())))
    readings.sort(key=lambda reading: (reading.document.id, reading.document.lang, reading.document.source))
    return readings, stated


def figures(paths: Iterable[str]) -> Figures:
    """The figures of the works of `paths`."""
    readings, stated = readings_of(paths, Authority.load())
    return measured(readings, stated)


def measured(readings: Iterable[Reading], stated: dict[str, tuple[str, ...]]) -> Figures:
    """The figures of `readings`, whose files state the addresses `stated`."""
    begun = time.perf_counter()
    refuses = Numbering(Authority.load().series).refuses
    settled = [work for work in works(readings, refuses) if len(work.readings) > 1]
    seconds = time.perf_counter() - begun
    linked, facts, names, joined = 0, 0, 0, 0
    missed, unlinked = list[tuple[str, str]](), list[tuple[str, str]]()
    for work in settled:
        links = _links(work, stated)
        told: dict[str, set[str]] = defaultdict(set)
        for fact in work.facts:
            if fact.id and fact.kind in SYMBOLLED:
                told[_bare(fact.id)].update(fact.languages)
        wanted = {
            target for target, count in links.items() if count >= _LINKED and target != work.id and not refuses(target)
        }
        linked, facts = linked + len(wanted), facts + len(told)
        missed += ((work.id, target) for target in sorted(wanted - told.keys()))
        unlinked += (
            (work.id, target) for target, langs in sorted(told.items()) if target not in links and len(langs) < _FEW
        )
        of_work, joined_of_work = _names(work.facts)
        names, joined = names + of_work, joined + joined_of_work
    disputes = sum(len(work.disputes) for work in settled)
    maker = QuadMaker(Authority.load(), BASE_IRI)
    together = [_counts(maker, work) for work in settled]
    apart = [_counts(maker, settle([reading])) for work in settled for reading in work.readings]
    (quads, evidence), (alone, evidence_alone) = (
        tuple(map(sum, zip(*some, strict=True))) for some in (together, apart)
    )
    return Figures(
        len(settled), linked, linked - len(missed), facts, len(unlinked), disputes, names, joined, quads, alone, evidence,
        evidence_alone, seconds, tuple(missed), tuple(unlinked),
    )  # fmt: skip


def _counts(maker: QuadMaker, work: Settled) -> tuple[int, int]:
    """How many statements a work makes, of itself and of others, in the graph and in its evidence."""
    own, of_others, _ = maker.told(work)
    return len(own.graph) + len(of_others.graph), len(own.evidence) + len(of_others.evidence)


def _names(facts: Iterable[Fact]) -> tuple[int, int]:
    """The instruments of a work that no authority knows and that more than one version names in a part, and how many of them
    have their versions in one node."""
    unknown = [fact for fact in facts if fact.kind == "instrument" and not fact.known and fact.id]
    languages: dict[str, set[str]] = defaultdict(set)
    for fact in unknown:
        languages[fact.part].update(fact.languages)
    several = [fact for fact in unknown if len(languages[fact.part]) > 1]
    return len(several), sum(len(fact.languages) > 1 for fact in several)


def _links(work: Settled, stated: dict[str, tuple[str, ...]]) -> Counter[str]:
    """Target → how many versions of `work` link it."""
    return Counter(target for reading in work.readings for target in _targets(stated.get(reading.document.source, ())))


def _targets(addresses: tuple[str, ...]) -> set[str]:
    return {_bare(symbol.text) for symbol in map(of_address, addresses) if symbol}


def _bare(symbol: str) -> str:
    """A symbol without the letter of a resolution in several, which the editors' links leave out, in capitals."""
    return _LETTER.sub("", symbol.upper()) if "/RES/" in symbol or "/DEC/" in symbol else symbol.upper()
