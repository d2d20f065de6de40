"""The shapes: the data conforms, the authority conforms, and wrong changes to a document are caught."""

import re

import pyoxigraph as ox
import pytest
import rdflib
from linked import small_lines
from rdflib import SH

import ontology
from graph.rdf.authority_statements import authority_quads
from graph.rdf.validation import Shapes
from graph.rdf.vocabulary import PREFIXES
from ontology import HOME

HEAD = f"@base <{HOME}> .\n" + "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in PREFIXES.items())
DOCUMENT, CITATION = "<resolution/A/RES/130/1>", "<citation/A/RES/130/1/en/402-419>"
WITNESS = f"{CITATION[:-1]}#en-402-419"


@pytest.fixture(scope="module")
def text(reader, authority):
    """The small corpus as Turtle, a statement a line."""
    lines = "".join(small_lines(reader, authority)).replace(f"<{HOME}", "<")
    for prefix, iri in PREFIXES.items():
        lines = re.sub(rf"<{re.escape(iri)}([A-Za-z_-]+)>", rf"{prefix}:\1", lines)
    return lines


@pytest.fixture(scope="module")
def told():
    shapes = Shapes()
    return lambda text: {v.message for v in shapes.violations(ntriples(text))}


def ntriples(text):
    parsed = ox.parse(HEAD + text, format=ox.RdfFormat.TURTLE)
    return ox.serialize((quad.triple for quad in parsed), format=ox.RdfFormat.N_TRIPLES)


def test_the_small_corpus_conforms(text, told):
    assert told(text) == set()


def test_it_holds_every_class_that_has_a_shape(text):
    targets = set(rdflib.Graph().parse(ontology.SHAPES).objects(None, SH.targetClass))
    data = rdflib.Graph().parse(data=HEAD + text, format="turtle")
    assert targets - set(data.objects(None, rdflib.RDF.type)) == set()


