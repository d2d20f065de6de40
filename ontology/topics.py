"""Names of topics from the UNBIS thesaurus: `python -m ontology.topics TABLE` writes authority/topics.ttl anew.

The table is tab-separated with the columns iri and one for each language: the thesaurus of the Dag Hammarskjöld Library in six
languages. Topics stay those that are there, each known by its concept in the thesaurus; their names become the table's.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from ontology import HOME, LANGUAGES
from ontology.authority import Authority, Entry
from ontology.thesaurus import UNBIS

FILE = Path(__file__).parent / "authority" / "topics.ttl"

_PREFIXES = f"""@base <{HOME}> .
# Subjects, each with its concept and names in the UNBIS thesaurus of the Dag Hammarskjöld Library (python -m ontology.topics).
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix unbis: <{UNBIS}> .
"""


def turtle(authority: Authority, terms: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    """The topics of the authority with the names of `terms`, which are by the IRI of their concept and by language."""
    yield _PREFIXES
    for entry in sorted((entry for entry in authority if entry.kind == "topic"), key=lambda entry: entry.key):
        concept = entry.value("exactMatch") or ""
        names = {lang: names[0] for lang, names in entry.names.items()} | {
            lang: name for lang, name in terms.get(concept, {}).items() if name and lang in LANGUAGES and lang != "en"
        }
        told = ", ".join(f'"{name}"@{lang}' for lang in LANGUAGES if (name := names.get(lang)))
        also = ", ".join(f'"{name}"@{lang}' for lang, name in _others(entry, names))
        yield f"\n<topic/{entry.key}> a skos:Concept ;\n  skos:prefLabel {told} ;\n"
        yield f"  skos:altLabel {also} ;\n" if also else ""
        yield f"  skos:exactMatch unbis:{concept.removeprefix(UNBIS)} ;\n  dcterms:source <{UNBIS}> .\n"


def _others(entry: Entry, preferred: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for lang, names in entry.names.items():
        yield from ((lang, name) for name in names if name != preferred.get(lang))


def main(table: str) -> None:
    """Write the topics of a table of UNBIS terms."""
    with Path(table).open(encoding="utf-8", newline="") as file:
        terms = {row["iri"]: row for row in csv.DictReader(file, delimiter="\t")}
    FILE.write_text("".join(turtle(Authority.load(), terms)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
