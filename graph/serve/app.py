"""The site of a build as a web application (ASGI): which address is answered by what."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from graph.rdf.vocabulary import PREFIXES
from graph.serve import (
    api,
    fragments,
    search_pages,
    site_pages,
    sitemap,
    sparql,
    static_files,
    thing_pages,
    vocabulary_pages,
)
from graph.serve.builds import Builds
from graph.serve.encoding_tags import EncodingTags
from graph.serve.execution import Limits
from graph.serve.guard import Guard, failed
from graph.serve.metrics import QueryCounts
from graph.serve.protocol import Refused
from graph.serve.resources import path_of
from graph.serve.responses import refused
from graph.serve.served_build import Site
from ontology.authority import Authority

_ONTOLOGY = path_of(PREFIXES["rg"])  # /resograph/ontology
_STATIC = Path(__file__).parent / "static"


def application(output: Path, authority: Authority, workers: int, limits: Limits | None = None) -> ASGIApp:
    """The web application of the build in `output`, and of those that come after it. Raises NoOutput, NoStore."""
    measures = QueryCounts()
    builds = Builds(output, lambda: Site(output, authority, workers, limits or Limits(), measures))

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        builds.site.close()

    handlers = {Refused: refused, HTTPException: refused, Exception: failed}
    app = Starlette(routes=_routes(), middleware=_middleware(), exception_handlers=handlers, lifespan=lifespan)
    return Guard(app, builds)


def _routes() -> list[Route | Mount]:
    return [
        Route("/", site_pages.home),
        Route("/health", site_pages.health),
        Route("/metrics", site_pages.metrics),
        Route("/robots.txt", site_pages.robots),
        Route("/sitemap.xml", sitemap.index),
        Route("/sitemap-{number:int}.xml", sitemap.part),
        Route("/favicon.ico", site_pages.icon),
        Route("/sparql", sparql.query, methods=["GET", "POST"]),
        Route("/rdf-graph-store", sparql.graph_store),
        Route("/fragments", fragments.fragments),
        Route("/.well-known/void", thing_pages.void),
        Route("/search", search_pages.search),
        Route("/lookup", search_pages.lookup),
        *api.routes(),
        Route("/resource", thing_pages.resource),
        Route("/page/{path:path}", thing_pages.page),
        Route("/data/{path:path}", thing_pages.resource_data),
        Route("/ontology", vocabulary_pages.ontology_page),
        Route("/ontology.{form}", vocabulary_pages.ontology_data),
        Route("/shapes", vocabulary_pages.shapes),
        Route("/shapes.{form}", vocabulary_pages.shapes_data),
        Route("/context.jsonld", vocabulary_pages.context),
        Route("/akn/{path:path}", thing_pages.akn),
        Mount("/static", StaticFiles(directory=_STATIC)),
        Mount("/view", static_files.of_build),
        Route(_ONTOLOGY, vocabulary_pages.ontology_term),
        Route(_ONTOLOGY + "/{term:path}", vocabulary_pages.ontology_term),
        Route("/{path:path}", thing_pages.identifier),
    ]


def _middleware() -> list[Middleware]:
    return [
        Middleware(
            CORSMiddleware, allow_origins=["*"], allow_methods=["GET", "HEAD", "POST", "OPTIONS"], allow_headers=["*"],
            expose_headers=["ETag", "Last-Modified", "Link"],
        ),
        Middleware(EncodingTags),
        Middleware(GZipMiddleware, minimum_size=1024, compresslevel=4),
    ]  # fmt: skip
