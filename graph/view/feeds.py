"""Atom feeds (RFC 4287): what cites a work, names a body or changes an act, the latest first; a reader's program tells what is new.

The same corpus gives the same feeds: an entry has the date of the document that it tells of, and an identifier that stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from graph.network.construction import Graph
from graph.symbols import iri
from graph.text.xml import fit_for_xml
from graph.view.changed_by import changes
from graph.view.page_links import PAGES, file_of, stem_of
from ontology import HOME

FOLDER = "feeds"
CHANGES, NEWEST = "changes.xml", "newest.xml"
_ATOM = "http://www.w3.org/2005/Atom"
_MOST = 40  # entries of a feed
_NAMED = ("entity", "instrument")


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One thing that happened: what it is called, the node whose page tells of it, its date, and the words."""

    title: str
    node: str
    about: str
    date: str
    words: str = ""


def has_feed(graph: Graph, node: str) -> bool:
    """Whether a node has a feed of its own: it is held, a body or an instrument, and something cites it."""
    data = graph.nodes[node]
    return (data["in_corpus"] or data["kind"] in _NAMED) and any(True for _ in graph.predecessors(node))


def feed_of(node: str) -> str:
    """The file of a node's feed, from the top folder."""
    return f"{FOLDER}/{stem_of(node)}.xml"


def write_feeds(folder: Path, graph: Graph) -> None:
    """Write the feeds of all that has one, of all changes and of the newest documents into `folder`/feeds."""
    (folder / FOLDER).mkdir()
    for node in graph:
        if has_feed(graph, node):
            title = f"What cites {graph.nodes[node]['name_en']}"
            _write(folder / feed_of(node), title, _iri(graph, node), graph, _citing(graph, node))
    changed = [
        FeedEntry(f"{data['key']} {_verb(verb)} {graph.nodes[node]['key']}", source, node, str(data["date"]))
        for node in graph
        for source, data, verb in changes(graph, node)
        if data.get("date")
    ]
    _write(folder / FOLDER / CHANGES, "What changes acts", iri(HOME, "feed", "changes"), graph, _latest(changed))
    held = [
        FeedEntry(f"{data['key']} {data.get('title') or ''}".strip(), node, node, str(data["date"]))
        for node, data in graph.nodes(data=True)
        if data["in_corpus"] and data.get("date")
    ]
    _write(folder / FOLDER / NEWEST, "The newest documents", iri(HOME, "feed", "newest"), graph, _latest(held))


def _citing(graph: Graph, node: str) -> Sequence[FeedEntry]:
    """The documents that cite a node, the latest first."""
    dated = [
        (str(graph.nodes[n]["date"]), n) for n in graph.predecessors(node) if n != node and graph.nodes[n].get("date")
    ]
    found = []
    for date, source in sorted(set(dated), reverse=True)[:_MOST]:
        evidence = list(graph.get_edge_data(source, node).values())
        verbs = ", ".join(dict.fromkeys(_verb(e.get("effect") or e["relation"]) for e in evidence))
        first = evidence[0]
        words = f"{first['part']}: {first['before']}{first['quote']}{first['after']}"
        found.append(FeedEntry(f"{graph.nodes[source]['key']}: {verbs}", source, node, date, words))
    return found


def _verb(lemma: str) -> str:
    return lemma.replace("-", " ")


def _latest(entries: Iterable[FeedEntry]) -> Sequence[FeedEntry]:
    return sorted(entries, key=lambda entry: (entry.date, entry.title), reverse=True)[:_MOST]


def _write(path: Path, title: str, name: str, graph: Graph, entries: Sequence[FeedEntry]) -> None:
    """Write the feed that `name` is the IRI of."""
    feed = etree.Element(f"{{{_ATOM}}}feed", nsmap={None: _ATOM})
    updated = entries[0].date if entries else "1945-10-24"
    _say(feed, "title", title)
    _say(feed, "id", f"{name}#feed")
    _say(feed, "updated", _moment(updated))
    etree.SubElement(feed, f"{{{_ATOM}}}link", rel="self", href=path.name)
    _say(etree.SubElement(feed, f"{{{_ATOM}}}author"), "name", "resograph")
    for entry in entries:
        item = etree.SubElement(feed, f"{{{_ATOM}}}entry")
        _say(item, "title", entry.title)
        _say(item, "id", f"{_iri(graph, entry.node)}#of-{stem_of(entry.about)}")
        _say(item, "updated", _moment(entry.date))
        etree.SubElement(item, f"{{{_ATOM}}}link", href=f"../{PAGES}/{file_of(entry.node)}")
        _say(item, "summary", entry.words or entry.title)
    path.write_bytes(etree.tostring(feed, xml_declaration=True, encoding="utf-8", pretty_print=True))


def _iri(graph: Graph, node: str) -> str:
    data = graph.nodes[node]
    return iri(HOME, data["kind"], data["key"])


def _say(parent: etree._Element, name: str, words: str) -> None:
    etree.SubElement(parent, f"{{{_ATOM}}}{name}").text = fit_for_xml(words)


def _moment(date: str) -> str:
    """The beginning of a day; of a year or month alone, of its first day."""
    return f"{(date + '-01-01')[:10] if len(date) < 10 else date[:10]}T00:00:00Z"
