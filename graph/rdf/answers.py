"""A SPARQL query → its answer in the format that a reader or a program wants."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.output import NoOutput, manifest
from graph.rdf.bounded_process import bound_memory
from graph.rdf.query_safety import asks_others
from graph.rdf.store import ask
from graph.rdf.syntaxes import as_xml_can_hold, syntax
from graph.rdf.vocabulary import PREFIXES, shortened
from ontology import HOME

if TYPE_CHECKING:
    from pyoxigraph import Store

SELECT_FORMATS = ("table", "csv", "tsv", "json", "xml")
GRAPH_FORMATS = ("turtle", "ntriples", "rdfxml")
FORMATS = (*SELECT_FORMATS, *GRAPH_FORMATS)


class QueryError(ValueError):
    """A query that cannot be answered as asked; the message says why."""


def answered(output: Path, query: str, bindings: Mapping[str, str], form: str, memory: int) -> str:
    """The answer to `query` from the build in `output`, as `answer` gives it. From the moment when its store is open, this
    process takes no more than `memory` bytes beyond what it has. Raises QueryError, and no other."""
    from graph.rdf.store import NoStore, open_store

    if asks_others(query):
        raise QueryError("SERVICE is not followed from here. Ask the other endpoint yourself.")
    try:
        store, base = open_store(output), manifest(output)["base"]
    except (NoOutput, NoStore) as error:
        raise QueryError(str(error)) from error
    except (OSError, ValueError, RuntimeError) as error:
        raise QueryError(f"{output}: its store cannot be read: {_line(error)} Build again.") from error
    bound_memory(memory)
    try:
        return answer(store, query, bindings, form, base)
    except QueryError as error:
        raise QueryError(f"the query cannot be answered: {error}") from error


def answer(store: Store, query: str, bindings: Mapping[str, str], form: str, base: str = HOME) -> str:
    """The answer to `query` over the union of all graphs, in which IRIs may be told below `base`.

    `bindings` give the parameters of the query, written `$name` in it, their IRIs. `form` is one of FORMATS; a query
    that builds a graph (CONSTRUCT, DESCRIBE) is answered as Turtle where a table is asked for. Raises QueryError.
    """
    import pyoxigraph as ox

    try:
        result = ask(store, bound(query, bindings), base)
        if isinstance(result, ox.QueryTriples):
            return _graph(result, "turtle" if form == "table" else form)
        if form in GRAPH_FORMATS:
            raise QueryError(f"a SELECT or ASK query has no answer as {form}. Take one of {', '.join(SELECT_FORMATS)}.")
        if isinstance(result, ox.QueryBoolean):
            return _boolean(result, form)
        return _table(result) if form == "table" else _serialized(result, form)
    except (SyntaxError, ValueError, OSError, RuntimeError) as error:
        raise error if isinstance(error, QueryError) else QueryError(str(error)) from error


def _line(error: Exception) -> str:
    """What an error says, in one line that ends with a full stop."""
    return " ".join(str(error).split()).rstrip(".") + "."


def bound(query: str, bindings: Mapping[str, str]) -> str:
    """`query` with each `$name` that `bindings` has replaced by its IRI (which holds no character that could end it)."""
    import pyoxigraph as ox

    return re.sub(r"\$(\w+)", lambda hit: str(ox.NamedNode(bindings[hit[1]])) if hit[1] in bindings else hit[0], query)


def _graph(triples: Any, form: str) -> str:
    import pyoxigraph as ox

    if form not in GRAPH_FORMATS:
        raise QueryError(
            f"a query that builds a graph has no answer as {form}. Take one of {', '.join(GRAPH_FORMATS)}."
        )
    ending = {"turtle": "ttl", "ntriples": "nt", "rdfxml": "rdf"}[form]
    told = sorted(triples, key=str)
    if form == "rdfxml":
        told = list(map(as_xml_can_hold, told))
    data = ox.serialize(told, format=syntax(ending), prefixes=dict(PREFIXES))
    return (data or b"").decode()


def _serialized(solutions: Any, form: str) -> str:
    import pyoxigraph as ox

    results = {
        "csv": ox.QueryResultsFormat.CSV, "tsv": ox.QueryResultsFormat.TSV,
        "json": ox.QueryResultsFormat.JSON, "xml": ox.QueryResultsFormat.XML,
    }[form]  # fmt: skip
    text: str = solutions.serialize(format=results).decode()
    return text if text.endswith("\n") else text + "\n"


def _boolean(result: Any, form: str) -> str:
    if form in ("json", "xml"):
        return _serialized(result, form)
    return "yes\n" if bool(result) else "no\n"


def _table(solutions: Any) -> str:
    """Aligned columns with a heading, for a person to read; known namespaces are written as prefixes."""
    from rich import box
    from rich.console import Console
    from rich.table import Table

    names = [variable.value for variable in solutions.variables]
    table = Table(*names, box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    widths = [len(name) for name in names]
    for solution in solutions:
        row = [_shown(solution[name]) for name in names]
        widths = [max(width, 2 * len(cell)) for width, cell in zip(widths, row, strict=True)]
        table.add_row(*map(_plain, row))
    out = io.StringIO()
    console = Console(file=out, width=max(80, sum(widths) + 3 * len(widths)), force_terminal=False, color_system=None)
    console.print(table)
    return "".join(f"{line.rstrip()}\n" for line in out.getvalue().splitlines())


def _plain(cell: str) -> Any:
    from rich.text import Text

    return Text(cell)  # so that brackets in it are not taken for markup


def _shown(value: Any) -> str:
    if value is None:
        return ""
    short = shortened(value.value)
    return short if short != value.value else " ".join(short.split())
