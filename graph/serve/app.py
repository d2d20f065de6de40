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
from graph.serve import about, files, finding, linked_data, sparql
from graph.serve.builds import Builds
from graph.serve.execution import Limits
from graph.serve.guard import Guard, failed
from graph.serve.measures import Measures
from graph.serve.protocol import Refused
from graph.serve.resources import path_of
from graph.serve.responses import refused
from graph.serve.site import Site
from ontology.authority import Authority

_ONTOLOGY = path_of(PREFIXES["rg"])  # /resograph/ontology
_STATIC = Path(__file__).parent / "static"


def application(output: Path, authority: Authority, workers: int = 2, limits: Limits | None = None) -> ASGIApp:
    """The web application of the build in `output`, and of those that come after it. Raises NoOutput, NoStore."""
    measures = Measures()
    builds = Builds(output, lambda: Site(output, authority, workers, limits or Limits(), measures))

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        builds.site.executor.close()

    handlers = {Refused: refused, HTTPException: refused, Exception: failed}
    app = Starlette(routes=_routes(), middleware=_middleware(), exception_handlers=handlers, lifespan=lifespan)
    return Guard(app, builds)


def _routes() -> list[Route | Mount]:
    return [
        Route("/", about.home),
        Route("/health", about.health),
        Route("/metrics", about.metrics),
        Route("/robots.txt", about.robots),
        Route("/favicon.ico", about.icon),
        Route("/sparql", sparql.query, methods=["GET", "POST"]),
        Route("/rdf-graph-store", sparql.graph_store),
        Route("/.well-known/void", linked_data.void),
        Route("/search", finding.search),
        Route("/lookup", finding.lookup),
        Route("/resource", linked_data.resource),
        Route("/page/{path:path}", linked_data.page),
        Route("/data/{path:path}", linked_data.resource_data),
        Route("/ontology", linked_data.ontology_page),
        Route("/ontology.{form}", linked_data.ontology_data),
        Route("/akn/{path:path}", linked_data.akn),
        Mount("/static", StaticFiles(directory=_STATIC)),
        Mount("/view", files.of_build),
        Route(_ONTOLOGY, linked_data.ontology_term),
        Route(_ONTOLOGY + "/{term:path}", linked_data.ontology_term),
        Route("/{path:path}", linked_data.identifier),
    ]


def _middleware() -> list[Middleware]:
    return [
        Middleware(
            CORSMiddleware, allow_origins=["*"], allow_methods=["GET", "HEAD", "POST", "OPTIONS"], allow_headers=["*"],
            expose_headers=["ETag", "Link"],
        ),
        Middleware(GZipMiddleware, minimum_size=1024, compresslevel=4),
    ]  # fmt: skip