# What is wrong, what stands there (a regular expression, of which the first hit is changed), and what is put in its place;
# '' in the second place: the third is added.
CHANGES = [
    # verbs and edges
    ("a misspelt verb", f"({CITATION} undo:hasSemantics) .*", r"\1 rgr:exten ."),
    ("a misspelt edge", f"({DOCUMENT}) rg:extends", r"\1 rg:extnds"),
    ("a misspelt characterization", f"({CITATION} cito:hasCitationCharacterization) .*", r"\1 rg:extnds ."),
    ("verb and property that disagree", "(undo:hasSemantics) rgr:recall", r"\1 rgr:welcome"),
    ("property and verb that disagree", "(cito:hasCitationCharacterization) rg:recalls", r"\1 rg:welcomes"),
    ("a verb of what is no object", f"({CITATION} rg:role) .*", r'\1 "actor" .'),
    ("an effect that the edge does not tell", '(rg:effect) "extend"', r'\1 "suspend"'),
    ("an effect that is none", '(rg:effect) "extend"', r'\1 "forget"'),
    ("an effect without its edge", f"{DOCUMENT} rg:extends .*\n", ""),
    ("a changing edge without an effect", "", f"{DOCUMENT} rg:amends <resolution/A/RES/119/47> ."),
    ("an edge without a citation", "", f"{DOCUMENT} rg:recalls <instrument/udhr> ."),
    (
        "an edge rg:cites without a citation",
        "",
        f'{DOCUMENT} rg:cites <instrument/cedaw> . <instrument/cedaw> rdfs:label "x"@en .',
    ),
    ("a basis without a citation", "", f"{DOCUMENT} rg:basedOn <instrument/un-charter> ."),
    ("an acting pursuant without a citation", "", f"{DOCUMENT} rg:actsPursuantTo <instrument/crc> ."),
    ("a renewal without a citation", "", f"{DOCUMENT} rg:renews <resolution/A/RES/119/12> ."),
    ("a citation without its edge", f"{DOCUMENT} rg:cites <instrument/crc> .\n", ""),
    ("a citation without the edge of its verb", f"{DOCUMENT} rg:recalls <resolution/A/RES/119/47> .\n", ""),
    ("a citation without the edge of others", f"{DOCUMENT} cito:cites <instrument/crc> .\n", ""),
    ("a name without a mention", "", f"{DOCUMENT} rg:names <entity/sc> ."),
    ("a mention without its name", f"{DOCUMENT} rg:names <entity/third-committee> .\n", ""),
    ("a dispute of nobody", r"[^\n]* rg:hasDispute [^\n]*\n", ""),
    ("an asked body that nobody asks", "", f"{DOCUMENT} rg:asks <entity/third-committee> ."),
    # ends that lead nowhere, or elsewhere
    ("a cited work that is not described", "(cito:hasCitedEntity) <instrument/crc>", r"\1 <instrument/crcc>"),
    ("a receiver that is not the cited work", "(undo:hasReceiver) <instrument/crc>", r"\1 <instrument/udhr>"),
    ("a citing work that is another", f"({CITATION} cito:hasCitingEntity) .*", r"\1 <resolution/A/RES/130/2> ."),
    ("a document that cites itself", f"({CITATION} cito:hasCitedEntity) .*", rf"\1 {DOCUMENT} ."),
    ("a part of another document", f"({CITATION} rg:inPart) .*", r"\1 <resolution/A/RES/130/2#op1> ."),
    ("a part that is not there", f"({CITATION} rg:inPart) .*", rf"\1 {DOCUMENT[:-1]}#op77> ."),
    ("a witness in another document", f"({WITNESS}> oa:hasSource) .*", r"\1 <expression/A/RES/130/2/en> ."),
    ("a witness in no version", f"({WITNESS}> oa:hasSource) .*", r"\1 <expression/A/RES/130/1/de> ."),
    ("a witness of nobody", f"{CITATION} rg:witness .*\n", ""),
    (
        "an expression of another work",
        f"(<expression/A/RES/130/1/en> eli:realizes) {DOCUMENT}",
        r"\1 <resolution/A/RES/130/2>",
    ),
    ("an expression that its work has not", f"{DOCUMENT} eli:is_realized_by <expression/A/RES/130/1/fr> .\n", ""),
    ("an adopting organ that is none", f"({DOCUMENT} rg:adoptedBy) .*", r"\1 <resolution/A/RES/119/47> ."),
    ("an annotation of nothing", r"(oa:hasBody) <citation/A/RES/130/1/en/402-419> ", r"\1 <citation/x> "),
    ("an annotation to nothing", rf"({CITATION[:-1]}#annotation> oa:hasTarget) .*", r"\1 <resolution/A/RES/1/1> ."),
    ("a proponent too many", "", f"{CITATION} undo:hasProponent <entity/sc> ."),
    ("a part without its document", f"{DOCUMENT[:-1]}#op1> dcterms:isPartOf .*\n", ""),
    ("a part that its document has not", f"{DOCUMENT} eli:has_part {DOCUMENT[:-1]}#op1> .\n", ""),
    # values
    ("a wrong datatype of a date", f"({DOCUMENT} eli:date_document) .*", r'\1 "2065-12-19" .'),
    ("a date last Tuesday", f"({DOCUMENT} eli:date_document) .*", r'\1 "last Tuesday"^^xsd:date .'),
    ("a date before the Charter", f"({DOCUMENT} eli:date_document) .*", r'\1 "1899-12-19"^^xsd:date .'),
    ("two dates", "", f'{DOCUMENT} eli:date_document "2064-12-19"^^xsd:date .'),
    ("a date that is another elsewhere", f"({DOCUMENT} rg:date) .*", r'\1 "2064-12-19"^^xsd:date .'),
    ("a cited date that is none", "(rg:citedDate) .*", r'\1 "5 December" .'),
    ("a start beyond the end", f"({WITNESS}-position> oa:start) .*", r'\1 "500"^^xsd:integer .'),
    ("a start below nought", f"({WITNESS}-position> oa:start) .*", r'\1 "-4"^^xsd:integer .'),
    ("an end beyond the text", f"({WITNESS}-position> oa:end) .*", r'\1 "99999"^^xsd:integer .'),
    ("a start that is a word", f"({WITNESS}-position> oa:start) .*", r'\1 "four" .'),
    ("a quotation that is not as long", f"({WITNESS}-quotation> oa:exact) .*", r'\1 "resolution" .'),
    ("a quotation with a language", f"({WITNESS}-quotation> oa:exact) .*", r'\1 "resolution 119/12"@en .'),
    ("a place without its position", f"{WITNESS}> oa:hasSelector {WITNESS}-position> .\n", ""),
    ("an unknown language", "(dcterms:language) lang:en", r"\1 <http://id.loc.gov/vocabulary/iso639-1/qq>"),
    ("a language in other words", "(dcterms:language) lang:en", r'\1 "English"'),
    ("a language of another version", "(<expression/A/RES/130/1/en> dcterms:language) lang:en", r"\1 lang:fr"),
    ("a symbol hello world", f"({DOCUMENT} rg:symbol) .*", r'\1 "hello world" .'),
    ("a symbol of another document", f"({DOCUMENT} rg:symbol) .*", r'\1 "A/RES/130/2" .'),
    ("two symbols", "", f'{DOCUMENT} rg:symbol "A/RES/130/2" .'),
    ("a digest of another kind", '"sha256:', '"md5:'),
    ("a role that is none", '(rg:role) "object"', r'\1 "subject"'),
    ("a way that is none", '(rg:via) "explicit"', r'\1 "guess"'),
    ("a known that is neither", '(rg:known) "true"', r'\1 "perhaps"'),
    ("no witnesses", '(rg:witnesses) "1"', r'\1 "0"'),
    ("two pinpoints", "", f'{CITATION} rg:pinpoint "paragraph 9" .'),
    ("a pinpoint to a work", "(rg:citesPart) .*", r"\1 <resolution/A/RES/119/12> ."),
    ("a part by another name", '(rg:partName) "op1"', r'\1 "op9"'),
    ("a preambular paragraph by the name of an operative one", '(#pp1> rg:partName) "pp1"', r'\1 "op1"'),
    ("a name that no part has", '(rg:partName) "pp1"', r'\1 "preamble1"'),
    ("a text without a language", '(rg:text "[^"]*")@en', r"\1"),
    ("two texts in a language", "", f'{DOCUMENT[:-1]}#op1> rg:text "Tea."@en .'),
    ("an order below one", '(rg:order) "1"', r'\1 "0"'),
    ("a title without a language", f'({DOCUMENT} dcterms:title "[^"]*")@en', r"\1"),
    (
        "an agenda item that is none",
        f"({DOCUMENT[:-1]}> rg:onAgendaItem) .*|$",
        f'{DOCUMENT} rg:agendaItem "seventy" .',
    ),
    ("more States than votes", '(rg:votesInFavour) "2"', r'\1 "1"'),
    ("fewer than no votes", '(rg:votesAgainst) "1"', r'\1 "-1"'),
    ("a State that voted both ways", "", "<vote/A/RES/130/1> rg:against <state/TCD> ."),
    ("a vote of what is no State", "", "<vote/A/RES/130/1> rg:against <entity/ga> ."),
    ("a manner of voting that is none", '(rg:manner) "recorded"', r'\1 "by lot"'),
    ("two votes of one kind", "", '<vote/A/RES/130/1> rg:votesInFavour "3"^^xsd:integer .'),
    ("a dispute for no reason", "rg:reason .*", 'rg:reason "mood" .'),
    ("a dispute surer than sure", '(rg:sureness) "[^"]*"', r'\1 "1.5"'),
    ("a term that is none", "", f'{CITATION} rg:mood "glad" .'),
    ("an annotation without a motive", f"{CITATION[:-1]}#link> oa:motivatedBy .*\n", ""),
    ("a graph that nobody made", "<graph/A/RES/130/1> prov:wasGeneratedBy .*\n", ""),
    ("a co-citation of few", '(tally/[^>]*\\+[^>]*/[^>]*> rg:citingDocuments) "2"', r'\1 "1"'),
    ("a body without a kind", "<entity/ga> org:classification .*\n", ""),
    ("a body with two names in a language", "", '<entity/ga> skos:prefLabel "The Assembly"@en .'),
    ("a State with another code", '(<state/TCD> skos:notation) "TCD"', r'\1 "Chad"'),
    ("an instrument of two dates", "", '<instrument/un-charter> dcterms:issued "1999"^^xsd:gYear .'),
    # what is counted, and who is asked
    ("an instrument that is asked", "(rg:addressee) <entity/[^>]+>", r"\1 <instrument/crc>"),
    ("a rank of nought", r'(rg:citationRank) "\d+"', r'\1 "0"'),
    ("fewer than no documents", r'(resolution[^\n]* rg:citingDocuments) "\d+"', r'\1 "-1"'),
]


