"""The plain JSON interface for those who write no SPARQL: /api, described as OpenAPI at /api/openapi.json."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from graph import __version__
from graph.official_languages import LANGUAGES
from graph.rdf.questions import MOST, Questions, Unknown
from graph.serve.protocol import Refused
from graph.serve.responses import VARY, language_of
from graph.serve.served_build import Site, site_of

Answer = Callable[[Request], Awaitable[Response]]
_HEADERS = {"Cache-Control": "public, max-age=60"}
_LONGEST = 300  # characters of what is asked for
_LAST = 1_000_000  # the farthest offset


async def work(request: Request) -> Response:
    """A work, by symbol, number, key or name."""
    return await _answered(request, lambda asks: asks.work(_id(request)))


async def cites(request: Request) -> Response:
    """What a work cites."""
    offset, limit = _page(request)
    return await _answered(request, lambda asks: asks.cites(_id(request), offset, limit))


async def cited_by(request: Request) -> Response:
    """What cites a work."""
    offset, limit = _page(request)
    return await _answered(request, lambda asks: asks.cited_by(_id(request), offset, limit))


async def mandates(request: Request) -> Response:
    """What a work asks, of whom, and by when."""
    offset, limit = _page(request)
    return await _answered(request, lambda asks: asks.mandates(_id(request), offset, limit))


async def path(request: Request) -> Response:
    """The way from one work to another."""
    start, end = (_asked(request, name) for name in ("from", "to"))
    return await _answered(request, lambda asks: asks.path(start, end))


async def bodies(request: Request) -> Response:
    """The bodies that adopted the documents."""
    offset, limit = _page(request)
    return await _answered(request, lambda asks: asks.bodies(offset, limit))


async def search(request: Request) -> Response:
    """What the words of a question find, named in the client's language: the best ones, some at a time."""
    site, question, (offset, limit) = site_of(request), _asked(request, "q"), _page(request)
    if site.search is None:
        raise Refused(404, "This build has no search index. Build it again.")
    lang = request.query_params.get("lang", "")
    if lang not in ("", *LANGUAGES):
        raise Refused(400, "lang= is one of {}.", ", ".join(LANGUAGES))
    answer = await site.searching.run(site.search.search, question, language_of(request), MOST)
    items = [
        {"id": r.id, "kind": r.kind, "label": r.label, "date": r.date, "snippet": r.snippet, "part": r.part}
        for r in answer.results
    ]
    about = {**_HEADERS, "Vary": VARY, "Content-Language": language_of(request)}
    told = {"total": len(items), "offset": offset, "items": items[offset : offset + limit]}
    return JSONResponse(told, headers=about)


async def described(request: Request) -> Response:
    """The OpenAPI description."""
    return JSONResponse(openapi(), headers=_HEADERS)


_PAGE = ("offset", "limit")
# Address, what answers there, the parameters that it takes; the more particular first.
_ANSWERED: tuple[tuple[str, Answer, tuple[str, ...]], ...] = (
    ("/api/openapi.json", described, ()),
    ("/api/works/{id:path}/cites", cites, _PAGE),
    ("/api/works/{id:path}/cited-by", cited_by, _PAGE),
    ("/api/works/{id:path}/mandates", mandates, _PAGE),
    ("/api/works/{id:path}", work, ()),
    ("/api/search", search, ("q", *_PAGE, "lang")),
    ("/api/path", path, ("from", "to")),
    ("/api/bodies", bodies, _PAGE),
)


def routes() -> list[Route]:
    """The addresses, the more particular first."""
    return [Route(address, _taking(names, answer)) for address, answer, names in _ANSWERED]


def _taking(names: tuple[str, ...], answer: Answer) -> Answer:
    """`answer`, which refuses a request with a parameter that is none of `names`: what it asks for would be passed over."""

    async def answered(request: Request) -> Response:
        other = next((name for name in request.query_params if name not in names), None)
        if other is not None and names:
            raise Refused(400, "{}= is no parameter of this address. It has {}.", other[:_LONGEST], ", ".join(names))
        if other is not None:
            raise Refused(400, "{}= is no parameter of this address. It has none.", other[:_LONGEST])
        return await answer(request)

    return answered


async def _answered(request: Request, ask: Callable[[Questions], dict[str, Any]]) -> Response:
    site: Site = site_of(request)
    try:
        told = await site.asking.run(ask, site.questions)
    except Unknown as error:
        raise Refused(404, str(error)) from error
    return JSONResponse(told, headers=_HEADERS)


def _id(request: Request) -> str:
    asked: str = request.path_params["id"]
    if not asked.strip() or len(asked) > _LONGEST:
        raise Refused(404, "Give the symbol, number, key or name of a work.")
    return asked


def _asked(request: Request, name: str) -> str:
    value = request.query_params.get(name, "")
    if not value.strip() or len(value) > _LONGEST:
        raise Refused(400, f"{name}= is what is asked for, in 1 to {_LONGEST} characters.")
    return value


def _page(request: Request) -> tuple[int, int]:
    return _number(request, "offset", 0, 0, _LAST), _number(request, "limit", MOST, 1, MOST)


