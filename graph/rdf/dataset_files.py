"""The files of a dataset, as they are described for portals (DCAT 3, SPDX checksums)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from graph.rdf.terms import literal
from graph.rdf.vocabulary import term

MEDIA_TYPES = {
    "nq": "application/n-quads", "nt": "application/n-triples", "ttl": "text/turtle", "trig": "application/trig",
    "jsonld": "application/ld+json", "rdf": "application/rdf+xml",
}  # fmt: skip
_IANA = "https://www.iana.org/assignments/media-types/"
# The authority tables of the Publications Office of the European Union that DCAT-AP asks for.
EU = "http://publications.europa.eu/resource/authority/"
_FILE_TYPES = {
    "nq": "RDF_N_QUADS", "nt": "RDF_N_TRIPLES", "ttl": "RDF_TURTLE", "trig": "RDF_TRIG", "jsonld": "JSON_LD", "rdf": "RDF_XML",
}  # fmt: skip
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


def distribution(dataset: str, dump: Dump, base: str, licence: str) -> Iterator[Triple]:
    """What is said of a file of the dataset with this IRI."""
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
    form = f"<{EU}file-type/{_FILE_TYPES[dump.form]}>"
    yield node, term("dcterms:format"), form
    yield form, _A, term("dcterms:MediaTypeOrExtent")
    yield node, term("dcterms:license"), f"<{licence}>"
    yield node, term("dcat:byteSize"), literal(str(dump.size), datatype="xsd:nonNegativeInteger")
    yield node, term("spdx:checksum"), checksum
    yield checksum, _A, term("spdx:Checksum")
    yield checksum, term("spdx:algorithm"), term("spdx:checksumAlgorithm_sha256")
    yield checksum, term("spdx:checksumValue"), literal(dump.sha256, datatype="xsd:hexBinary")