@pytest.mark.parametrize(("old", "new"), [c[1:] for c in CHANGES], ids=[c[0] for c in CHANGES])
def test_a_wrong_change_is_caught(text, told, old, new):
    changed = re.sub(old, new, text, count=1) if old else f"{text}{new}\n"
    assert changed != text, "the change changes nothing"
    assert told(changed), "nobody noticed"


# More wrong changes, as above, all of which are made at once; and what is told of each.
AT_ONCE = (
    (f"({CITATION} rg:witnesses) .*", r'\1 "9"^^xsd:integer .', "versions say it, more than have a witness"),
    ("(#op2> rg:order) .*", r'\1 "3"^^xsd:integer .', "Two parts of the document stand at one place"),
    ('(#op2.a> eli:number) "a"', r'\1 "7"', "The name of a part ends with its number"),
    ("(<expression/A/RES/130/1/en> eli:language) .*", r"\1 eu-language:FRA .", "The IRI of an expression ends with its language"),
    ("(<expression/A/RES/130/1/es> schema:inLanguage) .*", r'\1 "fr" .', "The IRI of an expression ends with its language"),
    ("", "<vote/A/RES/130/1> rg:notVoting <state/TCD> .", "cannot also have voted in favour"),
    ("(<mandate/A/RES/130/1/op1/1> rg:inPart) .*", r"\1 <resolution/A/RES/130/2#op1> .", "The mandate stands in"),
    ("(rg:askingVerb) rgr:decide", r"\1 rgr:brew", "rg:askingVerb leads to no governing verb"),
    ("rg:disputedTarget <resolution/A/RES/119/21>", "rg:disputedTarget <resolution/A/RES/119/12>", "which is not what is said against it"),
    ("(<dispute/A/RES/130/1/fr/214-231> rg:inPart) .*", r"\1 <resolution/A/RES/130/2#op1> .", "The dispute stands in"),
    ("(rg:leavesOpen) (<[^>]*>) .", r"\1 \2 . \2 cito:hasCitedEntity <instrument/crc> .", "What is left open cites nothing"),
    ("", f"{DOCUMENT} rg:leavesOpen {CITATION} .", "rg:leavesOpen leads to an rg:OpenMention"),
    (f"{DOCUMENT} eli:cites <instrument/udhr> .\n", "", "rg:cites and eli:cites"),
    (f"{DOCUMENT} eli:based_on <instrument/crc> .\n", "", "rg:basedOn and eli:based_on"),
    ("", f"{DOCUMENT} eli:changes <instrument/crc> .", "eli:changes leads to"),
    (f"({DOCUMENT} dcterms:identifier) .*", r'\1 "A/RES/130/9" .', "The dcterms:identifier of a document"),
    (f"({DOCUMENT} eli:passed_by) .*", r"\1 <entity/sc> .", "rg:adoptedBy and eli:passed_by"),
    (f"({DOCUMENT} rg:draft) .*", r"\1 <instrument/crc> .", "rg:draft, rg:report and rg:meetingRecord"),
    (f"({DOCUMENT} rg:sponsor) .*", r'\1 "Chad" .', "Who sponsors an act"),
    (f"({DOCUMENT} rg:recommendedBy) .*", r"\1 <resolution/A/RES/119/12> .", "rg:recommendedBy and rg:draftedFor"),
    ("(<citation/A/RES/130/2/en/112-127#link> oa:hasBody) .*", r"\1 <instrument/udhr> .", "that tells of another work"),
    ("(rg:citesPart) <resolution/A/RES/119/12#op4>", r"\1 <resolution/A/RES/119/47#op4>", "which is no part of the cited work"),
    ("[^\\n]*#pp1> eli:cites <instrument/un-charter#art41> .\n", "", "has no eli:cites to"),
    ("", "<resolution/A/RES/130/2> rg:follows <resolution/A/RES/130/2> .", "An act does not follow itself"),
    ("", "<resolution/A/RES/130/2> rg:report <resolution/A/RES/130/2> .", "its own draft, report or record"),
    ('(rg:outcome) "adopted"', r'\1 "maybe"', "rg:outcome must be"),
    (f'({DOCUMENT} rdfs:label "[^"]*")@en', r"\1", "The rdfs:label of a document"),
    (f"({CITATION} undo:hasProponent) .*", r"\1 <instrument/crc> .", "undo:hasProponent leads to the organ"),
    ("(#annex1> rdf:type) rg:Annex", r"\1 rg:Footnote", "The name of a footnote begins with fn"),
    (f"{DOCUMENT} eli:has_part {DOCUMENT[:-1]}#op1> .", f"{DOCUMENT[:-1]}#pp1> eli:has_part {DOCUMENT[:-1]}#op1> .", "The part lies in"),
    ("", '<mandate/A/RES/130/1/op1/1> rg:until "1899-01-01"^^xsd:date .', "after the Charter was signed"),
    ("", "<mandate/A/RES/130/1/op1/1> rg:dueSession <entity/ga> .", "rg:dueSession leads to one session"),
    ("<resolution/A/RES/130/2> rg:actsPursuantTo <instrument/paris-agreement> .\n", "", "and the document has no such edge"),
    ("", f"{DOCUMENT} rg:isGuidedBy <instrument/crc> .", "which none of its citations says"),
    ("", "<graph/A/RES/130/1> prov:wasDerivedFrom <expression/A/RES/130/2/en> .", "The graph is derived from"),
    (f"({DOCUMENT} rg:topic) .*", r"\1 <topic/brewing> .", "A topic that a document has"),
    ("", f"{DOCUMENT} rg:names <instrument/crc> .", "rg:names leads to a body"),
)  # fmt: skip


