"""The mandates of a corpus, read back from the file of its graph."""

from __future__ import annotations

import gzip
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from graph.mandates.mandate import Addressee, Due, WorkMandate, place_of
from graph.model import Part
from graph.rdf.vocabulary import PREFIXES
from graph.symbols import named

_NAME = re.compile(r"(?P<doc>.+)/(?P<part>[^/]+)/(?P<number>\d+)")
_RG = PREFIXES["rg"]


def stored_mandates(nquads: Path, base: str) -> tuple[WorkMandate, ...]:
    """The mandates in a file of N-Quads (gzip), in the order of acts, paragraphs and clauses; without their witnesses."""
    with gzip.open(nquads, "rb") as lines:
        return mandates_of(lines, base)


def mandates_of(lines: Iterable[bytes], base: str) -> tuple[WorkMandate, ...]:
    """The mandates that lines of N-Quads tell; the other lines are passed over."""
    import pyoxigraph as ox

    start = f"<{base}mandate/".encode()
    chosen = b"".join(line for line in lines if line.startswith(start))
    told: dict[str, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for quad in ox.parse(chosen, format=ox.RdfFormat.N_QUADS):
        told[quad.subject.value][quad.predicate.value.removeprefix(_RG)].append(quad.object)
    found = (_mandate(named(iri, base)[1], values, base) for iri, values in told.items())
    return tuple(sorted(filter(None, found), key=place_of))


def _mandate(name: str, values: Mapping[str, list[Any]], base: str) -> WorkMandate | None:
    match = _NAME.fullmatch(name)
    if match is None or "askingVerb" not in values:
        return None

    def one(predicate: str) -> str | None:
        return next((value.value for value in values.get(predicate, ())), None)

    def key(predicate: str) -> str | None:
        iri = one(predicate)
        return named(iri, base)[1] if iri else None

    languages = [value.language for value in values.get("action", ()) if value.language]
    return WorkMandate(
        doc=match["doc"], part=Part.parse(match["part"]), number=int(match["number"]), lang=next(iter(languages), "en"),
        verb=(one("askingVerb") or "").rpartition("/")[2],
        addressees=tuple(_addressees(values, base)),
        action=one("action"), report_to=one("reportToName"), report_to_id=key("reportTo"),
        due=Due(key("dueSession"), one("dueDate"), one("dueWithin")),
        frequency=one("frequency"), until=one("until"), extends=one("whatLasts"), extends_id=key("concerns"),
        witnesses=(), versions=0,
    )  # fmt: skip


def _addressees(values: Mapping[str, list[Any]], base: str) -> Iterator[Addressee]:
    for value in values.get("addressee", ()):
        _, key = named(value.value, base)
        yield Addressee(key, "entity", key)
    for value in values.get("addresseeName", ()):
        yield Addressee(value.value, "states" if "asksStates" in values else "other")
