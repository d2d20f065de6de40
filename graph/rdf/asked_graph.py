"""An rdflib graph of which pyoxigraph answers the SPARQL queries, a hundred times faster."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from rdflib import XSD, BNode, Graph, Literal, URIRef, Variable
from rdflib.query import Result

_THIS = "this"
_BINDINGS = 3  # their place among the arguments of a query, after processor, result and prefixes
_ABOUT_EACH = re.compile(rf"SELECT(?: DISTINCT)? [$?]{_THIS}\b")  # what is asked about is in the answer


class AskedGraph(Graph):
    """The graph of N-Triples, which does not change any more; answers queries that bind some of their variables."""

    def __init__(self, ntriples: bytes):
        import pyoxigraph as ox

        super().__init__()
        self._answering = ox.Store()
        self._answering.bulk_load(ntriples, format=ox.RdfFormat.N_TRIPLES)
        self._answered: dict[str, Mapping[Any, list[dict[Variable, Any]]]] = {}
        known: dict[Any, Any] = {}
        for quad in ox.parse(ntriples, format=ox.RdfFormat.N_TRIPLES):
            triple = quad.triple
            for term in triple:
                if term not in known:
                    known[term] = _to_rdflib(term)
            self.add(tuple(known[term] for term in triple))

    def query(self, query_object: Any, *arguments: Any, **options: Any) -> Result:
        """The answer to a SELECT query; other queries are rdflib's own.

        A query about one thing (`$this`) is asked of all things at once, and answered for the others from what was found then.
        """
        if not isinstance(query_object, str):
            return super().query(query_object, *arguments, **options)
        told = options.get("initBindings") or (arguments[_BINDINGS] if len(arguments) > _BINDINGS else None)
        bound: Mapping[str, Any] = told or {}
        named = {name for name in bound if re.search(rf"[$?]{name}\b", query_object)}
        if named == {_THIS} and _ABOUT_EACH.search(query_object):
            rows = self._of_each(query_object).get(bound[_THIS], [])
            return _result([{Variable(n): v for n, v in bound.items()} | row for row in rows])
        written = query_object
        for name in named:
            # Before any evaluation, as SHACL asks: `$name` is its value, and no variable that is selected or grouped by.
            written = re.sub(rf"(SELECT(?: DISTINCT)?|GROUP BY) [$?]{name}\b", r"\1", written)
            written = re.sub(rf"[$?]{name}\b", bound[name].n3().replace("\\", "\\\\"), written)
        found = self._rows(written)
        if found is None:
            return super().query(query_object, *arguments, **options)
        return _result([row | {Variable(n): v for n, v in bound.items()} for row in found])

    def _of_each(self, query: str) -> Mapping[Any, list[dict[Variable, Any]]]:
        """The rows of a query by what they are about."""
        if query not in self._answered:
            rows: dict[Any, list[dict[Variable, Any]]] = {}
            for row in self._rows(query) or ():
                rows.setdefault(row.get(Variable(_THIS)), []).append(row)
            self._answered[query] = rows
        return self._answered[query]

    def _rows(self, query: str) -> list[dict[Variable, Any]] | None:
        """The rows of a SELECT query; None where it is none."""
        import pyoxigraph as ox

        found = self._answering.query(query)
        if not isinstance(found, ox.QuerySolutions):
            return None
        names = [variable.value for variable in found.variables]
        return [{Variable(n): _to_rdflib(row[n]) for n in names if row[n] is not None} for row in found]


def _result(rows: list[dict[Variable, Any]]) -> Result:
    result = Result("SELECT")
    result.vars = list(dict.fromkeys(name for row in rows for name in row))
    result.bindings = list[Mapping[Variable, Any]](rows)
    return result


def _to_rdflib(term: Any) -> Any:
    import pyoxigraph as ox

    if isinstance(term, ox.NamedNode):
        return URIRef(term.value)
    if isinstance(term, ox.BlankNode):
        return BNode(term.value)
    datatype = None if term.language or term.datatype.value == str(XSD.string) else URIRef(term.datatype.value)
    return Literal(term.value, lang=term.language, datatype=datatype)
