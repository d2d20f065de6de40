"""A difference between two acts → one page that asks nothing of the network: words that are new or gone are marked."""

from __future__ import annotations

from graph.languages.mixed import RIGHT_TO_LEFT
from graph.series.differences import Difference
from graph.series.shown import places
from graph.view.templates import standalone


def difference_page(found: Difference) -> str:
    """The page of a difference."""
    direction = "rtl" if found.lang in RIGHT_TO_LEFT else "ltr"
    return standalone("difference.html", found=found, places=places, direction=direction)
