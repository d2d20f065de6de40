"""Which names of the authority a source confirms: those that its entries do not mark, and those that texts attest.

Attestations are kept apart: those of texts in authority/attested.ttl, which `resograph names attest` writes, those of public pages
in authority/attested-pages.ttl.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ontology import HOME
from ontology.authority import Entry
from ontology.properties import Ref, Text, value_of

ATTESTED = Path(__file__).parent / "authority" / "attested.ttl"
PAGES = ATTESTED.with_name("attested-pages.ttl")

_RG = "https://w3id.org/resograph/ontology#"

NameOfEntry = tuple[str, str, str, str]
"""Kind and key of an entry, language and name."""


def is_confirmed(entry: Entry, lang: str, name: str) -> bool:
    """Whether the entry's own sources confirm its `name` in a language."""
    return Text(lang) not in entry.values("namesUnconfirmedIn") and Text(name, lang) not in entry.values(
        "unconfirmedName"
    )


def is_attested(entry: Entry, lang: str, name: str) -> bool:
    """Whether a text of the United Nations or a public page attests the `name`."""
    place = entry.kind, entry.key, lang, name
    return place in attested() or place in attested(PAGES)


@cache
def attested(path: Path = ATTESTED) -> frozenset[NameOfEntry]:
    """The names that the attestations of a file are of; none where there is no such file."""
    if not path.exists():
        return frozenset()
    import pyoxigraph

    entries, names = {}, {}
    for triple in pyoxigraph.parse(path=str(path), base_iri=HOME):
        if triple.predicate.value == f"{_RG}ofEntry":
            entries[triple.subject] = value_of(triple.object)
        elif triple.predicate.value == f"{_RG}attestedName":
            names[triple.subject] = (triple.object.language, triple.object.value)
    return frozenset((entry.kind, entry.key, *names[node]) for node, entry in entries.items() if isinstance(entry, Ref))
