"""The summaries of all works → what the whole corpus is made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.cache.summaries import Summary
from graph.compiled import without_collecting
from graph.mandates.mandate import WorkMandate, place_of
from graph.model import Extent
from graph.naming import Namer
from graph.network.construction import Graph, add_work
from graph.network.tallies import Tallies, tally
from graph.search.findable import ProvisionForm, Provisions
from graph.series.acts import Act, sketched_acts
from graph.series.succession import Succession, succession
from graph.settle.facts import Settled


@dataclass(frozen=True, slots=True)
class Told:
    """What the data say of a corpus as a whole: how much it holds, its counts, and the series of its acts."""

    extent: Extent
    tallies: Tallies
    series: Succession


@dataclass(frozen=True, slots=True)
class Gathered:
    """What pages and searches are made of: the graph of the works of a corpus, what provisions they cite, and their mandates in the
    order of acts, paragraphs and clauses."""

    network: Graph
    provisions: Provisions
    mandates: tuple[WorkMandate, ...]


def told(summaries: Iterable[Summary]) -> Told:
    """What is told of the works of `summaries` together."""
    extent, acts = _Extent(), dict[str, Act]()

    def works() -> Iterator[Settled]:
        for summary in summaries:
            extent.add(summary)
            acts.update(sketched_acts([(summary.work, summary.sketch)]))
            yield summary.work

    with without_collecting():
        tallies = tally(works())
    return Told(extent.told(), tallies, succession(acts))


def gathered(summaries: Iterable[Summary], namer: Namer) -> Gathered:
    """What the works of `summaries` hold together; `namer` names them."""
    network, provisions = Graph(), Counter[tuple[ProvisionForm, tuple[str, str]]]()
    mandates = list[WorkMandate]()
    with without_collecting():
        for summary in summaries:
            add_work(network, summary.work, summary.words, namer)
            provisions.update(summary.provisions)
            mandates.extend(summary.mandates)
    return Gathered(network, provisions, tuple(sorted(mandates, key=place_of)))


class _Extent:
    """Counts how much there is."""

    def __init__(self) -> None:
        self._documents = self._facts = self._open = self._mentions = 0
        self._languages, self._used = Counter[str](), set[tuple[str, str]]()

    def add(self, summary: Summary) -> None:
        work = summary.work
        self._documents += bool(work.readings)
        self._facts += len(work.facts)
        self._open += sum(fact.id is None for fact in work.facts)
        self._languages.update(reading.document.lang for reading in work.readings)
        self._mentions += summary.mentions
        self._used |= summary.named

    def told(self) -> Extent:
        return Extent(
            self._documents, self._languages.total(), self._facts, self._mentions, self._open, self._languages,
            frozenset(self._used),
        )  # fmt: skip
