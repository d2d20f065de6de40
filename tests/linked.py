"""A small corpus that holds every class of the data, as lines of N-Triples: its works, what the authority knows, its counts."""

from __future__ import annotations

from graph.metadata import ABSTAINING, AGAINST, IN_FAVOUR, AgendaItem, Ballot, Draft, Metadata, Sponsor, Topic, Vote
from graph.model import Document
from graph.network.tallies import tally
from graph.rdf.authority_statements import authority_evidence, authority_quads
from graph.rdf.quads import QuadMaker
from graph.rdf.tally_statements import tally_quads
from graph.settle.facts import Settled
from graph.settle.work import settle
from ontology import HOME

ENGLISH = """Resolution 130/1

Tea and peace

[on the report of the Third Committee (A/130/46)]

The General Assembly,

Recalling its resolution 119/47 of 5 December 2064 and Article 41 of the Charter of the United Nations,¹

Noting the sixty-eighth session of the General Assembly and the United Nations Disarmament Information Programme,

1. Decides to extend until 2067 the mandate set out in paragraph 4 of its resolution 119/12;

2. Requests the Secretary-General, pursuant to the Convention on the Rights of the Child:

(a) To report on tea;

(b) To meet the States concerned;

3. Takes note of the above-mentioned resolution of the Tea Council.

Annex

Rules of tea

The rules follow the Universal Declaration of Human Rights.

__________
¹ See A/130/46.
"""
FRENCH = """Résolution 130/1

Thé et paix

L’Assemblée générale,

Rappelant sa résolution 119/47 du 5 décembre 2064 et l’Article 41 de la Charte des Nations Unies,

1. Décide de proroger le mandat énoncé au paragraphe 4 de sa résolution 119/21 ;

2. Prie le Secrétaire général de faire rapport sur le thé.
"""
SPANISH = """Resolución 130/1

La Asamblea General,

Recordando su resolución 119/47, de 5 de diciembre de 2064, y el Artículo 41 de la Carta de las Naciones Unidas,

1. Decide prorrogar el mandato enunciado en el párrafo 4 de su resolución 119/12.
"""
STATEMENT = """“The Security Council recalls its resolution 1325 (2000).

“The Security Council takes note of the report S/2065/8.”
"""
SECOND = """The General Assembly,

Recalling its resolution 119/47 and the Charter of the United Nations,

Acting under the Paris Agreement,

1. Decides to meet at its 2nd meeting.
"""
STATED = Metadata(
    "table", titles=(("en", "Tea and peace"),), date="2065-12-19", session="130", meeting=74, report="A/130/46",
    agenda_items=(AgendaItem("71 (b)", "Tea"),), drafts=(Draft("A/130/L.23"),), outcome="adopted",
    sponsors=(Sponsor("CHAD"), Sponsor("PERU", additional=True)), topics=(Topic("TEA", "unbis"), Topic("PEACE", "unbis")),
    vote=Vote("recorded", 2, 1, 1, ballots=(Ballot("CHAD", IN_FAVOUR), Ballot("PERU", IN_FAVOUR), Ballot("FRANCE", AGAINST),
                                           Ballot("TOGO", ABSTAINING))),
)  # fmt: skip


def small_works(reader) -> list[Settled]:
    """Three works: one with everything in three versions, which differ in a figure; one that cites the same; a statement."""
    told = {"id": "A/RES/130/1", "metadata": STATED, "body": "ga", "topics": ("TEA",)}
    versions = [Document(f"130-1.{lang}", text, lang=lang, **told) for lang, text in
                (("en", ENGLISH), ("fr", FRENCH), ("es", SPANISH))]  # fmt: skip
    second = Document("130-2.en", SECOND, lang="en", id="A/RES/130/2", body="ga", session=130)
    statement = Document("prst.en", STATEMENT, lang="en", id="S/PRST/2065/2", body="sc")
    return [
        settle([reader.read(version) for version in versions]),
        *(settle([reader.read(d)]) for d in (second, statement)),
    ]


def small_lines(reader, authority) -> list[str]:
    """The data of those works, merged, as sorted lines of N-Triples."""
    works = small_works(reader)
    maker = QuadMaker(authority, HOME)
    quads = [quad for work in works for quad in maker.quads(work)]
    places = {part for quad in quads for part in (quad[0], quad[2]) if part.startswith(f"<{HOME}")}
    used = {(kind, key) for kind, _, key in (place[len(HOME) + 1 : -1].partition("/") for place in places)}
    known = authority_quads(authority, used, HOME)
    quads += [*known, *((*triple, known[0][3]) for triple in authority_evidence(known))]
    quads += tally_quads(tally(works), HOME)
    return sorted({f"{s} {p} {o} .\n" for s, p, o, _ in quads})