@pytest.fixture(scope="module")
def told_at_once(text, told):
    for old, new, message in AT_ONCE:
        changed = re.sub(old, new, text, count=1) if old else f"{text}{new}\n"
        assert changed != text, message
        text = changed
    return told(text)


@pytest.mark.parametrize("message", [message for *_, message in AT_ONCE])
def test_a_wrong_change_among_others_is_told(told_at_once, message):
    assert any(message in line for line in told_at_once)


@pytest.mark.parametrize("topic", ["http://eurovoc.europa.eu/516", "http://metadata.un.org/sdg/13", "topic/tea"])
def test_topics_of_other_schemes_are_topics(told, topic):
    act = '<resolution/A/RES/1/1> a eli:LegalResource ; rdfs:label "1/1"@en ; rg:topic'
    assert told(f'{act} <{topic}> . <{topic}> skos:prefLabel "tea"@en .') == set()


@pytest.mark.parametrize(
    ("symbol", "is_one"), [("1/CP.21", True), ("EB148(3)", True), ("66/102", False), ("1/tea", False)]
)
def test_a_symbol_is_one_of_the_united_nations_or_of_a_conference(told, symbol, is_one):
    messages = told(f'<decision/{symbol}> a eli:LegalResource ; rdfs:label "a decision"@en ; rg:symbol "{symbol}" .')
    assert any("is no symbol" in message for message in messages) != is_one


