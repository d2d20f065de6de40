"""What a build says of an act: what became of it, and which acts are old because others follow them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast

from graph.rdf.answers import bound
from graph.rdf.queries import named_query
from graph.rdf.store import ask
from graph.series.states import Event, EventKind
from graph.series.succession import Newer
from graph.symbols import iri, named

if TYPE_CHECKING:
    from pyoxigraph import Store

_SERIES = """
SELECT ?older ?newer ?latest ?date WHERE {
  ?newer rg:follows ?older . ?older rg:latestInSeries ?latest . OPTIONAL { ?newer eli:date_document ?date }
} ORDER BY DESC(?date) DESC(?newer)"""


def events_of(store: Store, act: str, base: str) -> Iterator[Event]:
    """What became of the act that `act` is the IRI of."""
    query = named_query("state-of")
    assert query is not None
    for row in ask(store, bound(query.text, {"act": act})):
        date, part, end = (row[name].value if row[name] is not None else None for name in ("date", "part", "end"))
        kind = cast(EventKind, row["event"].value)
        yield Event(kind, date, name_of(row["by"].value, base), part.rpartition("#")[2] if part else None, end)


def is_held(store: Store, identifier: str, base: str) -> bool:
    """Whether the build holds a text or a record of the act `identifier`, which it may also only cite."""
    from pyoxigraph import NamedNode

    graph = NamedNode(iri(base, "graph", identifier))
    return next(store.quads_for_pattern(None, None, None, graph), None) is not None


def newer_acts(store: Store, base: str) -> Mapping[str, Newer]:
    """Each act that another follows → the next one, of several the first, and the latest of the series."""
    found: dict[str, Newer] = {}
    for row in ask(store, _SERIES):
        older, newer, latest = (name_of(row[name].value, base) for name in ("older", "newer", "latest"))
        found[older] = Newer(newer, latest, row["date"].value if row["date"] is not None else None)
    return found


def name_of(iri: str, base: str) -> str:
    """The identifier in one of our IRIs: '…/resolution/A/RES/66/102' → 'A/RES/66/102'."""
    return named(iri, base)[1]
