"""What a page names in English, and its reader's language otherwise: States, topics and bodies that the authority knows.

A page marks such a name with what it is of; the names in other languages are one file, which only those readers load.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from markupsafe import Markup, escape

from graph.metadata import Sponsor
from graph.official_languages import LANGUAGES
from graph.resolve.state_names import States
from graph.view.templates import inline
from ontology.authority import Authority, Entry


class MarkedThing(NamedTuple):
    """What a name on a page is of: a topic, a State or a body, by its key (a topic by its English name)."""

    kind: str
    key: str

    def __str__(self) -> str:
        return f"{self.kind}/{self.key}"


class OtherLanguages:
    """Marks names, and knows those in other languages of all that it has marked."""

    def __init__(self, authority: Authority):
        self._authority, self._states = authority, States(authority)
        self._used: dict[MarkedThing, Entry] = {}
        self._on_page = set[MarkedThing]()

    def sponsors(self, sponsors: Iterable[Sponsor]) -> list[Markup]:
        """Those who submitted a draft, in their order; who is no State, in the words of the source."""
        return [name for sponsor in sponsors for name in self._sponsor(sponsor.name)]

    def topic(self, name: str) -> Markup:
        """A topic by its English name."""
        key = self._authority.topics_by_name.get(name.upper())
        entry = self._authority.get("topic", key) if key else self._states.find(name)  # many are a State
        return self._marked(MarkedThing("topic", name), entry, name)

    def body(self, key: str | None, name: str) -> Markup:
        """A body by its key and its English name."""
        return self._marked(MarkedThing("entity", key or ""), self._authority.body(key), name)

    def begin_page(self) -> None:
        """Begin a page, of which `on_page` tells."""
        self._on_page.clear()

    def on_page(self) -> list[MarkedThing]:
        """What has been marked since a page was begun."""
        return sorted(self._on_page)

    def again(self, marked: Iterable[MarkedThing]) -> None:
        """Know the names of what an earlier build has marked."""
        for one in marked:
            if one.kind == "topic":
                self.topic(one.key)
            else:
                is_body = one.kind == "entity"
                self._marked(
                    one, self._authority.body(one.key) if is_body else self._authority.get("state", one.key), ""
                )

    def names(self) -> Mapping[str, Mapping[str, str]]:
        """What has been marked → its names by language."""
        return {
            str(one): {lang: entry.name(lang) for lang in LANGUAGES if lang in entry.names}
            for one, entry in self._used.items()
        }

    def _sponsor(self, name: str) -> list[Markup]:
        states = list(self._states.named(name))
        if not states:
            return [escape(name)]
        said = [name] if len(states) == 1 else [state.name("en") for state in states]
        return [
            self._marked(MarkedThing("state", state.key), state, words)
            for state, words in zip(states, said, strict=True)
        ]

    def _marked(self, marked: MarkedThing, entry: Entry | None, name: str) -> Markup:
        if entry is None:
            return inline("isolated", name)
        self._used[marked] = entry
        self._on_page.add(marked)
        return inline("by_key", marked, name)
