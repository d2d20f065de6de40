"""Mandates → sections of pages: what a body is asked, with due dates and a timeline; what an act asks; its series and state."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from markupsafe import Markup

from graph.kinds import NUMBERED
from graph.mandates.mandate import Addressee, WorkMandate
from graph.mandates.mandate_files import calendar_lines, entries_of_works
from graph.mandates.opening_years import opening_year
from graph.network.construction import Graph, node_id
from graph.series.states import ActState, Event, EventKind, state_of
from graph.series.succession import Succession
from graph.symbols import Symbol
from graph.view.lines import joined
from graph.view.other_languages import OtherLanguages
from graph.view.page_links import PAGES, file_of
from graph.view.sections import PageSection, SectionOf, Subject, link, rendered, table
from graph.view.templates import environment
from ontology.authority import Authority

DUE, CALENDAR = "due.html", "mandates.ics"
_FIRST = 200  # rows of a section
_NO_DATE = date(1970, 1, 1)  # of a calendar of acts without dates


class MandateSections:
    """Makes the sections of one corpus, and its page and calendar of what is due."""

    def __init__(
        self,
        mandates: Sequence[WorkMandate],
        found: Succession,
        graph: Graph,
        authority: Authority,
        others: OtherLanguages,
    ):
        self._mandates, self._found, self._graph, self._authority = mandates, found, graph, authority
        self._others = others
        self._newest = max(
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
        return self._newest, own, asked, concern, acts, named, things

    def asked(self, subject: Subject) -> PageSection | None:
        """What a body is asked, what is due last first, with a timeline."""
        found = self._of_body.get(subject.data["key"]) if subject.data["kind"] == "entity" else None
        if not found:
            return None
        ordered = sorted(found, key=lambda m: (self._year(m) or 0, self._date(m.doc), m.doc, m.number), reverse=True)
        heads = ("Document", "Paragraph", "What is asked", "Reports to", "Due", "Until")
        rows = [self._row(mandate)[:2] + self._row(mandate)[3:] for mandate in ordered[:_FIRST]]
        return PageSection("asked", "What it is asked", self._timeline(found) + table(heads, rows), len(found))

    def asks(self, subject: Subject) -> PageSection | None:
        """What an act asks, paragraph by paragraph."""
        found = self._of_act.get(subject.data["key"])
        if not found:
            return None
        heads = ("Paragraph", "Whom", "What is asked", "Reports to", "Due", "Until")
        return PageSection("asks", "What it asks", table(heads, [self._row(m)[1:] for m in found[:_FIRST]]), len(found))

    def series(self, subject: Subject) -> PageSection | None:
        """The acts of its series, in their order."""
        acts = self._found.series(subject.data["key"])
        if len(acts) < 2:
            return None
        rows = [
            (
                Markup("<b>{}</b>").format(act) if act == subject.data["key"] else self._link(act),
                _day(self._date(act)),
                self._title(act),
            )
            for act in acts
        ]
        return PageSection("series", "Its series", table(("Document", "Date", "Title"), rows), len(acts))

    def state_of(self, node: str) -> ActState | None:
        """The state of an act on the day of the newest act of the corpus; None where nothing tells of it."""
        data = self._graph.nodes[node]
        events = list(self._events(node)) if data["kind"] in NUMBERED else []
        return state_of(data["key"], events, self._newest or None) if events else None

    def state(self, subject: Subject) -> PageSection | None:
        """What became of an act, and what its state is on the day of the newest act of the corpus."""
        found = self.state_of(subject.node)
        if found is None:
            return None
        rows = [(_day(e.date), e.kind, self._link(e.by), e.part or "", _day(e.end)) for e in found.events]
        html = Markup('<p><strong data-t="{0}">{0}</strong> · {1}</p>').format(found.name, _day(found.as_of))
        heads = ("Date", "What became of it", "Document", "Paragraph", "Until")
        return PageSection("became", "Its state", html + table(heads, rows))

    def due_page(self) -> str:
        """The page of what is due, by years, the latest first."""
        by_year: dict[int, list[WorkMandate]] = defaultdict(list)
        for mandate in self._mandates:
            year = self._year(mandate)
            if year:
                by_year[year].append(mandate)
        heads = ("Document", "Paragraph", "Whom", "What is asked", "Reports to", "Due", "Until")
        years = [
            (year, rendered("work/table.html", heads=heads, rows=[self._row(m, f"{PAGES}/") for m in by_year[year]]))
            for year in sorted(by_year, reverse=True)
        ]
        return environment().get_template("due.html").render(years=years, calendar=CALENDAR, top="")

    def calendar(self) -> str:
        """The days on which something is due or ends, as a calendar."""
        last = max((day for act in self._of_act if len(day := self._date(act)) == len("2026-06-30")), default="")
        stamp = date.fromisoformat(last) if last else _NO_DATE
        return "".join(calendar_lines(entries_of_works(self._mandates, self._name), stamp))

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

    def _row(self, mandate: WorkMandate, to_pages: str = "") -> tuple[str | Markup, ...]:
        act = self._link(mandate.doc, to_pages)
        part = Markup('<a href="{}#{}">{}</a>').format(
            to_pages + file_of(_node(mandate.doc)), mandate.part, mandate.part
        )
        whom = Markup("; ").join(self._body(one.id, one.text, to_pages) for one in mandate.addressees)
        report = self._body(mandate.report_to_id, mandate.report_to or "", to_pages)
        due = Markup(" · ").join(
            filter(
                None,
                (
                    self._session(mandate.due.session, to_pages),
                    _day(mandate.due.date),
                    mandate.due.within,
                    mandate.frequency,
                ),
            )
        )
        what = Markup('<b data-t="{0}">{0}</b>').format(mandate.verb)
        if mandate.action:
            asked = joined(mandate.action, mandate.lang)
            what += Markup(': <span lang="{}" dir="auto">{}</span>').format(mandate.lang, asked)
        return act, part, whom, what, report, due, _day(mandate.until)

    def _year(self, mandate: WorkMandate) -> int | None:
        day = mandate.due.date or mandate.until
        if day:
            return int(day[:4])
        return opening_year(mandate.due.session, self._authority) if mandate.due.session else None

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


def _day(date: str | None) -> Markup:
    """A day that the reader's browser writes in the reader's form."""
    return Markup('<time datetime="{0}">{0}</time>').format(date) if date else Markup()


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
