"""Mandates → sections of pages: what a body is asked, with due dates and a timeline; what an act asks; its series and state."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from markupsafe import Markup

from graph.dates import year_of
from graph.kinds import NUMBERED
from graph.mandates.mandate import Addressee, WorkMandate
from graph.mandates.mandate_files import calendar_lines, entries_of_works
from graph.mandates.opening_years import opening_year
from graph.network.construction import Graph, node_id
from graph.series.states import ActState, Event, EventKind, state_of
from graph.series.succession import Succession
from graph.symbols import Symbol
from graph.view.joined_lines import joined
from graph.view.list_pages import Row
from graph.view.other_languages import OtherLanguages
from graph.view.page_links import file_of, stem_of
from graph.view.sections import PageSection, SectionOf, Subject, link, rendered, table
from graph.view.templates import day, inline
from ontology.authority import Authority

ASKED_LISTS, ASKS_LISTS = "asked", "asks"  # folders of lists that are longer than a section shows
FIRST = 50  # rows of a section
ASKED_HEADS = ("Document", "Paragraph", "What is asked", "Reports to", "Due", "Until")
ASKS_HEADS = ("Paragraph", "Whom", "What is asked", "Reports to", "Due", "Until")
_NO_DATE = date(1970, 1, 1)  # of a calendar of acts without dates


class MandateSections:
    """Makes the sections of one corpus, the rows of its lists (see `graph.view.mandate_pages`) and its calendar of what is due."""

    def __init__(
        self,
        mandates: Sequence[WorkMandate],
        found: Succession,
        graph: Graph,
        authority: Authority,
        others: OtherLanguages,
    ):
        self.mandates, self._found, self._graph, self._authority = mandates, found, graph, authority
        self._others = others
        self.newest = max(
            (str(data.get("date") or "") for _, data in graph.nodes(data=True) if data["in_corpus"]), default=""
        )
        self._of_act: dict[str, list[WorkMandate]] = defaultdict(list)
        self._of_body: dict[str, list[WorkMandate]] = defaultdict(list)
        self._of_concern: dict[str, list[WorkMandate]] = defaultdict(list)
        for mandate in mandates:
            self._of_act[mandate.doc].append(mandate)
            for key in {addressee.id for addressee in mandate.addressees if addressee.id}:
                self._of_body[key].append(mandate)
            if mandate.extends_id and mandate.until:
                self._of_concern[mandate.extends_id].append(mandate)

    def sections(self) -> tuple[SectionOf, ...]:
        """The makers of sections, in the order of a page."""
        return self.asked, self.asks, self.series, self.state

    def told(self, node: str) -> object:
        """What the sections of a node are made of, beside what cites it."""
        key = self._graph.nodes[node]["key"]
        own, asked = self._of_act.get(key, []), self._of_body.get(key, []) if node == node_id("entity", key) else []
        concern = [other for mandate in own for other in self._of_concern.get(mandate.extends_id or "", ())]
        acts = [
            *self._found.series(key),
            self._found.successor.get(key) or "",
            *(mandate.doc for mandate in (*asked, *concern)),
        ]
        named = [(_node(act) in self._graph, self._date(act), self._title(act)) for act in acts]
        things = [place in self._graph for mandate in (*own, *asked) for place in _places(mandate)]
        return self.newest, own, asked, concern, acts, named, things

    def asked(self, subject: Subject) -> PageSection | None:
        """What a body is asked, what is due last first, with a timeline."""
        found = self._of_body.get(subject.data["key"]) if subject.data["kind"] == "entity" else None
        if not found:
            return None
        shown = [self.asked_row(mandate) for mandate in self._ordered(found)[:FIRST]]
        html = self._timeline(found) + table(ASKED_HEADS, shown) + _more(len(found), ASKED_LISTS, subject.node)
        return PageSection("asked", "What it is asked", html, len(found))

    def asks(self, subject: Subject) -> PageSection | None:
        """What an act asks, paragraph by paragraph."""
        found = self._of_act.get(subject.data["key"])
        if not found:
            return None
        shown = [self.asks_row(mandate) for mandate in found[:FIRST]]
        return PageSection(
            "asks", "What it asks", table(ASKS_HEADS, shown) + _more(len(found), ASKS_LISTS, subject.node), len(found)
        )

    def long_lists_of_bodies(self) -> Mapping[str, Sequence[WorkMandate]]:
        """By its node, what a body is asked, where that is more than its section shows."""
        return {
            node: self._ordered(found)
            for key, found in sorted(self._of_body.items())
            if len(found) > FIRST and (node := node_id("entity", key)) in self._graph
        }

    def long_lists_of_acts(self) -> Mapping[str, Sequence[WorkMandate]]:
        """By its node, what an act asks, where that is more than its section shows."""
        return {
            node: found
            for key, found in sorted(self._of_act.items())
            if len(found) > FIRST and (node := _node(key)) in self._graph
        }

    def series(self, subject: Subject) -> PageSection | None:
        """The acts of its series, in their order."""
        acts = self._found.series(subject.data["key"])
        if len(acts) < 2:
            return None
        rows = [
            (
                inline("strong", act) if act == subject.data["key"] else self._link(act),
                day(self._date(act)),
                self._title(act),
            )
            for act in acts
        ]
        return PageSection("series", "Its series", table(("Document", "Date", "Title"), rows), len(acts))

    def state_of(self, node: str) -> ActState | None:
        """The state of an act on the day of the newest act of the corpus; None where nothing tells of it."""
        data = self._graph.nodes[node]
        events = list(self._events(node)) if data["kind"] in NUMBERED else []
        return state_of(data["key"], events, self.newest or None) if events else None

    def state(self, subject: Subject) -> PageSection | None:
        """What became of an act, and what its state is on the day of the newest act of the corpus."""
        found = self.state_of(subject.node)
        if found is None:
            return None
        rows = [(day(e.date), e.kind, self._link(e.by), e.part or "", day(e.end)) for e in found.events]
        html = inline("state", found.name, day(found.as_of))
        heads = ("Date", "What became of it", "Document", "Paragraph", "Until")
        return PageSection("became", "Its state", html + table(heads, rows))

    def calendar(self) -> str:
        """The days on which something is due or ends, as a calendar."""
        last = max((when for act in self._of_act if len(when := self._date(act)) == len("2026-06-30")), default="")
        stamp = date.fromisoformat(last) if last else _NO_DATE
        return "".join(calendar_lines(entries_of_works(self.mandates, self._name), stamp))

    def _events(self, node: str) -> Iterator[Event]:
        key = self._graph.nodes[node]["key"]
        for source, _, data in self._graph.in_edges(node, data=True):
            effect: EventKind | None = data.get("effect")
            if effect:
                by = self._graph.nodes[source]["key"]
                yield Event(effect, self._date(by) or None, by, data.get("part"))
        newer = self._found.successor.get(key)
        if newer:
            yield Event("follow", self._date(newer) or None, newer)
        for mandate in self._of_act.get(key, ()):
            if mandate.until:
                yield Event("until", self._date(key) or None, key, mandate.part, mandate.until)
                yield from self._prolonged(mandate)

    def _prolonged(self, mandate: WorkMandate) -> Iterator[Event]:
        for other in self._of_concern.get(mandate.extends_id or "", ()):
            if other.doc != mandate.doc and (other.until or "") > (mandate.until or ""):
                yield Event("prolong", self._date(other.doc) or None, other.doc, other.part, other.until)

    def asked_row(self, mandate: WorkMandate, to_pages: str = "") -> Row:
        """The row of a mandate in the list of what a body is asked."""
        row = self.row(mandate, to_pages)
        return *row[:2], *row[3:]

    def asks_row(self, mandate: WorkMandate, to_pages: str = "") -> Row:
        """The row of a mandate in the list of what an act asks."""
        return self.row(mandate, to_pages)[1:]

    def row(self, mandate: WorkMandate, to_pages: str = "") -> Row:
        """Act, paragraph, whom, what is asked, to whom it reports, when it is due, and until when it lasts."""
        act = self._link(mandate.doc, to_pages)
        part = inline("link", f"{to_pages + file_of(_node(mandate.doc))}#{mandate.part}", mandate.part)
        whom = Markup("; ").join(self._body(one.id, one.text, to_pages) for one in mandate.addressees)
        report = self._body(mandate.report_to_id, mandate.report_to or "", to_pages)
        due = Markup(" · ").join(
            filter(
                None,
                (
                    self._session(mandate.due.session, to_pages),
                    day(mandate.due.date),
                    mandate.due.within,
                    mandate.frequency,
                ),
            )
        )
        what = inline("asked", mandate.verb, joined(mandate.action or "", mandate.lang), mandate.lang)
        return act, part, whom, what, report, due, day(mandate.until)

    def due_day(self, mandate: WorkMandate) -> str:
        """When something is due, or ends: a day, or the year in which its session opens; '' where none is known."""
        told = mandate.due.date or mandate.until
        year = opening_year(mandate.due.session, self._authority) if not told and mandate.due.session else None
        return told or (str(year) if year else "")

    def _ordered(self, mandates: Sequence[WorkMandate]) -> Sequence[WorkMandate]:
        """What is due last first."""
        return sorted(mandates, key=lambda m: (self._year(m) or 0, self._date(m.doc), m.doc, m.number), reverse=True)

    def _year(self, mandate: WorkMandate) -> int | None:
        return year_of(self.due_day(mandate))

    def _timeline(self, mandates: Iterable[WorkMandate]) -> Markup:
        """Bars: how much is due, or ends, in each year; nothing where no year is known."""
        counts = Counter(year for mandate in mandates if (year := self._year(mandate)))
        return rendered("work/timeline.html", bars=_bars(counts)) if counts else Markup()

    def _link(self, act: str, to_pages: str = "") -> str | Markup:
        node = _node(act)
        return link(node, act, to_pages) if node in self._graph else act

    def _body(self, key: str | None, words: str, to_pages: str) -> str | Markup:
        if key is None:
            return words
        node = node_id("entity", key)
        name = self._others.body(key, self._name(Addressee(words, "entity", key)))
        return link(node, name, to_pages) if node in self._graph else name

    def _session(self, key: str | None, to_pages: str) -> str | Markup:
        node = node_id("session", key or "")
        if node not in self._graph:
            return key or ""
        return link(node, key, to_pages)

    def _name(self, addressee: Addressee) -> str:
        entry = self._authority.body(addressee.id)
        return entry.name("en") if entry else addressee.text

    def _date(self, act: str) -> str:
        return str(self._attributes(act).get("date", ""))

    def _title(self, act: str) -> str:
        return str(self._attributes(act).get("title", ""))

    def _attributes(self, act: str) -> Mapping[str, Any]:
        node = _node(act)
        return self._graph.nodes[node] if node in self._graph else {}


def _more(count: int, lists: str, node: str) -> Markup:
    """The way to all of a list, where it is longer than its section."""
    return (
        rendered("work/more.html", count=count, href=f"../{lists}/{stem_of(node)}.html") if count > FIRST else Markup()
    )


def _node(act: str) -> str:
    symbol = Symbol.parse(act)
    return node_id(symbol.kind if symbol else "document", act)


def _places(mandate: WorkMandate) -> Iterator[str]:
    """The nodes to which the line of a mandate leads, as far as there are such."""
    bodies = (*(one.id for one in mandate.addressees), mandate.report_to_id)
    yield from (node_id("entity", key) for key in bodies if key)
    yield node_id("session", mandate.due.session or "")


def _bars(counts: Mapping[int, int]) -> list[tuple[int, int, int]]:
    """The years from the first to the last: year, count, and its share of the most in hundredths."""
    most = max(counts.values())
    return [
        (year, counts.get(year, 0), 100 * counts.get(year, 0) // most) for year in range(min(counts), max(counts) + 1)
    ]
