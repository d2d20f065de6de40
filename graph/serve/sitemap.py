"""What search engines are told of: the pages of all works, instruments and bodies (sitemaps.org), in files of a bounded size."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from lxml import etree
from starlette.requests import Request
from starlette.responses import Response

from graph.serve.protocol import Refused
from graph.serve.responses import cached
from graph.serve.served_build import Site, site_of

_MOST = 50_000  # addresses of a file, as the protocol allows
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XML = "application/xml"


def index(request: Request) -> Response:
    """All files of the sitemap."""
    site, home = site_of(request), str(request.base_url)
    files = range(1, -(-len(_pages(site)) // _MOST) + 1)
    places = (f"{home}sitemap-{number}.xml" for number in files)
    return _answer(request, "sitemapindex", "sitemap", places)


def part(request: Request) -> Response:
    """One file of the sitemap. Raises Refused 404."""
    site, home = site_of(request), str(request.base_url).rstrip("/")
    first = (int(request.path_params["number"]) - 1) * _MOST
    places = _pages(site)[first : first + _MOST] if first >= 0 else ()
    if not places:
        raise Refused(404, "There is no {}.", request.url.path)
    return _answer(request, "urlset", "url", (home + place for place in places))


@lru_cache(maxsize=2)  # the build that is served, and the one before it
def _pages(site: Site) -> tuple[str, ...]:
    """The addresses of all pages, without the site's, in order."""
    found = sorted(site.pages.page(iri) for iri in site.resources.with_pages())
    return ("/", "/ontology", *found)


def _answer(request: Request, root: str, name: str, places: Iterable[str]) -> Response:
    """A file of the sitemap: an element `name` for each of `places`, with the day of the build."""
    day = site_of(request).modified.date().isoformat()
    file = etree.Element(root, nsmap={None: _NAMESPACE})
    for place in places:
        element = etree.SubElement(file, name)
        etree.SubElement(element, "loc").text = place
        etree.SubElement(element, "lastmod").text = day
    return cached(request, etree.tostring(file, encoding="UTF-8", xml_declaration=True), _XML, str(request.url))
