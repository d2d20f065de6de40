"""A difference between two acts → one page that asks nothing of the network: words that are new or gone are marked."""

from __future__ import annotations

from graph.series.act_difference import ActDifference
from graph.series.shown import places
from graph.view.templates import standalone


def difference_page(found: ActDifference) -> str:
    """The page of a difference."""
    return standalone("difference.html", found=found, places=places)