def _number(request: Request, name: str, default: int, least: int, most: int) -> int:
    told = request.query_params.get(name)
    if told is None:
        return default
    if not (told.isascii() and told.isdecimal() and len(told) < 9 and least <= int(told) <= most):
        raise Refused(400, f"{name}= is a whole number from {least} to {most}.")
    return int(told)


def openapi() -> dict[str, Any]:
    """The description of the interface (OpenAPI 3.0)."""
    text, optional = {"type": "string"}, {"type": "string", "nullable": True}
    number, thing = {"type": "integer"}, {"id": text, "kind": text, "label": text, "iri": text}
    names = ("part", "relation", "role", "effect", "pinpoint", "via", "date", "title")
    texts = {"type": "array", "items": text}
    schemas = {
        "Thing": _object(thing), "Error": _object({"error": text}, ()),
        "Citation": _object({**thing, **dict.fromkeys(names, optional), "witnesses": number}),
        "Work": _object({
            **thing, "date": optional, "titles": {"type": "object", "additionalProperties": text},
            "adopted_by": {"nullable": True, "allOf": [_ref("Thing")]}, "topics": {"type": "array", "items": text},
            "address": optional, "cites": number, "cited_by": number,
        }),
        "Found": _object({"id": text, "kind": text, "label": text, "date": optional, "snippet": optional, "part": optional}),
        "Mandate": _object({
            "iri": text, "part": optional, "verb": text, "ids": texts, "addressees": texts,
            **dict.fromkeys(("action", "report_to", "session", "date", "within", "frequency", "until", "extends"), optional),
        }),
        "Body": _object({**thing, "documents": number}),
        "Way": _object({"works": {"type": "array", "items": _ref("Thing")}}),
        **{f"{name}s": _object({"total": number, "offset": number, "items": {"type": "array", "items": _ref(name)}})
           for name in ("Citation", "Found", "Mandate")},
        "Bodies": _object({"total": number, "offset": number, "items": {"type": "array", "items": _ref("Body")}}),
    }  # fmt: skip
    identifier = {
        "name": "id", "in": "path", "required": True, "schema": {"type": "string", "minLength": 1, "maxLength": _LONGEST},
        "description": "Symbol, number, key or name: A/RES/66/102, 1325 (2000), un-charter.", "example": "A/RES/66/102",
    }  # fmt: skip
    page = [
        _parameter("offset", {"type": "integer", "minimum": 0, "maximum": _LAST, "default": 0}),
        _parameter("limit", {"type": "integer", "minimum": 1, "maximum": MOST, "default": MOST}),
    ]
    asked = {"type": "string", "minLength": 1, "maxLength": _LONGEST, "pattern": r"[^\s\x00-\x1f\x7f-\x9f]"}
    told = "The language of labels and snippets. "
    languages = [
        _parameter("lang", {"type": "string", "enum": list(LANGUAGES)}, about=f"{told}Goes before Accept-Language."),
        {"name": "Accept-Language", "in": "header", "schema": text, "description": f"{told}English where neither names one."},
    ]  # fmt: skip
    return {
        "openapi": "3.0.3",
        "info": {
            "title": "resograph",
            "version": __version__,
            "description": "Which United Nations resolutions cite which.",
        },
        "paths": {
            "/api/works/{id}": _get("A work", "Work", [identifier]),
            "/api/works/{id}/cites": _get("What a work cites", "Citations", [identifier, *page]),
            "/api/works/{id}/cited-by": _get("What cites a work", "Citations", [identifier, *page]),
            "/api/works/{id}/mandates": _get("What a work asks", "Mandates", [identifier, *page]),
            "/api/search": _get(
                "What the words of a question find",
                "Founds",
                [_parameter("q", asked, required=True), *page, *languages],
            ),
            "/api/path": _get(
                "The way from one work to another",
                "Way",
                [_parameter(name, asked, required=True) for name in ("from", "to")],
            ),
            "/api/bodies": _get("The bodies that adopted the documents", "Bodies", page),
        },
        "components": {"schemas": schemas},
    }


def _object(properties: dict[str, Any], required: tuple[str, ...] | None = None) -> dict[str, Any]:
    needed = list(properties if required is None else required)
    return {"type": "object", "properties": properties} | ({"required": needed} if needed else {})


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _parameter(name: str, schema: dict[str, Any], required: bool = False, about: str = "") -> dict[str, Any]:
    told = {"description": about} if about else {}
    return {"name": name, "in": "query", "required": required, "schema": schema, **told}


def _get(summary: str, schema: str, parameters: list[dict[str, Any]]) -> dict[str, Any]:
    answers = {"200": {"description": summary, "content": {"application/json": {"schema": _ref(schema)}}}}
    for status, what in (("400", "A parameter is not as it must be"), ("404", "Nothing is known of it")):
        answers[status] = {"description": what, "content": {"text/plain": {}, "application/json": {}, "text/html": {}}}
    return {"get": {"summary": summary, "parameters": parameters, "responses": answers}}
