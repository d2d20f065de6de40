"""A work, an instrument or a body → its page: a banner with what is known of it, and a list of sections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup, escape

from graph.metadata import Metadata, Vote
from graph.model import Reading
from graph.network.construction import Graph
from graph.network.measures import Measures
from graph.official_languages import OFFICIAL
from graph.symbols import Symbol
from graph.view.changed_by import changes
from graph.view.citation_sections import cited_by_section, cites_section
from graph.view.cite import cite_section
from graph.view.feeds import feed_of, has_feed
from graph.view.other_languages import OtherLanguages
from graph.view.sections import HeadOf, PageSection, SectionOf, Subject
from graph.view.series_of_works import SeriesOfWorks
from graph.view.templates import environment
from graph.view.text_section import in_order, text_section


class WorkPages:
    """Makes the pages of the nodes of one graph. `bodies` gives the names, by language, of authority keys.

    `sections` and `heads` are what other rooms add: their sections stand before the text.
    """

    def __init__(
        self,
        graph: Graph,
        measures: Measures,
        bodies: Mapping[str, Mapping[str, str]],
        sections: Sequence[SectionOf],
        heads: Sequence[HeadOf],
        series: SeriesOfWorks | None,
        others: OtherLanguages | None,
    ):
        self._graph, self._measures, self._bodies = graph, measures, bodies
        self._sections = (cites_section, cited_by_section, *sections, text_section, cite_section)
        self._heads, self._series, self._others = tuple(heads), series or {}, others

    def page(self, node: str, versions: Sequence[Reading], text: Markup | None = None) -> str:
        """The page of `node`, whose texts are `versions`: one a language, none where the corpus has no text of it; `text` is
        how these read, where that has been made before."""
        subject = Subject(node, self._graph.nodes[node], in_order(versions), self._graph, text)
        made = [section for make in self._sections if (section := make(subject)) is not None]
        return (
            environment()
            .get_template("work.html")
            .render(
                node=node,
                data=subject.data,
                cited_by=self._measures.standings[node].cited_by,
                facts=self._facts(subject),
                changed_by=changes(self._graph, node),
                latest=self._latest(node),
                feed=feed_of(node) if has_feed(self._graph, node) else None,
                titles=_titles(subject),
                head=Markup("\n".join(head(subject) for head in self._heads)),
                beside=[section for section in made if section.anchor != "text"],
                text=next((section for section in made if section.anchor == "text" and subject.versions), None),
                languages={lang: one.own_name for lang, one in OFFICIAL.items()},
                top="../",
            )
        )

    def _latest(self, node: str) -> tuple[str, Mapping[str, Any]] | None:
        """The latest act of its series, where that is another."""
        last = self._series.get(node, (node,))[-1]
        return (last, self._graph.nodes[last]) if last != node else None

    def _facts(self, subject: Subject) -> list[tuple[str, Any]]:
        """What is known of the work: a phrase, and its value, or its names by language."""
        data = subject.data
        document = subject.versions[0].document if subject.versions else None
        known: list[tuple[str, Any]] = [
            ("Symbol", data["key"] if Symbol.parse(data["key"]) else None),
            ("Adopted by", self._bodies.get(data.get("body", ""))),
            ("Date", Date(date) if (date := data.get("date") or data.get("year")) else None),
        ]
        if document:
            known += [
                ("Session", document.session), ("Meeting", document.meeting), ("Agenda item", ", ".join(document.agenda_items)),
                *self._stated(next((r.document.metadata for r in subject.versions if r.document.metadata), None)),
                ("Topics", [self._others.topic(topic) if self._others else escape(topic) for topic in document.topics]),
            ]  # fmt: skip
        return [(name, value) for name, value in known if value]

    def _stated(self, metadata: Metadata | None) -> list[tuple[str, Any]]:
        """Vote, draft and sponsors, as the source states them."""
        if metadata is None:
            return []
        sponsors = metadata.sponsors
        named = self._others.sponsors(sponsors) if self._others else [escape(sponsor.name) for sponsor in sponsors]
        return [
            ("Vote", _told(metadata.vote)),
            ("Draft", ", ".join(draft.symbol for draft in metadata.drafts)),
            ("Report", metadata.report),
            ("Sponsors", named),
        ]


def _told(vote: Vote | None) -> str:
    """The counts of a vote, in favour, against and abstaining, else its manner."""
    if vote is None:
        return ""
    counts = (vote.in_favour, vote.against, vote.abstaining)
    if any(count is not None for count in counts):
        return "–".join(str(count or 0) for count in counts)
    return {"without-vote": "without a vote", "unanimous": "unanimously"}.get(vote.manner, "")


class Date(str):
    """A date in ISO 8601, which the page shows in the reader's form."""

    __slots__ = ()


def _titles(subject: Subject) -> list[tuple[str, str]]:
    titles = [(r.document.lang, r.document.title) for r in subject.versions if r.document.title]
    return titles or ([("", subject.data["title"])] if subject.data.get("title") else [])


__all__ = ["Date", "PageSection", "WorkPages"]
