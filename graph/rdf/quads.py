"""A reading → quads: the work, its expression, its parts, its citations with their evidence, and what they point to."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator

from graph import __version__
from graph.model import WORKS, Citation, Document, Reading
from graph.rdf.metadata import MetadataStatements
from graph.rdf.terms import Quad, date, fragment, literal, resource
from graph.rdf.vocabulary import CHANGING, CLASSES, EFFECTS, PARTS, RELATIONS, term
from graph.resolve.targets import Targets, slug
from graph.symbols import Symbol, address, akn_iri
from graph.text.quotation import surroundings
from ontology.authority import Authority

Pair = tuple[str, str, str]

_A = term("rdf:type")
_LABEL = term("rdfs:label")
_PROPERTIES = {relation: term(f"rg:{name}") for relation, name in RELATIONS.items()}
_CONCEPTS = {relation: term(f"rgr:{relation}") for relation in RELATIONS}
_EFFECTS = {effect: term(f"rg:{name}") for effect, name in EFFECTS.items()}
_TERMS = {name: term(name) for names in CLASSES.values() for name in names}


class QuadMaker:
    """Makes the quads of one corpus: `base` begins every IRI that is not somebody else's."""

    def __init__(self, authority: Authority, base: str):
        self._authority, self._base = authority, base
        self._targets = Targets(authority)
        self._metadata = MetadataStatements(authority, base, self._targets)

    def graph_of(self, document: Document) -> str:
        """The named graph that holds what is known from `document`; from a record without text, one beside those of texts."""
        return resource(self._base, "graph", f"{document.id}/{document.lang or 'metadata'}")

    def quads(self, reading: Reading) -> tuple[Quad, ...]:
        """The quads of one reading, sorted and distinct."""
        graph = self.graph_of(reading.document)
        return tuple((*triple, graph) for triple in sorted(set(self._triples(reading))))

    def _triples(self, reading: Reading) -> Iterator[Pair]:
        document = reading.document
        work = self._work(document)
        if not document.lang:
            yield from self._work_triples(document, work, None)
            yield self.graph_of(document), term("rg:sourceFile"), literal(document.source)
            return
        expression = resource(self._base, "expression", f"{document.id}/{document.lang}")
        yield from self._work_triples(document, work, expression)
        yield from self._expression_triples(document, work, expression)
        yield from self._provenance(document, expression)
        yield from self._part_triples(document, work)
        same_place: Counter[tuple[int, int]] = Counter()
        for citation in reading.citations:
            place = (citation.start, citation.end)
            same_place[place] += 1
            suffix = f"-{same_place[place]}" if same_place[place] > 1 else ""
            name = f"{document.id}/{document.lang}/{citation.start}-{citation.end}{suffix}"
            node = resource(self._base, "citation", name)
            yield from self._citation_triples(citation, document, node, work, expression)

    def _work(self, document: Document) -> str:
        symbol = Symbol.parse(document.id)
        return resource(self._base, symbol.kind if symbol else "document", document.id)

    def _work_triples(self, document: Document, work: str, expression: str | None) -> Iterator[Pair]:
        symbol = Symbol.parse(document.id)
        for name in CLASSES[symbol.kind if symbol else "document"]:
            yield work, _A, _TERMS[name]
        yield work, _LABEL, literal(self._targets.label(symbol) if symbol else document.id, "en")
        yield work, term("rg:symbol"), literal(document.id)
        if expression:
            yield work, term("allot:hasRealization"), expression
            yield work, term("eli:is_realized_by"), expression
        if document.title:
            yield work, term("dcterms:title"), literal(document.title, document.lang or "en")
        if document.date:
            yield work, term("eli:date_document"), date(document.date)
        for predicate, key in (
            ("rg:adoptedBy", document.body), ("rg:recommendedBy", document.recommended_by),
            ("rg:draftedFor", document.drafts_for),
        ):  # fmt: skip
            if key:
                yield work, term(predicate), resource(self._base, "entity", key)
        if document.agenda_item:
            yield work, term("rg:agendaItem"), literal(document.agenda_item)
        yield from self._occasions(document, work)
        yield from self._metadata.triples(document, work, self._target_triples)
        for topic in document.topics:
            key = self._authority.topics_by_name.get(topic.upper())
            node = resource(self._base, "topic", key or slug(topic))
            yield work, term("rg:topic"), node
            if key is None:
                yield node, _A, term("skos:Concept")
                yield node, term("skos:prefLabel"), literal(topic)
        if symbol:
            yield from self._addresses(symbol, document, work, expression)

    def _occasions(self, document: Document, work: str) -> Iterator[Pair]:
        for kind, number in (("session", document.session), ("meeting", document.meeting)):
            period = self._targets.period_of(document)
            target = self._targets.occasion(kind, document.body, str(number), period) if number else None
            if target and target.id:
                yield work, term("rg:adoptedAt"), resource(self._base, kind, target.id)
                yield from self._target_triples(kind, target.id, target.label, document.lang)

    def _addresses(self, symbol: Symbol, document: Document, work: str, expression: str | None) -> Iterator[Pair]:
        akn_work, akn = akn_iri(symbol, document.date), akn_iri(symbol, document.date, document.lang or "en")
        if akn_work and akn:
            yield work, term("rg:aknIri"), literal(akn_work, datatype="xsd:anyURI")
            if expression:
                yield expression, term("rg:aknIri"), literal(akn, datatype="xsd:anyURI")
        url = address(symbol, document.lang or "en")
        if url:
            yield work, term("rdfs:seeAlso"), f"<{url}>"

    def _expression_triples(self, document: Document, work: str, expression: str) -> Iterator[Pair]:
        for name in ("undo:DocumentVersion", "eli:LegalExpression", "fabio:Expression"):
            yield expression, _A, term(name)
        yield expression, term("eli:realizes"), work
        yield expression, term("dcterms:language"), f"<http://id.loc.gov/vocabulary/iso639-1/{document.lang}>"
        yield expression, term("rg:sourceFile"), literal(document.source)
        if document.title:
            yield expression, term("eli:title"), literal(document.title, document.lang)

    def _provenance(self, document: Document, expression: str) -> Iterator[Pair]:
        """Who found what the graph says, in which text. No time is told, so that the same text gives the same data."""
        graph = self.graph_of(document)
        run = resource(self._base, "extraction", f"{document.id}/{document.lang}")
        program = resource(self._base, "software", f"resograph/{__version__}")
        digest = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()
        yield expression, term("rg:textDigest"), literal(f"sha256:{digest}")
        yield graph, _A, term("prov:Entity")
        yield graph, term("prov:wasGeneratedBy"), run
        yield graph, term("prov:wasDerivedFrom"), expression
        yield run, _A, term("rg:Extraction")
        yield run, term("prov:used"), expression
        yield run, term("prov:wasAssociatedWith"), program
        yield program, _A, term("prov:SoftwareAgent")
        yield program, _LABEL, literal("resograph", "en")
        yield program, term("rg:softwareVersion"), literal(__version__)

    def _part_triples(self, document: Document, work: str) -> Iterator[Pair]:
        for section in document.sections:
            kind = PARTS.get(re.match(r"[a-z]*", section.part)[0])  # type: ignore[index]
            if kind:
                part = fragment(work, section.part)
                yield part, _A, term(kind)
                yield part, term("rg:partName"), literal(section.part)
                yield part, term("dcterms:isPartOf"), work

    def _citation_triples(
        self, citation: Citation, document: Document, node: str, work: str, expression: str
    ) -> Iterator[Pair]:
        yield from self._evidence(citation, document, node, expression)
        if citation.part != "body":
            yield node, term("rg:inPart"), fragment(work, citation.part)
        yield node, term("undo:hasSemantics"), _CONCEPTS[citation.relation]
        yield node, term("rg:role"), literal(citation.role)
        if citation.effect:
            yield node, term("rg:effect"), literal(citation.effect)
        yield node, term("rg:via"), literal(citation.via)
        yield node, term("rg:known"), literal("true" if citation.known else "false", datatype="xsd:boolean")
        for predicate, value in (
            ("rg:pinpoint", citation.pinpoint), ("rg:citedDate", citation.date), ("rg:citedTitle", citation.title)
        ):  # fmt: skip
            if value:
                yield node, term(predicate), literal(value)
        if citation.id is None:
            yield node, _A, term("rg:OpenMention")
            yield work, term("rg:leavesOpen"), node
            return
        target = resource(self._base, citation.kind, citation.id)
        yield from self._target_triples(citation.kind, citation.id, citation.label, citation.lang)
        yield node, term("undo:hasReceiver"), target
        yield node, term("undo:hasProponent"), self._speaker(citation, document, work)
        yield node, _A, term("undo:Relation")
        annotation = fragment(node, "annotation")
        yield annotation, _A, term("undo:Annotation")
        yield annotation, term("oa:hasBody"), node
        yield annotation, term("oa:hasTarget"), work
        if citation.kind in WORKS:
            yield node, _A, term("rg:Citation")
            yield node, _A, term("cito:Citation")
            yield node, term("cito:hasCitingEntity"), work
            yield node, term("cito:hasCitedEntity"), target
            edges = _edges(citation)
            yield node, term("cito:hasCitationCharacterization"), edges[-1]
            for edge in edges:
                yield work, edge, target
            if citation.part == "basis":
                yield work, term("rg:adoptedOnTheBasisOf"), target
        else:
            yield node, _A, term("rg:Mention")
            yield work, term("rg:names"), target
            if citation.role == "addressee":
                yield work, term("rg:asks"), target
        yield work, term("allot:mentions"), target

    def _speaker(self, citation: Citation, document: Document, work: str) -> str:
        """The organ in whose voice the paragraph is written, else the one that adopted the text, else the text."""
        voice = next((s.voice for s in reversed(document.sections) if s.start <= citation.start), None) or document.body
        return resource(self._base, "entity", voice) if voice else work

    def _evidence(self, citation: Citation, document: Document, node: str, expression: str) -> Iterator[Pair]:
        place, selector = fragment(node, "place"), fragment(node, "selector")
        before, after = surroundings(document.text, citation.start, citation.end)
        yield node, term("rg:foundAt"), place
        yield place, _A, term("oa:SpecificResource")
        yield place, term("oa:hasSource"), expression
        yield place, term("oa:hasSelector"), selector
        yield selector, _A, term("oa:TextPositionSelector")
        yield selector, _A, term("oa:TextQuoteSelector")
        yield selector, term("oa:start"), literal(str(citation.start), datatype="xsd:integer")
        yield selector, term("oa:end"), literal(str(citation.end), datatype="xsd:integer")
        yield selector, term("oa:exact"), literal(citation.text, document.lang)
        yield selector, term("oa:prefix"), literal(before, document.lang)
        yield selector, term("oa:suffix"), literal(after, document.lang)

    def _target_triples(self, kind: str, identifier: str, label: str | None, lang: str) -> Iterator[Pair]:
        """The type and name of what is cited. Entries of the authority are described in a graph of their own."""
        node = resource(self._base, kind, identifier)
        if self._authority.get(kind, identifier) is not None:
            return
        for name in CLASSES[kind]:
            yield node, _A, _TERMS[name]
        if label:
            yield node, _LABEL, literal(label, "en" if label.isascii() else lang)
        symbol = Symbol.parse(identifier) if kind in WORKS else None
        if symbol:
            yield node, term("rg:symbol"), literal(symbol.text)
            url = address(symbol, lang)
            if url:
                yield node, term("rdfs:seeAlso"), f"<{url}>"


def _edges(citation: Citation) -> tuple[str, ...]:
    """The plain edges of a citation, the one that characterizes it last: that of the verb where the verb acts on the work,
    that of what is decided of what the work set."""
    edges = [term("rg:cites")]
    if citation.role == "object" and citation.relation not in CHANGING:
        edges.append(_PROPERTIES[citation.relation])
    elif citation.role == "pursuant":
        edges.append(term("rg:basedOn"))
    if citation.effect:
        edges.append(_EFFECTS[citation.effect])
    return tuple(edges)
