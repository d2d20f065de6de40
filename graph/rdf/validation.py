"""Data against the shapes (SHACL, by pySHACL)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import ontology

_FORMATS = {
    ".ttl": "turtle", ".nt": "nt", ".nq": "nquads", ".trig": "trig", ".jsonld": "json-ld", ".json": "json-ld", ".rdf": "xml",
    ".xml": "xml",
}  # fmt: skip


class NotData(ValueError):
    """A file that holds no RDF in a form that is read."""


@dataclass(frozen=True, slots=True)
class Violation:
    """What is wrong with one node, and what to do about it."""

    node: str
    message: str
    value: str | None


def validate(path: Path) -> tuple[Violation, ...]:
    """The violations of a dump in any RDF format, sorted; () where it conforms. Raises NotData."""
    from pyshacl import validate as conforms
    from rdflib import SH, Dataset, Graph

    form = _FORMATS.get(path.suffix.lower())
    if form is None:
        raise NotData(f"{path}: the ending {path.suffix or '(none)'} is none of {', '.join(_FORMATS)}.")
    data = Dataset(default_union=True)
    try:
        data.parse(path, format=form)
    except Exception as error:  # every parser of rdflib has errors of its own
        raise NotData(f"{path}: is not {form}: {error}") from error
    merged = Graph()
    for triple in data.triples((None, None, None)):
        merged.add(triple)
    _, report, _ = conforms(merged, shacl_graph=Graph().parse(ontology.SHAPES), advanced=False)
    found = []
    for result in report.subjects(SH.resultSeverity):
        value = report.value(result, SH.value)
        found.append(
            Violation(
                str(report.value(result, SH.focusNode)),
                str(report.value(result, SH.resultMessage)),
                None if value is None else str(value),
            )
        )
    return tuple(sorted(found, key=lambda v: (v.node, v.message, v.value or "")))
