"""What a text cites though another act follows it already: the list that a drafter needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from graph.check import Contradiction, fault_at
from graph.model import Reading
from graph.series.succession import Newer


def old_citations(reading: Reading, newer: Mapping[str, Newer]) -> Iterator[Contradiction]:
    """The citations of acts that others follow, each act once, where the text cites neither the next nor the latest of them.

    What was adopted after the text is not yet known to it.
    """
    cited = {citation.id for citation in reading.citations if citation.id} | {reading.document.id}
    told: set[str] = set()
    for citation in reading.citations:
        later = newer.get(citation.id or "")
        if later is None or citation.id in told or {later.next, later.latest} & cited:
            continue
        said = reading.document.date
        if said and later.date and later.date > said:
            continue
        told.add(citation.id or "")
        reason = f"old: {later.next} follows it" + (
            f", {later.latest} is the latest" if later.latest != later.next else ""
        )
        span = (citation.start, citation.end)
        yield fault_at(reading.document, citation.part, span, reason, (later.latest,))
