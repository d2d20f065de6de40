"""The addresses at which things are found by what people type: numbers, names, topics, words of paragraphs."""

from __future__ import annotations

from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from graph.official_languages import LANGUAGES
from graph.rdf.lookup import iri_of
from graph.search.results import Result, SearchAnswer
from graph.serve.negotiation import HTML, Format
from graph.serve.protocol import Refused
from graph.serve.responses import VARY, chosen, html, language_of, see_other
from graph.serve.served_build import Site, site_of
from graph.serve.thing_pages import OFFERED, see_page_or_data
from graph.symbols import iri

_JSON = Format("json", "application/json")
_MOST = 50


async def search(request: Request) -> Response:
    """What `?q=` finds, the best first, as a page or (`?format=json`) as data; names and words in the client's language."""
    site, question = site_of(request), request.query_params.get("q", "")
    if request.query_params.get("lang", "") not in ("", *LANGUAGES):
        raise Refused(400, "lang= is one of {}.", ", ".join(LANGUAGES))
    form, lang = chosen(request, (HTML, _JSON)), language_of(request)
    answer = await _answer(site, question, lang)
    places = [_address(site, result) for result in (*answer.results, *answer.nearest)]
    if form is HTML:
        return html(
            request, site.pages.search(question, answer, places, lang), {"Vary": VARY, "Content-Language": lang}
        )
    found = len(answer.results)
    content = {
        "query": question,
        "results": [_told(*pair) for pair in zip(answer.results, places, strict=False)],
        "read_as": answer.read_as,
        "nearest": [_told(*pair) for pair in zip(answer.nearest, places[found:], strict=True)],
    }
    about = {"Vary": VARY, "Content-Language": lang, "Cache-Control": "public, max-age=60"}
    return JSONResponse(content, headers=about)


async def lookup(request: Request) -> Response:
    """303 from what a person types (`?q=`: symbol, name, acronym, official address, AKN4UN IRI) to what it means."""
    site, asked = site_of(request), request.query_params.get("q", "")
    found = iri_of(asked, site.authority, site.base)
    if found is None:
        answer = await _answer(site, asked, language_of(request))
        sure = next((result for result in answer.results[:1] if result.sure), None)
        if sure is None:
            near = "; ".join(result.label for result in (*answer.results, *answer.nearest)[:3])
            if near:
                raise Refused(404, "'{}' is no symbol, key, name or address. Did you mean: {}?", asked, near)
            raise Refused(404, "'{}' is no symbol, key, name or address.", asked)
        found = iri(site.base, sure.kind, sure.id)
    if site.pages.is_here(found):
        return see_page_or_data(request, site, found)
    if await run_in_threadpool(site.resources.describe, found) is None:
        raise Refused(404, "Nothing is known of {}.", found)
    form = chosen(request, OFFERED)
    return see_other(f"/resource?format={form.name}&iri={quote(found, safe='')}")


async def _answer(site: Site, question: str, lang: str) -> SearchAnswer:
    if site.search is None:
        raise Refused(404, "This build has no search index. Build it again.")
    return await site.searching.run(site.search.search, question, lang, _MOST)


def _address(site: Site, result: Result) -> str:
    place = site.pages.page(iri(site.base, result.kind, result.id))
    part = result.part
    return f"{place}#{part.paragraph}" if part is not None and part.kind in ("pp", "op") else place


def _told(result: Result, url: str) -> dict[str, str | None]:
    return {
        "id": result.id,
        "kind": result.kind,
        "label": result.label,
        "date": result.date,
        "snippet": result.snippet,
        "url": url,
    }
