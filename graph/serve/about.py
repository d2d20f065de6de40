"""The addresses about the site itself."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from graph import __version__
from graph.serve.protocol import Query
from graph.serve.responses import html
from graph.serve.site import site_of


def home(request: Request) -> Response:
    """What is served and where."""
    site = site_of(request)
    return html(request, site.pages.home(site.manifest))


def health(request: Request) -> Response:
    """200 where a query is answered."""
    site = site_of(request)
    site.executor.run(Query("ASK { ?s ?p ?o }", form="json"), None)
    return JSONResponse({"status": "ok", "version": __version__, "documents": site.manifest["documents"]})


def metrics(request: Request) -> Response:
    """Counts for Prometheus."""
    content, media_type = site_of(request).measures.exposed()
    return Response(content, headers={"Content-Type": media_type})
