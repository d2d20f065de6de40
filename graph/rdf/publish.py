"""A build → another SPARQL 1.1 store: the graphs that changed are replaced, those that are gone are removed.

What a store holds is remembered in it, in a graph of its own for each corpus (see `corpora`): the digest of each graph that
was sent. Before a graph is sent it is marked there as pending, so that after a run that ended half-way nothing is taken for
sent, and nothing forgotten.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ontology
from graph.rdf.corpora import FIRST, Corpora, Held, Plan, corpus_of, plan, state_of
from graph.rdf.terms import plain_iri
from graph.rdf.vocabulary import PREFIXES, term
from graph.rdf.writers import parted, read_graphs, triples_of

if TYPE_CHECKING:
    import httpx

_CHUNK = 1000  # statements of one INSERT DATA: stores bound the length of an update
_DIGEST = term("rg:dataDigest")
_BLANK = "https://w3id.org/.well-known/genid/resograph/"  # what the IRIs of blank nodes of the ontology begin with

Send = Callable[[str, Iterable[str]], None]
"""Puts a graph (its IRI) with these N-Triples lines in the place of what the store holds under its name."""


class PublishError(RuntimeError):
    """A store that did not take what it was sent; the message says what it said."""


@dataclass(frozen=True, slots=True)
class PublishedGraphs:
    """How many graphs were sent, removed, found as they should be, and left where they are though the build has them not."""

    sent: int
    removed: int
    unchanged: int
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Store:
    """A store to publish to: where it is queried, and where graphs are written (`graph_store`) or else updates sent."""

    query: str
    update: str | None = None
    graph_store: str | None = None


def graphs_of(files: Sequence[Path]) -> Iterator[tuple[str, list[str]]]:
    """The graphs in N-Quads files of a build (IRI, N-Triples lines), and that of the ontology."""
    for lines in read_graphs(*files):
        yield plain_iri(parted(lines[0])[1]), list(triples_of(lines))
    yield PREFIXES["rg"].rstrip("#"), _ontology()


def planned(files: Sequence[Path], base: str, store: Store, client: httpx.Client, corpus: str | None = None) -> Plan:
    """What a publication would do; nothing is written. Raises PublishError where there is nothing to publish, too."""
    try:
        wanted = {name: _digest(lines) for name, lines in graphs_of(files)}
    except OSError as error:
        raise PublishError(f"{error.filename or files[0]}: cannot be read: {error.strerror}. Build again.") from error
    corpora = Corpora(base, _held(client, store.query, base))
    if not corpora.documents(wanted):
        raise PublishError(f"{files[0]}: holds no document. Nothing was sent, and nothing removed.")
    return plan(corpora, wanted, corpus)


def publish(
    files: Sequence[Path], base: str, store: Store, client: httpx.Client, on_graph: Callable[[str], None],
    corpus: str | None = None, may_remove: Callable[[Plan], bool] = lambda _: True,
) -> PublishedGraphs:  # fmt: skip
    """Bring `store` to what the N-Quads `files` of a build hold. `on_graph` is told each graph as it is done.

    What the store holds of the same corpus and the build does not is removed if `may_remove`, else stays. `corpus` names it;
    without a name it is the one in the store with which the build shares most documents. Raises PublishError.
    """
    todo = planned(files, base, store, client, corpus)
    gone = todo.gone if not todo.gone or may_remove(todo) else ()
    kept = len(todo.gone) - len(gone)
    if not todo.changed and not gone and not todo.forgotten:
        return PublishedGraphs(0, 0, todo.unchanged, kept)
    send = (
        _graph_store(client, store.graph_store) if store.graph_store else _update(client, store.update or store.query)
    )
    known = todo.pending()
    send(todo.state, _statements(known))
    try:
        for name, lines in graphs_of(files):
            place = todo.place(name)
            if place in todo.changed:
                send(place, lines)
                known[place] = todo.changed[place]
                on_graph(place)
        for place in gone:
            send(place, ())
            del known[place]
            on_graph(place)
    finally:
        send(todo.state, _statements(known))
    return PublishedGraphs(len(todo.changed), len(gone), todo.unchanged, kept)


def _held(client: httpx.Client, endpoint: str, base: str) -> Held:
    """What the store remembers of each corpus, by its name."""
    query = (
        f"SELECT ?state ?graph ?digest WHERE {{ GRAPH ?state {{ ?graph {_DIGEST} ?digest }} "
        f'FILTER(STRSTARTS(STR(?state), "{state_of(base, FIRST)}")) }}'
    )
    headers = {"Accept": "application/sparql-results+json"}
    said = _said(client, "POST", endpoint, data={"query": query}, headers=headers)
    try:
        rows = said.json()["results"]["bindings"]
    except (ValueError, KeyError, TypeError) as error:
        raise PublishError(f"{endpoint}: is no SPARQL endpoint: it does not answer a query with results.") from error
    held: dict[str, dict[str, str]] = {}
    for row in rows:
        held.setdefault(corpus_of(base, row["state"]["value"]), {})[row["graph"]["value"]] = row["digest"]["value"]
    return held


def _statements(digests: Mapping[str, str]) -> list[str]:
    return [f'<{name}> {_DIGEST} "{digest}" .\n' for name, digest in sorted(digests.items())]


def _graph_store(client: httpx.Client, address: str) -> Send:
    """By the Graph Store HTTP Protocol: PUT replaces a graph, DELETE removes it. N-Triples are Turtle, which all stores read."""

    def send(name: str, lines: Iterable[str]) -> None:
        content = "".join(lines).encode()
        if content:
            headers = {"Content-Type": "text/turtle; charset=utf-8"}
            _said(client, "PUT", address, params={"graph": name}, content=content, headers=headers)
        else:
            _said(client, "DELETE", address, params={"graph": name}, missing_is_fine=True)

    return send


def _update(client: httpx.Client, address: str) -> Send:
    """By SPARQL Update, in pieces."""
    headers = {"Content-Type": "application/sparql-update; charset=utf-8"}

    def send(name: str, lines: Iterable[str]) -> None:
        first = f"DROP SILENT GRAPH <{name}>"
        listed = list(lines)
        for at in range(0, max(len(listed), 1), _CHUNK):
            piece = "".join(listed[at : at + _CHUNK])
            update = f"INSERT DATA {{ GRAPH <{name}> {{\n{piece}}} }}" if piece else ""
            content = " ;\n".join(filter(None, (first if at == 0 else "", update)))
            _said(client, "POST", address, content=content.encode(), headers=headers)

    return send


def _said(
    client: httpx.Client, method: str, address: str, missing_is_fine: bool = False, **request: object
) -> httpx.Response:
    """What the store answers. Raises PublishError where it cannot be reached or does not take the request."""
    import httpx

    try:
        answer = client.request(method, address, **request)  # type: ignore[arg-type]
    except httpx.HTTPError as error:
        raise PublishError(
            f"{address}: cannot be reached: {error}. What was sent stays; run again to go on."
        ) from error
    if answer.is_success or (missing_is_fine and answer.status_code == 404):
        return answer
    remedy = {
        401: "Give --user and the password.", 403: "Give a user who may write.", 404: "Is the address right?",
        405: "Is it an address for writing? See --update and --graph-store.",
    }.get(answer.status_code, "What was sent stays; run again to go on.")  # fmt: skip
    raise PublishError(f"{address}: {answer.status_code} {answer.reason_phrase}: {answer.text.strip()[:300]} {remedy}")


def _digest(lines: Iterable[str]) -> str:
    return f"sha256:{hashlib.sha256(''.join(sorted(lines)).encode()).hexdigest()}"


def _ontology() -> list[str]:
    """The ontology as N-Triples. Its blank nodes have IRIs (RDF 1.1, section 3.5), for not every store takes blank nodes, and
    what is sent is the same each time."""
    import pyoxigraph as ox

    triples = ox.Dataset(ox.parse(path=str(ontology.VOCABULARY), format=ox.RdfFormat.TURTLE))
    triples.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)

    def named(term: Any) -> Any:
        return ox.NamedNode(f"{_BLANK}{term.value}") if isinstance(term, ox.BlankNode) else term

    return sorted(f"{named(quad.subject)} {quad.predicate} {named(quad.object)} .\n" for quad in triples)
