"""Two layers of what is said of a work: the graph, which is asked, and the evidence of it, which is looked up.

The graph holds works and their versions, what they cite in which part and role, bodies, votes, topics. The evidence holds
where the words of a citation stand and what they are, how the texts were read, and UNDO's reading of each citation. A statement
is put into its layer here, by its predicate.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from graph.rdf.terms import Triple
from graph.rdf.vocabulary import PREFIXES, term

_A, _IN_PART, _LEAVES_OPEN = term("rdf:type"), term("rg:inPart"), term("rg:leavesOpen")
_PART_NAME = term("rg:partName")
_OF_PARTS = (_A, _PART_NAME, term("dcterms:isPartOf"))
_PREDICATES = frozenset(
    map(
        term,
        (
            "rg:witness", "oa:hasSource", "oa:hasSelector", "oa:start", "oa:end", "oa:exact", "oa:prefix", "oa:motivatedBy",
            "rg:textLength",
            "eli:has_part", "eli:is_part_of", "eli:number", "rg:order", "rg:text", "rg:heading", "dcterms:references",
            "frbr:realization", "frbr:realizationOf", "eli:id_local", "eli:is_about", "dcterms:date",
            "undo:hasProponent", "oa:hasBody", "oa:hasTarget", "allot:hasRealization", "eli:is_realized_by",
            "rg:via", "rg:known", "rg:sourceFile", "rg:textDigest", "rg:aknIri", "rg:statedIn",
            "prov:wasDerivedFrom", "prov:used", "prov:wasGeneratedBy", "prov:wasAssociatedWith", "rg:softwareVersion",
        ),
    )
)  # fmt: skip
_CLASSES = frozenset(
    map(
        term,
        (
            "undo:Relation", "undo:Annotation", "cito:Citation", "fabio:Expression",
            "prov:Entity", "prov:SoftwareAgent", "rg:Extraction", "oa:Annotation", "oa:SpecificResource",
            "oa:TextPositionSelector", "oa:TextQuoteSelector", "eli:LegalResourceSubdivision", "fabio:Work", "frbr:Work",
            "frbr:Expression",
        ),
    )
)  # fmt: skip
_SCHEMA = f"<{PREFIXES['schema']}"
_OF_WHAT_IS_OPEN = frozenset((_A, _IN_PART))


class Layers(NamedTuple):
    """The statements of a work by layer, each sorted and distinct."""

    graph: tuple[Triple, ...]
    evidence: tuple[Triple, ...]


def layered(triples: Collection[Triple]) -> Layers:
    """`triples` of one work, which are distinct, by layer.

    Of what a text leaves open, the graph tells that and in which part; a part in which nothing is cited is evidence of how the
    text was read.
    """
    every = sorted(triples)
    left_open, named, cited = set[str](), set[str](), set[str]()
    for subject, predicate, value in every:
        if predicate == _LEAVES_OPEN:
            left_open.add(value)
        elif predicate == _IN_PART:
            cited.add(value)
        elif predicate == _PART_NAME:
            named.add(subject)
    uncited = named - cited
    of_evidence: dict[str, bool] = {}  # predicate → whether all its statements are

    def is_evidence(triple: Triple) -> bool:
        subject, predicate, value = triple
        if predicate == _A and (value in _CLASSES or value.startswith(_SCHEMA)):
            return True
        if subject in left_open:
            return predicate not in _OF_WHAT_IS_OPEN
        return subject in uncited and predicate in _OF_PARTS

    graph, evidence = list[Triple](), list[Triple]()
    for triple in every:
        predicate = triple[1]
        whole = of_evidence.get(predicate)
        if whole is None:
            whole = of_evidence[predicate] = predicate in _PREDICATES or predicate.startswith(_SCHEMA)
        (evidence if whole or is_evidence(triple) else graph).append(triple)
    return Layers(tuple(graph), tuple(evidence))
