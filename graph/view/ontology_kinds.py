"""What the data says of each kind of thing: a table on the page of the ontology, from which a query can be written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DescribedKind:
    """A kind of thing: its class, the IRI of one below the corpus's, and what is said of it."""

    name: str
    example: str
    properties: tuple[str, ...]


VERB = "rg:recalls"
"""Stands for the properties of all governing verbs (`rg:reaffirms`, `rg:extends` …)."""


def _kind(name: str, example: str, properties: str) -> DescribedKind:
    return DescribedKind(name, example, tuple(properties.split()))


_NAMED = "rdfs:label skos:prefLabel skos:altLabel skos:hiddenLabel skos:notation dcterms:source"
_TIED = "skos:exactMatch skos:closeMatch rg:tieSource rg:namesUnconfirmedIn rg:unconfirmedName"
_REFERENCE = "rg:inPart rg:role rg:via rg:known rg:witnesses rg:witness rg:citedTitle undo:hasProponent undo:hasReceiver undo:hasSemantics"

KINDS = (
    _kind("undo:Resolution", "resolution/A/RES/130/1",
          "rdfs:label rg:symbol dcterms:title rdfs:seeAlso rg:aknIri rg:date rg:adoptedBy rg:adoptedAt rg:meetingRecord rg:outcome rg:vote "
          "rg:sponsor rg:coSponsor rg:sponsoredOnBehalfOf rg:submittedBy rg:draft rg:report rg:recommendedBy rg:adoptedOnTheBasisOf "
          "rg:draftedFor rg:agendaItem rg:onAgendaItem rg:topic rg:session dcterms:issued eli:type_document eli:is_realized_by "
          f"eli:has_part rg:cites {VERB} rg:basedOn rg:names rg:asks rg:hasMandate rg:leavesOpen rg:hasDispute rg:follows "
          "rg:latestInSeries rg:citingDocuments rg:citationRank rg:statedIn"),
    _kind("undo:DocumentVersion", "expression/A/RES/130/1/fr",
          "eli:realizes eli:language dcterms:language eli:title rdfs:seeAlso rg:textDigest rg:textLength rg:sourceFile rg:aknIri"),
    _kind("rg:Part", "resolution/A/RES/130/1#op2.a",
          "dcterms:isPartOf eli:is_part_of eli:has_part eli:number eli:cites rg:partName rg:order rg:heading rg:text"),
    _kind("rg:Citation", "citation/A/RES/130/1/en/121-138",
          f"cito:hasCitingEntity cito:hasCitedEntity cito:hasCitationCharacterization {_REFERENCE} rg:effect rg:pinpoint rg:citesPart "
          "rg:citedDate"),
    _kind("rg:Mention", "citation/A/RES/130/1/en/…", _REFERENCE),
    _kind("rg:OpenMention", "citation/A/RES/130/1/en/…",
          "rg:inPart rg:role rg:via rg:known rg:witnesses rg:witness rg:pinpoint rg:problem rg:candidate undo:hasSemantics"),
    _kind("rg:Witness", "citation/A/RES/130/1/en/121-138#en-121-138", "oa:hasSource oa:hasSelector"),
    _kind("oa:TextPositionSelector", "citation/A/RES/130/1/en/121-138#en-121-138-position", "oa:start oa:end"),
    _kind("oa:TextQuoteSelector", "citation/A/RES/130/1/en/121-138#en-121-138-quotation", "oa:exact oa:prefix oa:suffix"),
    _kind("rg:Dispute", "dispute/A/RES/130/1/…", "rg:inPart rg:disputedTarget rg:settledAs rg:reason rg:sureness rg:witness"),
    _kind("rg:Mandate", "mandate/A/RES/130/1/op2/1",
          "rg:inPart rg:action rg:addressee rg:addresseeName rg:asksStates rg:askingVerb rg:concerns rg:reportTo rg:reportToName "
          "rg:dueDate rg:dueYear rg:dueSession rg:dueWithin rg:frequency rg:until rg:whatLasts rg:witness"),
    _kind("rg:Vote", "vote/A/RES/130/1",
          "rdfs:label rg:manner rg:byMail rg:votesInFavour rg:votesAgainst rg:abstentions rg:inFavour rg:against rg:abstaining "
          "rg:notVoting"),
    _kind("allot:Organization", "entity/ga",
          f"{_NAMED} org:classification org:subOrganizationOf org:postIn dcterms:replaces rg:establishedIn rg:dissolvedIn {_TIED} rg:lei "
          "rg:aknName rg:adoptsActs rg:actsUntitled rg:alwaysInSession rg:meetsInSessions rg:meetsInSessionsOf rg:sessionsBearNoNumber "
          "rg:meetingsAnewSince rg:aloneBeyondMeeting rg:symbolForm rg:symbolSeries rg:decisionForm rg:stem rg:fieldCode "
          "rg:notSought rg:notSoughtIn"),
    _kind("rg:State", "state/FRA", f"{_NAMED} org:classification rg:iso3166Alpha2 rg:iso3166Numeric rg:memberSince {_TIED}"),
    _kind("rg:Instrument", "instrument/crc",
          f"{_NAMED} rg:instrumentType dcterms:issued rg:adoptedThrough rg:protocolTo rg:treatySeries rg:depositNumber "
          f"rg:labourConvention rg:onlyIfNamed rg:meantUnqualified rg:citingDocuments rg:citationRank {_TIED}"),
    _kind("skos:Concept", "topic/tea",
          "rdfs:label skos:prefLabel skos:altLabel skos:inScheme skos:notation skos:exactMatch dcterms:source"),
    _kind("rg:AgendaItem", "agenda-item/GA/130/71(b)", "rdfs:label rg:itemNumber dcterms:title"),
    _kind("rg:Session", "session/GA/130", "rdfs:label"),
    _kind("rg:Meeting", "meeting/GA/130/74", "rdfs:label"),
    _kind("rg:CoCitation", "tally/…", "rg:ofWork rg:andWork rg:citingDocuments"),
    _kind("rg:Reliance", "tally/…", "rg:byBody rg:ofWork rg:citingDocuments"),
)  # fmt: skip
