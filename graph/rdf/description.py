"""What a dataset holds and where its files are, for portals: VoID and DCAT 3."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from graph import __version__
from graph.model import Reading
from graph.rdf.terms import Quad
from graph.rdf.vocabulary import PREFIXES

NAME = "void.ttl"
LICENSE = "https://www.apache.org/licenses/LICENSE-2.0"
_MEDIA_TYPES = {
    "nq": "application/n-quads", "nt": "application/n-triples", "ttl": "text/turtle", "trig": "application/trig",
    "jsonld": "application/ld+json", "rdf": "application/rdf+xml",
}  # fmt: skip
_VOCABULARIES = ("undo", "allot", "cito", "eli", "oa", "org", "skos", "dcterms", "prov", "rg")
_IANA = "https://www.iana.org/assignments/media-types/"


def write(
    path: Path, readings: Sequence[Reading], graphs: Sequence[Iterable[Quad]], base: str, files: Iterable[str]
) -> None:
    """Write the description as Turtle. `files` are the names of the dumps beside it."""
    from rdflib import DCAT, DCTERMS, RDF, RDFS, VOID, XSD, Graph, Literal, URIRef

    quads = [quad for graph in graphs for quad in graph]
    triples = {quad[:3] for quad in quads}
    dataset = URIRef(f"{base}dataset/citations")
    graph = Graph()
    for prefix in ("dcat", "dcterms", "rdfs", "void", "xsd"):
        graph.bind(prefix, PREFIXES[prefix])

    def say(subject: URIRef, predicate: URIRef, value: URIRef | Literal) -> None:
        graph.add((subject, predicate, value))

    for kind in (VOID.Dataset, DCAT.Dataset):
        say(dataset, RDF.type, kind)
    say(dataset, DCTERMS.title, Literal("Citations of United Nations resolutions", lang="en"))
    say(dataset, DCTERMS.title, Literal("联合国决议引用关系", lang="zh"))
    languages = sorted({reading.document.lang for reading in readings})
    say(dataset, DCTERMS.description, Literal(
        f"What {len(readings)} documents cite: works, paragraphs, verbs and the words themselves.", lang="en"))  # fmt: skip
    for language in languages:
        say(dataset, DCTERMS.language, URIRef(PREFIXES["lang"] + language))
    say(dataset, DCTERMS.license, URIRef(LICENSE))
    say(dataset, RDFS.comment, Literal(f"Made by resograph {__version__}.", lang="en"))
    say(dataset, VOID.uriSpace, Literal(base))
    counts = {
        VOID.triples: len(triples), VOID.distinctSubjects: len({s for s, _, _ in triples}),
        VOID.distinctObjects: len({o for _, _, o in triples}), VOID.properties: len({p for _, p, _ in triples}),
        VOID.documents: len(readings),
    }  # fmt: skip
    for predicate, number in counts.items():
        say(dataset, predicate, Literal(number, datatype=XSD.integer))
    for prefix in _VOCABULARIES:
        say(dataset, VOID.vocabulary, URIRef(PREFIXES[prefix]))
    is_type = f"<{PREFIXES['rdf']}type>"
    for type_iri, entities in sorted(Counter(o for _, p, o in triples if p == is_type).items()):
        partition = URIRef(
            f"{base}dataset/citations#class-{type_iri[1:-1].rstrip('/').replace('#', '/').rsplit('/', 1)[-1]}"
        )
        say(dataset, VOID.classPartition, partition)
        say(partition, VOID["class"], URIRef(type_iri[1:-1]))
        say(partition, VOID.entities, Literal(entities, datatype=XSD.integer))
    for name in files:
        distribution = URIRef(f"{base}dataset/{name}")
        say(dataset, DCAT.distribution, distribution)
        say(dataset, VOID.dataDump, distribution)
        say(distribution, RDF.type, DCAT.Distribution)
        say(distribution, DCTERMS.title, Literal(name))
        say(distribution, DCAT.mediaType, URIRef(_IANA + _MEDIA_TYPES[name.rsplit(".", 1)[-1]]))
        say(distribution, DCTERMS.license, URIRef(LICENSE))
        size = (path.parent / name).stat().st_size
        say(distribution, DCAT.byteSize, Literal(size, datatype=XSD.nonNegativeInteger))
    path.write_text(graph.serialize(format="turtle"), encoding="utf-8")
