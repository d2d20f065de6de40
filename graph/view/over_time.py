"""How often a body, or the whole corpus, cites in each year → SVG, for a page or a paper."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from html import escape

from graph.network.construction import Graph
from graph.network.palette import FAMILIES, family

_HEIGHT, _LEFT, _BOTTOM, _TOP = 180, 46, 26, 14
_BAR, _LARGEST_WIDTH = 14, 900


def by_year(graph: Graph, body: str | None = None) -> Mapping[int, Mapping[str, int]]:
    """Year → family of verbs → citations by the documents of `body` (authority key), or of all."""
    counts: dict[int, Counter[str]] = defaultdict(Counter)
    nodes = graph.nodes
    for source, _, relation in graph.edges(data="relation"):
        data = nodes[source]
        if data.get("year") and body in (None, data.get("body")):
            counts[int(data["year"])][family(relation)] += 1
    return dict(sorted(counts.items()))


def over_time(graph: Graph, name: str, body: str | None = None, lang: str = "en") -> str:
    """Stacked bars, a bar for each year and a colour for each family of verbs; '' where no year is known.

    `name` is what the picture is of, in `lang` ('en', 'zh').
    """
    counts = by_year(graph, body)
    if not counts:
        return ""
    years = range(min(counts), max(counts) + 1)
    bar = max(min(_BAR, _LARGEST_WIDTH // len(years)), 1)
    most = max(sum(c.values()) for c in counts.values())
    width, height = _LEFT + bar * len(years) + 12, _HEIGHT + _TOP + _BOTTOM
    title = {"en": f"Citations by {name}, year by year", "zh": f"{name}历年引用"}[lang]
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'aria-label="{escape(title)}" font-family="system-ui, Noto Sans, Noto Sans CJK SC, sans-serif" font-size="11">',
        f"<title>{escape(title)}</title>",
        f'<text x="{_LEFT - 6}" y="{_TOP + 8}" text-anchor="end" fill="currentColor">{most}</text>',
        f'<text x="{_LEFT - 6}" y="{_TOP + _HEIGHT}" text-anchor="end" fill="currentColor">0</text>',
        f'<path d="M{_LEFT} {_TOP + _HEIGHT + 0.5}H{width - 8}" stroke="currentColor" stroke-opacity=".5"/>',
    ]
    every = max(1, round(60 / bar))
    for place, year in enumerate(years):
        x, y = _LEFT + place * bar, float(_TOP + _HEIGHT)
        for name_of_family in FAMILIES:
            count = counts.get(year, {}).get(name_of_family, 0)
            if count:
                size = round(_HEIGHT * count / most, 2)
                y -= size
                told = f"{year}: {FAMILIES[name_of_family][1 if lang == 'en' else 2]} {count}"
                lines.append(
                    f'<rect x="{x}" y="{round(y, 2)}" width="{max(bar - 2, 1)}" height="{size}" fill="{FAMILIES[name_of_family][0]}">'
                    f"<title>{escape(told)}</title></rect>"
                )
        if place % every == 0:
            lines.append(f'<text x="{x}" y="{_TOP + _HEIGHT + 16}" fill="currentColor">{year}</text>')
    return "\n".join([*lines, "</svg>"]) + "\n"
