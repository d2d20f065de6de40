"""Readings → one networkx MultiDiGraph whose nodes are works, instruments, bodies … and whose edges are citations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from graph.dates import year_of
from graph.kinds import NUMBERED, Kind
from graph.model import Document, Reading
from graph.naming import Namer
from graph.network.evidence import Graph, words_of
from graph.settle.facts import Fact, Settled
from graph.settle.work import works
from graph.symbols import Symbol, address

__all__ = ["Graph", "build", "build_of", "node_id", "topics_of"]


def node_id(kind: Kind, identifier: str) -> str:
    """The name of a node: 'resolution/A/RES/66/102'."""
    return f"{kind}/{identifier}"


def acts_adopting(graph: Graph, node: str) -> list[str]:
    """The acts that adopted an instrument, as far as they are in the graph."""
    through: Sequence[str] = graph.nodes[node].get("adopted_through", ())
    return [act for act in through if act in graph]


def topics_of(data: Mapping[str, Any]) -> tuple[str, ...]:
    """The topics of a node, from its attributes."""
    topics: tuple[str, ...] = data.get("topics", ())
    return topics


def build(readings: Iterable[Reading], namer: Namer) -> Graph:
    """The graph of `readings`, in which the versions of a work follow one another."""
    return build_of(works(readings), namer)


def build_of(settled: Iterable[Settled], namer: Namer) -> Graph:
    """The graph of works.

    An edge is a citation of the work, in however many versions it stands. Node attributes: kind, key (symbol or authority
    key), name_LANG, in_corpus, and as far as known title, title_LANG (of each version), date, year, body, url, and as tuples
    topics and adopted_through (the nodes of the acts that adopted an instrument). Edge attributes: relation, role, part, via,
    quote, before, after, lang, witnesses, and as far as given effect and pinpoint.
    References left open have no edge.
    """
    graph = Graph()
    for work in settled:
        add_work(graph, work, words_of(work), namer)
    return graph


def add_work(graph: Graph, work: Settled, words: Sequence[bytes], namer: Namer) -> None:
    """Add a work to `graph`; `words` are those of its facts (see `words_of`)."""
    # The last one's title and official address stand for the work: the English one's, where it has one.
    for reading in sorted(work.readings, key=lambda reading: reading.document.lang == "en"):
        source = _add_document(graph, reading.document, namer)
    for fact, said in zip(work.facts, words, strict=True):
        if fact.id is not None:
            target = node_id(fact.kind, fact.id)
            if target not in graph:
                graph.add_node(target, **_target(fact, namer))
            key = graph.add_edge(source, target)
            graph.get_edge_data(source, target, key).tell(fact, said)
    for record in work.records:
        _add_record(graph, record, namer)


def _add_document(graph: Graph, document: Document, namer: Namer) -> str:
    symbol = Symbol.parse(document.id)
    kind = symbol.kind if symbol else "document"
    name = node_id(kind, document.id)
    graph.add_node(
        name, kind=kind, key=document.id, in_corpus=True, **namer.names(kind, document.id, document.id), **_known(document)
    )  # fmt: skip
    return name


def _add_record(graph: Graph, document: Document, namer: Namer) -> None:
    """What is known of a document by its metadata alone: a node too, and said where a text says less."""
    symbol = Symbol.parse(document.id)
    kind = symbol.kind if symbol else "document"
    name = node_id(kind, document.id)
    if name in graph:
        graph.nodes[name].update(
            {key: value for key, value in _known(document).items() if key not in graph.nodes[name]}
        )
    else:
        names = namer.names(kind, document.id, document.id)
        graph.add_node(name, kind=kind, key=document.id, in_corpus=False, **names, **_known(document))


def _known(document: Document) -> dict[str, Any]:
    """What is known of a document, as attributes of its node."""
    symbol, lang = Symbol.parse(document.id), document.lang or "en"
    titles = {f"title_{lang}": title for lang, title in (document.metadata.titles if document.metadata else ())}
    known = titles | {
        "title": document.title or (document.metadata.title("en") if document.metadata else None),
        f"title_{lang}": document.title or titles.get(f"title_{lang}"), "date": document.date, "body": document.body,
        "year": year_of(document.date),
        "url": address(symbol, lang) if symbol else None,
        "topics": document.topics or None,
    }  # fmt: skip
    return {key: value for key, value in known.items() if value is not None}


def _target(fact: Fact, namer: Namer) -> dict[str, Any]:
    identifier = fact.id or ""
    symbol = Symbol.parse(identifier)
    attributes: dict[str, Any] = {
        "kind": fact.kind, "key": identifier, "in_corpus": False,
        **namer.names(fact.kind, identifier, fact.label or identifier),
    }  # fmt: skip
    if fact.title and fact.kind in NUMBERED:
        attributes["title"] = fact.title
    if fact.date:
        attributes["date"] = fact.date
    year = year_of(fact.date) or namer.year(fact.kind, identifier)
    attributes |= {"year": year} if year else {}
    if through := namer.adopted_through(fact.kind, identifier):
        attributes["adopted_through"] = through
    if symbol:
        url = address(symbol, fact.witnesses[0].lang)
        attributes |= {"body": symbol.body} if symbol.body else {}
        attributes |= {"url": url} if url else {}
    return attributes
