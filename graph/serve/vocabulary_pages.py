"""The addresses of what the data is made of: the ontology, its shapes, the context of its JSON-LD."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

import ontology
from graph.rdf.vocabulary import PREFIXES
from graph.serve.negotiation import GRAPHS, HTML, JSON_LD
from graph.serve.protocol import Refused
from graph.serve.responses import cached, chosen, data, html, see_other
from graph.serve.sparql import parsed
from graph.serve.thing_pages import OFFERED, of_ending
from graph.view.ontology_page import render_vocabulary

_SHAPES, _CONTEXT = "shapes", "context.jsonld"  # below the IRI of the ontology, where clients of the data look for them


def ontology_term(request: Request) -> Response:
    """303 from the IRIs of the ontology, of its terms, shapes and context to their page or data. Raises Refused 404."""
    path = request.path_params.get("term", "").strip("/")
    if path == _CONTEXT:
        return see_other(f"/{_CONTEXT}")
    if path in (_SHAPES, f"{_SHAPES}.ttl"):
        return see_other(f"/{path}")
    if path not in _paths():
        raise Refused(404, "The ontology has no {}.", path)
    form, term = chosen(request, OFFERED), path.rpartition("/")[2]
    if form is HTML:
        return see_other(f"/ontology#{term}" if term else "/ontology")
    return see_other(f"/ontology.{form.name}")


def ontology_page(request: Request) -> Response:
    """The ontology, for people or for programs, as the client accepts."""
    form = chosen(request, OFFERED)
    if form is HTML:
        return html(request, render_vocabulary(), own_styles=True)
    return _file(request, ontology.VOCABULARY, form.name, "/ontology")


def ontology_data(request: Request) -> Response:
    """The ontology, in the format that the ending says."""
    return _file(request, ontology.VOCABULARY, request.path_params["form"], "/ontology")


def shapes(request: Request) -> Response:
    """The shapes of the data (SHACL), as the client accepts."""
    return _file(request, ontology.SHAPES, chosen(request, GRAPHS).name, "/shapes")


def shapes_data(request: Request) -> Response:
    """The shapes, in the format that the ending says."""
    return _file(request, ontology.SHAPES, request.path_params["form"], "/shapes")


def context(request: Request) -> Response:
    """The context of the data in JSON-LD."""
    return cached(request, ontology.CONTEXT.read_bytes(), JSON_LD.content_type, "context")


def _file(request: Request, path: Path, ending: str, address: str) -> Response:
    about = {"Content-Location": f"{address}.{ending}"}
    return data(request, parsed(path.read_bytes(), "TURTLE"), of_ending(ending), about)


@cache
def _paths() -> frozenset[str]:
    """What stands below the IRI of the ontology: its terms as paths, its version, its schemes, and nothing."""
    home = PREFIXES["rg"].rstrip("#")
    triples = parsed(ontology.VOCABULARY.read_bytes(), "TURTLE")
    named = {subject.value for subject, _, _ in triples if hasattr(subject, "value")}
    versions = {version.value for _, predicate, version in triples if predicate.value.endswith("#versionIRI")}
    return frozenset(iri[len(home) :].strip("/") for iri in named | versions if iri.startswith(f"{home}/")) | {""}
