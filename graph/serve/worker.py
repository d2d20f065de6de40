"""A process that answers queries, one after the other. It can be ended at any moment: it holds nothing but its store."""

from __future__ import annotations

import io
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any

from graph.child_processes import ignore_interrupts
from graph.rdf.bounded_process import bound_memory, bound_processor, silence
from graph.rdf.store import ask
from graph.rdf.syntaxes import syntax
from graph.rdf.vocabulary import PREFIXES
from graph.serve.negotiation import GRAPHS, RESULTS, Format, choose
from graph.serve.protocol import Query, Refused

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


@dataclass(frozen=True, slots=True)
class Job:
    """A query, what its client accepts, how large (bytes) its answer may be, how long (seconds) it may take, and below what
    its IRIs may be told."""

    query: Query
    accept: str | None
    max_bytes: int
    seconds: float
    base: str


@dataclass(frozen=True, slots=True)
class QueryAnswer:
    """What a query is answered with."""

    content_type: str
    body: bytes


class _Bounded(io.BytesIO):
    """A file in memory that refuses to grow beyond its bound."""

    def __init__(self, bound: int):
        super().__init__()
        self._bound = bound

    def write(self, data: ReadableBuffer) -> int:
        written = super().write(data)
        if self.tell() > self._bound:
            raise Refused(403, "The answer is larger than this endpoint gives. Ask for less (LIMIT), or take a dump.")
        return written


def work(connection: Connection, folder: str, max_memory: int) -> None:
    """Answer the jobs that come over `connection` from the store in `folder` until it closes; the body of a process."""
    import pyoxigraph as ox

    silence()
    ignore_interrupts()
    try:
        store = ox.Store.read_only(folder)
    except (OSError, ValueError, RuntimeError) as error:
        connection.send(" ".join(str(error).split()) or "it is damaged")
        return
    bound_memory(max_memory)
    with suppress(EOFError, OSError, MemoryError):  # the end of this process says so; nobody else is there to be told
        connection.send(None)  # ready
        while True:
            job = connection.recv()
            bound_processor(job.seconds)
            try:
                connection.send(answer(store, job))
            except Refused as refusal:
                connection.send((refusal.status, refusal.message))


def answer(store: Any, job: Job) -> QueryAnswer:
    """The answer to a job. Raises Refused: 400 a query in error, 403 too large an answer, 406 no acceptable format."""
    import pyoxigraph as ox

    query = job.query
    try:
        result = _asked(store, query, job.base)
        builds_graph = isinstance(result, ox.QueryTriples)
        form = _format(job, GRAPHS if builds_graph else RESULTS)
        out = _Bounded(job.max_bytes)
        if builds_graph:
            ox.serialize(result, output=out, format=syntax(form.name), prefixes=dict(PREFIXES))
        else:
            result.serialize(output=out, format=getattr(ox.QueryResultsFormat, form.name.upper()))
    except SyntaxError as error:
        raise Refused(400, f"The query cannot be read: {error}") from error
    except OSError as error:
        raise Refused(503, f"The store cannot be read at the moment: {error}") from error
    except (ValueError, RuntimeError) as error:
        raise Refused(400, f"The query cannot be answered: {error}") from error
    return QueryAnswer(form.content_type, out.getvalue())


def _asked(store: Any, query: Query, base: str) -> Any:
    """The result of a query on its dataset (SPARQL 1.1 Query, 13.2): the graphs that it names, else the whole store."""
    import pyoxigraph as ox

    if not query.default_graphs and not query.named_graphs:
        return ask(store, query.text, base)
    named = [ox.NamedNode(iri) for iri in query.named_graphs]
    default, prefixes = [ox.NamedNode(iri) for iri in query.default_graphs], dict(PREFIXES)
    if len(default) < 2:
        return store.query(query.text, base_iri=base, prefixes=prefixes, default_graph=default, named_graphs=named)
    # Asked for several, Oxigraph would give a statement once for each graph that holds it: merge them first.
    merged = ox.Store()
    for graph in default:
        merged.bulk_extend(ox.Quad(*quad.triple) for quad in store.quads_for_pattern(None, None, None, graph))
    for graph in named:
        merged.bulk_extend(store.quads_for_pattern(None, None, None, graph))
    return merged.query(query.text, base_iri=base, prefixes=prefixes)


def _format(job: Job, offered: tuple[Format, ...]) -> Format:
    asked = next((form for form in offered if job.query.form in (form.name, form.media_type)), None)
    found = asked or choose(job.accept, offered)
    if found is None:
        raise Refused(406, f"This answer is given as {', '.join(form.media_type for form in offered)}.")
    return found
