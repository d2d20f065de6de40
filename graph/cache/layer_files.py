"""The works of a corpus as they are finished → the files of its two layers, and its lines of JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from graph.rdf.evidence import EvidenceIndex
from graph.rdf.terms import Quad
from graph.rdf.writers import EVIDENCE, NOTHING, NQUADS, lines_of, packed

LINES = "citations.jsonl.gz"
Written = tuple[str, bytes, bytes, bytes]
"""A work: its identifier, and what is written of it, as `FinishedWorks.written` gives it."""


def write_layers(
    folder: Path, common: Iterable[Sequence[Quad]], works: Iterable[Written], evidence_of: Callable[[str], str]
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
        for identifier, of_graph, of_evidence, own_lines in works:
            graph.write(of_graph)
            evidence.write(of_evidence)
            lines.write(own_lines)
            index.add(evidence_of(identifier)[1:-1], of_evidence)
        for file in (graph, evidence, lines):
            if not file.tell():
                file.write(NOTHING)
    index.write(folder)
