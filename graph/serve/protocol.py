"""An HTTP request → the query it asks (W3C SPARQL 1.1 Protocol, section 2.1)."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl

from graph.rdf.query_safety import asks_others
from graph.view.speech import filled

_FORM = "application/x-www-form-urlencoded"
_QUERY = "application/sparql-query"
_UPDATE = "application/sparql-update"


class Refused(Exception):
    """A request that is not answered: the HTTP status, and what a person is told: a phrase, and what stands in its places '{}'."""

    def __init__(self, status: int, phrase: str, *said: str):
        super().__init__(filled(phrase, said))
        self.status, self.phrase, self.said = status, phrase, said

    @property
    def message(self) -> str:
        """What a program is told, in English."""
        return filled(self.phrase, self.said)


@dataclass(frozen=True, slots=True)
class Query:
    """A query with its dataset: both lists empty where the whole store is meant. `form` is asked for by `format=`."""

    text: str
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    form: str | None = None


def read(method: str, query_string: bytes, content_type: str, body: bytes) -> Query:
    """The query of a request. Raises Refused: 400 malformed, 403 what only a writable store does, 415 unknown type."""
    parameters = _pairs(query_string)
    if method == "POST":
        media, charset = _media_type(content_type)
        if charset not in ("", "utf-8", "utf8"):
            raise Refused(415, f"charset={charset} is not read. Send UTF-8.")
        if media == _FORM:
            parameters += _pairs(body)
        elif media == _QUERY:
            parameters.append(("query", _decoded(body)))
        elif media == _UPDATE:
            raise Refused(403, "This endpoint is read-only: updates are not taken.")
        else:
            raise Refused(415, f"POST takes {_FORM} or {_QUERY}, not {media or 'a body without Content-Type'}.")
    return _query(parameters)


def _query(parameters: list[tuple[str, str]]) -> Query:
    if any(name == "update" for name, _ in parameters):
        raise Refused(403, "This endpoint is read-only: updates are not taken.")
    queries = [value for name, value in parameters if name == "query"]
    if len(queries) != 1:
        raise Refused(400, f"A request holds one query= parameter; this holds {len(queries)}.")
    if asks_others(queries[0]):
        raise Refused(403, "SERVICE is not followed from here. Ask the other endpoint yourself.")
    form = next((value for name, value in parameters if name in ("format", "output")), None)
    default, named = (tuple(v for n, v in parameters if n == f"{kind}-graph-uri") for kind in ("default", "named"))
    return Query(queries[0], default, named, form)


def _pairs(data: bytes) -> list[tuple[str, str]]:
    try:
        return parse_qsl(data.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=1000)
    except UnicodeDecodeError as error:
        raise Refused(400, "The parameters are not percent-encoded UTF-8.") from error
    except ValueError as error:
        raise Refused(400, "The parameters are too many.") from error


def _decoded(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused(400, f"The query is not UTF-8 (at byte {error.start}).") from error


def _media_type(content_type: str) -> tuple[str, str]:
    """'text/x; charset=UTF-8' → ('text/x', 'utf-8')."""
    media, *parameters = (part.strip().lower() for part in content_type.split(";"))
    charset = next((p.partition("=")[2].strip(' "') for p in parameters if p.startswith("charset")), "")
    return media, charset
