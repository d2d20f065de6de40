"""What is found of the acts and documents to which the editors of official XML have set links, and what is said beyond them.

    python -m bench.links PATH… [--show 20] [--workers 2]

The links are taken out of the texts first and then compared with what the words alone tell. By language: how many of the linked acts
and documents are found in the version that links them (recall), and how many of those that are said stand in the links of no version
and are said in one version only (the share that is most likely wrong). Letters of parts, which many links lack ('A/RES/54/54' for
54/54 B), and the case of letters make no difference; links to acts that no body can have adopted (A/RES/10/33) are left out.
Of the links that are not found, those are slips that the words themselves disprove: `organ`, another organ's act of the same number
is what the words name (A/RES/45/34 for Human Rights Council resolution 45/34); `other words`, the number of what is linked stands
nowhere in the text, which names another document or year; `refused`, the text gives a date that the linked act cannot have. What is
left is `open`, and `told` is the recall without the slips. Exit status: 0 where both bars are met, else 1.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from rich.console import Console
from rich.table import Table

from graph.extraction import read
from graph.kinds import SYMBOLLED
from graph.model import Reading
from graph.numbering import Numbering
from graph.official_addresses import of_address
from graph.symbols import Symbol
from ontology.authority import Authority

_PART = re.compile(r"(?:[A-Z]|AA)?(?:-[A-Z])?\Z")
_NUMBER = re.compile(r"/(?:RES|DEC|PRST)/(?P<number>.+)\Z")
_SUPPLEMENT = re.compile(r"\(SUPP\)\Z")
_JOINT = re.compile(r"-(?=[AES]/)")
_SLIPS = ("organ", "other words", "refused")
LEAST_FOUND = 0.995
MOST_ALONE = 0.001


@dataclass(slots=True)
class Version:
    """One text: what its editors link, what is found in it, and where."""

    linked: frozenset[str]
    found: frozenset[str]
    words: dict[str, str] = field(default_factory=dict)
    refused: frozenset[str] = frozenset()
    text: str = ""


Documents = dict[str, dict[str, Version]]
"""By the id of a document its versions, by their languages."""


def documents_of(readings: Iterable[Reading], numbering: Numbering) -> Documents:
    """The versions of each document that have links."""
    documents: Documents = defaultdict(dict)
    for reading in readings:
        document = reading.document
        stated = (
            symbol.text
            for address in document.stated_references
            if (symbol := of_address(address)) and not _impossible(symbol, numbering)
        )
        linked = {key for text in stated for key in keys_of(text)} - set(keys_of(document.id))
        cited = (c for c in reading.citations if c.id and c.kind in SYMBOLLED and c.via != "link")
        words = {key: f"{c.part} “{c.text}”" for c in cited for key in keys_of(c.id or "")}
        if not linked and document.lang in documents[document.id]:
            continue  # a row of a table about the same version
        refused = {
            key
            for c in reading.citations
            if c.problem
            for one in (*c.candidates, *_written(c.text))
            for key in keys_of(one)
        }
        plain = _squeezed(document.text)
        documents[document.id][document.lang] = Version(
            frozenset(linked), frozenset(words), words, frozenset(refused), plain
        )
    return documents


def _impossible(symbol: Symbol, numbering: Numbering) -> bool:
    """Whether an act is linked that its body cannot have adopted."""
    if symbol.number is None or symbol.body is None or symbol.number.shape == "bare":
        return False
    return numbering.impossible(symbol.body, symbol.kind, symbol.number)


def keys_of(symbol: str) -> Iterator[str]:
    """By what a symbol is compared: each of those that a hyphen joins, without the letter of its part."""
    for one in _JOINT.split(_SUPPLEMENT.sub("", symbol.upper().rstrip("."))):
        yield _PART.sub("", one) if "/RES/" in one or "/DEC/" in one else one


def missed(documents: Documents) -> Iterator[tuple[str, str, str]]:
    """Language, document and id of each link that is not found in its own version."""
    for doc, versions in sorted(documents.items()):
        for lang, version in sorted(versions.items()):
            yield from ((lang, doc, id_) for id_ in sorted(version.linked - version.found))


def slip(version: Version, linked: str) -> str:
    """How the words of a version disprove a link that is not found in it; '' where they do not."""
    number = _NUMBER.search(linked)
    if number and any(key.endswith(number[0]) for key in version.found):
        return "organ"
    if linked in version.refused or (number and number["number"] in version.refused):
        return "refused"
    written = number["number"] if number else linked
    return "" if _squeezed(written) in version.text else "other words"


def _written(text: str) -> Iterator[str]:
    """The numbers in the words of a citation."""
    yield from re.findall(r"\d+/\d+", text)


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text).upper()


def alone(documents: Documents) -> Iterator[tuple[str, str, str]]:
    """Language, document and id of what one version only is found to say, and none links."""
    for doc, versions in sorted(documents.items()):
        linked = frozenset[str]().union(*(version.linked for version in versions.values()))
        said = Counter(id_ for version in versions.values() for id_ in version.found)
        for lang, version in sorted(versions.items()) if len(versions) > 1 else ():
            yield from ((lang, doc, id_) for id_ in sorted(version.found - linked) if said[id_] == 1)


def main() -> int:
    """Prints both figures for each language, with examples of what is behind them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", metavar="PATH")
    parser.add_argument("--show", type=int, default=10, help="examples of each kind and language")
    parser.add_argument("--workers", type=int, default=1)
    args = parser.parse_args()
    authority = Authority.load()
    readings = read(args.paths, authority, args.workers, lambda problem: print(problem, file=sys.stderr))
    documents = documents_of(readings, Numbering(authority.series))
    links, found, lost, odd = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    slips = Counter((lang, slip(documents[doc][lang], id_)) for lang, doc, id_ in missed(documents))
    for versions in documents.values():
        for lang, version in versions.items():
            links[lang] += len(version.linked)
            found[lang] += len(version.found)
    for counted, told, listed in ((lost, "missed", missed(documents)), (odd, "alone", alone(documents))):
        for lang, doc, id_ in listed:
            counted[lang] += 1
            if counted[lang] <= args.show:
                version = documents[doc][lang]
                print(
                    f"{told} {lang} {doc} {id_} {version.words.get(id_, '') if told == 'alone' else slip(version, id_)}"
                )
    table = Table(title="Against the editors' links", title_justify="left")
    for column in ("", "links", "found", "recall", *_SLIPS, "open", "told", "said", "alone, unlinked", "share"):
        table.add_column(column, justify="right")
    met = True
    for lang in sorted(links):
        if not links[lang]:
            continue
        recall = 1 - lost[lang] / links[lang]
        right = links[lang] - sum(slips[lang, kind] for kind in _SLIPS)
        kept = 1 - slips[lang, ""] / right if right else 1.0
        share = odd[lang] / found[lang] if found[lang] else 0.0
        met = met and recall >= LEAST_FOUND and share <= MOST_ALONE
        counts = (
            links[lang],
            links[lang] - lost[lang],
            *(slips[lang, kind] for kind in (*_SLIPS, "")),
            found[lang],
            odd[lang],
        )
        all_links, hits, *kinds, said, beyond = map("{:,}".format, counts)
        first, second, wrong = map("{:.4f}".format, (recall, kept, share))
        table.add_row(lang, all_links, hits, first, *kinds, second, said, beyond, wrong)
    Console(width=None if sys.stdout.isatty() else 160).print(table)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
