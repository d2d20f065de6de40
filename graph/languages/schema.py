"""The means by which a schema of a language tells what each of its fields holds: the meaning beside the field, with examples.

A schema is a frozen dataclass of these fields; what a language declares is checked against them as it is loaded, and their
examples are tests. In an example ‹these marks› stand around what the field fits in those words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from graph.patterns.scan import NEVER

_GROUP = re.compile(r"\(\?P<([A-Za-z]+)(?:_\d+)?>")
_PLACE = re.compile(r"\{([a-z_]+)\}")
_REQUIRED: Any = object()


class GrammarError(ValueError):
    """What a language declares is not as its schema has it. The message tells where, what, and what the field is for."""


@dataclass(frozen=True, slots=True)
class FieldDescription:
    """What a schema tells of a field.

    `groups` and `places` are those that its patterns may have ('(?P<year>…)', '{date}'), with a '!' those that they must;
    `values` are the only ones that a mapping may have, where there are only some. `examples` are by language.
    """

    means: str
    groups: frozenset[str] = frozenset()
    needed_groups: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    needed_places: frozenset[str] = frozenset()
    values: frozenset[str] | None = None
    examples: Mapping[str, str] = field(default_factory=dict)


def told(
    means: str, *, groups: str = "", places: str = "", values: frozenset[str] | None = None, default: Any = _REQUIRED,
    **examples: str,
) -> Any:  # fmt: skip
    """A field: what it means, and an example a language. With a `default` a language may go without it."""
    metadata = {
        "told": FieldDescription(
            means, _names(groups), _needed(groups), _names(places), _needed(places), values, examples,
        )
    }  # fmt: skip
    if default is _REQUIRED:
        return field(metadata=metadata)
    if isinstance(default, dict):
        return field(default_factory=dict, metadata=metadata)
    return field(default=default, metadata=metadata)


def absent(means: str, *, groups: str = "", places: str = "", **examples: str) -> Any:
    """A pattern that a language may go without: it then fits nothing."""
    return told(means, groups=groups, places=places, values=None, default=NEVER, **examples)


def described(schema: type[Any]) -> Iterator[tuple[str, FieldDescription]]:
    """The fields of a schema, each with what is told of it."""
    for declared in fields(schema):
        if "told" in declared.metadata:
            yield declared.name, declared.metadata["told"]


def check(declared: object, where: str, *also: tuple[str, frozenset[str]]) -> None:
    """Compare what a language declares with its schema; `also` gives the values of fields that are known only elsewhere.

    Raises GrammarError at the first field that is not as it should be.
    """
    values = dict(also)
    for name, of_field in described(type(declared)):
        content = getattr(declared, name)
        if isinstance(content, Mapping):
            patterns = [key for key in content if isinstance(key, str)]
            allowed = values.get(name, of_field.values)
            unknown = sorted({str(value) for value in content.values()} - allowed) if allowed is not None else []
            if unknown:
                raise _wrong(
                    where, name, of_field, f"has {', '.join(unknown)}, and may have {', '.join(sorted(allowed or ()))}"
                )
        else:
            patterns = [content] if isinstance(content, str) else []
        for pattern in patterns:
            _check_pattern(pattern, where, name, of_field)


def _check_pattern(pattern: str, where: str, name: str, of_field: FieldDescription) -> None:
    if pattern in (NEVER, ""):
        return
    groups, places = set(_GROUP.findall(pattern)), set(_PLACE.findall(pattern))
    for found, known, needed, kind in (
        (groups, of_field.groups, of_field.needed_groups, "group"),
        (places, of_field.places, of_field.needed_places, "placeholder"),
    ):
        if found - known:
            may = f"may have {', '.join(sorted(known))}" if known else "may have none"
            raise _wrong(where, name, of_field, f"has the {kind} {', '.join(sorted(found - known))}, and {may}")
        if needed - found:
            raise _wrong(where, name, of_field, f"lacks the {kind} {', '.join(sorted(needed - found))}")


def _wrong(where: str, name: str, of_field: FieldDescription, reason: str) -> GrammarError:
    return GrammarError(f"{where}: `{name}` {reason}. It is: {of_field.means}")


def _names(listed: str) -> frozenset[str]:
    return frozenset(name.rstrip("!") for name in listed.split())


def _needed(listed: str) -> frozenset[str]:
    return frozenset(name.rstrip("!") for name in listed.split() if name.endswith("!"))
