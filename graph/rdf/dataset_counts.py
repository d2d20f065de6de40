"""How much a dataset holds, by class and property, and what it links to (VoID)."""

from __future__ import annotations

from collections.abc import Iterable

from graph.rdf.statistics import LINKS, Statistics
from graph.rdf.terms import Triple, literal, plain_iri
from graph.rdf.vocabulary import PREFIXES, term

_VOCABULARIES = ("undo", "allot", "cito", "eli", "oa", "org", "skos", "dcterms", "prov", "rg")
_EXAMPLES = ("entity/ga", "instrument/un-charter")
_A = term("rdf:type")


def counts(dataset: str, held: Statistics, documents: int, base: str) -> Iterable[Triple]:
    """The counts of a dataset, of which `documents` are those whose citations it holds."""

    def number(value: int) -> str:
        return literal(str(value), datatype="xsd:integer")

    yield dataset, term("void:uriSpace"), literal(base)
    for example in _EXAMPLES:
        yield dataset, term("void:exampleResource"), f"<{base}{example}>"
    for predicate, count in (
        ("triples", held.triples), ("distinctSubjects", held.subjects), ("distinctObjects", held.objects),
        ("properties", len(held.properties)), ("classes", len(held.classes)), ("documents", documents),
    ):  # fmt: skip
        yield dataset, term(f"void:{predicate}"), number(count)
    for prefix in _VOCABULARIES:
        yield dataset, term("void:vocabulary"), term(f"{prefix}:")
    for what, partition, counted, by_iri in (
        ("class", "classPartition", "entities", held.classes), ("property", "propertyPartition", "triples", held.properties)
    ):  # fmt: skip
        for iri, count in by_iri.items():
            node = f"<{base}dataset/citations#{what}-{_local(iri)}>"
            yield dataset, term(f"void:{partition}"), node
            yield node, term(f"void:{what}"), iri
            yield node, term(f"void:{counted}"), number(count)
    for name, count in held.links.items():
        linkset, target = f"<{base}dataset/links-{name}>", f"{LINKS[name][1]}>"
        yield dataset, term("void:subset"), linkset
        yield linkset, _A, term("void:Linkset")
        yield linkset, term("void:linkPredicate"), LINKS[name][0]
        yield linkset, term("void:subjectsTarget"), dataset
        yield linkset, term("void:objectsTarget"), target
        yield target, _A, term("void:Dataset")
        yield linkset, term("void:triples"), number(count)


def _local(iri: str) -> str:
    """'<http://purl.org/spar/cito/cites>' → 'cito-cites', so that partitions have names that tell them apart."""
    prefix = next((p for p, namespace in PREFIXES.items() if iri.startswith(f"<{namespace}")), "other")
    return f"{prefix}-{plain_iri(iri).rstrip('/').replace('#', '/').rpartition('/')[2]}"
