"""Files to hand out: the same bytes each time, whole, checkable, and described as portals ask."""

import gzip
import hashlib
import json
import re

import pytest
import rdflib
from outputs import triples
from rdflib import DCAT, DCTERMS, FOAF, RDF, VOID, XSD, Namespace

import ontology
from graph.build import BASE_IRI, build
from graph.model import Document
from graph.rdf.dataset_description import MEDIA_TYPES
from graph.rdf.dumps import CHECKSUMS, write_dumps
from graph.rdf.validation import NotData, files_of, validate
from graph.rdf.writers import FILES, lines_in, parted, write_merged

SPDX = Namespace("http://spdx.org/rdf/terms#")
FORMATS = {"nq": "nquads", "nt": "nt", "ttl": "turtle", "trig": "trig", "rdf": "xml", "jsonld": "json-ld"}


@pytest.fixture(scope="module")
def dumps(built, tmp_path_factory):
    target = tmp_path_factory.mktemp("dumps")
    write_dumps(built, target, BASE_IRI, 20, tuple(FORMATS), 1 << 19, evidence=True)
    return target


def test_parts_together_are_the_whole(dumps, built):
    parts = sorted(dumps.glob("*.nq.gz"))
    assert len(parts) > 2
    whole = b"".join(gzip.decompress(part.read_bytes()) for part in parts)
    assert whole.decode() == "".join(lines_in(built / "citations.nq.gz")) + "".join(lines_in(built / "evidence.nq.gz"))


def test_parts_keep_to_their_size(dumps):
    """But for the one that holds a graph which is larger by itself."""
    for part in dumps.glob("*.nq.gz"):
        content = gzip.decompress(part.read_bytes())
        graphs = {line.split()[-2] for line in content.splitlines()}
        assert len(content) <= 1 << 19 or len(graphs) == 1, part.name


@pytest.mark.parametrize("ending", FORMATS)
def test_every_format_holds_the_same(dumps, built, ending):
    data = rdflib.Dataset(default_union=True)
    for part in dumps.glob(f"*.{ending}.gz"):
        data.parse(data=gzip.decompress(part.read_bytes()), format=FORMATS[ending])
    expected = rdflib.Graph().parse(data="".join(triples(built)), format="nt")
    assert set(data.triples((None, None, None))) == set(expected)


def test_json_ld_is_read_as_triples_and_its_lines_as_documents(built, tmp_path):
    """What knows no named graphs reads the one; of the other, each line is the document of one graph."""
    write_dumps(built, tmp_path, BASE_IRI, 20, ("jsonld", "jsonl", "nq"), 1 << 30)
    text = gzip.decompress((tmp_path / "citations-001.jsonld.gz").read_bytes()).decode()
    lines = gzip.decompress((tmp_path / "citations-001.jsonl.gz").read_bytes()).decode().splitlines()
    expected = list(lines_in(built / "citations.nq.gz"))
    plain = rdflib.Graph().parse(data="".join(f"{parted(line)[0]} .\n" for line in expected), format="nt")
    assert set(rdflib.Graph().parse(data=text, format="json-ld")) == set(plain)
    graphs = [parted(line)[1] for line in expected]
    assert [json.loads(line)["id"] for line in lines] == list(dict.fromkeys(g.strip("<>") for g in graphs))
    one = rdflib.Dataset()
    one.parse(data=lines[0], format="json-ld")
    assert sum(1 for _ in one.quads()) == graphs.count(graphs[0])


def test_the_same_build_gives_the_same_bytes(dumps, built, tmp_path):
    write_dumps(built, tmp_path, BASE_IRI, 20, tuple(FORMATS), 1 << 19, evidence=True)
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {p.name: p.read_bytes() for p in dumps.iterdir()}


def test_checksums(dumps):
    listed = dict(reversed(line.split("  ")) for line in (dumps / CHECKSUMS).read_text().splitlines())
    assert listed.keys() == {path.name for path in dumps.iterdir()} - {CHECKSUMS}
    for name, digest in listed.items():
        assert hashlib.sha256((dumps / name).read_bytes()).hexdigest() == digest


# What DCAT-AP 3.0 asks of each class: property → (least, most, what its values must be). Most None: any number.
DCAT_AP = {
    DCAT.Catalog: {
        DCTERMS.title: (1, None, "literal"), DCTERMS.description: (1, None, "literal"), DCTERMS.publisher: (1, 1, FOAF.Agent),
        DCAT.dataset: (1, None, DCAT.Dataset), DCTERMS.license: (0, 1, None),
    },
    DCAT.Dataset: {
        DCTERMS.title: (1, None, "literal"), DCTERMS.description: (1, None, "literal"), DCTERMS.publisher: (0, 1, FOAF.Agent),
        DCAT.keyword: (0, None, "literal"), DCAT.distribution: (0, None, DCAT.Distribution),
        DCTERMS.language: (0, None, DCTERMS.LinguisticSystem), DCTERMS.provenance: (0, None, DCTERMS.ProvenanceStatement),
    },
    DCAT.Distribution: {
        DCAT.accessURL: (1, None, "iri"), DCAT.downloadURL: (0, None, "iri"), DCTERMS.license: (0, 1, DCTERMS.LicenseDocument),
        DCAT.mediaType: (0, 1, "iri"), DCAT.compressFormat: (0, 1, "iri"), DCAT.byteSize: (0, 1, XSD.nonNegativeInteger),
        SPDX.checksum: (0, 1, SPDX.Checksum), DCTERMS.title: (0, None, "literal"),
    },
    SPDX.Checksum: {SPDX.algorithm: (1, 1, "iri"), SPDX.checksumValue: (1, 1, XSD.hexBinary)},
    FOAF.Agent: {FOAF.name: (1, None, "literal")},
}  # fmt: skip


