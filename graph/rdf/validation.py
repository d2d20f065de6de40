"""Data against the shapes (SHACL, by pySHACL)."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import ontology
from graph.rdf.writers import FILES, NQUADS

if TYPE_CHECKING:
    from rdflib import Dataset

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


def files_of(path: Path) -> tuple[Path, ...]:
    """The files to read together: of a build its N-Quads in both layers, of a folder of dumps all parts in one format, else `path` itself.

    Raises NotData where a folder holds neither.
    """
    if not path.is_dir():
        return (path,)
    if (path / NQUADS).is_file():
        return tuple(path / name for name in FILES if (path / name).is_file())
    for ending in _FORMATS:
        parts = tuple(sorted(path.glob(f"citations-*{ending}.gz")) + sorted(path.glob(f"evidence-*{ending}.gz")))
        if parts:
            return parts
    raise NotData(f"{path}: holds no {NQUADS} and no dumps. Build it first: resograph build PATH… -o {path}")


def validate(*paths: Path) -> tuple[Violation, ...]:
    """The violations of what `paths` hold together, in any RDF format, gzip or not, sorted; () where it conforms.

    Raises NotData.
    """
    from pyshacl import validate as conforms
    from rdflib import SH, Dataset, Graph

    data = Dataset(default_union=True)
    for path in paths:
        _read(path, data)
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


def _read(path: Path, data: Dataset) -> None:
    compressed = path.suffix.lower() == ".gz"
    ending = (path.with_suffix("") if compressed else path).suffix.lower()
    form = _FORMATS.get(ending)
    if form is None:
        raise NotData(f"{path}: the ending {ending or '(none)'} is none of {', '.join(_FORMATS)}, with or without .gz.")
    try:
        content = gzip.decompress(path.read_bytes()) if compressed else path.read_bytes()
        data.parse(data=content, format=form)
    except OSError as error:
        raise NotData(f"{path}: cannot be read: {error}") from error
    except Exception as error:  # every parser of rdflib has errors of its own
        raise NotData(f"{path}: is not {form}: {error}") from error
