"""The sentences in which a work cites others, in each language that says so → what the file of its quotations holds.

A page asks for them where its reader sees them, in the reader's language. Packed they take less room in all six languages than
one takes plain: the sentences of a list are nearly the same.
"""

from __future__ import annotations

from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from graph.network.construction import node_id
from graph.network.evidence import around
from graph.official_languages import drafting_rank
from graph.serialize import packed_json
from graph.settle.facts import Fact, Settled
from graph.view.page_links import stem_of

Quotations = Mapping[str, str]
"""A language → base64 of compressed JSON: the name of the page of a cited work → what is said of it, citation by citation, as
[before, words, after], or 0 where this language does not say it. The language whose words are taken first comes first."""


class Quotation(NamedTuple):
    """The words of a mention, and what stands before and after it in its paragraph."""

    before: str
    words: str
    after: str


def quotations_of(work: Settled) -> Quotations:
    """The quotations of a work, citation by citation as its graph has them (see `graph.network.construction.add_work`)."""
    texts = {reading.document.lang: reading.document for reading in work.readings}
    cited: dict[str, list[Mapping[str, Quotation]]] = defaultdict(list)
    for fact in work.facts:
        if fact.id is not None:
            said = {w.lang: Quotation(*around(texts[w.lang], w)) for w in _clearest(fact)}
            cited[stem_of(node_id(fact.kind, fact.id))].append(said)
    return packed(cited)


def packed(cited: Mapping[str, Iterable[Mapping[str, Quotation]]]) -> Quotations:
    """Quotations by the page of the cited work, citation by citation, by language → as they are kept."""
    by_language: dict[str, dict[str, list[Any]]] = {}
    known = {lang for some in cited.values() for said in some for lang in said}
    for lang in sorted(known, key=_order):
        by_language[lang] = {
            name: [said.get(lang, 0) for said in some]
            for name, some in cited.items()
            if any(lang in said for said in some)
        }
    return {lang: base64_of(table) for lang, table in by_language.items()}


def base64_of(value: Any) -> str:
    """A value of JSON as it is packed for a page: compressed, in base64."""
    return b64encode(packed_json(value)).decode("ascii")


def _clearest(fact: Fact) -> list[Any]:
    """Of each language the first place that says it as it is settled; and the first of all."""
    found = {witness.lang: witness for witness in reversed(fact.witnesses) if witness.id == fact.id}
    first = fact.witnesses[0]
    return list(({first.lang: first} | found).values())


def _order(lang: str) -> tuple[int, str]:
    return drafting_rank(lang), lang
