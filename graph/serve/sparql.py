"""The addresses for programs: SPARQL 1.1 Query, Graph Store reads."""

from __future__ import annotations

from time import perf_counter
from typing import Any
from urllib.parse import urljoin

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from graph.rdf.queries import named_queries
from graph.serve.guard import Gone, while_there
from graph.serve.negotiation import GRAPHS, HTML, QUADS
from graph.serve.protocol import Refused, read
from graph.serve.responses import accept_of, cached, chosen, data, file, html, quads
from graph.serve.served_build import Site, site_of
from graph.serve.service_description import service_description

_MAX_BODY = 1 << 20  # bytes


async def query(request: Request) -> Response:
    """Query by GET and POST; without a query, the description of the service, or the page to write one on."""
    if request.method in ("GET", "HEAD") and not request.url.query:
        return await run_in_threadpool(_service, request)
    method = "POST" if request.method == "POST" else "GET"
    body = await _body(request) if method == "POST" else b""
    site, started = site_of(request), perf_counter()
    asked = await run_in_threadpool(
        read, method, request.scope["query_string"], request.headers.get("content-type", ""), body
    )
    try:
        answer = await while_there(request, site.executor.run(asked, accept_of(request)))
    except Refused as refusal:
        site.measures.query(refusal.status, perf_counter() - started)
        raise
    site.measures.query(200, perf_counter() - started)
    response = cached(request, answer.body, answer.content_type, f"{asked} {answer.content_type}")
    return site.outgoing.sent(response, len(answer.body))


def _service(request: Request) -> Response:
    site, form = site_of(request), chosen(request, (*GRAPHS, HTML))
    if form is HTML:
        return html(request, site.pages.query(request.url.path, named_queries()), own_styles=True)
    graphs = site.manifest["versions"] + 2  # those of the authority and the ontology
    return data(request, parsed(service_description(_address(request), site.base, graphs, site.triples)), form)


async def graph_store(request: Request) -> Response:
    """Graph Store Protocol, read only: `?graph=IRI`, or `?default` for the union of all."""
    site = site_of(request)
    name, default = request.query_params.get("graph"), "default" in request.query_params
    if (name is None) != default:
        raise Refused(400, "Give ?graph=IRI or ?default, one of them.")
    if name is None:
        form = chosen(request, (*GRAPHS, *QUADS))
        return file(request, await site.merged.of(form.name), form.content_type, "Accept")
    return await run_in_threadpool(_graph, request, site, urljoin(_address(request), name))


def _graph(request: Request, site: Site, iri: str) -> Response:
    triples = site.resources.graph(iri)
    if triples is None:
        raise Refused(404, "There is no graph {}.", iri)
    form = chosen(request, (*GRAPHS, *QUADS))
    return data(request, triples, form) if form in GRAPHS else quads(request, triples, iri, form)


def parsed(content: bytes, syntax: str = "N_TRIPLES") -> list[Any]:
    """The triples of a small file."""
    import pyoxigraph as ox

    return [quad.triple for quad in ox.parse(content, format=getattr(ox.RdfFormat, syntax))]


async def _body(request: Request) -> bytes:
    too_large = Refused(413, f"A query may be {_MAX_BODY >> 20} MiB at most.")
    stated = request.headers.get("content-length", "")
    if stated.isdecimal() and int(stated[:20]) > _MAX_BODY:
        raise too_large
    body = bytearray()
    try:
        async for piece in request.stream():
            body += piece
            if len(body) > _MAX_BODY:
                raise too_large
    except ClientDisconnect:
        raise Gone from None
    return bytes(body)


def _address(request: Request) -> str:
    return str(request.url.replace(query="", fragment=""))
