"""What a work rests on and what came of it, year by year → SVG, for a page or a paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from graph.kinds import WORKS
from graph.network.construction import Graph
from graph.network.palette import FAMILIES, color, family
from graph.view.speech import say
from graph.view.templates import environment

_STEPS = 2
_MOST = 24  # works on either side: what a page shows at a glance
_COLUMN, _ROW, _WIDTH, _TOP = 150, 30, 132, 44
_CHARACTERS = 19
_GROUPS = 4  # columns on either side of the own year


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a work stands in the picture."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class _Box(_Place):
    """A work as it is drawn."""

    label: str
    told: str
    colour: str
    is_own: bool


def lineage(graph: Graph, node: str, lang: str = "en") -> str:
    """The ancestors (left) and descendants (right) of `node` within two citations, the most cited ones, in columns by year.

    Its words are in `lang`.
    """
    cited = graph.in_degree
    before = _reached(graph, node, graph.successors, cited)
    after = _reached(graph, node, graph.predecessors, cited)
    kept = [node, *before, *after]
    columns = _columns(graph, node, kept, cited)
    places = _placed(columns)
    name = str(graph.nodes[node][f"name_{lang}"])
    title = say("What {} rests on and what came of it, by year", lang, name)
    return environment().get_template("lineage.svg").render(
        title=title, box_width=_WIDTH,
        width=max(place.x for place in places.values()) + _WIDTH + 10,
        height=max(place.y for place in places.values()) + _ROW + 10,
        headings=[(10 + column * _COLUMN, heading) for column, (heading, _) in enumerate(columns)],
        edges=list(_edges(graph, places)),
        boxes=[_box(graph, one, place, one == node, lang) for one, place in places.items()],
    ) + "\n"  # fmt: skip


def _reached(graph: Graph, node: str, step: Callable[[str], Iterable[str]], cited: Callable[[str], int]) -> list[str]:
    """The works within two steps, nearer ones and of these the most cited first, as many as can be shown."""
    found: dict[str, int] = {node: 0}
    ring = [node]
    for distance in range(1, _STEPS + 1):
        reached = {n for member in ring for n in step(member) if n not in found and graph.nodes[n]["kind"] in WORKS}
        ring = sorted(reached, key=lambda n: (-cited(n), n))[: _MOST - len(found) + 1]
        found |= dict.fromkeys(ring, distance)
    return list(found)[1:]


def _year(graph: Graph, node: str) -> int | None:
    year = graph.nodes[node].get("year")
    return int(year) if year else None


def _columns(graph: Graph, node: str, nodes: Iterable[str], cited: Callable[[str], int]) -> list[tuple[str, list[str]]]:
    """The works in columns with their headings: years, several together where there are many; the own year stands alone."""
    own = _year(graph, node)
    by_year: dict[int, list[str]] = {}
    unknown = []
    for name in sorted(set(nodes), key=lambda n: (-cited(n), n)):
        year = _year(graph, name)
        if year is None:
            unknown.append(name)
        else:
            by_year.setdefault(year, []).append(name)
    groups = [("—", unknown)] if unknown else []
    for years in (
        [y for y in sorted(by_year) if own is None or y < own],
        [own] if own in by_year else [],
        [y for y in sorted(by_year) if own is not None and y > own],
    ):
        for chunk in _chunks(years):
            heading = f"{chunk[0]}" if len(chunk) == 1 else f"{chunk[0]}–{chunk[-1]}"
            groups.append((heading, [name for year in chunk for name in by_year[year]]))
    return groups


def _chunks(years: list[int]) -> list[list[int]]:
    """`years` in at most _GROUPS runs of about the same number."""
    size = max(1, -(-len(years) // _GROUPS))
    return [years[at : at + size] for at in range(0, len(years), size)]


def _placed(columns: list[tuple[str, list[str]]]) -> Mapping[str, _Place]:
    """Each column is centred, every second one half a row lower, so that lines pass between the boxes."""
    tallest = max(len(names) for _, names in columns)
    places = {}
    for column, (_, names) in enumerate(columns):
        top = _TOP + (tallest - len(names)) * _ROW // 2 + (_ROW // 2 if column % 2 else 0)
        for row, name in enumerate(names):
            places[name] = _Place(10 + column * _COLUMN, top + row * _ROW)
    return places


def _edges(graph: Graph, places: Mapping[str, _Place]) -> Iterator[tuple[str, str]]:
    """The lines between works, each with its colour."""
    drawn = {
        (source, target): family(relation)
        for source, target, relation in graph.subgraph(places).edges(data="relation")
        if source != target
    }
    for (source, target), name in sorted(drawn.items()):
        one, other = places[source], places[target]
        x1, y1, x2, y2 = one.x, one.y + 12, other.x + _WIDTH, other.y + 12
        if other.x >= one.x:  # the same year, or a date that is not in order
            x1, x2 = one.x + _WIDTH, other.x + _WIDTH
        bend = max(abs(x1 - x2) // 2, 24)
        sign = -1 if other.x < one.x else 1
        yield f"M{x1} {y1} C{x1 + sign * bend} {y1} {x2 + bend} {y2} {x2} {y2}", FAMILIES[name].color


def _box(graph: Graph, node: str, place: _Place, is_own: bool, lang: str) -> _Box:
    data = graph.nodes[node]
    short = data["key"] if data["kind"] != "instrument" else data[f"name_{lang}"]
    label = short if len(short) <= _CHARACTERS else short[: _CHARACTERS - 1] + "…"
    told = " · ".join(str(value) for value in (data[f"name_{lang}"], data.get("title"), data.get("date")) if value)
    return _Box(place.x, place.y, label, told, color(data["kind"]), is_own)
