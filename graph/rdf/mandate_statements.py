"""The mandates of a work → triples: who is asked what, to whom it reports, by when, with the words as evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.dates import year_of
from graph.mandates.mandate import WorkMandate
from graph.mandates.opening_years import opening_year
from graph.rdf.terms import Triple, date, fragment, literal, resource
from graph.rdf.vocabulary import term
from graph.rdf.witnesses import WitnessWords, witness_triples
from ontology.authority import Authority

_A = term("rdf:type")


class MandateStatements:
    """Makes the triples of mandates; `base` begins every IRI that is not somebody else's."""

    def __init__(self, authority: Authority, base: str):
        self._authority, self._base = authority, base

    def triples(self, mandates: Iterable[WorkMandate], work: str) -> Iterator[Triple]:
        """The mandates of the work that `work` is the IRI of."""
        for mandate in mandates:
            node = resource(self._base, "mandate", f"{mandate.doc}/{mandate.part}/{mandate.number}")
            yield work, term("rg:hasMandate"), node
            yield node, _A, term("rg:Mandate")
            yield node, term("rg:askingVerb"), term(f"rgr:{mandate.verb}")
            if mandate.part != "body":
                yield node, term("rg:inPart"), fragment(work, mandate.part)
            yield from self._addressees(mandate, node)
            yield from self._terms(mandate, node)
            for witness in mandate.witnesses:
                words = WitnessWords(witness.doc, witness.lang, witness.start, witness.end, witness.quote)
                yield from witness_triples(node, words, self._base)

    def _addressees(self, mandate: WorkMandate, node: str) -> Iterator[Triple]:
        for addressee in mandate.addressees:
            if addressee.id:
                yield node, term("rg:addressee"), resource(self._base, "entity", addressee.id)
            else:
                yield node, term("rg:addresseeName"), literal(addressee.text, mandate.lang)
            if addressee.kind == "states":
                yield node, term("rg:asksStates"), literal("true", datatype="xsd:boolean")

    def _terms(self, mandate: WorkMandate, node: str) -> Iterator[Triple]:
        """What is asked, and by when."""
        if mandate.action:
            yield node, term("rg:action"), literal(mandate.action, mandate.lang)
        for predicate, key in (("rg:reportTo", mandate.report_to_id), ("rg:concerns", mandate.extends_id)):
            if key:
                yield node, term(predicate), resource(self._base, "entity", key)
        if mandate.report_to and not mandate.report_to_id:
            yield node, term("rg:reportToName"), literal(mandate.report_to, mandate.lang)
        if mandate.extends:
            yield node, term("rg:whatLasts"), literal(mandate.extends, mandate.lang)
        if mandate.frequency:
            yield node, term("rg:frequency"), literal(mandate.frequency)
        if mandate.until:
            yield node, term("rg:until"), date(mandate.until)
        if mandate.due.session:
            yield node, term("rg:dueSession"), resource(self._base, "session", mandate.due.session)
        if mandate.due.date:
            yield node, term("rg:dueDate"), date(mandate.due.date)
        if mandate.due.within:
            yield node, term("rg:dueWithin"), literal(mandate.due.within, mandate.lang)
        year = _due_year(mandate, self._authority)
        if year:
            yield node, term("rg:dueYear"), date(f"{year:04d}")


def _due_year(mandate: WorkMandate, authority: Authority) -> int | None:
    """The year of the date by which it is due, else that in which the session opens."""
    if mandate.due.date:
        return year_of(mandate.due.date)
    return opening_year(mandate.due.session, authority) if mandate.due.session else None
