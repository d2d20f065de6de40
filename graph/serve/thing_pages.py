"""The addresses of things: every IRI of the data leads to a page for people and to data for programs."""

from __future__ import annotations

from urllib.parse import unquote

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from graph.rdf import dataset_description
from graph.rdf.lookup import KINDS, iri_of_akn
from graph.serve.negotiation import GRAPHS, HTML, Format
from graph.serve.protocol import Refused
from graph.serve.resources import Description, path_of
from graph.serve.responses import chosen, data, file, html, see_other
from graph.serve.served_build import Site, site_of
from graph.serve.served_pages import page_of
from graph.serve.service_description import data_service
from graph.serve.sparql import parsed

OFFERED = (HTML, *GRAPHS)
_ENDINGS = ", ".join(f".{form.name}" for form in GRAPHS)


def identifier(request: Request) -> Response:
    """303 from an IRI to its page or its data, as the client accepts; a dump is given as it is."""
    site, path = site_of(request), _raw_path(request)
    # urn: names have no addresses; /resource?iri= knows them all the same
    if not site.base.startswith(("http://", "https://")) or not path.startswith(path_of(site.base)):
        raise Refused(404, "There is no {}.", request.url.path)
    below = path[len(path_of(site.base)) :]
    kind, _, rest = unquote(below).partition("/")
    if kind == "dataset" and rest in site.manifest["dumps"]:
        if not (site.output / rest).is_file():
            raise Refused(503, "The data is not there at the moment. Try again later.")
        return file(request, site.output / rest)
    if kind not in KINDS:
        raise Refused(404, "Nothing is known of {}.", str(request.url))
    return see_page_or_data(request, site, _told_of(site, site.resources.iri_of(below)))


async def page(request: Request) -> Response:
    """The page of a resource."""
    site = site_of(request)
    return await _page(request, site, site.resources.iri_of(_raw_path(request).removeprefix("/page/")))


def resource_data(request: Request) -> Response:
    """The data of a resource, in the format that the ending says."""
    site = site_of(request)
    path, _, ending = _raw_path(request).removeprefix("/data/").rpartition(".")
    return _described(request, site, site.resources.iri_of(path), of_ending(ending))


async def resource(request: Request) -> Response:
    """Page or data of any IRI that the data holds, by `?iri=`."""
    iri = request.query_params.get("iri")
    if not iri:
        raise Refused(400, "Give ?iri=.")
    form = chosen(request, OFFERED)
    if form is HTML:
        return await _page(request, site_of(request), iri)
    return await run_in_threadpool(_described, request, site_of(request), iri, form)


def akn(request: Request) -> Response:
    """303 from an AKN4UN IRI to ours: of the work, its language version or its paragraph."""
    site = site_of(request)
    iri = iri_of_akn(unquote(_raw_path(request)), site.base)
    if iri is None:
        raise Refused(
            404, "No AKN4UN IRI of a resolution; one is {}", "/akn/un/statement/deliberation/un-ga/2016-10-13/71-4/eng@"
        )
    _told_of(site, iri.partition("#")[0])
    return see_page_or_data(request, site, iri)


def void(request: Request) -> Response:
    """The description of the dataset (W3C VoID, section 6.2)."""
    form = chosen(request, (*GRAPHS, HTML))
    if form is HTML:
        return see_other("/page/dataset/citations")
    described = parsed((site_of(request).output / dataset_description.NAME).read_bytes(), "TURTLE")
    return data(request, [*described, *parsed(data_service(str(request.base_url), site_of(request).base))], form)


def see_page_or_data(request: Request, site: Site, iri: str) -> Response:
    """303 to the page or the data of an IRI of ours, as the client accepts."""
    if not site.pages.is_here(iri):
        raise Refused(404, "Nothing is known of {}.", iri)
    form = chosen(request, OFFERED)
    return see_other(site.pages.page(iri) if form is HTML else site.pages.data(iri, form.name))


def _told_of(site: Site, iri: str) -> str:
    """`iri`, where anything is known of it. Raises Refused."""
    if not site.resources.knows(iri):
        raise Refused(404, "Nothing is known of {}.", iri)
    return iri


def of_ending(ending: str) -> Format:
    """The format whose files end so. Raises Refused."""
    form = next((form for form in GRAPHS if form.name == ending), None)
    if form is None:
        raise Refused(404, "Data is given as {}.", _ENDINGS)
    return form


def _known(site: Site, iri: str) -> Description:
    found = site.resources.describe(iri)
    if found is None:
        raise Refused(404, "Nothing is known of {}.", iri)
    return found


def _described(request: Request, site: Site, iri: str, form: Format) -> Response:
    found = _known(site, iri)
    return data(request, (*found.outgoing, *found.incoming), form, _links(site, iri))


async def _page(request: Request, site: Site, iri: str) -> Response:
    found = await run_in_threadpool(_known, site, iri)
    own = await run_in_threadpool(_own_page, site, found)
    if own is not None:
        return html(request, own, _links(site, iri), own_styles=True)
    return html(request, await run_in_threadpool(site.pages.resource, found), _links(site, iri))


def _own_page(site: Site, found: Description) -> str | None:
    """The page of the build about a thing, with its statements."""
    if not found.iri.startswith(site.base):
        return None
    node = unquote(found.iri[len(site.base) :])
    return page_of(site.output, node, lambda: site.pages.statements(found))


def _links(site: Site, iri: str) -> dict[str, str]:
    """Links to the same in other formats (RFC 8288)."""
    links = [f'<{site.pages.data(iri, form.name)}>; rel="alternate"; type="{form.media_type}"' for form in GRAPHS]
    links.append(f'<{site.pages.page(iri)}>; rel="alternate"; type="{HTML.media_type}"')
    return {"Link": ", ".join(links)}


def _raw_path(request: Request) -> str:
    """The path, percent-encoded as it came."""
    raw: bytes = request.scope["raw_path"]
    return raw.decode("ascii").partition("?")[0]
