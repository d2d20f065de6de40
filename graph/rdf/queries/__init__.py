"""The named queries that come with the program: one file each, the first comment line says what it answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_PARAMETER = re.compile(r"^# \$(?P<name>\w+): (?P<meaning>.+)$", re.M)


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A SPARQL query with the question that it answers and its parameters (name, what to give)."""

    name: str
    question: str
    parameters: tuple[tuple[str, str], ...]
    text: str


def named_queries() -> Iterator[NamedQuery]:
    """All named queries, by name."""
    for path in sorted(Path(__file__).parent.glob("*.rq")):
        yield _read(path)


def named_query(name: str) -> NamedQuery | None:
    """The query of this name; None where there is none."""
    path = Path(__file__).parent / f"{name}.rq"
    return _read(path) if re.fullmatch(r"[a-z\-]+", name) and path.exists() else None


def _read(path: Path) -> NamedQuery:
    text = path.read_text(encoding="utf-8")
    parameters = tuple((match["name"], match["meaning"]) for match in _PARAMETER.finditer(text))
    return NamedQuery(path.stem, text.partition("\n")[0].removeprefix("# "), parameters, text)
