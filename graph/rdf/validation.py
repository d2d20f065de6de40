"""Data against the shapes (SHACL, by pySHACL): a few named graphs at a time, with what they refer to."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any, cast

import ontology
from graph.rdf.terms import plain_iri, triple_of
from graph.rdf.vocabulary import term
from graph.rdf.writers import FILES, NQUADS, is_evidence, parted

_FORMATS = {
    ".ttl": "turtle", ".nt": "nt", ".nq": "nquads", ".trig": "trig", ".jsonld": "json-ld", ".json": "json-ld", ".rdf": "xml",
    ".xml": "xml",
}  # fmt: skip
_TOGETHER = 20_000  # statements that are looked at together, at the least
_SHARED = ("/graph/authority", "/graph/tallies", "/things")  # graphs that others refer to, and that refer to others
_OF_ONTOLOGY = ("verb", "inScheme", "isDefinedBy")  # what the shapes ask of it


NamedGraph = tuple[str, list[str]]
"""The IRI of a graph and its triples, as lines of N-Triples."""
Progress = Callable[[Iterator[NamedGraph]], Iterator[NamedGraph]]


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


def validate(*paths: Path, progress: Progress = iter, shapes: Sequence[Path] = ()) -> tuple[Violation, ...]:
    """The violations of what `paths` hold together, in any RDF format, gzip or not, sorted; () where it conforms.

    `shapes` are files of shapes of others, which are asked in place of ours.

    N-Quads stream by, named graph after named graph, through `progress`, which may count them; other formats are read whole.
    Raises NotData.
    """
    if all(_ending(path) == ".nq" for path in paths):
        return _sorted(_streamed(paths, progress, Shapes(shapes)))
    return _sorted(Shapes(shapes).violations(_whole(paths)))


class Shapes:
    """The shapes, read once."""

    def __init__(self, files: Sequence[Path] = ()) -> None:
        """Those of `files`, or ours where none are given. Raises NotData where one cannot be read."""
        from rdflib import Graph

        self._shapes = Graph().parse(ontology.SHAPES) if not files else Graph().parse(data=_whole(files), format="nt")
        vocabulary = Graph().parse(ontology.VOCABULARY)
        terms = Graph()
        for triple in vocabulary:
            if str(triple[1]).replace("#", "/").rpartition("/")[2] in _OF_ONTOLOGY:
                terms.add(triple)
        self._terms = terms.serialize(format="nt", encoding="utf-8")

    def violations(self, ntriples: bytes) -> Iterator[Violation]:
        """What is wrong with N-Triples, to which comes what the shapes ask of the ontology."""
        from pyshacl import validate as conforms
        from rdflib import SH

        from graph.rdf.asked_graph import AskedGraph

        _, report, _ = conforms(AskedGraph(ntriples + self._terms), shacl_graph=self._shapes, inplace=True)
        for result in report.subjects(SH.resultSeverity):
            value = report.value(result, SH.value)
            message = str(report.value(result, SH.resultMessage))
            node = str(report.value(result, SH.focusNode))
            yield Violation(node, message, None if value is None else str(value))


def _streamed(paths: Iterable[Path], progress: Progress, shapes: Shapes) -> Iterator[Violation]:
    """Of the graphs of N-Quads, some at a time, each with what it refers to; those that others share are looked at last."""
    told = _told_of_each(paths)
    together, shared = list[str](), list[str]()
    for name, lines in progress(_with_their_evidence(paths)):
        if name.endswith(_SHARED):
            shared += lines
            continue
        together += lines
        if len(together) >= _TOGETHER:
            yield from shapes.violations(_bytes(_with_what_they_refer_to(together, told)))
            together = []
    for some in (together, shared):
        if some:
            yield from shapes.violations(_bytes(_with_what_they_refer_to(some, told)))


_DESCRIBING = tuple(map(term, ("rdf:type", "rdfs:label", "rg:symbol", "dcterms:identifier")))


def _told_of_each(paths: Iterable[Path]) -> dict[str, list[str]]:
    """Of each thing what graphs that others share tell of it, and of each work what it is and is called."""
    told: dict[str, list[str]] = {}
    for path in paths:
        most = 1 if is_evidence(path.name) else None  # what evidence has of things stands first
        for name, lines in islice(_graphs(path), most):
            is_shared = name.endswith(_SHARED)
            for line in lines:
                subject, predicate, _ = triple_of(line)
                if is_shared or (predicate in _DESCRIBING and "/citation/" not in subject and "#" not in subject):
                    told.setdefault(subject, []).append(line)
    return told


def _with_what_they_refer_to(lines: list[str], told: dict[str, list[str]]) -> list[str]:
    """`lines`, and what is `told` of what they and these lead to."""
    found, waiting, seen = list(lines), list(lines), set[str]()
    while waiting:
        target = triple_of(waiting.pop())[2]
        if target not in seen and target in told:
            seen.add(target)
            found += told[target]
            waiting += told[target]
    return found


def _with_their_evidence(paths: Iterable[Path]) -> Iterator[NamedGraph]:
    """The graphs of files, each with the evidence of it where that is among the files: both are in the order of the works."""
    files = list(paths)
    evidence = chain.from_iterable(_graphs(path) for path in files if is_evidence(path.name))
    waiting = next(evidence, None)
    for name, lines in chain.from_iterable(_graphs(path) for path in files if not is_evidence(path.name)):
        if waiting and waiting[0] == name.replace("/graph/", "/evidence/", 1):
            yield name, lines + waiting[1]
            waiting = next(evidence, None)
        else:
            yield name, lines
    if waiting:
        yield waiting
        yield from evidence


def _graphs(path: Path) -> Iterator[NamedGraph]:
    """The graphs of an N-Quads file in which they follow one another, each with its triples as lines of N-Triples."""
    import pyoxigraph as ox

    current, lines = "", list[str]()
    try:
        with gzip.open(path) if path.suffix.lower() == ".gz" else path.open("rb") as opened:
            file = cast(IO[bytes], opened)
            for quad in ox.parse(file, format=ox.RdfFormat.N_QUADS):
                triple, graph = parted(f"{quad} .\n") if _is_named(quad.graph_name) else (str(quad), "<>")
                if plain_iri(graph) != current and lines:
                    yield current, lines
                    lines = []
                current = plain_iri(graph)
                lines.append(f"{triple} .\n")
    except OSError as error:
        raise NotData(f"{path}: cannot be read: {error}") from error
    except (SyntaxError, ValueError) as error:
        raise NotData(f"{path}: is not nquads: {error}") from error
    if lines:
        yield current, lines


def _is_named(graph: object) -> bool:
    return type(graph).__name__ == "NamedNode"


def _bytes(lines: list[str]) -> bytes:
    return "".join(lines).encode()


def _whole(paths: Iterable[Path]) -> bytes:
    """All that `paths` hold, whatever the graph, as N-Triples."""
    from rdflib import Dataset, Graph

    data: Any = Dataset(default_union=True)
    for path in paths:
        form = _FORMATS.get(_ending(path))
        if form is None:
            raise NotData(
                f"{path}: the ending {_ending(path) or '(none)'} is none of {', '.join(_FORMATS)}, with or without .gz."
            )
        try:
            content = gzip.decompress(path.read_bytes()) if path.suffix.lower() == ".gz" else path.read_bytes()
            data.parse(data=content, format=form)
        except OSError as error:
            raise NotData(f"{path}: cannot be read: {error}") from error
        except Exception as error:  # every parser of rdflib has errors of its own
            raise NotData(f"{path}: is not {form}: {error}") from error
    merged = Graph()
    for triple in data.triples((None, None, None)):
        merged.add(triple)
    return merged.serialize(format="nt", encoding="utf-8")


def _ending(path: Path) -> str:
    return (path.with_suffix("") if path.suffix.lower() == ".gz" else path).suffix.lower()


def _sorted(violations: Iterable[Violation]) -> tuple[Violation, ...]:
    return tuple(sorted(set(violations), key=lambda v: (v.node, v.message, v.value or "")))
