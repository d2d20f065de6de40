"""What a dataset holds, where its files are and how it came to be, for portals: DCAT 3 (as DCAT-AP asks), VoID, PROV."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from graph import __version__
from graph.rdf.statistics import LINKS, Statistics
from graph.rdf.terms import literal
from graph.rdf.vocabulary import PREFIXES, term

NAME = "void.ttl"
LICENSE = "https://www.apache.org/licenses/LICENSE-2.0"
MEDIA_TYPES = {
    "nq": "application/n-quads", "nt": "application/n-triples", "ttl": "text/turtle", "trig": "application/trig",
    "jsonld": "application/ld+json", "rdf": "application/rdf+xml",
}  # fmt: skip
_VOCABULARIES = ("undo", "allot", "cito", "eli", "oa", "org", "skos", "dcterms", "prov", "rg")
_IANA = "https://www.iana.org/assignments/media-types/"
_LINKED = {"unbis": "<http://metadata.un.org/thesaurus/>", "official-documents": "<https://undocs.org/>"}
_A = term("rdf:type")

Triple = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Dump:
    """A file of the dataset: its name and format (an ending of MEDIA_TYPES), size in bytes and SHA-256; gzip or not."""

    name: str
    form: str
    size: int
    sha256: str
    compressed: bool = False

    @property
    def is_evidence(self) -> bool:
        """Whether it is of the evidence."""
        return self.name.startswith("evidence")

    @classmethod
    def of(cls, path: Path) -> Dump:
        """What can be said of a file, whose format is in its name: citations-001.nq.gz."""
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        compressed = path.suffix == ".gz"
        form = path.name.removesuffix(".gz").rpartition(".")[2]
        return cls(path.name, form, path.stat().st_size, digest, compressed)


def write(path: Path, held: Statistics, documents: int, base: str, dumps: Iterable[Dump]) -> None:
    """Write the description of a dataset of so many `documents` as Turtle. `dumps` are the files beside it."""
    import pyoxigraph as ox

    triples = sorted(set(_described(held, documents, base, tuple(dumps))))
    lines = "".join(f"{s} {p} {o} .\n" for s, p, o in triples)
    parsed = ox.parse(lines, format=ox.RdfFormat.N_TRIPLES)
    used = {prefix: iri for prefix, iri in PREFIXES.items() if f"<{iri}" in lines}
    ox.serialize((quad.triple for quad in parsed), output=str(path), format=ox.RdfFormat.TURTLE, prefixes=used)


def _described(held: Statistics, documents: int, base: str, dumps: tuple[Dump, ...]) -> Iterable[Triple]:
    dataset, catalogue, publisher = (f"<{base}dataset/{name}>" for name in ("citations", "catalogue", "publisher"))
    yield from _titles(catalogue, "resograph")
    yield catalogue, _A, term("dcat:Catalog")
    yield catalogue, term("dcterms:publisher"), publisher
    yield catalogue, term("dcat:dataset"), dataset
    yield publisher, _A, term("foaf:Agent")
    yield publisher, term("foaf:name"), literal("resograph")
    yield from _titles(dataset, "Citations of United Nations resolutions", "联合国决议引用关系", documents)
    for kind in ("void:Dataset", "dcat:Dataset"):
        yield dataset, _A, term(kind)
    yield dataset, term("dcterms:publisher"), publisher
    yield dataset, term("dcterms:license"), f"<{LICENSE}>"
    yield f"<{LICENSE}>", _A, term("dcterms:LicenseDocument")
    for word in ("United Nations", "resolutions", "citations", "linked data"):
        yield dataset, term("dcat:keyword"), literal(word, "en")
    for language in held.languages:
        yield dataset, term("dcterms:language"), f"<{PREFIXES['lang']}{language}>"
        yield f"<{PREFIXES['lang']}{language}>", _A, term("dcterms:LinguisticSystem")
    yield from _provenance(dataset, base)
    yield from _counts(dataset, held, documents, base)
    for dump in dumps:
        if not dump.is_evidence:
            yield from _distribution(dataset, dump, base)
    yield from _evidence(dataset, catalogue, publisher, [dump for dump in dumps if dump.is_evidence], base)


def _evidence(dataset: str, catalogue: str, publisher: str, dumps: list[Dump], base: str) -> Iterable[Triple]:
    """The other layer, a dataset of its own where files of it are given."""
    if not dumps:
        return
    evidence = f"<{base}dataset/evidence>"
    yield catalogue, term("dcat:dataset"), evidence
    yield evidence, term("dcterms:relation"), dataset
    yield evidence, term("dcterms:title"), literal("Evidence of citations of United Nations resolutions", "en")
    yield evidence, term("dcterms:title"), literal("联合国决议引用关系的依据", "zh")
    what = "Where each citation stands in each language version, its words, how it was found, and UNDO's reading of it."
    yield evidence, term("dcterms:description"), literal(what, "en")
    for kind in ("void:Dataset", "dcat:Dataset"):
        yield evidence, _A, term(kind)
    yield evidence, term("dcterms:publisher"), publisher
    yield evidence, term("dcterms:license"), f"<{LICENSE}>"
    for dump in dumps:
        yield from _distribution(evidence, dump, base)


def _titles(subject: str, en: str, zh: str | None = None, documents: int | None = None) -> Iterable[Triple]:
    yield subject, term("dcterms:title"), literal(en, "en")
    if zh:
        yield subject, term("dcterms:title"), literal(zh, "zh")
    what = "Datasets of citations between documents of the United Nations."
    if documents is not None:
        what = f"What {documents} documents cite: works, paragraphs, verbs and roles."
    yield subject, term("dcterms:description"), literal(what, "en")


def _provenance(dataset: str, base: str) -> Iterable[Triple]:
    program, statement = f"<{base}software/resograph/{__version__}>", f"<{base}dataset/provenance>"
    yield dataset, term("prov:wasAttributedTo"), program
    yield program, _A, term("prov:SoftwareAgent")
    yield program, term("rdfs:label"), literal("resograph", "en")
    yield program, term("rg:softwareVersion"), literal(__version__)
    yield dataset, term("dcterms:provenance"), statement
    yield statement, _A, term("dcterms:ProvenanceStatement")
    text = (
        f"Found in the texts by resograph {__version__}, without further review. "
        "The graph of each document says by prov:wasGeneratedBy in which text."
    )
    yield statement, term("rdfs:label"), literal(text, "en")


def _counts(dataset: str, held: Statistics, documents: int, base: str) -> Iterable[Triple]:
    def number(value: int) -> str:
        return literal(str(value), datatype="xsd:integer")

    yield dataset, term("void:uriSpace"), literal(base)
    for predicate, count in (
        ("triples", held.triples), ("distinctSubjects", held.subjects), ("distinctObjects", held.objects),
        ("properties", len(held.properties)), ("classes", len(held.classes)), ("documents", documents),
    ):  # fmt: skip
        yield dataset, term(f"void:{predicate}"), number(count)
    for prefix in _VOCABULARIES:
        yield dataset, term("void:vocabulary"), term(f"{prefix}:")
    for what, partition, counted, counts in (
        ("class", "classPartition", "entities", held.classes), ("property", "propertyPartition", "triples", held.properties)
    ):  # fmt: skip
        for iri, count in counts.items():
            node = f"<{base}dataset/citations#{what}-{_local(iri)}>"
            yield dataset, term(f"void:{partition}"), node
            yield node, term(f"void:{what}"), iri
            yield node, term(f"void:{counted}"), number(count)
    for name, count in held.links.items():
        linkset, target = f"<{base}dataset/links-{name}>", _LINKED[name]
        yield dataset, term("void:subset"), linkset
        yield linkset, _A, term("void:Linkset")
        yield linkset, term("void:linkPredicate"), LINKS[name][0]
        yield linkset, term("void:subjectsTarget"), dataset
        yield linkset, term("void:objectsTarget"), target
        yield target, _A, term("void:Dataset")
        yield linkset, term("void:triples"), number(count)


def _distribution(dataset: str, dump: Dump, base: str) -> Iterable[Triple]:
    file = f"<{base}dataset/{dump.name}>"
    node, checksum = f"<{base}dataset/{dump.name}#distribution>", f"<{base}dataset/{dump.name}#checksum>"
    yield dataset, term("dcat:distribution"), node
    yield dataset, term("void:dataDump"), file
    yield node, _A, term("dcat:Distribution")
    yield node, term("dcterms:title"), literal(dump.name)
    yield node, term("dcat:accessURL"), file
    yield node, term("dcat:downloadURL"), file
    yield node, term("dcat:mediaType"), f"<{_IANA}{MEDIA_TYPES[dump.form]}>"
    if dump.compressed:
        yield node, term("dcat:compressFormat"), f"<{_IANA}application/gzip>"
    yield node, term("dcterms:license"), f"<{LICENSE}>"
    yield node, term("dcat:byteSize"), literal(str(dump.size), datatype="xsd:nonNegativeInteger")
    yield node, term("spdx:checksum"), checksum
    yield checksum, _A, term("spdx:Checksum")
    yield checksum, term("spdx:algorithm"), term("spdx:checksumAlgorithm_sha256")
    yield checksum, term("spdx:checksumValue"), literal(dump.sha256, datatype="xsd:hexBinary")


def _local(iri: str) -> str:
    """'<http://purl.org/spar/cito/cites>' → 'cito-cites', so that partitions have names that tell them apart."""
    prefix = next((p for p, namespace in PREFIXES.items() if iri.startswith(f"<{namespace}")), "other")
    return f"{prefix}-{iri[1:-1].rstrip('/').replace('#', '/').rpartition('/')[2]}"
