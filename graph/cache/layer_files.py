"""The works of a corpus as they are finished → the files of its two layers, and its lines of JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from graph.cache.finished_works import NAME as FINISHED
from graph.cache.finished_works import FinishedWorks
from graph.cache.gathered import Told, told
from graph.cache.kept_evidence import KeptEvidence
from graph.rdf.authority_statements import authority_evidence, authority_quads
from graph.rdf.graph_parts import PartWriter
from graph.rdf.quads import QuadMaker
from graph.rdf.series_statements import series_quads
from graph.rdf.tally_statements import tally_quads
from graph.rdf.terms import Quad, plain_iri
from graph.rdf.things import Things
from graph.rdf.writers import EVIDENCE, NOTHING, NQUADS, lines_of, packed
from ontology.authority import Authority

LINES = "citations.jsonl.gz"
WrittenWork = tuple[str, bytes, bytes, bytes]
"""A work: its identifier, and what is written of it, as `FinishedWorks.written` gives it."""


class WrittenData(NamedTuple):
    """What was told of a corpus as its data were written, and the IRIs of the graphs that are of no single work."""

    told: Told
    common: list[str]


def write_data(folder: Path, output: Path, authority: Authority, base: str) -> WrittenData:
    """Write the layers of the corpus of the works that are finished in `output`, and its lines of JSON, into `folder`: what each work
    says, and what is said of all together."""
    with FinishedWorks(output / FINISHED) as finished, KeptEvidence(output) as evidence:
        return _write_data(folder, finished, evidence, authority, base)


def _write_data(
    folder: Path, finished: FinishedWorks, evidence: KeptEvidence, authority: Authority, base: str
) -> WrittenData:
    held = told(finished.summaries())
    known, said = authority_quads(authority, held.extent.used, base), Things(base)
    said.add(finished.things)
    said.leave_out(known)
    for triple in authority_evidence(known):
        said.tell(1, triple)
    of_things, evidence_of_things = said.quads()
    common = (known, tally_quads(held.tallies, base), series_quads(held.series, base), of_things)
    works, names = finished.written(evidence), QuadMaker(authority, base)
    return WrittenData(held, _write_layers(folder, common, evidence_of_things, works, names))


def _write_layers(
    folder: Path,
    common: Iterable[Sequence[Quad]],
    of_things: Sequence[Quad],
    works: Iterable[WrittenWork],
    names: QuadMaker,
) -> list[str]:
    """Write the graph and the evidence with their indexes, and the lines of `works` into `folder`.

    `common` are graphs that stand before those of the works, whose own `names` gives; `of_things` is that of the evidence.
    Returns the IRIs of the common graphs.
    """
    graphs: list[str] = []
    with (
        PartWriter(folder / NQUADS) as graph,
        PartWriter(folder / EVIDENCE) as evidence,
        (folder / LINES).open("wb") as lines,
    ):
        for quads in common:
            if quads:
                graphs.append(plain_iri(quads[0][3]))
                graph.add(graphs[-1], packed(lines_of(quads)))
        if of_things:
            evidence.add(plain_iri(of_things[0][3]), packed(lines_of(of_things)))
        for identifier, of_graph, of_evidence, own_lines in works:
            graph.add(plain_iri(names.graph_of(identifier)), of_graph)
            evidence.add(plain_iri(names.evidence_of(identifier)), of_evidence)
            lines.write(own_lines)
        if not lines.tell():
            lines.write(NOTHING)
    return graphs
