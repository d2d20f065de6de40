"""A corpus → what can be found in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from graph.kinds import SYMBOLLED, WORKS
from graph.model import Reading
from graph.network.construction import Graph, topics_of
from graph.official_languages import LANGUAGES
from graph.pinpoint_units import Pinpoint, Unit, UnitName, in_words
from graph.search.results import FoundParagraph, FoundVersion, Thing, ThingName
from graph.search.words import words_of_each
from graph.serialize import packed_json
from graph.settle.facts import Settled
from graph.symbols import Symbol
from ontology.authority import Authority, Entry

_KINDS = WORKS | {"entity", "programme"}
# How much a name is the thing's own; learnt: from the texts.
_OWN, _OTHER, _LEARNT, _TITLE, _TOPIC = 4.0, 3.0, 2.5, 2.0, 1.0


class ProvisionForm(NamedTuple):
    """What a provision is found by: its words ('article 41 (2)', folded), and its widest unit."""

    words: str
    unit: UnitName


Provisions = Mapping[tuple[ProvisionForm, tuple[str, str]], int]
"""'chapter vii', and the kind and key of what it is of → how often it is cited."""


def things(graph: Graph, authority: Authority) -> list[Thing]:
    """What the corpus holds or names, the most cited first."""
    found = [
        _thing(data, len(set(graph.predecessors(node)) - {node}), authority)
        for node, data in graph.nodes(data=True)
        if data["kind"] in _KINDS
    ]
    return sorted(found, key=lambda thing: (-thing.cited, not thing.held, thing.kind, thing.key))


def versions(work: Settled) -> Iterator[FoundVersion]:
    """The versions of a work that hold any words."""
    for reading in work.readings:
        document = reading.document
        symbol = Symbol.parse(document.id)
        named = [(c.start, (c.kind, c.id)) for c in reading.citations if c.id and c.kind in WORKS]
        told = [(" ".join(document.text[s.start : s.end].split()), s) for s in document.sections]
        texts = [text for text, _ in told if text]
        if not texts:
            continue
        parts = (section for text, section in told if text)
        paragraphs = [
            FoundParagraph(
                part.part, sorted({work for start, work in named if part.start <= start < part.end}), " ".join(words)
            )
            for part, words in zip(parts, words_of_each(texts), strict=True)
        ]
        place = (symbol.kind if symbol else "document", document.id)
        yield FoundVersion(place, document.lang, paragraphs, packed_json(texts))


def provisions(works: Iterable[Settled]) -> Provisions:
    """The articles, chapters … that are cited, of what, and how often; an article is cited with each of its paragraphs."""
    counts = Counter[tuple[ProvisionForm, tuple[str, str]]]()
    for reading in _readings(works):
        for citation in reading.citations:
            if citation.pinpoint and citation.id:
                place = (citation.kind, citation.id)
                counts.update((form, place) for form in _forms(citation.pinpoint))
    return counts


def _forms(pinpoint: Pinpoint) -> set[ProvisionForm]:
    """What a pinpoint is found by: as it stands, without letters, and each of its widest unit alone, with its letters or without."""
    widest = pinpoint[0]
    alone = [widest._replace(numbers=(number,)) for number in widest.numbers] or [widest]
    forms = {pinpoint, tuple(map(_without_letters, pinpoint)), *((unit,) for unit in alone)}
    forms |= {(_without_letters(unit),) for unit in alone}
    return {ProvisionForm(in_words(form).casefold(), widest.name) for form in forms}


def _without_letters(unit: Unit) -> Unit:
    return unit._replace(numbers=tuple(number._replace(letters=()) for number in unit.numbers))


def _readings(works: Iterable[Settled]) -> Iterator[Reading]:
    return (reading for work in works for reading in work.readings)


def _thing(data: Mapping[str, Any], cited: int, authority: Authority) -> Thing:
    kind, key = data["kind"], data["key"]
    entry = authority.get(kind, key)
    labels = {lang: data[f"name_{lang}"] for lang in LANGUAGES if data.get(f"name_{lang}")}
    titles = {lang: data[f"title_{lang}"] for lang in LANGUAGES if data.get(f"title_{lang}")}
    if not titles and data.get("title"):
        titles = {"": data["title"]}
    names = [*(_names(entry) if entry else (ThingName(label, lang, _LEARNT) for lang, label in labels.items()))]
    names += [ThingName(title, lang, _TITLE) for lang, title in titles.items()]
    for topic in topics_of(data):
        known = authority.get("topic", authority.topics_by_name.get(topic.upper(), ""))
        names += (
            [ThingName(name, lang, _TOPIC) for lang, all_ in known.names.items() for name in all_[:1]] if known else []
        )
        names.append(ThingName(topic, "", _TOPIC))
    made_of_title = entry is None and kind not in SYMBOLLED  # the key of what no authority knows
    names.append(ThingName(key, "", _LEARNT if made_of_title else _OWN))
    date, body = data.get("date") or (entry.issued if entry else None), data.get("body")
    return Thing(kind, key, labels, titles, date, cited, bool(data["in_corpus"]), tuple(dict.fromkeys(names)), body)


def _names(entry: Entry) -> Iterator[ThingName]:
    if entry.notation:
        yield ThingName(entry.notation, "", _OWN)
    for lang, names in entry.names.items():
        for place, name in enumerate(names):
            yield ThingName(name, lang, _OTHER if place else _OWN)
