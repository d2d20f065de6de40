"""Who submitted a draft → words for the page: States by their own names in the reader's language, others as the source says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from markupsafe import Markup, escape

from graph.metadata import Sponsor
from graph.official_languages import LANGUAGES
from graph.resolve.state_names import States
from ontology.authority import Authority


class SponsorNames:
    """Knows the States of an authority. The pages load their names in other languages only where a reader asks for these."""

    def __init__(self, authority: Authority):
        self._states = States(authority)
        self._authority = authority

    def marked(self, sponsors: Iterable[Sponsor]) -> list[Markup]:
        """The sponsors in their order, each State with its code, by which the page finds its names."""
        return [mark for sponsor in sponsors for mark in self._marked(sponsor.name)]

    def by_code(self) -> Mapping[str, Mapping[str, str]]:
        """The code of each State → its names by language."""
        return {
            entry.key: {lang: entry.name(lang) for lang in LANGUAGES}
            for entry in self._authority
            if entry.kind == "state"
        }

    def _marked(self, name: str) -> list[Markup]:
        states = list(self._states.named(name))
        if not states:
            return [escape(name)]
        said = [name] if len(states) == 1 else [state.name("en") for state in states]
        return [
            Markup('<span data-state="{}">{}</span>').format(state.key, words)
            for state, words in zip(states, said, strict=True)
        ]