# What is added, all of it at once, and what is told of each.
ADDED = (
    ('<instrument/crc> rg:treatySeries "vol. 1577" .', "rg:treatySeries is the volume and the number"),
    ('<instrument/crc> rg:depositNumber "chapter four" .', "rg:depositNumber is the chapter and the number"),
    ('<instrument/crc> rg:labourConvention "No. 182" .', "rg:labourConvention is a number"),
    ("<instrument/crc> rg:adoptedThrough <entity/ga> .", "rg:adoptedThrough leads to an act"),
    ("<instrument/crc> rg:protocolTo <instrument/crc> .", "An instrument is no protocol to itself"),
    ("<instrument/crc> rg:protocolTo <entity/sc> .", "rg:protocolTo leads to an instrument"),
    ('<instrument/crc> rg:namesUnconfirmedIn "xx" .', "a language in which there is no name"),
    ("<entity/ga> dcterms:replaces <entity/ga> .", "A body does not replace itself"),
    ('<entity/ga> rg:establishedIn "1990"^^xsd:gYear ; rg:dissolvedIn "1980"^^xsd:gYear .', "A body ended in 1980"),
    ('<entity/sc> rg:establishedIn "long ago" .', "rg:establishedIn is one xsd:gYear"),
    ('<entity/sc> rg:dissolvedIn "soon" .', "rg:dissolvedIn is one xsd:gYear"),
    ('<entity/ga> skos:exactMatch "Q47423" .', "A match leads to a thing of another dataset"),
    ("<entity/sc> skos:closeMatch <http://www.wikidata.org/entity/Council> .", "A match leads to a thing of another dataset"),
    ('<entity/ga> rg:lei "12" .', "rg:lei is one Legal Entity Identifier"),
    (f"{DOCUMENT} eli:passed_by <entity/sc> .", "An act is passed by one organ"),
    ("<resolution/A/RES/119/47> rg:adoptedBy <entity/sc> .", "A document is adopted by one organ"),
    ("<resolution/A/RES/119/12> eli:passed_by <entity/sc> .", "rg:adoptedBy and eli:passed_by lead to the same organ"),
    ('<resolution/A/RES/119/3> a eli:LegalResource ; rdfs:label "x"@en ; rg:symbol "A/RES/119/3" .', "is its dcterms:identifier, too"),
    (f'{DOCUMENT} eli:type_document "resolution" .', "eli:type_document leads to a type"),
    (f"{DOCUMENT} rdfs:label <urn:x> .", "An rdfs:label is words"),
    (f'{DOCUMENT} rdfs:seeAlso "undocs" .', "rdfs:seeAlso leads to an address"),
    (f"{DOCUMENT} rg:topic <instrument/crc> .", "rg:topic leads to a topic"),
    (f"{DOCUMENT} rg:adoptedAt <entity/ga> .", "rg:adoptedAt leads to a meeting or session"),
)  # fmt: skip


