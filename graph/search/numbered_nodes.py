"""A number that a person types → the nodes of a graph that have it, without an index: '2712' is S/RES/2712(2023)."""

from __future__ import annotations

from graph.network.construction import Graph
from graph.search.typed_numbers import BodyNames, apart, asked_for, forms_of
from graph.symbols import Symbol
from ontology.authority import Authority


def nodes_with_number(graph: Graph, asked: str, authority: Authority) -> list[str]:
    """The nodes with the number asked for, without its year too ('2712', 'SCR 2712'), by their names.

    Only those of the body that is named with it, where it has such; none where `asked` is no number.
    """
    names = BodyNames(authority)
    number = asked_for(apart(asked, names.short), authority, names)
    if number is None:
        return []
    found = {
        str(node): symbol.body
        for node, data in graph.nodes(data=True)
        if (symbol := Symbol.parse(data["key"])) is not None and number.form in forms_of(data["key"])
    }
    return sorted([node for node, body in found.items() if body == number.body] or found)
