"""What works are called in the lists of a page: in English on it, and in other languages by a file that their readers load.

Acts of a body are called alike but for their numbers ('General Assembly resolution 66/102'): their names in all languages are one
form, known by the English one ('General Assembly resolution {}').
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from graph.kinds import ACTS
from graph.network.construction import Graph, node_id
from graph.official_languages import LANGUAGES

_NUMBER = re.compile(r"\S*\d.*")
PLACE = "{}"


def known_by(data: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """What the names of a node of the graph in other languages are known by: the number that their common form leaves out, or
    the node; neither where all languages name it as English does."""
    names = _names(data)
    if all(name == names[0] for name in names):
        return None, None
    number = _number(names) if data["kind"] in ACTS else None
    return (number, None) if number else (None, node_id(data["kind"], data["key"]))


def number_in(name: str) -> str | None:
    """The number in the English name of an act: from where it has a digit to its end; None where it has none."""
    found = _NUMBER.search(name)
    return found[0] if found else None


def other_names(graph: Graph) -> Iterator[tuple[str, Mapping[str, str]]]:
    """What the nodes of a graph are marked with → their names or forms of names by language."""
    for _, data in graph.nodes(data=True):
        number, marked = known_by(data)
        names = _names(data)
        if number:
            names = tuple(name.replace(number, PLACE) for name in names)
            marked = names[0]
        if marked:
            yield marked, dict(zip(LANGUAGES, names, strict=True))


def _names(data: Mapping[str, Any]) -> tuple[str, ...]:
    english = data["name_en"]
    return (english, *(data.get(f"name_{lang}") or english for lang in LANGUAGES[1:]))


@lru_cache(maxsize=1 << 14)
def _number(names: tuple[str, ...]) -> str | None:
    """The number that all names of an act hold once, from where the English one has a digit to its end."""
    found = number_in(names[0])
    return found if found and all(name.count(found) == 1 and PLACE not in name for name in names) else None
