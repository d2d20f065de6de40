"""The addresses about the site itself."""

from __future__ import annotations

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response

from graph import __version__
from graph.output import MANIFEST
from graph.rdf import store
from graph.serve.responses import html
from graph.serve.served_build import site_of
from graph.serve.served_pages import at_root

_ICON = Path(__file__).parent / "static" / "icon.svg"
_ROBOTS = """User-agent: *
Disallow: /sparql
Disallow: /rdf-graph-store
Disallow: /data/
Disallow: /lookup
Disallow: /resource
Disallow: /search
Crawl-delay: 5
"""


def home(request: Request) -> Response:
    """The start page of the build; where it has none, what is served and where."""
    site = site_of(request)
    start = at_root(site.output / "index.html")
    return html(request, start or site.pages.home(site.manifest), own_styles=start is not None)


async def health(request: Request) -> Response:
    """200 where the site is ready to answer, 503 where its data is not there; at once, whatever else is asked."""
    site = site_of(request)
    if not ((site.output / MANIFEST).is_file() and (site.output / store.FOLDER / "CURRENT").is_file()):
        return JSONResponse({"status": "no data"}, 503, {"Retry-After": "5", "Cache-Control": "no-store"})
    about = {"status": "ok", "version": __version__, "documents": site.manifest["documents"]}
    return JSONResponse(about, headers={"Cache-Control": "no-store"})


async def metrics(request: Request) -> Response:
    """Counts for Prometheus."""
    content, media_type = site_of(request).measures.exposed()
    return Response(content, headers={"Content-Type": media_type})


async def robots(request: Request) -> Response:
    """What programs that read the whole web leave alone: what is asked for, not read. Dumps are better for them."""
    return PlainTextResponse(f"{_ROBOTS}Sitemap: {request.base_url}sitemap.xml\n")


async def icon(_: Request) -> Response:
    """The picture of the site."""
    return FileResponse(_ICON, media_type="image/svg+xml", headers={"Cache-Control": "public, max-age=86400"})
