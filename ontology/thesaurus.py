"""The terms of a thesaurus, such as UNBIS of the Dag Hammarskjöld Library: a table of them, or its concepts in SKOS."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ontology import LANGUAGES

UNBIS = "http://metadata.un.org/thesaurus/"
SKOS = "http://www.w3.org/2004/02/skos/core#"
_LEFT_OUT = str.maketrans({" ": "-", "/": "-", "'": None, ",": None})


class Concept(NamedTuple):
    """A concept by its IRI, with its names by language, the preferred one first."""

    iri: str
    names: Mapping[str, tuple[str, ...]]

    @property
    def key(self) -> str:
        """The key of its topic where no entry is of it yet: 'HUMAN RIGHTS' → 'human-rights'."""
        return self.names["en"][0].lower().translate(_LEFT_OUT)


def concepts_of_table(path: Path) -> Iterator[Concept]:
    """Those of a table parted by tabs, with the columns iri, en and as far as known one for each other language; others beside the
    preferred ones in alt_en, alt_fr …, parted by '|'. Raises ValueError where it has no such columns."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        if not {"iri", "en"} <= set(rows.fieldnames or ()):
            raise ValueError("line 1: a table of terms needs the columns iri and en.")
        for row in rows:
            names = {lang: _names((row.get(lang), *(row.get(f"alt_{lang}") or "").split("|"))) for lang in LANGUAGES}
            if names["en"]:
                yield Concept(row["iri"], {lang: some for lang, some in names.items() if some})


def concepts_among(statements: Mapping[str, Sequence[Any]]) -> Iterator[Concept]:
    """Those of UNBIS among RDF statements, which are by their subjects."""
    for subject, triples in statements.items():
        if not subject.startswith(UNBIS):
            continue
        names: dict[str, list[str]] = {}
        for label in ("prefLabel", "altLabel"):
            for triple in triples:
                if triple.predicate.value == SKOS + label and triple.object.language in LANGUAGES:
                    names.setdefault(triple.object.language, []).append(triple.object.value)
        if "en" in names:
            yield Concept(subject, {lang: tuple(dict.fromkeys(some)) for lang, some in names.items()})


def _names(values: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value.strip() for value in values if value and value.strip()))
