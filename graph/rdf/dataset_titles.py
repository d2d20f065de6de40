"""The titles of our datasets, in English and, where they are those that we give, in the other languages (dataset_titles.json)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from graph.rdf.terms import literal
from graph.rdf.vocabulary import term

_FILE = Path(__file__).with_suffix(".json")


def titled(subject: str, title: str) -> Iterable[tuple[str, str, str]]:
    """The statements that a dataset has an English title, and those in other languages where the title is one of ours."""
    yield subject, term("dcterms:title"), literal(title, "en")
    for lang, said in _translated().get(title, {}).items():
        yield subject, term("dcterms:title"), literal(said, lang)


@cache
def _translated() -> Mapping[str, Mapping[str, str]]:
    told: Mapping[str, Mapping[str, str]] = json.loads(_FILE.read_text(encoding="utf-8"))
    return told
