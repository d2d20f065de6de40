"""The ontology: it says what the data uses, it is OWL 2 DL, and it holds up beside the vocabularies it extends."""

import re
import subprocess
from pathlib import Path

import owlready2
import pytest
import rdflib
from conftest import shared
from linked import small_lines
from outputs import triples
from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, Namespace
from serving import client_file, command

import ontology
from graph.rdf.vocabulary import PREFIXES, RELATIONS, shortened
from graph.view.ontology_guide import foreign
from graph.view.ontology_kinds import KINDS
from graph.view.ontology_page import render_vocabulary

RG = Namespace("https://w3id.org/resograph/ontology#")
HERE = Path(__file__).parent
SIX = {"ar", "en", "es", "fr", "ru", "zh"}
NEIGHBOURS = ("prov", "org", "frbr")
HERMIT = Path(owlready2.__file__).parent / "hermit" / "HermiT.jar"


@pytest.fixture(scope="module")
def java():
    return command("java", "apt-get install openjdk-17-jdk-headless")


@pytest.fixture(scope="module")
def vocabulary():
    return rdflib.Graph().parse(ontology.VOCABULARY)


def test_the_ontology_defines_every_term_that_the_data_uses(built, vocabulary):
    data = rdflib.Graph().parse(data="".join(triples(built)), format="nt")
    used = {term for triple in data for term in triple if isinstance(term, rdflib.URIRef)}
    ours = {iri for iri in used if str(iri).startswith("https://w3id.org/resograph/ontology")}
    assert len(ours) > 30
    assert {iri for iri in ours if (iri, None, None) not in vocabulary} == set()


def terms_of(vocabulary, *kinds):
    return {s for kind in kinds for s in vocabulary.subjects(RDF.type, kind) if str(s).startswith(str(RG))}


