"""The facts of a work → triples: its citations with their witnesses, what they point to, and what its versions dispute."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from graph.kinds import CHANGING, GROUNDING, WORKS, Kind
from graph.pinpoint_units import in_words
from graph.rdf.provisions import provisions_of
from graph.rdf.terms import Triple, fragment, integer, literal, resource
from graph.rdf.vocabulary import CLASSES, EFFECTS, RELATIONS, term
from graph.rdf.witnesses import WitnessWords, told_apart, witness_triples
from graph.settle.facts import Dispute, Fact, Settled, Witness
from graph.symbols import Symbol, Symbols, address
from ontology.authority import Authority
from ontology.council_records import records

_A = term("rdf:type")
_PROPERTIES = {relation: term(f"rg:{name}") for relation, name in RELATIONS.items()}
_CONCEPTS = {relation: term(f"rgr:{relation}") for relation in RELATIONS}
_EFFECTS = {effect: term(f"rg:{name}") for effect, name in EFFECTS.items()}
_TERMS = {name: term(name) for names in CLASSES.values() for name in names}


class CitationMaker:
    """Makes the triples of facts; `base` begins every IRI that is not somebody else's, `symbols` are those of the authority."""

    def __init__(self, authority: Authority, base: str, symbols: Symbols):
        self._authority, self._base, self._symbols = authority, base, symbols

    def triples(self, settled: Settled, work: str) -> Iterator[Triple]:
        """The citations, mentions and disputes of the work that `work` is the IRI of."""
        voices = _Voices(settled, work, self._base)
        texts = {reading.document.lang: reading.document.text for reading in settled.readings}
        same_place: Counter[str] = Counter()
        for fact in settled.facts:
            first = fact.witnesses[0]
            place = f"{first.lang}/{first.start}-{first.end}"
            same_place[place] += 1
            suffix = f"-{same_place[place]}" if same_place[place] > 1 else ""
            node = resource(self._base, "citation", f"{fact.doc}/{place}{suffix}")
            yield from self._fact(fact, node, work, voices, texts)
        for dispute in settled.disputes:
            if dispute.against:
                yield from self._dispute(dispute, work)

    def _fact(self, fact: Fact, node: str, work: str, voices: _Voices, texts: Mapping[str, str]) -> Iterator[Triple]:
        saying = {witness.lang for witness in fact.witnesses if witness.id is not None or fact.id is None}
        saying = saying or {witness.lang for witness in fact.witnesses}  # all say the number, none an act that can be
        yield node, term("rg:witnesses"), integer(len(saying))
        yield from self._witnesses(fact.doc, fact.witnesses, node, texts if fact.id and fact.kind in WORKS else {})
        if fact.part != "body":
            yield node, term("rg:inPart"), fragment(work, fact.part)
        yield node, term("undo:hasSemantics"), _CONCEPTS[fact.relation]
        yield node, term("rg:role"), literal(fact.role)
        if fact.effect:
            yield node, term("rg:effect"), literal(fact.effect)
        yield node, term("rg:via"), literal(fact.via)
        yield node, term("rg:known"), literal("true" if fact.known else "false", datatype="xsd:boolean")
        for predicate, value in (
            ("rg:pinpoint", in_words(fact.pinpoint)), ("rg:citedDate", fact.date), ("rg:citedTitle", fact.title)
        ):  # fmt: skip
            if value:
                yield node, term(predicate), literal(value)
        if fact.id is None:
            yield node, _A, term("rg:OpenMention")
            if fact.problem:
                yield node, term("rg:problem"), literal(fact.problem, "en")
            for candidate in fact.candidates:
                yield node, term("rg:candidate"), literal(candidate)
            yield work, term("rg:leavesOpen"), node
            return
        target = resource(self._base, fact.kind, fact.id)
        yield from self.target(fact.kind, fact.id, _names(fact), fact.witnesses[0].lang)
        yield node, term("undo:hasReceiver"), target
        yield node, term("undo:hasProponent"), voices.speaker(fact.witnesses[0])
        yield node, _A, term("undo:Relation")
        yield from _annotations(fact, node, work, target)
        yield work, term("allot:mentions"), target
        if fact.kind not in WORKS:
            yield node, _A, term("rg:Mention")
            yield work, term("rg:names"), target
            if fact.role == "addressee":
                yield work, term("rg:asks"), target
            return
        yield node, _A, term("rg:Citation")
        yield node, _A, term("cito:Citation")
        yield node, term("cito:hasCitingEntity"), work
        yield node, term("cito:hasCitedEntity"), target
        edges = _edges(fact)
        yield node, term("cito:hasCitationCharacterization"), edges[-1]
        for edge in edges:
            yield work, edge, target
        if fact.part == "basis":
            yield work, term("rg:adoptedOnTheBasisOf"), target
        yield from _provisions(fact, node, work, target)

    def _witnesses(
        self, doc: str, witnesses: Sequence[Witness], node: str, texts: Mapping[str, str]
    ) -> Iterator[Triple]:
        """The evidence: each place in a version, with its words, told from others like them where `texts` has the version."""
        for witness in witnesses:
            before = told_apart(texts.get(witness.lang, ""), witness.start, witness.end)
            words = WitnessWords(doc, witness.lang, witness.start, witness.end, witness.text, before)
            yield from witness_triples(node, words, self._base)

    def _dispute(self, dispute: Dispute, work: str) -> Iterator[Triple]:
        """What versions tell differently: what they say is no edge of the work's."""
        first = dispute.against[0].witnesses[0]
        node = resource(self._base, "dispute", f"{dispute.doc}/{first.lang}/{first.start}-{first.end}")
        yield work, term("rg:hasDispute"), node
        yield node, _A, term("rg:Dispute")
        yield node, term("rg:reason"), literal(dispute.reason)
        yield node, term("rg:sureness"), literal(f"{dispute.sure:.3f}", datatype="xsd:decimal")
        if dispute.part != "body":
            yield node, term("rg:inPart"), fragment(work, dispute.part)
        if dispute.settled:
            yield node, term("rg:settledAs"), resource(self._base, dispute.kind, dispute.settled)
        for said in dispute.against:
            if said.id:
                yield node, term("rg:disputedTarget"), resource(self._base, dispute.kind, said.id)
            yield from self._witnesses(dispute.doc, said.witnesses, node, {})

    def target(self, kind: Kind, identifier: str, names: Mapping[str, str], lang: str) -> Iterator[Triple]:
        """The type and names (by language) of what is cited, its symbol and the body that adopted it. Entries of the authority are
        described in a graph of their own."""
        if self._authority.get(kind, identifier) is not None:
            return
        node = resource(self._base, kind, identifier)
        for name in CLASSES[kind]:
            yield node, _A, _TERMS[name]
        for language, name in names.items():
            yield node, term("rdfs:label"), literal(name, language)
        symbol = self._symbols.parse(identifier) if kind in WORKS else None
        if symbol:
            yield node, term("rg:symbol"), literal(symbol.text)
            yield node, term("dcterms:identifier"), literal(symbol.text)
            if symbol.adopter:
                yield node, term("rg:adoptedBy"), resource(self._base, "entity", symbol.adopter)
            yield from addresses(node, symbol, lang)


