"""A settled work → quads: the work, its expressions, its parts, where they come from; its citations are made next door."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from graph import __version__
from graph.kinds import Kind
from graph.mandates.mandate import WorkMandate
from graph.mandates.mandate_reader import MandateReader
from graph.mandates.settlement import settled as settled_mandates
from graph.model import Document
from graph.numbers import Session
from graph.official_languages import OFFICIAL, drafting_rank
from graph.rdf.citations import CitationMaker, addresses
from graph.rdf.layers import layered
from graph.rdf.mandate_statements import MandateStatements
from graph.rdf.metadata_statements import MetadataStatements
from graph.rdf.other_vocabularies import said_otherwise
from graph.rdf.paragraphs import part_triples
from graph.rdf.terms import Quad, Triple, date, integer, language, literal, resource
from graph.rdf.things import Things, ToldOfThings, told
from graph.rdf.vocabulary import CLASSES, term
from graph.rdf.writers import lines_of_graph
from graph.resolve.targets import Targets, slug
from graph.settle.facts import Settled
from graph.settle.stated_metadata import stated_of_work
from graph.symbols import Symbol, address, akn_iri
from ontology.authority import Authority

_A = term("rdf:type")
_LABEL = term("rdfs:label")
_TERMS = {name: term(name) for names in CLASSES.values() for name in names}
_SAID_ONCE = ("date", "body", "recommended_by", "drafts_for", "agenda_items")


class QuadMaker:
    """Makes the quads of one corpus: `base` begins every IRI that is not somebody else's."""

    def __init__(self, authority: Authority, base: str):
        self._authority, self._base = authority, base
        self._targets = Targets(authority)
        self._citations = CitationMaker(authority, base, self._targets.numbering.symbols)
        self._metadata = MetadataStatements(authority, base, self._targets)
        self._mandates, self._mandate_statements = MandateReader(authority), MandateStatements(authority, base)

    def graph_of(self, identifier: str) -> str:
        """The named graph that holds what is known from the texts of a work and from its records."""
        return resource(self._base, "graph", identifier)

    def evidence_of(self, identifier: str) -> str:
        """The named graph that holds the evidence of what the graph of a work states."""
        return resource(self._base, "evidence", identifier)

    def mandates(self, settled: Settled) -> tuple[WorkMandate, ...]:
        """The mandates of one work."""
        return tuple(settled_mandates([tuple(self._mandates.read(reading)) for reading in settled.readings]))

    def told(self, settled: Settled, mandates: tuple[WorkMandate, ...] | None = None) -> ToldOfThings:
        """What one work says of itself and of others; `mandates` are its own, where they are known already."""
        asked = self.mandates(settled) if mandates is None else mandates
        triples = dict.fromkeys(self._triples(settled, asked))  # in order, which is sorted sooner than a set is
        layers = layered(triples | dict.fromkeys(said_otherwise(triples)))
        return told(layers, self._work(settled.id), self._base)

    def layers(self, settled: Settled, said: ToldOfThings) -> tuple[tuple[Quad, ...], tuple[Quad, ...]]:
        """The quads of what a work has `said` of itself, those of the graph and those of the evidence, each sorted and distinct."""
        graph, evidence = self.graph_of(settled.id), self.evidence_of(settled.id)
        return tuple((*t, graph) for t in said.own.graph), tuple((*t, evidence) for t in said.own.evidence)

    def lines(self, settled: Settled, said: ToldOfThings) -> tuple[str, str]:
        """The same as lines of N-Quads."""
        graph, evidence = self.graph_of(settled.id), self.evidence_of(settled.id)
        return lines_of_graph(said.own.graph, graph), lines_of_graph(said.own.evidence, evidence)

    def quads(self, settled: Settled) -> tuple[Quad, ...]:
        """The quads of one work in both layers, as if it were a corpus."""
        said = self.told(settled)
        things = Things(self._base)
        things.add(lambda: [said.packed()])
        return tuple(chain.from_iterable((*self.layers(settled, said), *things.quads())))

    def _triples(self, settled: Settled, mandates: tuple[WorkMandate, ...]) -> Iterator[Triple]:
        documents = [reading.document for reading in settled.readings]
        work = self._work(settled.id)
        yield from self._work_triples(settled.id, [*documents, *settled.records], work)
        for document in documents:
            expression = self._expression(document)
            yield work, term("allot:hasRealization"), expression
            yield work, term("eli:is_realized_by"), expression
            yield from self._expression_triples(document, work, expression)
        yield from part_triples(documents, work)
        for record in settled.records:
            yield self.graph_of(settled.id), term("rg:sourceFile"), literal(record.source)
        if documents:
            yield from self._provenance(settled.id, documents)
        yield from self._citations.triples(settled, work)
        yield from self._mandate_statements.triples(mandates, work)

    def _work(self, identifier: str) -> str:
        symbol = Symbol.parse(identifier)
        return resource(self._base, symbol.kind if symbol else "document", identifier)

    def _expression(self, document: Document) -> str:
        return resource(self._base, "expression", f"{document.id}/{document.lang}")

    def _work_triples(self, identifier: str, documents: list[Document], work: str) -> Iterator[Triple]:
        symbol = Symbol.parse(identifier)
        for name in CLASSES[symbol.kind if symbol else "document"]:
            yield work, _A, _TERMS[name]
        yield from self._called(work, symbol, identifier)
        stated = stated_of_work(documents)
        first = sorted(documents, key=lambda document: drafting_rank(document.lang))
        known = {name: next((v for d in first if (v := getattr(d, name))), None) for name in _SAID_ONCE}
        known["date"] = (stated.date if stated else None) or known["date"]
        act = self._targets.numbering.symbols.parse(identifier)
        known["body"] = (act.adopter if act else None) or known["body"]  # as of whoever cites it
        if known["date"]:
            yield work, term("eli:date_document"), date(known["date"])
        for predicate, key in (
            ("rg:adoptedBy", known["body"]), ("rg:recommendedBy", known["recommended_by"]),
            ("rg:draftedFor", known["drafts_for"]),
        ):  # fmt: skip
            if key:
                yield work, term(predicate), resource(self._base, "entity", key)
        if known["agenda_items"]:
            yield work, term("rg:agendaItem"), literal(", ".join(known["agenda_items"]))
        yield from self._occasions(documents, work)
        for document in documents:
            if document.title:
                yield work, term("dcterms:title"), literal(document.title, document.lang or "en")
            yield from self._topics(document, work)
            if document.metadata:
                yield work, term("rg:statedIn"), literal(document.metadata.source)
            if symbol:
                yield from self._addresses(symbol, document, work)
        if stated:
            yield from self._metadata.triples(replace(documents[0], metadata=stated), work, self._described)

    def _called(self, work: str, symbol: Symbol | None, identifier: str) -> Iterator[Triple]:
        yield work, _LABEL, literal(self._targets.label(symbol) if symbol else identifier, "en")
        yield work, term("dcterms:identifier"), literal(identifier)
        if symbol:
            yield work, term("rg:symbol"), literal(identifier)

    def _described(self, kind: Kind, identifier: str, label: str | None, lang: str) -> Iterator[Triple]:
        names = {"en" if label.isascii() else lang: label} if label else {}
        return self._citations.target(kind, identifier, names, lang)

    def _topics(self, document: Document, work: str) -> Iterator[Triple]:
        for topic in document.topics:
            key = self._authority.topics_by_name.get(topic.upper())
            node = resource(self._base, "topic", key or slug(topic))
            yield work, term("rg:topic"), node
            if key is None:
                yield node, _A, term("skos:Concept")
                yield node, term("skos:prefLabel"), literal(topic)

    def _occasions(self, documents: list[Document], work: str) -> Iterator[Triple]:
        """The session and the meeting at which a work was adopted; a special session is told by its number alone."""
        periods = [(document, self._targets.period_of(document)) for document in documents]
        special = next(((d, period) for d, period in periods if period and period.special and not period.numeral), None)
        if special:
            yield from self._occasion("session", *special, work)
        occasions: tuple[Kind, ...] = ("meeting",) if special else ("session", "meeting")
        for kind in occasions:
            first = next((document for document in documents if getattr(document, kind)), None)
            if first:
                yield from self._occasion(kind, first, Session(getattr(first, kind)), work)

    def _occasion(self, kind: Kind, document: Document, number: Session, work: str) -> Iterator[Triple]:
        target = self._targets.occasion(kind, document.body, number, self._targets.period_of(document))
        if target.id:
            yield work, term("rg:adoptedAt"), resource(self._base, kind, target.id)
            yield from self._described(kind, target.id, target.label, document.lang)

    def _addresses(self, symbol: Symbol, document: Document, work: str) -> Iterator[Triple]:
        akn_work, akn = akn_iri(symbol, document.date), akn_iri(symbol, document.date, document.lang or "en")
        if akn_work and akn:
            yield work, term("rg:aknIri"), literal(akn_work, datatype="xsd:anyURI")
            if document.lang:
                yield self._expression(document), term("rg:aknIri"), literal(akn, datatype="xsd:anyURI")
        yield from addresses(work, symbol, document.lang or "en")
        place = address(symbol, document.lang) if document.lang in OFFICIAL else None
        if place:
            yield self._expression(document), term("rdfs:seeAlso"), f"<{place}>"

    def _expression_triples(self, document: Document, work: str, expression: str) -> Iterator[Triple]:
        for name in ("undo:DocumentVersion", "eli:LegalExpression", "fabio:Expression"):
            yield expression, _A, term(name)
        yield expression, term("eli:realizes"), work
        yield expression, term("dcterms:language"), language(document.lang)
        yield expression, term("rg:sourceFile"), literal(document.source)
        if document.title:
            yield expression, term("eli:title"), literal(document.title, document.lang)

    def _provenance(self, identifier: str, documents: list[Document]) -> Iterator[Triple]:
        """Who found what the graph says, in which texts. No time is told, so that the same texts give the same data."""
        graph, run = self.graph_of(identifier), resource(self._base, "extraction", identifier)
        program = resource(self._base, "software", f"resograph/{__version__}")
        for document in documents:
            expression = self._expression(document)
            digest = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()
            yield expression, term("rg:textDigest"), literal(f"sha256:{digest}")
            yield expression, term("rg:textLength"), integer(len(document.text))
            yield graph, term("prov:wasDerivedFrom"), expression
            yield run, term("prov:used"), expression
        yield graph, _A, term("prov:Entity")
        yield graph, term("prov:wasGeneratedBy"), run
        yield run, _A, term("rg:Extraction")
        yield run, term("prov:wasAssociatedWith"), program
        yield program, _A, term("prov:SoftwareAgent")
        yield program, _LABEL, literal("resograph", "en")
        yield program, term("rg:softwareVersion"), literal(__version__)
