"""Which finder has found a mention, for those who ask: finders are then watched while they work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from graph.references import Mention

Tell = Callable[[str, Mention], None]
"""Who is told of the module that has found a mention, and of the mention, at its place in the view."""


class Watched:
    """A finder that does what it does, and tells of each mention that it gives."""

    def __init__(self, finder: Any, tell: Tell):
        self._finder, self._tell = finder, tell

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._finder, name)
        return self._telling(method) if callable(method) else method

    def _telling(self, method: Callable[..., Any]) -> Callable[..., Any]:
        def telling(*arguments: Any) -> Any:
            given = method(*arguments)
            return self._told(given) if isinstance(given, Iterator) else given

        return telling

    def _told(self, given: Iterator[Any]) -> Iterator[Any]:
        for item in given:
            if isinstance(item, Mention):
                self._tell(type(self._finder).__module__, item)
            yield item
