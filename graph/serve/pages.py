"""A description → an HTML page for people, with links to the same in other formats."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from graph.rdf.queries import NamedQuery
from graph.rdf.terms import by_numbers
from graph.rdf.vocabulary import PREFIXES, shortened
from graph.search.results import SearchAnswer
from graph.serve.negotiation import GRAPHS
from graph.serve.protocol import Refused
from graph.serve.resources import Description, Resources
from graph.serve.served_pages import VIEW
from graph.symbols import Symbol, named
from graph.symbols import iri as canonical_iri
from graph.view.names_in_lists import number_in
from graph.view.templates import environment

if TYPE_CHECKING:
    from pyoxigraph import Triple

_DOTS = {".", ".."}  # what a client takes out of an address before it asks
_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
# How something has a part in works → what its page calls that.
_PARTS = {
    "rg:sponsor": "Sponsored", "rg:coSponsor": "Co-sponsored", "rg:inFavour": "Voted in favour", "rg:against": "Voted against",
    "rg:abstaining": "Abstained", "rg:notVoting": "Did not vote", "dcterms:subject": "Documents", "rg:onAgendaItem": "Documents",
    "rg:adoptedAt": "Its acts",
}  # fmt: skip
_SHOWN = 100  # values of one property: the rest is in the data


@dataclass(frozen=True, slots=True)
class ShownValue:
    """A value on a page: its words, where they lead, their language."""

    text: str
    href: str | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class ShownProperty:
    """A property with its values; `more` counts those that are not shown."""

    name: ShownValue
    values: tuple[ShownValue, ...]
    more: int


@dataclass(frozen=True, slots=True)
class ShownAct:
    """An act in a list: its English name, the number in it, its page, its titles by language (English first or what stands for
    it), its date."""

    name: str
    number: str | None
    href: str
    titles: Mapping[str, str]
    date: str


class Pages:
    """Makes the pages of one site; `base` begins the IRIs whose pages are here, of which `resources` tells names."""

    def __init__(self, base: str, resources: Resources):
        self._base, self._name, self._words = base, resources.label, resources.words
        self._templates = environment(Path(__file__).parent / "templates")

    def resource(self, described: Description) -> str:
        """The page of a resource that no page of the build is about."""
        title = self._name(described.iri) or shortened(described.iri)
        called = {value.lang: value.text for value in self._labels(described)} | {"en": title}
        return self._render(
            "resource.html", title=title, called=called, part_in=list(self._part_in(described)), **self._told(described)
        )

    def statements(self, described: Description) -> str:
        """The statements about a resource, as the last part of its page."""
        return self._render("statements.html", **self._told(described))

    def _labels(self, described: Description) -> list[ShownValue]:
        own = [t for t in described.outgoing if t.predicate.value == _LABEL and _subject(t) == described.iri]
        return [value for triple in own if (value := self._value(triple.object)).lang]

    def _part_in(self, described: Description) -> Iterator[tuple[str, tuple[ShownAct, ...], int]]:
        """What a resource has a part in: a phrase, the works, the latest first, and how many more there are."""
        for predicate, phrase in _PARTS.items():
            found = [_subject(t) for t in described.incoming if shortened(t.predicate.value) == predicate]
            works = sorted(map(self._act, found), key=lambda act: (act.date, by_numbers(act.name)), reverse=True)
            if works:
                yield phrase, tuple(works[:_SHOWN]), max(len(works) - _SHOWN, 0)

    def _act(self, iri: str) -> ShownAct:
        """A work; of a vote, the act that was voted on."""
        kind, identifier = named(iri, self._base)
        symbol = Symbol.parse(identifier) if kind == "vote" else None
        iri = canonical_iri(self._base, symbol.kind, symbol.text) if symbol else iri
        name, told = self._name(iri) or shortened(iri), self._words(iri, f"{PREFIXES['dcterms']}title")
        titles = {lang: title for lang, title in told.items() if lang}
        titles |= {"en": told.get("en") or next(iter(told.values()))} if told else {}
        date = next(iter(self._words(iri, f"{PREFIXES['eli']}date_document").values()), "")
        return ShownAct(name, number_in(name), self.page(iri), titles, date)

    def _told(self, described: Description) -> dict[str, Any]:
        own = [t for t in described.outgoing if _subject(t) == described.iri]
        by_part: dict[str, list[Triple]] = defaultdict(list)
        for triple in described.outgoing:
            if _subject(triple) != described.iri:
                by_part[_subject(triple)].append(triple)
        return {
            "iri": described.iri,
            "formats": [(form.name, form.media_type, self.data(described.iri, form.name)) for form in GRAPHS],
            "properties": self._properties(own, inverse=False),
            "parts": [
                (iri.rpartition("#")[2], self._properties(triples, inverse=False))
                for iri, triples in sorted(by_part.items())
            ],
            "incoming": self._properties(described.incoming, inverse=True),
            "more": described.more,
        }

    def home(self, manifest: Mapping[str, Any]) -> str:
        """The first page: what is served and where."""
        return self._render("home.html", title="resograph", manifest=manifest)

    def query(self, endpoint: str, examples: Iterable[NamedQuery]) -> str:
        """The page on which queries are written, with the shipped ones as examples."""
        listed = [{"name": e.question, "text": e.text, "parameters": [list(p) for p in e.parameters]} for e in examples]
        return self._render(
            "query.html",
            title="SPARQL",
            endpoint=endpoint,
            examples=listed,
            base=self._base,
            prefixes=dict(PREFIXES),
        )

    def search(self, question: str, answer: SearchAnswer, places: Sequence[str], lang: str) -> str:
        """The page of what a question finds, in a language; `places` are the addresses of its results, and of the nearest after
        them."""
        shown = list(zip((*answer.results, *answer.nearest), places, strict=True))
        found = len(answer.results)
        return self._render(
            "search.html", title=question or "Search", question=question, read_as=answer.read_as, results=shown[:found],
            nearest=shown[found:], lang=lang,
        )  # fmt: skip

    def problem(self, refusal: Refused, lang: str) -> str:
        """A page that says in a language what went wrong; its script finds what comes near to what was asked."""
        return self._render("problem.html", status=refusal.status, phrase=refusal.phrase, said=refusal.said, lang=lang)

    def is_here(self, iri: str) -> bool:
        """Whether the page of an IRI is one of this site."""
        return self.page(iri) != iri

    def page(self, iri: str) -> str:
        """Where the page of an IRI is."""
        path, hash_, fragment = iri.removeprefix(self._base).partition("#")
        if iri.startswith(self._base) and not _DOTS & set(unquote(path).split("/")):
            return f"/page/{quote(path, safe='/()%:;,@!*')}{hash_}{fragment}"
        rg = PREFIXES["rg"]
        if iri == rg[:-1] or iri.startswith((rg, f"{rg[:-1]}/")):
            return f"/ontology#{iri.rstrip('/').replace('#', '/').rpartition('/')[2]}"
        return iri

    def data(self, iri: str, form: str) -> str:
        """Where the data of an IRI is, in a format."""
        path = iri[len(self._base) :].partition("#")[0] if iri.startswith(self._base) else None
        return (
            f"/data/{quote(path, safe='/()%:;,@!*')}.{form}"
            if path
            else f"/resource?format={form}&iri={quote(iri, safe='')}"
        )

    def _render(self, template: str, **context: Any) -> str:
        return self._templates.get_template(template).render(page=self.page, top=VIEW, served=True, **context)

    def _properties(self, triples: Iterable[Triple], inverse: bool) -> list[ShownProperty]:
        grouped: dict[str, list[ShownValue]] = defaultdict(list)
        for triple in triples:
            value = triple.subject if inverse else triple.object
            grouped[triple.predicate.value].append(self._value(value))
        return [
            ShownProperty(
                ShownValue(shortened(iri), self.page(iri)),
                tuple(sorted(values, key=lambda v: (v.lang or "", v.text))[:_SHOWN]),
                max(len(values) - _SHOWN, 0),
            )
            for iri, values in sorted(grouped.items(), key=lambda item: shortened(item[0]))
        ]

    def _value(self, term: Any) -> ShownValue:
        import pyoxigraph as ox

        if isinstance(term, ox.Literal):
            web = term.value if term.value.startswith(("http://", "https://")) else None
            return ShownValue(term.value, web, term.language)
        if isinstance(term, ox.NamedNode):
            href = self.page(term.value)
            leads = href.startswith(("/", "http://", "https://"))  # and not to a script
            return ShownValue(self._name(term.value) or shortened(term.value), href if leads else None)
        return ShownValue(str(term))


def _subject(triple: Triple) -> str:
    return getattr(triple.subject, "value", str(triple.subject))
