"""The disputes of a corpus → one page that asks nothing of the network: versions side by side, disputed words marked."""

from __future__ import annotations

from collections.abc import Sequence

from graph.disputes import DisputedPlace
from graph.symbols import Symbol, address
from graph.view.templates import standalone


def disputes_page(places: Sequence[DisputedPlace], texts: int) -> str:
    """The page of `places`, found in so many texts."""
    return standalone("disputes.html", places=places, texts=texts, address=_address)


def _address(identifier: str | None, lang: str) -> str | None:
    """Where the official text of an act or document is, in a language."""
    symbol = Symbol.parse(identifier) if identifier else None
    return address(symbol, lang) if symbol else None
