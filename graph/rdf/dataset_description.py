"""What a dataset holds, where its files are and how it came to be, for portals: DCAT 3 (as DCAT-AP asks), VoID, PROV."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from graph import __version__
from graph.rdf.dataset_counts import counts
from graph.rdf.dataset_titles import titled
from graph.rdf.other_vocabularies import EU_LANGUAGES
from graph.rdf.statistics import Statistics
from graph.rdf.terms import Triple, date, fragment, literal, plain_iri
from graph.rdf.vocabulary import PREFIXES, term
from graph.rdf.writers import is_evidence

NAME = "void.ttl"
LICENSE = "https://creativecommons.org/publicdomain/zero/1.0/"
"""Of the data, unless another is given: the facts that texts state. The program has its own, and so have the texts."""
SOFTWARE_LICENSE = "https://www.apache.org/licenses/LICENSE-2.0"
TEXTS = "The texts are the United Nations': they are named as the source, and not part of what this licence is for."
MEDIA_TYPES = {
    "nq": "application/n-quads", "nt": "application/n-triples", "ttl": "text/turtle", "trig": "application/trig",
    "jsonld": "application/ld+json", "jsonl": "application/ld+json",
    "rdf": "application/rdf+xml", "csv": "text/csv",
}  # fmt: skip
_IANA = "https://www.iana.org/assignments/media-types/"
# The authority tables of the Publications Office of the European Union that DCAT-AP asks for.
_EU = "http://publications.europa.eu/resource/authority/"
_FILE_TYPES = {
    "nq": "RDF_N_QUADS", "nt": "RDF_N_TRIPLES", "ttl": "RDF_TURTLE", "trig": "RDF_TRIG", "jsonld": "JSON_LD", "jsonl": "JSON_LD",
    "rdf": "RDF_XML", "csv": "CSV",
}  # fmt: skip
_THEMES = {"INTR": "International issues", "JUST": "Justice, legal system and public safety"}
_CONFORMS = (
    "https://w3id.org/resograph/ontology",
    "https://w3id.org/un/ontology/undo",
    "http://data.europa.eu/eli/ontology",
)
_A = term("rdf:type")
_RESOURCE = term("rdfs:Resource")  # DCAT-AP asks addresses to be said to be resources


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
        return is_evidence(self.name)

    @classmethod
    def of(cls, path: Path) -> Dump:
        """What can be said of a file, whose format is in its name: citations-001.nq.gz."""
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        compressed = path.suffix == ".gz"
        form = path.name.removesuffix(".gz").rpartition(".")[2]
        return cls(path.name, form, path.stat().st_size, digest, compressed)


@dataclass(frozen=True, slots=True)
class Presentation:
    """How a corpus presents itself to others: `contact` is an address for mail (or a page), `licence` the IRI of that of the
    data, `issued` an ISO 8601 date, which is left out unless given, so that the same texts give the same bytes; `endpoint` where
    the data answers SPARQL."""

    title: str = "Citations of United Nations resolutions"
    publisher: str = "resograph"
    contact: str = "https://w3id.org/resograph"
    licence: str = LICENSE
    issued: str | None = None
    endpoint: str | None = None


def write(
    path: Path, held: Statistics, documents: int, base: str, dumps: Iterable[Dump], presented: Presentation | None = None
) -> None:  # fmt: skip
    """Write the description of a dataset of so many `documents` as Turtle. `dumps` are the files beside it."""
    import pyoxigraph as ox

    triples = sorted(set(_described(held, documents, base, tuple(dumps), presented or Presentation())))
    lines = "".join(f"{s} {p} {o} .\n" for s, p, o in triples)
    parsed = ox.parse(lines, format=ox.RdfFormat.N_TRIPLES)
    used = {prefix: iri for prefix, iri in PREFIXES.items() if f"<{iri}" in lines}
    ox.serialize((quad.triple for quad in parsed), output=str(path), format=ox.RdfFormat.TURTLE, prefixes=used)


def _described(
    held: Statistics, documents: int, base: str, dumps: tuple[Dump, ...], presented: Presentation
) -> Iterable[Triple]:  # fmt: skip
    dataset, catalogue, publisher = (f"<{base}dataset/{name}>" for name in ("citations", "catalogue", "publisher"))
    yield from _titles(catalogue, presented.title)
    yield catalogue, _A, term("dcat:Catalog")
    yield catalogue, term("foaf:homepage"), f"<{base}>"
    yield catalogue, term("dcterms:license"), f"<{presented.licence}>"
    yield from _themes(catalogue, dataset)
    yield publisher, _A, term("foaf:Agent")
    yield publisher, term("foaf:name"), literal(presented.publisher)
    for described in (catalogue, dataset):
        yield described, term("dcterms:publisher"), publisher
        for language in held.languages:
            yield from _language(described, language)
        if presented.issued:
            yield described, term("dcterms:issued"), date(presented.issued)
            yield described, term("dcterms:modified"), date(presented.issued)
    yield catalogue, term("dcat:dataset"), dataset
    yield from _titles(dataset, presented.title, documents)
    for kind in ("void:Dataset", "dcat:Dataset"):
        yield dataset, _A, term(kind)
    yield from _rights(dataset, presented.licence)
    yield from _about(dataset, held, base, presented)
    yield from _provenance(dataset, base)
    yield from counts(dataset, held, documents, base)
    if presented.endpoint:
        yield from _service(dataset, catalogue, base, presented.endpoint)
    for dump in dumps:
        if not dump.is_evidence:
            yield from _distribution(dataset, dump, base, presented.licence)
    yield from _evidence(dataset, catalogue, publisher, [dump for dump in dumps if dump.is_evidence], base, presented)


def _themes(catalogue: str, dataset: str) -> Iterable[Triple]:
    """What the data is about, in the table of themes of the Publications Office."""
    table = f"<{_EU}data-theme>"
    yield catalogue, term("dcat:themeTaxonomy"), table
    yield table, _A, term("skos:ConceptScheme")
    yield table, term("dcterms:title"), literal("Data theme", "en")
    for theme, label in _THEMES.items():
        concept = f"<{_EU}data-theme/{theme}>"
        yield dataset, term("dcat:theme"), concept
        yield concept, _A, term("skos:Concept")
        yield concept, term("skos:inScheme"), table
        yield concept, term("skos:prefLabel"), literal(label, "en")


def _media_type(node: str, said: str, name: str) -> Iterable[Triple]:
    """A type of the register of media types."""
    yield node, term(f"dcat:{said}"), f"<{_IANA}{name}>"
    yield f"<{_IANA}{name}>", _A, term("dcterms:MediaType")


def _language(described: str, code: str) -> Iterable[Triple]:
    """In the table of the Publications Office, and as the data says it."""
    own = f"<{PREFIXES['lang']}{code}>"
    for iri in (own, term(f"eu-language:{EU_LANGUAGES[code]}")) if code in EU_LANGUAGES else (own,):
        yield described, term("dcterms:language"), iri
        yield iri, _A, term("dcterms:LinguisticSystem")


def _rights(dataset: str, licence: str) -> Iterable[Triple]:
    """The licence of the data, apart from that of the program and from the rights in the texts."""
    yield dataset, term("dcterms:license"), f"<{licence}>"
    yield f"<{licence}>", _A, term("dcterms:LicenseDocument")
    rights = fragment(dataset, "rights")
    yield dataset, term("dcterms:rights"), rights
    yield rights, _A, term("dcterms:RightsStatement")
    yield rights, term("rdfs:label"), literal(TEXTS, "en")
    access = f"<{_EU}access-right/PUBLIC>"
    yield dataset, term("dcterms:accessRights"), access
    yield access, _A, term("dcterms:RightsStatement")


def _about(dataset: str, held: Statistics, base: str, presented: Presentation) -> Iterable[Triple]:
    contact, space = fragment(dataset, "contact"), fragment(dataset, "spatial")
    for word in ("United Nations", "resolutions", "citations", "linked data"):
        yield dataset, term("dcat:keyword"), literal(word, "en")
    yield dataset, term("dcterms:identifier"), literal(plain_iri(dataset))
    yield dataset, term("dcat:landingPage"), f"<{base}>"
    yield f"<{base}>", _A, term("foaf:Document")
    yield dataset, term("dcat:contactPoint"), contact
    for kind in ("vcard:Kind", "vcard:Organization"):
        yield contact, _A, term(kind)
    yield contact, term("vcard:fn"), literal(presented.publisher)
    if "@" in presented.contact:
        yield contact, term("vcard:hasEmail"), f"<mailto:{presented.contact.removeprefix('mailto:')}>"
    else:
        yield contact, term("vcard:hasURL"), f"<{presented.contact}>"
    yield dataset, term("dcterms:accrualPeriodicity"), f"<{_EU}frequency/IRREG>"
    yield f"<{_EU}frequency/IRREG>", _A, term("dcterms:Frequency")
    yield dataset, term("dcterms:spatial"), space
    yield space, _A, term("dcterms:Location")
    yield space, term("rdfs:label"), literal("The world", "en")
    for standard in _CONFORMS:
        yield dataset, term("dcterms:conformsTo"), f"<{standard}>"
        yield f"<{standard}>", _A, term("dcterms:Standard")
    if held.dates:
        period = fragment(dataset, "temporal")
        yield dataset, term("dcterms:temporal"), period
        yield period, _A, term("dcterms:PeriodOfTime")
        yield period, term("dcat:startDate"), date(held.dates[0])
        yield period, term("dcat:endDate"), date(held.dates[1])


def _service(dataset: str, catalogue: str, base: str, endpoint: str) -> Iterable[Triple]:
    """Where it is asked: SPARQL, and a look-up of names beside it."""
    service, access = f"<{base}dataset/sparql>", f"<{base}dataset/sparql#access>"
    yield dataset, term("dcat:distribution"), access
    yield access, _A, term("dcat:Distribution")
    yield access, term("dcterms:title"), literal("SPARQL")
    yield access, term("dcat:accessURL"), f"<{endpoint}>"
    yield access, term("dcat:accessService"), service
    yield catalogue, term("dcat:service"), service
    yield service, _A, term("dcat:DataService")
    yield from _titles(service, "SPARQL")
    yield service, term("dcat:endpointURL"), f"<{endpoint}>"
    yield f"<{endpoint}>", _A, _RESOURCE
    yield service, term("dcat:servesDataset"), dataset
    yield service, term("dcterms:conformsTo"), "<https://www.w3.org/TR/sparql11-protocol/>"
    yield "<https://www.w3.org/TR/sparql11-protocol/>", _A, term("dcterms:Standard")
    yield dataset, term("void:sparqlEndpoint"), f"<{endpoint}>"
    yield dataset, term("void:uriLookupEndpoint"), f"<{endpoint.rpartition('/')[0]}/lookup?q=>"


def _evidence(
    dataset: str, catalogue: str, publisher: str, dumps: list[Dump], base: str, presented: Presentation
) -> Iterable[Triple]:  # fmt: skip
    """The other layer, a dataset of its own where files of it are given."""
    if not dumps:
        return
    evidence = f"<{base}dataset/evidence>"
    yield catalogue, term("dcat:dataset"), evidence
    yield evidence, term("dcterms:relation"), dataset
    yield dataset, _A, _RESOURCE
    yield from titled(evidence, "Evidence of citations of United Nations resolutions")
    what = "Where each citation stands in each language version, its words, how it was found, and UNDO's reading of it."
    yield evidence, term("dcterms:description"), literal(what, "en")
    for kind in ("void:Dataset", "dcat:Dataset"):
        yield evidence, _A, term(kind)
    yield evidence, term("dcterms:publisher"), publisher
    yield evidence, term("dcterms:license"), f"<{presented.licence}>"
    for dump in dumps:
        yield from _distribution(evidence, dump, base, presented.licence)


def _titles(subject: str, title: str, documents: int | None = None) -> Iterable[Triple]:
    yield from titled(subject, title)
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
    yield program, term("dcterms:license"), f"<{SOFTWARE_LICENSE}>"
    yield f"<{SOFTWARE_LICENSE}>", _A, term("dcterms:LicenseDocument")
    yield dataset, term("dcterms:provenance"), statement
    yield statement, _A, term("dcterms:ProvenanceStatement")
    text = (
        f"Found in the texts by resograph {__version__}, without further review. "
        "The graph of each document says by prov:wasGeneratedBy in which text."
    )
    yield statement, term("rdfs:label"), literal(text, "en")


def _distribution(dataset: str, dump: Dump, base: str, licence: str) -> Iterable[Triple]:
    file = f"<{base}dataset/{dump.name}>"
    node, checksum = f"<{base}dataset/{dump.name}#distribution>", f"<{base}dataset/{dump.name}#checksum>"
    yield dataset, term("dcat:distribution"), node
    if dump.form != "csv":  # a table is no dump of triples
        yield dataset, term("void:dataDump"), file
    yield node, _A, term("dcat:Distribution")
    yield node, term("dcterms:title"), literal(dump.name)
    yield node, term("dcat:accessURL"), file
    yield node, term("dcat:downloadURL"), file
    yield file, _A, _RESOURCE
    yield from _media_type(node, "mediaType", MEDIA_TYPES[dump.form])
    if dump.compressed:
        yield from _media_type(node, "compressFormat", "application/gzip")
    form = f"<{_EU}file-type/{_FILE_TYPES[dump.form]}>"
    yield node, term("dcterms:format"), form
    yield form, _A, term("dcterms:MediaTypeOrExtent")
    yield node, term("dcterms:license"), f"<{licence}>"
    yield node, term("dcat:byteSize"), literal(str(dump.size), datatype="xsd:nonNegativeInteger")
    yield node, term("spdx:checksum"), checksum
    yield checksum, _A, term("spdx:Checksum")
    yield checksum, term("spdx:algorithm"), term("spdx:checksumAlgorithm_sha256")
    yield term("spdx:checksumAlgorithm_sha256"), _A, term("spdx:ChecksumAlgorithm")
    yield checksum, term("spdx:checksumValue"), literal(dump.sha256, datatype="xsd:hexBinary")
