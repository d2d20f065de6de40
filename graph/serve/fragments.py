"""Triple Pattern Fragments (hydra): the statements that fit a pattern, a page at a time, for clients that join themselves."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from graph.rdf.syntaxes import syntax
from graph.rdf.vocabulary import PREFIXES, term
from graph.serve.negotiation import GRAPHS, QUADS
from graph.serve.protocol import Refused
from graph.serve.responses import cached, chosen
from graph.serve.served_build import site_of

if TYPE_CHECKING:
    from pyoxigraph import Quad

PAGE = 100  # statements of a page
_COUNTED = 100_000  # beyond this the number of statements is an estimate
_DEEPEST = 1_000_000  # statements that are passed over to reach a page
_PARAMETERS = (("s", "subject"), ("p", "predicate"), ("o", "object"))
_HYDRA = "http://www.w3.org/ns/hydra/core#"


class Fragment(NamedTuple):
    """A page of what fits a pattern: its statements, how many fit (where many do, about), and whether there is another page."""

    statements: tuple[Quad, ...]
    total: int
    more: bool


def fragments(request: Request) -> Response:
    """The page `?page=` of the statements that fit `?s=&p=&o=`: IRIs, literals as in N-Triples; variables or nothing for any."""
    site, asked = site_of(request), request.query_params
    pattern = tuple(_term(asked.get(name, "")) for name, _ in _PARAMETERS)
    number = asked.get("page", "1")
    if not (number.isdecimal() and 0 < int(number[:12]) <= _DEEPEST // PAGE):
        raise Refused(400, f"page= is a number from 1 to {_DEEPEST // PAGE}.")
    form = chosen(request, (*QUADS, *GRAPHS))
    found = _fragment(site.resources.matching(*pattern), int(number), site.triples)
    content = _serialized(_told(request, found, int(number), site.base), found, form.name)
    return cached(request, content, form.content_type, f"{request.url} {form.name}")


def _term(written: str) -> Any:
    """What a parameter means; None where it leaves the place open. Raises Refused."""
    import pyoxigraph as ox

    if not written or written.startswith("?"):
        return None
    try:
        if not written.startswith(('"', "<")):
            return ox.NamedNode(written)
        line = f"<x:s> <x:p> {written} ."
        return next(iter(ox.parse(line, format=ox.RdfFormat.N_TRIPLES))).object
    except (ValueError, SyntaxError, StopIteration) as error:
        raise Refused(400, f"{written!r} is no IRI and no literal as N-Triples write it.") from error


def _fragment(matching: Iterator[Quad], page: int, most: int) -> Fragment:
    passed = sum(1 for _ in islice(matching, (page - 1) * PAGE))
    statements = tuple(islice(matching, PAGE))
    after = sum(1 for _ in islice(matching, _COUNTED))
    told = passed + len(statements) + after
    return Fragment(statements, told if after < _COUNTED else max(told, most), after > 0)


def _told(request: Request, found: Fragment, page: int, base: str) -> Iterator[tuple[str, str, str]]:
    """How a client goes on from here: the controls of the fragment and of its page, as N-Triples."""
    home = str(request.url.replace(query="", fragment=""))
    here, first = str(request.url), _page(request, home, 1)
    pattern, dataset = _page(request, home, None), f"{home}#dataset"
    integer = f"^^<{PREFIXES['xsd']}integer>"
    a = term("rdf:type")
    yield f"<{here}#metadata>", f"<{PREFIXES['foaf']}primaryTopic>", f"<{here}>"
    yield f"<{dataset}>", a, term("void:Dataset")
    yield f"<{dataset}>", a, _hydra("Collection")
    yield f"<{dataset}>", term("rdfs:seeAlso"), f"<{base}dataset/citations>"
    yield f"<{dataset}>", term("void:subset"), f"<{pattern}>"
    yield f"<{dataset}>", term("void:subset"), f"<{here}>"
    yield f"<{dataset}>", _hydra("search"), f"<{home}#search>"
    yield f"<{home}#search>", _hydra("template"), f'"{home}{{?s,p,o}}"'
    yield f"<{home}#search>", _hydra("variableRepresentation"), _hydra("ExplicitRepresentation")
    for name, place in _PARAMETERS:
        yield f"<{home}#search>", _hydra("mapping"), f"<{home}#{place}>"
        yield f"<{home}#{place}>", _hydra("variable"), f'"{name}"'
        yield f"<{home}#{place}>", _hydra("property"), term(f"rdf:{place}")
    yield f"<{pattern}>", term("void:subset"), f"<{here}>"
    yield f"<{here}>", a, _hydra("PartialCollectionView")
    yield f"<{here}>", term("void:triples"), f'"{found.total}"{integer}'
    yield f"<{here}>", _hydra("totalItems"), f'"{found.total}"{integer}'
    yield f"<{here}>", _hydra("itemsPerPage"), f'"{PAGE}"{integer}'
    yield f"<{here}>", _hydra("first"), f"<{first}>"
    if page > 1:
        yield f"<{here}>", _hydra("previous"), f"<{_page(request, home, page - 1)}>"
    if found.more:
        yield f"<{here}>", _hydra("next"), f"<{_page(request, home, page + 1)}>"


def _hydra(name: str) -> str:
    return f"<{_HYDRA}{name}>"


def _page(request: Request, home: str, number: int | None) -> str:
    pattern = [(name, request.query_params[name]) for name, _ in _PARAMETERS if request.query_params.get(name)]
    query = urlencode([*pattern, *([("page", number)] if number else [])])
    return f"{home}?{query}" if query else home


def _serialized(told: Iterator[tuple[str, str, str]], found: Fragment, ending: str) -> bytes:
    """Data in the default graph, controls in a graph of their own where the syntax has graphs."""
    import pyoxigraph as ox

    lines = "".join(f"{s} {p} {o} .\n" for s, p, o in told)
    controls = [quad.triple for quad in ox.parse(lines, format=ox.RdfFormat.N_TRIPLES)]
    data = [statement.triple for statement in found.statements]
    if ending not in {form.name for form in QUADS}:
        return ox.serialize([*data, *controls], format=syntax(ending), prefixes=dict(PREFIXES)) or b""
    graph: Any = controls[0].subject
    quads = [ox.Quad(t.subject, t.predicate, t.object, ox.DefaultGraph()) for t in data]
    quads += [ox.Quad(t.subject, t.predicate, t.object, graph) for t in controls]
    return ox.serialize(quads, format=syntax(ending), prefixes=dict(PREFIXES)) or b""