@pytest.fixture(scope="module")
def told_of_all(text, told):
    return told("\n".join([text, *(statement for statement, _ in ADDED)]))


@pytest.mark.parametrize(("statement", "message"), ADDED)
def test_what_is_added_wrongly_is_told(told_of_all, statement, message):
    assert any(message in line for line in told_of_all), statement


def test_what_is_lacking_is_told(told):
    """Of nodes that have a class, or one property, and nothing else, each property that a shape asks for is told."""
    shapes = rdflib.Graph().parse(ontology.SHAPES)
    bare, required = [], set()
    for number, shape in enumerate(shapes.subjects(rdflib.RDF.type, SH.NodeShape)):
        bare += [f"<bare/{number}> a <{name}> ." for name in shapes.objects(shape, SH.targetClass)]
        bare += [f"<bare/{number}> <{name}> <bare/end> ." for name in shapes.objects(shape, SH.targetSubjectsOf)]
        bare += [f"<bare/end> <{name}> <bare/{number}> ." for name in shapes.objects(shape, SH.targetObjectsOf)]
        parts = [part for part in shapes.objects(shape, SH.property) if (part, SH.minCount, None) in shapes]
        required |= {str(shapes.value(part, SH.message)) for part in parts}
    assert len(required) > 60
    assert required - told("\n".join(bare)) == set()


def test_the_authority_conforms(authority):
    entries = [(entry.kind, entry.key) for entry in authority]
    lines = "".join(f"{s} {p} {o} .\n" for s, p, o, _ in authority_quads(authority, entries, HOME))
    assert set(Shapes().violations(lines.encode())) == set()


def test_a_query_about_one_thing_is_asked_once_of_all():
    """pySHACL asks each constraint of each node; what it gets is what the query says of that node, and of no other."""
    from rdflib import URIRef

    from graph.rdf.asked_graph import AskedGraph

    lines = "".join(f'<urn:{n}> <urn:p> "{n}" .\n' for n in range(50)).encode()
    graph, asked = AskedGraph(lines), []
    rows = graph._rows
    graph._rows = lambda query: asked.append(query) or rows(query)
    for n in range(50):
        bound = {"this": URIRef(f"urn:{n}")}
        for given in ({"initBindings": bound}, {}):
            arguments = () if given else ("sparql", "sparql", None, bound, True)
            found = list(graph.query("SELECT $this ?value WHERE { $this <urn:p> ?value }", *arguments, **given))
            assert [str(row["value"]) for row in found] == [str(n)]
    assert len(asked) == 1
