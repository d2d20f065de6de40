"""The works of a corpus as they are finished → the files of its two layers, and its lines of JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from graph.cache.finished_works import FinishedWork
from graph.rdf.evidence import EvidenceIndex
from graph.rdf.terms import Quad
from graph.rdf.writers import EVIDENCE, NOTHING, NQUADS, lines_of, packed

LINES = "citations.jsonl.gz"


def write_layers(
    folder: Path, common: Iterable[Sequence[Quad]], works: Iterable[FinishedWork], evidence_of: Callable[[str], str]
) -> None:
    """Write the graph, the evidence with its index, and the lines of `works` into `folder`; `common` are graphs before theirs.

    `evidence_of` names the graph of the evidence of a work.
    """
    index = EvidenceIndex()
    with (
        (folder / NQUADS).open("wb") as graph,
        (folder / EVIDENCE).open("wb") as evidence,
        (folder / LINES).open("wb") as lines,
    ):
        graph.writelines(packed(lines_of(quads)) for quads in common)
        for work in works:
            graph.write(work.graph)
            evidence.write(work.evidence)
            lines.write(work.lines)
            index.add(evidence_of(work.id)[1:-1], work.evidence)
        for file in (graph, evidence, lines):
            if not file.tell():
                file.write(NOTHING)
    index.write(folder)
