"""How often a body, or the whole corpus, cites in each year → SVG, for a page or a paper."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph.network.construction import Graph
from graph.network.palette import FAMILIES, family
from graph.view.speech import in_all, say
from graph.view.templates import environment

_HEIGHT, _LEFT, _BOTTOM, _TOP = 180, 46, 26, 14
_BAR, _LARGEST_WIDTH = 14, 900
_LABELS = 60  # from one year's number to the next, at the least


@dataclass(frozen=True, slots=True)
class _Bar:
    """The citations of a year with verbs of one `family`, at its place in the picture; `within` says of which year, and how many."""

    x: int
    y: float
    width: int
    height: float
    colour: str
    family: str
    within: str


def by_year(graph: Graph, body: str | None = None) -> Mapping[int, Mapping[str, int]]:
    """Year → family of verbs → citations by the documents of `body` (authority key), or of all."""
    counts: dict[int, Counter[str]] = defaultdict(Counter)
    nodes = graph.nodes
    for source, _, relation in graph.edges(data="relation"):
        data = nodes[source]
        if data.get("year") and body in (None, data.get("body")):
            counts[int(data["year"])][family(relation)] += 1
    return dict(sorted(counts.items()))


def over_time(
    graph: Graph, names: Mapping[str, str] | None = None, body: str | None = None, lang: str | None = None
) -> str:
    """Stacked bars, a bar for each year and a colour for each family of verbs; '' where no year is known.

    `names` are those of `body` by language, none where the picture is of the whole corpus. Its words are in `lang`; without it
    the picture is part of a page that says them in the language of its reader.
    """
    counts = by_year(graph, body)
    if not counts:
        return ""
    years = range(min(counts), max(counts) + 1)
    bar = max(min(_BAR, _LARGEST_WIDTH // len(years)), 1)
    most = max(sum(c.values()) for c in counts.values())
    titles = in_all("Citations by {}, year by year", names) if names else in_all("Citations over time")
    bars = [
        drawn
        for place, year in enumerate(years)
        for drawn in _bars(_LEFT + place * bar, bar, year, counts.get(year, {}), most)
    ]
    every = max(1, round(_LABELS / bar))
    return environment().get_template("over_time.svg").render(
        titles=titles, lang=lang, say=say, width=_LEFT + bar * len(years) + 12, height=_HEIGHT + _TOP + _BOTTOM, left=_LEFT, top=_TOP,
        foot=_TOP + _HEIGHT, most=most, bars=bars,
        years=[(year, _LEFT + place * bar) for place, year in enumerate(years) if place % every == 0],
    ) + "\n"  # fmt: skip


def _bars(x: int, width: int, year: int, counts: Mapping[str, int], most: int) -> Iterator[_Bar]:
    """The bars of a year, one upon the other."""
    y = float(_TOP + _HEIGHT)
    for family_of_verbs, shown in FAMILIES.items():
        count = counts.get(family_of_verbs, 0)
        if count:
            height = round(_HEIGHT * count / most, 2)
            y -= height
            yield _Bar(x, round(y, 2), max(width - 2, 1), height, shown.color, shown.name, f"{year}: {{}} {count}")
