"""Where the nodes of a picture stand: computed here, so that the browser need not (its physics takes minutes)."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping

from graph.network.construction import Graph
from graph.network.igraph_alone import igraph

_SPACING = 85  # pixels between neighbours
_STRETCH = 1.5  # screens, and labels, are wider than high
_SMALL = 1000  # nodes
_ROUNDS, _ROUNDS_OF_LARGE = 500, 200


def positions(graph: Graph) -> Mapping[str, tuple[int, int]]:
    """A force-directed layout (Fruchterman–Reingold, by igraph), in whole pixels around the origin.

    The same graph gives the same positions. Every connected part is laid out alone and the parts are packed side by
    side, so that loose ones do not drift away.
    """
    names = sorted(graph)
    places = {name: place for place, name in enumerate(names)}
    edges = sorted({(places[s], places[t]) for s, t in graph.edges() if s != t})
    whole = igraph().Graph(len(names), edges)
    igraph().set_random_number_generator(random.Random(1))
    parts = []
    for members in sorted(whole.connected_components(), key=lambda part: (-len(part), part[0])):
        part = whole.induced_subgraph(members)
        if len(members) <= _SMALL:
            layout = part.layout_fruchterman_reingold(niter=_ROUNDS, seed=part.layout_circle(), grid="nogrid")
        else:  # from a circle, its cells would be so full that it takes minutes
            layout = part.layout_fruchterman_reingold(niter=_ROUNDS_OF_LARGE, grid="grid")
        layout.scale(_SPACING * _STRETCH, _SPACING)
        layout.scale(_room(layout))
        parts.append((members, layout))
    igraph().set_random_number_generator(random)
    return {names[member]: place for member, place in _packed(parts)}


def _packed(parts: list[tuple[list[int], list[list[float]]]]) -> list[tuple[int, tuple[int, int]]]:
    """The parts in rows, the largest first; all together about as wide as a screen is."""
    placed: list[tuple[int, tuple[int, int]]] = []
    sizes = [_size(layout) for _, layout in parts]
    area = sum((width + _gap(width)) * (height + _gap(height)) for width, height in sizes)
    row_width = max(max((width for width, _ in sizes), default=0) + 4 * _SPACING, _STRETCH * math.sqrt(area))
    left, top, row_height = 0.0, 0.0, 0.0
    for members, layout in parts:
        width, height = _size(layout)
        if left and (left + width > row_width or (row_height and not height)):  # points stand in rows of their own
            left, top, row_height = 0.0, top + row_height + _gap(row_height), 0.0
        x0, y0 = min(x for x, _ in layout), min(y for _, y in layout)
        placed += [
            (member, (round(left + x - x0), round(top + y - y0)))
            for member, (x, y) in zip(members, layout, strict=True)
        ]
        left, row_height = left + width + _gap(width), max(row_height, height)
    return placed


def _gap(size: float) -> float:
    """What is left free beside a part: one that is a point needs little."""
    return 2 * _SPACING if size else _SPACING


def _room(layout: list[list[float]]) -> float:
    """By how much a part is to be larger, so that each node has its spacing on average; one that is next to a line has the room
    of one that is as high as a node."""
    width, height = (max(length, _SPACING) for length in _size(layout))
    return max(1.0, math.sqrt(len(layout) * _STRETCH * _SPACING**2 / (width * height)))


def _size(layout: list[list[float]]) -> tuple[float, float]:
    xs, ys = [x for x, _ in layout], [y for _, y in layout]
    return (max(xs) - min(xs), max(ys) - min(ys)) if all(map(math.isfinite, xs + ys)) else (0.0, 0.0)
