"""Answers as they go out: the format that the client accepts, a validator, a refusal that says why."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from datetime import datetime
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response, StreamingResponse
from starlette.staticfiles import NotModifiedResponse

from graph.rdf.vocabulary import PREFIXES
from graph.serve.content_security_policy import policy
from graph.serve.negotiation import HTML, Format, choose, choose_language
from graph.serve.protocol import Refused
from graph.serve.resources import serialize
from graph.serve.served_build import site_of

VARY = "Accept, Accept-Language"
"""What an answer depends on that is in the client's language."""
_PIECE = 1 << 16  # bytes of an answer that are sent, and compressed, at once
_FRESH = "public, max-age=60, must-revalidate"


def accept_of(request: Request) -> str | None:
    """All that the client says to accept."""
    return ", ".join(request.headers.getlist("accept")) or None


def chosen(request: Request, offered: Sequence[Format]) -> Format:
    """The format that the client asks for by `?format=` or accepts. Raises Refused 406."""
    wish = request.query_params.get("format")
    form = next((form for form in offered if wish in (form.name, form.media_type)), None) or choose(
        accept_of(request), offered
    )
    if form is None:
        raise Refused(406, "This is given as {}.", ", ".join(form.media_type for form in offered))
    return form


def data(request: Request, triples: Iterable[Any], form: Format, headers: Mapping[str, str] | None = None) -> Response:
    """Triples in a format."""
    return cached(
        request, serialize(triples, form, dict(PREFIXES)), form.content_type, f"{request.url} {form.name}", headers
    )


def quads(request: Request, triples: Iterable[Any], graph: str, form: Format) -> Response:
    """The triples of a named graph, each with its graph."""
    import pyoxigraph as ox

    name = ox.NamedNode(graph)
    content = serialize((ox.Quad(t.subject, t.predicate, t.object, name) for t in triples), form, dict(PREFIXES))
    return cached(request, content, form.content_type, f"{request.url} {form.name}")


def html(
    request: Request, content: str, headers: Mapping[str, str] | None = None, own_styles: bool = False
) -> Response:
    """A page; `own_styles` where it holds styles in its text, or a script of ours sets them."""
    about = {**(headers or {}), "Content-Security-Policy": policy(own_styles=own_styles)}
    what = f"{request.url} html {about.get('Content-Language', '')}"
    return cached(request, content.encode(), HTML.content_type, what, about)


def cached(
    request: Request, content: bytes, content_type: str, what: str, headers: Mapping[str, str] | None = None
) -> Response:
    """The answer with its validators; 304 where the client holds it already (RFC 9110, 13.1.2 and 13.1.3)."""
    site = site_of(request)
    tag, modified = site.tag(what), site.modified
    changed = format_datetime(modified, usegmt=True)
    about = {"ETag": tag, "Last-Modified": changed, "Cache-Control": _FRESH, "Vary": "Accept", **(headers or {})}
    if request.method in ("GET", "HEAD") and _held(request, tag, modified):
        return Response(status_code=304, headers=about)
    about = {**about, "Content-Type": content_type}
    if len(content) <= _PIECE:
        return Response(content, headers=about)
    return StreamingResponse(_pieces(content), headers=about)  # so that others are answered between two pieces


def file(request: Request, path: Path, content_type: str | None = None, vary: str | None = None) -> Response:
    """A file as it is, or the range of it that is asked for; 304 where the client holds it already. Raises OSError."""
    about = {"Cache-Control": _FRESH, **({"Vary": vary} if vary else {})}
    answer = FileResponse(path, media_type=content_type, headers=about, stat_result=path.stat())
    if _held(request, answer.headers["etag"], parsedate_to_datetime(answer.headers["last-modified"])):
        return NotModifiedResponse(answer.headers)
    return answer


def _held(request: Request, tag: str, modified: datetime) -> bool:
    """Whether the client says to hold what has this tag; where it names none, what was changed at `modified`."""
    tags = request.headers.get("if-none-match")
    if tags is not None:
        return bool({tag, "*"} & {part.strip() for part in tags.split(",")})
    try:
        return modified <= parsedate_to_datetime(request.headers.get("if-modified-since", ""))
    except (ValueError, TypeError):  # none, or no date
        return False


async def _pieces(content: bytes) -> AsyncIterator[bytes]:
    view = memoryview(content)
    for at in range(0, len(content), _PIECE):
        yield bytes(view[at : at + _PIECE])
        await asyncio.sleep(0)


def see_other(target: str) -> Response:
    """303, for an IRI that names a thing and not a document (W3C Cool URIs)."""
    return RedirectResponse(target, status_code=303, headers={"Vary": "Accept"})


async def refused(request: Request, refusal: Exception) -> Response:
    """As `refuse`, for handlers of exceptions: not in a thread, of which there may be none left."""
    return refuse(request, refusal)


def refuse(request: Request, refusal: Exception) -> Response:
    """A refusal as its client reads it: a page for people, in their language, else a line of text."""
    headers = {"Vary": VARY}
    if isinstance(refusal, HTTPException):
        headers |= refusal.headers or {}
    told = _refusal(request, refusal)
    if told.status == 503:
        headers["Retry-After"] = "5"
    if "text/html" in request.headers.get("accept", ""):
        return Response(site_of(request).pages.problem(told, language_of(request)), told.status, headers, "text/html")
    return Response(told.message + "\n", told.status, headers, "text/plain")


def _refusal(request: Request, error: Exception) -> Refused:
    match error:
        case Refused():
            return error
        case HTTPException(status_code=404):
            return Refused(404, "There is no {}.", request.url.path)
        case HTTPException():
            return Refused(error.status_code, error.detail)
    return Refused(500, "Something went wrong.")


def language_of(request: Request) -> str:
    """The language that the client reads: by `?lang=`, else `Accept-Language`, else English."""
    accepted = ", ".join(request.headers.getlist("accept-language"))
    return choose_language(request.query_params.get("lang", ""), accepted)
