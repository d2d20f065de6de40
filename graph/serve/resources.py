"""What the data says of one IRI: its own statements, those of its parts (`IRI#…`), and some that point to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from graph.rdf.graph_parts import GraphParts
from graph.rdf.store import open_store
from graph.rdf.syntaxes import syntax
from graph.rdf.vocabulary import PREFIXES
from graph.rdf.writers import EVIDENCE
from graph.serve.negotiation import Format
from graph.serve.protocol import Refused
from graph.symbols import iri as canonical_iri

if TYPE_CHECKING:
    from pyoxigraph import NamedNode, Quad, Store, Triple

# How many steps of its path what belongs to a work stands below it: citation/A/RES/66/102/en/10-20.
_BELOW_WORK = {"expression": 1, "citation": 2, "dispute": 2}
_INCOMING = 500  # statements about others that point to a resource: enough to go on from, not a dump


@dataclass(frozen=True, slots=True)
class Description:
    """The statements about a resource and its parts, those that point to it (at most some), and whether there are more."""

    iri: str
    outgoing: tuple[Triple, ...]
    incoming: tuple[Triple, ...]
    more: bool


class Resources:
    """Looks up IRIs in the store of a build and in further files (its description)."""

    def __init__(self, output: Path, base: str, files: Iterable[Path]):
        import pyoxigraph as ox

        self.base = base
        self._store, self._evidence = open_store(output), GraphParts(output / EVIDENCE)
        self._other = ox.Store()
        for path in files:
            self._other.load(path=str(path), format=ox.RdfFormat.TURTLE)

    def iri_of(self, path: str) -> str:
        """The IRI whose path below the base (percent-encoded or not) is `path`: 'resolution/A/RES/66/102'."""
        kind, _, identifier = unquote(path).partition("/")
        return canonical_iri(self.base, kind, identifier)

    def evidence(self, iri: str) -> tuple[Triple, ...]:
        """The statements of the evidence that `iri` names, whether the store holds it or not; none where it names none."""
        import pyoxigraph as ox

        lines = self._evidence.lines(iri)
        return tuple(quad.triple for quad in ox.parse(lines, format=ox.RdfFormat.N_QUADS)) if lines else ()

    def _evidence_about(self, iri: str) -> Iterator[Triple]:
        """What the evidence says of a work, a version, a citation or a dispute."""
        kind, _, identifier = iri.removeprefix(self.base).partition("/")
        for _ in range(_BELOW_WORK.get(kind, 0)):
            identifier = identifier.rpartition("/")[0]
        for triple in self.evidence(f"{self.base}evidence/{identifier}"):
            subject = getattr(triple.subject, "value", "")
            if subject == iri or subject.startswith(f"{iri}#"):
                yield triple

    def describe(self, iri: str) -> Description | None:
        """What is known of `iri`; None where that is nothing. A named graph is described by what it holds.

        Raises Refused 400 where `iri` is none.
        """
        node = _node(iri)
        outgoing = list(self._about(node))
        if iri.startswith(f"{self.base}graph/"):
            outgoing += [quad.triple for quad in self._store.quads_for_pattern(None, None, None, node)]
        outgoing += self.evidence(iri) or self._evidence_about(iri)
        incoming = list(
            islice(
                (q.triple for s in self._stores for q in s.quads_for_pattern(None, None, node, None)),
                _INCOMING + 1,
            )
        )
        if not outgoing and not incoming:
            return None
        return Description(
            iri, tuple(dict.fromkeys(outgoing)), tuple(dict.fromkeys(incoming[:_INCOMING])), len(incoming) > _INCOMING
        )

    def knows(self, iri: str) -> bool:
        """Whether anything is said of `iri`. Raises Refused as `describe`."""
        node = _node(iri)
        for pattern in ((node, None, None, None), (None, None, node, None), (None, None, None, node)):
            if any(next(iter(store.quads_for_pattern(*pattern)), None) is not None for store in self._stores):
                return True
        return bool(self.evidence(iri)) or next(self._evidence_about(iri), None) is not None

    def matching(self, subject: Any, predicate: Any, value: Any) -> Iterator[Quad]:
        """The statements of the graph that fit; None fits anything."""
        return self._store.quads_for_pattern(subject, predicate, value, None)

    def with_pages(self) -> Iterator[str]:
        """The IRIs of the works, instruments and bodies of which the data says what they are."""
        import pyoxigraph as ox

        symbol, kind = ox.NamedNode(f"{PREFIXES['rg']}symbol"), ox.NamedNode(f"{PREFIXES['rdf']}type")
        patterns: list[tuple[NamedNode, NamedNode | None]] = [(symbol, None)]
        patterns += [
            (kind, ox.NamedNode(PREFIXES[p] + name)) for p, name in (("rg", "Instrument"), ("allot", "Organization"))
        ]
        for predicate, value in patterns:
            for quad in self._store.quads_for_pattern(None, predicate, value, None):
                if isinstance(quad.subject, ox.NamedNode) and quad.subject.value.startswith(self.base):
                    yield quad.subject.value

    def graph(self, iri: str) -> tuple[Triple, ...] | None:
        """The statements of a named graph; None where there is none of this name. Raises Refused as `describe`."""
        triples = tuple(q.triple for q in self._store.quads_for_pattern(None, None, None, _node(iri)))
        return triples or self.evidence(iri) or None

    def label(self, iri: str) -> str | None:
        """The name of a resource in English, else in any language; None where it has none."""
        names = self.words(iri, "http://www.w3.org/2000/01/rdf-schema#label")
        return names.get("en") or next((names[key] for key in sorted(names)), None)

    def words(self, iri: str, predicate: str) -> dict[str, str]:
        """What a resource is said to be by a predicate in words, by language; '' where that is none."""
        import pyoxigraph as ox

        return {
            quad.object.language or "": quad.object.value
            for store in self._stores
            for quad in store.quads_for_pattern(ox.NamedNode(iri), ox.NamedNode(predicate), None, None)
            if isinstance(quad.object, ox.Literal)
        }

    @property
    def _stores(self) -> tuple[Store, Store]:
        return self._store, self._other

    def _about(self, node: NamedNode) -> Iterator[Triple]:
        """The statements about `node`, and about its fragments that these lead to."""
        import pyoxigraph as ox

        waiting: list[Any] = [node]
        seen: set[Any] = {node}
        while waiting:
            subject = waiting.pop()
            for store in self._stores:
                for quad in store.quads_for_pattern(subject, None, None, None):
                    yield quad.triple
                    value = quad.object
                    own = isinstance(value, ox.BlankNode) or (
                        isinstance(value, ox.NamedNode) and value.value.startswith(f"{node.value}#")
                    )
                    if own and value not in seen:
                        seen.add(value)
                        waiting.append(value)
            if subject is node:
                part_of = ox.NamedNode("http://purl.org/dc/terms/isPartOf")
                parts = {q.subject for s in self._stores for q in s.quads_for_pattern(None, part_of, node, None)}
                waiting += sorted(parts - seen, key=str)
                seen |= parts


def serialize(triples: Iterable[Triple | Quad], form: Format, prefixes: dict[str, str]) -> bytes:
    """The triples or quads, in an order of their own, so that the same answer has the same bytes."""
    import pyoxigraph as ox

    ordered: list[Any] = sorted(set(triples), key=str)
    words = "".join(map(str, ordered))
    used = {prefix: iri for prefix, iri in prefixes.items() if f"<{iri}" in words}
    return ox.serialize(ordered, format=syntax(form.name), prefixes=used) or b""


def _node(iri: str) -> NamedNode:
    import pyoxigraph as ox

    try:
        return ox.NamedNode(iri)
    except ValueError as error:
        raise Refused(400, "'{}' is no IRI: {}", iri, str(error)) from error


def path_of(iri: str) -> str:
    """The path of an IRI: 'https://w3id.org/resograph/id/' → '/resograph/id/'."""
    return urlsplit(iri).path
