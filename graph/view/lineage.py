"""What a work rests on and what came of it, year by year → SVG, for a page or a paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html import escape

from graph.network.construction import Graph
from graph.network.palette import FAMILIES, color, family

_ACTS = ("resolution", "decision", "statement", "document", "instrument")
_STEPS = 2
_MOST = 24  # works on either side: what a page shows at a glance
_COLUMN, _ROW, _WIDTH, _TOP = 150, 30, 132, 44
_CHARACTERS = 19
_GROUPS = 4  # columns on either side of the own year


@dataclass(frozen=True, slots=True)
class _Box:
    node: str
    x: int
    y: int


def lineage(
    graph: Graph,
    node: str,
    link: Callable[[str], str] | None = None,
    lang: str = "en",
    cited: Callable[[str], int] | None = None,
) -> str:
    """The ancestors (left) and descendants (right) of `node` within two citations, the most cited ones, in columns by year.

    `link` gives the address of a node's page; without it the picture stands alone. Text is in `lang` ('en', 'zh').
    `cited` tells how often a node is cited; who draws many should count once, since networkx counts anew each time.
    """
    cited = cited or graph.in_degree
    before = _reached(graph, node, graph.successors, cited)
    after = _reached(graph, node, graph.predecessors, cited)
    kept = [node, *before, *after]
    columns = _columns(graph, node, kept, cited)
    boxes = _placed(columns)
    width = max(box.x for box in boxes.values()) + _WIDTH + 10
    height = max(box.y for box in boxes.values()) + _ROW + 10
    name = str(graph.nodes[node][f"name_{lang}"])
    title = {"en": f"What {name} rests on and what came of it, by year", "zh": f"{name}的依据与后续，按年份"}[lang]
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="{"group" if link else "img"}" '
        f'aria-label="{escape(title)}" font-family="system-ui, Noto Sans, Noto Sans CJK SC, sans-serif" font-size="11">',
        f"<title>{escape(title)}</title>",
        *_headings(columns),
        *_edges(graph, boxes),
        *(_drawn(graph, box, box.node == node, link, lang) for box in boxes.values()),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _reached(graph: Graph, node: str, step: Callable[[str], Iterable[str]], cited: Callable[[str], int]) -> list[str]:
    """The works within two steps, nearer ones and of these the most cited first, as many as can be shown."""
    found: dict[str, int] = {node: 0}
    ring = [node]
    for distance in range(1, _STEPS + 1):
        reached = {n for member in ring for n in step(member) if n not in found and graph.nodes[n]["kind"] in _ACTS}
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


def _placed(columns: list[tuple[str, list[str]]]) -> Mapping[str, _Box]:
    """Each column is centred, every second one half a row lower, so that lines pass between the boxes."""
    tallest = max(len(names) for _, names in columns)
    boxes = {}
    for column, (_, names) in enumerate(columns):
        top = _TOP + (tallest - len(names)) * _ROW // 2 + (_ROW // 2 if column % 2 else 0)
        for row, name in enumerate(names):
            boxes[name] = _Box(name, 10 + column * _COLUMN, top + row * _ROW)
    return boxes


def _headings(columns: list[tuple[str, list[str]]]) -> Iterable[str]:
    for column, (heading, _) in enumerate(columns):
        yield f'<text x="{10 + column * _COLUMN}" y="22" font-weight="bold" fill="currentColor">{heading}</text>'


def _edges(graph: Graph, boxes: Mapping[str, _Box]) -> Iterable[str]:
    drawn = {
        (source, target): family(relation)
        for source, target, relation in graph.subgraph(boxes).edges(data="relation")
        if source != target
    }
    for (source, target), name in sorted(drawn.items()):
        one, other = boxes[source], boxes[target]
        x1, y1, x2, y2 = one.x, one.y + 12, other.x + _WIDTH, other.y + 12
        if other.x >= one.x:  # the same year, or a date that is not in order
            x1, x2 = one.x + _WIDTH, other.x + _WIDTH
        bend = max(abs(x1 - x2) // 2, 24)
        sign = -1 if other.x < one.x else 1
        path = f"M{x1} {y1} C{x1 + sign * bend} {y1} {x2 + bend} {y2} {x2} {y2}"
        yield f'<path d="{path}" fill="none" stroke="{FAMILIES[name][0]}" stroke-width="1.2" stroke-opacity=".65"/>'


def _drawn(graph: Graph, box: _Box, is_own: bool, link: Callable[[str], str] | None, lang: str) -> str:
    data = graph.nodes[box.node]
    short = data["key"] if data["kind"] != "instrument" else data[f"name_{lang}"]
    label = short if len(short) <= _CHARACTERS else short[: _CHARACTERS - 1] + "…"
    told = " · ".join(str(value) for value in (data[f"name_{lang}"], data.get("title"), data.get("date")) if value)
    fill = color(data["kind"]) if is_own else "var(--paper, #ffffff)"
    ink = "#ffffff" if is_own else "currentColor"
    drawn = (
        f"<g><title>{escape(told)}</title>"
        f'<rect x="{box.x}" y="{box.y}" width="{_WIDTH}" height="24" rx="4" fill="{fill}" '
        f'stroke="{color(data["kind"])}" stroke-width="1.5"/>'
        f'<text x="{box.x + 7}" y="{box.y + 16}" fill="{ink}">{escape(label)}</text></g>'
    )
    return f'<a href="{escape(link(box.node))}">{drawn}</a>' if link and not is_own else drawn
