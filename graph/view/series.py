"""Acts that return under the same title: a body's yearly resolutions, in a row."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from graph.network.construction import Graph

Series = Mapping[str, tuple[str, ...]]
"""An act → the acts of its series in the order of their dates, itself among them."""

_KINDS = ("resolution", "decision")
_NO_WORD = re.compile(r"[\W\d_]+")
_SHORTEST = 6  # letters of a title that tells something


def series_of(graph: Graph) -> Series:
    """The series of a corpus: acts of one body and kind whose titles have the same words, in at least two years."""
    alike: dict[tuple[str, str, str], list[tuple[str, str]]] = defaultdict(list)
    for node, data in graph.nodes(data=True):
        title, when = data.get("title"), str(data.get("date") or data.get("year") or "")
        if data["kind"] in _KINDS and title and when and data.get("body"):
            words = _NO_WORD.sub(" ", title).strip().casefold()
            if len(words) >= _SHORTEST:
                alike[data["kind"], data["body"], words].append((when, node))
    found: dict[str, tuple[str, ...]] = {}
    for members in alike.values():
        ordered = tuple(node for _, node in sorted(members))
        if len({when[:4] for when, _ in members}) > 1:
            found |= dict.fromkeys(ordered, ordered)
    return found
