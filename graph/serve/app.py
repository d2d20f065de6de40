"""The site of one build as a web application (ASGI): which address is answered by what."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from graph.rdf.vocabulary import PREFIXES
from graph.serve import about, linked_data, sparql
from graph.serve.execution import Limits
from graph.serve.protocol import Refused
from graph.serve.resources import path_of
from graph.serve.responses import refuse
from graph.serve.site import Site
from ontology.authority import Authority

_ONTOLOGY = path_of(PREFIXES["rg"])  # /resograph/ontology


def application(output: Path, authority: Authority, workers: int = 2, limits: Limits | None = None) -> Starlette:
    """The web application of the build in `output`. Raises NoOutput, NoStore."""
    site = Site(output, authority, workers, limits or Limits())

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        site.close()

    handlers: Any = {Refused: refuse, HTTPException: refuse, Exception: refuse}
    app = Starlette(routes=_routes(site), middleware=_middleware(), exception_handlers=handlers, lifespan=lifespan)
    app.state.site = site
    return app


def _routes(site: Site) -> list[Route | Mount]:
    # urn: names have no addresses; /resource?iri= knows them all the same
    has_addresses = site.base.startswith(("http://", "https://"))
    own = [Route(path_of(site.base).rstrip("/") + "/{path:path}", linked_data.identifier)] if has_addresses else []
    return [
        Route("/", about.home),
        Route("/health", about.health),
        Route("/metrics", about.metrics),
        Route("/sparql", sparql.query, methods=["GET", "POST"]),
        Route("/rdf-graph-store", sparql.graph_store),
        Route("/.well-known/void", linked_data.void),
        Route("/lookup", linked_data.lookup),
        Route("/resource", linked_data.resource),
        Route("/page/{path:path}", linked_data.page),
        Route("/data/{path:path}", linked_data.resource_data),
        Route("/ontology", linked_data.ontology_page),
        Route("/ontology.{form}", linked_data.ontology_data),
        Route("/akn/{path:path}", linked_data.akn),
        Mount("/static", StaticFiles(directory=Path(__file__).parent / "static")),
        Mount("/view", StaticFiles(directory=site.output, html=True)),
        Route(_ONTOLOGY, linked_data.ontology_term),
        Route(_ONTOLOGY + "/{term:path}", linked_data.ontology_term),
        *own,
    ]


def _middleware() -> list[Middleware]:
    return [
        Middleware(
            CORSMiddleware, allow_origins=["*"], allow_methods=["GET", "HEAD", "POST", "OPTIONS"], allow_headers=["*"],
            expose_headers=["ETag", "Link"],
        ),
        Middleware(GZipMiddleware, minimum_size=1024),
    ]  # fmt: skip
