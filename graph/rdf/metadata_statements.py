"""What a source states of a document → statements about the work: dates, titles, agenda, drafts, sponsors, its vote, its topics."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from graph.kinds import Kind
from graph.metadata import ABSTAINING, AGAINST, IN_FAVOUR, NOT_VOTING, AgendaItem, Metadata, Sponsor, Vote
from graph.model import Document
from graph.rdf.terms import Triple, date, integer, literal, resource
from graph.rdf.vocabulary import term
from graph.resolve.state_names import States
from graph.resolve.targets import Targets, slug
from graph.symbols import Symbol
from ontology.authority import Authority

Described = Callable[[Kind, str, str | None, str], Iterator[Triple]]
"""Kind, identifier, label and language of a thing → what is said of it where the authority does not describe it."""

_A, _LABEL = term("rdf:type"), term("rdfs:label")
_CHOICES = {
    IN_FAVOUR: term("rg:inFavour"), AGAINST: term("rg:against"), ABSTAINING: term("rg:abstaining"),
    NOT_VOTING: term("rg:notVoting"),
}  # fmt: skip
_BEFORE_GROUP = re.compile(
    r"^(?:the )?(?:(?:States Members of the United Nations that are members of|States members of|members of) (?:the )?)?",
    re.I,
)


class MetadataStatements:
    """Makes the statements of one corpus."""

    def __init__(self, authority: Authority, base: str, targets: Targets):
        self._authority, self._base, self._targets = authority, base, targets
        self._states = States(authority)

    def triples(self, document: Document, work: str, described: Described) -> Iterator[Triple]:
        """What the metadata of a document says of the `work`; nothing where it has none."""
        metadata = document.metadata
        if metadata is None:
            return
        for lang, title in metadata.titles:
            yield work, term("dcterms:title"), literal(title, lang)
        if metadata.date:
            yield work, term("rg:date"), date(metadata.date)
        if metadata.published:
            yield work, term("dcterms:issued"), date(metadata.published)
        if metadata.outcome:
            yield work, term("rg:outcome"), literal(metadata.outcome)
        for predicate, symbols in (
            ("rg:draft", [draft.symbol for draft in metadata.drafts]),
            ("rg:report", [metadata.report] if metadata.report else []),
            ("rg:meetingRecord", [metadata.record] if metadata.record else []),
        ):
            for symbol in symbols:
                yield from self._document(work, predicate, symbol, described)
        committee = self._entity(metadata.committee or "")
        if committee and not document.recommended_by:
            yield work, term("rg:recommendedBy"), committee
        for item in metadata.agenda_items:
            yield from self._agenda_item(item, document, work)
        for sponsor in metadata.sponsors:
            yield from self._sponsor(sponsor, work)
        if metadata.vote:
            yield from self._vote(metadata.vote, document, work)
        yield from self._topics(metadata, work)

    def named(self, document: Document) -> Iterator[tuple[str, str]]:
        """The entries of the authority that the metadata names, as kind and key."""
        metadata = document.metadata
        if metadata is None:
            return
        for ballot in metadata.vote.ballots if metadata.vote else ():
            state = self._states.find(ballot.state, ballot.code)
            if state:
                yield "state", state.key
        for sponsor in metadata.sponsors:
            yield from (("state", state.key) for state in self._states.named(sponsor.name))
            for words in (sponsor.on_behalf_of, sponsor.name):
                entry = self._authority.find(_BEFORE_GROUP.sub("", words), "entity") if words else None
                if entry:
                    yield "entity", entry.key
        entry = self._authority.find(metadata.committee, "entity") if metadata.committee else None
        if entry:
            yield "entity", entry.key

    def _document(self, work: str, predicate: str, symbol: str, described: Described) -> Iterator[Triple]:
        parsed = Symbol.parse(symbol)
        if parsed is not None:
            node = resource(self._base, parsed.kind, parsed.text)
            if node != work:
                yield work, term(predicate), node
                yield from described(parsed.kind, parsed.text, self._targets.label(parsed), "en")

    def _entity(self, name: str) -> str | None:
        entry = self._authority.find(name, "entity") if name else None
        return resource(self._base, "entity", entry.key) if entry else None

    def _agenda_item(self, item: AgendaItem, document: Document, work: str) -> Iterator[Triple]:
        """An item of the agenda of a body's session; one of a body that numbers none, by its name."""
        metadata, body = document.metadata, self._authority.body(document.body)
        stem = (body.notation or body.key.upper()) if body else "UN"
        session = metadata.session if metadata else None
        told = item.number.replace(" ", "") if item.number and session else slug(item.name)
        if not told:
            return
        key = "/".join(filter(None, (stem, session if item.number else None, told)))
        node = resource(self._base, "agenda-item", key)
        yield work, term("rg:onAgendaItem"), node
        yield node, _A, term("rg:AgendaItem")
        label = f"agenda item {item.number}" if item.number else item.name
        yield node, _LABEL, literal(label, "en" if item.number else item.lang)
        if item.number:
            yield node, term("rg:itemNumber"), literal(item.number)
        if item.name:
            yield node, term("dcterms:title"), literal(item.name, item.lang)

    def _sponsor(self, sponsor: Sponsor, work: str) -> Iterator[Triple]:
        predicate = term("rg:coSponsor" if sponsor.additional else "rg:sponsor")
        states = [resource(self._base, "state", state.key) for state in self._states.named(sponsor.name)]
        other = None if states else self._entity(sponsor.name)
        for node in (*states, *filter(None, (other,))):
            yield work, predicate, node
        if not states and not other:
            yield work, term("rg:submittedBy"), literal(sponsor.name)
        group = self._entity(_BEFORE_GROUP.sub("", sponsor.on_behalf_of))
        if group:
            yield work, term("rg:sponsoredOnBehalfOf"), group

    def _vote(self, vote: Vote, document: Document, work: str) -> Iterator[Triple]:
        node = resource(self._base, "vote", document.id)
        yield work, term("rg:vote"), node
        yield node, _A, term("rg:Vote")
        yield node, _LABEL, literal(f"Vote on {document.id}", "en")
        if vote.manner:
            yield node, term("rg:manner"), literal(vote.manner)
        if vote.by_mail:
            yield node, term("rg:byMail"), literal("true", datatype="xsd:boolean")
        for predicate, count in (
            ("rg:votesInFavour", vote.in_favour), ("rg:votesAgainst", vote.against), ("rg:abstentions", vote.abstaining),
        ):  # fmt: skip
            if count is not None:
                yield node, term(predicate), integer(count)
        for ballot in vote.ballots:
            state = self._states.find(ballot.state, ballot.code)
            if state is not None:
                yield node, _CHOICES[ballot.choice], resource(self._base, "state", state.key)

    def _topics(self, metadata: Metadata, work: str) -> Iterator[Triple]:
        """Those of EuroVoc and of the Goals by their own identifiers; those of UNBIS are said with the document's topics, and
        here get theirs."""
        for topic in metadata.topics:
            if topic.scheme == "unbis":
                key = self._authority.topics_by_name.get(topic.name.upper())
                if key is None and topic.iri:
                    yield resource(self._base, "topic", slug(topic.name)), term("skos:exactMatch"), f"<{topic.iri}>"
            elif topic.iri:
                node = f"<{topic.iri}>"
                yield work, term("rg:topic"), node
                yield node, _A, term("skos:Concept")
                yield node, term("skos:prefLabel"), literal(topic.name, "en")
