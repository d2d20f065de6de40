"""Readings → one networkx MultiDiGraph whose nodes are works, instruments, bodies … and whose edges are citations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from graph.model import Document, Reading
from graph.network.evidence import Graph, Texts
from graph.network.names import Namer
from graph.settle.records import Fact, Settled
from graph.settle.work import works
from graph.symbols import Symbol, address

__all__ = ["Graph", "build", "build_of", "node_id", "topics_of"]


def node_id(kind: str, identifier: str) -> str:
    """The name of a node: 'resolution/A/RES/66/102'."""
    return f"{kind}/{identifier}"


def topics_of(data: Mapping[str, Any]) -> list[str]:
    """The topics of a node, from its attributes."""
    topics: str = data.get("topics") or ""
    return topics.split("|") if topics else []


def build(readings: Iterable[Reading], namer: Namer) -> Graph:
    """The graph of `readings`, in which the versions of a work follow one another."""
    return build_of(works(readings), namer)


def build_of(settled: Iterable[Settled], namer: Namer, texts: Texts | None = None) -> Graph:
    """The graph of works, whose documents are looked up in `texts` for the words of citations; else they are kept.

    An edge is a citation of the work, in however many versions it stands.

    Node attributes: kind, key (symbol or authority key), name_LANG, in_corpus, and as far as known title, title_LANG
    (of each version), date, year, body, url, topics. Edge attributes: relation, role, part, via, quote, before, after, lang,
    witnesses, and as far as given effect and pinpoint. References left open have no edge.
    """
    graph = Graph()
    kept: dict[tuple[str, str], Document] = {}
    words = texts or (lambda identifier, lang: kept[identifier, lang])
    for work in settled:
        for reading in work.readings:
            source = _add_document(graph, reading.document, namer)
            if texts is None:
                kept[reading.document.id, reading.document.lang] = reading.document
        for fact in work.facts:
            if fact.id is not None:
                target = node_id(fact.kind, fact.id)
                if target not in graph:
                    graph.add_node(target, **_target(fact, namer))
                key = graph.add_edge(source, target)
                graph.get_edge_data(source, target, key).tell(fact, words)
    return graph


def _add_document(graph: Graph, document: Document, namer: Namer) -> str:
    symbol = Symbol.parse(document.id)
    kind = symbol.kind if symbol else "document"
    name = node_id(kind, document.id)
    known = {
        "title": document.title, f"title_{document.lang}": document.title, "date": document.date, "body": document.body,
        "year": _year(document.date),
        "url": address(symbol, document.lang) if symbol else None,
        "topics": "|".join(document.topics) or None,
    }  # fmt: skip
    graph.add_node(
        name, kind=kind, key=document.id, in_corpus=True, **namer.names(kind, document.id, document.id),
        **{key: value for key, value in known.items() if value is not None},
    )  # fmt: skip
    return name


def _target(fact: Fact, namer: Namer) -> dict[str, Any]:
    identifier = fact.id or ""
    symbol = Symbol.parse(identifier)
    attributes: dict[str, Any] = {
        "kind": fact.kind, "key": identifier, "in_corpus": False,
        **namer.names(fact.kind, identifier, fact.label or identifier),
    }  # fmt: skip
    if fact.title and fact.kind in ("resolution", "decision"):
        attributes["title"] = fact.title
    if fact.date:
        attributes["date"] = fact.date
    year = _year(fact.date) or namer.year(fact.kind, identifier)
    attributes |= {"year": year} if year else {}
    if symbol:
        url = address(symbol, fact.witnesses[0].lang)
        attributes |= {"body": symbol.body} if symbol.body else {}
        attributes |= {"url": url} if url else {}
    return attributes


def _year(date: str | None) -> int | None:
    """The year of an ISO 8601 date; None where it does not say one ('--12-09')."""
    return int(date[:4]) if date and date[:4].isdigit() else None