def adopters(cited: Iterable[tuple[Kind, str]], symbols: Symbols) -> set[tuple[Kind, str]]:
    """The bodies that adopted the acts among what is `cited`, as kind and key."""
    acts = (symbols.parse(identifier) for kind, identifier in cited if kind in WORKS)
    return {("entity", act.adopter) for act in acts if act and act.adopter}


def addresses(work: str, symbol: Symbol, lang: str) -> Iterator[Triple]:
    """Where others have a work: its official address in a language, and what the Library has on it."""
    for place in (address(symbol, lang), *records().get(symbol.text, ())):
        if place:
            yield work, term("rdfs:seeAlso"), f"<{place}>"


def _place(node: str, witness: Witness) -> str:
    """The place in a version where `node` is told."""
    return fragment(node, f"{witness.lang}-{witness.start}-{witness.end}")


def _annotations(fact: Fact, node: str, work: str, target: str) -> Iterator[Triple]:
    """The relation as UNDO attaches it to the work; the link to what is cited as it anchors in each version that tells it."""
    for name, kind, body in (("annotation", "undo:Annotation", node), ("link", "oa:Annotation", target)):
        annotation = fragment(node, name)
        yield annotation, _A, term(kind)
        yield annotation, term("oa:hasBody"), body
    yield fragment(node, "annotation"), term("oa:hasTarget"), work
    yield fragment(node, "link"), term("oa:motivatedBy"), term("oa:linking")
    for witness in fact.witnesses:
        yield fragment(node, "link"), term("oa:hasTarget"), _place(node, witness)


def _provisions(fact: Fact, node: str, work: str, target: str) -> Iterator[Triple]:
    """The parts of the cited work that are meant: of the citation, and as an edge from the paragraph that cites them."""
    for name in provisions_of(fact.pinpoint, fact.kind):
        provision = fragment(target, name)
        yield node, term("rg:citesPart"), provision
        yield provision, term("eli:is_part_of"), target
        if fact.part != "body":
            yield fragment(work, fact.part), term("eli:cites"), provision


def _edges(fact: Fact) -> tuple[str, ...]:
    """The plain edges of a citation, the one that characterizes it last: that of the verb where the verb acts on the work or
    itself tells a basis, that of what is decided of what the work set."""
    edges = [term("rg:cites")]
    if fact.role == "pursuant":
        edges.append(term("rg:basedOn"))
    if (
        fact.relation in GROUNDING
        if fact.role == "pursuant"
        else fact.role == "object" and fact.relation not in CHANGING
    ):
        edges.append(_PROPERTIES[fact.relation])
    if fact.effect:
        edges.append(_EFFECTS[fact.effect])
    return tuple(edges)


def _names(fact: Fact) -> Mapping[str, str]:
    """What a target is called, by language: its label, and where no authority knows it what each version calls it."""
    names: dict[str, str] = {}
    if fact.label:
        names["en" if fact.label.isascii() else fact.witnesses[0].lang] = fact.label
    if not fact.known:
        for witness in fact.witnesses:
            if witness.label:
                names.setdefault(witness.lang, witness.label)
    return names


class _Voices:
    """Who speaks at a place: the organ in whose voice the paragraph is written, else the one that adopted the text, else the text."""

    def __init__(self, settled: Settled, work: str, base: str):
        self._work, self._base = work, base
        self._documents = {reading.document.lang: reading.document for reading in settled.readings}

    def speaker(self, witness: Witness) -> str:
        document = self._documents[witness.lang]
        voice = next((s.voice for s in reversed(document.sections) if s.start <= witness.start), None) or document.body
        return resource(self._base, "entity", voice) if voice else self._work