def test_every_term_has_labels_definitions_and_comments_in_six_languages(vocabulary):
    terms = terms_of(vocabulary, OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
    assert len(terms) > 200
    lacking = {
        (subject, predicate)
        for subject in terms
        for predicate in (RDFS.label, SKOS.definition, RDFS.comment)
        if {value.language for value in vocabulary.objects(subject, predicate)} != SIX
    }
    concepts = set(vocabulary.subjects(SKOS.inScheme, None))
    lacking |= {c for c in concepts if {v.language for v in vocabulary.objects(c, SKOS.prefLabel)} != SIX}
    assert lacking == set()


@pytest.mark.parametrize("language", sorted(SIX - {"en"}))
def test_what_is_translated_is_in_the_letters_of_its_language(vocabulary, language):
    """No definition was left in English, and none was put under another language."""
    letters = {"ar": "[\u0600-\u06ff]", "zh": "[\u4e00-\u9fff]", "ru": "[\u0400-\u04ff]"}.get(language, "[a-z]")
    english = {str(v) for v in vocabulary.objects(None, SKOS.definition) if v.language == "en"}
    said = [v for v in vocabulary.objects(None, SKOS.definition) if v.language == language]
    codes = "title, basis, ppN, opN"  # the codes of parts are the same in every language
    assert [v for v in said if not re.search(letters, v) and not v.startswith(codes)] == []
    assert [v for v in said if str(v) in english] == []


def test_every_property_says_of_what_it_is_stated(vocabulary):
    """A domain and a range of its own, of a property above it, or by its inverse; what stands in the table of series alone is said of
    sessions, years and runs of numbers there, which are of no class."""
    bare = {
        str(p).removeprefix(str(RG))
        for p in terms_of(vocabulary, OWL.ObjectProperty, OWL.DatatypeProperty)
        for said, turned in ((RDFS.domain, RDFS.range), (RDFS.range, RDFS.domain))
        if not any(vocabulary.value(q, said) for q in vocabulary.transitive_objects(p, RDFS.subPropertyOf))
        and not any(
            vocabulary.value(q, turned)
            for q in {*vocabulary.objects(p, OWL.inverseOf), *vocabulary.subjects(OWL.inverseOf, p)}
        )
    }
    assert bare == {"inSeries", "session", "year", "firstNumber", "lastNumber", "knownUntil"}


def test_the_ontology_tells_its_version_and_dates(vocabulary):
    home = rdflib.URIRef(str(RG)[:-1])
    version = str(vocabulary.value(home, OWL.versionInfo))
    assert vocabulary.value(home, OWL.versionIRI) == home + "/" + version
    created, issued, modified = (
        vocabulary.value(home, p).toPython() for p in (DCTERMS.created, DCTERMS.issued, DCTERMS.modified)
    )
    assert created <= issued <= modified


def test_relations_are_those_of_the_ontology(vocabulary):
    pairs = {
        str(notation): str(prop).removeprefix(str(RG))
        for prop, notation in vocabulary.subject_objects(SKOS.notation)
        if str(prop).startswith(str(RG))
    }
    assert pairs == dict(RELATIONS)
    concepts = {
        str(c).rsplit("/", 1)[1] for c in vocabulary.subjects(SKOS.inScheme, rdflib.URIRef(str(RG)[:-1] + "/relation"))
    }
    assert concepts == set(RELATIONS)


def test_inverse_and_transitive_views_are_the_ontology_s(vocabulary):
    assert vocabulary.value(RG.isCitedBy, OWL.inverseOf) == RG.cites
    assert (RG.restsOn, RDF.type, OWL.TransitiveProperty) in vocabulary
    assert (RG.cites, RDFS.subPropertyOf, RG.restsOn) in vocabulary


def profile(java, path):
    run = subprocess.run(
        [java, "-cp", HERMIT, HERE / "owl" / "Profile.java", path], capture_output=True, text=True, check=True
    )
    *violations, size = run.stdout.splitlines()
    return violations, int(size.removeprefix("axioms "))


def test_it_is_in_the_profile_owl_2_dl(java, vocabulary, tmp_path):
    vocabulary.serialize(tmp_path / "ours.rdf", format="xml")
    violations, axioms = profile(java, tmp_path / "ours.rdf")
    assert violations == []
    assert axioms > 900


def test_what_is_not_in_the_profile_is_seen(java, vocabulary, tmp_path):
    """A transitive property with a cardinality is not (OWL 2 Structural Specification, 11.2)."""
    broken = rdflib.Graph() + vocabulary
    broken.parse(
        data="""@prefix rg: <https://w3id.org/resograph/ontology#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        rg:Citation rdfs:subClassOf [ a owl:Restriction ; owl:onProperty rg:restsOn ; owl:maxCardinality "1"^^xsd:nonNegativeInteger ] ."""
    )
    broken.serialize(tmp_path / "broken.rdf", format="xml")
    violations, _ = profile(java, tmp_path / "broken.rdf")
    assert any("restsOn" in violation for violation in violations)


AXIOMS = (RDF.type, RDF.first, RDF.rest, RDFS.subClassOf, RDFS.subPropertyOf, RDFS.domain, RDFS.range)
_NO_AXIOM = {OWL.Ontology, OWL.AnnotationProperty, OWL.Thing, RDFS.Class, RDF.Property, RDFS.Datatype}


def axioms(graph):
    """What a reasoner needs of a vocabulary: no annotations, which some of these give to classes as if they were things."""
    left_out = (OWL.imports, OWL.versionInfo, OWL.versionIRI)
    for s, p, o in graph:
        says = p in AXIOMS or (str(p).startswith(str(OWL)) and p not in left_out)
        if says and o not in _NO_AXIOM and not isinstance(s, rdflib.Literal):
            yield s, p, o


def reasoned(java, tmp_path, *graphs):
    """What HermiT says of each graph, whether it is consistent; and the classes of the last that can have no member."""
    paths = [tmp_path / f"{number}.rdf" for number, _ in enumerate(graphs)]
    for path, graph in zip(paths, graphs, strict=True):
        graph.serialize(path, format="xml", encoding="utf-8")
    run = subprocess.run(
        [java, "-cp", HERMIT, HERE / "owl" / "Reason.java", *paths], capture_output=True, text=True, check=True
    )
    lines = run.stdout.splitlines()
    return lines[: len(graphs)], lines[len(graphs) :]


@pytest.fixture(scope="module")
def neighbours(vocabulary):
    """The ontology with UNDO, CiTO, PROV, ORG and FRBR as they are, and what ELI and FaBiO say of the terms in use."""
    merged = rdflib.Graph()
    files = [ontology.VOCABULARY, shared("vocabularies", "undo.ttl"), shared("vocabularies", "cito.ttl")]
    files += [HERE / "owl" / "eli-fabio.ttl"]
    for path in files:
        for triple in axioms(rdflib.Graph().parse(path)):
            merged.add(triple)
    for name in NEIGHBOURS:
        path = client_file(f"@vocabulary/{name}/{name}.nq")
        read = rdflib.Graph().parse(data="".join(map(_of_quad, path.open(encoding="utf-8"))), format="nt")
        for triple in axioms(read):
            merged.add(triple)
    return merged


def _of_quad(line):
    """A line of N-Quads without its graph, which is an IRI."""
    return line.rstrip()[:-1].rstrip().rsplit(" ", 1)[0] + " .\n"


@pytest.mark.slow
def test_ontology_and_data_are_consistent_with_the_vocabularies_that_they_extend(
    java, neighbours, reader, authority, tmp_path
):
    data = rdflib.Graph().parse(data="".join(small_lines(reader, authority)), format="nt")
    assert reasoned(java, tmp_path, neighbours + data) == (["consistent"], [])


CONTRADICTIONS = (
    "rg:x rg:cites rg:y . rg:x a undo:DocumentVersion",  # a version cites nothing: its work does
    "rg:x rg:inPart rg:y, rg:z . rg:y a rg:Title . rg:z a rg:Annex",  # one part
    "rg:x rg:vote rg:v . rg:v rg:inFavour rg:s . rg:s a rg:Session",
    "rg:x rg:witness rg:w . rg:w a rg:Citation",
    'rg:x rg:memberSince "1945"^^xsd:gYear . rg:x a rg:Instrument',
    "rg:x rg:protocolTo rg:y . rg:y a rg:State",
)


def test_what_contradicts_the_ontology_is_seen(java, vocabulary, tmp_path):
    """Data that does, each a graph; and, in the last, an axiom that leaves a class without members."""
    prefixes = f"@prefix rg: <{RG}> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . "
    prefixes += "@prefix undo: <https://w3id.org/un/ontology/undo/> . "
    wrong = [vocabulary + rdflib.Graph().parse(data=f"{prefixes}{told} .", format="turtle") for told in CONTRADICTIONS]
    empty = rdflib.Graph() + vocabulary
    empty.add((RG.Citation, OWL.disjointWith, rdflib.URIRef("https://w3id.org/un/ontology/undo/Relation")))
    told, classes = reasoned(java, tmp_path, *wrong, empty)
    assert dict(zip(CONTRADICTIONS, told, strict=False)) == dict.fromkeys(CONTRADICTIONS, "inconsistent")
    assert str(RG.Citation) in classes


def test_the_page_in_the_docs_is_of_this_ontology():
    """`python -m graph.view.ontology_page docs/ontology.html` makes it anew."""
    assert (HERE.parent / "docs" / "ontology.html").read_text(encoding="utf-8") == render_vocabulary()


def test_the_page_has_every_term(vocabulary):
    page = render_vocabulary()
    terms = [s for s in set(vocabulary.subjects()) if str(s).startswith(str(RG))]
    assert len(terms) > 80
    assert [s for s in terms if f'id="{str(s).removeprefix(str(RG))}"' not in page] == []


def test_the_page_has_diagram_example_graphs_external_terms_and_questions():
    page = render_vocabulary()
    for place in ("diagram", "example", "graphs", "kinds", "external", "questions"):
        assert f'id="{place}"' in page
    assert "<svg" in page and "eli:passed_by" in page and "ORDER BY ?rank LIMIT 10" in page
    anchors = set(re.findall(r' id="([^"]+)"', page))
    assert {link for link in re.findall(r' href="#([^"]+)"', page) if link not in anchors} == set()


def test_the_page_tells_what_is_said_of_each_kind_of_thing(reader, authority):
    data = rdflib.Graph().parse(data="".join(small_lines(reader, authority)), format="nt")
    vocabulary = rdflib.Graph().parse(ontology.VOCABULARY)
    elsewhere = {term.name for term in foreign(vocabulary)} | {"rdf:type", "allot:hasRealization", "schema:inLanguage"}
    verbs = {shortened(str(verb)) for verb in vocabulary.transitive_subjects(RDFS.subPropertyOf, RG.cites)}
    classes = {"rg:Part": "eli:LegalResourceSubdivision", "rg:Witness": "oa:SpecificResource"}
    for kind in KINDS:
        told = {
            prefix: PREFIXES[prefix] for prefix in (name.partition(":")[0] for name in (kind.name, *kind.properties))
        }
        prefix, _, local = classes.get(kind.name, kind.name).partition(":")
        here = set(data.subjects(RDF.type, rdflib.URIRef(PREFIXES[prefix] + local)))
        said = {shortened(str(p)) for s in here for p in set(data.predicates(s))}
        assert told and said - elsewhere - verbs - set(kind.properties) == set(), kind.name
    ours = {name for kind in KINDS for name in kind.properties if name.startswith("rg:")}
    assert [name for name in ours if (RG[name[3:]], RDF.type, None) not in vocabulary] == []


def test_the_example_is_what_the_program_says(reader, authority):
    example = rdflib.Graph().parse(ontology.EXAMPLE)
    data = rdflib.Graph().parse(data="".join(small_lines(reader, authority)), format="nt")
    assert len(example) > 30
    assert sorted(set(example) - set(data)) == []