@pytest.mark.parametrize("place", ["dump", "build"])
def test_the_description_is_dcat_ap(dumps, built, place):
    graph = rdflib.Graph().parse((dumps if place == "dump" else built) / "void.ttl")
    for kind, properties in DCAT_AP.items():
        nodes = set(graph.subjects(RDF.type, kind))
        assert nodes, kind
        for node in nodes:
            for predicate, (least, most, what) in properties.items():
                values = list(graph.objects(node, predicate))
                assert least <= len(values) <= (most or 10**6), (node, predicate)
                for value in values:
                    assert fits(graph, value, what), (node, predicate, value)


def fits(graph, value, what):
    if what == "literal":
        return isinstance(value, rdflib.Literal)
    if what in (None, "iri"):
        return isinstance(value, rdflib.URIRef)
    if str(what).startswith(str(XSD)):
        return isinstance(value, rdflib.Literal) and value.datatype == what
    return (value, RDF.type, what) in graph


def test_the_description_names_each_file(dumps):
    graph = rdflib.Graph().parse(dumps / "void.ttl")
    for path in dumps.glob("*.gz"):
        node = rdflib.URIRef(f"{BASE_IRI}dataset/{path.name}#distribution")
        assert int(graph.value(node, DCAT.byteSize)) == path.stat().st_size
        form = path.name.removesuffix(".gz").rpartition(".")[2]
        assert str(graph.value(node, DCAT.mediaType)).endswith(MEDIA_TYPES[form])
        assert str(graph.value(node, DCAT.compressFormat)).endswith("application/gzip")


def test_statistics_are_those_of_the_data(dumps, built):
    graph = rdflib.Graph().parse(dumps / "void.ttl")
    data = rdflib.Graph().parse(data="".join(triples(built, FILES[:1])), format="nt")
    dataset = rdflib.URIRef(f"{BASE_IRI}dataset/citations")
    assert int(graph.value(dataset, VOID.triples)) == len(data)
    assert int(graph.value(dataset, VOID.distinctSubjects)) == len(set(data.subjects()))
    assert int(graph.value(dataset, VOID.distinctObjects)) == len(set(data.objects()))
    for partition in graph.objects(dataset, VOID.classPartition):
        kind = graph.value(partition, VOID["class"])
        assert int(graph.value(partition, VOID.entities)) == len(set(data.subjects(RDF.type, kind)))
    for partition in graph.objects(dataset, VOID.propertyPartition):
        predicate = graph.value(partition, VOID.property)
        assert int(graph.value(partition, VOID.triples)) == len(list(data.subject_objects(predicate)))
    for linkset in graph.subjects(RDF.type, VOID.Linkset):
        space = str(graph.value(linkset, VOID.objectsTarget))
        links = data.objects(None, graph.value(linkset, VOID.linkPredicate))
        assert int(graph.value(linkset, VOID.triples)) == sum(str(link).startswith(space) for link in links) > 0


def test_the_evidence_is_written_where_it_is_asked_for(built, tmp_path):
    write_dumps(built, tmp_path, BASE_IRI, 20, ("nt",), 1 << 20)
    assert not list(tmp_path.glob("evidence*"))
    graph = rdflib.Graph().parse(tmp_path / "void.ttl")
    assert len(set(graph.subjects(RDF.type, DCAT.Dataset))) == 1


def test_the_context_in_the_dump_is_the_one_of_the_ontology(built, tmp_path):
    context = json.loads(ontology.CONTEXT.read_text(encoding="utf-8"))["@context"]
    write_merged(built / "citations.nq.gz", tmp_path / "citations.jsonld", "jsonld")
    text = (tmp_path / "citations.jsonld").read_text(encoding="utf-8")
    data = json.loads(text)
    assert data["@context"] == context
    keys = set(re.findall(r'"([a-z]+):[A-Za-z_]+": ', text))
    assert keys <= context.keys()


def test_a_folder_of_dumps_is_validated_whole(authority, tmp_path):
    document = Document(
        "a", "大会，\n\n回顾其第66/102号决议，\n\n1. 请秘书长合作。", id="A/RES/130/1", lang="zh", body="ga"
    )
    build([document], tmp_path / "out", authority, BASE_IRI, print)
    (tmp_path / "dumps").mkdir()
    write_dumps(tmp_path / "out", tmp_path / "dumps", BASE_IRI, 20, tuple(FORMATS), 1 << 19, evidence=True)
    assert validate(*files_of(tmp_path / "dumps")) == ()
    with pytest.raises(NotData, match="no dumps"):
        files_of(tmp_path)
    (tmp_path / "x.ttl.gz").write_bytes(b"no gzip")
    with pytest.raises(NotData, match="cannot be read"):
        validate(tmp_path / "x.ttl.gz")
