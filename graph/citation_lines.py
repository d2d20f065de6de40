"""A citation as others are told of it: the lines of `extract`, and what else shows all its fields."""

from __future__ import annotations

import json
from typing import Any

from graph.model import Citation
from graph.pinpoint_units import in_words

_AS_WRITTEN = json.JSONEncoder(ensure_ascii=False)  # made once: `dumps` makes one for each value


def line(citation: Citation, **more: Any) -> str:
    """A citation as a line of JSON, its keys those of the record, with `more` after them."""
    return _AS_WRITTEN.encode(told(citation) | more)


def told(citation: Citation) -> dict[str, Any]:
    """A citation as it is told to others, by the names of its fields: its pinpoint and its problem in words."""
    said = {"pinpoint": in_words(citation.pinpoint) or None, "problem": citation.problem and citation.problem.words}
    return citation._asdict() | said
