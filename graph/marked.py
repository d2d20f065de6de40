"""Gold whose labels stand in the text, so that both are read together: `⟦resolution 66/102|resolution A/RES/66/102 recall object⟧`.

A file `LANG.txt` holds texts of one language. Each begins with a line `## ID`, the id of the document, and goes on up to the
next. A label gives behind the words: kind, id, relation, role, and as far as they are to be judged part, via, effect, pinpoint,
problem, candidates as `name=value`. `-` stands for none, `*` for what is not judged, `_` for a space in a value. An effect, a
pinpoint and a problem that a label does not give are judged to be none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_HEAD = re.compile(r"^## (\S+)\n", re.M)
_LABEL = re.compile(r"⟦(?P<words>[^⟦⟧|]+)\|(?P<said>[^⟦⟧|]+)⟧")
_FIELDS = ("part", "via", "effect", "pinpoint", "problem", "candidates")
_NONE_UNLESS_GIVEN = ("effect", "pinpoint", "problem")
ANY = "*"


class MarkError(ValueError):
    """A label or a text that cannot be read; the message tells which and why."""


@dataclass(frozen=True, slots=True)
class Label:
    """What one reference must be: its place in the text without labels, its kind and id (None for none, `ANY` for any), and the
    values of the fields that are judged ('' for none)."""

    start: int
    end: int
    kind: str
    id: str | None
    fields: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Marked:
    """One text without its labels, and these; `line` is where it begins in the file."""

    id: str
    text: str
    labels: tuple[Label, ...]
    line: int


def read_marked(path: Path) -> Iterator[Marked]:
    """The texts of a file. MarkError is raised where one cannot be read."""
    whole = path.read_text("utf-8")
    heads = list(_HEAD.finditer(whole))
    if not heads:
        raise MarkError(f"{path}: holds no text. Begin each with a line `## ID`.")
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        line = whole.count("\n", 0, head.start()) + 1
        body = whole[head.end() : following.start() if following else len(whole)].strip("\n")
        yield _marked(head[1], body, line, f"{path}:{line}")


def _marked(id_: str, body: str, line: int, place: str) -> Marked:
    text, labels, at = "", [], 0
    for match in _LABEL.finditer(body):
        text += body[at : match.start()]
        labels.append(_label(match["said"].split(), len(text), len(text) + len(match["words"]), place))
        text, at = text + match["words"], match.end()
    text += body[at:]
    if "⟦" in text or "⟧" in text:
        raise MarkError(f"{place}: has a label that is not closed or lacks its `|`.")
    return Marked(id_, text, tuple(labels), line)


def _label(said: list[str], start: int, end: int, place: str) -> Label:
    plain, named = said[:4], dict(pair.split("=", 1) for pair in said[4:] if "=" in pair)
    if len(plain) < 4 or len(named) < len(said) - 4 or not set(named) <= set(_FIELDS):
        raise MarkError(
            f"{place}: the label {' '.join(said)!r} gives no kind, id, relation and role, or a field there is not."
        )
    kind, id_, relation, role = plain
    fields = dict.fromkeys(_NONE_UNLESS_GIVEN, "") | {name: value.replace("_", " ") for name, value in named.items()}
    fields |= {name: value for name, value in (("relation", relation), ("role", role)) if value != ANY}
    return Label(
        start, end, kind, None if id_ == "-" else id_, {name: value for name, value in fields.items() if value != ANY}
    )
